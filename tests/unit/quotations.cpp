// Quotation marks and apostrophes of every kind, in and out of pairs.
#include "lexicon/conventions.hpp"
#include "lexicon/tables.hpp"
#include "text/document.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace communique;

namespace {

// The quotations of a text in brackets; one that carries on that of the paragraph before begins with "+".
std::string quoted(std::string_view t) {
  static text::vocabulary words;
  static const text::conventions conventions = [] {
    const auto tables = lexicon::tables::load({});
    REQUIRE(tables);
    return lexicon::conventions_of(*tables, words);
  }();
  const text::document d = text::take_apart(t, words, conventions);
  std::string out;
  for (const text::quotation& q : d.quotations)
    out += (q.continues != text::none ? "+[" : "[") + std::string(d.over(q.first, q.last).in(t)) + "]";
  return out;
}

}  // namespace

TEST_CASE("marks of every script pair") {
  CHECK(quoted("He said \"yes, we do\" twice") == "[yes, we do]");
  CHECK(quoted("He said “yes” twice") == "[yes]");
  CHECK(quoted("He said «yes» twice") == "[yes]");
  CHECK(quoted("He said « yes » twice") == "[yes]");
  CHECK(quoted("He said „yes“ twice") == "[yes]");
  CHECK(quoted("He said „yes” twice") == "[yes]");
  CHECK(quoted("He said ''yes'' twice") == "[yes]");
  CHECK(quoted("He said ``yes'' twice") == "[yes]");
  CHECK(quoted("He said 'yes' twice") == "[yes]");
  CHECK(quoted("He said ‘yes’ twice") == "[yes]");
  CHECK(quoted("He said 「yes」 twice") == "[yes]");
}

TEST_CASE("a straight mark that opens and a curly one that closes are one quotation") {
  CHECK(quoted("He said \"yes” twice") == "[yes]");
  CHECK(quoted("He said “yes\" twice") == "[yes]");
}

TEST_CASE("apostrophes are no quotation marks") {
  CHECK(quoted("Malta's ministers' talks didn't end in '24") == "");
  CHECK(quoted("Malta’s ministers’ talks didn’t end") == "");
  CHECK(quoted("Prime Minister 'Ofa Tupou spoke of O'Brien's plan") == "");
}

TEST_CASE("an apostrophe inside single marks does not close them") {
  CHECK(quoted("He said ‘we don’t know’ and left") == "[we don’t know]");
  CHECK(quoted("He said 'we don't know' and left") == "[we don't know]");
}

TEST_CASE("a quotation inside a quotation belongs to the outer one") {
  CHECK(quoted("“They said ‘no’ to us,” he said") == "[They said ‘no’ to us,]");
  CHECK(quoted("\"They said 'no' to us,\" he said") == "[They said 'no' to us,]");
  CHECK(quoted("“They said “no” to us,” he said") == "[They said “no” to us,]");
}

TEST_CASE("a mark that is never closed swallows no more than its paragraph") {
  CHECK(quoted("“We will go, he said.\n\nThe talks went on.") == "[We will go, he said.]");
  CHECK(quoted("\"We came. \"We saw,\" he said.") == "[We came.][We saw,]");
}

TEST_CASE("an opening mark on each paragraph carries the quotation on") {
  CHECK(quoted("“One.\n\n“Two.\n\n“Three,” he said.") == "[One.]+[Two.]+[Three,]");
  CHECK(quoted("“One.\n\nHe paused.\n\n“Two,” he said.") == "[One.][Two,]");
}

TEST_CASE("100,000 opening marks are read in linear time") {
  std::string many;
  for (int i = 0; i < 100000; ++i) many += "“";
  CHECK(quoted(many).size() < 2 * many.size());
}
