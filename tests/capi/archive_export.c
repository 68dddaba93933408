/* What an archive answers, as text for other programs. */
#include "archive_samples.h"

#include <stdlib.h>

/* One page as text, freed by the caller. */
static char *text_of_page(const cmq_cursor *cursor, int32_t format, int32_t part) {
  char *out = NULL;
  size_t size = 0;
  CHECK(cmq_cursor_text(cursor, format, part, &out, &size, &error) == CMQ_OK);
  CHECK(out && strlen(out) == size);
  return out;
}

static cmq_cursor *ask(const cmq_query *query) {
  cmq_cursor *out = NULL;
  CHECK(cmq_archive_find(news, query, &out, &error) == CMQ_OK);
  return out;
}

static int lines_of(const char *text) {
  int n = 0;
  for (; *text; text++) n += *text == '\n';
  return n;
}

TEST(every_noun_has_json_lines_csv_and_json_ld) {
  static const struct {
    int32_t noun;
    int rows;
    const char *line, *header, *node;
  } expected[] = {
      {CMQ_NOUN_STATEMENT, 5, "{\"noun\":\"statement\",\"article\":",
       "article,outlet,story,published,day,type,mode,act,", "\"@type\":\"Quotation\""},
      {CMQ_NOUN_MEETING, 2, "{\"noun\":\"meeting\",", "article,outlet,story,published,day,until,",
       "\"@type\":\"Event\""},
      {CMQ_NOUN_FACT, 1, "{\"noun\":\"fact\",", "article,outlet,story,published,day,kind,", "\"@type\":\"Claim\""},
      {CMQ_NOUN_ARTICLE, 3, "{\"noun\":\"article\",", "article,outlet,story,published,day,language,",
       "\"@type\":\"NewsArticle\""},
      {CMQ_NOUN_IDENTITY, 0, "{\"identity\":", "identity,type,name,", "\"@type\":\"Person\""}};
  int i;
  for (i = 0; i < 5; i++) {
    cmq_query query = about(expected[i].noun);
    cmq_cursor *page = ask(&query);
    char *lines = text_of_page(page, CMQ_FORMAT_JSONL, CMQ_PART_WHOLE);
    char *table = text_of_page(page, CMQ_FORMAT_CSV, CMQ_PART_WHOLE);
    char *linked = text_of_page(page, CMQ_FORMAT_JSONLD, CMQ_PART_WHOLE);
    CHECK(strncmp(lines, expected[i].line, strlen(expected[i].line)) == 0);
    CHECK(strncmp(table, expected[i].header, strlen(expected[i].header)) == 0);
    CHECK(strncmp(linked, "{\"@context\":\"https://schema.org\"", 31) == 0 && strstr(linked, expected[i].node));
    CHECK(!expected[i].rows || lines_of(lines) == expected[i].rows);
    CHECK(lines_of(table) == lines_of(lines) + 1);
    cmq_string_free(lines), cmq_string_free(table), cmq_string_free(linked);
    cmq_cursor_free(page);
  }
}

TEST(pages_join_to_one_file) {
  int32_t format;
  for (format = CMQ_FORMAT_JSONL; format <= CMQ_FORMAT_JSONLD; format++) {
    cmq_query query = about(CMQ_NOUN_STATEMENT);
    cmq_cursor *page = ask(&query), *before = NULL;
    char *whole = text_of_page(page, format, CMQ_PART_WHOLE), *joined = calloc(strlen(whole) + 1, 1), *piece;
    cmq_text after;
    int32_t part = CMQ_PART_FIRST;
    cmq_cursor_free(page);
    query.limit = 2;
    do {
      page = ask(&query);
      cmq_cursor_free(before); /* query.after pointed into it */
      before = page;
      CHECK(cmq_cursor_after(page, &after) == CMQ_OK);
      if (!after.size) part = CMQ_PART_LAST;
      piece = text_of_page(page, format, part);
      if (strlen(joined) + strlen(piece) <= strlen(whole)) strcat(joined, piece);
      cmq_string_free(piece);
      part = CMQ_PART_MIDDLE;
      query.after = after;
    } while (after.size);
    CHECK_WORDS(joined, strlen(joined), whole);
    cmq_cursor_free(page);
    cmq_string_free(whole);
    free(joined);
  }
}

