/* An archive as a page. */
#include "archive_samples.h"

static char *page_of(const cmq_who *whose, const cmq_query *query) {
  char *page = NULL;
  size_t size = 0;
  CHECK(cmq_archive_html(news, whose, query, NULL, &page, &size, &error) == CMQ_OK && error == NULL);
  CHECK(page && strlen(page) == size);
  return page;
}

static int has(const char *page, const char *words) { return page && strstr(page, words) != NULL; }

TEST(a_page_has_who_met_whom_and_what_was_said) {
  char *page = page_of(NULL, NULL);
  CHECK(has(page, "5 statements, 2 meetings, 3 articles") && has(page, "<svg class=\"arcs\""));
  CHECK(has(page, "the grain corridor must stay open") && has(page, "The railway to Estonia is our common work"));
  cmq_string_free(page);
}

TEST(a_page_of_somebody_has_what_concerns_him) {
  const cmq_who kask = named("Kask");
  cmq_who nobody = named("Nobody");
  cmq_identity identity;
  cmq_cursor *found = NULL;
  cmq_query query = about(CMQ_NOUN_IDENTITY);
  cmq_row row;
  char *page = page_of(&kask, NULL);
  CHECK(has(page, "<h1>Kask</h1>") && has(page, "2 meetings") && !has(page, "grain corridor"));
  cmq_string_free(page);
  query.about = text_of("Kask");
  CMQ_INIT(&row);
  CMQ_INIT(&identity);
  CHECK(cmq_archive_find(news, &query, &found, NULL) == CMQ_OK && cmq_cursor_next(found, &row) == CMQ_OK);
  CHECK(cmq_cursor_identity(found, &identity) == CMQ_OK);
  nobody.identity = identity.id; /* then the name does not count */
  page = page_of(&nobody, NULL);
  CHECK(has(page, "<h1>Mart Kask</h1>") && has(page, "2 meetings"));
  cmq_string_free(page);
  cmq_cursor_free(found);
}

TEST(a_page_obeys_its_query) {
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  char *page;
  query.about = text_of("corridor");
  query.limit = 1;
  page = page_of(NULL, &query);
  CHECK(has(page, "Only about “corridor”") && has(page, "1 statement,") && !has(page, "railway"));
  cmq_string_free(page);
}

TEST(what_a_page_cannot_do_is_refused) {
  char *page = NULL;
  cmq_query query = about(CMQ_NOUN_STATEMENT);
  cmq_who broken = named("");
  CHECK_ERROR(cmq_archive_html(NULL, NULL, NULL, NULL, &page, NULL, &error), error, CMQ_EARGUMENT, "archive is NULL");
  CHECK_ERROR(cmq_archive_html(news, NULL, NULL, NULL, NULL, NULL, &error), error, CMQ_EARGUMENT, "out is NULL");
  query.order = CMQ_ORDER_OLDEST;
  CHECK_ERROR(cmq_archive_html(news, NULL, &query, NULL, &page, NULL, &error), error, CMQ_EARGUMENT, "query.order");
  query.order = CMQ_ORDER_NEWEST;
  query.after = text_of("x");
  CHECK_ERROR(cmq_archive_html(news, NULL, &query, NULL, &page, NULL, &error), error, CMQ_EARGUMENT, "query.after");
  broken.name.data = NULL;
  broken.name.size = 4;
  CHECK_ERROR(cmq_archive_html(news, &broken, NULL, NULL, &page, NULL, &error), error, CMQ_EARGUMENT, "whose");
  CHECK(page == NULL);
}

int main(void) {
  check_samples_unused();
  if (!set_up()) return 1;
  RUN(a_page_has_who_met_whom_and_what_was_said);
  RUN(a_page_of_somebody_has_what_concerns_him);
  RUN(a_page_obeys_its_query);
  RUN(what_a_page_cannot_do_is_refused);
  tear_down();
  return CHECK_RESULT();
}
