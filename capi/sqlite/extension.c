/* communique for SQLite: .load communique_sqlite */
#include "functions.h"
#include "tables.h"

SQLITE_EXTENSION_INIT1

/* JSON functions, and flags by which functions are kept from a stranger's views and triggers: an older SQLite would
 * ignore those flags. */
#define OLDEST 3038000
#define OLDEST_NAME "3.38"

#if defined(_WIN32)
#define ENTRY __declspec(dllexport)
#else
#define ENTRY __attribute__((visibility("default")))
#endif

/* All calls go through one table of functions for the whole process, that of the SQLite which loads this. A program
 * may have two of them, one of its own and the system's: calling one with the connections of the other would crash. */
static int take_functions(const sqlite3_api_routines *given) {
  sqlite3_mutex *alone = given->mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
  int taken;
  given->mutex_enter(alone);
  if (!sqlite3_api) sqlite3_api = given;
  taken = sqlite3_api == given;
  given->mutex_leave(alone);
  return taken;
}

static int add_all(sqlite3 *db) {
  session *one = session_new();
  int code;
  if (!one) return SQLITE_NOMEM;
  code = add_functions(db, one);
  if (code == SQLITE_OK) code = add_tables(db, one);
  if (code == SQLITE_OK) code = add_version(db, one);
  session_release(one);
  return code;
}

int sqlite3_communiquesqlite_init(sqlite3 *db, char **message, const sqlite3_api_routines *given);

/* SQLite makes the name out of that of the file. SQLITE_OK rather than SQLITE_OK_LOAD_PERMANENTLY, which
 * sqlite3_auto_extension takes for a failure. */
ENTRY int sqlite3_communiquesqlite_init(sqlite3 *db, char **message, const sqlite3_api_routines *given) {
  if (!given) return SQLITE_ERROR; /* an SQLite that loads no extensions has no table of functions to give */
  if (given->libversion_number() < OLDEST) {
    *message = given->mprintf("communique needs SQLite " OLDEST_NAME " or later, this is %s", given->libversion());
    return SQLITE_ERROR;
  }
  if (!take_functions(given)) {
    *message = given->mprintf("another SQLite in this process has loaded communique; load a copy of the file");
    return SQLITE_ERROR;
  }
  /* A second time would take away what the connection was taught. */
  return has_version(db) ? SQLITE_OK : add_all(db);
}
