/* Everything of a record can be reached, and every span lies in the text. */
#include "check.h"
#include "sample.h"

static cmq_reader *reader;
static cmq_record *record;

static void check_span(cmq_span at) {
  if (at.begin == CMQ_NONE) CHECK(at.end == CMQ_NONE);
  else CHECK(at.begin <= at.end && at.end <= SAMPLE_SIZE);
}

static void check_id(uint32_t id) { CHECK(id == CMQ_NONE || id < cmq_entity_count(record)); }

static void check_date(cmq_date date) {
  CHECK(date.year >= 0 && date.year <= 9999 && date.month >= 0 && date.month <= 12 && date.day >= 0 && date.day <= 31);
}

static void check_text(cmq_text text) { CHECK(text.data != NULL); }

static void check_confidence(double confidence) { CHECK(confidence >= 0 && confidence <= 1); }

static void check_spans(const cmq_span *spans, uint32_t count) {
  uint32_t i;
  for (i = 0; i < count; i++) {
    CHECK(spans[i].begin != CMQ_NONE);
    check_span(spans[i]);
  }
}

static uint32_t entity_named(const char *name) {
  uint32_t i;
  for (i = 0; i < cmq_entity_count(record); i++) {
    cmq_entity entity;
    CMQ_INIT(&entity);
    CHECK(cmq_entity_get(record, i, &entity) == CMQ_OK);
    if (entity.name.size == strlen(name) && memcmp(entity.name.data, name, entity.name.size) == 0) return i;
  }
  return CMQ_NONE;
}

TEST(the_article_tells_what_frames_the_text) {
  cmq_article article;
  CMQ_INIT(&article);
  CHECK(cmq_article_get(record, &article) == CMQ_OK);
  CHECK(article.language == CMQ_ARTICLE_LANGUAGE_EN);
  CHECK_WORDS(article.id.data, article.id.size, "sample-1");
  CHECK(article.published.year == 2024 && article.published.month == 2 && article.published.day == 5);
  CHECK(article.headline.begin != CMQ_NONE);
  CHECK_WORDS(sample + article.headline.begin, article.headline.end - article.headline.begin,
              "Norwegian foreign minister meets Estonian counterpart");
  check_span(article.agency);
  check_span(article.dateline_place);
  check_span(article.dateline_date);
  check_spans(article.byline, article.byline_count);
  check_spans(article.boilerplate, article.boilerplate_count);
  CHECK(article.paragraph_count > 0 && article.sentence_count > 0);
  check_spans(article.paragraphs, article.paragraph_count);
  check_spans(article.sentences, article.sentence_count);
}

TEST(entities_have_names_offices_and_mentions) {
  uint32_t i, k;
  CHECK(entity_named("Anna Larsen") != CMQ_NONE);
  CHECK(entity_named("Mart Kask") != CMQ_NONE);
  for (i = 0; i < cmq_entity_count(record); i++) {
    cmq_entity entity;
    CMQ_INIT(&entity);
    CHECK(cmq_entity_get(record, i, &entity) == CMQ_OK);
    CHECK(cmq_word(CMQ_WORDS_ENTITY_TYPE, entity.type) != NULL);
    CHECK(entity.name.size > 0);
    check_text(entity.acronym);
    check_text(entity.reference);
    CHECK(entity.country.size == 0 || entity.country.size == 2);
    check_id(entity.affiliation);
    for (k = 0; k < entity.office_count; k++) {
      check_span(entity.offices[k].title);
      check_id(entity.offices[k].affiliation);
      CHECK(cmq_word(CMQ_WORDS_OFFICE_STATUS, entity.offices[k].status) != NULL);
    }
    CHECK(entity.mention_count > 0);
    for (k = 0; k < entity.mention_count; k++) {
      check_span(entity.mentions[k].at);
      CHECK(cmq_word(CMQ_WORDS_MENTION_KIND, entity.mentions[k].kind) != NULL);
      CHECK(cmq_word(CMQ_WORDS_MENTION_REASON, entity.mentions[k].because) != NULL);
    }
    check_confidence(entity.confidence);
  }
}

