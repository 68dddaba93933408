/* Out of memory, at every single allocation: the n-th one fails, and with it all after it. This program's malloc
 * stands in front of the C library's; glibc only, and not under a sanitizer. */
#include "check.h"
#include "sample.h"

#include <stdlib.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void __libc_free(void *block);

static long allowed = -1; /* allocations until failure; negative: no limit */
static long alive = 0;

static int may_allocate(void) {
  if (allowed < 0) return 1;
  if (allowed == 0) return 0;
  allowed--;
  return 1;
}

static void *counted(void *block) {
  if (block) alive++;
  return block;
}

void *malloc(size_t size) { return may_allocate() ? counted(__libc_malloc(size)) : NULL; }
void *calloc(size_t count, size_t size) { return may_allocate() ? counted(__libc_calloc(count, size)) : NULL; }
void *realloc(void *block, size_t size) {
  if (!block) return malloc(size);
  return may_allocate() ? __libc_realloc(block, size) : NULL;
}
void free(void *block) {
  if (block) alive--;
  __libc_free(block);
}

static cmq_reader *reader;
static cmq_record *record;

static cmq_status make_reader(cmq_error **error) {
  cmq_reader *out = NULL;
  cmq_status status = cmq_reader_new(NULL, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_reader_free(out);
  return status;
}

static cmq_status read_sample(cmq_error **error) {
  cmq_options options;
  cmq_record *out = NULL;
  cmq_status status;
  CMQ_INIT(&options);
  options.offsets = CMQ_UTF16;
  options.published = text_of(SAMPLE_PUBLISHED);
  status = cmq_read(reader, sample, SAMPLE_SIZE, &options, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

static cmq_status make_json(cmq_error **error) {
  char *out = NULL;
  cmq_status status = cmq_record_json(record, 1, &out, NULL, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_string_free(out);
  return status;
}

static char *json;
static size_t json_size;

static cmq_status read_json(cmq_error **error) {
  cmq_record *out = NULL;
  cmq_status status = cmq_record_from_json(json, json_size, CMQ_UTF16, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

static cmq_status make_mistake(cmq_error **error) {
  cmq_status status = cmq_record_json(NULL, 0, NULL, NULL, error);
  return status == CMQ_EARGUMENT ? CMQ_OK : status;
}

/* `step` skips allocations where there are too many to try each. */
static void starve(cmq_status (*call)(cmq_error **), long step) {
  long n, before;
  cmq_status status = CMQ_ENOMEMORY;
  cmq_error *error = NULL;
  call(&error); /* what the C++ runtime allocates once and keeps */
  cmq_error_free(error);
  for (n = 0; status != CMQ_OK; n += step) {
    error = NULL;
    before = alive;
    allowed = n;
    status = call(&error);
    allowed = -1;
    if (status != CMQ_OK) {
      CHECK(status == CMQ_ENOMEMORY && cmq_error_code(error) == CMQ_ENOMEMORY);
      CHECK_WORDS(cmq_error_message(error), strlen(cmq_error_message(error)), "out of memory");
    }
    cmq_error_free(error);
    CHECK(alive == before);
    if (check_failures) return;
  }
  printf("  %ld steps\n", n / step);
}

TEST(a_reader_that_gets_no_memory_says_so_and_leaks_nothing) { starve(make_reader, 997); }
TEST(a_reading_that_gets_no_memory_says_so_and_leaks_nothing) { starve(read_sample, 1); }
TEST(json_that_gets_no_memory_says_so_and_leaks_nothing) { starve(make_json, 1); }
TEST(reading_json_that_gets_no_memory_says_so_and_leaks_nothing) { starve(read_json, 1); }
TEST(an_error_that_gets_no_memory_becomes_one_that_needs_none) { starve(make_mistake, 1); }

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  check_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK) return 1;
  RUN(a_reader_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(a_reading_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(json_that_gets_no_memory_says_so_and_leaks_nothing);
  if (cmq_record_json(record, 0, &json, &json_size, NULL) != CMQ_OK) return 1;
  RUN(reading_json_that_gets_no_memory_says_so_and_leaks_nothing);
  cmq_string_free(json);
  RUN(an_error_that_gets_no_memory_becomes_one_that_needs_none);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
