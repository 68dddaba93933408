// Which text the spans of a JSON record are of.
#include "json_records.hpp"
#include "reading.hpp"

#include <string>

using namespace communique;
using testing::complaint;
using testing::json_with;
using testing::record_of;

namespace {

std::string with_text(std::string_view text, std::string_view headline, std::string_view unit = "byte") {
  return json_with("", R"(,"text":")" + std::string(text) + R"(","headline":)" + std::string(headline), unit);
}
std::string with_byline(std::string_view spans, std::string_view unit = "byte") {
  return json_with("", R"(,"byline":[)" + std::string(spans) + "]", unit);
}

// Both ways of writing a record of any bytes give a record that is written the same way again.
void comes_back(const record& made) {
  for (const offset_unit unit : {offset_unit::byte, offset_unit::utf16, offset_unit::codepoint})
    for (const bool text : {false, true}) {
      const std::string json = to_json(made, {unit, false, text});
      CHECK(to_json(record_of(json), {unit, false, text}) == json);
    }
}

}  // namespace

TEST_CASE("the whole text stands behind the id of the article, if it is wanted") {
  record made;
  made.text = "Oslo";
  made.article.id = "a";
  CHECK(to_json(made, {offset_unit::byte, false, true}).find(R"("article":{"id":"a","text":"Oslo","language":)") !=
        std::string::npos);
  CHECK(to_json(made).find("Oslo") == std::string::npos);
}

TEST_CASE("offsets count the text that the JSON carries, where that is not the text that was read") {
  record made;
  made.text = "a\x80 \xF0\x9F\x98 Oslo";
  made.article.headline = {7, 11};
  made.article.byline = {{0, 2}};
  const std::string json = to_json(made, {offset_unit::byte, false, true});
  CHECK(json.find("\"text\":\"a\uFFFD \uFFFD Oslo\",\"language\":\"und\",\"headline\":{\"begin\":9,\"end\":13,") !=
        std::string::npos);
  CHECK(json.find("{\"begin\":0,\"end\":4,\"text\":\"a\uFFFD\"}") != std::string::npos);
  const record back = record_of(json);
  CHECK(back[back.article.headline] == "Oslo");
  CHECK(back.text == "a\uFFFD \uFFFD Oslo");
}

TEST_CASE("offsets of every unit become bytes of the text") {
  for (const auto& [unit, headline] : {std::pair{"byte", R"({"begin":7,"end":11,"text":"Oslo"})"},
                                       {"utf16", R"({"begin":4,"end":8,"text":"Oslo"})"},
                                       {"codepoint", R"({"begin":3,"end":7,"text":"Oslo"})"}})
    CHECK(record_of(with_text("é 😀Oslo", headline, unit)).article.headline == span{7, 11});
}

TEST_CASE("a span beyond the text, before its begin or within a character is named") {
  CHECK(complaint(with_text("Oslo", R"({"begin":0,"end":5})")) ==
        "article.headline: 0 to 5 is not in the text, which ends at 4");
  CHECK(complaint(with_text("Oslo", R"({"begin":2,"end":1})")) == "article.headline: ends at 1, before its begin at 2");
  CHECK(complaint(with_text("é", R"({"begin":0,"end":1})")) == "article.headline: 0 to 1 cuts a character");
  CHECK(complaint(with_text("😀", R"({"begin":1,"end":2})", "utf16")) == "article.headline: 1 to 2 cuts a character");
  CHECK(complaint(with_text("é", R"({"begin":0,"end":1})", "codepoint")).empty());
  CHECK(complaint(json_with("", R"(,"text":"Oslo","sentences":[[0,4],[1]])")) ==
        "article.sentences[1]: not two offsets, [begin, end]");
}

TEST_CASE("words that are not those of the text are named with their place") {
  CHECK(complaint(with_text("in Oslo", R"({"begin":0,"end":4,"text":"Oslo"})")) ==
        "article.headline: its text is \"Oslo\", but 0 to 4 is \"in O\"");
}

