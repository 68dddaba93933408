/* A mistake of the caller comes back as a status and a message that names option and value. */
#include "check.h"
#include "sample.h"

static cmq_reader *reader;
static cmq_record *record;
static cmq_error *error;

static cmq_status read_with(const cmq_options *options) {
  cmq_record *out = NULL;
  cmq_status status = cmq_read(reader, sample, SAMPLE_SIZE, options, &out, &error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

static cmq_status published(const char *date) {
  cmq_options options;
  CMQ_INIT(&options);
  options.published = text_of(date);
  return read_with(&options);
}

TEST(every_free_function_takes_null) {
  cmq_reader_free(NULL);
  cmq_record_free(NULL);
  cmq_error_free(NULL);
  cmq_string_free(NULL);
}

TEST(null_handles_and_outputs_are_refused) {
  cmq_record *out = NULL;
  cmq_text text;
  cmq_entity entity;
  char *json;
  CMQ_INIT(&entity);
  CHECK_ERROR(cmq_reader_new(NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_read(NULL, "", 0, NULL, &out, &error), error, CMQ_EARGUMENT, "reader is NULL");
  CHECK_ERROR(cmq_read(reader, "", 0, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_read(reader, NULL, 7, NULL, &out, &error), error, CMQ_EARGUMENT, "text is NULL, but size is 7");
  CHECK_ERROR(cmq_record_json(NULL, 0, &json, NULL, &error), error, CMQ_EARGUMENT, "record is NULL");
  CHECK_ERROR(cmq_record_json(record, 0, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_record_json(record, 2, &json, NULL, &error), error, CMQ_EARGUMENT, "indent is 2");
  CHECK_ERROR(cmq_record_from_json("{}", 2, CMQ_BYTE, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_record_from_json(NULL, 7, CMQ_BYTE, &out, &error), error, CMQ_EARGUMENT,
              "json is NULL, but size is 7");
  CHECK(out == NULL);
  CHECK(cmq_record_text(NULL, &text) == CMQ_EARGUMENT && cmq_record_text(record, NULL) == CMQ_EARGUMENT);
  CHECK(cmq_record_offsets(NULL) == CMQ_BYTE);
  CHECK(cmq_entity_get(NULL, 0, &entity) == CMQ_EARGUMENT && cmq_entity_get(record, 0, NULL) == CMQ_EARGUMENT);
  CHECK(cmq_article_get(NULL, NULL) == CMQ_EARGUMENT && cmq_article_get(record, NULL) == CMQ_EARGUMENT);
  CHECK(cmq_entity_count(NULL) + cmq_meeting_count(NULL) + cmq_statement_count(NULL) + cmq_fact_count(NULL) == 0);
}

TEST(an_error_slot_is_optional_and_untouched_on_success) {
  cmq_record *out = NULL;
  CHECK(cmq_read(NULL, "", 0, NULL, &out, NULL) == CMQ_EARGUMENT);
  CHECK(cmq_read(reader, NULL, 0, NULL, &out, &error) == CMQ_OK && error == NULL);
  cmq_record_free(out);
}

TEST(no_error_is_ok_without_words) {
  CHECK(cmq_error_code(NULL) == CMQ_OK);
  CHECK_WORDS(cmq_error_message(NULL), strlen(cmq_error_message(NULL)), "");
}

TEST(an_id_that_does_not_exist_is_refused_and_leaves_the_struct_alone) {
  cmq_entity entity;
  cmq_meeting meeting;
  cmq_statement statement;
  cmq_fact fact;
  CMQ_INIT(&entity), CMQ_INIT(&meeting), CMQ_INIT(&statement), CMQ_INIT(&fact);
  entity.affiliation = 77;
  CHECK(cmq_entity_get(record, cmq_entity_count(record), &entity) == CMQ_EARGUMENT && entity.affiliation == 77);
  CHECK(cmq_meeting_get(record, CMQ_NONE, &meeting) == CMQ_EARGUMENT);
  CHECK(cmq_statement_get(record, CMQ_NONE, &statement) == CMQ_EARGUMENT);
  CHECK(cmq_fact_get(record, CMQ_NONE, &fact) == CMQ_EARGUMENT);
}

TEST(an_unknown_unit_is_named) {
  cmq_options options;
  CMQ_INIT(&options);
  options.offsets = 7;
  CHECK_ERROR(read_with(&options), error, CMQ_EARGUMENT, "options.offsets is 7");
  options.offsets = -1;
  CHECK_ERROR(read_with(&options), error, CMQ_EARGUMENT, "options.offsets is -1");
  CHECK_ERROR(cmq_record_from_json("{}", 2, 7, &record, &error), error, CMQ_EARGUMENT,
              "offsets is 7, neither CMQ_BYTE");
}

TEST(a_published_date_must_be_a_day) {
  CHECK(published("2024-02-05") == CMQ_OK);
  CHECK(published("2024-02-29") == CMQ_OK);
  CHECK(published("") == CMQ_OK);
  CHECK_ERROR(published("2024-13-01"), error, CMQ_EARGUMENT, "options.published is '2024-13-01'");
  CHECK_ERROR(published("2023-02-29"), error, CMQ_EARGUMENT, "options.published is '2023-02-29'");
  CHECK_ERROR(published("2024-02"), error, CMQ_EARGUMENT, "options.published is '2024-02'");
  CHECK_ERROR(published("5 February"), error, CMQ_EARGUMENT, "options.published is '5 February'");
  CHECK_ERROR(published("2024-02-0\xFF"), error, CMQ_EARGUMENT, "options.published is '2024-02-0?'");
}

static cmq_status surer_than(double confidence) {
  cmq_options options;
  CMQ_INIT(&options);
  options.min_confidence = confidence;
  return read_with(&options);
}

TEST(a_least_confidence_must_be_from_0_to_1) {
  const double infinite = 1e308 * 10;
  CHECK(surer_than(0) == CMQ_OK);
  CHECK(surer_than(0.8) == CMQ_OK);
  CHECK(surer_than(1) == CMQ_OK);
  CHECK_ERROR(surer_than(1.001), error, CMQ_EARGUMENT, "options.min_confidence is 1.001, not a number from 0 to 1");
  CHECK_ERROR(surer_than(800), error, CMQ_EARGUMENT, "options.min_confidence is 800,");
  CHECK_ERROR(surer_than(-0.1), error, CMQ_EARGUMENT, "options.min_confidence is -0.1,");
  CHECK_ERROR(surer_than(infinite), error, CMQ_EARGUMENT, "options.min_confidence is inf,");
  CHECK_ERROR(surer_than(infinite - infinite), error, CMQ_EARGUMENT, "options.min_confidence is ");
}

TEST(a_text_without_a_pointer_is_named) {
  cmq_options options;
  cmq_reader_options reader_options;
  cmq_reader *out = NULL;
  CMQ_INIT(&options);
  options.id.size = 3;
  CHECK_ERROR(read_with(&options), error, CMQ_EARGUMENT, "options.id is NULL");
  options.id.size = 0;
  options.published.size = 3;
  CHECK_ERROR(read_with(&options), error, CMQ_EARGUMENT, "options.published is NULL");
  CMQ_INIT(&reader_options);
  reader_options.lexicon_count = 2;
  CHECK_ERROR(cmq_reader_new(&reader_options, &out, &error), error, CMQ_EARGUMENT, "options.lexicons is NULL");
  CMQ_INIT(&reader_options);
  reader_options.file_count = 2;
  CHECK_ERROR(cmq_reader_new(&reader_options, &out, &error), error, CMQ_EARGUMENT, "options.files is NULL");
  CHECK(out == NULL);
}

TEST(a_text_of_4_gib_is_refused_unread) {
  cmq_record *out = NULL;
  if (sizeof(size_t) < 8) return;
  CHECK_ERROR(cmq_read(reader, "x", ((size_t)1 << 16) << 16, NULL, &out, &error), error, CMQ_ETOOLARGE, "4294967296");
  CHECK_ERROR(cmq_record_from_json("x", ((size_t)1 << 16) << 16, CMQ_BYTE, &out, &error), error, CMQ_ETOOLARGE,
              "json has 4294967296 bytes");
  CHECK(out == NULL);
}

int main(void) {
  check_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK) return 1;
  RUN(every_free_function_takes_null);
  RUN(null_handles_and_outputs_are_refused);
  RUN(an_error_slot_is_optional_and_untouched_on_success);
  RUN(no_error_is_ok_without_words);
  RUN(an_id_that_does_not_exist_is_refused_and_leaves_the_struct_alone);
  RUN(an_unknown_unit_is_named);
  RUN(a_published_date_must_be_a_day);
  RUN(a_least_confidence_must_be_from_0_to_1);
  RUN(a_text_without_a_pointer_is_named);
  RUN(a_text_of_4_gib_is_refused_unread);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
