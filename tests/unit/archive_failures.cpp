// What goes wrong with the file of an archive, in sentences that say what to do.
#include "archive/database.hpp"
#include "archive/failures.hpp"

#include <communique/archive.hpp>
#include <communique/reader.hpp>

#include <doctest/doctest.h>

#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#if __has_include(<unistd.h>)
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace communique;

namespace {

using access = archive_options::access;

error told(int code, access mode, std::string says = {}, bool is_archive = false) {
  return archives::explained(code, {"news.cmq", "news.cmq", std::move(says), mode, is_archive, 5000});
}
bool has(const error& why, std::string_view words) { return why.message.find(words) != std::string::npos; }

class scratch_file {
 public:
  explicit scratch_file(const std::string& name)
      : path_((std::filesystem::temp_directory_path() / ("communique-failures-" + name)).string()) {
    clear();
  }
  ~scratch_file() { clear(); }
  const std::string& path() const { return path_; }

 private:
  void clear() const {
    std::error_code ignored;
    for (const char* behind : {"", "-wal", "-shm"}) std::filesystem::remove(path_ + behind, ignored);
  }
  std::string path_;
};

}  // namespace

TEST_CASE("a file that cannot be opened says what to look for") {
  CHECK(told(SQLITE_CANTOPEN, access::read).code == status::io);
  CHECK(told(SQLITE_CANTOPEN, access::read).message ==
        "news.cmq: it cannot be opened: is there such a file, and may you read it?");
  CHECK(has(told(SQLITE_CANTOPEN, access::create), "is its folder there, and may you write in it?"));
  CHECK(has(told(SQLITE_CANTOPEN_ISDIR, access::create), "it is a folder"));
}

TEST_CASE("a disk that fails is told from a damaged file, from a missing lock and from no memory") {
  CHECK(told(SQLITE_IOERR_READ, access::read).code == status::io);
  CHECK(has(told(SQLITE_IOERR_READ, access::read), "the disk cannot be read"));
  CHECK(has(told(SQLITE_IOERR_LOCK, access::read), "it cannot be locked: keep it on a disk of this computer"));
  CHECK(told(SQLITE_IOERR_SHORT_READ, access::read).code == status::damaged);
  CHECK(told(SQLITE_IOERR_NOMEM, access::read).code == status::memory);
}

TEST_CASE("an archive that was opened to be read says so to who writes") {
  CHECK(has(told(SQLITE_READONLY, access::read), "it was opened only to be read"));
  CHECK(has(told(SQLITE_READONLY, access::write), "may you write to it and in its folder?"));
  CHECK(has(told(SQLITE_READONLY_DBMOVED, access::write), "open it again"));
}

TEST_CASE("a statement that fails on an archive means that the archive is damaged, elsewhere that it is none") {
  CHECK(told(SQLITE_ERROR, access::read, "no such table: articles", true).code == status::damaged);
  CHECK(told(SQLITE_ERROR, access::read, "unsupported file format", true).code == status::damaged);
  CHECK(told(SQLITE_ERROR, access::read, "unsupported file format").code == status::not_archive);
  CHECK(told(SQLITE_ERROR, access::read, "no such module: fts5", true).code == status::unsupported);
}

TEST_CASE("the time that was waited for another writer is told") {
  CHECK(told(SQLITE_BUSY, access::write).message == "news.cmq: another program writes to it; waited 5000 ms");
}

TEST_CASE("rows that contradict each other are damage, not a fault of the library") {
  const scratch_file file("contradiction.cmq");
  record one;
  one.text = "They met.";
  one.article.id = "a";
  {
    auto news = archive::open(file.path());
    REQUIRE(news);
    REQUIRE(news->add(one));
    archives::database raw;
    raw.open(file.path(), access::write, 0);
    raw.script("UPDATE settings SET value = 1 WHERE name = 'next'");  // a number that is taken
    REQUIRE_FALSE(raw.failed());
  }
  auto news = archive::open(file.path());
  REQUIRE(news);
  one.article.id = "b";
  const auto got = news->add(one);
  REQUIRE_FALSE(got);
  CHECK(got.error().code == status::damaged);
  CHECK(has(got.error(), "it is damaged (UNIQUE constraint failed"));
  CHECK(news->info()->articles == 1);
}

