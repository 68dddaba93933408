// The extension inside a database's own schema, and what a stranger's schema may not do with it.
#include "scene.hpp"

using namespace communique::testing;

namespace {

const char* const articles =
    "CREATE TABLE articles(id INTEGER PRIMARY KEY, body TEXT, record TEXT GENERATED ALWAYS AS (communique_read(body)) "
    "STORED, said INTEGER GENERATED ALWAYS AS (json_array_length(communique_read(body), '$.statements')) VIRTUAL);";

}  // namespace

TEST_CASE("generated columns and indices hold what is read") {
  database news;
  CHECK(news.ask(articles) == "");
  CHECK(news.ask("CREATE INDEX articles_by_said ON articles(said); CREATE INDEX articles_by_name ON "
                 "articles(communique_read(body) ->> '$.entities[0].name')") == "");
  CHECK(news.ask("INSERT INTO articles(body) VALUES(?1), (?2), (NULL)", {oslo, vesely}) == "");
  CHECK(news.ask("SELECT id, said, record ->> '$.entities[0].name' FROM articles ORDER BY id") ==
        "1|3|Anna Larsen\n2|2|Anton Vesely\n3|NULL|NULL\n");
  CHECK(news.ask("SELECT id FROM articles WHERE communique_read(body) ->> '$.entities[0].name' = 'Anton Vesely'") ==
        "2\n");
  CHECK(news.ask("EXPLAIN QUERY PLAN SELECT id FROM articles WHERE said = 3").find("articles_by_said") !=
        std::string::npos);
  CHECK(news.ask("UPDATE articles SET body = ?1 WHERE id = 3; SELECT said FROM articles WHERE id = 3", {vesely}) ==
        "2\n");
  CHECK(news.ask("PRAGMA integrity_check") == "ok\n");
}

TEST_CASE("views, triggers, common table expressions and CREATE TABLE AS use the tables") {
  database news;
  news.ask("CREATE TABLE articles(id INTEGER PRIMARY KEY, body TEXT); CREATE TABLE said(article, speakers, content);"
           "CREATE VIEW spoken AS SELECT a.id, s.speakers, s.act FROM articles a, communique_statements(a.body) s;"
           "CREATE TRIGGER reads AFTER INSERT ON articles BEGIN INSERT INTO said SELECT new.id, speakers, content FROM "
           "communique_statements(new.body); END;");
  CHECK(news.ask("INSERT INTO articles(body) VALUES(?1), (?2)", {oslo, vesely}) == "");
  CHECK(news.ask("SELECT count(*) FROM said; SELECT speakers, count(*) FROM spoken GROUP BY 1 ORDER BY 1") ==
        "5\nAnna Larsen|1\nAnton Vesely|2\nMart Kask|2\n");
  CHECK(news.ask("WITH people AS MATERIALIZED (SELECT e.name FROM articles, communique_entities(body) e WHERE type = "
                 "'person') SELECT group_concat(name, ', ') FROM people") == "Anna Larsen, Mart Kask, Anton Vesely\n");
  CHECK(news.ask("CREATE TABLE met AS SELECT m.* FROM articles, communique_meetings(body) m; "
                 "SELECT participants FROM met") == "Anna Larsen; Mart Kask\n");
  // A statement that fails half way leaves nothing.
  CHECK(news.ask("INSERT INTO said SELECT id, communique_read(body, iif(id = 2, 'wrong', NULL)), NULL FROM articles")
            .starts_with("error: options"));
  CHECK(news.ask("SELECT count(*) FROM said") == "5\n");
}

TEST_CASE("a schema that is not trusted reads no text") {
  database news;
  news.ask(
      "CREATE VIEW record AS SELECT communique_read('x'); CREATE VIEW said AS SELECT * FROM "
      "communique_statements('x'); CREATE VIEW version AS SELECT communique_version(); PRAGMA trusted_schema = OFF");
  CHECK(news.ask("SELECT * FROM record") == "error: unsafe use of communique_read()");
  CHECK(news.ask("SELECT * FROM said") == "error: unsafe use of virtual table \"communique_statements\"");
  CHECK(news.ask("SELECT * FROM version") == news.ask("SELECT communique_version()"));
  CHECK(news.ask("SELECT count(*) FROM communique_statements(?1)", {oslo}) == "3\n");  // the program itself does
}

TEST_CASE("no view, trigger or column changes what a connection knows") {
  database news;
  for (const char* schema : {"CREATE VIEW v AS SELECT communique_lexicon('a', ''); SELECT * FROM v",
                             "CREATE TABLE t(a); CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT "
                             "communique_lexicon('a', ''); END; INSERT INTO t VALUES(1)"})
    CHECK(news.ask(schema) == "error: unsafe use of communique_lexicon()");
  CHECK(news.ask("CREATE TABLE u(a, b AS (communique_lexicon('a', '')))").starts_with("error: "));
}

TEST_CASE("no function opens a file") {
  database news;
  CHECK(news.ask("SELECT communique_lexicon('mine', ?1)", {"/etc/passwd"}).starts_with("error: mine:1: "));
  CHECK(news.ask("SELECT communique_read('/etc/passwd') = communique_read(CAST('/etc/passwd' AS BLOB))") == "1\n");
}

TEST_CASE("a database's own tables do not take the place of what options are read with") {
  database news;
  news.ask("CREATE TABLE json_each(key, value); CREATE TABLE json_extract(a); CREATE VIEW json_type AS SELECT 1 AS a;");
  CHECK(news.ask("SELECT published FROM communique_statements(?1, '{\"published\": \"2024-02-05\"}') LIMIT 1",
                 {oslo}) == "2024-02-05\n");
}

TEST_CASE("an authorizer that forbids SQLite's JSON functions forbids options, not texts") {
  database news;
  sqlite3_set_authorizer(
      news.get(),
      [](void*, int action, const char*, const char* name, const char*, const char*) {
        return action == SQLITE_FUNCTION && std::string_view(name).starts_with("json") ? SQLITE_DENY : SQLITE_OK;
      },
      nullptr);
  CHECK(news.ask("SELECT count(*) FROM communique_statements(?1)", {oslo}) == "3\n");
  CHECK(news.ask("SELECT communique_read(?1, '{}')", {oslo}).starts_with("error: options: not authorized"));
}