TEST(a_page_without_rows_is_a_file_all_the_same) {
  cmq_query query = about(CMQ_NOUN_MEETING);
  cmq_cursor *page;
  char *text;
  query.about = text_of("nonsense");
  page = ask(&query);
  text = text_of_page(page, CMQ_FORMAT_CSV, CMQ_PART_WHOLE);
  CHECK(strncmp(text, "article,", 8) == 0 && lines_of(text) == 1);
  cmq_string_free(text);
  text = text_of_page(page, CMQ_FORMAT_JSONL, CMQ_PART_WHOLE);
  CHECK_WORDS(text, strlen(text), "");
  cmq_string_free(text);
  cmq_cursor_free(page);
}

TEST(rows_that_were_given_already_are_in_the_text_too) {
  cmq_query query = about(CMQ_NOUN_MEETING);
  cmq_cursor *page = ask(&query);
  cmq_row row;
  char *text;
  CMQ_INIT(&row);
  CHECK(cmq_cursor_next(page, &row) == CMQ_OK);
  text = text_of_page(page, CMQ_FORMAT_JSONL, CMQ_PART_WHOLE);
  CHECK(lines_of(text) == 2);
  CHECK(cmq_cursor_next(page, &row) == CMQ_OK);
  CHECK(cmq_cursor_next(page, &row) == CMQ_DONE);
  cmq_string_free(text);
  cmq_cursor_free(page);
}

TEST(a_timeline_is_a_text_of_statements_and_meetings) {
  const cmq_who kask = named("Kask");
  cmq_cursor *page = NULL;
  char *lines, *table, *linked;
  CHECK(cmq_archive_timeline(news, &kask, NULL, &page, &error) == CMQ_OK);
  lines = text_of_page(page, CMQ_FORMAT_JSONL, CMQ_PART_WHOLE);
  table = text_of_page(page, CMQ_FORMAT_CSV, CMQ_PART_WHOLE);
  linked = text_of_page(page, CMQ_FORMAT_JSONLD, CMQ_PART_WHOLE);
  CHECK(lines_of(lines) == 3 && strstr(lines, "\"noun\":\"statement\"") && strstr(lines, "\"noun\":\"meeting\""));
  CHECK(strncmp(table, "article,outlet,story,published,day,noun,people,", 47) == 0);
  CHECK(strstr(linked, "\"Quotation\"") && strstr(linked, "\"Event\""));
  cmq_string_free(lines), cmq_string_free(table), cmq_string_free(linked);
  cmq_cursor_free(page);
}

TEST(the_evidence_of_a_statement_is_its_content_everywhere) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_who larsen = named("Larsen");
  cmq_cursor *page;
  cmq_row row;
  cmq_text text;
  char *lines, *table, line[160], cells[160];
  CMQ_INIT(&row);
  query.speakers = &larsen, query.speaker_count = 1, query.about = text_of("cooperat*");
  page = ask(&query);
  CHECK(cmq_cursor_next(page, &row) == CMQ_OK && cmq_record_text(row.record, &text) == CMQ_OK);
  CHECK_WORDS(text.data + row.evidence.begin, row.evidence.end - row.evidence.begin,
              "We value our cooperation with Estonia");
  sprintf(line, "\"evidence\":{\"begin\":%u,\"end\":%u,\"text\":\"We value our cooperation with Estonia\"}",
          (unsigned)row.evidence.begin, (unsigned)row.evidence.end);
  sprintf(cells, ",%u,%u,We value our cooperation with Estonia,", (unsigned)row.evidence.begin,
          (unsigned)row.evidence.end);
  lines = text_of_page(page, CMQ_FORMAT_JSONL, CMQ_PART_WHOLE);
  table = text_of_page(page, CMQ_FORMAT_CSV, CMQ_PART_WHOLE);
  CHECK(strstr(lines, line));
  CHECK(strstr(table, cells));
  cmq_string_free(lines), cmq_string_free(table);
  cmq_cursor_free(page);
}

