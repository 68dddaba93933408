#include "archive/database.hpp"

#include "archive/failures.hpp"
#include "archive/opening.hpp"
#include "lexicon/tables.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <string>

namespace communique::archives {

namespace {

// The address of a file that is read without locks.
std::string without_locks(const std::string& path) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out = "file:";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                       c == '.' || c == '-' || c == '_';
    const auto byte = static_cast<unsigned char>(c);
    if (plain) out += c;
    else (((out += '%') += hex[byte >> 4]) += hex[byte & 15]);
  }
  return out + "?immutable=1";
}

int last_error_of(sqlite3_file* one) {
  int out = 0;
  if (one && one->pMethods) one->pMethods->xFileControl(one, SQLITE_FCNTL_LAST_ERRNO, &out);
  return out;
}

// What the system said to a write that failed, where it has an errno; 0 if it was none. SQLite keeps it for the
// connection, but not of a COMMIT, which writes to the log: that of a file stands in the file. What is read, and what
// is locked, fails for want of other things, and leaves what an earlier write was told.
int error_of_system(sqlite3* connection, int code) {
#if __has_include(<unistd.h>)
  if (!connection) return 0;
  sqlite3_file *file = nullptr, *log = nullptr;
  switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
      sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
      if (const int told = last_error_of(log)) return told;
      sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
      if (const int told = last_error_of(file)) return told;
      return sqlite3_system_errno(connection);
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_CLOSE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP: return sqlite3_system_errno(connection);
    default: return (code & 0xFF) == SQLITE_CANTOPEN ? sqlite3_system_errno(connection) : 0;
  }
#else
  static_cast<void>(connection), static_cast<void>(code), static_cast<void>(last_error_of);
  return 0;
#endif
}

}  // namespace

