/* An archive that gets no memory says so, is as it was before, answers again, and has leaked nothing when it goes. */
#include "starve.h"

#include "archive_samples.h"

#define PATH "capi_memory.cmq"

static int32_t unit;

static void remove_files(void) {
  remove(PATH);
  remove(PATH "-wal");
  remove(PATH "-shm");
}

static cmq_archive *open_file(int32_t access, cmq_error **slot) {
  cmq_archive_options options;
  cmq_archive *out = NULL;
  cmq_status status;
  CMQ_INIT(&options);
  options.access = access;
  options.offsets = unit;
  status = cmq_archive_open(PATH, strlen(PATH), &options, &out, slot);
  CHECK((status == CMQ_OK) == (out != NULL));
  return out;
}

/* What the archive held before the call that is starved, and still has to hold. */
static cmq_info held;
static int64_t larsen, vesely;

static void as_before(void) {
  cmq_info info;
  uint64_t n = 0;
  CMQ_INIT(&info);
  CHECK(cmq_archive_info(news, &info, NULL) == CMQ_OK);
  CHECK(info.articles == held.articles && info.statements == held.statements && info.identities == held.identities);
  CHECK(info.meetings == held.meetings && info.facts == held.facts && info.stories == held.stories);
  CHECK(cmq_archive_count(news, NULL, &n, NULL) == CMQ_OK && n == held.statements);
}

/* The same object goes through all failures of a call. `step`: see starve_and. */
static void starve_archive(cmq_status (*call)(cmq_error **), long step) {
  char *wrong = NULL;
  long before;
  cmq_archive_free(news);
  remove_files();
  before = alive;
  news = open_file(CMQ_ACCESS_CREATE, NULL);
  if (!news || cmq_archive_add(news, records, 2, "Gazette", 7, NULL, NULL) != CMQ_OK) {
    CHECK(!"an archive to starve");
    return;
  }
  larsen = identity("Anna Larsen"), vesely = identity("Anton Vesely");
  CMQ_INIT(&held);
  CHECK(cmq_archive_info(news, &held, NULL) == CMQ_OK);
  starve_and(call, step, as_before, 0);
  CHECK(cmq_archive_check(news, &wrong, NULL, NULL) == CMQ_OK && strcmp(wrong, "") == 0);
  cmq_string_free(wrong);
  cmq_archive_free(news);
  news = NULL;
  CHECK(alive == before);
}

/* ---- Opening ---- */

static cmq_status open_in_memory(cmq_error **slot) {
  cmq_archive *out = NULL;
  cmq_status status = cmq_archive_open(":memory:", 8, NULL, &out, slot);
  CHECK((status == CMQ_OK) == (out != NULL));
  cmq_archive_free(out);
  return status;
}

static cmq_status open_to_write(cmq_error **slot) {
  cmq_archive *out = open_file(CMQ_ACCESS_WRITE, slot);
  cmq_archive_free(out);
  return out ? CMQ_OK : cmq_error_code(*slot);
}

static cmq_status open_to_read(cmq_error **slot) {
  cmq_archive *out = open_file(CMQ_ACCESS_READ, slot);
  cmq_archive_free(out);
  return out ? CMQ_OK : cmq_error_code(*slot);
}

static cmq_status open_nothing(cmq_error **slot) {
  cmq_archive *out = NULL;
  return as_meant(cmq_archive_open("/nowhere/news.cmq", 17, NULL, &out, slot), CMQ_EIO, slot);
}

/* ---- Changing: what works is taken back, so that every call finds the same archive ---- */

static int64_t made;

static cmq_status unlimited(cmq_status got, cmq_status (*back)(void)) {
  allowed = -1;
  if (got == CMQ_OK) CHECK(back() == CMQ_OK);
  return got;
}

static cmq_status take_out(void) {
  const cmq_text bergen = text_of("bergen");
  return cmq_archive_remove(news, &bergen, 1, NULL, NULL);
}
static cmq_status put_in(void) { return cmq_archive_add(news, records, 1, "Gazette", 7, NULL, NULL); }
static cmq_status put_back(void) { return cmq_archive_merge(news, larsen, made, NULL, NULL); }

static cmq_status add(cmq_error **slot) {
  return unlimited(cmq_archive_add(news, records + 2, 1, NULL, 0, NULL, slot), take_out);
}
static cmq_status add_arrival(cmq_error **slot) {
  cmq_arrival arrival;
  arrival.record = records[2];
  arrival.outlet = text_of("Gazette");
  return unlimited(cmq_archive_add_arrivals(news, &arrival, 1, NULL, slot), take_out);
}
static cmq_status take(cmq_error **slot) {
  const cmq_text oslo = text_of("oslo");
  return unlimited(cmq_archive_remove(news, &oslo, 1, NULL, slot), put_in);
}
static cmq_status split_articles(cmq_error **slot) {
  const cmq_text oslo = text_of("oslo");
  return unlimited(cmq_archive_split_articles(news, larsen, &oslo, 1, &made, slot), put_back);
}
/* Two people become one, and two again: the one half of it starved, the other not. An appearance has the number of the
 * identity that begins with it. */
