// communique_lexicon: names and cues of the caller.
#include "scene.hpp"

using namespace communique::testing;

namespace {

const std::string names = "# names.lex 1    name | type | reference | aliases | country\n"
                          "Anton Vesely     | person       | Q424242 | A. Vesely; Veselý | CZ\n";
const std::string cues = "# cues.lex 1     cue | act | takes\n"
                         "throw cold water | reject    | on\n";
const char* const references = "SELECT reference FROM communique_entities(?1) WHERE name = 'Anton Vesely'";

}  // namespace

TEST_CASE("a connection that was taught names and cues reads with them") {
  database news;
  CHECK(news.ask(references, {vesely}) == "NULL\n");
  CHECK(news.ask("SELECT communique_lexicon('names.lex', ?1)", {names}) == "1\n");
  CHECK(news.ask(references, {vesely}) == "Q424242\n");  // the same text, which was read before
  CHECK(news.ask("SELECT communique_lexicon('cues.lex', ?1)", {cues}) == "2\n");
  CHECK(news.ask("SELECT act FROM communique_statements('Veselý threw cold water on the plan.')") == "reject\n");
  CHECK(news.ask("SELECT communique_read(?1) ->> '$.entities[0].reference'", {vesely}) == "Q424242\n");
  database other;
  CHECK(other.ask(references, {vesely}) == "NULL\n");  // each connection has its own
}

TEST_CASE("a lexicon of the same name takes the place of the one before, an empty one removes it") {
  database news;
  news.ask("SELECT communique_lexicon('names', ?1)", {names});
  std::string changed = names;
  changed.replace(changed.find("Q424242"), 7, "Q000001");
  CHECK(news.ask("SELECT communique_lexicon('names', ?1)", {changed}) == "1\n");
  CHECK(news.ask(references, {vesely}) == "Q000001\n");
  CHECK(news.ask("SELECT communique_lexicon('names', '')") == "0\n");
  CHECK(news.ask(references, {vesely}) == "NULL\n");
  CHECK(news.ask("SELECT communique_lexicon('names', '')") == "0\n");
}

TEST_CASE("rows that are broken say where, and the connection goes on as before") {
  database news;
  news.ask("SELECT communique_lexicon('names', ?1)", {names});
  CHECK(news.ask("SELECT communique_lexicon('more', ?1)", {"# names.lex 1    name | type\nAnna Roy | planet\n"})
            .starts_with("error: more:2: "));
  CHECK(news.ask("SELECT communique_lexicon('names', 'nonsense')").starts_with("error: names:1: "));
  CHECK(news.ask(references, {vesely}) == "Q424242\n");
}

TEST_CASE("NULL is no lexicon: readfile of a file that is not there is none") {
  database news;
  CHECK(news.ask("SELECT communique_lexicon('names', NULL)") ==
        "error: communique_lexicon: the name and the rows are texts, not NULL");
  CHECK(news.ask("SELECT communique_lexicon(NULL, '')").starts_with("error: "));
}

TEST_CASE("lexicons come out of a table of the caller's, all in one statement") {
  database news;
  news.ask("CREATE TABLE lexicons(name, rows)");
  news.ask("INSERT INTO lexicons VALUES('names', ?1), ('cues', ?2)", {names, cues});
  CHECK(news.ask("SELECT max(communique_lexicon(name, rows)) FROM lexicons") == "2\n");
  // And in the middle of one that reads.
  CHECK(
      news.ask("SELECT (SELECT reference FROM communique_entities(?1) WHERE item = 0), communique_lexicon('names', '')",
               {vesely}) == "Q424242|1\n");
}
