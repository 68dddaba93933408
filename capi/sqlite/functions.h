/* The scalar functions. */
#ifndef COMMUNIQUE_SQLITE_FUNCTIONS_H
#define COMMUNIQUE_SQLITE_FUNCTIONS_H

#include "session.h"

/* Gives them to a connection; `one` stays the caller's. Returns an SQLite code. */
int add_functions(sqlite3 *db, session *one);

/* The last one, by which a connection is known that has all the rest. */
int add_version(sqlite3 *db, session *one);
int has_version(sqlite3 *db);

#endif
