// communique_read: one article as JSON.
#include "scene.hpp"

#include <communique.h>

#include <cstring>
#include <utility>

using namespace communique::testing;

namespace {

// What the C interface says of a text.
std::string record_of(const std::string& text, const char* published, int32_t offsets) {
  cmq_reader* reader = nullptr;
  cmq_record* record = nullptr;
  cmq_options options;
  CMQ_INIT(&options);
  options.offsets = offsets;
  options.published = {published, std::strlen(published)};
  REQUIRE(cmq_reader_new(nullptr, &reader, nullptr) == CMQ_OK);
  REQUIRE(cmq_read(reader, text.data(), text.size(), &options, &record, nullptr) == CMQ_OK);
  char* json = nullptr;
  REQUIRE(cmq_record_json(record, 0, &json, nullptr, nullptr) == CMQ_OK);
  std::string out = json;
  cmq_string_free(json);
  cmq_record_free(record);
  cmq_reader_free(reader);
  return out;
}

}  // namespace

TEST_CASE("the record is the library's, byte for byte") {
  database news;
  CHECK(news.ask("SELECT communique_read(?1, '{\"published\": \"2024-02-05\"}')", {oslo}) ==
        record_of(oslo, "2024-02-05", CMQ_BYTE) + "\n");
  CHECK(news.ask("SELECT communique_read(?1)", {vesely}) == record_of(vesely, "", CMQ_BYTE) + "\n");
}

TEST_CASE("the record is JSON for SQLite's functions, not a text to be quoted") {
  database news;
  CHECK(news.ask("SELECT communique_read(?1) ->> '$.entities[0].name'", {vesely}) == "Anton Vesely\n");
  CHECK(news.ask("SELECT json_type(json_object('record', communique_read(?1)), '$.record')", {vesely}) == "object\n");
  CHECK(news.ask("SELECT value ->> 'act' FROM json_each(communique_read(?1), '$.statements')", {vesely}) ==
        "thank\nsay\n");
}

TEST_CASE("NULL in, NULL out") {
  database news;
  CHECK(news.ask("SELECT communique_read(NULL), communique_read(NULL, '{}'), communique_read(NULL, 'wrong')") ==
        "NULL|NULL|NULL\n");
  CHECK(news.ask("SELECT count(*) FROM communique_statements(NULL)") == "0\n");
  CHECK(news.ask("SELECT count(*) FROM communique_meetings(NULL, 'wrong')") == "0\n");
  CHECK(news.ask("SELECT count(*) FROM communique_statements(?1, NULL)", {vesely}) == "2\n");
}

TEST_CASE("a blob is the bytes of a text, other values are what they look like") {
  database news;
  CHECK(news.ask("SELECT communique_read(?1) = communique_read(CAST(?1 AS BLOB))", {vesely}) == "1\n");
  CHECK(news.ask("SELECT communique_read(x'') = communique_read('')") == "1\n");
  CHECK(news.ask("SELECT communique_read(42) = communique_read('42'), communique_read(1.5) = communique_read('1.5')") ==
        "1|1\n");
  CHECK(news.ask("SELECT typeof(text), length(text) FROM communique_statements(CAST(?1 AS BLOB))", {vesely}) ==
        "blob|" + std::to_string(vesely.size()) + "\nblob|" + std::to_string(vesely.size()) + "\n");
}

TEST_CASE("options name the article, its outlet, its day and how sure one wants to be") {
  database news;
  CHECK(news.ask("SELECT article, outlet, published FROM communique_statements(?1, "
                 "json_object('id', 'a-1', 'outlet', 'Gazette', 'published', '2024-02-05')) LIMIT 1",
                 {oslo}) == "a-1|Gazette|2024-02-05\n");
  CHECK(news.ask("SELECT article FROM communique_statements(?1, json_object('id', 17)) LIMIT 1", {oslo}) == "17\n");
  CHECK(
      news.ask("SELECT count(*), min(confidence) >= 0.95 FROM communique_statements(?1, '{\"min_confidence\": 0.95}')",
               {oslo}) == "1|1\n");
}