TEST(a_person_has_the_office_that_the_text_gives) {
  cmq_entity larsen;
  CMQ_INIT(&larsen);
  CHECK(cmq_entity_get(record, entity_named("Anna Larsen"), &larsen) == CMQ_OK);
  CHECK(larsen.type == CMQ_ENTITY_TYPE_PERSON);
  CHECK(larsen.office_count > 0);
  if (larsen.office_count > 0)
    CHECK_WORDS(sample + larsen.offices[0].title.begin, larsen.offices[0].title.end - larsen.offices[0].title.begin,
                "Foreign Minister");
}

TEST(a_meeting_tells_who_took_part) {
  uint32_t i, k, found = 0;
  CHECK(cmq_meeting_count(record) > 0);
  for (i = 0; i < cmq_meeting_count(record); i++) {
    cmq_meeting met;
    CMQ_INIT(&met);
    CHECK(cmq_meeting_get(record, i, &met) == CMQ_OK);
    CHECK(cmq_word(CMQ_WORDS_MEETING_KIND, met.kind) != NULL);
    CHECK(cmq_word(CMQ_WORDS_MEETING_STATUS, met.status) != NULL);
    check_id(met.place);
    check_date(met.date.value);
    check_date(met.date.end);
    check_span(met.date.text);
    CHECK(met.date.ambiguous == 0 || met.date.ambiguous == 1);
    for (k = 0; k < met.participant_count; k++) {
      CHECK(met.participants[k].entity < cmq_entity_count(record));
      CHECK(cmq_word(CMQ_WORDS_PARTICIPANT_SIDE, met.participants[k].side) != NULL);
      found += met.participants[k].entity == entity_named("Anna Larsen");
      found += met.participants[k].entity == entity_named("Mart Kask");
    }
    check_spans(met.topics, met.topic_count);
    check_span(met.evidence);
    check_text(met.plover);
    check_confidence(met.confidence);
  }
  CHECK(found >= 2);
}

TEST(a_statement_tells_who_said_what) {
  uint32_t i, k, by_larsen = 0;
  CHECK(cmq_statement_count(record) > 0);
  for (i = 0; i < cmq_statement_count(record); i++) {
    cmq_statement said;
    CMQ_INIT(&said);
    CHECK(cmq_statement_get(record, i, &said) == CMQ_OK);
    CHECK(cmq_word(CMQ_WORDS_STATEMENT_TYPE, said.type) != NULL);
    CHECK(cmq_word(CMQ_WORDS_STATEMENT_MODE, said.mode) != NULL);
    CHECK(cmq_word(CMQ_WORDS_STATEMENT_ACT, said.act) != NULL);
    check_span(said.source);
    check_span(said.cue);
    CHECK(said.meeting == CMQ_NONE || said.meeting < cmq_meeting_count(record));
    for (k = 0; k < said.speaker_count; k++) {
      CHECK(said.speakers[k] < cmq_entity_count(record));
      by_larsen += said.speakers[k] == entity_named("Anna Larsen");
    }
    for (k = 0; k < said.addressee_count; k++) CHECK(said.addressees[k] < cmq_entity_count(record));
    check_spans(said.content, said.content_count);
    check_spans(said.topics, said.topic_count);
    check_confidence(said.confidence);
  }
  CHECK(by_larsen > 0);
}

TEST(a_fact_tells_what_the_article_states) {
  uint32_t i;
  for (i = 0; i < cmq_fact_count(record); i++) {
    cmq_fact fact;
    CMQ_INIT(&fact);
    CHECK(cmq_fact_get(record, i, &fact) == CMQ_OK);
    CHECK(cmq_word(CMQ_WORDS_FACT_KIND, fact.kind) != NULL);
    check_id(fact.subject);
    check_id(fact.place);
    check_span(fact.object);
    check_span(fact.evidence);
    check_date(fact.date);
    check_confidence(fact.confidence);
  }
}

