// Lexicon files: the parser, its messages, and the order of the library's own rows.
#include "lexicon/inflection.hpp"
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
  CHECK(trouble("# cues.lex 2  cue | act\n") == "mine.lex:1: format version '2' is not known; this library reads version 1");
  CHECK(trouble("# cues.lex 1  cue | colour\n") == "mine.lex:1: table 'cues' has no column 'colour'");
  CHECK(trouble("# cues.lex 1  act | cue\n") == "mine.lex:1: the first column must be 'cue'");
  CHECK(trouble("# names.lex 1  name | type\nAna Roy | person | extra\n") ==
        "mine.lex:2: 3 cells where there are 2 columns: 'Ana Roy | person | extra'");
  CHECK(trouble("# names.lex 1  name | type\n | person\n") == "mine.lex:2: the first cell is empty: '| person'");
  CHECK(trouble("# names.lex 1  name | type\n# fine\nAna Roy | human\n") ==
        "mine.lex:3: no type 'human'; person, organization, place and event are known");
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
      CHECK_MESSAGE(seen.insert(std::string(row[0])).second, (name + ":" + std::to_string(row.line) + ": " + std::string(row[0]) + " twice"));
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