TEST_CASE("a number in the file that names no kind and no status is damage") {
  for (const char* damage : {"UPDATE offices SET status = 9", "UPDATE profiles SET type = -1"}) {
    const scratch_file file("enumerators.cmq");
    const auto reader = communique::reader::create();
    REQUIRE(reader);
    auto one = reader->read("Norwegian Foreign Minister Mart Lund visited Bern.");
    REQUIRE(one);
    one->article.id = "a";
    auto news = archive::open(file.path());
    REQUIRE(news);
    REQUIRE(news->add(*one));
    REQUIRE(news->identities(where{}));
    archives::database raw;
    raw.open(file.path(), access::write, 0);
    raw.script(damage);
    REQUIRE_FALSE(raw.failed());
    const auto got = news->identities(where{});
    REQUIRE_FALSE(got);
    CHECK(got.error().code == status::damaged);
    CHECK(has(got.error(), "names nothing"));
  }
}

TEST_CASE("a message is a line of UTF-8, whatever bytes a path, an id or a file has") {
  const auto nowhere = archive::open("/nowhere/a\nb\xFF/news.cmq");
  REQUIRE_FALSE(nowhere);
  CHECK(has(nowhere.error(), "/nowhere/a?b?/news.cmq: "));
  const auto news = archive::open(":memory:");
  REQUIRE(news);
  CHECK(news->article_of("a\x1B[2J\xC3").error().message == "no article a?[2J?");

  const scratch_file file("bytes.cmq");
  REQUIRE(archive::open(file.path()));
  {
    archives::database raw;
    raw.open(file.path(), access::write, 0);
    raw.script("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE ' || CAST(x'FF0A' AS TEXT) || ' (' "
               "WHERE name = 'facts_by_last'");
    REQUIRE_FALSE(raw.failed());
  }
  const auto broken = archive::open(file.path());
  REQUIRE_FALSE(broken);
  CHECK(broken.error().code == status::damaged);
  CHECK(has(broken.error(), "malformed database schema (facts_by_last)"));
  for (const char c : broken.error().message) CHECK((c >= ' ' && c != '\x7F'));
}

TEST_CASE("an archive that has lost a table is damaged") {
  const scratch_file file("lost.cmq");
  REQUIRE(archive::open(file.path()));
  {
    archives::database raw;
    raw.open(file.path(), access::write, 0);
    raw.script("DROP TABLE meeting_topics; DROP TABLE topics");
    REQUIRE_FALSE(raw.failed());
  }
  const auto news = archive::open(file.path());
  REQUIRE(news);
  const auto got = news->top(top::topics);
  REQUIRE_FALSE(got);
  CHECK(got.error().code == status::damaged);
  CHECK(has(got.error(), "no such table"));
}

#if __has_include(<unistd.h>)
TEST_CASE("what is written while a question is asked without locks makes it busy, not damaged and no answer of both") {
  const std::string folder = (std::filesystem::temp_directory_path() / "communique-failures").string();
  const std::string path = folder + "/news.cmq";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directory(folder);
  REQUIRE(archive::open(path));
  REQUIRE(chmod(folder.c_str(), 0555) == 0);
  const bool is_superuser = geteuid() == 0;  // who may write everywhere
  REQUIRE((!is_superuser || seteuid(65534) == 0));
  archives::database news;
  news.open(path, access::read, 0);
  REQUIRE((!is_superuser || seteuid(0) == 0));
  REQUIRE(chmod(folder.c_str(), 0755) == 0);
  REQUIRE_FALSE(news.failed());
  archives::transaction question(news, "BEGIN");
  CHECK(news.number("SELECT count(*) FROM outlets") == 0);
  {
    archives::database writer;
    writer.open(path, access::write, 0);
    writer.script("INSERT INTO outlets(name) VALUES('Hentzau Post')");
    REQUIRE_FALSE(writer.failed());
  }
  news.fail(status::damaged, "half of each");
  CHECK(news.take_failure().code == status::busy);
  CHECK_FALSE(question.commit());
  CHECK(news.take_failure().code == status::busy);
  std::filesystem::remove_all(folder);
}
#endif

TEST_CASE("a format of the file that SQLite does not know is damage where the file has the mark of an archive") {
  const scratch_file file("format.cmq");
  REQUIRE(archive::open(file.path()));
  std::fstream(file.path(), std::ios::in | std::ios::out | std::ios::binary).seekp(47).put(99);
  const auto got = archive::open(file.path());
  REQUIRE_FALSE(got);
  CHECK(got.error().code == status::damaged);
}
