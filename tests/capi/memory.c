/* Out of memory, at every single allocation: the n-th one fails, with all after it and alone. */
#include "sample.h"
#include "starve.h"

static cmq_reader *reader;
static cmq_record *record;

#define LEXICON "capi_memory.lex"
static const char own_names[] = "# names.lex 1  name | type | reference\nAnna Larsen | person | Q1\n";
static const char own_cues[] = "# cues.lex 1  cue | act | takes\nbewail | criticise | clause; object\n";

static cmq_status make_reader(cmq_error **error) {
  cmq_reader *out = NULL;
  cmq_status status = cmq_reader_new(NULL, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_reader_free(out);
  return status;
}

/* With rows from memory and from a file. */
static cmq_status make_own_reader(cmq_error **error) {
  cmq_reader_options options;
  cmq_lexicon lexicon;
  cmq_text file = text_of(LEXICON);
  cmq_reader *out = NULL;
  cmq_status status;
  lexicon.name = text_of("mine.lex");
  lexicon.text = text_of(own_names);
  CMQ_INIT(&options);
  options.lexicons = &lexicon, options.lexicon_count = 1;
  options.files = &file, options.file_count = 1;
  status = cmq_reader_new(&options, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_reader_free(out);
  return status;
}

/* A broken row, whose message has to be put together. */
static cmq_status make_broken_reader(cmq_error **error) {
  cmq_reader_options options;
  cmq_lexicon lexicon;
  cmq_reader *out = NULL;
  cmq_status status;
  lexicon.name = text_of("mine.lex");
  lexicon.text = text_of("# names.lex 1  name | colour\n");
  CMQ_INIT(&options);
  options.lexicons = &lexicon, options.lexicon_count = 1;
  status = cmq_reader_new(&options, &out, error);
  CHECK(out == NULL);
  return as_meant(status, CMQ_ELEXICON, error);
}

static int32_t unit;

static cmq_status read_sample(cmq_error **error) {
  cmq_options options;
  cmq_record *out = NULL;
  cmq_status status;
  CMQ_INIT(&options);
  options.offsets = unit;
  options.published = text_of(SAMPLE_PUBLISHED);
  options.min_confidence = 0.5;
  status = cmq_read(reader, sample, SAMPLE_SIZE, &options, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

static cmq_status make_page(cmq_error **error) {
  char *out = NULL;
  cmq_status status = cmq_record_html(record, NULL, &out, NULL, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_string_free(out);
  return status;
}

static cmq_status make_json(cmq_error **error) {
  char *out = NULL;
  cmq_status status = cmq_record_json(record, 1, &out, NULL, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_string_free(out);
  return status;
}

static cmq_status make_json_with_text(cmq_error **error) {
  cmq_json_options options;
  char *out = NULL;
  cmq_status status;
  CMQ_INIT(&options);
  options.text = 1;
  status = cmq_record_json_with(record, &options, &out, NULL, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_string_free(out);
  return status;
}

static char *json;
static size_t json_size;

static cmq_status read_json(cmq_error **error) {
  cmq_record *out = NULL;
  cmq_status status = cmq_record_from_json(json, json_size, unit, &out, error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

static cmq_status read_line(cmq_error **error) {
  cmq_record *out = NULL;
  char *outlet = NULL;
  cmq_status status = cmq_record_from_json_line(json, json_size, unit, &out, &outlet, NULL, error);
  CHECK((status == CMQ_OK) == (out != NULL) && (status == CMQ_OK) == (outlet != NULL));
  cmq_record_free(out);
  cmq_string_free(outlet);
  return status;
}

static cmq_status read_broken_json(cmq_error **error) {
  cmq_record *out = NULL;
  const cmq_status status = cmq_record_from_json(json, json_size - 1, unit, &out, error);
  CHECK(out == NULL);
  return as_meant(status, CMQ_EFORMAT, error);
}

static cmq_status make_mistake(cmq_error **error) {
  return as_meant(cmq_record_json(NULL, 0, NULL, NULL, error), CMQ_EARGUMENT, error);
}

static void starve_in_each_unit(cmq_status (*call)(cmq_error **), long step) {
  for (unit = CMQ_BYTE; unit <= CMQ_CODEPOINT; unit++) starve(call, step);
  unit = CMQ_BYTE;
}

TEST(a_reader_that_gets_no_memory_says_so_and_leaks_nothing) { starve(make_reader, 997); }
TEST(a_reader_with_rows_of_the_callers_too) { starve(make_own_reader, 1499); }
TEST(a_reader_of_broken_rows_too) { starve(make_broken_reader, 997); }
TEST(a_reading_that_gets_no_memory_says_so_and_leaks_nothing) { starve_in_each_unit(read_sample, 1); }
TEST(json_that_gets_no_memory_says_so_and_leaks_nothing) { starve(make_json, 1); }
TEST(json_with_the_text_too) { starve(make_json_with_text, 1); }
TEST(a_page_that_gets_no_memory_says_so_and_leaks_nothing) { starve(make_page, 3); }
TEST(reading_json_that_gets_no_memory_says_so_and_leaks_nothing) { starve_in_each_unit(read_json, 1); }
TEST(reading_a_line_that_gets_no_memory_says_so_and_leaks_nothing) { starve_in_each_unit(read_line, 1); }
TEST(reading_broken_json_that_gets_no_memory_says_so_and_leaks_nothing) { starve(read_broken_json, 1); }
TEST(an_error_that_gets_no_memory_becomes_one_that_needs_none) { starve(make_mistake, 1); }

/* After all of the above. */
TEST(the_reader_still_reads_as_before) {
  cmq_record *again = NULL;
  char *same = NULL;
  CHECK(cmq_read(reader, sample, SAMPLE_SIZE, NULL, &again, NULL) == CMQ_OK);
  CHECK(cmq_record_json(again, 0, &same, NULL, NULL) == CMQ_OK && strcmp(same, json) == 0);
  cmq_string_free(same);
  cmq_record_free(again);
}

int main(void) {
  FILE *file;
  setvbuf(stdout, NULL, _IONBF, 0);
  check_unused();
  file = fopen(LEXICON, "wb");
  if (!file || fputs(own_cues, file) < 0 || fclose(file) != 0) return 1;
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK) return 1;
  RUN(a_reader_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(a_reader_with_rows_of_the_callers_too);
  RUN(a_reader_of_broken_rows_too);
  RUN(a_reading_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(json_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(json_with_the_text_too);
  RUN(a_page_that_gets_no_memory_says_so_and_leaks_nothing);
  if (cmq_record_json(record, 0, &json, &json_size, NULL) != CMQ_OK) return 1;
  RUN(reading_json_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(reading_a_line_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(reading_broken_json_that_gets_no_memory_says_so_and_leaks_nothing);
  RUN(an_error_that_gets_no_memory_becomes_one_that_needs_none);
  RUN(the_reader_still_reads_as_before);
  cmq_string_free(json);
  remove(LEXICON);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
