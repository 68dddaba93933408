// Archives that an older version of the library has made.
#include "scene.hpp"

#include <sqlite3.h>

#include <fstream>
#include <sstream>

using namespace communique;
using namespace communique::testing;

namespace {

// Four articles of 2024 and 2025: b is a copy of a with a sentence more. Somebody said that Anna Berg-Olsen (c) is Anna
// Berg (a, b), and that Jonas Petrauskas in d is another one than in a, b and c.
void make_older(const std::string& path) {
  std::ifstream file(VERSION_1);
  std::stringstream sql;
  sql << file.rdbuf();
  sqlite3* made = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &made) == SQLITE_OK);
  CHECK_MESSAGE(sqlite3_exec(made, sql.str().c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(made));
  sqlite3_close(made);
}

archive_options to(archive_options::access mode) {
  archive_options out;
  out.mode = mode;
  return out;
}

}  // namespace

TEST_CASE("an archive of version 1 is brought up to date: articles, who is who and what was said by hand stay") {
  const scratch_file file("older");
  make_older(file.path());
  {
    const archive news = sure(archive::open(file.path()));
    const archive_info about = sure(news.info());
    CHECK(about.version == 2);
    CHECK(about.articles == 4);
    CHECK(about.stories == 3);
    CHECK(sure(news.check()).empty());

    const identity berg = sure(news.identity_of(identity_id{1}));
    CHECK(berg.name == "Anna Berg");
    CHECK(berg.articles == 3);
    CHECK(berg.meetings == 2);
    CHECK(berg.statements == 1);  // the copy says it again
    CHECK(sure(news.identity_of(identity_id{2})).articles == 3);
    CHECK(sure(news.identity_of(identity_id{11})).articles == 1);
    CHECK(sure(news.meetings(where{}.participant(identity_id{11}))).rows.size() == 1);
    CHECK(sure(news.meetings(where{}.participant("Petrauskas"))).rows.size() == 3);
    CHECK(sure(news.statements(where{}.about("northern corridor"))).rows.size() == 1);
    CHECK(sure(news.statements(where{}.about("northern corridor").copies())).rows.size() == 2);
  }
  CHECK(sure(sure(archive::open(file.path(), to(archive_options::access::read))).info()).articles == 4);
}

TEST_CASE("what was said by hand in version 1 holds for what is added later") {
  const scratch_file file("older");
  make_older(file.path());
  archive news = sure(archive::open(file.path()));
  const record again = sure(news.article_of("d"))->in;
  CHECK(sure(news.remove("d")));
  CHECK(sure(news.add(again)).added == 1);
  CHECK(sure(news.identity_of(identity_id{11})).articles == 1);
  CHECK(sure(news.check()).empty());
}

TEST_CASE("an archive of version 1 that is opened to read is left alone, and the message says what to do") {
  const scratch_file file("older");
  make_older(file.path());
  const auto news = archive::open(file.path(), to(archive_options::access::read));
  REQUIRE(!news);
  CHECK(news.error().code == status::not_archive);
  CHECK(news.error().message.find("open it once to write") != std::string::npos);
}

TEST_CASE("an archive of version 1 with a record that cannot be read stays what it was") {
  const scratch_file file("older");
  make_older(file.path());
  sqlite3* opened = nullptr;
  REQUIRE(sqlite3_open(file.path().c_str(), &opened) == SQLITE_OK);
  REQUIRE(sqlite3_exec(opened, "UPDATE texts SET record = X'FF' WHERE rowid = (SELECT max(rowid) FROM texts)", nullptr,
                       nullptr, nullptr) == SQLITE_OK);
  const auto news = archive::open(file.path());
  REQUIRE(!news);
  CHECK(news.error().code == status::damaged);
  sqlite3_stmt* version = nullptr;
  REQUIRE(sqlite3_prepare_v2(opened, "SELECT count(*), (SELECT user_version FROM pragma_user_version) FROM articles",
                             -1, &version, nullptr) == SQLITE_OK);
  REQUIRE(sqlite3_step(version) == SQLITE_ROW);
  CHECK(sqlite3_column_int(version, 0) == 4);
  CHECK(sqlite3_column_int(version, 1) == 1);
  sqlite3_finalize(version);
  sqlite3_close(opened);
}