std::string quoted_name(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

rows::~rows() {
  if (!at_) return;
  sqlite3_reset(at_);
  sqlite3_clear_bindings(at_);  // what was kept by the caller goes now
  // Only where there is room: a destructor must not ask for memory.
  if (home_ && home_->size() < home_->capacity()) home_->push_back(at_);
  else sqlite3_finalize(at_);
}

bool rows::next() {
  if (!at_ || of_->failed()) return false;
  const int code = sqlite3_step(at_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) of_->fail_with(code);
  return false;
}

std::int64_t rows::integer(int column) const { return sqlite3_column_int64(at_, column); }
std::int64_t rows::below(int column, std::size_t limit) {
  const std::int64_t value = integer(column);
  if (value >= 0 && static_cast<std::uint64_t>(value) < limit) return value;
  of_->fail(status::damaged, of_->path() + ": it is damaged (" + std::to_string(value) + " names nothing)");
  return 0;
}
std::string_view rows::text(int column) const {
  const auto* from = reinterpret_cast<const char*>(sqlite3_column_text(at_, column));
  return from ? std::string_view(from, static_cast<std::size_t>(sqlite3_column_bytes(at_, column)))
              : std::string_view();
}
std::string_view rows::bytes(int column) const {
  const auto* from = static_cast<const char*>(sqlite3_column_blob(at_, column));
  return from ? std::string_view(from, static_cast<std::size_t>(sqlite3_column_bytes(at_, column)))
              : std::string_view();
}
bool rows::is_null(int column) const { return sqlite3_column_type(at_, column) == SQLITE_NULL; }

void rows::bind(int at, std::int64_t value, bool) {
  if (at_) checked(sqlite3_bind_int64(at_, at, value));
}
void rows::bind(int at, std::string_view text, bool kept) {
  if (!at_) return;
  checked(sqlite3_bind_text64(at_, at, text.data() ? text.data() : "", text.size(),
                              kept ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8));
}
void rows::bind(int at, blob bytes, bool kept) {
  if (!at_) return;
  if (bytes.bytes.empty()) return checked(sqlite3_bind_zeroblob(at_, at, 0));
  checked(
      sqlite3_bind_blob64(at_, at, bytes.bytes.data(), bytes.bytes.size(), kept ? SQLITE_STATIC : SQLITE_TRANSIENT));
}
void rows::bind(int at, std::nullptr_t, bool) {
  if (at_) checked(sqlite3_bind_null(at_, at));
}
void rows::bind(int at, const std::optional<std::int64_t>& value, bool) {
  value ? bind(at, *value) : bind(at, nullptr);
}

// What could not be bound, for lack of memory, would count as NULL.
void rows::checked(int code) {
  if (code != SQLITE_OK) of_->fail_with(code);
}

database::~database() { close(); }

void database::close() noexcept {
  for (auto& [literal, statements] : idle_)
    for (sqlite3_stmt* one : statements) sqlite3_finalize(one);
  idle_.clear();
  sqlite3_close_v2(handle_);
  handle_ = nullptr;
}

void database::open(const std::string& path, access mode, std::uint32_t wait_ms, setup set_up) {
  path_ = path;
  mode_ = mode;
  wait_ms_ = wait_ms;
  set_up_ = set_up;
  connect();
}

void database::connect() {
  real_ = real_path(path_);
  // Who only reads may write to the file all the same, where its rights let him: else SQLite could not remove the two
  // files beside it when the last one closes it, and an archive would be three files for whoever copies it. That he
  // changes nothing query_only sees to: opening.cpp.
  const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE |
                    (mode_ == access::create ? SQLITE_OPEN_CREATE : 0);
  // Readers share two files beside the archive, and who comes first makes them. Made by another user than the
  // archive's they would keep its owner out.
  const bool all_written = !has_bytes(real_ + "-wal");
  const bool would_intrude = mode_ == access::read && all_written && is_of_another(real_) && !is_there(real_ + "-shm");
  seen_.reset();
  int code = SQLITE_CANTOPEN;
  if (!would_intrude) {
    code = sqlite3_open_v2(path_.c_str(), &handle_, flags, nullptr);
    if (code == SQLITE_OK) code = probe();
  }
  // Where they cannot be made, in a folder that can only be read, it is read without them too.
  const bool cannot_share = (code & 0xFF) == SQLITE_CANTOPEN || (code & 0xFF) == SQLITE_READONLY;
  if (mode_ == access::read && cannot_share && all_written) code = connect_without_locks();
  if (code != SQLITE_OK) {
    fail_with(code);
    return close();
  }
  if (set_up_) set_up_(*this);
}

// Right as long as nobody writes to the file: see is_overtaken.
int database::connect_without_locks() {
  close();
  const stamp now = stamp_of(real_);
  constexpr int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
  int code = sqlite3_open_v2(without_locks(real_).c_str(), &handle_, flags, nullptr);
  if (code == SQLITE_OK) code = probe();
  if (code == SQLITE_OK) seen_ = now;
  return code;
}

int database::probe() {
  const int wait = static_cast<int>(std::min<std::uint32_t>(wait_ms_, 1u << 30));
  sqlite3_busy_timeout(handle_, wait);  // opening waits too
  return sqlite3_exec(handle_, "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr);
}

bool database::is_overtaken() const { return seen_ && (has_bytes(real_ + "-wal") || stamp_of(real_) != *seen_); }

void database::refresh() {
  if (failed() || (handle_ && !is_overtaken())) return;
  close();
  connect();
}

void database::check_still() {
  if (is_overtaken()) fail(status::busy, path_ + ": another program wrote to it meanwhile: ask again");
}

rows database::prepare(const char* literal) {
  rows::shelf& idle = idle_[literal];
  idle.reserve(8);  // of the same statement hardly ever two are on their way at once
  sqlite3_stmt* taken = nullptr;
  if (!idle.empty()) {
    taken = idle.back();
    idle.pop_back();
  } else if (!failed()) {
    const int code = sqlite3_prepare_v3(handle_, literal, -1, SQLITE_PREPARE_PERSISTENT, &taken, nullptr);
    if (code != SQLITE_OK) fail_with(code);
  }
  return {*this, taken, &idle};
}

rows database::ask_once(const std::string& text) {
  sqlite3_stmt* made = nullptr;
  if (!failed()) {
    const int code = sqlite3_prepare_v2(handle_, text.c_str(), static_cast<int>(text.size()), &made, nullptr);
    if (code != SQLITE_OK) fail_with(code);
  }
  return {*this, made, nullptr};
}

void database::script(const char* text) {
  if (failed()) return;
  const int code = sqlite3_exec(handle_, text, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail_with(code);
}

std::int64_t database::changes() const { return sqlite3_changes64(handle_); }
std::int64_t database::last_id() const { return sqlite3_last_insert_rowid(handle_); }

void database::fail(status code, std::string message) {
  if (code == status::damaged) check_still();  // half of the old file and half of the new one look so
  if (!failure_) failure_ = error{code, std::move(message)};
}

void database::fail_with(int sqlite_code) {
  check_still();  // likewise
  if (failed()) return;
  const char* const says = handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(sqlite_code);
  circumstances at{path_, real_, says, mode_, false, wait_ms_, error_of_system(handle_, sqlite_code)};
  const int kind = sqlite_code & 0xFF;
  at.is_archive = (kind == SQLITE_ERROR || kind == SQLITE_CONSTRAINT || kind == SQLITE_MISMATCH) && is_archive();
  failure_ = explained(sqlite_code, at);
}

// Asked of SQLite, not of the file: whoever opens and closes a file loses the locks that SQLite holds on it.
bool database::is_archive() const {
  if (!handle_ || path_ == ":memory:") return false;
  sqlite3_stmt* ask = nullptr;
  bool out = sqlite3_prepare_v2(handle_, "PRAGMA application_id", -1, &ask, nullptr) == SQLITE_OK &&
             sqlite3_step(ask) == SQLITE_ROW && sqlite3_column_int(ask, 0) == application;
  sqlite3_finalize(ask);
  return out;
}

error database::take_failure() {
  error out = failure_ ? std::move(*failure_) : error{};
  failure_.reset();  // first: what follows asks for memory
  // Paths, ids and SQLite's own words hold whatever bytes the caller and the file hold: a message is one line of UTF-8.
  out.message = lexicon::printable(out.message, longest_message);
  return out;
}

transaction::transaction(database& on, const char* begin) : on_(on) {
  on_.refresh();
  if (on_.failed()) return;
  // Left over from a failure that had no memory even to roll back.
  if (sqlite3_get_autocommit(on_.handle()) == 0) on_.script("ROLLBACK");
  // What is written to a file that nobody can find any more would be lost, and its -wal would damage the new one.
  int moved = 0;
  if (std::string_view(begin) != "BEGIN" &&
      sqlite3_file_control(on_.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved)
    on_.fail(status::io, on_.path() + ": the file was moved or replaced while it was open; open it again");
  on_.script(begin);
  open_ = !on_.failed();
}

transaction::~transaction() {
  // A failure may have ended it already.
  if (open_ && sqlite3_get_autocommit(on_.handle()) == 0)
    sqlite3_exec(on_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool transaction::commit() {
  on_.check_still();
  if (!open_ || on_.failed()) return false;
  on_.script("COMMIT");
  if (on_.failed()) return false;
  open_ = false;
  return true;
}

}  // namespace communique::archives
