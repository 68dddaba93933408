/* Questions to an archive, and what comes back. */
#include "archive_samples.h"

#include <stdlib.h>

#define ONE(list, count, value) ((list) = (value), (count) = 1)

TEST(no_question_is_all_statements_newest_first) {
  cmq_cursor *cursor = NULL;
  cmq_row row;
  int n = 0;
  cmq_date before;
  CMQ_INIT(&row);
  memset(&before, 0, sizeof before);
  CHECK(cmq_archive_find(news, NULL, &cursor, &error) == CMQ_OK);
  while (cmq_cursor_next(cursor, &row) == CMQ_OK) {
    CHECK(row.noun == CMQ_NOUN_STATEMENT && row.day.year == 2024 && (!before.month || row.day.month <= before.month));
    before = row.day;
    n++;
  }
  CHECK(n == 5 && found(NULL) == 5);
  cmq_cursor_free(cursor);
}

TEST(a_row_shows_the_words_that_were_said) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_who who = named("larsen");
  cmq_cursor *cursor = NULL;
  cmq_row row;
  cmq_statement said;
  cmq_entity speaker;
  cmq_text text;
  CMQ_INIT(&said), CMQ_INIT(&speaker);
  ONE(query.speakers, query.speaker_count, &who);
  query.about = text_of("cooperat*");
  row = first(&query, &cursor);
  CHECK(row.record != NULL && cmq_statement_get(row.record, row.item, &said) == CMQ_OK);
  CHECK(cmq_record_text(row.record, &text) == CMQ_OK);
  CHECK_WORDS(text.data + row.evidence.begin, row.evidence.end - row.evidence.begin,
              "We value our cooperation with Estonia");
  CHECK(cmq_entity_get(row.record, said.speakers[0], &speaker) == CMQ_OK);
  CHECK_WORDS(speaker.name.data, speaker.name.size, "Anna Larsen");
  CHECK(row.identities[said.speakers[0]] == identity("Anna Larsen"));
  CHECK(row.day.month == 2 && row.day.day == 5 && row.story != 0);
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_DONE);
  cmq_cursor_free(cursor);
}

/* What is damaged is tests/python's: it has an SQLite to damage it with. */
TEST(nothing_of_a_sound_archive_is_left_out) {
  cmq_query query = about(CMQ_NOUN_ARTICLE);
  cmq_cursor *cursor = NULL;
  cmq_text id = text_of("as it was");
  query.skip_damaged = 1;
  first(&query, &cursor);
  CHECK(cmq_unread_count(cursor) == 0);
  CHECK(cmq_unread_get(cursor, 0, &id) == CMQ_EARGUMENT && cmq_unread_get(NULL, 0, &id) == CMQ_EARGUMENT);
  CHECK_WORDS(id.data, id.size, "as it was");
  CHECK(cmq_unread_count(NULL) == 0);
  cmq_cursor_free(cursor);
}

