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
  RUN(the_text_of_the_json_is_that_of_the_record);
  RUN(without_a_text_the_words_of_the_spans_make_one);
  RUN(spans_count_the_unit_that_is_asked_for);
  RUN(what_is_no_record_is_named_with_its_place);
  RUN(an_error_slot_is_optional);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
