#include "tables.h"

#include "columns.h"

#include <string.h>

/* What SQLite keeps for each of the tables. */
typedef struct registered {
  const table *what;
  session *one;
} registered;

typedef struct virtual_table {
  sqlite3_vtab base; /* first, as SQLite wants it */
  const table *what;
  session *one;
  sqlite3 *db;
} virtual_table;

typedef struct cursor {
  sqlite3_vtab_cursor base;
  row at;
  uint32_t count; /* of rows; 0 without a record */
  reading *in;
} cursor;

/* Behind the columns stand the arguments. */
enum { TEXT = 0, OPTIONS = 1 };

/* ---- The table -------------------------------------------------------------------------------------------- */

static int declare(sqlite3 *db, const table *what) {
  sqlite3_str *out = sqlite3_str_new(db);
  char *sql;
  int code;
  sqlite3_str_appendall(out, "CREATE TABLE x(");
  for (int i = 0; i < what->column_count; i++) sqlite3_str_appendf(out, "%s, ", what->columns[i].declared);
  sqlite3_str_appendall(out, "text HIDDEN, options HIDDEN)");
  sql = sqlite3_str_finish(out);
  if (!sql) return SQLITE_NOMEM;
  code = sqlite3_declare_vtab(db, sql);
  sqlite3_free(sql);
  return code;
}

static int connect(sqlite3 *db, void *given, int count, const char *const *arguments, sqlite3_vtab **out,
                   char **message) {
  const registered *from = given;
  virtual_table *made;
  const int code = declare(db, from->what);
  (void)count;
  (void)arguments;
  (void)message;
  if (code != SQLITE_OK) return code;
  made = sqlite3_malloc64(sizeof *made);
  if (!made) return SQLITE_NOMEM;
  memset(made, 0, sizeof *made);
  made->what = from->what;
  made->one = session_use(from->one);
  made->db = db;
  *out = &made->base;
  return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *of) {
  session_release(((virtual_table *)of)->one);
  sqlite3_free(of);
  return SQLITE_OK;
}

/* idxNum says which arguments are given: bit TEXT, bit OPTIONS. Reading is dear, so that SQLite reads a text as seldom
 * as the join allows; there are some items in an article. */
