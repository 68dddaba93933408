// SQLite as values: statements that bind, step and read, and the first failure, which stands until it is taken.
#pragma once

#include "archive/files.hpp"

#include <communique/archive.hpp>
#include <communique/result.hpp>
#include <communique/words.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace communique::archives {

// Bytes that are no text.
struct blob {
  std::string_view bytes{};
};

class database;

// A prepared statement on its way through its rows. Gives itself back when it goes.
class rows {
 public:
  using shelf = std::vector<sqlite3_stmt*>;

  // `home` takes the statement back; without one it is thrown away.
  rows(database& of, sqlite3_stmt* prepared, shelf* home) noexcept : of_(&of), at_(prepared), home_(home) {}
  rows(rows&& other) noexcept : of_(other.of_), at_(std::exchange(other.at_, nullptr)), home_(other.home_) {}
  rows& operator=(rows&&) = delete;
  ~rows();

  // Goes to the next row; false behind the last one and after a failure.
  bool next();

  std::int64_t integer(int column) const;
  std::string_view text(int column) const;   // valid until the next row
  std::string_view bytes(int column) const;  // likewise
  bool is_null(int column) const;
  // A damaged file may hold any number: one that names nothing fails.
  template <class Enum> Enum enumerator(int column) { return static_cast<Enum>(below(column, spellings<Enum>.size())); }

  // Copies texts and bytes unless `kept`: the caller keeps them until the last row.
  void bind(int at, std::int64_t value, bool kept = false);
  void bind(int at, std::string_view text, bool kept = false);
  void bind(int at, blob bytes, bool kept = false);
  void bind(int at, std::nullptr_t, bool kept = false);
  void bind(int at, const std::optional<std::int64_t>& value, bool kept = false);

 private:
  void checked(int code);
  std::int64_t below(int column, std::size_t limit);

  database* of_;
  sqlite3_stmt* at_;
  shelf* home_;
};

// In bytes. A message names paths, which may be long.
inline constexpr std::size_t longest_message = 8192;

// A name of the file's for a statement. The file may come from anywhere, and so may its names.
std::string quoted_name(std::string_view name);

// One connection. After a failure every call does nothing until take_failure: a sequence of calls is written down
// straight and asked once how it went. Thread rule: one thread at a time.
class database {
 public:
  using access = archive_options::access;
  using setup = void (*)(database& on);

  database() = default;
  database(const database&) = delete;
  database& operator=(const database&) = delete;
  ~database();

  // Opens the file; a failure says why not. `set_up` prepares the connection, and each that takes its
  // place.
  void open(const std::string& path, access mode, std::uint32_t wait_ms, setup set_up = nullptr);

  // Statements that are used again and again are prepared once: their text has to be a literal.
  template <class... Values> rows ask(const char* literal, const Values&... values) {
    return bound(prepare(literal), false, values...);
  }
  template <class... Values> void run(const char* literal, const Values&... values) {
    rows each = bound(prepare(literal), true, values...);
    while (each.next()) {
    }
  }
  template <class... Values> std::int64_t number(const char* literal, const Values&... values) {
    rows one = bound(prepare(literal), true, values...);
    return one.next() ? one.integer(0) : 0;
  }
  // A statement that is made up for one question.
  rows ask_once(const std::string& text);
  // Several statements without values.
  void script(const char* text);

  std::int64_t changes() const;
  std::int64_t last_id() const;
  sqlite3* handle() const noexcept { return handle_; }
  const std::string& path() const noexcept { return path_; }
  access mode() const noexcept { return mode_; }

  // Before a question, with no rows on their way: opens the file anew if it is read without locks and has changed.
  void refresh();
  // After one: fails if the file has changed while it was read without locks.
  void check_still();

  bool failed() const noexcept { return failure_.has_value(); }
  void fail(status code, std::string message);
  void fail_with(int sqlite_code);  // with the file's name, what is wrong and what to do
  error take_failure();

 private:
  void connect();
  int connect_without_locks();
  int probe();
  bool is_overtaken() const;
  void close() noexcept;
  bool is_archive() const;
  rows prepare(const char* literal);
  template <class... Values> static rows bound(rows prepared, [[maybe_unused]] bool kept, const Values&... values) {
    int at = 0;
    (prepared.bind(++at, values, kept), ...);
    return prepared;
  }

  sqlite3* handle_ = nullptr;
  std::string path_{}, real_{};  // as given; without symbolic links
  access mode_ = access::create;
  setup set_up_ = nullptr;
  std::uint32_t wait_ms_ = 0;
  std::optional<stamp> seen_{};  // the file as it was when it was opened without locks
  std::optional<error> failure_{};
  std::unordered_map<const char*, rows::shelf> idle_{};  // by the literal's address
};

// BEGIN now, COMMIT when asked to, ROLLBACK otherwise.
class transaction {
 public:
  explicit transaction(database& on, const char* begin = "BEGIN IMMEDIATE");
  transaction(const transaction&) = delete;
  transaction& operator=(const transaction&) = delete;
  ~transaction();
  bool commit();  // false if anything failed since it began; then nothing has changed

 private:
  database& on_;
  bool open_ = false;
};

}  // namespace communique::archives
