/* A library without SQLite has every function of the archive, and says what it lacks. */
#include "check.h"

TEST(opening_an_archive_says_that_this_build_has_none) {
  cmq_archive *out = NULL;
  cmq_error *error = NULL;
  CHECK_ERROR(cmq_archive_open(":memory:", 8, NULL, &out, &error), error, CMQ_EUNSUPPORTED, "built without SQLite");
  CHECK_ERROR(cmq_archive_open(NULL, 3, NULL, &out, &error), error, CMQ_EARGUMENT, "path is NULL");
  CHECK(out == NULL);
}

int main(void) {
  check_unused();
  RUN(opening_an_archive_says_that_this_build_has_none);
  return CHECK_RESULT();
}