TEST_CASE("an option that is null is as if it were not given") {
  database news;
  CHECK(news.ask("SELECT communique_read(?1, json_object('id', NULL, 'outlet', NULL, 'published', NULL, "
                 "'min_confidence', NULL, 'offsets', NULL)) = communique_read(?1)",
                 {oslo}) == "1\n");
}

TEST_CASE("offsets of a record count what the caller's strings count") {
  database news;
  const std::string text = "\xF0\x9F\x8C\x8D " + vesely;
  const std::pair<const char*, int32_t> units[] = {
      {"byte", CMQ_BYTE}, {"utf16", CMQ_UTF16}, {"codepoint", CMQ_CODEPOINT}};
  for (const auto& [name, unit] : units)
    CHECK(news.ask("SELECT communique_read(?1, json_object('offsets', ?2))", {text, name}) ==
          record_of(text, "", unit) + "\n");
  CHECK(news.ask("SELECT substr(?1, json_extract(value, '$.cue.begin') + 1, 7) FROM "
                 "json_each(communique_read(?1, '{\"offsets\": \"codepoint\"}'), '$.statements') LIMIT 1",
                 {text}) == "thanked\n");
  CHECK(news.ask("SELECT * FROM communique_statements(?1, '{\"offsets\": \"utf16\"}')", {text}) ==
        "error: communique_statements counts bytes; \"offsets\" is for communique_read");
}

TEST_CASE("options that are wrong say what is wrong") {
  database news;
  const std::pair<const char*, const char*> wrong[] = {
      {"published", "error: options: malformed JSON"},
      {"[]", "error: the options are no JSON object"},
      {"\"published\"", "error: the options are no JSON object"},
      {"{\"publish\": \"2024-02-05\"}", "error: unknown option \"publish\"; did you mean \"published\"?"},
      {"{\"outlet\": \"Strelsau Times\", \"offset\": \"utf16\", \"text\": \"of megabytes\"}",
       "error: unknown option \"offset\"; did you mean \"offsets\"?"},
      {"{\"an\\\"other {\": {\"published\": 1}}",
       "error: unknown option \"an\\\"other {\"; there are \"id\", \"outlet\", \"published\", \"min_confidence\" "
       "and \"offsets\""},
      {"{\"\": 1}", "error: unknown option \"\"; there are \"id\", \"outlet\", \"published\", \"min_confidence\" and "
                    "\"offsets\""},
      {"{\"id\": 1, \"id\": 2}", "error: option \"id\" is given twice"},
      {"{\"published\": true}", "error: option \"published\": no text"},
      {"{\"id\": [1]}", "error: option \"id\": no text"},
      {"{\"min_confidence\": \"high\"}", "error: option \"min_confidence\": no number"},
      {"{\"offsets\": \"lines\"}",
       "error: option \"offsets\": \"lines\" is none of \"byte\", \"utf16\", \"codepoint\""}};
  for (const auto& [options, message] : wrong) {
    CHECK(news.ask("SELECT communique_read('Roy spoke.', ?1)", {options}) == message);
    CHECK(news.ask("SELECT * FROM communique_facts('Roy spoke.', ?1)", {options}) == message);
  }
  for (const char* options : {"{\"published\": \"2024-13\"}", "{\"min_confidence\": 2}"}) {
    const std::string message = news.ask("SELECT communique_read('Roy spoke.', ?1)", {options});
    CHECK(message.starts_with("error: "));
    CHECK(message.find(std::string(options).substr(2, 9)) != std::string::npos);  // the library's own words
  }
}

