/* The library keeps to itself while it runs: nothing is printed, nobody ends the program, asks for the environment or
 * touches the locale, signals or threads. This program's functions stand in front of the C library's and note who comes
 * by, so that they see what other libraries do for ours, too; what those print ends up in files instead of stdout and
 * stderr. Then it closes 0, 1 and 2, as a daemon does: no database may end up there, where the next line that somebody
 * prints would destroy it. */
#include "../capi/check.h"
#include "../capi/sample.h"

#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define ARCHIVE "quiet.cmq"

extern char **environ;

static int watching;
static char seen[1024];

static void note(const char *what, const char *detail) {
  if (watching && strlen(seen) + strlen(what) + strlen(detail) + 3 < sizeof seen)
    strcat(strcat(strcat(strcat(seen, what), " "), detail), "\n");
}

static char *environment(const char *name) {
  char **each;
  const size_t size = strlen(name);
  /* SQLite may look for a place for temporary files; that belongs to whoever installed it. */
  if (strcmp(name, "SQLITE_TMPDIR") && strcmp(name, "TMPDIR")) note("getenv", name);
  for (each = environ; each && *each; each++)
    if (strncmp(*each, name, size) == 0 && (*each)[size] == '=') return *each + size + 1;
  return NULL;
}

char *getenv(const char *name) { return environment(name); }
char *secure_getenv(const char *name) { return environment(name); }
int setenv(const char *name, const char *value, int overwrite) { return note("setenv", name), (void)value, overwrite; }
int putenv(char *string) { return note("putenv", string), 0; }
char *setlocale(int category, const char *locale) { return note("setlocale", locale), (void)category, NULL; }
locale_t newlocale(int mask, const char *locale, locale_t base) { return note("newlocale", locale), (void)mask, base; }
locale_t uselocale(locale_t locale) { return note("uselocale", ""), locale; }
int raise(int number) { return note("raise", ""), number; }
int sigaction(int number, const struct sigaction *action, struct sigaction *old) {
  return note("sigaction", ""), (void)number, (void)action, (void)old, 0;
}
int pthread_create(pthread_t *thread, const pthread_attr_t *with, void *(*run)(void *), void *of) {
  return note("pthread_create", ""), (void)thread, (void)with, (void)run, (void)of, -1;
}
void abort(void) { note("abort", ""), _exit(3); }
void exit(int code) { note("exit", ""), _exit(code); }

static cmq_record *read_sample(const cmq_reader *reader) {
  cmq_options options;
  cmq_record *record = NULL;
  CMQ_INIT(&options);
  options.published = text_of(SAMPLE_PUBLISHED);
  CHECK(cmq_read(reader, sample, SAMPLE_SIZE, &options, &record, NULL) == CMQ_OK);
  return record;
}

/* A part of everything, success and failure. */
static void use_all(void) {
  cmq_reader_options broken;
  cmq_lexicon rows;
  cmq_reader *reader = NULL;
  cmq_record *record, *again = NULL;
  cmq_error *error = NULL;
  char *json = NULL;
  size_t size = 0;
  CHECK(cmq_reader_new(NULL, &reader, NULL) == CMQ_OK);
  record = read_sample(reader);
  CHECK(cmq_record_json(record, 1, &json, &size, NULL) == CMQ_OK);
  CHECK(cmq_record_from_json(json, size, CMQ_UTF16, &again, NULL) == CMQ_OK);
  cmq_record_free(again);
  CHECK_ERROR(cmq_record_from_json(json, size / 2, CMQ_BYTE, &again, &error), error, CMQ_EFORMAT, "");
  CMQ_INIT(&broken);
  rows.name = text_of("mine.lex");
  rows.text = text_of("# names.lex 1    name | type\nGhana | river\n");
  broken.lexicons = &rows;
  broken.lexicon_count = 1;
  CHECK_ERROR(cmq_reader_new(&broken, &reader, &error), error, CMQ_ELEXICON, "mine.lex:2");
  cmq_string_free(json);
  cmq_record_free(record);
  cmq_reader_free(reader);
}

