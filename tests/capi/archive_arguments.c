/* What a caller of the archive gets wrong is named with field and value. */
#include "archive_samples.h"

static cmq_status ask(const cmq_query *query) {
  cmq_cursor *out = NULL;
  cmq_status status = cmq_archive_find(news, query, &out, &error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_cursor_free(out);
  return status;
}

static cmq_status open_with(const char *path, size_t size, const cmq_archive_options *options) {
  cmq_archive *out = NULL;
  cmq_status status = cmq_archive_open(path, size, options, &out, &error);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_archive_free(out);
  return status;
}

#define REFUSED(field, value, words)                         \
  do {                                                       \
    cmq_query query = about(CMQ_NOUN_STATEMENT);             \
    query.field = (value);                                   \
    CHECK_ERROR(ask(&query), error, CMQ_EARGUMENT, (words)); \
  } while (0)

#define LIST_REFUSED(list, count, value, words)              \
  do {                                                       \
    cmq_query query = about(CMQ_NOUN_STATEMENT);             \
    query.list = (value);                                    \
    query.count = 2;                                         \
    CHECK_ERROR(ask(&query), error, CMQ_EARGUMENT, (words)); \
  } while (0)

TEST(every_free_function_takes_null) {
  cmq_archive_free(NULL);
  cmq_cursor_free(NULL);
  cmq_counts_free(NULL);
  cmq_ranking_free(NULL);
  cmq_graph_free(NULL);
}

TEST(null_archives_and_outputs_are_refused) {
  cmq_cursor *cursor = NULL;
  cmq_row row;
  cmq_text after;
  char *text = NULL;
  CMQ_INIT(&row);
  CHECK_ERROR(cmq_archive_open("x", 1, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_archive_find(NULL, NULL, &cursor, &error), error, CMQ_EARGUMENT, "archive is NULL");
  CHECK_ERROR(cmq_archive_find(news, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_archive_add(NULL, NULL, 0, NULL, 0, NULL, &error), error, CMQ_EARGUMENT, "archive is NULL");
  CHECK_ERROR(cmq_archive_timeline(news, NULL, NULL, &cursor, &error), error, CMQ_EARGUMENT, "of is NULL");
  CHECK_ERROR(cmq_archive_info(news, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  CHECK_ERROR(cmq_archive_check(NULL, &text, NULL, &error), error, CMQ_EARGUMENT, "archive is NULL");
  CHECK_ERROR(cmq_graph_text(NULL, CMQ_FORMAT_DOT, &text, NULL, &error), error, CMQ_EARGUMENT, "graph is NULL");
  CHECK(cmq_cursor_next(NULL, &row) == CMQ_EARGUMENT && cmq_cursor_after(NULL, &after) == CMQ_EARGUMENT);
  CHECK(cmq_cursor_identity(NULL, NULL) == CMQ_EARGUMENT && cursor == NULL && text == NULL);
}

TEST(a_path_is_a_text_without_nul) {
  CHECK_ERROR(open_with(NULL, 3, NULL), error, CMQ_EARGUMENT, "path is NULL, but its size is 3");
  CHECK_ERROR(open_with("a\0b", 3, NULL), error, CMQ_EARGUMENT, "path is 'a?b', which holds a NUL byte");
  CHECK_ERROR(open_with("", 0, NULL), error, CMQ_EARGUMENT, "empty");
  CHECK_ERROR(open_with("no/such/folder/news.cmq", 23, NULL), error, CMQ_EIO, "no/such/folder/news.cmq");
}

TEST(a_folder_is_told_as_one_whatever_it_is_opened_for) {
  cmq_archive_options options;
  CMQ_INIT(&options);
  for (options.access = CMQ_ACCESS_CREATE; options.access <= CMQ_ACCESS_READ; options.access++)
    CHECK_ERROR(open_with(".", 1, &options), error, CMQ_EIO, ".: it is a folder, not an archive");
}

TEST(an_archive_in_memory_is_made_and_not_opened) {
  cmq_archive_options options;
  CMQ_INIT(&options), options.access = CMQ_ACCESS_READ;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "cannot be opened to read");
  options.access = CMQ_ACCESS_WRITE;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "cannot be opened to write");
}

TEST(options_of_an_archive_are_checked) {
  cmq_archive_options options;
  CMQ_INIT(&options), options.access = 3;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT,
              "options.access is 3, no CMQ_ACCESS_... (0 to 2)");
  CMQ_INIT(&options), options.offsets = -1;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "options.offsets is -1");
  CMQ_INIT(&options), options.words_only = 2;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "options.words_only is 2");
  CMQ_INIT(&options), options.wait_ms = -2;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "options.wait_ms is -2");
  CMQ_INIT(&options), options.reserved = 1;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "options.reserved is 1");
  CMQ_INIT(&options), options.struct_size = 0;
  CHECK_ERROR(open_with(":memory:", 8, &options), error, CMQ_EARGUMENT, "options.struct_size is 0");
}

