/* What the tables' columns say. Names and contents are those of an archive's CSV where it has them
 * (include/communique/export.hpp); what it has not stands behind. */
#ifndef COMMUNIQUE_SQLITE_COLUMNS_H
#define COMMUNIQUE_SQLITE_COLUMNS_H

#include "session.h"

/* One item of a record. */
typedef struct row {
  const reading *in;
  uint32_t item;
  union {
    cmq_statement said;
    cmq_meeting met;
    cmq_fact known;
    cmq_entity named;
  } of;
} row;

typedef struct column {
  const char *declared; /* in CREATE TABLE */
  void (*give)(sqlite3_context *to, const row *from);
} column;

/* A table of the items of one kind. */
typedef struct table {
  const char *name;
  const column *columns;
  int column_count;
  uint32_t (*count)(const cmq_record *record);
  void (*load)(row *into); /* into->of, for its item */
} table;

extern const table statements_table, meetings_table, facts_table, entities_table;

/* ---- What they have in common ----------------------------------------------------------------------------- */

#define COUNT_OF(array) ((int)(sizeof(array) / sizeof *(array)))
#define SPAN_LIST(spans, count) ((span_list){(spans), (count)})

typedef struct span_list {
  const cmq_span *spans;
  uint32_t count;
} span_list;

/* Whoever does something in an item: ids, or participants with their sides. One of both is NULL. */
typedef struct people {
  const uint32_t *ids;
  const cmq_participant *participants;
  uint32_t count;
} people;

cmq_text words_at(const row *in, cmq_span at);
sqlite3_str *string_for(sqlite3_context *to);

void give_article(sqlite3_context *to, const row *from);
void give_outlet(sqlite3_context *to, const row *from);
void give_published(sqlite3_context *to, const row *from);
void give_item(sqlite3_context *to, const row *from);

void give_text(sqlite3_context *to, cmq_text words);
void give_word(sqlite3_context *to, int32_t of, int32_t value);
void give_day(sqlite3_context *to, cmq_date day);
void give_offset(sqlite3_context *to, uint32_t offset);
void give_words(sqlite3_context *to, const row *in, cmq_span at);
void give_list(sqlite3_context *to, const row *in, span_list all);      /* a; b */
void give_list_json(sqlite3_context *to, const row *in, span_list all); /* ["a","b"] */
void give_name(sqlite3_context *to, const row *in, uint32_t entity);
void give_names(sqlite3_context *to, const row *in, people all, int32_t side); /* a; b; of one side, or ALL_SIDES */
void give_people_json(sqlite3_context *to, const row *in, people all);
void give_offices(sqlite3_context *to, const row *in, people all);

#define ALL_SIDES (-1)

/* "Foreign Minister of Norway" */
void put_office(sqlite3_str *to, const row *in, const cmq_office *held);

#endif
