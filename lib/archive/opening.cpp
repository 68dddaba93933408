#include "archive/opening.hpp"

#include "archive/files.hpp"
#include "archive/identities.hpp"
#include "archive/relevance.hpp"

#include <communique/words.hpp>

#include <sqlite3.h>

#include <string>

namespace communique::archives {

namespace {

// A file may come from anywhere: nothing in it runs, and it cannot make SQLite write over its own tables.
void distrust(database& on) {
  for (const int setting :
       {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
    sqlite3_db_config(on.handle(), setting, 0, nullptr);
  sqlite3_db_config(on.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

constexpr const char* cache_size = "PRAGMA cache_size = -65536";  // KiB

template <class Enum> void add_words(database& on, const char* of) {
  std::int64_t number = 0;
  for (const std::string_view word : spellings<Enum>)
    on.run("INSERT INTO words(of, number, word) VALUES(?, ?, ?)", std::string_view(of), number++, word);
}

void make(database& on, bool words_only) {
  transaction all(on);
  if (on.number("SELECT count(*) FROM sqlite_schema") != 0) return;  // somebody else was quicker
  make_tables(on, words_only);
  all.commit();
}

void check_version(database& on) {
  const std::int64_t is = on.number("PRAGMA application_id");
  const std::int32_t version = version_of(on);
  if (on.failed()) return;
  // A program that made the file was stopped before it had put anything into it.
  if (is == 0 && on.number("SELECT count(*) FROM sqlite_schema") == 0 && !on.failed())
    return on.fail(status::not_archive,
                   on.path() + ": it is empty: nothing was added to it yet; add to it, and it becomes an archive");
  if (is != application) return on.fail(status::not_archive, on.path() + ": it is no archive of communique");
  if (version > schema_version)
    return on.fail(status::not_archive, on.path() + ": it was made by a newer version of communique (schema " +
                                            std::to_string(version) + "; this one knows " +
                                            std::to_string(schema_version) + ")");
  if (version < schema_version && on.mode() == archive_options::access::read)
    on.fail(status::not_archive, on.path() + ": it was made by an older version of communique (schema " +
                                     std::to_string(version) + "): open it once to write, which brings it up to date");
}

// What a connection needs before the first question.
void set_up(database& on) {
  distrust(on);
  // FULL: what was acknowledged survives a loss of power too.
  on.script(on.mode() == archive_options::access::read ? "PRAGMA query_only = ON"
                                                       : "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000");
  on.script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
  on.script(cache_size);
  add_relevance(on);
  add_office_test(on);
  // A file that is opened anew may be another one by now.
  if (on.mode() == archive_options::access::read) check_version(on);
}

}  // namespace

std::int32_t version_of(database& on) { return static_cast<std::int32_t>(on.number("PRAGMA user_version")); }

void make_tables(database& on, bool words_only) {
  on.script(schema);
  on.run("INSERT INTO settings(name, value) VALUES('keeps_text', ?), ('next', 1), ('label', 0)",
         std::int64_t{!words_only});
  add_words<statement::type>(on, "type");
  add_words<statement::mode>(on, "mode");
  add_words<statement::act>(on, "act");
  add_words<meeting::kind>(on, "kind");
  add_words<meeting::status>(on, "status");
  add_words<participant::side>(on, "side");
  add_words<entity::type>(on, "entity_type");
  add_words<office::status>(on, "office_status");
  add_words<fact::kind>(on, "fact_kind");
  add_words<noun>(on, "noun");
  // What the indices gather in memory before they write it down, and how many pieces they let come together before they
  // join them: less is written again and again.
  for (const char* sql : {"INSERT INTO statement_index(statement_index, rank) VALUES('hashsize', 16777216)",
                          "INSERT INTO statement_index(statement_index, rank) VALUES('automerge', 16)",
                          "INSERT INTO meeting_index(meeting_index, rank) VALUES('hashsize', 16777216)",
                          "INSERT INTO meeting_index(meeting_index, rank) VALUES('automerge', 16)",
                          "INSERT INTO article_index(article_index, rank) VALUES('hashsize', 16777216)",
                          "INSERT INTO article_index(article_index, rank) VALUES('automerge', 16)",
                          "INSERT INTO fact_index(fact_index, rank) VALUES('hashsize', 16777216)",
                          "INSERT INTO fact_index(fact_index, rank) VALUES('automerge', 16)"})
    on.script(sql);
  on.script(("PRAGMA application_id = " + std::to_string(application) +
             "; PRAGMA user_version = " + std::to_string(schema_version))
                .c_str());
}

void open_archive(database& on, std::string_view path, const archive_options& options) {
  using access = archive_options::access;
  if (path.empty()) return on.fail(status::argument, "the path of the archive is empty");
  if (path.find('\0') != path.npos) return on.fail(status::argument, "the path of the archive holds a NUL byte");
  if (path == ":memory:" && options.mode != access::create)
    return on.fail(status::argument, std::string(path) + " is a new archive, empty: it cannot be opened to " +
                                         (options.mode == access::read ? "read" : "write") + ", only made");
  // SQLite opens a folder and then finds that the disk cannot be read.
  if (is_folder(std::string(path))) return on.fail(status::io, std::string(path) + ": it is a folder, not an archive");
  on.open(std::string(path), options.mode, options.wait_ms, set_up);
  if (on.failed()) return;
  if (options.mode == access::create && on.number("SELECT count(*) FROM sqlite_schema") == 0) {
    on.script("PRAGMA page_size = 8192");
    on.script(cache_size);  // once more: SQLite has taken it for so many smaller pages
    on.script("PRAGMA journal_mode = WAL");
    make(on, options.words_only);
  }
  if (options.mode == access::read) return;
  check_version(on);
  // A copy that VACUUM INTO made has another mode, in which readers and the writer wait for each other.
  on.script("PRAGMA journal_mode = WAL");
}

}  // namespace communique::archives
