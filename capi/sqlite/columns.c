#include "columns.h"

#include "words.h"

#include <string.h>

cmq_text words_at(const row *in, cmq_span at) {
  cmq_text out = {"", 0};
  if (at.begin == CMQ_NONE) return out;
  out.data = in->in->text.data + at.begin;
  out.size = at.end - at.begin;
  return out;
}

sqlite3_str *string_for(sqlite3_context *to) { return sqlite3_str_new(sqlite3_context_db_handle(to)); }

/* ---- One value -------------------------------------------------------------------------------------------- */

void give_text(sqlite3_context *to, cmq_text words) {
  sqlite3_str *out = string_for(to);
  put_line(out, words);
  give_string(to, out);
}

void give_words(sqlite3_context *to, const row *in, cmq_span at) { give_text(to, words_at(in, at)); }

/* A number that this extension does not know has no word; neither has a side that the text does not tell. */
void give_word(sqlite3_context *to, int32_t of, int32_t value) {
  const char *word = cmq_word(of, value);
  if (word && *word) sqlite3_result_text(to, word, -1, SQLITE_STATIC);
}

void give_day(sqlite3_context *to, cmq_date day) {
  sqlite3_str *out = string_for(to);
  put_date(out, day);
  give_string(to, out);
}

void give_offset(sqlite3_context *to, uint32_t offset) {
  if (offset != CMQ_NONE) sqlite3_result_int64(to, (sqlite3_int64)offset);
}

void give_article(sqlite3_context *to, const row *from) { give_text(to, from->in->article.id); }
void give_published(sqlite3_context *to, const row *from) { give_day(to, from->in->article.published); }
void give_item(sqlite3_context *to, const row *from) { sqlite3_result_int64(to, (sqlite3_int64)from->item); }

/* As an archive has it: who the caller says published the article, else the agency that it names. */
void give_outlet(sqlite3_context *to, const row *from) {
  if (from->in->outlet.size > 0) give_text(to, from->in->outlet);
  else give_words(to, from, from->in->article.agency);
}

/* ---- Entities --------------------------------------------------------------------------------------------- */

static int entity_of(const row *in, uint32_t id, cmq_entity *out) {
  CMQ_INIT(out);
  return id != CMQ_NONE && cmq_entity_get(in->in->record, id, out) == CMQ_OK;
}

void give_name(sqlite3_context *to, const row *in, uint32_t entity) {
  cmq_entity one;
  if (entity_of(in, entity, &one)) give_text(to, one.name);
}

void put_office(sqlite3_str *to, const row *in, const cmq_office *held) {
  cmq_entity whose;
  put_line(to, words_at(in, held->title));
  if (!entity_of(in, held->affiliation, &whose)) return;
  sqlite3_str_appendall(to, " of ");
  put_line(to, whose.name);
}

/* The office in which somebody acts: the first that is no former one. */
static const cmq_office *office_of(const cmq_entity *one) {
  for (uint32_t i = 0; i < one->office_count; i++)
    if (one->offices[i].status != CMQ_OFFICE_STATUS_FORMER) return &one->offices[i];
  return NULL;
}

/* ---- Lists ------------------------------------------------------------------------------------------------ */

static void put_separator(sqlite3_str *to) {
  if (sqlite3_str_length(to) > 0) sqlite3_str_appendall(to, "; ");
}

void give_list(sqlite3_context *to, const row *in, span_list all) {
  sqlite3_str *out = string_for(to);
  for (uint32_t i = 0; i < all.count; i++) {
    put_separator(out);
    put_line(out, words_at(in, all.spans[i]));
  }
  give_string(to, out);
}

void give_list_json(sqlite3_context *to, const row *in, span_list all) {
  sqlite3_str *out = string_for(to);
  sqlite3_str_appendchar(out, 1, '[');
  for (uint32_t i = 0; i < all.count; i++) {
    if (i > 0) sqlite3_str_appendchar(out, 1, ',');
    put_json(out, words_at(in, all.spans[i]));
  }
  sqlite3_str_appendchar(out, 1, ']');
  give_json(to, out);
}

static uint32_t who(people all, uint32_t i) { return all.ids ? all.ids[i] : all.participants[i].entity; }

void give_names(sqlite3_context *to, const row *in, people all, int32_t side) {
  sqlite3_str *out = string_for(to);
  for (uint32_t i = 0; i < all.count; i++) {
    cmq_entity one;
    if (side != ALL_SIDES && (!all.participants || all.participants[i].side != side)) continue;
    if (!entity_of(in, who(all, i), &one)) continue;
    put_separator(out);
    put_line(out, one.name);
  }
  give_string(to, out);
}

void give_offices(sqlite3_context *to, const row *in, people all) {
  sqlite3_str *out = string_for(to);
  for (uint32_t i = 0; i < all.count; i++) {
    cmq_entity one;
    const cmq_office *held = entity_of(in, who(all, i), &one) ? office_of(&one) : NULL;
    if (!held) continue;
    put_separator(out);
    put_office(out, in, held);
  }
  give_string(to, out);
}

/* Names and sides as JSON lines have them, "entity" in place of the identity that only an archive knows. */
void give_people_json(sqlite3_context *to, const row *in, people all) {
  sqlite3_str *out = string_for(to);
  sqlite3_str_appendchar(out, 1, '[');
  for (uint32_t i = 0; i < all.count; i++) {
    const char *side = all.participants ? cmq_word(CMQ_WORDS_PARTICIPANT_SIDE, all.participants[i].side) : NULL;
    cmq_entity one;
    entity_of(in, who(all, i), &one);
    sqlite3_str_appendf(out, "%s{\"name\":", i > 0 ? "," : "");
    put_json(out, one.name);
    sqlite3_str_appendf(out, ",\"entity\":%u", who(all, i));
    if (all.participants) sqlite3_str_appendf(out, side && *side ? ",\"side\":\"%s\"" : ",\"side\":null", side);
    sqlite3_str_appendchar(out, 1, '}');
  }
  sqlite3_str_appendchar(out, 1, ']');
  give_json(to, out);
}
