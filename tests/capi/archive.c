/* An archive is opened, filled, emptied and inspected. */
#include "archive_samples.h"

#include <stdlib.h>

#define PATH "capi_archive.cmq"

static void remove_files(void) {
  remove(PATH);
  remove(PATH "-wal");
  remove(PATH "-shm");
}

static cmq_status open_as(int32_t access, cmq_archive **out) {
  cmq_archive_options options;
  CMQ_INIT(&options);
  options.access = access;
  options.wait_ms = 50;
  return cmq_archive_open(PATH, strlen(PATH), &options, out, &error);
}

static cmq_info info_of(cmq_archive *archive) {
  cmq_info info;
  CMQ_INIT(&info);
  CHECK(cmq_archive_info(archive, &info, &error) == CMQ_OK);
  return info;
}

TEST(what_was_added_is_there_when_the_file_is_opened_again) {
  cmq_archive *archive = NULL;
  cmq_info info;
  CHECK(open_as(CMQ_ACCESS_CREATE, &archive) == CMQ_OK);
  CHECK(add_all(archive) == CMQ_OK);
  cmq_archive_free(archive);
  CHECK(open_as(CMQ_ACCESS_READ, &archive) == CMQ_OK);
  info = info_of(archive);
  CHECK(info.articles == 3 && info.stories == 3 && info.statements == 5 && info.meetings == 2 && info.facts == 1);
  CHECK(info.first.month == 2 && info.first.day == 5 && info.last.year == 2024 && info.last.month == 5);
  CHECK(info.words_only == 0 && info.version > 0 && info.bytes > 0 && info.identities > 3);
  cmq_archive_free(archive);
  remove_files();
}

TEST(a_file_has_to_be_there_unless_it_may_be_made) {
  cmq_archive *archive = NULL;
  CHECK_ERROR(open_as(CMQ_ACCESS_WRITE, &archive), error, CMQ_EIO, PATH);
  CHECK_ERROR(open_as(CMQ_ACCESS_READ, &archive), error, CMQ_EIO, PATH);
  CHECK(archive == NULL);
}

TEST(the_same_record_again_changes_nothing_and_another_of_its_id_takes_its_place) {
  cmq_archive *archive = empty_archive(CMQ_BYTE);
  cmq_record *both[2];
  cmq_addition done;
  cmq_record *update = read_as("bergen", "2024-05-21", speech);
  both[0] = records[0], both[1] = records[2];
  CHECK(cmq_archive_add(archive, both, 2, NULL, 0, &done, &error) == CMQ_OK);
  CHECK(done.added == 2 && done.replaced == 0 && done.unchanged == 0);
  both[1] = update;
  CHECK(cmq_archive_add(archive, both, 2, NULL, 0, &done, &error) == CMQ_OK);
  CHECK(done.added == 0 && done.replaced == 1 && done.unchanged == 1);
  CHECK(cmq_archive_add(archive, NULL, 0, NULL, 0, &done, &error) == CMQ_OK && done.unchanged == 0);
  cmq_record_free(update);
  cmq_archive_free(archive);
}

TEST(an_article_that_is_removed_is_gone) {
  cmq_archive *archive = empty_archive(CMQ_BYTE);
  cmq_text ids[3];
  uint64_t had = 7;
  ids[0] = text_of("bergen"), ids[1] = text_of("nowhere"), ids[2] = text_of("oslo");
  CHECK(add_all(archive) == CMQ_OK);
  CHECK(cmq_archive_remove(archive, ids, 1, &had, &error) == CMQ_OK && had == 1);
  CHECK(cmq_archive_remove(archive, ids, 1, &had, &error) == CMQ_OK && had == 0);
  CHECK(cmq_archive_remove(archive, NULL, 0, &had, &error) == CMQ_OK && had == 0);
  CHECK(cmq_archive_remove(archive, ids, 3, &had, &error) == CMQ_OK && had == 1);
  CHECK(cmq_archive_remove(archive, ids, 3, NULL, &error) == CMQ_OK);
  CHECK(info_of(archive).articles == 1);
  cmq_archive_free(archive);
}

