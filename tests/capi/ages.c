/* Programs older and newer than the library: every struct of a record that may grow, at every size. With the header of
 * the library only: an older one does not know where newer begins. */
#include "ages.h"
#include "sample.h"

static cmq_reader *reader;
static cmq_record *record;

static cmq_status article(void *out) { return cmq_article_get(record, out); }
static cmq_status entity(void *out) { return cmq_entity_get(record, 0, out); }
static cmq_status meeting(void *out) { return cmq_meeting_get(record, 0, out); }
static cmq_status statement(void *out) { return cmq_statement_get(record, 0, out); }
static cmq_status fact(void *out) { return cmq_fact_get(record, 0, out); }

static cmq_status make(const void *in) {
  cmq_reader *out = NULL;
  cmq_status status = cmq_reader_new(in, &out, NULL);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_reader_free(out);
  return status;
}

static cmq_status read_with(const void *in) {
  cmq_record *out = NULL;
  cmq_status status = cmq_read(reader, "", 0, in, &out, NULL);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_record_free(out);
  return status;
}

static cmq_status show(const void *in) {
  char *out = NULL;
  cmq_status status = cmq_record_html(record, in, &out, NULL, NULL);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_string_free(out);
  return status;
}

static cmq_status write_json(const void *in) {
  char *out = NULL;
  cmq_status status = cmq_record_json_with(record, in, &out, NULL, NULL);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_string_free(out);
  return status;
}

TEST(what_a_record_gives_fits_a_caller_of_every_age) {
  OUT_AGE(cmq_article, 72 + 6 * sizeof(void *), sizeof(cmq_article), article);
  OUT_AGE(cmq_entity, 32 + 10 * sizeof(void *), sizeof(cmq_entity), entity);
  OUT_AGE(cmq_meeting, 80 + 4 * sizeof(void *), sizeof(cmq_meeting), meeting);
  OUT_AGE(cmq_statement, 64 + 4 * sizeof(void *), sizeof(cmq_statement), statement);
  OUT_AGE(cmq_fact, 56, sizeof(cmq_fact), fact);
}

TEST(options_of_every_age_are_understood) {
  IN_AGE(cmq_reader_options, 16 + 2 * sizeof(void *), make);
  IN_AGE(cmq_options, 8 + 4 * sizeof(void *), read_with);
  IN_AGE(cmq_json_options, 16, write_json);
  IN_AGE(cmq_html_options, 16 + 2 * sizeof(void *), show);
}

int main(void) {
  check_ages_unused();
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, sample, SAMPLE_SIZE, NULL, &record, NULL) != CMQ_OK) return 1;
  RUN(what_a_record_gives_fits_a_caller_of_every_age);
  RUN(options_of_every_age_are_understood);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return CHECK_RESULT();
}