TEST(every_filter_narrows_down) {
  const cmq_who larsen = named("Anna Larsen"), kask = named("Kask"), vesely = named("Vesel\xC3\xBD");
  const cmq_who norway = named("Norway");
  const int32_t thought = CMQ_STATEMENT_TYPE_THOUGHT, direct = CMQ_STATEMENT_MODE_DIRECT;
  const int32_t thank = CMQ_STATEMENT_ACT_THANK, held = CMQ_MEETING_STATUS_HELD, call = CMQ_MEETING_KIND_CALL;
  const int32_t founded = CMQ_FACT_KIND_FOUNDED, person = CMQ_ENTITY_TYPE_PERSON;
  const cmq_text oslo = text_of("Oslo"), estonia = text_of("EE"), norwegian = text_of("Norway");
  const cmq_text gazette = text_of("gazette"), minister = text_of("foreign minister");
  cmq_who both[2];
  cmq_query query;
  both[0] = kask, both[1] = larsen;

  query = about(CMQ_NOUN_STATEMENT), ONE(query.speakers, query.speaker_count, &larsen), CHECK(found(&query) == 3);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.involved, query.involved_count, &kask), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.addressees, query.addressee_count, &norway), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.types, query.type_count, &thought), CHECK(found(&query) == 0);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.modes, query.mode_count, &direct), CHECK(found(&query) == 2);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.acts, query.act_count, &thank), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_STATEMENT), query.min_confidence = 0.9, CHECK(found(&query) == 3);
  query = about(CMQ_NOUN_STATEMENT), query.about = text_of("\"grain corridor\""), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_STATEMENT), query.about = text_of("?!"), CHECK(found(&query) == 0);
  query = about(CMQ_NOUN_STATEMENT), query.since.year = 2024, query.since.month = 3, CHECK(found(&query) == 3);
  query = about(CMQ_NOUN_STATEMENT), query.until.year = 2024, query.until.month = 3, CHECK(found(&query) == 3);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.countries, query.country_count, &estonia), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_STATEMENT), ONE(query.outlets, query.outlet_count, &gazette), CHECK(found(&query) == 5);
  query = about(CMQ_NOUN_MEETING), ONE(query.participants, query.participant_count, &kask), CHECK(found(&query) == 2);
  query = about(CMQ_NOUN_MEETING), query.participants = both, query.participant_count = 2, CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_MEETING), query.any_participants = both, query.any_participant_count = 2;
  CHECK(found(&query) == 2);
  query = about(CMQ_NOUN_MEETING), ONE(query.participants, query.participant_count, &vesely);
  CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_MEETING), ONE(query.statuses, query.status_count, &held), CHECK(found(&query) == 2);
  query = about(CMQ_NOUN_MEETING), ONE(query.kinds, query.kind_count, &call), CHECK(found(&query) == 0);
  query = about(CMQ_NOUN_MEETING), ONE(query.places, query.place_count, &oslo), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_MEETING), ONE(query.organizations, query.organization_count, &norwegian);
  CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_FACT), ONE(query.fact_kinds, query.fact_kind_count, &founded), CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_FACT), query.dated = CMQ_DAY_OF_PUBLICATION, query.since.year = 2024;
  CHECK(found(&query) == 1);
  query = about(CMQ_NOUN_IDENTITY), ONE(query.entity_types, query.entity_type_count, &person),
  CHECK(found(&query) == 3);
  query = about(CMQ_NOUN_IDENTITY), ONE(query.offices, query.office_count, &minister), CHECK(found(&query) == 3);
  query = about(CMQ_NOUN_ARTICLE), query.copies = 1, CHECK(found(&query) == 3);
}

TEST(pages_join_without_gap_or_repetition) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_cursor *cursor = NULL, *before = NULL;
  cmq_row row;
  uint32_t seen = 0;
  int pages = 0;
  CMQ_INIT(&row);
  query.limit = 2;
  query.order = CMQ_ORDER_CONFIDENCE;
  do {
    CHECK(cmq_archive_find(news, &query, &cursor, &error) == CMQ_OK);
    cmq_cursor_free(before); /* query.after pointed into it */
    before = cursor;
    while (cmq_cursor_next(cursor, &row) == CMQ_OK) {
      const uint32_t bit = 1u << (row.item + 2 * (row.article_id.data[0] % 3));
      CHECK(!(seen & bit));
      seen |= bit;
    }
    CHECK(cmq_cursor_after(cursor, &query.after) == CMQ_OK);
    pages++;
  } while (query.after.size && pages < 9);
  cmq_cursor_free(before);
  CHECK(pages == 3);
}

TEST(a_page_of_another_question_is_refused) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_cursor *cursor = NULL, *other = NULL;
  query.limit = 2;
  CHECK(cmq_archive_find(news, &query, &cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_after(cursor, &query.after) == CMQ_OK && query.after.size > 0);
  query.copies = 1;
  CHECK_ERROR(cmq_archive_find(news, &query, &other, &error), error, CMQ_EARGUMENT, "none of this question");
  query.after = text_of("\xFF\xFEnonsense");
  CHECK_ERROR(cmq_archive_find(news, &query, &other, &error), error, CMQ_EARGUMENT, "none of this question");
  CHECK(other == NULL);
  cmq_cursor_free(cursor);
}

