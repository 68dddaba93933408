// Lexicon files: the parser, its messages, and the order of the library's own rows.
#include "lexicon/inflection.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "text/utf8.hpp"

#include <communique/communique.hpp>

#include <doctest/doctest.h>

#include <cstdio>
#include <set>
#include <string>

using namespace communique;

namespace {

std::string trouble(std::string_view text) {
  const auto made = reader::create({{{"mine.lex", std::string(text)}}, {}});
  if (made) return "none";
  CHECK(made.error().code == status::lexicon);
  return made.error().message;
}

}  // namespace

TEST_CASE("a caller's row is read by the parser of the library's") {
  CHECK(trouble("# cues.lex 1    cue | act | takes\nbewail | criticise | object\n") == "none");
  CHECK(trouble("\xEF\xBB\xBF# names.lex 1    name | type\r\nAna Roy | person\r\n") == "none");
  CHECK(trouble("# names.lex 1    name | type | reference\n\n# a remark\nAna Roy | person | Q1\n") == "none");
}

TEST_CASE("what is wrong with a file is told with file and line") {
  CHECK(trouble("") == "mine.lex:1: the first line must be '# TABLE.lex 1  column | column …'");
  CHECK(trouble("cue | act") == "mine.lex:1: the first line must be '# TABLE.lex 1  column | column …'");
  CHECK(trouble("# nonsense.lex 1  a | b\n") == "mine.lex:1: there is no table 'nonsense'");
  CHECK(trouble("# cues.lex 2  cue | act\n") ==
        "mine.lex:1: format version '2' is not known; this library reads version 1");
  CHECK(trouble("# cues.lex 1  cue | colour\n") == "mine.lex:1: table 'cues' has no column 'colour'");
  CHECK(trouble("# cues.lex 1  act | cue\n") == "mine.lex:1: the first column must be 'cue'");
  CHECK(trouble("# names.lex 1  name | type\nAna Roy | person | extra\n") ==
        "mine.lex:2: 3 cells where there are 2 columns: 'Ana Roy | person | extra'");
  CHECK(trouble("# names.lex 1  name | type\n | person\n") == "mine.lex:2: the first cell is empty: '| person'");
  CHECK(trouble("# names.lex 1  name | type\n# fine\nAna Roy | human\n") ==
        "mine.lex:3: no type 'human'; person, organization, place and event are known");
}

TEST_CASE("a row in another encoding than UTF-8 is told, not ignored") {
  const std::string head = "# names.lex 1  name | type\n";
  CHECK(trouble(head + "Vesel\xFD | person\n") == "mine.lex:2: this is not UTF-8: 'Vesel? | person'");
  CHECK(trouble(head + "# M\xFCller\nVesel\xC3\xBD | person\n") == "none");
}

TEST_CASE("no phrase begins where a line or a text has ended") {
  text::vocabulary words;
  const text::conventions english;
  lexicon::phrase_map phrases;
  phrases.add("Oslo", 7, words, english);
  const text::document oslo = text::take_apart("Oslo", words, english);
  REQUIRE(oslo.tokens.size() == 1);
  CHECK(phrases.longest(oslo, 0, 1).last == 1);
  CHECK_FALSE(phrases.longest(oslo, 0, 0));
  CHECK_FALSE(phrases.longest(oslo, 1, 1));
}

TEST_CASE("cells of a message are short and on one line") {
  CHECK(lexicon::quoted("plain é") == "'plain é'");
  CHECK(lexicon::quoted(std::string("a\0b\n\x1b\x7F\xC2\x9B\xFF", 9)) == "'a?b?????"
                                                                         "'");
  std::string cyrillic;
  for (int i = 0; i < 100; ++i) cyrillic += "ж";
  CHECK(lexicon::quoted("a" + cyrillic) == "'a" + cyrillic.substr(0, 58) + "…'");
  const std::string message =
      trouble("# cues.lex 1  cue | act | takes\nsay | " + std::string(100000, 'x') + " | object\n");
  CHECK(message == "mine.lex:2: no act '" + std::string(60, 'x') + "…'");
  const auto made = reader::create({{{"a\nb", "x"}}, {}});
  REQUIRE_FALSE(made);
  CHECK(made.error().message.substr(0, 6) == "a?b:1:");
}

