// Every write to the disk fails in turn.
#include "scene.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

using namespace communique;
using namespace communique::testing;

namespace {

// A file system in front of SQLite's own: after so many more writes and syncs there is no space.
struct {
  sqlite3_vfs* below = nullptr;
  sqlite3_vfs own{};
  sqlite3_io_methods methods{};
  long left = -1;  // negative: there is space
  int told = 0;    // the errno with which a write fails that is an I/O error to SQLite; 0: it is full to SQLite too

  bool is_full() { return left >= 0 && left-- == 0 ? (left = 0, true) : false; }
} disk;

struct file {
  sqlite3_file base;  // first, as SQLite wants it
  sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* below(sqlite3_file* one) { return reinterpret_cast<file*>(one)->below(); }

int open_below(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* one, int flags, int* given) {
  one->pMethods = nullptr;
  const int code = disk.below->xOpen(disk.below, name, below(one), flags, given);
  if (code == SQLITE_OK) one->pMethods = &disk.methods;
  return code;
}

void install() {
  if (disk.below) return;
  disk.below = sqlite3_vfs_find(nullptr);
  disk.own = *disk.below;
  disk.own.zName = "full";
  disk.own.szOsFile = static_cast<int>(sizeof(file)) + disk.below->szOsFile;
  disk.own.xOpen = open_below;
  sqlite3_io_methods& m = disk.methods;
  m.iVersion = 2;
  m.xClose = [](sqlite3_file* f) { return below(f)->pMethods->xClose(below(f)); };
  m.xRead = [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
    return below(f)->pMethods->xRead(below(f), to, n, at);
  };
  m.xWrite = [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
    if (disk.is_full()) return disk.told ? SQLITE_IOERR_WRITE : SQLITE_FULL;
    return below(f)->pMethods->xWrite(below(f), from, n, at);
  };
  m.xTruncate = [](sqlite3_file* f, sqlite3_int64 n) { return below(f)->pMethods->xTruncate(below(f), n); };
  m.xSync = [](sqlite3_file* f, int flags) {
    return disk.is_full() ? SQLITE_IOERR_FSYNC : below(f)->pMethods->xSync(below(f), flags);
  };
  m.xFileSize = [](sqlite3_file* f, sqlite3_int64* n) { return below(f)->pMethods->xFileSize(below(f), n); };
  m.xLock = [](sqlite3_file* f, int how) { return below(f)->pMethods->xLock(below(f), how); };
  m.xUnlock = [](sqlite3_file* f, int how) { return below(f)->pMethods->xUnlock(below(f), how); };
  m.xCheckReservedLock = [](sqlite3_file* f, int* is) { return below(f)->pMethods->xCheckReservedLock(below(f), is); };
  m.xFileControl = [](sqlite3_file* f, int op, void* value) {
    if (op == SQLITE_FCNTL_LAST_ERRNO && disk.told) {
      *static_cast<int*>(value) = disk.told;
      return SQLITE_OK;
    }
    return below(f)->pMethods->xFileControl(below(f), op, value);
  };
  m.xSectorSize = [](sqlite3_file* f) { return below(f)->pMethods->xSectorSize(below(f)); };
  m.xDeviceCharacteristics = [](sqlite3_file* f) { return below(f)->pMethods->xDeviceCharacteristics(below(f)); };
  m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** to) {
    return below(f)->pMethods->xShmMap(below(f), page, size, extend, to);
  };
  m.xShmLock = [](sqlite3_file* f, int at, int n, int flags) {
    return below(f)->pMethods->xShmLock(below(f), at, n, flags);
  };
  m.xShmBarrier = [](sqlite3_file* f) { below(f)->pMethods->xShmBarrier(below(f)); };
  m.xShmUnmap = [](sqlite3_file* f, int remove) { return below(f)->pMethods->xShmUnmap(below(f), remove); };
  REQUIRE(sqlite3_vfs_register(&disk.own, 1) == SQLITE_OK);
}

}  // namespace

TEST_CASE("whenever the disk is full the archive says so, keeps what it had and goes on when there is space") {
  install();
  const scratch_file file("full");
  {
    archive news = sure(archive::open(file.path()));
    sure(news.add(batch(0, 5)));
  }
  std::uint64_t next = 5, failures = 0;
  for (long writes = 0; writes < 400; writes += 1 + writes / 12) {
    archive news = sure(archive::open(file.path()));
    const std::uint64_t before = sure(news.info()).articles;
    disk.left = writes;
    const auto got = news.add(batch(next, 5));
    disk.left = -1;
    if (got) {
      next += 5;
    } else {
      ++failures;
      CHECK_MESSAGE((got.error().code == status::full || got.error().code == status::io), got.error().message);
    }
    CHECK(sure(news.info()).articles == before + (got ? 5 : 0));
    CHECK_MESSAGE(sure(news.check()).empty(), "after " << writes << " writes");
    sure(news.add(batch(next, 5)));
    next += 5;
    CHECK(sure(news.info()).articles == next);
  }
  CHECK(failures > 10);
}

TEST_CASE("a quota that is used up is told as such, and a disk that is broken is not called full") {
  install();
  const scratch_file file("quota");
  archive news = sure(archive::open(file.path()));
  sure(news.add(batch(0, 5)));
  const auto failed_with = [&](int told) {
    disk.left = 3;
    disk.told = told;
    const auto got = news.add(batch(5, 5));
    disk.left = -1;
    disk.told = 0;
    REQUIRE_FALSE(got);
    return got.error();
  };
  const error quota = failed_with(EDQUOT), broken = failed_with(EIO);
  CHECK(quota.code == status::full);
  CHECK_MESSAGE(quota.message.find("your quota on this disk is used up") != std::string::npos, quota.message);
  CHECK_MESSAGE(broken.code == status::io, broken.message);
  sure(news.add(batch(5, 5)));
  CHECK(sure(news.info()).articles == 10);
}

TEST_CASE("an archive that cannot be made for want of space is none, and can be made later") {
  install();
  for (long writes = 0; writes < 60; writes += 3) {
    const scratch_file file("unmade");
    disk.left = writes;
    const auto failed = archive::open(file.path());
    disk.left = -1;
    if (!failed)
      CHECK_MESSAGE((failed.error().code == status::full || failed.error().code == status::io), failed.error().message);
    archive news = sure(archive::open(file.path()));
    sure(news.add(batch(0, 3)));
    CHECK(sure(news.info()).articles == 3);
  }
}

TEST_CASE("an archive that was replaced while it was open is not written to, and says so") {
  const scratch_file file("replaced"), other("other");
  archive news = sure(archive::open(file.path()));
  sure(news.add(batch(0, 2)));
  sure(sure(archive::open(other.path())).add(batch(5, 3)));
  REQUIRE(std::rename(other.path().c_str(), file.path().c_str()) == 0);
  const auto got = news.add(batch(10, 1));
  REQUIRE(!got);
  CHECK(got.error().code == status::io);
  CHECK(got.error().message.find("replaced while it was open") != std::string::npos);
}
