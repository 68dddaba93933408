/* Out of memory, at every single allocation: the n-th one fails, and with it all after it. */
#include "sample.h"
#include "starve.h"

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
