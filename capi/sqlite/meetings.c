/* communique_meetings(text, options): who met whom, when and where. */
#include "columns.h"

#include <string.h>

static people parties_of(const row *from) {
  return (people){NULL, from->of.met.participants, from->of.met.participant_count};
}

static void give_first_day(sqlite3_context *to, const row *from) { give_day(to, from->of.met.date.value); }
static void give_last_day(sqlite3_context *to, const row *from) {
  const cmq_time *date = &from->of.met.date;
  give_day(to, date->end.year != 0 ? date->end : date->value);
}
static void give_kind(sqlite3_context *to, const row *from) {
  give_word(to, CMQ_WORDS_MEETING_KIND, from->of.met.kind);
}
static void give_status(sqlite3_context *to, const row *from) {
  give_word(to, CMQ_WORDS_MEETING_STATUS, from->of.met.status);
}
static void give_participants(sqlite3_context *to, const row *from) {
  give_names(to, from, parties_of(from), ALL_SIDES);
}
static void give_place(sqlite3_context *to, const row *from) { give_name(to, from, from->of.met.place); }
static void give_topics(sqlite3_context *to, const row *from) {
  give_list(to, from, SPAN_LIST(from->of.met.topics, from->of.met.topic_count));
}
static void give_plover(sqlite3_context *to, const row *from) { give_text(to, from->of.met.plover); }
static void give_begin(sqlite3_context *to, const row *from) { give_offset(to, from->of.met.evidence.begin); }
static void give_end(sqlite3_context *to, const row *from) { give_offset(to, from->of.met.evidence.end); }
static void give_evidence(sqlite3_context *to, const row *from) { give_words(to, from, from->of.met.evidence); }
static void give_confidence(sqlite3_context *to, const row *from) {
  sqlite3_result_double(to, from->of.met.confidence);
}
static void give_hosts(sqlite3_context *to, const row *from) {
  give_names(to, from, parties_of(from), CMQ_PARTICIPANT_SIDE_HOST);
}
static void give_guests(sqlite3_context *to, const row *from) {
  give_names(to, from, parties_of(from), CMQ_PARTICIPANT_SIDE_GUEST);
}
static void give_participants_json(sqlite3_context *to, const row *from) {
  give_people_json(to, from, parties_of(from));
}
static void give_topics_json(sqlite3_context *to, const row *from) {
  give_list_json(to, from, SPAN_LIST(from->of.met.topics, from->of.met.topic_count));
}

static const column columns[] = {
    {"article TEXT", give_article},
    {"outlet TEXT", give_outlet},
    {"published TEXT", give_published},
    {"day TEXT", give_first_day},
    {"until TEXT", give_last_day},
    {"kind TEXT", give_kind},
    {"status TEXT", give_status},
    {"participants TEXT", give_participants},
    {"place TEXT", give_place},
    {"topics TEXT", give_topics},
    {"plover TEXT", give_plover},
    {"\"begin\" INTEGER", give_begin},
    {"\"end\" INTEGER", give_end},
    {"evidence TEXT", give_evidence},
    {"confidence REAL", give_confidence},
    {"item INTEGER", give_item},
    {"hosts TEXT", give_hosts},
    {"guests TEXT", give_guests},
    {"participants_json TEXT", give_participants_json},
    {"topics_json TEXT", give_topics_json},
};

static void load(row *into) {
  CMQ_INIT(&into->of.met);
  cmq_meeting_get(into->in->record, into->item, &into->of.met);
}

const table meetings_table = {"communique_meetings", columns, COUNT_OF(columns), cmq_meeting_count, load};
