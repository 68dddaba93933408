/* communique_facts(text, options): background that an article states. */
#include "columns.h"

#include <string.h>

static void give_date(sqlite3_context *to, const row *from) { give_day(to, from->of.known.date); }
static void give_kind(sqlite3_context *to, const row *from) { give_word(to, CMQ_WORDS_FACT_KIND, from->of.known.kind); }
static void give_subject(sqlite3_context *to, const row *from) { give_name(to, from, from->of.known.subject); }
static void give_object(sqlite3_context *to, const row *from) { give_words(to, from, from->of.known.object); }
static void give_place(sqlite3_context *to, const row *from) { give_name(to, from, from->of.known.place); }
static void give_begin(sqlite3_context *to, const row *from) { give_offset(to, from->of.known.evidence.begin); }
static void give_end(sqlite3_context *to, const row *from) { give_offset(to, from->of.known.evidence.end); }
static void give_evidence(sqlite3_context *to, const row *from) { give_words(to, from, from->of.known.evidence); }
static void give_confidence(sqlite3_context *to, const row *from) {
  sqlite3_result_double(to, from->of.known.confidence);
}

static const column columns[] = {
    {"article TEXT", give_article}, {"outlet TEXT", give_outlet},     {"published TEXT", give_published},
    {"day TEXT", give_date},        {"kind TEXT", give_kind},         {"subject TEXT", give_subject},
    {"object TEXT", give_object},   {"place TEXT", give_place},       {"\"begin\" INTEGER", give_begin},
    {"\"end\" INTEGER", give_end},  {"evidence TEXT", give_evidence}, {"confidence REAL", give_confidence},
    {"item INTEGER", give_item},
};

static void load(row *into) {
  CMQ_INIT(&into->of.known);
  cmq_fact_get(into->in->record, into->item, &into->of.known);
}

const table facts_table = {"communique_facts", columns, COUNT_OF(columns), cmq_fact_count, load};
