/* A program and a library of different age: struct_size tells each how much the other knows. */
#include "check.h"
#include "sample.h"

static cmq_reader *reader;
static cmq_record *record;
static cmq_error *error;

typedef struct newer_entity {
  cmq_entity known;
  uint64_t added;
} newer_entity;

typedef struct newer_options {
  cmq_options known;
  uint64_t added;
} newer_options;

typedef struct newer_reader_options {
  cmq_reader_options known;
  uint64_t added;
} newer_reader_options;

TEST(init_zeroes_the_struct_and_sets_its_size) {
  cmq_entity entity;
  memset(&entity, 0xAA, sizeof entity);
  CMQ_INIT(&entity);
  CHECK(entity.struct_size == sizeof entity && entity.type == 0 && entity.offices == NULL && entity.confidence == 0);
  cmq_init(NULL, 8);
  entity.struct_size = 5;
  cmq_init(&entity, 3);
  CHECK(entity.struct_size == 5);
}

TEST(a_new_program_finds_zeroes_in_what_an_old_library_does_not_know) {
  newer_entity entity;
  CMQ_INIT(&entity);
  CHECK(cmq_entity_get(record, 0, &entity.known) == CMQ_OK);
  CHECK(entity.known.struct_size == sizeof entity && entity.known.name.size > 0 && entity.added == 0);
}

TEST(a_struct_without_its_size_is_refused) {
  cmq_entity entity;
  memset(&entity, 0, sizeof entity);
  CHECK(cmq_entity_get(record, 0, &entity) == CMQ_EARGUMENT);
}

TEST(a_struct_smaller_than_in_the_first_version_is_refused_and_left_alone) {
  static const uint32_t sizes[] = {4, 5, sizeof(void *), sizeof(cmq_statement) - 1};
  cmq_statement said;
  size_t i;
  for (i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    memset(&said, 0xAA, sizeof said);
    said.struct_size = sizes[i]; /* sizeof(void *): what sizeof(pointer) gives instead of sizeof *(pointer) */
    CHECK(cmq_statement_get(record, 0, &said) == CMQ_EARGUMENT);
    CHECK(said.struct_size == sizes[i] && ((unsigned char *)&said)[4] == 0xAA);
  }
}

TEST(options_smaller_than_the_first_version_are_refused) {
  cmq_options options;
  cmq_record *out = NULL;
  CMQ_INIT(&options);
  options.struct_size = sizeof(void *); /* what sizeof(pointer) gives instead of sizeof *(pointer) */
  CHECK_ERROR(cmq_read(reader, "", 0, &options, &out, &error), error, CMQ_EARGUMENT, "options.struct_size is ");
  options.struct_size = 0;
  CHECK_ERROR(cmq_read(reader, "", 0, &options, &out, &error), error, CMQ_EARGUMENT, "options.struct_size is 0");
  CHECK(out == NULL);
}

TEST(an_old_program_may_be_without_the_options_that_it_does_not_know) {
  cmq_options options;
  cmq_record *out = NULL;
  memset(&options, 0xFF, sizeof options); /* what follows the old struct is not the library's to look at */
  cmq_init(&options, offsetof(cmq_options, min_confidence));
  CHECK(cmq_read(reader, sample, SAMPLE_SIZE, &options, &out, &error) == CMQ_OK);
  CHECK(cmq_meeting_count(out) == cmq_meeting_count(record));
  CHECK(cmq_statement_count(out) == cmq_statement_count(record));
  cmq_record_free(out);
}

TEST(newer_options_are_taken_if_nothing_new_is_set) {
  newer_options options;
  newer_reader_options reader_options;
  cmq_record *out = NULL;
  cmq_reader *made = NULL;
  CMQ_INIT(&options);
  options.known.offsets = CMQ_CODEPOINT;
  CHECK(cmq_read(reader, "", 0, &options.known, &out, &error) == CMQ_OK);
  CHECK(cmq_record_offsets(out) == CMQ_CODEPOINT);
  cmq_record_free(out);
  CMQ_INIT(&reader_options);
  CHECK(cmq_reader_new(&reader_options.known, &made, &error) == CMQ_OK);
  cmq_reader_free(made);
}

TEST(a_newer_option_that_is_set_is_refused_not_ignored) {
  newer_options options;
  newer_reader_options reader_options;
  cmq_record *out = NULL;
  cmq_reader *made = NULL;
  CMQ_INIT(&options);
  options.added = 1;
  CHECK_ERROR(cmq_read(reader, "", 0, &options.known, &out, &error), error, CMQ_EARGUMENT, "options sets a field");
  CMQ_INIT(&reader_options);
  reader_options.added = 1;
  CHECK_ERROR(cmq_reader_new(&reader_options.known, &made, &error), error, CMQ_EARGUMENT, cmq_version());
  CMQ_INIT(&reader_options.known);
  reader_options.known.reserved = 1;
  CHECK_ERROR(cmq_reader_new(&reader_options.known, &made, &error), error, CMQ_EARGUMENT, "options.reserved is 1");
  CHECK(out == NULL && made == NULL);
}

int main(void) {
  check_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK) return 1;
  RUN(init_zeroes_the_struct_and_sets_its_size);
  RUN(a_new_program_finds_zeroes_in_what_an_old_library_does_not_know);
  RUN(a_struct_without_its_size_is_refused);
  RUN(a_struct_smaller_than_in_the_first_version_is_refused_and_left_alone);
  RUN(options_smaller_than_the_first_version_are_refused);
  RUN(an_old_program_may_be_without_the_options_that_it_does_not_know);
  RUN(newer_options_are_taken_if_nothing_new_is_set);
  RUN(a_newer_option_that_is_set_is_refused_not_ignored);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