TEST(each_record_may_have_an_outlet_of_its_own) {
  cmq_archive *archive = empty_archive(CMQ_BYTE);
  cmq_arrival both[2];
  cmq_addition done;
  cmq_cursor *cursor = NULL;
  cmq_row row;
  CMQ_INIT(&row);
  both[0].record = records[0], both[0].outlet = text_of("Gazette");
  both[1].record = records[1], both[1].outlet = text_of("");
  CHECK(cmq_archive_add_arrivals(archive, both, 2, &done, &error) == CMQ_OK && done.added == 2);
  CHECK(cmq_archive_article(archive, "oslo", 4, &cursor, &error) == CMQ_OK && cmq_cursor_next(cursor, &row) == CMQ_OK);
  CHECK_WORDS(row.outlet.data, row.outlet.size, "Gazette");
  cmq_cursor_free(cursor);
  CHECK(cmq_archive_article(archive, "prague", 6, &cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_OK);
  CHECK_WORDS(row.outlet.data, row.outlet.size, "");
  cmq_cursor_free(cursor);
  cmq_archive_free(archive);
}

TEST(a_writer_may_wait_not_at_all) {
  cmq_archive_options options;
  cmq_archive *archive = NULL;
  CMQ_INIT(&options);
  options.wait_ms = CMQ_NO_WAIT;
  CHECK(cmq_archive_open(":memory:", 8, &options, &archive, &error) == CMQ_OK);
  CHECK(add_all(archive) == CMQ_OK);
  cmq_archive_free(archive);
}

TEST(an_article_comes_back_byte_for_byte) {
  cmq_cursor *cursor = NULL;
  cmq_row row;
  cmq_article article;
  cmq_text after;
  char *was, *is;
  size_t was_size, is_size;
  CMQ_INIT(&row), CMQ_INIT(&article);
  CHECK(cmq_archive_article(news, "prague", 6, &cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_OK && row.noun == CMQ_NOUN_ARTICLE && row.item == CMQ_NONE);
  CHECK_WORDS(row.outlet.data, row.outlet.size, "Gazette");
  CHECK_WORDS(row.article_id.data, row.article_id.size, "prague");
  CHECK(cmq_article_get(row.record, &article) == CMQ_OK);
  CHECK(row.evidence.begin == article.headline.begin && row.evidence.end == article.headline.end);
  CHECK(row.identity_count == cmq_entity_count(row.record) && row.identities[0] > 0);
  CHECK(cmq_record_json(row.record, 0, &is, &is_size, NULL) == CMQ_OK);
  CHECK(cmq_record_json(records[1], 0, &was, &was_size, NULL) == CMQ_OK);
  CHECK_WORDS(is, is_size, was);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_DONE && cmq_cursor_next(cursor, &row) == CMQ_DONE);
  CHECK(cmq_cursor_after(cursor, &after) == CMQ_OK && after.size == 0 && after.data != NULL);
  cmq_string_free(is);
  cmq_string_free(was);
  cmq_cursor_free(cursor);
}

TEST(an_archive_of_words_only_has_them_at_their_places) {
  cmq_archive *archive = NULL;
  cmq_archive_options options;
  cmq_cursor *cursor = NULL;
  cmq_row row;
  cmq_article article;
  cmq_text text;
  CMQ_INIT(&options), CMQ_INIT(&row), CMQ_INIT(&article);
  options.words_only = 1;
  CHECK(cmq_archive_open(":memory:", 8, &options, &archive, &error) == CMQ_OK);
  CHECK(add_all(archive) == CMQ_OK && info_of(archive).words_only == 1);
  CHECK(cmq_archive_article(archive, "oslo", 4, &cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_OK && cmq_article_get(row.record, &article) == CMQ_OK);
  CHECK(cmq_record_text(row.record, &text) == CMQ_OK && text.size > article.headline.end);
  CHECK_WORDS(text.data, article.headline.end, "Norwegian foreign minister meets Estonian counterpart");
  cmq_cursor_free(cursor);
  cmq_archive_free(archive);
}

TEST(a_sound_archive_has_no_problems) {
  char *problems = NULL;
  size_t size = 7;
  CHECK(cmq_archive_check(news, &problems, &size, &error) == CMQ_OK);
  CHECK_WORDS(problems, size, "");
  cmq_string_free(problems);
}

TEST(indices_are_put_in_order_and_hold_what_they_held) {
  cmq_archive *writer = NULL;
  cmq_info before, after;
  CHECK(open_as(CMQ_ACCESS_CREATE, &writer) == CMQ_OK);
  CHECK(add_all(writer) == CMQ_OK);
  before = info_of(writer);
  CHECK(cmq_archive_optimize(writer, &error) == CMQ_OK);
  CHECK(cmq_archive_rebuild(writer, &error) == CMQ_OK);
  after = info_of(writer);
  CHECK(after.statements == before.statements && after.articles == before.articles);
  CHECK(before.statements == 5 && before.articles == 3);
  cmq_archive_free(writer);
  remove_files();
  CHECK_ERROR(cmq_archive_optimize(NULL, &error), error, CMQ_EARGUMENT, "archive is NULL");
  CHECK_ERROR(cmq_archive_rebuild(NULL, &error), error, CMQ_EARGUMENT, "archive is NULL");
}

TEST(what_only_reads_does_not_write) {
  cmq_archive *writer = NULL, *archive = NULL;
  cmq_addition done;
  const cmq_text oslo = text_of("oslo");
  done.added = 77;
  CHECK(open_as(CMQ_ACCESS_CREATE, &writer) == CMQ_OK);
  CHECK(open_as(CMQ_ACCESS_READ, &archive) == CMQ_OK);
  CHECK_ERROR(cmq_archive_add(archive, records, 3, NULL, 0, &done, &error), error, CMQ_EREADONLY, PATH);
  CHECK(done.added == 77);
  CHECK_ERROR(cmq_archive_remove(archive, &oslo, 1, NULL, &error), error, CMQ_EREADONLY, PATH);
  CHECK(add_all(writer) == CMQ_OK);
  CHECK(info_of(archive).articles == 3);
  cmq_archive_free(archive);
  cmq_archive_free(writer);
  remove_files();
}

TEST(a_file_that_is_no_archive_is_named) {
  cmq_archive *archive = NULL;
  FILE *file = fopen(PATH, "w");
  int i;
  for (i = 0; i < 500; i++) fputs("Dear diary, ", file);
  fclose(file);
  CHECK_ERROR(open_as(CMQ_ACCESS_CREATE, &archive), error, CMQ_ENOTARCHIVE, PATH ": it is no archive");
  CHECK_ERROR(open_as(CMQ_ACCESS_READ, &archive), error, CMQ_ENOTARCHIVE, PATH);
  CHECK(archive == NULL);
  remove_files();
}

int main(void) {
  check_samples_unused();
  remove_files();
  if (!set_up()) return 1;
  RUN(what_was_added_is_there_when_the_file_is_opened_again);
  RUN(a_file_has_to_be_there_unless_it_may_be_made);
  RUN(the_same_record_again_changes_nothing_and_another_of_its_id_takes_its_place);
  RUN(an_article_that_is_removed_is_gone);
  RUN(each_record_may_have_an_outlet_of_its_own);
  RUN(a_writer_may_wait_not_at_all);
  RUN(an_article_comes_back_byte_for_byte);
  RUN(an_archive_of_words_only_has_them_at_their_places);
  RUN(a_sound_archive_has_no_problems);
  RUN(indices_are_put_in_order_and_hold_what_they_held);
  RUN(what_only_reads_does_not_write);
  RUN(a_file_that_is_no_archive_is_named);
  tear_down();
  return CHECK_RESULT();
}
