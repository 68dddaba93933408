/* A record as a page. */
#include "check.h"
#include "sample.h"

static cmq_reader *reader;
static cmq_record *record;
static cmq_error *error;

static char *page_with(const cmq_html_options *options) {
  char *page = NULL;
  size_t size = 0;
  CHECK(cmq_record_html(record, options, &page, &size, &error) == CMQ_OK && error == NULL);
  CHECK(page && strlen(page) == size);
  return page;
}

static int has(const char *page, const char *words) { return page && strstr(page, words) != NULL; }

TEST(a_page_has_the_article_and_what_was_found) {
  char *page = page_with(NULL);
  CHECK(has(page, "<!DOCTYPE html>") && has(page, "default-src 'none'"));
  CHECK(has(page, "We value our cooperation with Estonia") && has(page, ">Anna Larsen</"));
  cmq_string_free(page);
}

TEST(the_unit_of_a_record_does_not_matter) {
  cmq_options options;
  cmq_record *same = NULL;
  char *bytes = page_with(NULL), *units = NULL;
  CMQ_INIT(&options);
  options.offsets = CMQ_UTF16;
  options.published = text_of(SAMPLE_PUBLISHED);
  CHECK(cmq_read(reader, sample, SAMPLE_SIZE, &options, &same, NULL) == CMQ_OK);
  CHECK(cmq_record_html(same, NULL, &units, NULL, NULL) == CMQ_OK && strcmp(bytes, units) == 0);
  cmq_string_free(bytes);
  cmq_string_free(units);
  cmq_record_free(same);
}

TEST(a_title_and_colours_can_be_chosen_and_a_frame) {
  cmq_html_options options;
  char *page;
  CMQ_INIT(&options);
  options.title = text_of("<Today>");
  options.colors = CMQ_COLORS_DARK;
  page = page_with(&options);
  CHECK(has(page, "&lt;Today&gt;") && !has(page, "<Today>") && has(page, "class=\"dark\""));
  cmq_string_free(page);
  options.form = CMQ_HTML_FRAME;
  page = page_with(&options);
  CHECK(page && strncmp(page, "<iframe ", 8) == 0 && has(page, "sandbox=\"\"") && !has(page, "<article"));
  cmq_string_free(page);
}

TEST(what_no_page_has_is_refused) {
  cmq_html_options options;
  char *page = NULL;
  CHECK_ERROR(cmq_record_html(NULL, NULL, &page, NULL, &error), error, CMQ_EARGUMENT, "record is NULL");
  CHECK_ERROR(cmq_record_html(record, NULL, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CMQ_INIT(&options);
  options.form = 2;
  CHECK_ERROR(cmq_record_html(record, &options, &page, NULL, &error), error, CMQ_EARGUMENT, "options.form is 2");
  CMQ_INIT(&options);
  options.colors = -1;
  CHECK_ERROR(cmq_record_html(record, &options, &page, NULL, &error), error, CMQ_EARGUMENT, "options.colors is -1");
  CMQ_INIT(&options);
  options.reserved = 1;
  CHECK_ERROR(cmq_record_html(record, &options, &page, NULL, &error), error, CMQ_EARGUMENT, "options.reserved is 1");
  CMQ_INIT(&options);
  options.title.size = 3;
  CHECK_ERROR(cmq_record_html(record, &options, &page, NULL, &error), error, CMQ_EARGUMENT, "options.title is NULL");
  CHECK(page == NULL);
}

int main(void) {
  cmq_options options;
  check_unused();
  CMQ_INIT(&options);
  options.published = text_of(SAMPLE_PUBLISHED);
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, &options, &record, NULL) != CMQ_OK) return 1;
  RUN(a_page_has_the_article_and_what_was_found);
  RUN(the_unit_of_a_record_does_not_matter);
  RUN(a_title_and_colours_can_be_chosen_and_a_frame);
  RUN(what_no_page_has_is_refused);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
