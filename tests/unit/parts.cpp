// Parts of speech and names, by the weights that are embedded.
#include "tagging/parts.hpp"
#include "lexicon/conventions.hpp"
#include "tagging/tags.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace communique;
using tagging::name_type;
using tagging::part;

namespace {

struct tagger {
  text::vocabulary words;
  text::conventions conventions;
  tagging::grammar grammar;

  tagger() {
    const auto tables = lexicon::tables::load({});
    conventions = lexicon::conventions_of(*tables, words);
    grammar = *tagging::grammar::from(*tables, words);
  }
  // `in` keeps a view of the text.
  tagging::analysis operator()(const std::string& text, text::document& in) const {
    in = text::take_apart(text, words, conventions);
    return tagging::analyse(in, grammar, grammar.learned);
  }
};

const tagger& english() {
  static const tagger out;
  return out;
}

part part_in(const std::string& text, std::string_view word) {
  text::document in;
  const tagging::analysis found = english()(text, in);
  for (text::token_id t = 0; t < in.tokens.size(); ++t)
    if (in[t] == word) return found.parts[t];
  return part::punctuation;
}

}  // namespace

TEST_CASE("parts: the same word is a noun here and a verb there") {
  CHECK(part_in("The talks will go on.", "talks") == part::nns);
  CHECK(part_in("She talks to him.", "talks") == part::vbz);
  CHECK(part_in("They report that it rained.", "report") == part::vbp);
  CHECK(part_in("The report was long.", "report") == part::nn);
}

TEST_CASE("parts: a past form and a participle are told apart") {
  CHECK(part_in("He said that it rained.", "said") == part::vbd);
  CHECK(part_in("It has been said before.", "said") == part::vbn);
}

TEST_CASE("parts: marks and full stops are punctuation, an apostrophe with s is a word") {
  CHECK(part_in("“Yes,” he said.", ",") == part::punctuation);
  CHECK(part_in("Malta's minister left.", "'s") == part::pos);
}

TEST_CASE("parts: verbs that no list knows have one lemma in all their forms") {
  const std::string text = "She tweeted. He is tweeting it. They had tweeted.";
  text::document in;
  const tagging::analysis found = english()(text, in);
  std::vector<std::uint32_t> lemmas;
  for (text::token_id t = 0; t < in.tokens.size(); ++t)
    if (in[t].substr(0, 5) == "tweet") lemmas.push_back(found.lemmas[t]);
  REQUIRE(lemmas.size() == 3);
  CHECK(lemmas[0] == lemmas[1]);
  CHECK(lemmas[1] == lemmas[2]);
}

TEST_CASE("parts: every token has one of each, whatever the text") {
  for (const std::string text : {"", "?!", "İSTANBUL — 3.5 % \xff\xfe", "a\n\n\nb"}) {
    text::document in;
    const tagging::analysis found = english()(text, in);
    CHECK(found.parts.size() == in.tokens.size());
    CHECK(found.names.size() == in.tokens.size());
    CHECK(found.lemmas.size() == in.tokens.size());
    CHECK(found.clusters.size() == in.tokens.size());
  }
}