TEST(records_and_texts_without_a_pointer_are_named) {
  cmq_record *some[2];
  const cmq_text broken = {NULL, 3};
  cmq_arrival arrival;
  const int64_t someone = identity("Kask");
  some[0] = records[0], some[1] = NULL;
  CHECK_ERROR(cmq_archive_add(news, NULL, 2, NULL, 0, NULL, &error), error, CMQ_EARGUMENT, "records is NULL");
  CHECK_ERROR(cmq_archive_add(news, some, 2, NULL, 0, NULL, &error), error, CMQ_EARGUMENT, "records[1] is NULL");
  CHECK_ERROR(cmq_archive_add(news, some, 1, NULL, 4, NULL, &error), error, CMQ_EARGUMENT, "outlet is NULL");
  CHECK_ERROR(cmq_archive_remove(news, NULL, 4, NULL, &error), error, CMQ_EARGUMENT, "ids is NULL, but count is 4");
  CHECK_ERROR(cmq_archive_remove(news, &broken, 1, NULL, &error), error, CMQ_EARGUMENT, "ids[0] is NULL");
  CHECK_ERROR(cmq_archive_add_arrivals(news, NULL, 2, NULL, &error), error, CMQ_EARGUMENT, "arrivals is NULL");
  arrival.record = NULL, arrival.outlet = broken;
  CHECK_ERROR(cmq_archive_add_arrivals(news, &arrival, 1, NULL, &error), error, CMQ_EARGUMENT,
              "arrivals[0].record is NULL");
  arrival.record = records[0];
  CHECK_ERROR(cmq_archive_add_arrivals(news, &arrival, 1, NULL, &error), error, CMQ_EARGUMENT,
              "arrivals[0].outlet is NULL");
  CHECK_ERROR(cmq_archive_split(news, someone, NULL, 2, NULL, &error), error, CMQ_EARGUMENT, "appearances is NULL");
  CHECK_ERROR(cmq_archive_split_articles(news, someone, NULL, 2, NULL, &error), error, CMQ_EARGUMENT,
              "article_ids is NULL");
  CHECK_ERROR(cmq_archive_split_articles(news, someone, &broken, 1, NULL, &error), error, CMQ_EARGUMENT,
              "article_ids[0] is NULL");
}

TEST(a_question_with_an_unknown_number_names_it) {
  const int32_t numbers[] = {1, 77};
  REFUSED(noun, 5, "query.noun is 5, no CMQ_NOUN_... (0 to 4)");
  REFUSED(order, -1, "query.order is -1, no CMQ_ORDER_... (0 to 3)");
  REFUSED(dated, 2, "query.dated is 2, no CMQ_DAY_OF_... (0 to 1)");
  REFUSED(copies, 2, "query.copies is 2, neither 0 nor 1");
  REFUSED(limit, 10001, "query.limit is 10001");
  REFUSED(skip_damaged, 2, "query.skip_damaged is 2, neither 0 nor 1");
  LIST_REFUSED(types, type_count, numbers, "query.types[1] is 77, no CMQ_STATEMENT_TYPE_... (0 to 1)");
  LIST_REFUSED(modes, mode_count, numbers, "query.modes[1] is 77, no CMQ_STATEMENT_MODE_");
  LIST_REFUSED(acts, act_count, numbers, "query.acts[1] is 77, no CMQ_STATEMENT_ACT_");
  LIST_REFUSED(kinds, kind_count, numbers, "query.kinds[1] is 77, no CMQ_MEETING_KIND_");
  LIST_REFUSED(statuses, status_count, numbers, "query.statuses[1] is 77, no CMQ_MEETING_STATUS_");
  LIST_REFUSED(entity_types, entity_type_count, numbers, "query.entity_types[1] is 77, no CMQ_ENTITY_TYPE_");
  LIST_REFUSED(fact_kinds, fact_kind_count, numbers, "query.fact_kinds[1] is 77, no CMQ_FACT_KIND_");
}

TEST(a_list_without_a_pointer_is_named) {
  cmq_who nobody[2];
  cmq_text texts[2];
  memset(nobody, 0, sizeof nobody);
  nobody[1].name.size = 3;
  texts[0] = text_of("Oslo");
  texts[1].data = NULL, texts[1].size = 3;
  LIST_REFUSED(speakers, speaker_count, NULL, "query.speakers is NULL, but its count is 2");
  LIST_REFUSED(acts, act_count, NULL, "query.acts is NULL");
  LIST_REFUSED(places, place_count, NULL, "query.places is NULL");
  LIST_REFUSED(involved, involved_count, nobody, "query.involved[1].name is NULL");
  LIST_REFUSED(outlets, outlet_count, texts, "query.outlets[1] is NULL");
  nobody[1].name.size = 0, nobody[1].identity = -3;
  LIST_REFUSED(participants, participant_count, nobody, "query.participants[1].identity is -3");
  REFUSED(about, texts[1], "query.about is NULL");
  REFUSED(after, texts[1], "query.after is NULL");
}

