/* One reader, eight threads, one archive: each thread opens the file for itself and reads articles with the one reader;
 * one of them writes what it has read, the others ask. ThreadSanitizer runs this too. */
#include "archive_samples.h"

#include <pthread.h>

#define PATH "capi_archive_threads.cmq"
#define THREADS 8
#define ASKING (THREADS - 1)
#define BATCHES 20

static int wrong[ASKING];

static void remove_files(void) {
  remove(PATH);
  remove(PATH "-wal");
  remove(PATH "-shm");
}

static cmq_archive *open_as(int32_t access) {
  cmq_archive_options options;
  cmq_archive *out = NULL;
  CMQ_INIT(&options);
  options.access = access;
  return cmq_archive_open(PATH, strlen(PATH), &options, &out, NULL) == CMQ_OK ? out : NULL;
}

/* With the reader of all threads; the record is this thread's. */
static int reads_as_ever(void) {
  cmq_record *own = NULL;
  char *json = NULL, *expected = NULL;
  int same;
  own = read_as("prague", "2024-03-12", visit);
  same = cmq_record_json(own, 0, &json, NULL, NULL) == CMQ_OK &&
         cmq_record_json(records[1], 0, &expected, NULL, NULL) == CMQ_OK && strcmp(json, expected) == 0;
  cmq_string_free(json);
  cmq_string_free(expected);
  cmq_record_free(own);
  return same;
}

/* The writer takes one of three articles out and puts it in again. */
static void *ask(void *number) {
  int self = *(int *)number, round;
  cmq_archive *archive = open_as(CMQ_ACCESS_READ);
  for (round = 0; round < 10 * BATCHES && archive; round++) {
    cmq_query query = about(CMQ_NOUN_ARTICLE);
    cmq_cursor *cursor = NULL;
    cmq_row row;
    int n = 0;
    CMQ_INIT(&row);
    if (!reads_as_ever()) wrong[self]++;
    if (cmq_archive_find(archive, &query, &cursor, NULL) != CMQ_OK) wrong[self]++;
    while (cursor && cmq_cursor_next(cursor, &row) == CMQ_OK) n += cmq_entity_count(row.record) > 0;
    if (n != 3 && n != 2) wrong[self]++;
    cmq_cursor_free(cursor);
  }
  if (!archive) wrong[self]++;
  cmq_archive_free(archive);
  return NULL;
}

TEST(one_reader_serves_eight_threads_while_one_of_them_writes_to_the_archive_that_the_others_ask) {
  pthread_t threads[ASKING];
  int numbers[ASKING], i;
  const cmq_text oslo = text_of("oslo");
  cmq_archive *writer = open_as(CMQ_ACCESS_CREATE);
  CHECK(add_all(writer) == CMQ_OK);
  for (i = 0; i < ASKING; i++) {
    numbers[i] = i;
    CHECK(pthread_create(&threads[i], NULL, ask, &numbers[i]) == 0);
  }
  for (i = 0; i < BATCHES; i++) {
    cmq_record *again = read_as("oslo", SAMPLE_PUBLISHED, sample);
    CHECK(cmq_archive_remove(writer, &oslo, 1, NULL, NULL) == CMQ_OK);
    CHECK(cmq_archive_add(writer, &again, 1, "Gazette", 7, NULL, NULL) == CMQ_OK);
    cmq_record_free(again);
  }
  for (i = 0; i < ASKING; i++) {
    pthread_join(threads[i], NULL);
    CHECK(wrong[i] == 0);
  }
  cmq_archive_free(writer);
}

int main(void) {
  check_samples_unused();
  remove_files();
  if (!set_up()) return 1;
  RUN(one_reader_serves_eight_threads_while_one_of_them_writes_to_the_archive_that_the_others_ask);
  tear_down();
  remove_files();
  return CHECK_RESULT();
}
