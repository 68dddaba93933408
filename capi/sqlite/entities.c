/* communique_entities(text, options): whom and what the text names. */
#include "columns.h"
#include "words.h"

#include <string.h>

/* Where it is first spoken of. */
static cmq_span first_of(const row *from) {
  const cmq_span none = {CMQ_NONE, CMQ_NONE};
  return from->of.named.mention_count > 0 ? from->of.named.mentions[0].at : none;
}

static void give_type(sqlite3_context *to, const row *from) {
  give_word(to, CMQ_WORDS_ENTITY_TYPE, from->of.named.type);
}
static void give_own_name(sqlite3_context *to, const row *from) { give_text(to, from->of.named.name); }
static void give_acronym(sqlite3_context *to, const row *from) { give_text(to, from->of.named.acronym); }
static void give_country(sqlite3_context *to, const row *from) { give_text(to, from->of.named.country); }
static void give_reference(sqlite3_context *to, const row *from) { give_text(to, from->of.named.reference); }

/* Those that are held; who held one before has it in offices_json. */
static void give_held_offices(sqlite3_context *to, const row *from) {
  sqlite3_str *out = string_for(to);
  for (uint32_t i = 0; i < from->of.named.office_count; i++) {
    const cmq_office *held = &from->of.named.offices[i];
    if (held->status == CMQ_OFFICE_STATUS_FORMER) continue;
    if (sqlite3_str_length(out) > 0) sqlite3_str_appendall(out, "; ");
    put_office(out, from, held);
  }
  give_string(to, out);
}

static void give_begin(sqlite3_context *to, const row *from) { give_offset(to, first_of(from).begin); }
static void give_end(sqlite3_context *to, const row *from) { give_offset(to, first_of(from).end); }
static void give_evidence(sqlite3_context *to, const row *from) { give_words(to, from, first_of(from)); }
static void give_confidence(sqlite3_context *to, const row *from) {
  sqlite3_result_double(to, from->of.named.confidence);
}
static void give_affiliation(sqlite3_context *to, const row *from) { give_name(to, from, from->of.named.affiliation); }
static void give_mentions(sqlite3_context *to, const row *from) {
  sqlite3_result_int64(to, (sqlite3_int64)from->of.named.mention_count);
}

static void give_offices_json(sqlite3_context *to, const row *from) {
  sqlite3_str *out = string_for(to);
  sqlite3_str_appendchar(out, 1, '[');
  for (uint32_t i = 0; i < from->of.named.office_count; i++) {
    const cmq_office *held = &from->of.named.offices[i];
    const char *status = cmq_word(CMQ_WORDS_OFFICE_STATUS, held->status);
    cmq_entity whose;
    CMQ_INIT(&whose);
    sqlite3_str_appendf(out, "%s{\"title\":", i > 0 ? "," : "");
    put_json(out, words_at(from, held->title));
    sqlite3_str_appendall(out, ",\"affiliation\":");
    if (held->affiliation != CMQ_NONE && cmq_entity_get(from->in->record, held->affiliation, &whose) == CMQ_OK) {
      put_json(out, whose.name);
    } else {
      sqlite3_str_appendall(out, "null");
    }
    sqlite3_str_appendf(out, ",\"status\":\"%s\"}", status ? status : "");
  }
  sqlite3_str_appendchar(out, 1, ']');
  give_json(to, out);
}

static const column columns[] = {
    {"article TEXT", give_article},
    {"outlet TEXT", give_outlet},
    {"published TEXT", give_published},
    {"type TEXT", give_type},
    {"name TEXT", give_own_name},
    {"acronym TEXT", give_acronym},
    {"country TEXT", give_country},
    {"reference TEXT", give_reference},
    {"offices TEXT", give_held_offices},
    {"\"begin\" INTEGER", give_begin},
    {"\"end\" INTEGER", give_end},
    {"evidence TEXT", give_evidence},
    {"confidence REAL", give_confidence},
    {"item INTEGER", give_item},
    {"affiliation TEXT", give_affiliation},
    {"mentions INTEGER", give_mentions},
    {"offices_json TEXT", give_offices_json},
};

static void load(row *into) {
  CMQ_INIT(&into->of.named);
  cmq_entity_get(into->in->record, into->item, &into->of.named);
}

const table entities_table = {"communique_entities", columns, COUNT_OF(columns), cmq_entity_count, load};