TEST_CASE("without a text the words stand where they were and spaces between them") {
  const record made = record_of(with_byline(R"({"begin":7,"end":11,"text":"Oslo"},{"begin":2,"end":4,"text":"é"},)"
                                            R"({"begin":12,"end":14})"));
  CHECK(made.text == "  é   Oslo   ");
  CHECK(made[made.article.byline[0]] == "Oslo");
}

TEST_CASE("without a text offsets of every unit slice their words") {
  for (const auto& [unit, spans] :
       {std::pair{"byte", R"({"begin":2,"end":6,"text":"😀"},{"begin":7,"end":9,"text":"é"})"},
        {"utf16", R"({"begin":2,"end":4,"text":"😀"},{"begin":5,"end":6,"text":"é"})"},
        {"codepoint", R"({"begin":2,"end":3,"text":"😀"},{"begin":4,"end":5,"text":"é"})"}}) {
    const record made = record_of(with_byline(spans, unit));
    CHECK(made.text == "  😀 é");
    CHECK(made[made.article.byline[0]] == "😀");
    CHECK(made[made.article.byline[1]] == "é");
  }
}

TEST_CASE("words that overlap agree") {
  CHECK(record_of(with_byline(R"({"begin":2,"end":9,"text":"in Oslo"},{"begin":5,"end":9,"text":"Oslo"},)"
                              R"({"begin":5,"end":15,"text":"Oslo today"})"))
            .text == "  in Oslo today");
  CHECK(complaint(with_byline(R"({"begin":2,"end":9,"text":"in Oslo"},{"begin":5,"end":9,"text":"Rome"})")) ==
        "article.byline[1]: its text is \"Rome\", but 5 to 9 is \"Oslo\"");
  CHECK(complaint(with_byline(R"({"begin":0,"end":4,"text":"😀"},{"begin":1,"end":2,"text":"x"})")) ==
        "article.byline[1]: 1 to 2 cuts a character of another span");
}

TEST_CASE("words of another length than their range are named") {
  CHECK(complaint(with_byline(R"({"begin":2,"end":5,"text":"Oslo"})")) ==
        "article.byline[0]: 2 to 5 does not fit its text, which is 4 long");
  CHECK(complaint(with_byline(R"({"begin":0,"end":2,"text":"😀"})", "codepoint")) ==
        "article.byline[0]: 0 to 2 does not fit its text, which is 1 long");
}

TEST_CASE("a text that would be built of nothing but spaces is not, if it were huge") {
  CHECK(complaint(with_byline(R"({"begin":4294967290,"end":4294967294,"text":"Oslo"})")) ==
        "article.byline[0]: 4294967290 to 4294967294 is too far from the start for a record without its text");
  CHECK(complaint(json_with("", R"(,"sentences":[[0,1000000]])")).empty());
}

TEST_CASE("words of an ill-formed text keep their offsets, and the JSON comes back") {
  record made;
  for (const std::string_view name :
       {"Jos\xE9", "Jos\xE9 Mu\xF1oz", "cut \xE2\x82", "\xF0\x9F\x98", "\xFF\xE2\x82é\xFE"}) {
    CAPTURE(name);
    made.text = "By " + std::string(name) + ".";
    const auto end = static_cast<std::uint32_t>(made.text.size());
    made.article.byline = {{3, end - 1}};
    made.article.headline = {0, end};
    comes_back(made);
  }
  comes_back(testing::read("OSLO, 5 February - Foreign Minister Jos\xE9 Mu\xF1oz of Norway said on Monday that the "
                           "caf\xE9 talks had gone well.\n\n\"We met Ren\xE9,\" Mu\xF1oz said.\n"));
}

TEST_CASE("where several splits of an ill-formed text are possible one is taken, and every span is sound") {
  // "\xE2\x82 \xFF\xFF" cannot be told from "\xFF ..." by offsets alone.
  const record made =
      record_of(with_byline("{\"begin\":0,\"end\":5,\"text\":\"\uFFFD é\uFFFD\"},{\"begin\":3,\"end\":5}"));
  CHECK(made.text.size() == 5);
  CHECK(made.article.byline[0] == span{0, 5});
}
