/* JSON becomes a record again, or a named error. */
#include "check.h"
#include "sample.h"

#include <stdlib.h>

static cmq_reader *reader;
static cmq_record *record;
static cmq_error *error;

#define START "{\"format\":\"communique/1\",\"article\":{\"id\":\"a\",\"language\":\"en\""

static cmq_record *from_json(const char *json, int32_t offsets) {
  cmq_record *out = NULL;
  CHECK(cmq_record_from_json(json, strlen(json), offsets, &out, &error) == CMQ_OK && out != NULL && error == NULL);
  return out;
}

static cmq_status status_of(const char *json) {
  cmq_record *out = NULL;
  cmq_status status = cmq_record_from_json(json, strlen(json), CMQ_BYTE, &out, &error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

TEST(the_json_of_a_record_comes_back_byte_for_byte) {
  int32_t indent;
  for (indent = 0; indent <= 1; indent++) {
    char *json, *again;
    size_t size, again_size;
    cmq_record *back;
    CHECK(cmq_record_json(record, indent, &json, &size, NULL) == CMQ_OK);
    back = from_json(json, CMQ_BYTE);
    CHECK(cmq_record_json(back, indent, &again, &again_size, NULL) == CMQ_OK);
    CHECK_WORDS(again, again_size, json);
    CHECK(cmq_statement_count(back) == cmq_statement_count(record));
    cmq_record_free(back);
    cmq_string_free(json);
    cmq_string_free(again);
  }
}

static char *json_with_text(const cmq_record *of, int32_t indent) {
  cmq_json_options options;
  char *json = NULL;
  size_t size = 0;
  CMQ_INIT(&options);
  options.indent = indent;
  options.text = 1;
  CHECK(cmq_record_json_with(of, &options, &json, &size, &error) == CMQ_OK && error == NULL);
  CHECK(json && strlen(json) == size);
  return json;
}

TEST(json_with_the_text_gives_a_record_with_the_same_article) {
  int32_t unit, indent;
  for (unit = CMQ_BYTE; unit <= CMQ_CODEPOINT; unit++)
    for (indent = 0; indent <= 1; indent++) {
      cmq_options options;
      cmq_record *given = NULL, *back;
      cmq_text text;
      char *json, *again;
      CMQ_INIT(&options);
      options.offsets = unit;
      CHECK(cmq_read(reader, sample, SAMPLE_SIZE, &options, &given, NULL) == CMQ_OK);
      json = json_with_text(given, indent);
      back = from_json(json, unit);
      CHECK(cmq_record_text(back, &text) == CMQ_OK);
      CHECK_WORDS(text.data, text.size, sample);
      again = json_with_text(back, indent);
      CHECK(strcmp(json, again) == 0);
      cmq_string_free(json);
      cmq_string_free(again);
      cmq_record_free(back);
      cmq_record_free(given);
    }
}

TEST(an_ill_formed_text_comes_back_with_replacement_characters) {
  cmq_record *given = NULL, *back;
  cmq_text text;
  char *json;
  CHECK(cmq_read(reader, "in \xFFOslo", 8, NULL, &given, NULL) == CMQ_OK);
  json = json_with_text(given, 0);
  back = from_json(json, CMQ_BYTE);
  CHECK(cmq_record_text(back, &text) == CMQ_OK);
  CHECK_WORDS(text.data, text.size, "in \xEF\xBF\xBDOslo");
  cmq_string_free(json);
  cmq_record_free(back);
  cmq_record_free(given);
}

TEST(without_options_json_is_written_as_ever) {
  cmq_json_options options;
  char *ever = NULL, *json = NULL;
  CHECK(cmq_record_json(record, 0, &ever, NULL, NULL) == CMQ_OK);
  CHECK(cmq_record_json_with(record, NULL, &json, NULL, NULL) == CMQ_OK && strcmp(ever, json) == 0);
  cmq_string_free(json);
  CMQ_INIT(&options);
  CHECK(cmq_record_json_with(record, &options, &json, NULL, NULL) == CMQ_OK && strcmp(ever, json) == 0);
  cmq_string_free(json);
  cmq_string_free(ever);
}

TEST(options_that_no_json_has_are_refused) {
  cmq_json_options options;
  char *json = NULL;
  CHECK_ERROR(cmq_record_json_with(NULL, NULL, &json, NULL, &error), error, CMQ_EARGUMENT, "record is NULL");
  CHECK_ERROR(cmq_record_json_with(record, NULL, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CMQ_INIT(&options);
  options.text = 2;
  CHECK_ERROR(cmq_record_json_with(record, &options, &json, NULL, &error), error, CMQ_EARGUMENT,
              "options.text is 2, neither 0 nor 1");
  CMQ_INIT(&options);
  options.indent = -1;
  CHECK_ERROR(cmq_record_json_with(record, &options, &json, NULL, &error), error, CMQ_EARGUMENT,
              "options.indent is -1, neither 0 nor 1");
  CMQ_INIT(&options);
  options.reserved = 7;
  CHECK_ERROR(cmq_record_json_with(record, &options, &json, NULL, &error), error, CMQ_EARGUMENT,
              "options.reserved is 7, not 0");
  CHECK(json == NULL);
}

TEST(the_text_of_the_json_is_that_of_the_record) {
  cmq_text text;
  cmq_record *made = from_json(START ",\"text\":\"in Oslo\"}}", CMQ_BYTE);
  CHECK(cmq_record_text(made, &text) == CMQ_OK);
  CHECK_WORDS(text.data, text.size, "in Oslo");
  cmq_record_free(made);
}

TEST(without_a_text_the_words_of_the_spans_make_one) {
  cmq_text text;
  cmq_record *made = from_json(START ",\"headline\":{\"begin\":3,\"end\":7,\"text\":\"Oslo\"}}}", CMQ_BYTE);
  CHECK(cmq_record_text(made, &text) == CMQ_OK);
  CHECK_WORDS(text.data, text.size, "   Oslo");
  cmq_record_free(made);
}

TEST(spans_count_the_unit_that_is_asked_for) {
  static const uint32_t begins[] = {5, 3, 2};
  int32_t unit;
  for (unit = CMQ_BYTE; unit <= CMQ_CODEPOINT; unit++) {
    cmq_article article;
    cmq_record *made = from_json(
        START ",\"text\":\"\xF0\x9F\x98\x80 Oslo\",\"headline\":{\"begin\":5,\"end\":9,\"text\":\"Oslo\"}}}", unit);
    CMQ_INIT(&article);
    CHECK(cmq_article_get(made, &article) == CMQ_OK);
    CHECK(article.headline.begin == begins[unit] && article.headline.end == begins[unit] + 4);
    CHECK(cmq_record_offsets(made) == unit);
    cmq_record_free(made);
  }
}

TEST(what_is_no_record_is_named_with_its_place) {
  CHECK_ERROR(status_of(""), error, CMQ_EFORMAT, "byte 0: unexpected end of input");
  CHECK_ERROR(status_of("{\"format\":\"communique/2\"}"), error, CMQ_EFORMAT, "format: \"communique/2\"");
  CHECK_ERROR(status_of(START "},\"facts\":[{\"kind\":\"held\",\"subject\":3}]}"), error, CMQ_EFORMAT,
              "facts[0].subject: no entity 3");
}

TEST(an_error_slot_is_optional) {
  cmq_record *out = NULL;
  CHECK(cmq_record_from_json(NULL, 0, CMQ_BYTE, &out, NULL) == CMQ_EFORMAT && out == NULL);
}

int main(void) {
  check_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK) return 1;
  RUN(the_json_of_a_record_comes_back_byte_for_byte);
  RUN(json_with_the_text_gives_a_record_with_the_same_article);
  RUN(an_ill_formed_text_comes_back_with_replacement_characters);
  RUN(without_options_json_is_written_as_ever);
  RUN(options_that_no_json_has_are_refused);
  RUN(the_text_of_the_json_is_that_of_the_record);
  RUN(without_a_text_the_words_of_the_spans_make_one);
  RUN(spans_count_the_unit_that_is_asked_for);
  RUN(what_is_no_record_is_named_with_its_place);
  RUN(an_error_slot_is_optional);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
