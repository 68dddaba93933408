/* communique_statements(text, options): who said what to whom. */
#include "columns.h"
#include "words.h"

#include <string.h>

static people speakers_of(const row *from) {
  return (people){from->of.said.speakers, NULL, from->of.said.speaker_count};
}
static people addressees_of(const row *from) {
  return (people){from->of.said.addressees, NULL, from->of.said.addressee_count};
}

/* Of the meeting at which it was said; 0: of none. */
static int meeting_of(const row *from, cmq_meeting *out) {
  CMQ_INIT(out);
  return from->of.said.meeting != CMQ_NONE && cmq_meeting_get(from->in->record, from->of.said.meeting, out) == CMQ_OK;
}

/* From the first to the last word of the content. */
static cmq_span evidence_of(const row *from) {
  cmq_span out = {CMQ_NONE, CMQ_NONE};
  for (uint32_t i = 0; i < from->of.said.content_count; i++) {
    const cmq_span part = from->of.said.content[i];
    if (out.begin == CMQ_NONE || part.begin < out.begin) out.begin = part.begin;
    if (out.end == CMQ_NONE || part.end > out.end) out.end = part.end;
  }
  return out;
}

/* The day of the meeting at which it was said, else that of publication: query::days_of. */
static void give_day_of(sqlite3_context *to, const row *from) {
  cmq_meeting met;
  const int dated = meeting_of(from, &met) && met.date.value.year != 0;
  give_day(to, dated ? met.date.value : from->in->article.published);
}

static void give_type(sqlite3_context *to, const row *from) {
  give_word(to, CMQ_WORDS_STATEMENT_TYPE, from->of.said.type);
}
static void give_mode(sqlite3_context *to, const row *from) {
  give_word(to, CMQ_WORDS_STATEMENT_MODE, from->of.said.mode);
}
static void give_act(sqlite3_context *to, const row *from) {
  give_word(to, CMQ_WORDS_STATEMENT_ACT, from->of.said.act);
}
static void give_speakers(sqlite3_context *to, const row *from) { give_names(to, from, speakers_of(from), ALL_SIDES); }
static void give_source(sqlite3_context *to, const row *from) { give_words(to, from, from->of.said.source); }
static void give_cue(sqlite3_context *to, const row *from) { give_words(to, from, from->of.said.cue); }

/* " … " stands where the attribution interrupts the words. */
static void give_content(sqlite3_context *to, const row *from) {
  sqlite3_str *out = string_for(to);
  for (uint32_t i = 0; i < from->of.said.content_count; i++) {
    if (i > 0) sqlite3_str_appendall(out, " \xE2\x80\xA6 ");
    put_line(out, words_at(from, from->of.said.content[i]));
  }
  give_string(to, out);
}

static void give_addressees(sqlite3_context *to, const row *from) {
  give_names(to, from, addressees_of(from), ALL_SIDES);
}
static void give_topics(sqlite3_context *to, const row *from) {
  give_list(to, from, SPAN_LIST(from->of.said.topics, from->of.said.topic_count));
}
static void give_begin(sqlite3_context *to, const row *from) { give_offset(to, evidence_of(from).begin); }
static void give_end(sqlite3_context *to, const row *from) { give_offset(to, evidence_of(from).end); }
static void give_evidence(sqlite3_context *to, const row *from) { give_words(to, from, evidence_of(from)); }
static void give_confidence(sqlite3_context *to, const row *from) {
  sqlite3_result_double(to, from->of.said.confidence);
}
static void give_speaker_offices(sqlite3_context *to, const row *from) { give_offices(to, from, speakers_of(from)); }
static void give_meeting(sqlite3_context *to, const row *from) { give_offset(to, from->of.said.meeting); }
static void give_place(sqlite3_context *to, const row *from) {
  cmq_meeting met;
  if (meeting_of(from, &met)) give_name(to, from, met.place);
}
static void give_speakers_json(sqlite3_context *to, const row *from) { give_people_json(to, from, speakers_of(from)); }
static void give_addressees_json(sqlite3_context *to, const row *from) {
  give_people_json(to, from, addressees_of(from));
}
static void give_topics_json(sqlite3_context *to, const row *from) {
  give_list_json(to, from, SPAN_LIST(from->of.said.topics, from->of.said.topic_count));
}

static const column columns[] = {
    {"article TEXT", give_article},
    {"outlet TEXT", give_outlet},
    {"published TEXT", give_published},
    {"day TEXT", give_day_of},
    {"type TEXT", give_type},
    {"mode TEXT", give_mode},
    {"act TEXT", give_act},
    {"speakers TEXT", give_speakers},
    {"source TEXT", give_source},
    {"cue TEXT", give_cue},
    {"content TEXT", give_content},
    {"addressees TEXT", give_addressees},
    {"topics TEXT", give_topics},
    {"\"begin\" INTEGER", give_begin},
    {"\"end\" INTEGER", give_end},
    {"evidence TEXT", give_evidence},
    {"confidence REAL", give_confidence},
    {"item INTEGER", give_item},
    {"speaker_offices TEXT", give_speaker_offices},
    {"meeting INTEGER", give_meeting},
    {"place TEXT", give_place},
    {"speakers_json TEXT", give_speakers_json},
    {"addressees_json TEXT", give_addressees_json},
    {"topics_json TEXT", give_topics_json},
};

static void load(row *into) {
  CMQ_INIT(&into->of.said);
  cmq_statement_get(into->in->record, into->item, &into->of.said);
}

const table statements_table = {"communique_statements", columns, COUNT_OF(columns), cmq_statement_count, load};
