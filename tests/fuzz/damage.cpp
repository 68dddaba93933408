// Archive files with other bytes than the library wrote: patched, cut short, or with other values in their tables. They
// are refused with a named error or answer with sound records; what they cannot do is end the program.
#include "properties.hpp"
#include "questions.hpp"

#include <communique/communique.hpp>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <unistd.h>

using namespace communique;

namespace {

// A folder that lives as long as the program; in memory where the system has such a file system.
class folder {
 public:
  folder() {
    char in_memory[] = "/dev/shm/communique-fuzz-XXXXXX", elsewhere[] = "/tmp/communique-fuzz-XXXXXX";
    if (mkdtemp(in_memory)) path_ = in_memory;
    else if (mkdtemp(elsewhere)) path_ = elsewhere;
    fuzz::expect(!path_.empty(), "there is a folder for the archive");
  }
  ~folder() {
    clear();
    rmdir(path_.c_str());
  }
  std::string file() const { return path_ + "/news.cmq"; }
  void clear() const {
    for (const char* end : {"", "-wal", "-shm", "-journal"}) std::remove((file() + end).c_str());
  }

 private:
  std::string path_;
};

std::string contents(const std::string& path) {
  std::ifstream from(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(from), std::istreambuf_iterator<char>()};
}
void write(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

class database {
 public:
  explicit database(const std::string& path) { sqlite3_open(path.c_str(), &on_); }
  ~database() { sqlite3_close(on_); }
  sqlite3* get() const { return on_; }

 private:
  sqlite3* on_ = nullptr;
};

struct sound {
  folder in;
  std::vector<record> records;
  std::string bytes;                 // of the file
  std::vector<std::string> columns;  // "UPDATE OR IGNORE facts SET day = ?1 WHERE _rowid_ % 3 = ?2"

  sound() {
    const reader reads = *reader::create();
    {
      archive made = *archive::open(in.file());
      for (const fuzz::news& one : fuzz::articles) {
        read_options options;
        options.id = one.id;
        if (!one.published.empty()) options.published = *parse_date(one.published);
        records.push_back(*reads.read(one.text, options));
        (void)made.add(records.back(), one.outlet);
      }
    }
    bytes = contents(in.file());
    const database on(in.file());
    sqlite3_stmt* each = nullptr;
    sqlite3_prepare_v2(on.get(),
                       "SELECT t.name, c.name, c.pk, t.wr FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c "
                       "WHERE t.type IN ('table', 'shadow') AND c.hidden = 0 ORDER BY 1, c.cid",
                       -1, &each, nullptr);
    while (sqlite3_step(each) == SQLITE_ROW) {
      const auto text = [&](int i) { return std::string(reinterpret_cast<const char*>(sqlite3_column_text(each, i))); };
      if (text(0).starts_with("sqlite_")) continue;
      columns.push_back("UPDATE OR IGNORE " + text(0) + " SET \"" + text(1) + "\" = ?1 WHERE " +
                        (sqlite3_column_int(each, 3) ? "?2 >= 0" : "_rowid_ % 3 = ?2 % 3"));
    }
    sqlite3_finalize(each);
    fuzz::expect(columns.size() > 100, "the tables of an archive are known");
  }
};

// Another value in a column of some rows: what a file may hold that passes SQLite's own checks.
void change(const database& on, const std::string& column, fuzz::input& choices) {
  sqlite3_stmt* update = nullptr;
  if (sqlite3_prepare_v2(on.get(), column.c_str(), -1, &update, nullptr) != SQLITE_OK) return;
  const std::uint32_t kind = choices.below(5);
  const std::string_view bytes = kind < 2 ? choices.word() : std::string_view();
  if (kind == 0) sqlite3_bind_blob(update, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
  else if (kind == 1) sqlite3_bind_text(update, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
  else if (kind == 2) sqlite3_bind_int64(update, 1, choices.number<std::int64_t>());
  else if (kind == 3) sqlite3_bind_int64(update, 1, choices.number<std::int8_t>());
  sqlite3_bind_int(update, 2, static_cast<int>(choices.below(3)));
  sqlite3_step(update);
  sqlite3_finalize(update);
}

// Some bytes of a blob, which the library reads with code of its own.
void change_blob(const database& on, fuzz::input& choices) {
  constexpr const char* columns[] = {"record", "text", "profiles", "sketch"};
  sqlite3_blob* blob = nullptr;
  const std::uint32_t which = choices.below(6);
  const auto article = static_cast<std::int64_t>(choices.below(24));
  if (sqlite3_blob_open(on.get(), "main", "texts", columns[which < 4 ? which : 0], article, 1, &blob) == SQLITE_OK) {
    const int size = sqlite3_blob_bytes(blob);
    for (std::uint32_t left = choices.below(6) + 1; left > 0 && size > 0; --left) {
      const auto at = static_cast<int>(choices.below(static_cast<std::uint32_t>(size)));
      const auto byte = choices.number<char>();
      sqlite3_blob_write(blob, &byte, 1, at);
    }
  }
  sqlite3_blob_close(blob);
}

void damage(const sound& from, fuzz::input& choices) {
  std::string bytes = from.bytes;
  const std::uint32_t how = choices.below(4);
  if (how < 2) {
    write(from.in.file(), bytes);
    const database on(from.in.file());
    // Tables that SQLite keeps for the full text, too.
    sqlite3_exec(on.get(), "PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = OFF", nullptr, nullptr, nullptr);
    sqlite3_db_config(on.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    for (std::uint32_t left = choices.below(4) + 1; left > 0; --left) {
      if (how == 0) change(on, from.columns[choices.below(static_cast<std::uint32_t>(from.columns.size()))], choices);
      else change_blob(on, choices);
    }
    return;
  }
  for (std::uint32_t left = choices.below(8) + 1; left > 0; --left) {
    const std::size_t at = choices.number<std::uint32_t>() % bytes.size();
    const std::string_view patch = choices.word();
    bytes.replace(at, std::min(patch.size(), bytes.size() - at), patch);
  }
  if (how == 3) bytes.resize(choices.number<std::uint32_t>() % bytes.size());
  write(from.in.file(), bytes);
}

template <class T> bool got(const result<T>& answer) {
  if (answer) return true;
  fuzz::check(answer.error());
  const status why = answer.error().code;
  fuzz::expect(why == status::damaged || why == status::not_archive || why == status::argument || why == status::io ||
                   why == status::read_only || why == status::full || why == status::not_found,
               "a damaged archive says that it is", answer.error().message);
  return false;
}

template <class Rows> void check_rows(const result<Rows>& found) {
  if (!got(found)) return;
  for (const auto& row : found->rows) fuzz::check(row.from->in);
  fuzz::check_text(to_jsonl(found->rows) + to_csv(found->rows));
}

void ask(const archive& of, fuzz::input& choices) {
  got(of.info());
  for (std::uint32_t left = choices.below(3) + 1; left > 0; --left) {
    filter asked;
    if (choices.yes()) asked = fuzz::take_filter(choices);
    paging part = fuzz::take_paging(choices);
    part.limit = part.limit % 20 + 1;
    switch (choices.below(12)) {
      case 0: check_rows(of.statements(asked, part)); break;
      case 1: check_rows(of.meetings(asked, part)); break;
      case 2: check_rows(of.facts(asked, part)); break;
      case 3: check_rows(of.articles(asked, part)); break;
      case 4:
        if (const auto all = of.identities(asked, part); got(all)) fuzz::check_text(to_jsonl(all->rows));
        break;
      case 5: got(of.count_of(fuzz::take(choices, noun::fact), asked)); break;
      case 6: got(of.counts(fuzz::take(choices, noun::fact), fuzz::take(choices, interval::year), asked)); break;
      case 7:
        if (const auto all = of.top(fuzz::take(choices, top::outlets), asked); got(all)) fuzz::check_text(to_csv(*all));
        break;
      case 8:
        if (const auto met = of.graph(asked); got(met)) fuzz::check_text(to_graphml(*met));
        break;
      case 9:
        if (const auto all = of.timeline(fuzz::take_who(choices), asked, part); got(all))
          fuzz::check_text(to_jsonl(all->rows));
        break;
      case 10: got(of.identity_of(static_cast<identity_id>(choices.below(24)))); break;
      default:
        if (const auto one = of.article_of(fuzz::articles[choices.below(5)].id); got(one)) fuzz::check((*one)->in);
    }
  }
}

void write_to(archive& of, const sound& from, fuzz::input& choices) {
  for (std::uint32_t left = choices.below(3); left > 0; --left) {
    const std::string id(fuzz::articles[choices.below(5)].id);
    const auto one = static_cast<identity_id>(choices.below(24)), other = static_cast<identity_id>(choices.below(24));
    switch (choices.below(6)) {
      case 0: got(of.add(from.records, fuzz::take_words(choices))); break;
      case 1: got(of.remove(id)); break;
      case 2: got(of.merge(one, other)); break;
      case 3: got(of.split(one, std::vector<std::int64_t>{static_cast<std::int64_t>(choices.below(24))})); break;
      case 4: got(of.split(one, std::vector<std::string>{id})); break;
      default: got(choices.yes() ? of.rebuild() : of.optimize());
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const sound from;
  fuzz::input choices(data, size);
  from.in.clear();
  damage(from, choices);
  archive_options options;
  options.mode = fuzz::take(choices, archive_options::access::read);
  auto opened = archive::open(from.in.file(), options);
  if (!got(opened)) return 0;
  if (choices.yes()) {
    if (const auto wrong = opened->check(); got(wrong))
      for (const std::string& line : *wrong) fuzz::check_message(line);
  }
  ask(*opened, choices);
  write_to(*opened, from, choices);
  ask(*opened, choices);
  return 0;
}