TEST(a_record_keeps_the_text_and_needs_no_reader) {
  cmq_text text;
  CHECK(cmq_record_text(record, &text) == CMQ_OK);
  CHECK(text.size == SAMPLE_SIZE && memcmp(text.data, sample, SAMPLE_SIZE) == 0);
  CHECK(text.data != sample);
  CHECK(cmq_record_offsets(record) == CMQ_BYTE);
}

TEST(json_comes_in_one_line_or_indented) {
  char *line = NULL, *indented = NULL;
  size_t size = 0;
  CHECK(cmq_record_json(record, 0, &line, &size, NULL) == CMQ_OK);
  CHECK(size == strlen(line) && !strchr(line, '\n'));
  CHECK(strncmp(line, "{\"format\":\"communique/1\",\"offsets\":\"byte\",", 42) == 0);
  CHECK(cmq_record_json(record, 1, &indented, NULL, NULL) == CMQ_OK);
  CHECK(strncmp(indented, "{\n  \"format\": \"communique/1\",\n", 30) == 0);
  cmq_string_free(line);
  cmq_string_free(indented);
}

/* How many statements a reading finds with this least confidence; their meetings exist. */
static uint32_t statements_from(double min_confidence) {
  cmq_options options;
  cmq_record *some = NULL;
  uint32_t i, count;
  CMQ_INIT(&options);
  options.published = text_of(SAMPLE_PUBLISHED);
  options.min_confidence = min_confidence;
  CHECK(cmq_read(reader, sample, SAMPLE_SIZE, &options, &some, NULL) == CMQ_OK);
  CHECK(cmq_entity_count(some) == cmq_entity_count(record));
  count = cmq_statement_count(some);
  for (i = 0; i < count; i++) {
    cmq_statement said;
    CMQ_INIT(&said);
    CHECK(cmq_statement_get(some, i, &said) == CMQ_OK);
    CHECK(said.confidence >= min_confidence);
    CHECK(said.meeting == CMQ_NONE || said.meeting < cmq_meeting_count(some));
  }
  cmq_record_free(some);
  return count;
}

/* At every threshold, so at the very confidences of the statements too, which must stay. */
TEST(what_is_less_sure_than_asked_is_left_out) {
  uint32_t thousandths, i;
  for (thousandths = 0; thousandths <= 1000; thousandths++) {
    double least = thousandths / 1000.0;
    uint32_t expected = 0;
    for (i = 0; i < cmq_statement_count(record); i++) {
      cmq_statement said;
      CMQ_INIT(&said);
      CHECK(cmq_statement_get(record, i, &said) == CMQ_OK);
      expected += said.confidence >= least;
    }
    CHECK(statements_from(least) == expected);
  }
}

int main(void) {
  cmq_options options;
  CMQ_INIT(&options);
  options.id = text_of("sample-1");
  options.published = text_of(SAMPLE_PUBLISHED);
  check_unused();
  CHECK(cmq_reader_new(NULL, &reader, NULL) == CMQ_OK);
  CHECK(cmq_read(reader, sample, SAMPLE_SIZE, &options, &record, NULL) == CMQ_OK);
  if (!record) return 1;
  RUN(what_is_less_sure_than_asked_is_left_out);
  cmq_reader_free(reader);
  RUN(the_article_tells_what_frames_the_text);
  RUN(entities_have_names_offices_and_mentions);
  RUN(a_person_has_the_office_that_the_text_gives);
  RUN(a_meeting_tells_who_took_part);
  RUN(a_statement_tells_who_said_what);
  RUN(a_fact_tells_what_the_article_states);
  RUN(a_record_keeps_the_text_and_needs_no_reader);
  RUN(json_comes_in_one_line_or_indented);
  cmq_record_free(record);
  return CHECK_RESULT();
}