TEST(rows_live_on_without_their_archive_and_count_its_unit) {
  int32_t unit;
  for (unit = CMQ_BYTE; unit <= CMQ_CODEPOINT; unit++) {
    static const uint32_t less[] = {0, 2, 3}; /* an emoji before it has 4 bytes, 2 UTF-16 units and 1 code point */
    const uint32_t begin = (uint32_t)(strstr(visit, "The railway") - visit) - less[unit];
    cmq_archive *archive = empty_archive(unit);
    cmq_query query = about(CMQ_NOUN_STATEMENT);
    cmq_who who = named("Vesely");
    cmq_cursor *cursor = NULL;
    cmq_statement said;
    cmq_row row;
    CMQ_INIT(&row), CMQ_INIT(&said);
    CHECK(add_all(archive) == CMQ_OK);
    ONE(query.speakers, query.speaker_count, &who);
    CHECK(cmq_archive_find(archive, &query, &cursor, &error) == CMQ_OK);
    cmq_archive_free(archive);
    CHECK(cmq_cursor_next(cursor, &row) == CMQ_OK);
    CHECK(cmq_record_offsets(row.record) == unit && cmq_statement_get(row.record, row.item, &said) == CMQ_OK);
    CHECK(said.content[0].begin == begin && row.evidence.begin == begin);
    cmq_cursor_free(cursor);
  }
}

TEST(an_identity_tells_its_names_and_offices) {
  cmq_cursor *cursor = NULL;
  cmq_row row;
  cmq_identity told;
  const int64_t kask = identity("Mart Kask");
  CMQ_INIT(&row), CMQ_INIT(&told);
  CHECK(cmq_archive_identity(news, kask, &cursor, &error) == CMQ_OK);
  CHECK(cmq_cursor_identity(cursor, &told) == CMQ_EARGUMENT); /* no row yet */
  CHECK(cmq_cursor_next(cursor, &row) == CMQ_OK && row.noun == CMQ_NOUN_IDENTITY && row.record == NULL);
  CHECK(row.evidence.begin == CMQ_NONE && row.article_id.size == 0 && row.article_id.data != NULL);
  CHECK(cmq_cursor_identity(cursor, &told) == CMQ_OK);
  CHECK(told.id == kask && told.type == CMQ_ENTITY_TYPE_PERSON && told.articles == 2 && told.meetings == 2);
  CHECK_WORDS(told.name.data, told.name.size, "Mart Kask");
  CHECK_WORDS(told.country.data, told.country.size, "EE");
  CHECK(told.appearance_count > 0 && told.appearances[0].by_hand == 0);
  CHECK_WORDS(told.appearances[0].name.data, told.appearances[0].name.size, "Mart Kask");
  CHECK(told.office_count > 0 && told.offices[0].first.month == 2 && told.offices[0].last.month == 3);
  CHECK_WORDS(told.offices[0].title.data, told.offices[0].title.size, "Foreign Minister");
  cmq_cursor_free(cursor);
  CHECK_ERROR(cmq_archive_identity(news, 987654321, &cursor, &error), error, CMQ_ENOTFOUND, "no identity 987654321");
}

TEST(what_the_archive_does_not_have_is_told_from_a_mistake) {
  const cmq_text nowhere = text_of("nowhere"), oslo = text_of("oslo");
  const int64_t vesely = identity("Vesely");
  cmq_cursor *cursor = NULL;
  CHECK_ERROR(cmq_archive_article(news, "nowhere", 7, &cursor, &error), error, CMQ_ENOTFOUND, "no article nowhere");
  CHECK_ERROR(cmq_archive_article(news, NULL, 7, &cursor, &error), error, CMQ_EARGUMENT, "id is NULL");
  CHECK_ERROR(cmq_archive_split(news, 987654321, &vesely, 1, NULL, &error), error, CMQ_ENOTFOUND, "987654321");
  CHECK_ERROR(cmq_archive_split_articles(news, vesely, &nowhere, 1, NULL, &error), error, CMQ_ENOTFOUND, "nowhere");
  CHECK_ERROR(cmq_archive_split_articles(news, vesely, &oslo, 1, NULL, &error), error, CMQ_EARGUMENT, "oslo");
  CHECK(cursor == NULL);
}

