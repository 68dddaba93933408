#include "words.h"

#define JSON_SUBTYPE 74 /* by it SQLite's functions know a text as JSON: 'J' */

/* How many bytes of `text` from `at` belong together: a character, or the longest part of one, which is ill-formed. As
 * the library counts them, and the WHATWG's decoders: Unicode, table 3-7. */
static size_t character(cmq_text text, size_t at, int *is_well_formed) {
  const unsigned char *p = (const unsigned char *)text.data + at;
  const size_t left = text.size - at;
  unsigned char low = 0x80, high = 0xBF;
  size_t size = 0, have = 1;
  if (p[0] < 0x80) size = 1;
  else if (p[0] >= 0xC2 && p[0] <= 0xDF) size = 2;
  else if (p[0] >= 0xE0 && p[0] <= 0xEF) size = 3;
  else if (p[0] >= 0xF0 && p[0] <= 0xF4) size = 4;
  if (p[0] == 0xE0) low = 0xA0;  /* shorter forms exist */
  if (p[0] == 0xED) high = 0x9F; /* surrogates */
  if (p[0] == 0xF0) low = 0x90;
  if (p[0] == 0xF4) high = 0x8F; /* beyond U+10FFFF */
  for (; have < size && have < left && p[have] >= low && p[have] <= high; have++) {
    low = 0x80;
    high = 0xBF;
  }
  *is_well_formed = have == size;
  return have;
}

static void put_bytes(sqlite3_str *to, const char *bytes, size_t size) { sqlite3_str_append(to, bytes, (int)size); }

static void put_escaped(sqlite3_str *to, char one) {
  if (one == '"' || one == '\\') sqlite3_str_appendf(to, "\\%c", one);
  else sqlite3_str_appendf(to, "\\u%04x", (unsigned)(unsigned char)one);
}

/* What can be copied is copied in runs, from `kept` to `at`. */
static void put(sqlite3_str *to, cmq_text words, int json) {
  size_t kept = 0, at = 0;
  int space = 0, begun = 0;
  while (at < words.size) {
    int well_formed;
    const size_t size = character(words, at, &well_formed);
    const char c = words.data[at];
    const int is_space = c == ' ' || (c >= '\t' && c <= '\r');
    const int is_other = c == '\0' || !well_formed || (json && (c == '"' || c == '\\' || (c > 0 && c < ' ')));
    if (is_space || is_other || space) {
      put_bytes(to, words.data + kept, at - kept);
      kept = at;
    }
    if (is_space || c == '\0') {
      space |= is_space;
      kept = at + size;
    } else {
      if (space && begun) put_bytes(to, " ", 1);
      space = 0;
      begun = 1;
      if (is_other) {
        if (well_formed) put_escaped(to, c);
        else put_bytes(to, "\xEF\xBF\xBD", 3);
        kept = at + size;
      }
    }
    at += size;
  }
  put_bytes(to, words.data + kept, at - kept);
}

void put_line(sqlite3_str *to, cmq_text words) { put(to, words, 0); }

void put_json(sqlite3_str *to, cmq_text words) {
  put_bytes(to, "\"", 1);
  put(to, words, 1);
  put_bytes(to, "\"", 1);
}

void put_date(sqlite3_str *to, cmq_date day) {
  if (day.year) sqlite3_str_appendf(to, "%04d", day.year);
  if (day.month) sqlite3_str_appendf(to, "-%02d", day.month);
  if (day.day) sqlite3_str_appendf(to, "-%02d", day.day);
}

static void give(sqlite3_context *to, sqlite3_str *from, int is_json) {
  const int code = sqlite3_str_errcode(from), size = sqlite3_str_length(from);
  char *words = sqlite3_str_finish(from);
  if (code == SQLITE_NOMEM) {
    sqlite3_result_error_nomem(to);
  } else if (code != SQLITE_OK) {
    sqlite3_result_error_toobig(to);
  } else if (size > 0) {
    sqlite3_result_text64(to, words, (sqlite3_uint64)size, sqlite3_free, SQLITE_UTF8);
    if (is_json) sqlite3_result_subtype(to, JSON_SUBTYPE);
    return;
  }
  sqlite3_free(words);
}

void give_string(sqlite3_context *to, sqlite3_str *from) { give(to, from, 0); }
void give_json(sqlite3_context *to, sqlite3_str *from) { give(to, from, 1); }
