/* Offsets in bytes, UTF-16 units and code points, also where the text is not well-formed. */
#include "check.h"

#include <stdlib.h>

static cmq_reader *reader;

#define EMOJI "\xF0\x9F\x98\x80" /* 4 bytes, 2 UTF-16 units, 1 code point */
#define LETTER "\xC3\xA9"        /* 2 bytes, 1, 1 */
#define QUOTE "\xE2\x80\x9C"     /* 3 bytes, 1, 1 */
#define STORY "Foreign Minister Anna Larsen of Norway said the talks in Oslo had gone well on Monday.\n"

/* Where the cue "said" stands, in a text that begins with `prefix`. */
static cmq_span cue_after(const char *prefix, size_t prefix_size, int32_t unit) {
  cmq_span none = {CMQ_NONE, CMQ_NONE};
  cmq_options options;
  cmq_statement said;
  cmq_record *record = NULL;
  size_t size = prefix_size + strlen(STORY);
  char *text = (char *)malloc(size);
  memcpy(text, prefix, prefix_size);
  memcpy(text + prefix_size, STORY, strlen(STORY));
  CMQ_INIT(&options);
  CMQ_INIT(&said);
  options.offsets = unit;
  CHECK(cmq_read(reader, text, size, &options, &record, NULL) == CMQ_OK);
  CHECK(cmq_record_offsets(record) == unit);
  CHECK(cmq_statement_count(record) > 0);
  if (cmq_statement_get(record, 0, &said) != CMQ_OK) said.cue = none;
  cmq_record_free(record);
  free(text);
  return said.cue;
}

/* "said" comes after 39 characters of the story. */
static void check_units(const char *prefix, size_t bytes, uint32_t utf16, uint32_t points) {
  cmq_span in_bytes = cue_after(prefix, bytes, CMQ_BYTE);
  cmq_span in_utf16 = cue_after(prefix, bytes, CMQ_UTF16);
  cmq_span in_points = cue_after(prefix, bytes, CMQ_CODEPOINT);
  CHECK(in_bytes.begin == bytes + 39 && in_bytes.end == bytes + 43);
  CHECK(in_utf16.begin == utf16 + 39 && in_utf16.end == utf16 + 43);
  CHECK(in_points.begin == points + 39 && in_points.end == points + 43);
}

TEST(plain_text_counts_alike_in_every_unit) { check_units("", 0, 0, 0); }

TEST(an_emoji_is_two_utf16_units_and_one_code_point) { check_units(EMOJI " " LETTER QUOTE "\n\n", 12, 7, 6); }

TEST(a_byte_order_mark_counts) { check_units("\xEF\xBB\xBF", 3, 1, 1); }

TEST(carriage_returns_count) { check_units("\r\n\r\n", 4, 4, 4); }

TEST(an_ill_formed_part_counts_as_one_unit) {
  check_units("\x80\n\n", 3, 3, 3);         /* a lone continuation byte */
  check_units("\xF0\x9F\x98\n\n", 5, 3, 3); /* an emoji cut short: one part */
  check_units("\xED\xA0\x80\n\n", 5, 5, 5); /* a surrogate: three parts */
  check_units("\xFF\xFE\n\n", 4, 4, 4);     /* bytes that UTF-8 never has */
}

TEST(nul_is_an_ordinary_byte) { check_units("\0\n\n", 3, 3, 3); }

TEST(a_truncated_end_is_inside_the_text) {
  cmq_article article;
  cmq_record *record = NULL;
  cmq_options options;
  CMQ_INIT(&options);
  CMQ_INIT(&article);
  options.offsets = CMQ_UTF16;
  CHECK(cmq_read(reader, EMOJI "a\xF0\x9F", 7, &options, &record, NULL) == CMQ_OK);
  CHECK(cmq_article_get(record, &article) == CMQ_OK);
  if (article.paragraph_count > 0) CHECK(article.paragraphs[article.paragraph_count - 1].end <= 4);
  cmq_record_free(record);
}

TEST(json_counts_in_the_unit_of_the_record) {
  cmq_options options;
  cmq_record *record = NULL;
  char *json = NULL;
  CMQ_INIT(&options);
  options.offsets = CMQ_UTF16;
  CHECK(cmq_read(reader, EMOJI, 4, &options, &record, NULL) == CMQ_OK);
  CHECK(cmq_record_json(record, 0, &json, NULL, NULL) == CMQ_OK);
  CHECK(strstr(json, "\"offsets\":\"utf16\"") != NULL);
  cmq_string_free(json);
  cmq_record_free(record);
}

int main(void) {
  check_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  RUN(plain_text_counts_alike_in_every_unit);
  RUN(an_emoji_is_two_utf16_units_and_one_code_point);
  RUN(a_byte_order_mark_counts);
  RUN(carriage_returns_count);
  RUN(an_ill_formed_part_counts_as_one_unit);
  RUN(nul_is_an_ordinary_byte);
  RUN(a_truncated_end_is_inside_the_text);
  RUN(json_counts_in_the_unit_of_the_record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