static int best_index(sqlite3_vtab *of, sqlite3_index_info *info) {
  const int first = ((virtual_table *)of)->what->column_count;
  int found[2] = {-1, -1}, unusable = 0, behind = 0;
  for (int i = 0; i < info->nConstraint; i++) {
    const int argument = info->aConstraint[i].iColumn - first;
    if (argument < 0 || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (info->aConstraint[i].usable) found[argument] = i;
    else unusable |= 1 << argument;
  }
  for (int argument = TEXT; argument <= OPTIONS; argument++) {
    if (found[argument] < 0) {
      /* Given, but by a table that would be looked at later: another order, please. */
      if (unusable & 1 << argument) return SQLITE_CONSTRAINT;
      continue;
    }
    info->idxNum |= 1 << argument;
    info->aConstraintUsage[found[argument]].argvIndex = ++behind;
    info->aConstraintUsage[found[argument]].omit = 1;
  }
  info->estimatedCost = info->idxNum & 1 << TEXT ? 1e5 : 1e15;
  info->estimatedRows = 20;
  return SQLITE_OK;
}

/* ---- A text's rows ---------------------------------------------------------------------------------------- */

static int open_cursor(sqlite3_vtab *of, sqlite3_vtab_cursor **out) {
  cursor *made = sqlite3_malloc64(sizeof *made);
  (void)of;
  if (!made) return SQLITE_NOMEM;
  memset(made, 0, sizeof *made);
  *out = &made->base;
  return SQLITE_OK;
}

static void forget(cursor *one) {
  reading_release(one->in);
  one->in = NULL;
  one->count = 0;
  one->at.item = 0;
}

static int close_cursor(sqlite3_vtab_cursor *of) {
  forget((cursor *)of);
  sqlite3_free(of);
  return SQLITE_OK;
}

static int fail(sqlite3_vtab *of, char *message) {
  sqlite3_free(of->zErrMsg);
  of->zErrMsg = message;
  return message ? SQLITE_ERROR : SQLITE_NOMEM;
}

static void load(cursor *one, const table *what) {
  if (one->at.item < one->count) what->load(&one->at);
}

static int filter(sqlite3_vtab_cursor *of, int given, const char *unused, int count, sqlite3_value **values) {
  cursor *one = (cursor *)of;
  virtual_table *own = (virtual_table *)of->pVtab;
  char *message = NULL;
  int code;
  (void)unused;
  (void)count;
  forget(one);
  if (!(given & 1 << TEXT)) {
    return fail(of->pVtab,
                sqlite3_mprintf("which text? Write %s(text) or %s(text, options)", own->what->name, own->what->name));
  }
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return SQLITE_OK;
  code = session_read(own->one, own->db, values[0], given & 1 << OPTIONS ? values[1] : NULL, &one->in, &message);
  if (message) return fail(of->pVtab, message);
  if (code != SQLITE_OK) return code;
  if (one->in->offsets != CMQ_BYTE) {
    forget(one);
    return fail(of->pVtab, sqlite3_mprintf("%s counts bytes; \"offsets\" is for communique_read", own->what->name));
  }
  one->at.in = one->in;
  one->count = own->what->count(one->in->record);
  load(one, own->what);
  return SQLITE_OK;
}

static int next(sqlite3_vtab_cursor *of) {
  cursor *one = (cursor *)of;
  one->at.item++;
  load(one, ((virtual_table *)of->pVtab)->what);
  return SQLITE_OK;
}

static int is_behind(sqlite3_vtab_cursor *of) { return ((cursor *)of)->at.item >= ((cursor *)of)->count; }

static int row_id(sqlite3_vtab_cursor *of, sqlite3_int64 *out) {
  *out = (sqlite3_int64)((cursor *)of)->at.item;
  return SQLITE_OK;
}

static int give_column(sqlite3_vtab_cursor *of, sqlite3_context *to, int index) {
  const cursor *one = (const cursor *)of;
  const table *what = ((virtual_table *)of->pVtab)->what;
  const reading *in = one->in;
  if (index < what->column_count) {
    what->columns[index].give(to, &one->at);
  } else if (index == what->column_count + OPTIONS) {
    if (in->options.size > 0)
      sqlite3_result_text64(to, in->options.data, in->options.size, SQLITE_TRANSIENT, SQLITE_UTF8);
  } else if (in->is_blob) {
    sqlite3_result_blob64(to, in->text.data, in->text.size, SQLITE_TRANSIENT);
  } else {
    sqlite3_result_text64(to, in->text.data, in->text.size, SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  return SQLITE_OK;
}

/* ---- Registering ------------------------------------------------------------------------------------------ */

/* Without xCreate nobody makes a table of these: they are there, as functions are. */
static const sqlite3_module module = {
    .xConnect = connect,
    .xBestIndex = best_index,
    .xDisconnect = disconnect,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = filter,
    .xNext = next,
    .xEof = is_behind,
    .xColumn = give_column,
    .xRowid = row_id,
};

static void unregister(void *given) {
  session_release(((registered *)given)->one);
  sqlite3_free(given);
}

int add_tables(sqlite3 *db, session *one) {
  static const table *const all[] = {&statements_table, &meetings_table, &facts_table, &entities_table, NULL};
  int code = SQLITE_OK;
  for (int i = 0; all[i] && code == SQLITE_OK; i++) {
    registered *kept = sqlite3_malloc64(sizeof *kept);
    if (!kept) return SQLITE_NOMEM;
    kept->what = all[i];
    kept->one = session_use(one);
    code = sqlite3_create_module_v2(db, all[i]->name, &module, kept, unregister); /* unregisters if it fails */
  }
  return code;
}
