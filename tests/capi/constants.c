/* The numbers of the header and the words of the format belong together. */
#include "check.h"

#define SAME(set, constant, expected) \
  CHECK_WORDS(cmq_word(set, constant), cmq_word(set, constant) ? strlen(cmq_word(set, constant)) : 0, expected)

TEST(the_header_and_the_library_have_one_version) {
  char version[32];
  sprintf(version, "%d.%d.%d", CMQ_VERSION_MAJOR, CMQ_VERSION_MINOR, CMQ_VERSION_PATCH);
  CHECK_WORDS(cmq_version(), strlen(cmq_version()), version);
  CHECK_WORDS(COMMUNIQUE_PROJECT_VERSION, strlen(COMMUNIQUE_PROJECT_VERSION), version);
  CHECK(strstr(cmq_build_info(), version) != NULL);
}

TEST(numbers_never_change) {
  CHECK(CMQ_OK == 0 && CMQ_EARGUMENT == -1 && CMQ_ENOMEMORY == -2 && CMQ_EINTERNAL == -3 && CMQ_EUNSUPPORTED == -4);
  CHECK(CMQ_ELEXICON == -5 && CMQ_ETOOLARGE == -6 && CMQ_EIO == -7 && CMQ_EFORMAT == -8 && CMQ_NONE == 4294967295u);
  CHECK(CMQ_DONE == 1 && CMQ_EBUSY == -9 && CMQ_EFULL == -10 && CMQ_EREADONLY == -11 && CMQ_ENOTARCHIVE == -12);
  CHECK(CMQ_EDAMAGED == -13 && CMQ_ACCESS_CREATE == 0 && CMQ_ACCESS_WRITE == 1 && CMQ_ACCESS_READ == 2);
  CHECK(CMQ_BYTE == 0 && CMQ_UTF16 == 1 && CMQ_CODEPOINT == 2);
  CHECK(CMQ_WORDS_OFFSETS == 0 && CMQ_WORDS_FACT_KIND == 11 && CMQ_WORDS_MENTION_REASON == 12);
  CHECK(CMQ_WORDS_NOUN == 13 && CMQ_WORDS_TOP == 17 && CMQ_NO_WAIT == -1);
  CHECK(CMQ_FORMAT_JSONL == 0 && CMQ_FORMAT_CSV == 1 && CMQ_FORMAT_JSONLD == 2 && CMQ_FORMAT_RECORDS == 3);
  CHECK(CMQ_FORMAT_GRAPHML == 4 && CMQ_FORMAT_DOT == 5);
  CHECK(CMQ_PART_WHOLE == 0 && CMQ_PART_FIRST == 1 && CMQ_PART_MIDDLE == 2 && CMQ_PART_LAST == 3);
  CHECK(CMQ_MEETING_STATUS_DENIED == 4 && CMQ_STATEMENT_ACT_CONDOLE == 14 && CMQ_FACT_KIND_HELD == 7);
}

TEST(every_number_has_its_word) {
  SAME(CMQ_WORDS_OFFSETS, CMQ_CODEPOINT, "codepoint");
  SAME(CMQ_WORDS_ARTICLE_LANGUAGE, CMQ_ARTICLE_LANGUAGE_EN, "en");
  SAME(CMQ_WORDS_ENTITY_TYPE, CMQ_ENTITY_TYPE_ORGANIZATION, "organization");
  SAME(CMQ_WORDS_MENTION_KIND, CMQ_MENTION_KIND_PRONOUN, "pronoun");
  SAME(CMQ_WORDS_OFFICE_STATUS, CMQ_OFFICE_STATUS_DESIGNATE, "designate");
  SAME(CMQ_WORDS_MEETING_KIND, CMQ_MEETING_KIND_CONSULTATION, "consultation");
  SAME(CMQ_WORDS_MEETING_STATUS, CMQ_MEETING_STATUS_POSTPONED, "postponed");
  SAME(CMQ_WORDS_PARTICIPANT_SIDE, CMQ_PARTICIPANT_SIDE_UNKNOWN, "");
  SAME(CMQ_WORDS_PARTICIPANT_SIDE, CMQ_PARTICIPANT_SIDE_GUEST, "guest");
  SAME(CMQ_WORDS_STATEMENT_TYPE, CMQ_STATEMENT_TYPE_THOUGHT, "thought");
  SAME(CMQ_WORDS_STATEMENT_MODE, CMQ_STATEMENT_MODE_MIXED, "mixed");
  SAME(CMQ_WORDS_STATEMENT_ACT, CMQ_STATEMENT_ACT_CRITICISE, "criticise");
  SAME(CMQ_WORDS_FACT_KIND, CMQ_FACT_KIND_SIGNED, "signed");
  SAME(CMQ_WORDS_MENTION_REASON, CMQ_MENTION_REASON_SPEAKER, "speaker");
  SAME(CMQ_WORDS_NOUN, CMQ_NOUN_FACT, "fact");
  SAME(CMQ_WORDS_ORDER, CMQ_ORDER_CONFIDENCE, "confidence");
  SAME(CMQ_WORDS_DAY_OF, CMQ_DAY_OF_PUBLICATION, "publication");
  SAME(CMQ_WORDS_INTERVAL, CMQ_INTERVAL_YEAR, "year");
  SAME(CMQ_WORDS_TOP, CMQ_TOP_OUTLETS, "outlets");
}

TEST(a_number_without_a_word_gives_null) {
  CHECK(cmq_word(CMQ_WORDS_STATEMENT_ACT, 15) == NULL && cmq_word(CMQ_WORDS_STATEMENT_ACT, -1) == NULL);
  CHECK(cmq_word(-1, 0) == NULL && cmq_word(18, 0) == NULL);
}

int main(void) {
  check_unused();
  RUN(the_header_and_the_library_have_one_version);
  RUN(numbers_never_change);
  RUN(every_number_has_its_word);
  RUN(a_number_without_a_word_gives_null);
  return CHECK_RESULT();
}
