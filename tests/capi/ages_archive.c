/* Programs older and newer than the library: every struct of an archive that may grow, at every size. With the header of
 * the library only: an older one does not know where newer begins. */
#include "ages.h"
#include "archive_samples.h"

static cmq_counts *counts;
static cmq_ranking *ranking;
static cmq_graph *graph;
static cmq_cursor *identities;

static cmq_status info(void *out) { return cmq_archive_info(news, out, NULL); }
static cmq_status identity_given(void *out) { return cmq_cursor_identity(identities, out); }
static cmq_status interval(void *out) { return cmq_interval_get(counts, 0, out); }
static cmq_status ranked(void *out) { return cmq_ranked_get(ranking, 0, out); }
static cmq_status node(void *out) { return cmq_node_get(graph, 0, out); }
static cmq_status edge(void *out) { return cmq_edge_get(graph, 0, out); }

static cmq_status row(void *out) {
  cmq_cursor *cursor = NULL;
  cmq_status status;
  CHECK(cmq_archive_find(news, NULL, &cursor, NULL) == CMQ_OK);
  status = cmq_cursor_next(cursor, out);
  cmq_cursor_free(cursor);
  return status;
}

static cmq_status open_with(const void *in) {
  cmq_archive *out = NULL;
  cmq_status status = cmq_archive_open(":memory:", 8, in, &out, NULL);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_archive_free(out);
  return status;
}

static cmq_status ask(const void *in) {
  uint64_t n = 0;
  cmq_status status = cmq_archive_count(news, in, &n, NULL);
  CHECK((status == CMQ_OK) == (n != 0));
  return status;
}

TEST(what_an_archive_gives_fits_a_caller_of_every_age) {
  OUT_AGE(cmq_info, 96, sizeof(cmq_info), info);
  OUT_AGE(cmq_row, 48 + 6 * sizeof(void *), offsetof(cmq_row, article_id),
          row); /* each row here is of another cursor */
  OUT_AGE(cmq_identity, 48 + 10 * sizeof(void *), sizeof(cmq_identity), identity_given);
  OUT_AGE(cmq_interval, 24, sizeof(cmq_interval), interval);
  OUT_AGE(cmq_ranked, 32 + 4 * sizeof(void *), sizeof(cmq_ranked), ranked);
  OUT_AGE(cmq_node, 24 + 4 * sizeof(void *), sizeof(cmq_node), node);
  OUT_AGE(cmq_edge, 48, sizeof(cmq_edge), edge);
}

TEST(questions_of_every_age_are_understood) {
  IN_AGE(cmq_archive_options, 24, open_with);
  IN_AGE(cmq_query, 128 + 22 * sizeof(void *), ask);
}

TEST(a_newer_filter_that_is_set_is_named) {
  of_any_age query;
  cmq_cursor *cursor = NULL;
  cmq_init(&query, sizeof(cmq_query) + 8);
  query.bytes[sizeof(cmq_query)] = 1;
  CHECK_ERROR(cmq_archive_find(news, (const cmq_query *)&query, &cursor, &error), error, CMQ_EARGUMENT,
              "query sets a field that version");
  cmq_init(&query, offsetof(cmq_query, offices));
  CHECK_ERROR(cmq_archive_find(news, (const cmq_query *)&query, &cursor, &error), error, CMQ_EARGUMENT,
              "query.struct_size is ");
  CHECK(cursor == NULL);
}

TEST(a_row_that_does_not_fit_is_not_lost) {
  cmq_cursor *cursor = NULL;
  cmq_row row = first(NULL, &cursor);
  const cmq_row newest = row;
  cmq_info info;
  cmq_cursor_free(cursor);
  row.struct_size = 0;
  CHECK(cmq_archive_find(news, NULL, &cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_EARGUMENT);
  CMQ_INIT(&row);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_OK && row.item == newest.item && row.story == newest.story);
  cmq_cursor_free(cursor);
  memset(&info, 0, sizeof info);
  CHECK_ERROR(cmq_archive_info(news, &info, &error), error, CMQ_EARGUMENT, "CMQ_INIT");
}

static int ask_all(void) {
  const cmq_query meetings = about(CMQ_NOUN_MEETING), people = about(CMQ_NOUN_IDENTITY);
  cmq_row first_of_them;
  CMQ_INIT(&first_of_them);
  return cmq_archive_counts(news, &meetings, CMQ_INTERVAL_MONTH, &counts, NULL) == CMQ_OK &&
         cmq_archive_top(news, CMQ_TOP_SPEAKERS, NULL, &ranking, NULL) == CMQ_OK &&
         cmq_archive_graph(news, NULL, &graph, NULL) == CMQ_OK &&
         cmq_archive_find(news, &people, &identities, NULL) == CMQ_OK &&
         cmq_cursor_next(identities, &first_of_them) == CMQ_OK;
}

int main(void) {
  check_samples_unused();
  check_ages_unused();
  if (!set_up() || !ask_all()) return 1;
  RUN(what_an_archive_gives_fits_a_caller_of_every_age);
  RUN(questions_of_every_age_are_understood);
  RUN(a_newer_filter_that_is_set_is_named);
  RUN(a_row_that_does_not_fit_is_not_lost);
  cmq_counts_free(counts);
  cmq_ranking_free(ranking);
  cmq_graph_free(graph);
  cmq_cursor_free(identities);
  tear_down();
  return CHECK_RESULT();
}
