// communique_statements, communique_meetings, communique_facts, communique_entities.
#include "scene.hpp"

using namespace communique::testing;

TEST_CASE("a statement is a row: who said what to whom, where, how and how surely") {
  database news;
  CHECK(
      news.ask("SELECT item, speakers, speaker_offices, cue, act, mode, type, content, addressees, place, meeting, day "
               "FROM communique_statements(?1, '{\"published\": \"2024-02-05\"}')",
               {oslo}) ==
      "0|Anna Larsen|Foreign Minister of Norway|said|say|direct|speech|We value our cooperation with Estonia|NULL|Oslo"
      "|0|2024-02-05\n"
      "1|Mart Kask|Foreign Minister of Estonia|thanked|thank|indirect|speech|its support|Norway|Oslo|0|2024-02-05\n"
      "2|Mart Kask|Foreign Minister of Estonia|said|announce|indirect|speech|Estonia would open a consulate in Bergen"
      "|NULL|Oslo|0|2024-02-05\n");
}

TEST_CASE("a meeting is a row: who met whom, when, where, on what") {
  database news;
  CHECK(news.ask("SELECT item, kind, status, participants, place, day, until, topics, plover, topics_json, "
                 "participants_json FROM communique_meetings(?1, '{\"published\": \"2024-02-05\"}')",
                 {oslo}) == "0|meeting|held|Anna Larsen; Mart Kask|Oslo|2024-02-05|2024-02-05|regional security; trade|"
                            "CONSULT|[\"regional security\",\"trade\"]|[{\"name\":\"Anna Larsen\",\"entity\":0,"
                            "\"side\":null},{\"name\":\"Mart Kask\",\"entity\":1,\"side\":null}]\n");
  CHECK(news.ask("SELECT hosts, guests FROM communique_meetings("
                 "'President Anna Roy received Foreign Minister Anton Vesely in Oslo on 5 May 2024.')") ==
        "Anna Roy|Anton Vesely\n");
}

TEST_CASE("an entity is a row: who is named, in which office, of which country") {
  database news;
  CHECK(news.ask("SELECT item, type, name, country, offices, affiliation, mentions > 1, evidence "
                 "FROM communique_entities(?1) WHERE type = 'person'",
                 {oslo}) == "0|person|Anna Larsen|NO|Foreign Minister of Norway|Norway|1|Norwegian foreign minister\n"
                            "1|person|Mart Kask|EE|Foreign Minister of Estonia|Estonia|1|Estonian counterpart\n");
  CHECK(news.ask("SELECT offices, offices_json FROM communique_entities('Former Prime Minister Jan Roy of Poland said "
                 "that the corridor stays open.') WHERE name = 'Jan Roy'") ==
        "NULL|[{\"title\":\"Prime Minister\",\"affiliation\":\"Poland\",\"status\":\"former\"}]\n");
}

TEST_CASE("a fact is a row") {
  database news;
  CHECK(
      news.ask("SELECT kind, subject, object, day, evidence FROM communique_facts('Foreign Minister Anton Vesely said "
               "hello. Armenia joined the Council of Europe on January 25, 2001.')") ==
      "joined|Armenia|the Council of Europe|2001-01-25|Armenia joined the Council of Europe on January 25, 2001.\n");
}

TEST_CASE("begin and end are bytes of the text, from the first to the last word") {
  database news;
  const std::string text = "\xC4\x8C\xF0\x9F\x8C\x8D " + oslo;
  for (const char* table : {"statements", "meetings", "entities"})
    CHECK(
        news.ask("SELECT count(*) > 0, min(CAST(substr(CAST(text AS BLOB), \"begin\" + 1, \"end\" - \"begin\") AS TEXT)"
                 " = evidence) FROM communique_" +
                     std::string(table) + "(?1)",
                 {text}) == "1|1\n");
}

