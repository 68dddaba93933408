/* A day's work: reads N times, articles and parts of them under changing options, and looks whether memory stays flat.
 *
 *     capi_endurance N ARTICLE...
 */
#include "check.h"

#include <stdlib.h>

#define LARGEST_TEXT 65536
#define MOST_TEXTS 64
#define LARGEST_GROWTH 0.03 /* of what is resident after a tenth of the rounds: allocators take some time to settle */

static struct {
  char bytes[LARGEST_TEXT];
  size_t size;
} texts[MOST_TEXTS];

static int load(const char *path, int i) {
  FILE *file = fopen(path, "rb");
  if (!file) return 0;
  texts[i].size = fread(texts[i].bytes, 1, LARGEST_TEXT, file);
  fclose(file);
  return texts[i].size > 0;
}

static long resident_kib(void) {
  long pages = 0, in_memory = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  if (!file || fscanf(file, "%ld %ld", &pages, &in_memory) != 2) in_memory = 0;
  if (file) fclose(file);
  return in_memory * 4;
}

/* The same numbers on every machine. */
static uint32_t next_number(void) {
  static uint32_t state = 2463534242u;
  state ^= state << 13, state ^= state >> 17, state ^= state << 5;
  return state;
}

/* Now and then the whole way: to JSON and back. */
static int there_and_back(const cmq_record *record) {
  cmq_record *same = NULL;
  char *json = NULL;
  size_t size = 0;
  const int ok = cmq_record_json(record, 0, &json, &size, NULL) == CMQ_OK &&
                 cmq_record_from_json(json, size, CMQ_UTF16, &same, NULL) == CMQ_OK;
  cmq_record_free(same);
  cmq_string_free(json);
  return ok;
}

/* Also what goes wrong: an error object for each. */
static int mistake(const cmq_reader *reader) {
  cmq_error *error = NULL;
  cmq_record *record = NULL;
  const cmq_status status = cmq_read(reader, NULL, 5, NULL, &record, &error);
  cmq_error_free(error);
  return status == CMQ_EARGUMENT;
}

/* Whole articles, beginnings of any length, and pieces that may begin and end inside a character. */
static int read_one(const cmq_reader *reader, int count) {
  const uint32_t chosen = next_number();
  const char *text = texts[chosen % (uint32_t)count].bytes;
  size_t size = texts[chosen % (uint32_t)count].size, begin = 0;
  cmq_options options;
  cmq_record *record = NULL;
  int ok;
  CMQ_INIT(&options);
  options.offsets = (int32_t)(next_number() % 3);
  if (next_number() % 2) options.published = text_of("2024-03-08");
  if (next_number() % 4) {
    begin = next_number() % 2 ? next_number() % size : 0;
    size = 1 + next_number() % (size - begin < 400 ? size - begin : 400);
  }
  ok = cmq_read(reader, text + begin, size, &options, &record, NULL) == CMQ_OK;
  if (ok && next_number() % 16 == 0) ok = there_and_back(record) && mistake(reader);
  cmq_record_free(record);
  return ok;
}

int main(int argc, char **argv) {
  const long rounds = argc > 2 ? atol(argv[1]) : 0;
  const int count = argc - 2;
  cmq_reader *reader = NULL;
  long round, settled = 0, now = 0;
  int i;
  setvbuf(stdout, NULL, _IONBF, 0);
  check_unused();
  if (rounds < 10 || count > MOST_TEXTS) return 2;
  for (i = 0; i < count; i++)
    if (!load(argv[i + 2], i)) return printf("cannot read %s\n", argv[i + 2]), 2;
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  for (round = 1; round <= rounds && !check_failures; round++) {
    CHECK(read_one(reader, count));
    if (round % (rounds / 10) != 0) continue;
    now = resident_kib();
    if (!settled) settled = now;
    printf("%ld reads, %ld KiB resident, %+.1f %%\n", round, now, 100.0 * (double)(now - settled) / (double)settled);
  }
  cmq_reader_free(reader);
  CHECK(settled > 0 && (double)(now - settled) <= LARGEST_GROWTH * (double)settled);
  return CHECK_RESULT();
}
