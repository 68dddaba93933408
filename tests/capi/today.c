/* What holds for the header of the library's own version only: an older header has an older number and fewer words. */
#include "check.h"

TEST(the_header_and_the_library_have_one_version) {
  char version[32];
  sprintf(version, "%d.%d.%d", CMQ_VERSION_MAJOR, CMQ_VERSION_MINOR, CMQ_VERSION_PATCH);
  CHECK_WORDS(cmq_version(), strlen(cmq_version()), version);
  CHECK_WORDS(COMMUNIQUE_PROJECT_VERSION, strlen(COMMUNIQUE_PROJECT_VERSION), version);
  CHECK(strstr(cmq_build_info(), version) != NULL);
}

TEST(a_number_without_a_word_gives_null) {
  CHECK(cmq_word(CMQ_WORDS_STATEMENT_ACT, CMQ_STATEMENT_ACT_CONDOLE + 1) == NULL);
  CHECK(cmq_word(CMQ_WORDS_STATEMENT_ACT, -1) == NULL);
  CHECK(cmq_word(-1, 0) == NULL && cmq_word(CMQ_WORDS_TOP + 1, 0) == NULL);
}

int main(void) {
  check_unused();
  RUN(the_header_and_the_library_have_one_version);
  RUN(a_number_without_a_word_gives_null);
  return CHECK_RESULT();
}
