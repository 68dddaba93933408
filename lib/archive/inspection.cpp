#include "archive/inspection.hpp"

#include "archive/days.hpp"
#include "archive/index_comparison.hpp"
#include "archive/index_rows.hpp"
#include "archive/opening.hpp"
#include "archive/recounts.hpp"
#include "lexicon/tables.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace communique::archives {

archive_info info_of(database& on) {
  archive_info out;
  const auto number = [&](const char* literal) { return static_cast<std::uint64_t>(on.number(literal)); };
  out.version = static_cast<std::int32_t>(on.number("PRAGMA user_version"));
  out.words_only = on.number("SELECT value FROM settings WHERE name = 'keeps_text'") == 0;
  out.articles = number("SELECT count(*) FROM articles");
  out.stories = number("SELECT count(*) FROM articles WHERE again = 0");
  out.statements = number("SELECT count(*) FROM statements");
  out.meetings = number("SELECT count(*) FROM meetings");
  out.facts = number("SELECT count(*) FROM facts");
  out.identities = number("SELECT count(*) FROM identities WHERE articles > 0");
  const auto day = [&](const char* literal) {
    return date_of(on.number(literal, static_cast<std::int64_t>(noun::article)));
  };
  out.first = day("SELECT coalesce(min(day), 0) FROM days WHERE noun = ? AND day > 0 AND items > 0");
  out.last = day("SELECT coalesce(max(day), 0) FROM days WHERE noun = ? AND items > 0");
  out.bytes = number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  return out;
}

