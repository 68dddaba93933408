/* Words of a text as SQL values: always well-formed UTF-8, whatever the text is, and in one line. */
#ifndef COMMUNIQUE_SQLITE_WORDS_H
#define COMMUNIQUE_SQLITE_WORDS_H

#include "session.h"

/* White space is a single blank, ill-formed parts are U+FFFD. NUL is left out: what SQL functions make of a text with
 * NUL is undefined. */
void put_line(sqlite3_str *to, cmq_text words);
/* The same as a JSON string. */
void put_json(sqlite3_str *to, cmq_text words);
/* "2024-03-12", "2024-03", "2024"; nothing if there is no date. */
void put_date(sqlite3_str *to, cmq_date day);

/* The result of a function or a column; frees `from`. Without a byte it is NULL. */
void give_string(sqlite3_context *to, sqlite3_str *from);
/* The same, marked as JSON. */
void give_json(sqlite3_context *to, sqlite3_str *from);

#endif
