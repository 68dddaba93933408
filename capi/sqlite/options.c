#include "options.h"

#include "nearest.h"

#include <string.h>

/* SQLite's own functions take the JSON apart. They are functions of values only: of a table json_each a database could
 * have one of its own. */
static const char parse[] = "SELECT json_type(?1),"
                            " json_type(?1, '$.id'), json_extract(?1, '$.id'),"
                            " json_type(?1, '$.outlet'), json_extract(?1, '$.outlet'),"
                            " json_type(?1, '$.published'), json_extract(?1, '$.published'),"
                            " json_type(?1, '$.min_confidence'), json_extract(?1, '$.min_confidence'),"
                            " json_type(?1, '$.offsets'), json_extract(?1, '$.offsets'),"
                            " json_remove(?1, '$.id', '$.outlet', '$.published', '$.min_confidence', '$.offsets')";

enum { WHOLE = 0, ID = 1, OUTLET = 3, PUBLISHED = 5, MIN_CONFIDENCE = 7, OFFSETS = 9, REST = 11 };

static int fail(char **message, char *why) {
  *message = why;
  return why ? SQLITE_ERROR : SQLITE_NOMEM;
}

/* The type of a member; NULL: it is not given. A column of a table that has no value gives null: as if it were not
 * given. */
static const char *type_of(const options *of, int member) {
  const char *type = (const char *)sqlite3_column_text(of->parsed, member);
  return type && strcmp(type, "null") != 0 ? type : NULL;
}

static int is_type(const char *type, const char *one, const char *other) {
  return strcmp(type, one) == 0 || strcmp(type, other) == 0;
}

/* A number is taken for a text: json_object('id', articles.id). */
static int take_text(const options *from, int member, const char *name, cmq_text *out, char **message) {
  const char *type = type_of(from, member);
  if (!type) return SQLITE_OK;
  if (!is_type(type, "text", "integer")) return fail(message, sqlite3_mprintf("option \"%s\": no text", name));
  out->data = (const char *)sqlite3_column_text(from->parsed, member + 1);
  out->size = (size_t)sqlite3_column_bytes(from->parsed, member + 1);
  return out->data ? SQLITE_OK : SQLITE_NOMEM;
}

static int take_confidence(options *to, char **message) {
  const char *type = type_of(to, MIN_CONFIDENCE);
  if (!type) return SQLITE_OK;
  if (!is_type(type, "real", "integer")) {
    return fail(message, sqlite3_mprintf("option \"min_confidence\": no number"));
  }
  to->reading.min_confidence = sqlite3_column_double(to->parsed, MIN_CONFIDENCE + 1);
  return SQLITE_OK;
}

static int take_offsets(options *to, char **message) {
  cmq_text unit = {"", 0};
  const int code = take_text(to, OFFSETS, "offsets", &unit, message);
  if (code != SQLITE_OK || unit.size == 0) return code;
  for (int32_t one = CMQ_BYTE; one <= CMQ_CODEPOINT; one++) {
    const char *word = cmq_word(CMQ_WORDS_OFFSETS, one);
    if (strlen(word) == unit.size && memcmp(word, unit.data, unit.size) == 0) {
      to->reading.offsets = one;
      return SQLITE_OK;
    }
  }
  return fail(message,
              sqlite3_mprintf("option \"offsets\": \"%!.*s\" is none of \"%s\", \"%s\", \"%s\"",
                              (int)(unit.size < 40 ? unit.size : 40), unit.data, cmq_word(CMQ_WORDS_OFFSETS, CMQ_BYTE),
                              cmq_word(CMQ_WORDS_OFFSETS, CMQ_UTF16), cmq_word(CMQ_WORDS_OFFSETS, CMQ_CODEPOINT)));
}

/* The first name in a JSON object as SQLite writes it, as it stands there. SQLite's own json_each could be a table of
 * the database's. */
static const char *first_name(const char *object, int *size) {
  const char *begin = strchr(object, '"'), *end;
  if (!begin) begin = object;
  for (end = ++begin; *end && *end != '"'; end++) {
    if (*end == '\\' && end[1]) end++;
  }
  *size = (int)(end - begin);
  return begin;
}

/* What nobody knows is refused: "publish" for "published" would else be a wrong day, and nobody would see it. */
static int take_nothing_else(const options *from, char **message) {
  static const char *const names[] = {"id", "outlet", "published", "min_confidence", "offsets"};
  const size_t count = sizeof names / sizeof *names;
  const char *rest = (const char *)sqlite3_column_text(from->parsed, REST), *name;
  int size = 0;
  size_t at;
  if (!rest) return SQLITE_NOMEM;
  if (strcmp(rest, "{}") == 0) return SQLITE_OK;
  name = first_name(rest, &size);
  at = nearest_word(name, (size_t)size, names, count);
  if (at < count && strlen(names[at]) == (size_t)size && memcmp(names[at], name, (size_t)size) == 0) {
    return fail(message, sqlite3_mprintf("option \"%s\" is given twice", names[at]));
  }
  if (at < count) {
    return fail(message, sqlite3_mprintf("unknown option \"%!.*s\"; did you mean \"%s\"?", size, name, names[at]));
  }
  return fail(message, sqlite3_mprintf("unknown option \"%!.*s\"; there are \"id\", \"outlet\", \"published\", "
                                       "\"min_confidence\" and \"offsets\"",
                                       size < 40 ? size : 40, name));
}

static int take_all(options *to, char **message) {
  const char *whole = type_of(to, WHOLE);
  int code;
  if (!whole || strcmp(whole, "object") != 0) return fail(message, sqlite3_mprintf("the options are no JSON object"));
  code = take_text(to, ID, "id", &to->reading.id, message);
  if (code == SQLITE_OK) code = take_text(to, OUTLET, "outlet", &to->outlet, message);
  if (code == SQLITE_OK) code = take_text(to, PUBLISHED, "published", &to->reading.published, message);
  if (code == SQLITE_OK) code = take_confidence(to, message);
  if (code == SQLITE_OK) code = take_offsets(to, message);
  if (code == SQLITE_OK) code = take_nothing_else(to, message);
  return code;
}

int options_open(options *out, sqlite3 *db, sqlite3_value *json, char **message) {
  int code;
  memset(out, 0, sizeof *out);
  CMQ_INIT(&out->reading);
  if (!json || sqlite3_value_type(json) == SQLITE_NULL) return SQLITE_OK;
  code = sqlite3_prepare_v2(db, parse, -1, &out->parsed, NULL);
  if (code == SQLITE_OK) code = sqlite3_bind_value(out->parsed, 1, json);
  if (code == SQLITE_OK) code = sqlite3_step(out->parsed);
  if (code == SQLITE_ROW) return take_all(out, message);
  if (code != SQLITE_NOMEM) *message = sqlite3_mprintf("options: %s", sqlite3_errmsg(db));
  return code == SQLITE_DONE ? SQLITE_ERROR : code;
}

void options_close(options *one) { sqlite3_finalize(one->parsed); }