namespace {

constexpr std::size_t enough = 100;  // lines of one kind: a broken disk has millions

// Adds what SQLite complains of. False if that says nothing about the file, so that there is no point in going on: the
// failure stands.
bool note_failure(database& on, std::vector<std::string>& problems) {
  if (!on.failed()) return true;
  error why = on.take_failure();
  if (why.code == status::busy || why.code == status::memory) return on.fail(why.code, std::move(why.message)), false;
  // Who asks knows which file it is about.
  const std::string name = on.path() + ": ";
  problems.push_back(why.message.starts_with(name) ? why.message.substr(name.size()) : why.message);
  return true;
}

void ask_database(database& on, std::vector<std::string>& problems) {
  rows each = on.ask("PRAGMA integrity_check");  // of itself it gives up after a hundred
  while (each.next())
    if (each.text(0) != "ok") problems.emplace_back(each.text(0));
}

// Without comments, and with one blank where there is white space: a later version may explain itself otherwise.
std::string without_comments(std::string_view sql) {
  std::string out;
  bool gap = false;
  for (std::size_t i = 0; i < sql.size(); ++i) {
    if (sql.substr(i, 2) == "--") i = std::min(sql.find('\n', i), sql.size() - 1);
    const char c = sql[i];
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    out += c;
  }
  return out;
}

// SQLite believes whatever stands in the schema: a bit that flipped there renames a column, or takes an index away.
void compare_schema(database& on, std::vector<std::string>& problems) {
  std::set<std::string> is;
  {
    rows each = on.ask("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (each.next()) is.insert(without_comments(each.text(0)));
  }
  if (on.failed()) return;
  const std::string all = without_comments(schema);
  bool in_string = false;
  for (std::size_t begin = 0, end = 0; end < all.size(); ++end) {
    in_string ^= all[end] == '\'';
    if (all[end] != ';' || in_string) continue;
    const std::string one = without_comments(std::string_view(all).substr(begin, end - begin));
    begin = end + 1;
    if (one.starts_with("CREATE ") && !is.contains(one))
      problems.push_back("the schema lacks, or has otherwise, what begins with " +
                         one.substr(0, std::min(one.find('('), one.find(" AS "))));
  }
}

void follow_references(database& on, std::vector<std::string>& problems) {
  rows each = on.ask("PRAGMA foreign_key_check");
  for (std::size_t n = 0; n < enough && each.next(); ++n)
    problems.push_back("a row of " + std::string(each.text(0)) + " points to none of " + std::string(each.text(2)));
}

void read_records(database& on, index_comparison& indices, std::vector<std::string>& problems) {
  std::size_t unread = 0;
  make_article_rows(
      on, [&](std::size_t plan, std::int64_t id, const document& row) { indices.expect(plan, id, row); },
      [&](std::int64_t article) {
        if (unread++ >= enough) return;
        rows one = on.ask("SELECT name FROM articles WHERE number = ?", article);
        if (one.next()) problems.push_back("the record of article " + std::string(one.text(0)) + " cannot be read");
      });
  make_wording_rows(on, [&](std::size_t plan, std::int64_t id, const document& row) { indices.expect(plan, id, row); });
}

// FTS5 checks an index when asked to by a statement that writes, although it changes nothing. Who only reads goes
// through all words of it instead, which finds what a question would stumble over.
void read_index(database& on, const std::string& name) {
  const std::string index = quoted_name(name);
  if (on.mode() != archive_options::access::read)
    on.script(("INSERT INTO " + index + "(" + index + ") VALUES('integrity-check')").c_str());
  else  // a damaged index before this one has left the table there
    on.script(("DROP TABLE IF EXISTS temp.all_words; CREATE VIRTUAL TABLE temp.all_words USING fts5vocab('main', " +
               index + ", 'row'); SELECT sum(cnt) FROM temp.all_words; DROP TABLE temp.all_words")
                  .c_str());
}

// `indices`: null if it is not known what they should have.
void read_indices(database& on, index_comparison* indices, std::vector<std::string>& problems) {
  std::vector<std::string> names;
  {
    rows each = on.ask("SELECT name FROM sqlite_schema WHERE sql LIKE '% USING fts5(%' ORDER BY name");
    while (each.next()) names.emplace_back(each.text(0));
  }
  for (const std::string& name : names) {
    const auto plan =
        std::find_if(index_plans.begin(), index_plans.end(), [&](const index_plan& one) { return one.name == name; });
    const bool ours = plan != index_plans.end();
    const char* const remedy = ours ? "; rebuild makes it anew" : "";
    read_index(on, name);
    std::string wrong;
    if (!on.failed() && ours && indices)
      wrong = indices->difference(static_cast<std::size_t>(plan - index_plans.begin()));
    if (!on.failed()) {
      if (!wrong.empty()) problems.push_back(("the full-text index " + name).append(wrong).append(remedy));
      continue;
    }
    error why = on.take_failure();
    if (why.code != status::damaged) return on.fail(why.code, std::move(why.message));
    problems.push_back("the full-text index " + name + " is damaged" + remedy);
  }
}

// Who only reads may make no tables either, not even some that nobody else sees: see set_up in opening.cpp. A check
// needs such.
class own_tables {
 public:
  explicit own_tables(database& on) : on_(on) { allow("PRAGMA query_only = OFF"); }
  ~own_tables() { allow("PRAGMA query_only = ON"); }
  own_tables(const own_tables&) = delete;
  own_tables& operator=(const own_tables&) = delete;

 private:
  void allow(const char* how) const {
    if (on_.mode() == archive_options::access::read) sqlite3_exec(on_.handle(), how, nullptr, nullptr, nullptr);
  }
  database& on_;
};

}  // namespace

std::vector<std::string> problems_of(database& on) {
  const own_tables allowed(on);
  std::vector<std::string> out;
  std::optional<index_comparison> indices;
  const auto read = [&] {
    read_records(on, indices.emplace(on), out);
    if (on.failed()) indices.reset();  // it knows a part of them
  };
  const std::function<void()> steps[] = {
      [&] { ask_database(on, out); },      [&] { compare_schema(on, out); },
      [&] { follow_references(on, out); }, read,
      [&] { compare_sums(on, out); },      [&] { read_indices(on, indices ? &*indices : nullptr, out); },
  };
  for (const auto& step : steps) {
    step();
    if (!note_failure(on, out)) break;
  }
  // A failure of the disk may have ended the transaction in which all this was asked, and which is now committed.
  if (sqlite3_get_autocommit(on.handle()) != 0) on.script("BEGIN");
  for (std::string& line : out) line = lexicon::printable(line, longest_message);  // names of the file's
  return out;
}

}  // namespace communique::archives