TEST(whole_articles_go_to_another_archive_with_their_outlets) {
  cmq_query query = about(CMQ_NOUN_ARTICLE);
  cmq_cursor *page = ask(&query);
  cmq_archive *other = empty_archive(CMQ_BYTE);
  cmq_addition done;
  char *lines = text_of_page(page, CMQ_FORMAT_RECORDS, CMQ_PART_WHOLE), *at = lines;
  int n = 0;
  while (*at) {
    cmq_arrival one;
    cmq_record *record = NULL;
    char *outlet = NULL;
    const size_t size = (size_t)(strchr(at, '\n') - at);
    CHECK(cmq_record_from_json_line(at, size, CMQ_BYTE, &record, &outlet, &one.outlet.size, &error) == CMQ_OK);
    CHECK_WORDS(outlet, one.outlet.size, "Gazette");
    one.record = record, one.outlet.data = outlet;
    CHECK(cmq_archive_add_arrivals(other, &one, 1, &done, &error) == CMQ_OK && done.added == 1);
    cmq_record_free(record);
    cmq_string_free(outlet);
    at += size + 1, n++;
  }
  CHECK(n == 3);
  CHECK(cmq_archive_add(other, records, 3, "Gazette", 7, &done, &error) == CMQ_OK && done.unchanged == 3);
  cmq_string_free(lines);
  cmq_cursor_free(page);
  cmq_archive_free(other);
}

TEST(a_line_with_a_wrong_outlet_is_refused) {
  static const char line[] =
      "{\"outlet\":7,\"format\":\"communique/1\",\"article\":{\"id\":\"a\",\"language\":\"en\"}}";
  cmq_record *record = NULL;
  char *outlet = NULL;
  CHECK_ERROR(cmq_record_from_json_line(line, strlen(line), CMQ_BYTE, &record, &outlet, NULL, &error), error,
              CMQ_EFORMAT, "outlet: not a string");
  CHECK_ERROR(cmq_record_from_json_line(NULL, 3, CMQ_BYTE, &record, &outlet, NULL, &error), error, CMQ_EARGUMENT,
              "line is NULL, but size is 3");
  CHECK_ERROR(cmq_record_from_json_line(line, 3, CMQ_BYTE, &record, NULL, NULL, &error), error, CMQ_EARGUMENT,
              "outlet is NULL");
  CHECK(record == NULL && outlet == NULL);
}

TEST(numbers_are_text_too) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_counts *counts = NULL;
  cmq_ranking *ranking = NULL;
  cmq_graph *graph = NULL;
  char *text = NULL;
  size_t size;
  CHECK(cmq_archive_counts(news, &query, CMQ_INTERVAL_MONTH, &counts, &error) == CMQ_OK);
  CHECK(cmq_counts_text(counts, CMQ_FORMAT_CSV, &text, &size, &error) == CMQ_OK);
  CHECK_WORDS(text, size, "first,n\r\n2024-02-01,2\r\n2024-03-01,1\r\n2024-05-01,2\r\n");
  cmq_string_free(text);
  CHECK(cmq_archive_top(news, CMQ_TOP_OUTLETS, NULL, &ranking, &error) == CMQ_OK);
  CHECK(cmq_ranking_text(ranking, CMQ_FORMAT_JSONL, &text, &size, &error) == CMQ_OK);
  CHECK_WORDS(text, size,
              "{\"name\":\"Gazette\",\"identity\":null,\"other_name\":null,\"other_identity\":null,\"n\":3}\n");
  cmq_string_free(text);
  CHECK(cmq_archive_graph(news, NULL, &graph, &error) == CMQ_OK);
  CHECK(cmq_graph_text(graph, CMQ_FORMAT_CSV, &text, &size, &error) == CMQ_OK && lines_of(text) == 3);
  cmq_string_free(text);
  CHECK_ERROR(cmq_counts_text(counts, CMQ_FORMAT_JSONLD, &text, NULL, &error), error, CMQ_EARGUMENT,
              "format is 2, which this counts does not have");
  cmq_counts_free(counts);
  cmq_ranking_free(ranking);
  cmq_graph_free(graph);
}

int main(void) {
  check_samples_unused();
  if (!set_up()) return 1;
  RUN(every_noun_has_json_lines_csv_and_json_ld);
  RUN(pages_join_to_one_file);
  RUN(a_page_without_rows_is_a_file_all_the_same);
  RUN(rows_that_were_given_already_are_in_the_text_too);
  RUN(a_timeline_is_a_text_of_statements_and_meetings);
  RUN(the_evidence_of_a_statement_is_its_content_everywhere);
  RUN(whole_articles_go_to_another_archive_with_their_outlets);
  RUN(a_line_with_a_wrong_outlet_is_refused);
  RUN(numbers_are_text_too);
  tear_down();
  return CHECK_RESULT();
}
