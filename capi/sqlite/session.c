#include "session.h"

#include "options.h"

#include <string.h>

/* A longer text is not kept for the next who asks: its record takes up to 35 bytes for each of its bytes. */
#define KEPT_SIZE 1048576

struct session {
  uint32_t uses;
  uint32_t lexicon_count;
  cmq_lexicon *lexicons; /* each in a block of its own, where its name begins */
  cmq_reader *reader;    /* NULL until somebody reads */
  reading *last;         /* what one row asks of several tables is read once; NULL: nothing is kept */
};

session *session_new(void) {
  session *out = sqlite3_malloc64(sizeof *out);
  if (!out) return NULL;
  memset(out, 0, sizeof *out);
  out->uses = 1;
  return out;
}

session *session_use(session *one) {
  one->uses++;
  return one;
}

void session_release(void *one) {
  session *of = one;
  if (--of->uses > 0) return;
  reading_release(of->last);
  cmq_reader_free(of->reader);
  for (uint32_t i = 0; i < of->lexicon_count; i++) sqlite3_free((void *)of->lexicons[i].name.data);
  sqlite3_free(of->lexicons);
  sqlite3_free(of);
}

/* The code and the message of a failure of the library. */
static int failed(cmq_status status, cmq_error *error, char **message) {
  if (status != CMQ_ENOMEMORY) *message = sqlite3_mprintf("%s", cmq_error_message(error));
  cmq_error_free(error);
  return *message ? (status == CMQ_ETOOLARGE ? SQLITE_TOOBIG : SQLITE_ERROR) : SQLITE_NOMEM;
}

int bytes_of(sqlite3_value *value, cmq_text *out) {
  /* In this order: sqlite3_value_text may convert, and only then are the bytes counted. */
  const void *data = sqlite3_value_type(value) == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
  out->size = (size_t)sqlite3_value_bytes(value);
  out->data = data ? data : "";
  /* An empty blob has no bytes to point to; a text always has, unless memory ran out. */
  return data || (sqlite3_value_type(value) == SQLITE_BLOB && out->size == 0) ? SQLITE_OK : SQLITE_NOMEM;
}

static int same(cmq_text one, cmq_text other) {
  return one.size == other.size && (one.size == 0 || memcmp(one.data, other.data, one.size) == 0);
}

/* ---- Reading ---------------------------------------------------------------------------------------------- */

void reading_release(reading *one) {
  if (!one || --one->uses > 0) return;
  cmq_record_free(one->record);
  sqlite3_free(one);
}

static int make_reader(const cmq_lexicon *lexicons, uint32_t count, cmq_reader **out, char **message) {
  cmq_reader_options own;
  cmq_error *error = NULL;
  cmq_status status;
  CMQ_INIT(&own);
  own.lexicons = lexicons;
  own.lexicon_count = count;
  status = cmq_reader_new(&own, out, &error);
  return status == CMQ_OK ? SQLITE_OK : failed(status, error, message);
}

/* A reading of nothing yet, with a copy of the options and of the outlet in one block. */
static reading *reading_new(cmq_text json, const options *asked) {
  reading *out = sqlite3_malloc64(sizeof *out + json.size + asked->outlet.size + 1);
  char *copy;
  if (!out) return NULL;
  memset(out, 0, sizeof *out);
  copy = (char *)(out + 1);
  if (json.size > 0) memcpy(copy, json.data, json.size);
  out->options.data = copy;
  out->options.size = json.size;
  copy += json.size;
  if (asked->outlet.size > 0) memcpy(copy, asked->outlet.data, asked->outlet.size);
  out->outlet.data = copy;
  out->outlet.size = asked->outlet.size;
  out->offsets = asked->reading.offsets;
  out->uses = 1;
  return out;
}

static int read_anew(session *one, cmq_text text, cmq_text json, const options *asked, reading **out, char **message) {
  cmq_error *error = NULL;
  cmq_status status;
  reading *made = reading_new(json, asked);
  if (!made) return SQLITE_NOMEM;
  status = cmq_read(one->reader, text.data, text.size, &asked->reading, &made->record, &error);
  if (status != CMQ_OK) {
    reading_release(made);
    return failed(status, error, message);
  }
  cmq_record_text(made->record, &made->text);
  CMQ_INIT(&made->article);
  cmq_article_get(made->record, &made->article);
  *out = made;
  return SQLITE_OK;
}

