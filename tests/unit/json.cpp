#include <communique/json.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace communique;

namespace {

span at(std::string_view text, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

// A record with one item of each kind and every field set.
record full() {
  record made;
  made.text = "Oslo: 😀 Foreign Minister Anna Larsen said \"yes\" on Monday.";
  const auto words = [&](std::string_view part) { return at(made.text, part); };
  made.article.id = "one";
  made.article.written_in = article::language::english;
  made.article.dateline = {words("Oslo"), {}};
  made.article.published = {2024, 2, 5};
  made.article.sentences = {{0, static_cast<std::uint32_t>(made.text.size())}};
  entity larsen;
  larsen.name = "Anna Larsen";
  larsen.offices = {{words("Minister"), entity_id{1}, office::status::acting},
                    {words("Foreign Minister"), entity_id{1}, office::status::current},
                    {words("Minister"), entity_id{1}, office::status::former}};
  larsen.affiliation = entity_id{1};
  larsen.country = {'N', 'O'};
  larsen.mentions = {{words("Anna Larsen"), mention::kind::name}};
  larsen.confidence = 970;
  entity ministry;
  ministry.what = entity::type::organization;
  ministry.name = "Foreign Ministry";
  ministry.acronym = "MFA";
  ministry.reference = "Q1";
  ministry.confidence = 1000;
  made.entities = {larsen, ministry};
  meeting met;
  met.participants = {{entity_id{0}, participant::side::host}, {entity_id{1}, participant::side::unknown}};
  met.when = {{}, {}, true, words("on Monday")};
  met.plover = "CONSULT";
  met.confidence = 5;
  made.meetings = {met};
  statement said;
  said.speakers = {entity_id{0}};
  said.cue = words("said");
  said.content = {words("yes")};
  said.meeting = meeting_id{0};
  said.confidence = 805;
  made.statements = {said};
  fact known;
  known.what = fact::kind::signed_;
  known.when = {2015, 7, 0};
  known.object = words("yes");
  made.facts = {known};
  return made;
}

bool holds(const std::string& json, std::string_view part) { return json.find(part) != std::string::npos; }

// The headline as JSON shows it, when it is the whole text.
std::string shown(std::string text) {
  record made;
  made.article.headline = {0, static_cast<std::uint32_t>(text.size())};
  made.text = std::move(text);
  const std::string json = to_json(made);
  const auto begin = json.find("\"text\":") + 7;
  return json.substr(begin, json.find("},\"byline\"") - begin);
}

}  // namespace

TEST_CASE("every field is there, null where it does not apply") {
  CHECK(to_json(record{}) ==
        R"({"format":"communique/1","offsets":"byte","article":{"id":"","language":"und","headline":null,"byline":[],)"
        R"("agency":null,"dateline":null,"published":null,"boilerplate":[],"paragraphs":[],"sentences":[]},)"
        R"("entities":[],"meetings":[],"statements":[],"facts":[]})");
}

TEST_CASE("a full record has the fields of the format in its order") {
  CHECK(to_json(full()) ==
        R"({"format":"communique/1","offsets":"byte","article":{"id":"one","language":"en","headline":null,)"
        R"("byline":[],"agency":null,)"
        R"("dateline":{"place":{"begin":0,"end":4,"text":"Oslo"},"date":null},"published":"2024-02-05",)"
        R"("boilerplate":[],"paragraphs":[],"sentences":[[0,61]]},)"
        R"("entities":[{"id":0,"type":"person","name":"Anna Larsen","acronym":null,)"
        R"("titles":["Foreign Minister","Minister"],"affiliation":1,"offices":[)"
        R"({"title":{"begin":19,"end":27,"text":"Minister"},"affiliation":1,"status":"acting"},)"
        R"({"title":{"begin":11,"end":27,"text":"Foreign Minister"},"affiliation":1,"status":"current"},)"
        R"({"title":{"begin":19,"end":27,"text":"Minister"},"affiliation":1,"status":"former"}],)"
        R"("country":"NO","reference":null,)"
        R"("mentions":[{"begin":28,"end":39,"kind":"name","because":"name"}],"confidence":0.97},)"
        R"({"id":1,"type":"organization","name":"Foreign Ministry","acronym":"MFA","titles":[],"affiliation":null,)"
        R"("offices":[],"country":null,"reference":"Q1","mentions":[],"confidence":1}],)"
        R"("meetings":[{"id":0,"kind":"meeting","status":"held","participants":[{"entity":0,"side":"host"},)"
        R"({"entity":1,"side":null}],"date":{"value":null,"end":null,"ambiguous":true,)"
        R"("text":{"begin":51,"end":60,"text":"on Monday"}},"place":null,"topics":[],"evidence":null,)"
        R"("plover":"CONSULT","confidence":0.005}],)"
        R"("statements":[{"id":0,"type":"speech","speakers":[0],"source":null,)"
        R"("cue":{"begin":40,"end":44,"text":"said"},"mode":"indirect","content":[{"begin":46,"end":49,"text":"yes"}],)"
        R"("addressees":[],"act":"say","meeting":0,"topics":[],"confidence":0.805}],)"
        R"("facts":[{"kind":"signed","subject":null,"object":{"begin":46,"end":49,"text":"yes"},"date":"2015-07",)"
        R"("place":null,"evidence":null,"confidence":0}]})");
}

TEST_CASE("confidence is printed in thousandths without zeroes at the end") {
  record made;
  made.facts.resize(1);
  for (auto [thousandths, expected] : {std::pair{0, ":0}"},
                                       {1000, ":1}"},
                                       {1, ":0.001}"},
                                       {10, ":0.01}"},
                                       {100, ":0.1}"},
                                       {999, ":0.999}"},
                                       {970, ":0.97}"}}) {
    made.facts[0].confidence = static_cast<std::uint16_t>(thousandths);
    CHECK(holds(to_json(made), std::string("\"confidence\"") + expected));
  }
}

TEST_CASE("offsets are counted in the unit that is asked for") {
  CHECK(holds(to_json(full(), {offset_unit::utf16}), R"("offsets":"utf16")"));
  CHECK(holds(to_json(full(), {offset_unit::utf16}), R"("cue":{"begin":38,"end":42,"text":"said"})"));
  CHECK(holds(to_json(full(), {offset_unit::codepoint}), R"("cue":{"begin":37,"end":41,"text":"said"})"));
  CHECK(holds(to_json(full(), {offset_unit::codepoint}), R"("sentences":[[0,58]])"));
}

TEST_CASE("strings are escaped as JSON asks, and no more") {
  CHECK(shown("a\"b\\c/d") == R"("a\"b\\c/d")");
  CHECK(shown("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(shown(std::string("\0\x1F\x7F", 3)) == "\"\\u0000\\u001f\x7F\"");
  CHECK(shown("é“😀\u2028") == "\"é“😀\u2028\"");
}

TEST_CASE("each maximal ill-formed part stands as one replacement character") {
  CHECK(shown("a\x80z") == "\"a\uFFFDz\"");
  CHECK(shown("\xF0\x9F\x98") == "\"\uFFFD\"");
  CHECK(shown("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");
  CHECK(shown("\xC3\"") == "\"\uFFFD\\\"\"");
}

TEST_CASE("indented output has one value per line, and small ones on one") {
  const std::string json = to_json(full(), {offset_unit::byte, true});
  CHECK(holds(json, "{\n  \"format\": \"communique/1\",\n  \"offsets\": \"byte\",\n  \"article\": {\n"));
  CHECK(holds(json, "\n    \"id\": \"one\",\n"));
  CHECK(holds(json, "      \"place\": {\"begin\": 0, \"end\": 4, \"text\": \"Oslo\"},\n"));
  CHECK(holds(json, "    \"byline\": [],\n"));
  CHECK(holds(json, "\"sentences\": [[0, 61]]\n"));
  CHECK(json.substr(json.size() - 3) == "\n}\n");
}

TEST_CASE("a record in another unit has the same words at other offsets") {
  const record bytes = full();
  const record points = with_offsets(bytes, offset_unit::codepoint);
  CHECK(with_offsets(bytes, offset_unit::byte) == bytes);
  CHECK(points.text == bytes.text);
  CHECK(points.statements[0].cue == span{37, 41});
  CHECK(points.statements[0].source == span{});
  CHECK(points.article.dateline.place == span{0, 4});
  CHECK(points.entities[0].offices[1].title == span{8, 24});
  CHECK(points.entities[0].mentions[0].at == span{25, 36});
  CHECK(points.meetings[0].when.text == span{48, 57});
  CHECK(points.facts[0].object == span{43, 46});
  CHECK(points.article.sentences[0] == span{0, 58});
}