static cmq_status join(cmq_error **slot) { return cmq_archive_merge(news, larsen, vesely, &made, slot); }
static cmq_status part(cmq_error **slot) { return cmq_archive_split(news, made, &vesely, 1, NULL, slot); }
static cmq_status merge(cmq_error **slot) {
  const cmq_status status = join(slot);
  allowed = -1;
  if (status == CMQ_OK) CHECK(part(NULL) == CMQ_OK);
  return status;
}
static cmq_status split(cmq_error **slot) {
  const long limit = allowed;
  cmq_status status;
  allowed = -1;
  CHECK(join(NULL) == CMQ_OK);
  allowed = limit;
  status = part(slot);
  allowed = -1;
  if (status != CMQ_OK) CHECK(part(NULL) == CMQ_OK);
  return status;
}

static cmq_status optimize(cmq_error **slot) { return cmq_archive_optimize(news, slot); }

static cmq_status rebuild(cmq_error **slot) { return cmq_archive_rebuild(news, slot); }

/* Refused whatever the memory is. */
static cmq_status merge_nobody(cmq_error **slot) {
  return as_meant(cmq_archive_merge(news, larsen, 999999, NULL, slot), CMQ_ENOTFOUND, slot);
}
static cmq_status split_nobody(cmq_error **slot) {
  const int64_t none = 999999;
  return as_meant(cmq_archive_split(news, larsen, &none, 1, NULL, slot), CMQ_EARGUMENT, slot);
}

/* ---- Asking ---- */

static cmq_query asked(int32_t noun, const cmq_who *who) {
  cmq_query query = about(noun);
  if (noun == CMQ_NOUN_IDENTITY) query.involved = who, query.involved_count = 1;
  else query.about = text_of("cooperat* the"), query.since.year = 2023;
  return query;
}

/* Goes through all rows. */
static cmq_status through(cmq_status status, cmq_cursor *cursor) {
  cmq_row row;
  cmq_text after;
  CHECK((status == CMQ_OK) == (cursor != NULL));
  CMQ_INIT(&row);
  slotless = status == CMQ_OK;
  while (status == CMQ_OK) {
    if ((status = cmq_cursor_next(cursor, &row)) == CMQ_OK && row.noun == CMQ_NOUN_IDENTITY) {
      cmq_identity told;
      CMQ_INIT(&told);
      status = cmq_cursor_identity(cursor, &told);
    }
  }
  if (status == CMQ_DONE) status = cmq_cursor_after(cursor, &after);
  cmq_cursor_free(cursor);
  return status;
}

static int32_t noun;

static cmq_status find(cmq_error **slot) {
  const cmq_who who = named("Larsen");
  const cmq_query query = asked(noun, &who);
  cmq_cursor *cursor = NULL;
  const cmq_status status = cmq_archive_find(news, &query, &cursor, slot);
  return through(status, cursor);
}
static cmq_status timeline(cmq_error **slot) {
  const cmq_who who = named("Larsen");
  cmq_cursor *cursor = NULL;
  const cmq_status status = cmq_archive_timeline(news, &who, NULL, &cursor, slot);
  return through(status, cursor);
}
static cmq_status article(cmq_error **slot) {
  cmq_cursor *cursor = NULL;
  const cmq_status status = cmq_archive_article(news, "oslo", 4, &cursor, slot);
  return through(status, cursor);
}
static cmq_status one_identity(cmq_error **slot) {
  cmq_cursor *cursor = NULL;
  const cmq_status status = cmq_archive_identity(news, larsen, &cursor, slot);
  return through(status, cursor);
}
static cmq_status count(cmq_error **slot) {
  const cmq_who who = named("Larsen");
  const cmq_query query = asked(noun, &who);
  uint64_t n = 0;
  return cmq_archive_count(news, &query, &n, slot);
}
static cmq_status info(cmq_error **slot) {
  cmq_info out;
  CMQ_INIT(&out);
  return cmq_archive_info(news, &out, slot);
}

/* ---- Texts, of answers too ---- */