TEST_CASE("tables join with a table of articles, rows come article by article") {
  database news;
  news.ask("CREATE TABLE articles(id INTEGER PRIMARY KEY, day, body);");
  news.ask("INSERT INTO articles(day, body) VALUES('2024-02-05', ?1), (NULL, ?2), (NULL, NULL), (NULL, '')",
           {oslo, vesely});
  CHECK(news.ask("SELECT a.id, s.speakers, s.act FROM articles a, "
                 "communique_statements(a.body, json_object('id', a.id, 'published', a.day)) s") ==
        "1|Anna Larsen|say\n1|Mart Kask|thank\n1|Mart Kask|announce\n2|Anton Vesely|thank\n2|Anton Vesely|say\n");
  // Whichever order the query is written in.
  CHECK(news.ask("SELECT count(*) FROM communique_statements s, articles a WHERE s.text = a.body") == "5\n");
  CHECK(news.ask("SELECT count(*) FROM communique_statements s JOIN articles a ON s.text = a.body "
                 "AND s.options = json_object('published', a.day)") == "5\n");
  CHECK(news.ask(
            "SELECT a.id, count(s.item) FROM articles a LEFT JOIN communique_statements(a.body) s ON s.act = 'thank' "
            "GROUP BY a.id") == "1|1\n2|1\n3|0\n4|0\n");
  // Two tables of one text, and an item of one that points into the other.
  CHECK(news.ask("SELECT s.item, m.participants FROM articles a, communique_statements(a.body) s, "
                 "communique_meetings(a.body) m WHERE m.item = s.meeting AND s.act = 'thank'") ==
        "1|Anna Larsen; Mart Kask\n");
  CHECK(news.ask(
            "SELECT e.name, e.country FROM articles a, communique_statements(a.body) s, json_each(s.speakers_json) p, "
            "communique_entities(a.body) e WHERE e.item = p.value ->> 'entity' AND s.act = 'announce'") ==
        "Mart Kask|EE\n");
  // A correlated subquery reads the text of the row around it.
  CHECK(news.ask("SELECT id, (SELECT group_concat(act) FROM communique_statements(body)) FROM articles") ==
        "1|say,thank,announce\n2|thank,say\n3|NULL\n4|NULL\n");
}

TEST_CASE("a cursor over one text goes on while others are read") {
  database news;
  news.ask("CREATE TABLE articles(body);");
  news.ask("INSERT INTO articles VALUES(?1), (?2)", {oslo, vesely});
  CHECK(news.ask("SELECT count(*), count(DISTINCT s.content), count(DISTINCT t.content) FROM "
                 "(SELECT * FROM articles a, communique_statements(a.body)) s, "
                 "(SELECT * FROM articles a, communique_statements(a.body)) t") == "25|4|4\n");
  CHECK(news.ask("SELECT s.content, t.content FROM communique_statements(?1) s, communique_statements(?2) t "
                 "WHERE s.item = 2 AND t.item = 1",
                 {oslo, vesely}) == "Estonia would open a consulate in Bergen|We agree\n");
}

TEST_CASE("LIMIT, OFFSET, ORDER BY, rowid, GROUP BY and window functions work as with any table") {
  database news;
  CHECK(news.ask("SELECT item FROM communique_statements(?1) LIMIT 1 OFFSET 1", {oslo}) == "1\n");
  CHECK(news.ask("SELECT rowid, item FROM communique_statements(?1) ORDER BY rowid DESC", {oslo}) == "2|2\n1|1\n0|0\n");
  CHECK(news.ask("SELECT item FROM communique_statements(?1) WHERE rowid = 1", {oslo}) == "1\n");
  CHECK(news.ask("SELECT speakers, count(*) FROM communique_statements(?1) GROUP BY speakers", {oslo}) ==
        "Anna Larsen|1\nMart Kask|2\n");
  CHECK(news.ask("SELECT row_number() OVER (PARTITION BY speakers ORDER BY item) FROM communique_statements(?1)",
                 {oslo}) == "1\n1\n2\n");
}

TEST_CASE("arguments are hidden columns that say what was given") {
  database news;
  CHECK(news.ask("SELECT text = ?1, options FROM communique_meetings(?1, '{\"id\":\"a\"}')", {oslo}) ==
        "1|{\"id\":\"a\"}\n");
  CHECK(news.ask("SELECT count(*) FROM pragma_table_info('communique_statements') WHERE name IN ('text', 'options')") ==
        "0\n");
  CHECK(news.ask("SELECT count(*) FROM communique_statements WHERE text = ?1 AND options = '{}'", {oslo}) == "3\n");
}

TEST_CASE("a table without a text, or with too many arguments, says so") {
  database news;
  CHECK(news.ask("SELECT * FROM communique_statements") ==
        "error: which text? Write communique_statements(text) or communique_statements(text, options)");
  CHECK(news.ask("SELECT * FROM communique_meetings WHERE options = '{}'").starts_with("error: which text?"));
  CHECK(news.ask("SELECT * FROM communique_facts('a', '{}', 'b')").starts_with("error: too many arguments"));
  CHECK(news.ask("SELECT communique_read()").starts_with("error: wrong number of arguments"));
  CHECK(news.ask("CREATE VIRTUAL TABLE mine USING communique_statements").starts_with("error: no such module"));
  CHECK(news.ask("INSERT INTO communique_statements VALUES(1)").starts_with("error: "));
}
