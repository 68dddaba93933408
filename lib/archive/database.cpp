#include "archive/database.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <string>

namespace communique::archives {

namespace {

status status_of(int sqlite_code) noexcept {
  switch (sqlite_code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return status::busy;
    case SQLITE_FULL: return status::full;
    case SQLITE_READONLY: return status::read_only;
    case SQLITE_NOTADB: return status::not_archive;
    case SQLITE_CORRUPT: return status::damaged;
    case SQLITE_NOMEM: return status::memory;
    case SQLITE_TOOBIG: return status::too_large;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_IOERR: return status::io;
    default: return status::internal;
  }
}

// What another program has not yet written into the archive itself would be missed.
bool has_bytes(const std::string& path) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) return false;
  const bool any = std::fgetc(file) != EOF;
  std::fclose(file);
  return any;
}

// A file that can only be read, in a folder that can only be read, cannot have the lock files that readers of a
// database share. It opens all the same if nobody can change it.
std::string unchanging(const std::string& path) {
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

}  // namespace

rows::~rows() {
  if (!at_) return;
  sqlite3_reset(at_);
  sqlite3_clear_bindings(at_);   // what was kept by the caller goes now
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
  checked(sqlite3_bind_blob64(at_, at, bytes.bytes.data(), bytes.bytes.size(),
                              kept ? SQLITE_STATIC : SQLITE_TRANSIENT));
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

database::~database() {
  for (auto& [literal, statements] : idle_)
    for (sqlite3_stmt* one : statements) sqlite3_finalize(one);
  sqlite3_close_v2(handle_);
}

void database::open(const std::string& path, access mode, std::uint32_t wait_ms) {
  path_ = path;
  wait_ms_ = wait_ms;
  const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                    (mode == access::read    ? SQLITE_OPEN_READONLY
                     : mode == access::write ? SQLITE_OPEN_READWRITE
                                             : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  int code = sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr);
  const int wait = static_cast<int>(std::min<std::uint32_t>(wait_ms, 1u << 30));
  if (handle_) sqlite3_busy_timeout(handle_, wait);   // opening waits too; out of memory there is no handle
  const auto probe = [&] { return sqlite3_exec(handle_, "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr); };
  if (code == SQLITE_OK) code = probe();
  const bool cannot_share = (code & 0xFF) == SQLITE_CANTOPEN || (code & 0xFF) == SQLITE_READONLY;
  if (mode == access::read && cannot_share && !has_bytes(path + "-wal")) {
    sqlite3_close_v2(handle_);
    code = sqlite3_open_v2(unchanging(path).c_str(), &handle_, flags | SQLITE_OPEN_URI, nullptr);
    if (code == SQLITE_OK) code = probe();
  }
  if (code != SQLITE_OK) return fail_with(code);
  sqlite3_busy_timeout(handle_, wait);
}

rows database::prepare(const char* literal) {
  rows::shelf& idle = idle_[literal];
  idle.reserve(8);   // of the same statement hardly ever two are on their way at once
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
  if (!failure_) failure_ = error{code, std::move(message)};
}

void database::fail_with(int sqlite_code) {
  const status code = status_of(sqlite_code);
  std::string why;
  switch (code) {
    case status::busy:
      why = "another program writes to it; waited " + std::to_string(wait_ms_) + " ms";
      break;
    case status::full: why = "no space left on the disk"; break;
    case status::read_only: why = "it cannot be written to"; break;
    case status::not_archive: why = "it is no archive"; break;
    case status::damaged: why = "it is damaged (" + std::string(sqlite3_errmsg(handle_)) + ")"; break;
    case status::memory: why = "out of memory"; break;
    case status::too_large: why = "a text or a record is larger than a database takes"; break;
    default: why = handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(sqlite_code);
  }
  fail(code, path_ + ": " + why);
}

error database::take_failure() {
  error out = failure_ ? std::move(*failure_) : error{};
  failure_.reset();
  return out;
}

transaction::transaction(database& on, const char* begin) : on_(on) {
  if (on_.failed()) return;
  // Left over from a failure that had no memory even to roll back.
  if (sqlite3_get_autocommit(on_.handle()) == 0) on_.script("ROLLBACK");
  on_.script(begin);
  open_ = !on_.failed();
}

transaction::~transaction() {
  // A failure may have ended it already.
  if (open_ && sqlite3_get_autocommit(on_.handle()) == 0)
    sqlite3_exec(on_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool transaction::commit() {
  if (!open_ || on_.failed()) return false;
  on_.script("COMMIT");
  if (on_.failed()) return false;
  open_ = false;
  return true;
}

}  // namespace communique::archives