static int is_file(int descriptor) {
  struct stat told;
  return fstat(descriptor, &told) == 0 && S_ISREG(told.st_mode);
}

static void use_archive(const char *path) {
  cmq_archive *archive = NULL;
  cmq_reader *reader = NULL;
  cmq_record *record;
  cmq_cursor *cursor = NULL;
  cmq_graph *graph = NULL;
  cmq_error *error = NULL;
  cmq_query query;
  char *text = NULL;
  CHECK(cmq_reader_new(NULL, &reader, NULL) == CMQ_OK);
  record = read_sample(reader);
  if (cmq_archive_open(path, strlen(path), NULL, &archive, NULL) == CMQ_OK) {
    if (!watching) CHECK(!is_file(0) && !is_file(1) && !is_file(2));
    CHECK(cmq_archive_add(archive, &record, 1, NULL, 0, NULL, NULL) == CMQ_OK);
    CMQ_INIT(&query);
    query.about = text_of("\"cooperation with\"");
    CHECK(cmq_archive_find(archive, &query, &cursor, NULL) == CMQ_OK);
    CHECK(cmq_cursor_text(cursor, CMQ_FORMAT_CSV, CMQ_PART_WHOLE, &text, NULL, NULL) == CMQ_OK);
    cmq_string_free(text);
    cmq_cursor_free(cursor);
    CHECK(cmq_archive_graph(archive, NULL, &graph, NULL) == CMQ_OK);
    cmq_graph_free(graph);
    query.limit = 99999999;
    CHECK_ERROR(cmq_archive_find(archive, &query, &cursor, &error), error, CMQ_EARGUMENT, "query.limit");
    CHECK(cmq_archive_check(archive, &text, NULL, NULL) == CMQ_OK && strcmp(text, "") == 0);
    cmq_string_free(text);
    cmq_archive_free(archive);
    CHECK_ERROR(cmq_archive_open("/", 1, NULL, &archive, &error), error, CMQ_EIO, "/: ");
  }
  cmq_record_free(record);
  cmq_reader_free(reader);
}

static int redirect(int to, const char *path) {
  const int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int kept = fcntl(to, F_DUPFD, 100);
  dup2(file, to);
  close(file);
  return kept;
}

static void give_back(int to, int kept) {
  dup2(kept, to);
  close(kept);
}

static long size_of(const char *path) {
  struct stat file;
  return stat(path, &file) == 0 ? (long)file.st_size : -1;
}

TEST(nothing_is_printed_and_nobody_else_is_troubled) {
  int out, err;
  fflush(stdout);
  out = redirect(1, "quiet.stdout"), err = redirect(2, "quiet.stderr");
  watching = 1;
  use_all();
  use_archive(ARCHIVE);
  watching = 0;
  fflush(stdout); /* checks that failed are in quiet.stdout, and count as printed */
  give_back(1, out), give_back(2, err);
  CHECK_WORDS(seen, strlen(seen), "");
  CHECK(size_of("quiet.stdout") == 0 && size_of("quiet.stderr") == 0);
}

TEST(a_program_without_stdin_stdout_and_stderr_is_served_too) {
  int kept[3], i;
  fflush(stdout);
  for (i = 0; i < 3; i++) kept[i] = fcntl(i, F_DUPFD, 100), close(i);
  use_all();
  use_archive(ARCHIVE);
  for (i = 0; i < 3; i++) give_back(i, kept[i]);
}

int main(void) {
  check_unused();
  remove(ARCHIVE);
  watching = 1;
  getenv("HOME"), setlocale(LC_ALL, "C"); /* that the watch works */
  watching = 0;
  CHECK_WORDS(seen, strlen(seen), "getenv HOME\nsetlocale C\n");
  seen[0] = 0;
  RUN(nothing_is_printed_and_nobody_else_is_troubled);
  RUN(a_program_without_stdin_stdout_and_stderr_is_served_too);
  remove(ARCHIVE);
  return CHECK_RESULT();
}
