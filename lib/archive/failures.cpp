#include "archive/failures.hpp"

#include "archive/files.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace communique::archives {

namespace {

using access = archive_options::access;

// SQLite's name for the files beside a database: what was written last, and who reads and writes.
std::string memory_of(const circumstances& at) { return at.real + "-shm"; }
std::string log_of(const circumstances& at) { return at.real + "-wal"; }

// Another user who only read may have made them, and keeps everybody else out until they are gone.
std::string foreign_file(const circumstances& at) {
  for (const std::string& beside : {memory_of(at), log_of(at)})
    if (is_closed_to_us(beside)) return beside;
  return {};
}

std::string why_closed(const std::string& beside) {
  return beside + ", which belongs to the archive, is another user's: have it deleted when no program uses the archive";
}

std::string why_not_open(int code, const circumstances& at) {
  if (code == SQLITE_CANTOPEN_ISDIR) return "it is a folder, not an archive";
  if (const std::string beside = foreign_file(at); !beside.empty()) return why_closed(beside);
  switch (at.mode) {
    case access::read: return "it cannot be opened: is there such a file, and may you read it?";
    case access::write: return "it cannot be opened: is there such a file, and may you write to it and its folder?";
    case access::create: break;
  }
  return "it cannot be opened or made: is its folder there, and may you write in it?";
}

std::string why_not_written(int code, const circumstances& at) {
  if (code == SQLITE_READONLY_DBMOVED) return "it was moved or replaced while it was open: open it again";
  if (code == SQLITE_READONLY_RECOVERY || code == SQLITE_READONLY_CANTINIT || code == SQLITE_READONLY_CANTLOCK)
    return "the last changes stand in " + log_of(at) + ": someone who may write to the archive has to open it once";
  if (at.mode == access::read) return "it was opened only to be read";
  if (const std::string beside = foreign_file(at); !beside.empty()) return why_closed(beside);
  return "it cannot be written to: may you write to it and in its folder?";
}

// Why there is no room for what was to be written, "" if there is. SQLite calls only the first of these full; a limit
// of files and a quota are I/O errors to it, although the disk is sound and nobody has to repair anything.
std::string why_full(const circumstances& at) {
  if (at.system == ENOSPC) return "no space left on the disk";
  if (at.system == EFBIG)
    return "it, or a file beside it, would be larger than this process or the file system lets a file be: raise the "
           "limit (ulimit -f), or divide what is added among several archives";
#ifdef EDQUOT
  if (at.system == EDQUOT) return "your quota on this disk is used up: free some of it, or have it raised";
#endif
  return {};
}

error input_output(int code, const circumstances& at) {
  if (std::string full = why_full(at); !full.empty()) return {status::full, std::move(full)};
  const std::string number = " (SQLite's I/O error " + std::to_string(code) + ")";
  switch (code) {
    case SQLITE_IOERR_NOMEM: return {status::memory, "out of memory"};
    case SQLITE_IOERR_SHORT_READ: return {status::damaged, "it is damaged: it ends too early"};
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA: return {status::damaged, "it is damaged: the disk gives back what nobody wrote" + number};
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
      if (const std::string beside = foreign_file(at); !beside.empty()) return {status::io, why_closed(beside)};
      return {status::io, "it cannot be locked: keep it on a disk of this computer, not of the network" + number};
    case SQLITE_IOERR_READ: return {status::io, "the disk cannot be read: is it connected, and sound?" + number};
    default: return {status::io, "the disk cannot be read or written: is it connected, sound, and not full?" + number};
  }
}

// "no such table: articles", "FOREIGN KEY constraint failed", "unsupported file format": SQLite calls that an error of
// the statement, but the statements of the library are right for an archive that is whole.
error wrong_statement(const circumstances& at) {
  if (at.says.starts_with("no such module"))
    return {status::unsupported, "this SQLite lacks FTS5, which archives need (" + at.says + ")"};
  if (at.is_archive) return {status::damaged, "it is damaged (" + at.says + ")"};
  if (at.says == "unsupported file format") return {status::not_archive, "it is no archive of communique"};
  return {status::internal, "the library or the file is wrong (" + at.says + ")"};
}

error judged(int code, const circumstances& at) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return {status::busy, "another program writes to it; waited " + std::to_string(at.wait_ms) + " ms"};
    case SQLITE_FULL: return {status::full, "no space left on the disk"};
    case SQLITE_READONLY: return {status::read_only, why_not_written(code, at)};
    case SQLITE_NOTADB: return {status::not_archive, "it is no archive"};
    case SQLITE_CORRUPT: return {status::damaged, "it is damaged (" + at.says + ")"};
    case SQLITE_NOMEM: return {status::memory, "out of memory"};
    case SQLITE_TOOBIG: return {status::too_large, "a text or a record is larger than a database takes"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      if (std::string full = why_full(at); !full.empty()) return {status::full, std::move(full)};
      return {status::io, why_not_open(code, at)};
    case SQLITE_IOERR: return input_output(code, at);
    case SQLITE_ERROR:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH: return wrong_statement(at);
    default: return {status::internal, "the library or the file is wrong (" + at.says + ")"};
  }
}

}  // namespace

error explained(int sqlite_code, const circumstances& at) {
  error out = judged(sqlite_code, at);
  out.message = at.file + ": " + std::move(out.message);
  return out;
}

}  // namespace communique::archives
