// A record from JSON: what it takes, and what it says of what it does not take.
#include "json_records.hpp"
#include "reading.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace communique;
using testing::complaint;
using testing::full_record;
using testing::json_with;
using testing::record_of;

namespace {

constexpr offset_unit units[] = {offset_unit::byte, offset_unit::utf16, offset_unit::codepoint};

std::vector<std::string> golden_texts() {
  std::vector<std::string> out;
  for (const auto& file : std::filesystem::directory_iterator(COMMUNIQUE_GOLDEN "/texts")) {
    std::ifstream in(file.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  REQUIRE(out.size() > 5);
  return out;
}

// The smallest record with one item of a kind, whose fields are `item` and what it needs besides.
std::string entity_with(std::string_view fields) {
  return json_with(R"("entities":[{"type":"person","name":"Anna","confidence":1,)" + std::string(fields) + "}]");
}
std::string fact_with(std::string_view fields) {
  return json_with(R"("facts":[{"kind":"held","confidence":1,)" + std::string(fields) + "}]");
}

}  // namespace

TEST_CASE("a record with its text comes back as it was, in every unit, compact and indented") {
  const record made = full_record();
  for (const offset_unit unit : units)
    for (const bool indent : {false, true}) CHECK(record_of(to_json(made, {unit, indent, true})) == made);
}

TEST_CASE("a record without its text gives the same JSON again") {
  for (const offset_unit unit : units) {
    const std::string json = to_json(full_record(), {unit});
    CHECK(to_json(record_of(json), {unit}) == json);
  }
}

TEST_CASE("records of whole articles come back as they were") {
  for (const std::string& text : golden_texts()) {
    const record made = testing::read(text);
    for (const offset_unit unit : units) {
      CHECK(record_of(to_json(made, {unit, false, true})) == made);
      const std::string json = to_json(made, {unit});
      CHECK(to_json(record_of(json), {unit}) == json);
    }
  }
}

TEST_CASE("the smallest record has a format and an article with id and language") {
  const record made = record_of(R"({"format":"communique/1","article":{"id":"a","language":"und"}})");
  record wanted;
  wanted.article.id = "a";
  CHECK(made == wanted);
}

TEST_CASE("null is as good as nothing, in lists and in what may not apply") {
  CHECK(record_of(json_with(R"("entities":null,"facts":null)", R"(,"headline":null,"byline":null,"dateline":null)")) ==
        record_of(json_with("")));
  CHECK(record_of(entity_with(R"("acronym":null,"affiliation":null,"offices":null,"country":null)")) ==
        record_of(entity_with(R"("reference":null)")));
}

TEST_CASE("unknown fields are ignored, whatever they hold") {
  CHECK(record_of(json_with(R"("extra":{"begin":-1,"entities":[{"id":9}]},"by":"us")", R"(,"note":[[[]]])")) ==
        record_of(json_with("")));
}

TEST_CASE("the order of the fields does not matter") {
  CHECK(record_of(R"({"entities":[{"confidence":1,"name":"Anna","affiliation":0,"type":"person"}],)"
                  R"("article":{"language":"en","id":"a"},"format":"communique/1"})")
            .entities[0]
            .affiliation == entity_id{0});
}

TEST_CASE("white space and a byte order mark may stand around it") {
  CHECK(complaint("\xEF\xBB\xBF \r\n" + json_with("") + "\n\t ").empty());
}

TEST_CASE("escapes are what they stand for") {
  const record made = record_of(json_with("", R"(,"text":"a\u0000\ud83d\ude00\n\"","headline":{"begin":1,"end":6})"));
  CHECK(made.text == std::string("a\0😀\n\"", 8));
  CHECK(made[made.article.headline] == std::string("\0😀", 5));
}

TEST_CASE("confidence is rounded to the nearest thousandth") {
  for (const auto& [told, thousandths] : {std::pair{"0.9699999999999999", 970},
                                          {"0.12349", 123},
                                          {"0.1235", 124},
                                          {"1", 1000},
                                          {"1.0", 1000},
                                          {"0", 0},
                                          {"9.7e-1", 970},
                                          {"-0.0", 0}}) {
    const record made = record_of(json_with(R"("facts":[{"kind":"held","confidence":)" + std::string(told) + "}]"));
    CHECK(made.facts[0].confidence == thousandths);
  }
}

TEST_CASE("a mention without a reason has the likeliest of its kind") {
  const record made = record_of(entity_with(R"("mentions":[{"begin":0,"end":3,"kind":"name"},)"
                                            R"({"begin":4,"end":5,"kind":"pronoun"}])"));
  CHECK(made.entities[0].mentions[0].because == mention::reason::name);
  CHECK(made.entities[0].mentions[1].because == mention::reason::pronoun);
}

TEST_CASE("a date without a day and without words is none") {
  CHECK_FALSE(record_of(json_with(R"("meetings":[{"kind":"call","status":"held","confidence":1,)"
                                  R"("date":{"value":null,"end":null,"ambiguous":true,"text":null}}])"))
                  .meetings[0]
                  .when);
}

TEST_CASE("what is no JSON is told with its byte") {
  CHECK(complaint("") == "byte 0: unexpected end of input");
  CHECK(complaint(R"({"format":"commun)") == "byte 17: invalid string: missing closing quote");
  CHECK(complaint(R"({"format":)") == "byte 10: unexpected end of input");
  CHECK(complaint(json_with("") + "{}").find("unexpected '{'") != std::string::npos);
  CHECK(complaint("nonsense") == "byte 1: invalid literal");
  CHECK(complaint("{\"a\":1e999}") == "byte 9: number overflow");
}

TEST_CASE("NUL bytes and ill-formed UTF-8 are no JSON") {
  CHECK(complaint(json_with("") + std::string("\0 ", 2)) == "byte 79: a NUL byte");
  CHECK(complaint("{\"\xFF\":1}") == "byte 2: invalid string: ill-formed UTF-8 byte");
  CHECK(complaint(R"({"a":"\ud800"})").find("invalid string: surrogate") != std::string::npos);
}

TEST_CASE("a key stands only once in its object, in large ones too") {
  CHECK(complaint(entity_with(R"("acronym":"a","acronym":"b")")) == "entities[0].acronym: given twice");
  std::string many = R"("k":{"x":0)";
  for (int i = 0; i < 100; ++i) many += R"(,"a)" + std::to_string(i) + R"(":0)";
  CHECK(complaint(json_with(many + "}")).empty());
  CHECK(complaint(json_with(many + R"(,"a7":1})")) == "k.a7: given twice");
}

TEST_CASE("another format and another kind of value are named") {
  CHECK(complaint("[]") == "the record: a list, not an object");
  CHECK(complaint(R"({"article":{}})") == "format: missing");
  CHECK(complaint(R"({"format":"communique/2"})") == "format: \"communique/2\", not communique/1");
  CHECK(complaint(json_with("", "", "line")) == "offsets: \"line\" is none of byte, utf16, codepoint");
  CHECK(complaint(json_with(R"("entities":{})")) == "entities: an object, not a list");
  CHECK(complaint(json_with(R"("entities":[null])")) == "entities[0]: null, not an object");
}

TEST_CASE("what nobody can guess must be there") {
  CHECK(complaint(R"({"format":"communique/1"})") == "article: missing");
  CHECK(complaint(R"({"format":"communique/1","article":{"language":"en"}})") == "article.id: missing");
  CHECK(complaint(json_with(R"("entities":[{"type":"person"}])")) == "entities[0].name: missing");
  CHECK(complaint(json_with(R"("facts":[{"kind":"held","confidence":null}])")) == "facts[0].confidence: missing");
  CHECK(complaint(json_with(R"("statements":[{"type":"speech","mode":"direct","content":[],"act":"say"}])")) ==
        "statements[0].content: empty, but something was said");
}

TEST_CASE("an id that does not exist is named") {
  CHECK(complaint(entity_with(R"("affiliation":1)")) == "entities[0].affiliation: no entity 1");
  CHECK(complaint(json_with(R"("statements":[{"type":"speech","speakers":[17]}])")) ==
        "statements[0].speakers[0]: no entity 17");
  CHECK(complaint(fact_with(R"("subject":4294967295)")) == "facts[0].subject: no whole number from 0 to 4294967294");
  CHECK(complaint(fact_with(R"("subject":-1)")) == "facts[0].subject: no whole number from 0 to 4294967294");
  CHECK(complaint(fact_with(R"("subject":0.0)")) == "facts[0].subject: no whole number from 0 to 4294967294");
}

TEST_CASE("an id is the index, where it stands") {
  CHECK(complaint(entity_with(R"("id":0)")).empty());
  CHECK(complaint(entity_with(R"("id":1)")) == "entities[0].id: 1, but it is item 0");
}

TEST_CASE("a word, a date, a country and an event type that do not exist are named") {
  CHECK(complaint(json_with(R"("facts":[{"kind":"won"}])")) ==
        "facts[0].kind: \"won\" is none of founded, joined, status, signed, hosts, declared, appointed, held");
  CHECK(complaint(fact_with(R"("date":"2024-13-01")")) == "facts[0].date: \"2024-13-01\" is no date");
  CHECK(complaint(entity_with(R"("country":"Norway")")) ==
        "entities[0].country: \"Norway\" is no country code of two capital letters");
  CHECK(complaint(json_with(R"("meetings":[{"kind":"call","status":"held","plover":"TALK"}])")) ==
        "meetings[0].plover: \"TALK\" is no event type of PLOVER");
}

TEST_CASE("a confidence beyond 0 to 1 is named") {
  for (const char* told : {"1.001", "-0.1", "97"})
    CHECK(complaint(json_with(R"("facts":[{"kind":"held","confidence":)" + std::string(told) + "}]")) ==
          "facts[0].confidence: not from 0 to 1");
}

TEST_CASE("a message shows little of a long value, on one line") {
  CHECK(complaint(fact_with(R"("date":"\n)" + std::string(1000, 'x') + "\"")) ==
        "facts[0].date: \"?" + std::string(39, 'x') + "…\" is no date");
}
