/* The table-valued functions. */
#ifndef COMMUNIQUE_SQLITE_TABLES_H
#define COMMUNIQUE_SQLITE_TABLES_H

#include "session.h"

/* Gives them to a connection; `one` stays the caller's. Returns an SQLite code. */
int add_tables(sqlite3 *db, session *one);

#endif