TEST_CASE("any bytes are a text: NUL, ill-formed UTF-8, controls, markup") {
  database news;
  const std::string hostile[] = {std::string("\0", 1),
                                 std::string("Foreign Minister Anton\0 Vesely said \"We\0agree\".", 47),
                                 "\xC3\x28 \xE2\x82 \xF0\x9F\x98 \xED\xA0\x80 \xFF \xFE \x80",
                                 "President Anna\xFFRoy said: \"We \xE2\x82 agree.\"",
                                 "<script>alert(1)</script> \"We agree,\" Vesely said.",
                                 "\x01\x02\x1B[31m \"We agree\\,\" \"\"\" Vesely said.",
                                 std::string(100000, '"'),
                                 std::string(100000, '\n')};
  for (const std::string& text : hostile) {
    CHECK(news.ask("SELECT json_valid(communique_read(CAST(?1 AS BLOB)))", {text}) == "1\n");
    CHECK(news.ask("SELECT json_valid(communique_read(?1))", {text}) == "1\n");
    for (const char* table : {"statements", "meetings", "facts", "entities"}) {
      const std::string all = news.ask("SELECT * FROM communique_" + std::string(table) + "(CAST(?1 AS BLOB))", {text});
      CHECK(!all.starts_with("error"));
      CHECK(all.find('\0') == std::string::npos);
    }
  }
}

TEST_CASE("words of an ill-formed text are well-formed, in one line, and JSON stays JSON") {
  database news;
  const std::string text = "Anton Ves\xFFly said that the \xE2\x82 \xE2\x80\x9C"
                           "corridor\"\n\t on \xFF it \\ stays\x01 open.";
  const std::string said = "the \xEF\xBF\xBD \xE2\x80\x9C"
                           "corridor\" on \xEF\xBF\xBD it \\ stays\x01 open";
  CHECK(news.ask("SELECT content FROM communique_statements(?1)", {text}) == said + "\n");
  const std::string met = "Anna Roy met Jan Vesely in Oslo on 5 May 2024. They discussed the \"corridor\" \\ of\x01 "
                          "\xFF\n the north and trade.";
  CHECK(news.ask("SELECT topics, (SELECT group_concat(value, '; ') FROM json_each(topics_json)) = topics "
                 "FROM communique_meetings(?1)",
                 {met}) == "the \"corridor\" \\ of\x01 \xEF\xBF\xBD the north and trade|1\n");
}

TEST_CASE("what is ill-formed becomes as many U+FFFD in the tables as in the record") {
  database news;
  for (const char* second : {"\x7F", "\x80", "\x8F", "\x90", "\x9F", "\xA0", "\xBF", "\xC0"}) {
    std::string id = "a";
    for (int lead = 0x80; lead <= 0xFF; ++lead)
      for (const char* behind : {"", "\x80", "\x80\x80", "\x80\x80\x80"})
        id += static_cast<char>(lead) + std::string(second) + behind + "a";
    CHECK(news.ask("SELECT article FROM communique_entities(?2, json_object('id', ?1)) LIMIT 1", {id, vesely}) ==
          news.ask("SELECT communique_read(?2, json_object('id', ?1)) ->> '$.article.id'", {id, vesely}));
  }
}

TEST_CASE("a database in UTF-16 gives the same records") {
  database news;
  const std::string bytes = news.ask("SELECT communique_read(?1)", {oslo + " \xF0\x9F\x8C\x8D Žižka"});
  database wide;
  wide.ask("PRAGMA encoding = 'UTF-16le'; CREATE TABLE articles(body)");
  CHECK(wide.ask("INSERT INTO articles VALUES(?1)", {oslo + " \xF0\x9F\x8C\x8D Žižka"}) == "");
  CHECK(wide.ask("SELECT communique_read(body) FROM articles") == bytes);
  CHECK(wide.ask("SELECT s.speakers, s.content FROM articles, communique_statements(body) s LIMIT 1") ==
        "Anna Larsen|We value our cooperation with Estonia\n");
}

TEST_CASE("what is longer than the connection allows is SQLite's error") {
  database news;
  sqlite3_limit(news.get(), SQLITE_LIMIT_LENGTH, 1000);
  CHECK(news.ask("SELECT length(communique_read(?1))", {oslo}) == "error: string or blob too big");
  CHECK(news.ask("SELECT count(*) FROM communique_statements(?1)", {oslo}) == "3\n");
}

TEST_CASE("the version is the library's") {
  database news;
  CHECK(news.ask("SELECT communique_version()") == std::string(cmq_version()) + "\n");
}
