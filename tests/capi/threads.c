/* One reader and one record, eight threads. ThreadSanitizer runs this too. */
#include "check.h"
#include "sample.h"

#include <pthread.h>

#define THREADS 8
#define ROUNDS 20

static cmq_reader *reader;
static cmq_record *shared;
static char *expected;
static int different[THREADS];

static void *work(void *number) {
  int self = *(int *)number, round;
  for (round = 0; round < ROUNDS; round++) {
    cmq_record *record = NULL;
    char *own = NULL, *same = NULL;
    if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK ||
        cmq_record_json(record, 0, &own, NULL, NULL) != CMQ_OK ||
        cmq_record_json(shared, 0, &same, NULL, NULL) != CMQ_OK || strcmp(own, expected) != 0 ||
        strcmp(same, expected) != 0)
      different[self]++;
    cmq_string_free(own);
    cmq_string_free(same);
    cmq_record_free(record);
  }
  return NULL;
}

TEST(eight_threads_read_the_same_with_one_reader) {
  pthread_t threads[THREADS];
  int numbers[THREADS], i;
  for (i = 0; i < THREADS; i++) {
    numbers[i] = i;
    CHECK(pthread_create(&threads[i], NULL, work, &numbers[i]) == 0);
  }
  for (i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    CHECK(different[i] == 0);
  }
}

int main(void) {
  check_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &shared, NULL) != CMQ_OK) return 1;
  if (cmq_record_json(shared, 0, &expected, NULL, NULL) != CMQ_OK) return 1;
  RUN(eight_threads_read_the_same_with_one_reader);
  cmq_string_free(expected);
  cmq_record_free(shared);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