static cmq_status kept(cmq_status status, char **text) {
  CHECK((status == CMQ_OK) == (*text != NULL));
  cmq_string_free(*text);
  return status;
}
static cmq_status check(cmq_error **slot) {
  char *text = NULL;
  const cmq_status status = cmq_archive_check(news, &text, NULL, slot);
  return kept(status, &text);
}
static cmq_status explain(cmq_error **slot) {
  char *text = NULL;
  const cmq_status status = cmq_archive_explain(news, NULL, &text, NULL, slot);
  return kept(status, &text);
}

static int32_t format;

static cmq_status write_rows(cmq_error **slot) {
  const cmq_query query = about(CMQ_NOUN_ARTICLE);
  cmq_cursor *cursor = NULL;
  char *text = NULL;
  cmq_status status = cmq_archive_find(news, &query, &cursor, slot);
  if (status == CMQ_OK) status = kept(cmq_cursor_text(cursor, format, CMQ_PART_WHOLE, &text, NULL, slot), &text);
  cmq_cursor_free(cursor);
  return status;
}
static cmq_status counts(cmq_error **slot) {
  cmq_counts *out = NULL;
  char *text = NULL;
  cmq_status status = cmq_archive_counts(news, NULL, CMQ_INTERVAL_MONTH, &out, slot);
  if (status == CMQ_OK) status = kept(cmq_counts_text(out, CMQ_FORMAT_CSV, &text, NULL, slot), &text);
  cmq_counts_free(out);
  return status;
}

static int32_t ranked;

static cmq_status top(cmq_error **slot) {
  cmq_ranking *out = NULL;
  char *text = NULL;
  cmq_status status = cmq_archive_top(news, ranked, NULL, &out, slot);
  if (status == CMQ_OK) status = kept(cmq_ranking_text(out, CMQ_FORMAT_JSONL, &text, NULL, slot), &text);
  cmq_ranking_free(out);
  return status;
}
static cmq_status graph(cmq_error **slot) {
  cmq_graph *out = NULL;
  char *text = NULL;
  cmq_status status = cmq_archive_graph(news, NULL, &out, slot);
  if (status == CMQ_OK) status = kept(cmq_graph_text(out, format, &text, NULL, slot), &text);
  cmq_graph_free(out);
  return status;
}

static cmq_status page(cmq_error **slot) {
  char *text = NULL;
  return kept(cmq_archive_html(news, NULL, NULL, NULL, &text, NULL, slot), &text);
}

TEST(opening_without_memory_leaks_nothing) {
  starve(open_in_memory, 17);
  starve(open_to_write, 5);
  starve(open_to_read, 5);
  starve(open_nothing, 1);
}

TEST(changing_without_memory_changes_nothing) {
  starve_archive(add, 5);
  starve_archive(add_arrival, 31);
  starve_archive(take, 17);
  starve_archive(split_articles, 31);
  starve_archive(merge, 31);
  starve_archive(split, 31);
  starve_archive(merge_nobody, 3);
  starve_archive(split_nobody, 3);
  starve_archive(optimize, 7);
  starve_archive(rebuild, 31);
}

TEST(asking_without_memory_leaves_an_archive_that_answers) {
  for (noun = CMQ_NOUN_STATEMENT; noun <= CMQ_NOUN_FACT; noun++) {
    starve_archive(find, 11);
    starve_archive(count, 11);
  }
  for (unit = CMQ_BYTE, noun = CMQ_NOUN_STATEMENT; unit <= CMQ_CODEPOINT; unit++) starve_archive(find, 11);
  unit = CMQ_BYTE;
  starve_archive(timeline, 11);
  starve_archive(article, 3);
  starve_archive(one_identity, 7);
  starve_archive(info, 3);
  starve_archive(check, 29);
  starve_archive(explain, 3);
}

TEST(writing_without_memory_leaves_an_archive_that_answers) {
  for (format = CMQ_FORMAT_JSONL; format <= CMQ_FORMAT_RECORDS; format++) starve_archive(write_rows, 23);
  for (format = CMQ_FORMAT_GRAPHML; format <= CMQ_FORMAT_DOT; format++) starve_archive(graph, 11);
  for (ranked = CMQ_TOP_SPEAKERS; ranked <= CMQ_TOP_OUTLETS; ranked++) starve_archive(top, 11);
  starve_archive(counts, 7);
  starve_archive(page, 41);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  check_samples_unused();
  if (!set_up()) return 1;
  starve_archive(info, 1000); /* leaves a file to open */
  RUN(opening_without_memory_leaks_nothing);
  RUN(changing_without_memory_changes_nothing);
  RUN(asking_without_memory_leaves_an_archive_that_answers);
  RUN(writing_without_memory_leaves_an_archive_that_answers);
  remove_files();
  tear_down();
  return CHECK_RESULT();
}
