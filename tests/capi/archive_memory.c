/* An archive that gets no memory says so, leaks nothing, and is as it was before. */
#include "starve.h"

#include "archive_samples.h"

static cmq_status open_one(cmq_error **slot) {
  cmq_archive *out = NULL;
  cmq_status status = cmq_archive_open(":memory:", 8, NULL, &out, slot);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_archive_free(out);
  return status;
}

/* Only the call itself is starved. */
static cmq_status add_one(cmq_error **slot) {
  const long limit = allowed;
  cmq_archive *archive;
  cmq_info info;
  cmq_status status;
  allowed = -1;
  archive = empty_archive(CMQ_BYTE);
  allowed = limit;
  status = cmq_archive_add(archive, records, 2, NULL, 0, NULL, slot);
  allowed = -1;
  CMQ_INIT(&info);
  CHECK(cmq_archive_info(archive, &info, NULL) == CMQ_OK && info.articles == (status == CMQ_OK ? 2u : 0u));
  cmq_archive_free(archive);
  return status;
}

static cmq_status find_one(cmq_error **slot) {
  const long limit = allowed;
  cmq_archive *archive;
  cmq_cursor *cursor = NULL;
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_who who = named("Larsen");
  cmq_row row;
  cmq_status status;
  CMQ_INIT(&row);
  query.speakers = &who, query.speaker_count = 1;
  allowed = -1;
  if (cmq_archive_open("capi_memory.cmq", 15, NULL, &archive, NULL) != CMQ_OK) return CMQ_EINTERNAL;
  allowed = limit;
  status = cmq_archive_find(archive, &query, &cursor, slot);
  CHECK((status == CMQ_OK) == (cursor != NULL));
  if (status == CMQ_OK && (status = cmq_cursor_next(cursor, &row)) == CMQ_ENOMEMORY)
    cmq_archive_open(NULL, 0, NULL, NULL, slot); /* it has no slot of its own: any mistake fills one now */
  allowed = -1;
  cmq_cursor_free(cursor);
  cmq_archive_free(archive);
  return status;
}

static cmq_status write_one(cmq_error **slot) {
  const long limit = allowed;
  cmq_cursor *cursor = NULL;
  char *text = NULL;
  cmq_status status;
  allowed = -1;
  if (cmq_archive_find(news, NULL, &cursor, NULL) != CMQ_OK) return CMQ_EINTERNAL;
  allowed = limit;
  status = cmq_cursor_text(cursor, CMQ_FORMAT_JSONLD, CMQ_PART_WHOLE, &text, NULL, slot);
  allowed = -1;
  CHECK((status == CMQ_OK) == (text != NULL));
  cmq_string_free(text);
  cmq_cursor_free(cursor);
  return status;
}

TEST(opening_without_memory) { starve(open_one, 17); }
TEST(adding_without_memory) { starve(add_one, 997); }
TEST(asking_without_memory) { starve(find_one, 3); }
TEST(writing_without_memory) { starve(write_one, 7); }

int main(void) {
  cmq_archive *archive = NULL;
  setvbuf(stdout, NULL, _IONBF, 0);
  check_samples_unused();
  if (!set_up()) return 1;
  RUN(opening_without_memory);
  RUN(adding_without_memory);
  if (cmq_archive_open("capi_memory.cmq", 15, NULL, &archive, NULL) != CMQ_OK || add_all(archive) != CMQ_OK) return 1;
  cmq_archive_free(archive);
  RUN(asking_without_memory);
  RUN(writing_without_memory);
  remove("capi_memory.cmq");
  tear_down();
  return CHECK_RESULT();
}
