/* An archive for each thread, one file: readers and a writer at the same time. ThreadSanitizer runs this too. */
#include "archive_samples.h"

#include <pthread.h>

#define PATH "capi_archive_threads.cmq"
#define READERS 4
#define BATCHES 20

static int wrong[READERS];

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
    if (cmq_archive_find(archive, &query, &cursor, NULL) != CMQ_OK) wrong[self]++;
    while (cursor && cmq_cursor_next(cursor, &row) == CMQ_OK) n++;
    if (n != 3 && n != 2) wrong[self]++;
    cmq_cursor_free(cursor);
  }
  if (!archive) wrong[self]++;
  cmq_archive_free(archive);
  return NULL;
}

TEST(readers_see_whole_batches_while_another_writes) {
  pthread_t threads[READERS];
  int numbers[READERS], i;
  const cmq_text oslo = text_of("oslo");
  cmq_archive *writer = open_as(CMQ_ACCESS_CREATE);
  CHECK(add_all(writer) == CMQ_OK);
  for (i = 0; i < READERS; i++) {
    numbers[i] = i;
    CHECK(pthread_create(&threads[i], NULL, ask, &numbers[i]) == 0);
  }
  for (i = 0; i < BATCHES; i++) {
    CHECK(cmq_archive_remove(writer, &oslo, 1, NULL, NULL) == CMQ_OK);
    CHECK(add_all(writer) == CMQ_OK);
  }
  for (i = 0; i < READERS; i++) {
    pthread_join(threads[i], NULL);
    CHECK(wrong[i] == 0);
  }
  cmq_archive_free(writer);
}

int main(void) {
  check_samples_unused();
  remove_files();
  if (!set_up()) return 1;
  RUN(readers_see_whole_batches_while_another_writes);
  tear_down();
  remove_files();
  return CHECK_RESULT();
}
