// What an archive finds wrong with its own file.
#include "archive/database.hpp"
#include "reading.hpp"

#include <communique/archive.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

using namespace communique;

namespace {

using access = archive_options::access;

// An archive of two articles in a file of its own.
class filled_file {
 public:
  explicit filled_file(const std::string& name)
      : path_((std::filesystem::temp_directory_path() / ("communique-check-" + name)).string()) {
    clear();
    auto news = archive::open(path_);
    REQUIRE(news);
    for (const char* id : {"a", "b"})
      REQUIRE(news->add(
          *testing::shared_reader().read("BERN, 5 March (APA) - Swiss Foreign Minister Anna Keller met Norwegian "
                                         "Foreign Minister Mart Lund in Bern "
                                         "on Tuesday to discuss trade. \"We agree on the corridor,\" Keller said.\n",
                                         {id, {2024, 3, 5}}),
          "Hentzau Post"));
  }
  ~filled_file() { clear(); }
  filled_file(const filled_file&) = delete;
  filled_file& operator=(const filled_file&) = delete;

  const std::string& path() const { return path_; }
  void change(const char* sql) const {
    archives::database raw;
    raw.open(path_, access::write, 0);
    raw.script(sql);
    REQUIRE_FALSE(raw.failed());
  }
  std::vector<std::string> problems(access as) const {
    archive_options how;
    how.mode = as;
    const auto news = archive::open(path_, how);
    REQUIRE(news);
    auto got = news->check();
    REQUIRE_MESSAGE(got, (got ? std::string() : got.error().message));
    return *std::move(got);
  }
  // Found by who writes and by who only reads.
  bool tells(const std::string& words) const {
    for (const access as : {access::write, access::read}) {
      const std::vector<std::string> all = problems(as);
      if (std::none_of(all.begin(), all.end(), [&](const std::string& one) { return one.find(words) != one.npos; }))
        return false;
    }
    return true;
  }

 private:
  void clear() const {
    std::error_code ignored;
    for (const char* behind : {"", "-wal", "-shm"}) std::filesystem::remove(path_ + behind, ignored);
  }
  std::string path_;
};

// None for what failed.
std::uint64_t number(const result<std::uint64_t>& got) { return got ? *got : ~std::uint64_t{0}; }

}  // namespace

TEST_CASE("a check of a whole archive finds nothing") {
  const filled_file file("whole.cmq");
  CHECK(file.problems(access::write).empty());
  CHECK(file.problems(access::read).empty());
}

TEST_CASE("a copy that the database made is an archive like the first, with readers beside a writer") {
  const filled_file file("first.cmq"), other("copy.cmq");
  std::filesystem::remove(other.path());
  file.change(("VACUUM INTO '" + other.path() + "'").c_str());
  CHECK(other.problems(access::write).empty());
  archives::database raw;
  raw.open(other.path(), access::read, 0);
  CHECK(raw.number("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'") == 1);
}

TEST_CASE("a check counts again what the archive keeps counted") {
  const struct {
    const char *change, *told;
  } cases[] = {
      {"UPDATE outlets SET articles = 7", "articles of outlet Hentzau Post is kept as 7, but there are 1"},
      {"DELETE FROM days WHERE noun = 0", "statements of day 2024-03-05 is kept as 0"},
      {"UPDATE days SET items = 9 WHERE noun = 1", "meetings of day 2024-03-05 is kept as 9"},
      {"UPDATE topics SET meetings = 0", "meetings of topic trade is kept as 0"},
      {"UPDATE profile_sums SET statements = 5 WHERE statements = 1", "statements of profile "},
      {"UPDATE identities SET meetings = 5 WHERE meetings = 1", "meetings of identity "},
      {"DELETE FROM pairs", "meetings of pair "},
  };
  for (const auto& each : cases) {
    const filled_file file("sums.cmq");
    file.change(each.change);
    CHECK_MESSAGE(file.tells(each.told), each.change);
  }
}

TEST_CASE("a check compares the schema with its own") {
  const struct {
    const char *change, *told;
  } cases[] = {
      {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'outlet', 'outlEt') WHERE name = "
       "'statements_to_read'",
       "what begins with CREATE VIEW statements_to_read"},
      {"DROP INDEX facts_by_last", "what begins with CREATE INDEX facts_by_last ON facts"},
  };
  for (const auto& each : cases) {
    const filled_file file("schema.cmq");
    file.change(each.change);
    CHECK_MESSAGE(file.tells(each.told), each.change);
  }
}

TEST_CASE("a check minds neither comments of the schema nor what others added") {
  const filled_file file("added.cmq");
  file.change("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL,', 'NOT NULL, -- "
              "so;\n') WHERE name "
              "= 'days'; "
              "CREATE VIEW mine AS SELECT 1");
  CHECK(file.problems(access::write).empty());
}

TEST_CASE("a check reads the full-text indices") {
  const filled_file file("index.cmq");
  file.change(
      "PRAGMA writable_schema = ON; UPDATE statement_index_data SET block = substr(block, 1, length(block) / 2) WHERE "
      "id > 10");
  CHECK(file.tells("the full-text index statement_index is damaged"));
}

TEST_CASE("who only reads is told of the damaged index alone") {
  const filled_file file("one-index.cmq");
  file.change("UPDATE article_index_data SET block = substr(block, 1, length(block) / 2) WHERE id > 10");
  CHECK(file.problems(access::read) ==
        std::vector<std::string>{"the full-text index article_index is damaged; rebuild makes it anew"});
}