TEST(a_country_is_two_letters) {
  static const char *const wrong[] = {"n", "NOR", "", "N1"};
  int i;
  for (i = 0; i < 4; i++) {
    cmq_text countries[2];
    countries[0] = text_of("NO"), countries[1] = text_of(wrong[i]);
    LIST_REFUSED(countries, country_count, countries, "no country code of two letters");
  }
}

TEST(a_date_has_to_exist) {
  static const cmq_date wrong[] = {{2023, 2, 29}, {2024, 13, 0}, {2024, 0, 5},  {0, 3, 1},
                                   {10000, 0, 0}, {-1, 0, 0},    {2024, 4, -1}, {2024, 256, 1}};
  size_t i;
  for (i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    REFUSED(since, wrong[i], "query.since is ");
    REFUSED(until, wrong[i], "no day, month or year");
  }
}

TEST(a_confidence_is_from_0_to_1) {
  const double infinite = 1e308 * 10;
  REFUSED(min_confidence, 1.5, "query.min_confidence is 1.5, not a number from 0 to 1");
  REFUSED(min_confidence, -0.1, "query.min_confidence is -0.1");
  REFUSED(min_confidence, infinite - infinite, "query.min_confidence is ");
}

TEST(a_filter_that_says_nothing_about_a_noun_is_refused) {
  const int32_t direct = CMQ_STATEMENT_MODE_DIRECT;
  cmq_query query = about(CMQ_NOUN_FACT);
  query.modes = &direct, query.mode_count = 1;
  CHECK_ERROR(ask(&query), error, CMQ_EARGUMENT, "the filter modes says nothing about facts");
}

TEST(intervals_rankings_and_formats_are_checked) {
  cmq_counts *counts = NULL;
  cmq_ranking *ranking = NULL;
  cmq_graph *graph = NULL;
  cmq_query query = about(CMQ_NOUN_IDENTITY);
  char *text = NULL;
  CHECK_ERROR(cmq_archive_counts(news, NULL, 4, &counts, &error), error, CMQ_EARGUMENT, "interval is 4");
  CHECK_ERROR(cmq_archive_counts(news, &query, 0, &counts, &error), error, CMQ_EARGUMENT, "identities");
  CHECK_ERROR(cmq_archive_top(news, 6, NULL, &ranking, &error), error, CMQ_EARGUMENT,
              "of is 6, no CMQ_TOP_... (0 to 5)");
  CHECK(cmq_archive_graph(news, NULL, &graph, &error) == CMQ_OK);
  CHECK_ERROR(cmq_graph_text(graph, 2, &text, NULL, &error), error, CMQ_EARGUMENT,
              "format is 2, which this graph does not have");
  CHECK_ERROR(cmq_graph_text(graph, 6, &text, NULL, &error), error, CMQ_EARGUMENT, "no CMQ_FORMAT_... (0 to 5)");
  CHECK_ERROR(cmq_counts_text(NULL, 0, &text, NULL, &error), error, CMQ_EARGUMENT, "counts is NULL");
  CHECK_ERROR(cmq_ranking_text(NULL, 0, &text, NULL, &error), error, CMQ_EARGUMENT, "ranking is NULL");
  CHECK_ERROR(cmq_cursor_text(NULL, 0, 0, &text, NULL, &error), error, CMQ_EARGUMENT, "cursor is NULL");
  CHECK_ERROR(cmq_cursor_text(NULL, 0, 4, &text, NULL, &error), error, CMQ_EARGUMENT,
              "part is 4, no CMQ_PART_... (0 to 3)");
  CHECK_ERROR(cmq_archive_explain(news, &query, &text, NULL, &error), error, CMQ_EARGUMENT, "identities");
  cmq_graph_free(graph);
  CHECK(counts == NULL && ranking == NULL && text == NULL);
}

int main(void) {
  check_samples_unused();
  if (!set_up()) return 1;
  RUN(every_free_function_takes_null);
  RUN(null_archives_and_outputs_are_refused);
  RUN(a_path_is_a_text_without_nul);
  RUN(a_folder_is_told_as_one_whatever_it_is_opened_for);
  RUN(an_archive_in_memory_is_made_and_not_opened);
  RUN(options_of_an_archive_are_checked);
  RUN(records_and_texts_without_a_pointer_are_named);
  RUN(a_question_with_an_unknown_number_names_it);
  RUN(a_list_without_a_pointer_is_named);
  RUN(a_country_is_two_letters);
  RUN(a_date_has_to_exist);
  RUN(a_confidence_is_from_0_to_1);
  RUN(a_filter_that_says_nothing_about_a_noun_is_refused);
  RUN(intervals_rankings_and_formats_are_checked);
  tear_down();
  return CHECK_RESULT();
}
