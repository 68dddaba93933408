/* The second argument of all that reads: '{"published": "2024-03-12"}'. */
#ifndef COMMUNIQUE_SQLITE_OPTIONS_H
#define COMMUNIQUE_SQLITE_OPTIONS_H

#include "session.h"

/* What the JSON says; its texts live until options_close. */
typedef struct options {
  cmq_options reading;
  cmq_text outlet;
  sqlite3_stmt *parsed; /* holds the texts */
} options;

/* Returns an SQLite code; *message as in session_read. options_close in either case. */
int options_open(options *out, sqlite3 *db, sqlite3_value *json, char **message);
void options_close(options *one);

#endif
