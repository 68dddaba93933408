/* What the functions and tables of one database connection share: the reader with the caller's own names, and the text
 * that was read last. A connection belongs to one thread at a time, and so does this. */
#ifndef COMMUNIQUE_SQLITE_SESSION_H
#define COMMUNIQUE_SQLITE_SESSION_H

#include <communique.h>
#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT3

/* One text, read. Counted, because cursors over it go on when the next text is read. */
typedef struct reading {
  uint32_t uses;
  int32_t offsets; /* CMQ_BYTE, CMQ_UTF16 or CMQ_CODEPOINT */
  int is_blob;     /* the text was given as a blob */
  cmq_record *record;
  cmq_text text;       /* the record's */
  cmq_article article; /* the record's */
  cmq_text outlet;     /* as given, in `options`' memory; size 0: not given */
  cmq_text options;    /* JSON as it was given; size 0: none */
} reading;

typedef struct session session;

/* NULL: out of memory. Used once. */
session *session_new(void);
session *session_use(session *one);
/* The destructor of what SQLite keeps. */
void session_release(void *one);

/* Reads the text, or gives it again if it was the last one. `text` is no SQL NULL; `options` may be a null pointer or
 * an SQL NULL. Returns an SQLite code; *message says why, if it is not NULL then, and is freed with sqlite3_free. */
int session_read(session *one, sqlite3 *db, sqlite3_value *text, sqlite3_value *options, reading **out, char **message);
void reading_release(reading *one);

/* The connection's reader knows these rows from now on; others of that name are forgotten. Rows of size 0 only do that.
 * After a failure all is as before. */
int session_teach(session *one, cmq_text name, cmq_text rows, char **message);
/* How many lexicons it was taught. */
uint32_t session_lexicons(const session *one);

/* The bytes of a value that is no SQL NULL: those of a blob as they are, else UTF-8. */
int bytes_of(sqlite3_value *value, cmq_text *out);

#endif