TEST(a_row_of_an_article_is_no_identity) {
  cmq_query query = about(CMQ_NOUN_ARTICLE);
  cmq_cursor *cursor = NULL;
  cmq_identity told;
  CMQ_INIT(&told);
  first(&query, &cursor);
  CHECK(cmq_cursor_identity(cursor, &told) == CMQ_EARGUMENT);
  cmq_cursor_free(cursor);
}

TEST(a_timeline_tells_what_somebody_said_and_whom_he_met) {
  const cmq_who kask = named("Kask");
  cmq_query query = about(0);
  cmq_cursor *cursor = NULL;
  cmq_row row;
  int32_t nouns[3], months[3], n = 0;
  CMQ_INIT(&row);
  query.order = CMQ_ORDER_OLDEST;
  CHECK(cmq_archive_timeline(news, &kask, &query, &cursor, &error) == CMQ_OK);
  while (n < 3 && cmq_cursor_next(cursor, &row) == CMQ_OK) nouns[n] = row.noun, months[n++] = row.day.month;
  CHECK(n == 3 && months[0] == 2 && months[1] == 2 && months[2] == 3 && nouns[2] == CMQ_NOUN_MEETING);
  CHECK(nouns[0] != nouns[1]);
  cmq_cursor_free(cursor);
}

TEST(intervals_are_counted_in_order) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_counts *counts = NULL;
  cmq_interval one;
  CMQ_INIT(&one);
  CHECK(cmq_archive_counts(news, &query, CMQ_INTERVAL_MONTH, &counts, &error) == CMQ_OK);
  CHECK(cmq_interval_count(counts) == 3);
  CHECK(cmq_interval_get(counts, 0, &one) == CMQ_OK && one.n == 2 && one.first.month == 2 && one.first.day == 1);
  CHECK(cmq_interval_get(counts, 2, &one) == CMQ_OK && one.n == 2 && one.first.month == 5);
  CHECK(cmq_interval_get(counts, 3, &one) == CMQ_EARGUMENT && cmq_interval_count(NULL) == 0);
  cmq_counts_free(counts);
}

TEST(the_most_frequent_come_first) {
  cmq_query query = about(0);
  cmq_ranking *ranking = NULL;
  cmq_ranked one;
  CMQ_INIT(&one);
  CHECK(cmq_archive_top(news, CMQ_TOP_SPEAKERS, NULL, &ranking, &error) == CMQ_OK);
  CHECK(cmq_ranked_count(ranking) == 3 && cmq_ranked_get(ranking, 0, &one) == CMQ_OK);
  CHECK_WORDS(one.name.data, one.name.size, "Anna Larsen");
  CHECK(one.n == 3 && one.identity == identity("Larsen") && one.other_identity == 0 && one.other_name.size == 0);
  cmq_ranking_free(ranking);
  query.limit = 1;
  CHECK(cmq_archive_top(news, CMQ_TOP_PAIRS, &query, &ranking, &error) == CMQ_OK);
  CHECK(cmq_ranked_count(ranking) == 1 && cmq_ranked_get(ranking, 0, &one) == CMQ_OK);
  CHECK(one.n == 1 && one.other_identity > 0);
  CHECK(cmq_ranked_get(ranking, 1, &one) == CMQ_EARGUMENT && cmq_ranked_count(NULL) == 0);
  cmq_ranking_free(ranking);
}

