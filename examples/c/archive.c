/* An archive of two articles, and questions to it: archive NEWS.CMQ */
#include <communique.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cmq_reader *reader;
static cmq_archive *news;
static cmq_error *error;

static void check(cmq_status status) {
  if (status == CMQ_OK) return;
  fprintf(stderr, "%s\n", cmq_error_message(error));
  exit(1);
}

static cmq_text text_of(const char *words) {
  cmq_text out;
  out.data = words;
  out.size = strlen(words);
  return out;
}

static void add(const char *id, const char *published, const char *outlet, const char *text) {
  cmq_record *record;
  cmq_options options;
  CMQ_INIT(&options);
  options.id = text_of(id);
  options.published = text_of(published);
  check(cmq_read(reader, text, strlen(text), &options, &record, &error));
  check(cmq_archive_add(news, &record, 1, outlet, strlen(outlet), NULL, &error));
  cmq_record_free(record);
}

/* What Vesely said about a corridor since March 2024, page after page, until nothing is behind. */
static void print_statements(void) {
  cmq_query query;
  cmq_cursor *page = NULL;
  cmq_who who = {{"Vesely", 6}, 0};
  CMQ_INIT(&query);
  query.speakers = &who;
  query.speaker_count = 1;
  query.about = text_of("corridor");
  query.since.year = 2024;
  query.since.month = 3;
  do {
    cmq_row row;
    cmq_cursor *next = NULL;
    check(cmq_archive_find(news, &query, &next, &error));
    CMQ_INIT(&row);
    while (cmq_cursor_next(next, &row) == CMQ_OK) {
      cmq_text text;
      cmq_statement said;
      CMQ_INIT(&said);
      cmq_statement_get(row.record, row.item, &said);
      cmq_record_text(row.record, &text);
      printf("%04d-%02d-%02d  %.*s  %s  %.*s\n", (int)row.day.year, (int)row.day.month, (int)row.day.day,
             (int)row.outlet.size, row.outlet.data, cmq_word(CMQ_WORDS_STATEMENT_ACT, said.act),
             (int)(row.evidence.end - row.evidence.begin), text.data + row.evidence.begin);
    }
    cmq_cursor_after(next, &query.after); /* lives until that cursor is freed */
    cmq_cursor_free(page);
    page = next;
  } while (query.after.size > 0);
  cmq_cursor_free(page);
}

static void print_meetings(void) {
  uint64_t n;
  cmq_query query;
  cmq_who both[] = {{{"Vesely", 6}, 0}, {{"Larsen", 6}, 0}};
  CMQ_INIT(&query);
  query.noun = CMQ_NOUN_MEETING;
  query.participants = both;
  query.participant_count = 2;
  check(cmq_archive_count(news, &query, &n, &error));
  printf("%u meeting\n", (unsigned)n);
}

static void print_speakers(void) {
  uint32_t i;
  cmq_ranking *ranking;
  check(cmq_archive_top(news, CMQ_TOP_SPEAKERS, NULL, &ranking, &error));
  for (i = 0; i < cmq_ranked_count(ranking); i++) {
    cmq_ranked one;
    CMQ_INIT(&one);
    cmq_ranked_get(ranking, i, &one);
    printf("%u %.*s\n", (unsigned)one.n, (int)one.name.size, one.name.data);
  }
  cmq_ranking_free(ranking);
}

static void print_months(void) {
  char *csv;
  const char *at;
  cmq_counts *counts;
  check(cmq_archive_counts(news, NULL, CMQ_INTERVAL_MONTH, &counts, &error));
  check(cmq_counts_text(counts, CMQ_FORMAT_CSV, &csv, NULL, &error));
  for (at = csv; *at; at++)
    if (*at != '\r') putchar(*at);
  cmq_string_free(csv);
  cmq_counts_free(counts);
}

int main(int argc, char **argv) {
  const char *path = argc > 1 ? argv[1] : "news.cmq";
  check(cmq_reader_new(NULL, &reader, &error));
  check(cmq_archive_open(path, strlen(path), NULL, &news, &error)); /* made if it is not there */
  add("r1", "2024-03-12", "Gazette",
      "Foreign Minister Anton Vesely met Ambassador Anna Larsen in Oslo on Tuesday. "
      "He said that the railway corridor stays open.");
  add("r2", "2024-04-02", "Herald",
      "Anton Vesely warned that the corridor might close. \"We will talk,\" Anna Larsen said.");
  print_statements();
  print_meetings();
  print_speakers();
  print_months();
  cmq_archive_free(news);
  cmq_reader_free(reader);
  return 0;
}
