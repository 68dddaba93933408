/* Rows of the caller's own, from memory and from files. */
#include "check.h"

#define TABLE "# names.lex 1    name | type | reference | aliases | country\n"
#define STORY "Ondrin Vale met the President of Norway in Oslo on Monday. Ondrin Vale said that the talks went well.\n"

static cmq_error *error;

static cmq_status make(const char *name, const char *rows, cmq_reader **out) {
  cmq_reader_options options;
  cmq_lexicon lexicon;
  lexicon.name = text_of(name);
  lexicon.text = text_of(rows);
  CMQ_INIT(&options);
  options.lexicons = &lexicon;
  options.lexicon_count = 1;
  return cmq_reader_new(&options, out, &error);
}

static cmq_status make_from_file(const char *path, cmq_reader **out) {
  cmq_reader_options options;
  cmq_text file = text_of(path);
  CMQ_INIT(&options);
  options.files = &file;
  options.file_count = 1;
  return cmq_reader_new(&options, out, &error);
}

/* Whether the story has an entity of this name with this reference. */
static int knows(const cmq_reader *reader, const char *name, const char *reference) {
  cmq_record *record = NULL;
  uint32_t i;
  int found = 0;
  CHECK(cmq_read(reader, STORY, strlen(STORY), NULL, &record, NULL) == CMQ_OK);
  for (i = 0; i < cmq_entity_count(record); i++) {
    cmq_entity entity;
    CMQ_INIT(&entity);
    CHECK(cmq_entity_get(record, i, &entity) == CMQ_OK);
    found |= entity.name.size == strlen(name) && memcmp(entity.name.data, name, strlen(name)) == 0 &&
             entity.reference.size == strlen(reference) &&
             memcmp(entity.reference.data, reference, strlen(reference)) == 0;
  }
  cmq_record_free(record);
  return found;
}

TEST(a_row_gives_an_entity_its_reference) {
  cmq_reader *reader = NULL;
  CHECK(make("mine.lex", TABLE "Ondrin Vale | person | Q424242 | | NO\n", &reader) == CMQ_OK);
  CHECK(error == NULL);
  if (reader) CHECK(knows(reader, "Ondrin Vale", "Q424242"));
  cmq_reader_free(reader);
}

TEST(rows_come_from_files_too) {
  const char *path = "capi-lexicons-test.lex";
  cmq_reader *reader = NULL;
  FILE *file = fopen(path, "wb");
  fputs(TABLE "Ondrin Vale | person | Q7 | | NO\n", file);
  fclose(file);
  CHECK(make_from_file(path, &reader) == CMQ_OK);
  if (reader) CHECK(knows(reader, "Ondrin Vale", "Q7"));
  cmq_reader_free(reader);
  remove(path);
}

TEST(a_broken_row_is_named_with_file_and_line) {
  cmq_reader *reader = NULL;
  CHECK_ERROR(make("mine.lex", TABLE "Ondrin Vale | monster | Q1\n", &reader), error, CMQ_ELEXICON, "mine.lex:2:");
  CHECK(reader == NULL);
}

TEST(a_missing_file_is_named) {
  cmq_reader *reader = NULL;
  CHECK_ERROR(make_from_file("no/such/file.lex", &reader), error, CMQ_EIO, "no/such/file.lex");
  CHECK(reader == NULL);
}

TEST(a_path_with_a_nul_is_refused) {
  cmq_reader_options options;
  cmq_reader *reader = NULL;
  cmq_text file;
  file.data = "a.lex\0b";
  file.size = 7;
  CMQ_INIT(&options);
  options.files = &file;
  options.file_count = 1;
  CHECK_ERROR(cmq_reader_new(&options, &reader, &error), error, CMQ_EARGUMENT, "options.files[0] is 'a.lex?b'");
}

TEST(a_size_that_no_text_has_is_refused) {
  cmq_reader_options options;
  cmq_reader *reader = NULL;
  cmq_lexicon lexicon;
  lexicon.name = text_of("mine.lex");
  lexicon.text.data = TABLE;
  lexicon.text.size = (size_t)-1;
  CMQ_INIT(&options);
  options.lexicons = &lexicon;
  options.lexicon_count = 1;
  CHECK_ERROR(cmq_reader_new(&options, &reader, &error), error, CMQ_EARGUMENT, "options.lexicons[0].text.size is ");
  lexicon.text = text_of(TABLE);
  lexicon.name.size = (size_t)-1;
  CHECK_ERROR(cmq_reader_new(&options, &reader, &error), error, CMQ_EARGUMENT, "options.lexicons[0].name.size is ");
  CHECK(reader == NULL);
}

TEST(a_message_is_one_line_and_goes_on_behind_a_nul) {
  cmq_reader_options options;
  cmq_reader *reader = NULL;
  cmq_lexicon lexicon;
  lexicon.name.data = "a\0b\n\033[2J.lex";
  lexicon.name.size = 12;
  lexicon.text = text_of(TABLE "Ondrin Vale | monster | Q1\n");
  CMQ_INIT(&options);
  options.lexicons = &lexicon;
  options.lexicon_count = 1;
  CHECK_ERROR(cmq_reader_new(&options, &reader, &error), error, CMQ_ELEXICON, "a?b??[2J.lex:2: no type 'monster'");
}

int main(void) {
  check_unused();
  RUN(a_row_gives_an_entity_its_reference);
  RUN(rows_come_from_files_too);
  RUN(a_broken_row_is_named_with_file_and_line);
  RUN(a_missing_file_is_named);
  RUN(a_path_with_a_nul_is_refused);
  RUN(a_size_that_no_text_has_is_refused);
  RUN(a_message_is_one_line_and_goes_on_behind_a_nul);
  return CHECK_RESULT();
}