TEST_CASE("a check tells how many rows a full-text index lacks, has too many and has otherwise") {
  const struct {
    const char *change, *told;
  } cases[] = {
      {"INSERT INTO statement_index(statement_index) VALUES('delete-all')", "statement_index lacks 2 rows;"},
      {"INSERT INTO article_index(article_index) VALUES('delete-all')", "article_index lacks 2 rows;"},
      {"INSERT INTO meeting_index(meeting_index) VALUES('delete-all')", "meeting_index lacks 2 rows;"},
      {"INSERT INTO profile_index(profile_index) VALUES('delete-all')", "profile_index lacks "},
      {"INSERT INTO office_index(office_index) VALUES('delete-all')", "office_index lacks "},
      {"INSERT INTO affiliation_index(affiliation_index) VALUES('delete-all')", "affiliation_index lacks "},
      {"INSERT INTO fact_index(rowid, words, keys) VALUES(77, 'founded in may', 'n'), (5, 'may', 'n'), (4, '', 'n')",
       "fact_index has 3 rows of nothing in the archive;"},
      {"INSERT INTO statement_index(rowid, words) SELECT id, 'corridor' FROM statements LIMIT 1",
       "statement_index has 1 row with other words;"},
      {"INSERT INTO office_index(office_index, rowid, title) SELECT 'delete', id, 'foreign minister' FROM offices "
       "LIMIT "
       "1; INSERT INTO office_index(rowid, title) SELECT id, 'minister foreign' FROM offices LIMIT 1",
       "office_index has 1 row with other words;"},
      {"INSERT INTO meeting_index(meeting_index) VALUES('delete-all'); INSERT INTO meeting_index(rowid, words) SELECT "
       "id, 'x' FROM meetings LIMIT 1; INSERT INTO meeting_index(rowid, words) VALUES(1, 'x')",
       "meeting_index lacks 1 row, has 1 row of nothing in the archive, has 1 row with other words; rebuild makes it "
       "anew"},
  };
  for (const auto& each : cases) {
    const filled_file file("rows.cmq");
    file.change(each.change);
    CHECK_MESSAGE(file.tells(std::string("the full-text index ") + each.told), each.change);
  }
}

TEST_CASE("rebuilding makes the full-text indices anew, whatever they have lost or how they are damaged") {
  const filled_file file("rebuilt.cmq");
  file.change(
      "INSERT INTO statement_index(statement_index) VALUES('delete-all');"
      "INSERT INTO office_index(office_index) VALUES('delete-all');"
      "INSERT INTO fact_index(rowid, words) VALUES(77, 'x');"
      "PRAGMA writable_schema = ON; UPDATE article_index_data SET block = substr(block, 1, length(block) / 2);"
      "UPDATE meeting_index_data SET block = x'00'; DELETE FROM profile_index_data; DELETE FROM affiliation_index_idx");
  CHECK(file.problems(access::read).size() >= 5);
  auto news = archive::open(file.path());
  REQUIRE(news);
  const auto ask = [&] {
    return news->count_of(noun::statement, where{}.about("corridor").speaker("Keller").copies());
  };
  CHECK(number(ask()) == 0);
  const auto rebuilt = news->rebuild();
  REQUIRE_MESSAGE(rebuilt, (rebuilt ? std::string() : rebuilt.error().message));
  CHECK(file.problems(access::write).empty());
  CHECK(number(ask()) == 2);
  CHECK(number(news->remove("a")) == 1);  // what is taken out of the new ones is there
  CHECK(file.problems(access::write).empty());
}

TEST_CASE("rebuilding leaves out what stands in a record that cannot be read") {
  const filled_file file("unread.cmq");
  file.change("UPDATE texts SET record = x'00' WHERE article = 1");
  auto news = archive::open(file.path());
  REQUIRE(news);
  REQUIRE(news->rebuild());
  CHECK(file.problems(access::write) == std::vector<std::string>{"the record of article a cannot be read"});
  CHECK(number(news->count_of(noun::article, where{}.about("corridor").copies())) == 1);
}

TEST_CASE("no name in a file is taken for a statement, be it of an index") {
  const filled_file file("name.cmq");
  file.change(R"(CREATE VIRTUAL TABLE "x(x) VALUES(1); DELETE FROM outlets; --" USING fts5(words))");
  file.change(R"(CREATE VIRTUAL TABLE "y', 'row'); CREATE TABLE temp.stolen(a); --" USING fts5(words))");
  CHECK(file.problems(access::write).empty());
  CHECK(file.problems(access::read).empty());
}

TEST_CASE("what a check tells is lines of UTF-8, whatever stands in the file") {
  const filled_file file("bytes.cmq");
  file.change("PRAGMA foreign_keys = OFF; UPDATE articles SET name = CAST(x'0AFF1B' AS TEXT) WHERE number = 1; "
              "UPDATE texts SET record = x'00' WHERE article = 1");
  CHECK(file.tells("the record of article ??? cannot be read"));
}

TEST_CASE("a check that SQLite ends too early still tells what was found before") {
  const filled_file file("early.cmq");
  file.change("UPDATE outlets SET articles = 7; DROP TABLE meeting_topics");
  CHECK(file.tells("no such table"));
  CHECK_FALSE(file.problems(access::read).empty());
  const filled_file other("record.cmq");
  other.change("UPDATE texts SET record = x'00'; DROP TABLE meeting_topics");
  CHECK(other.tells("the record of article a cannot be read"));
}