TEST(who_met_whom_is_a_graph) {
  cmq_graph *graph = NULL;
  cmq_node kask, other;
  cmq_edge edge;
  char *text;
  size_t size;
  CMQ_INIT(&kask), CMQ_INIT(&other), CMQ_INIT(&edge);
  CHECK(cmq_archive_graph(news, NULL, &graph, &error) == CMQ_OK);
  CHECK(cmq_node_count(graph) == 3 && cmq_edge_count(graph) == 2);
  CHECK(cmq_node_get(graph, 0, &kask) == CMQ_OK && kask.meetings == 2 && kask.identity == identity("Kask"));
  CHECK_WORDS(kask.name.data, kask.name.size, "Mart Kask");
  CHECK_WORDS(kask.country.data, kask.country.size, "EE");
  CHECK(cmq_edge_get(graph, 0, &edge) == CMQ_OK && edge.one == 0 && edge.meetings == 1 && edge.first.year == 2024);
  CHECK(cmq_node_get(graph, edge.other, &other) == CMQ_OK && other.meetings == 1);
  CHECK(cmq_node_get(graph, 3, &kask) == CMQ_EARGUMENT && cmq_edge_get(graph, 2, &edge) == CMQ_EARGUMENT);
  CHECK(cmq_graph_text(graph, CMQ_FORMAT_GRAPHML, &text, &size, &error) == CMQ_OK);
  CHECK(size == strlen(text) && strstr(text, "<graphml") && strstr(text, "Mart Kask"));
  cmq_string_free(text);
  CHECK(cmq_graph_text(graph, CMQ_FORMAT_DOT, &text, NULL, &error) == CMQ_OK);
  CHECK(strstr(text, "graph") && strstr(text, "Anna Larsen"));
  cmq_string_free(text);
  cmq_graph_free(graph);
}

TEST(who_is_the_same_can_be_said_by_hand) {
  const int64_t larsen = identity("Anna Larsen"), vesely = identity("Anton Vesely");
  const cmq_text bergen = text_of("bergen");
  cmq_cursor *cursor = NULL;
  cmq_row row;
  cmq_identity told;
  int64_t both = 0, apart = 0, somebody = 0, appearance;
  CMQ_INIT(&row), CMQ_INIT(&told);
  CHECK(cmq_archive_merge(news, larsen, vesely, &both, &error) == CMQ_OK && both > 0);
  CHECK(cmq_archive_identity(news, both, &cursor, &error) == CMQ_OK && cmq_cursor_next(cursor, &row) == CMQ_OK);
  CHECK(cmq_cursor_identity(cursor, &told) == CMQ_OK && told.articles == 3 && told.appearance_count == 2);
  CHECK(told.appearances[1].by_hand == 1);
  appearance = told.appearances[1].id;
  CHECK(cmq_archive_split(news, both, &appearance, 1, &apart, &error) == CMQ_OK && apart != both);
  CHECK(cmq_archive_split_articles(news, identity("Larsen"), &bergen, 1, &somebody, &error) == CMQ_OK);
  CHECK(somebody != identity("Kask") && somebody > 0);
  CHECK_ERROR(cmq_archive_merge(news, larsen, 987654321, NULL, &error), error, CMQ_ENOTFOUND, "987654321");
  cmq_cursor_free(cursor);
}

TEST(a_question_can_be_explained) {
  char *text = NULL;
  CHECK(cmq_archive_explain(news, NULL, &text, NULL, &error) == CMQ_OK && strstr(text, "SELECT"));
  cmq_string_free(text);
}

int main(void) {
  check_samples_unused();
  if (!set_up()) return 1;
  RUN(no_question_is_all_statements_newest_first);
  RUN(a_row_shows_the_words_that_were_said);
  RUN(nothing_of_a_sound_archive_is_left_out);
  RUN(every_filter_narrows_down);
  RUN(pages_join_without_gap_or_repetition);
  RUN(a_page_of_another_question_is_refused);
  RUN(rows_live_on_without_their_archive_and_count_its_unit);
  RUN(an_identity_tells_its_names_and_offices);
  RUN(what_the_archive_does_not_have_is_told_from_a_mistake);
  RUN(a_row_of_an_article_is_no_identity);
  RUN(a_timeline_tells_what_somebody_said_and_whom_he_met);
  RUN(intervals_are_counted_in_order);
  RUN(the_most_frequent_come_first);
  RUN(who_met_whom_is_a_graph);
  RUN(a_question_can_be_explained);
  RUN(who_is_the_same_can_be_said_by_hand);
  tear_down();
  return CHECK_RESULT();
}