/* The text that was read last goes first: two records at a time would be one too many. */
static int read_and_keep(session *one, cmq_text text, cmq_text json, const options *asked, reading **out,
                         char **message) {
  int code = SQLITE_OK;
  reading_release(one->last);
  one->last = NULL;
  if (!one->reader) code = make_reader(one->lexicons, one->lexicon_count, &one->reader, message);
  if (code == SQLITE_OK) code = read_anew(one, text, json, asked, out, message);
  if (code != SQLITE_OK || text.size > KEPT_SIZE) return code;
  one->last = *out;
  one->last->uses++;
  return SQLITE_OK;
}

int session_read(session *one, sqlite3 *db, sqlite3_value *text, sqlite3_value *json, reading **out, char **message) {
  cmq_text given, wanted = {"", 0};
  options asked;
  const int is_blob = sqlite3_value_type(text) == SQLITE_BLOB;
  int code = bytes_of(text, &given);
  if (code == SQLITE_OK && json && sqlite3_value_type(json) != SQLITE_NULL) code = bytes_of(json, &wanted);
  if (code != SQLITE_OK) return code;
  if (one->last && one->last->is_blob == is_blob && same(one->last->options, wanted) && same(one->last->text, given)) {
    one->last->uses++;
    *out = one->last;
    return SQLITE_OK;
  }
  code = options_open(&asked, db, json, message);
  if (code == SQLITE_OK) code = read_and_keep(one, given, wanted, &asked, out, message);
  if (code == SQLITE_OK) (*out)->is_blob = is_blob;
  options_close(&asked);
  return code;
}

/* ---- Names and cues of the caller ------------------------------------------------------------------------- */

uint32_t session_lexicons(const session *one) { return one->lexicon_count; }

/* A copy of both texts in one block. */
static int lexicon_copy(cmq_text name, cmq_text rows, cmq_lexicon *out) {
  char *block = sqlite3_malloc64(name.size + rows.size + 1);
  if (!block) return SQLITE_NOMEM;
  if (name.size > 0) memcpy(block, name.data, name.size);
  if (rows.size > 0) memcpy(block + name.size, rows.data, rows.size);
  out->name.data = block;
  out->name.size = name.size;
  out->text.data = block + name.size;
  out->text.size = rows.size;
  return SQLITE_OK;
}

int session_teach(session *one, cmq_text name, cmq_text rows, char **message) {
  cmq_lexicon *now = sqlite3_malloc64((one->lexicon_count + 1) * sizeof *now);
  cmq_lexicon added = {{NULL, 0}, {NULL, 0}};
  void *forgotten = NULL;
  cmq_reader *reader = NULL;
  uint32_t count = 0;
  int code = now ? SQLITE_OK : SQLITE_NOMEM;
  for (uint32_t i = 0; now && i < one->lexicon_count; i++) {
    if (same(one->lexicons[i].name, name)) forgotten = (void *)one->lexicons[i].name.data;
    else now[count++] = one->lexicons[i];
  }
  if (code == SQLITE_OK && rows.size > 0) {
    code = lexicon_copy(name, rows, &added);
    if (code == SQLITE_OK) now[count++] = added;
  }
  /* At once, and not when somebody reads: here the message about a broken row belongs. */
  if (code == SQLITE_OK) code = make_reader(now, count, &reader, message);
  if (code != SQLITE_OK) {
    sqlite3_free((void *)added.name.data);
    sqlite3_free(now);
    return code;
  }
  sqlite3_free(forgotten);
  sqlite3_free(one->lexicons);
  one->lexicons = now;
  one->lexicon_count = count;
  cmq_reader_free(one->reader);
  one->reader = reader;
  reading_release(one->last); /* it was read without these rows */
  one->last = NULL;
  return SQLITE_OK;
}
