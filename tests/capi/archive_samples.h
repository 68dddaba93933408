/* Three short articles, of which the archive's tests ask. */
#ifndef ARCHIVE_SAMPLES_H
#define ARCHIVE_SAMPLES_H

#include "check.h"
#include "sample.h"

static const char visit[] =
    "Estonian minister in Prague\n"
    "\n"
    "PRAGUE, March 12 - Estonian Foreign Minister Mart Kask \xF0\x9F\xA4\x9D met with Czech Foreign Minister "
    "Anton Vesely in Prague on Tuesday.\n"
    "\n"
    "\"The railway to Estonia is our common work,\" Vesely said.\n";

static const char speech[] =
    "Larsen on the grain corridor\n"
    "\n"
    "BERGEN, 20 May - Norway's Foreign Minister Anna Larsen said that the grain corridor must stay open.\n"
    "\n"
    "She warned that the harvest cannot wait.\n";

static cmq_reader *reader;
static cmq_archive *news; /* of all three */
static cmq_record *records[3];
static cmq_error *error;

static cmq_record *read_as(const char *id, const char *published, const char *text) {
  cmq_options options;
  cmq_record *out = NULL;
  CMQ_INIT(&options);
  options.id = text_of(id);
  options.published = text_of(published);
  CHECK(cmq_read(reader, text, strlen(text), &options, &out, NULL) == CMQ_OK);
  return out;
}

/* An archive in memory, of nothing. */
static cmq_archive *empty_archive(int32_t offsets) {
  cmq_archive_options options;
  cmq_archive *out = NULL;
  CMQ_INIT(&options);
  options.offsets = offsets;
  CHECK(cmq_archive_open(":memory:", 8, &options, &out, NULL) == CMQ_OK);
  return out;
}

static cmq_status add_all(cmq_archive *to) { return cmq_archive_add(to, records, 3, "Gazette", 7, NULL, &error); }

static int set_up(void) {
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 0;
  records[0] = read_as("oslo", SAMPLE_PUBLISHED, sample);
  records[1] = read_as("prague", "2024-03-12", visit);
  records[2] = read_as("bergen", "2024-05-20", speech);
  news = empty_archive(CMQ_BYTE);
  return add_all(news) == CMQ_OK;
}

static void tear_down(void) {
  int i;
  for (i = 0; i < 3; i++) cmq_record_free(records[i]);
  cmq_archive_free(news);
  cmq_reader_free(reader);
}

/* A question about one sort of things. */
static cmq_query about(int32_t noun) {
  cmq_query query;
  CMQ_INIT(&query);
  query.noun = noun;
  return query;
}

static cmq_who named(const char *name) {
  cmq_who who;
  who.name = text_of(name);
  who.identity = 0;
  return who;
}

/* How many a query finds. */
static int found(const cmq_query *query) {
  uint64_t n = 0;
  CHECK(cmq_archive_count(news, query, &n, &error) == CMQ_OK);
  return (int)n;
}

/* The first row of an answer. Lives as long as the cursor. */
static cmq_row first(const cmq_query *query, cmq_cursor **cursor) {
  cmq_row row;
  CMQ_INIT(&row);
  CHECK(cmq_archive_find(news, query, cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_next(*cursor, &row) == CMQ_OK);
  return row;
}

/* An identity by its name. */
static int64_t identity(const char *name) {
  cmq_query query = about(CMQ_NOUN_IDENTITY);
  cmq_who who = named(name);
  cmq_identity told;
  cmq_cursor *cursor = NULL;
  query.involved = &who;
  query.involved_count = 1;
  CMQ_INIT(&told);
  first(&query, &cursor);
  CHECK(cmq_cursor_identity(cursor, &told) == CMQ_OK);
  cmq_cursor_free(cursor);
  return told.id;
}

static void check_samples_unused(void) {
  check_unused();
  (void)set_up, (void)tear_down, (void)about, (void)found, (void)first, (void)identity;
}

#endif
