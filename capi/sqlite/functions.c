#include "functions.h"

#define JSON_SUBTYPE 74 /* by it SQLite's functions know a text as JSON: 'J' */

/* Newer than the oldest SQLite that this is compiled with; an older one does not look at it. */
#ifndef SQLITE_RESULT_SUBTYPE
#define SQLITE_RESULT_SUBTYPE 0x001000000
#endif

static void free_string(void *string) { cmq_string_free(string); }

static void give_failure(sqlite3_context *to, int code, char *message) {
  if (code == SQLITE_NOMEM) sqlite3_result_error_nomem(to);
  else if (message) sqlite3_result_error(to, message, -1);
  else sqlite3_result_error_code(to, code);
  sqlite3_free(message);
}

/* communique_read(text [, options]): the record as JSON. */
static void read_text(sqlite3_context *to, int count, sqlite3_value **values) {
  sqlite3_value *options = count > 1 ? values[1] : NULL;
  char *message = NULL, *json = NULL;
  cmq_error *error = NULL;
  reading *found = NULL;
  size_t size = 0;
  int code;
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  code = session_read(sqlite3_user_data(to), sqlite3_context_db_handle(to), values[0], options, &found, &message);
  if (code != SQLITE_OK) {
    give_failure(to, code, message);
    return;
  }
  if (cmq_record_json(found->record, 0, &json, &size, &error) == CMQ_OK) {
    sqlite3_result_text64(to, json, size, free_string, SQLITE_UTF8);
    sqlite3_result_subtype(to, JSON_SUBTYPE);
  } else {
    code = cmq_error_code(error) == CMQ_ENOMEMORY ? SQLITE_NOMEM : SQLITE_ERROR;
    give_failure(to, code, code == SQLITE_NOMEM ? NULL : sqlite3_mprintf("%s", cmq_error_message(error)));
    cmq_error_free(error);
  }
  reading_release(found);
}

/* communique_lexicon(name, rows): this connection knows them from now on. How many lexicons it knows. */
static void teach(sqlite3_context *to, int count, sqlite3_value **values) {
  cmq_text name, rows;
  char *message = NULL;
  int code;
  (void)count;
  /* readfile() of a file that is not there is NULL: nobody who teaches names wants to go on without them. */
  if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL) {
    sqlite3_result_error(to, "communique_lexicon: the name and the rows are texts, not NULL", -1);
    return;
  }
  code = bytes_of(values[0], &name);
  if (code == SQLITE_OK) code = bytes_of(values[1], &rows);
  if (code == SQLITE_OK) code = session_teach(sqlite3_user_data(to), name, rows, &message);
  if (code == SQLITE_OK) sqlite3_result_int64(to, (sqlite3_int64)session_lexicons(sqlite3_user_data(to)));
  else give_failure(to, code, message);
}

static void tell_version(sqlite3_context *to, int count, sqlite3_value **values) {
  (void)count;
  (void)values;
  sqlite3_result_text(to, cmq_version(), -1, SQLITE_STATIC);
}

/* SQLite releases the session in any case, also when it fails. */
static int add(sqlite3 *db, session *one, const char *name, int arguments, int flags,
               void (*call)(sqlite3_context *, int, sqlite3_value **)) {
  return sqlite3_create_function_v2(db, name, arguments, SQLITE_UTF8 | flags, session_use(one), call, NULL, NULL,
                                    session_release);
}

/* Deterministic: the same text and options give the same record, so that generated columns and indices may have it.
 * Not innocuous: a record takes many times the memory of its text, and a stranger's views and triggers should not make
 * a program spend that which does not trust its schema. What changes the connection's reader is for the program's own
 * statements only. No function opens a file. */
int add_functions(sqlite3 *db, session *one) {
  int code = add(db, one, "communique_read", 1, SQLITE_DETERMINISTIC | SQLITE_RESULT_SUBTYPE, read_text);
  if (code == SQLITE_OK)
    code = add(db, one, "communique_read", 2, SQLITE_DETERMINISTIC | SQLITE_RESULT_SUBTYPE, read_text);
  if (code == SQLITE_OK) code = add(db, one, "communique_lexicon", 2, SQLITE_DIRECTONLY, teach);
  return code;
}

int add_version(sqlite3 *db, session *one) {
  return add(db, one, "communique_version", 0, SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, tell_version);
}

static int can_prepare(sqlite3 *db, const char *sql) {
  sqlite3_stmt *asked = NULL;
  const int code = sqlite3_prepare_v2(db, sql, -1, &asked, NULL);
  sqlite3_finalize(asked);
  return code == SQLITE_OK;
}

int has_version(sqlite3 *db) {
  if (can_prepare(db, "SELECT communique_version()")) return 1;
  /* "No such function" is what the connection says now of its last call, and sqlite3_open would take that for a failure
   * of its own when it loads the extension. */
  can_prepare(db, "SELECT 1");
  return 0;
}