TEST_CASE("a required cell that is empty is named by its column") {
  CHECK(trouble("# cues.lex 1  cue | act | takes\nbewail | | object\n") == "mine.lex:2: the column 'act' is empty");
  CHECK(trouble("# cues.lex 1  cue | act | takes\nbewail | say\n") == "mine.lex:2: the column 'takes' is empty");
  CHECK(trouble("# names.lex 1  name | type\nAna Roy\n") == "mine.lex:2: the column 'type' is empty");
}

TEST_CASE("what a cue takes is a keyword or a preposition") {
  const std::string head = "# cues.lex 1  cue | act | takes\n";
  CHECK(trouble(head + "bewail | criticise | clause; object; over; thing as\n") == "none");
  CHECK(trouble(head + "\nbewail | criticise | objekt\n") ==
        "mine.lex:3: 'takes' knows no 'objekt'; it is no preposition either");
  CHECK(trouble(head + "bewail | criticise | thing wiht\n") ==
        "mine.lex:2: 'takes' knows no 'thing wiht'; it is no preposition either");
}

TEST_CASE("a country is two capital letters") {
  const std::string head = "# names.lex 1  name | type | country\n";
  CHECK(trouble(head + "Ana Roy | person | NO\n") == "none");
  for (const std::string country : {"no", "N1", "é", "NOR", "N"})
    CHECK(trouble(head + "Ana Roy | person | " + country + "\n") ==
          "mine.lex:2: the country '" + country + "' is not two capital letters, ISO 3166-1 alpha-2");
  for (const std::string table :
       {"places.lex 1  name | kind", "organisations.lex 1  name | acronym", "agencies.lex 1  name | short"}) {
    CHECK(trouble("# " + table + " | country\nStrelsau | | RU\n") == "none");
    CHECK(trouble("# " + table + " | country\nStrelsau | |\n") == "none");
    for (const std::string country : {"ru", "?Z", "RUS"})
      CHECK(trouble("# " + table + " | country\nStrelsau | | " + country + "\n") ==
            "mine.lex:2: the country '" + country + "' is not two capital letters, ISO 3166-1 alpha-2");
  }
  CHECK(trouble("# countries.lex 1  name | code\nRuritania | ru\n") ==
        "mine.lex:2: the code 'ru' is not two capital letters, ISO 3166-1 alpha-2");
}

TEST_CASE("a file that is not there is named") {
  const auto made = reader::create({{}, {"/nowhere/at/all.lex"}});
  REQUIRE_FALSE(made);
  CHECK(made.error().code == status::io);
  CHECK(made.error().message == "cannot open /nowhere/at/all.lex");
}

TEST_CASE("a caller's row takes the place of the library's with the same first cell") {
  const auto tables = lexicon::tables::load({{{"mine.lex", "# countries.lex 1  name | code\nNorway | XX\n"}}, {}});
  REQUIRE(tables);
  int found = 0;
  for (const lexicon::row& row : (*tables)["countries"])
    if (row[0] == "Norway") {
      ++found;
      CHECK(row[1] == "XX");
    }
  CHECK(found == 1);
}

TEST_CASE("no table of the library has the same first cell twice") {
  const auto tables = lexicon::tables::load({});
  REQUIRE(tables);
  for (std::size_t i = 0; i < lexicon::embedded_file_count; ++i) {
    std::string name(lexicon::embedded_files[i].name);
    name.resize(name.size() - 4);
    std::set<std::string> seen;
    for (const lexicon::row& row : (*tables)[name]) {
      CHECK_MESSAGE(seen.insert(std::string(row[0])).second,
                    (name + ":" + std::to_string(row.line) + ": " + std::string(row[0]) + " twice"));
    }
  }
}

TEST_CASE("every row of the library is understood") { CHECK(reader::create()); }

TEST_CASE("verbs are inflected, irregular ones by their row") {
  const auto tables = lexicon::tables::load({});
  REQUIRE(tables);
  const lexicon::inflection& inflection = (*tables).verbs();
  const auto forms = [&](std::string_view lemma) {
    std::set<std::string> words;
    for (const lexicon::inflected& one : inflection.forms(lemma)) words.insert(one.word);
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
  };
  CHECK(forms("say") == "said say saying says");
  CHECK(forms("tell") == "tell telling tells told");
  CHECK(forms("hail") == "hail hailed hailing hails");
  CHECK(forms("deny") == "denied denies deny denying");
  CHECK(forms("urge") == "urge urged urges urging");
  CHECK(forms("stress") == "stress stressed stresses stressing");
}
