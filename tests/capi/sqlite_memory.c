/* A connection that gets no memory says so, reads again, and has leaked nothing when it closes. The extension is loaded
 * by way of sqlite3_auto_extension, so that it is the extension which starves, and not dlopen. */
#include "starve.h"

#include <dlfcn.h>
#include <sqlite3.h>

static const char text[] =
    "Anna Roy met Jan Vesely in Oslo on 5 May 2024. \"We agree on the corridor,\" Roy told Vesely. Armenia joined the "
    "Council of Europe on January 25, 2001.";
static const char *question;
static const char *lexicon = "# names.lex 1  name | type | reference\nAnna Roy | person | 7\n";

/* What failed for want of memory, as the starving loop wants to hear it. */
static cmq_status as_status(int code) {
  CHECK(code == SQLITE_OK || code == SQLITE_NOMEM);
  return code == SQLITE_OK ? CMQ_OK : CMQ_ENOMEMORY;
}

/* Each time another text: one that was read just before is not read again. */
static int answer(sqlite3 *db) {
  static unsigned turn = 0;
  char asked[sizeof text + 64];
  const int size = snprintf(asked, sizeof asked, "%s%*s", text, (int)(++turn % 64), "");
  sqlite3_stmt *one = NULL;
  int code = sqlite3_prepare_v2(db, question, -1, &one, NULL), rows = 0;
  if (code == SQLITE_OK && sqlite3_bind_parameter_count(one) > 0)
    code = sqlite3_bind_text(one, 1, asked, size, SQLITE_STATIC);
  if (code == SQLITE_OK && sqlite3_bind_parameter_count(one) > 1)
    code = sqlite3_bind_text(one, 2, lexicon, -1, SQLITE_STATIC);
  if (code == SQLITE_OK) {
    while ((code = sqlite3_step(one)) == SQLITE_ROW) {
      int i;
      for (i = 0; i < sqlite3_column_count(one); i++) sqlite3_column_text(one, i);
      rows++;
    }
    code = code == SQLITE_DONE ? SQLITE_OK : code;
    if (code == SQLITE_OK) CHECK(rows > 0);
  }
  sqlite3_finalize(one);
  return code;
}

/* Opens, asks, closes: nothing stays. */
static cmq_status open_and_ask(cmq_error **error) {
  sqlite3 *db = NULL;
  int code = sqlite3_open(":memory:", &db);
  (void)error;
  slotless = 1; /* the words are SQLite's */
  if (code == SQLITE_OK) code = answer(db);
  CHECK(sqlite3_close(db) == SQLITE_OK);
  return as_status(code);
}

/* A connection that has its reader: making one allocates a hundred thousand times. */
static sqlite3 *kept;

static cmq_status ask(cmq_error **error) {
  (void)error;
  slotless = 1;
  return as_status(answer(kept));
}

static void starve_questions(void) {
  static const char *const questions[] = {
      "SELECT communique_read(?1, '{\"id\": \"a\", \"published\": \"2024-05-06\"}')",
      "SELECT * FROM communique_statements(?1, '{\"outlet\": \"Gazette\"}')",
      "SELECT *, (SELECT count(*) FROM communique_entities(m.text)) FROM communique_meetings(?1) m",
      "SELECT * FROM communique_facts(?1)",
  };
  const long before = alive;
  CHECK(sqlite3_open(":memory:", &kept) == SQLITE_OK);
  for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
    question = questions[i];
    printf("%s\n", question);
    starve_and(ask, 11, NULL, 0);
  }
  CHECK(sqlite3_close(kept) == SQLITE_OK);
  CHECK(alive == before);
}

int main(void) {
  void *file = dlopen(COMMUNIQUE_EXTENSION, RTLD_NOW);
  void *entry = file ? dlsym(file, "sqlite3_communiquesqlite_init") : NULL;
  check_unused();
  (void)as_meant;
  CHECK(entry != NULL);
  if (!entry) return 1;
  sqlite3_auto_extension((void (*)(void))entry);
  question = "SELECT count(*) FROM pragma_table_info('communique_statements') WHERE ?1 IS NOT NULL";
  starve(open_and_ask, 1);
  question = "SELECT communique_lexicon('mine', ?2), reference FROM communique_entities(?1)";
  starve(open_and_ask, 20011);
  starve_questions();
  sqlite3_reset_auto_extension();
  return check_failures != 0;
}
