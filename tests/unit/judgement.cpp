// What learned scores add to the lexicon's rules. Gold is marked in the text; the cue need not be one of the lexicon's.
#include <communique/communique.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace communique;

namespace {

record read(const std::string& text, int least = 0) {
  static const reader english = *reader::create();
  read_options options;
  options.min_confidence = static_cast<std::uint16_t>(least);
  return *english.read("News of the day\n\n" + text, options);
}

// "source | cue | content" of each statement, a line each.
std::string said(const std::string& text) {
  const record found = read(text);
  std::string out;
  for (const statement& s : found.statements) {
    if (!out.empty()) out += '\n';
    out += std::string(s.source ? s.source.in(found.text) : "") + " | ";
    out += std::string(s.cue ? s.cue.in(found.text) : "") + " |";
    for (const span piece : s.content) out += " " + std::string(piece.in(found.text));
  }
  return out;
}

}  // namespace

TEST_CASE("judgement: sayings inside another's unquoted words are statements of their own") {
  const record found = read("Ana Roy told reporters that Karl Brandt had promised to reopen the road, the ministry said.");
  CHECK(found.statements.size() == 3);   // told, promised, said
}

TEST_CASE("judgement: nothing inside quotation marks is taken apart") {
  CHECK(said("“He told me that they said no,” Ana Roy said.") == "Ana Roy | said | He told me that they said no");
}

TEST_CASE("judgement: content on both sides of the cue is one statement") {
  CHECK(said("“The road,” Ana Roy said, “is open.”") == "Ana Roy | said | The road is open.");
}

TEST_CASE("judgement: an apposition between source and cue is no content") {
  CHECK(said("Ana Roy, who took office in May, said the road was open.") == "Ana Roy | said | the road was open");
}

TEST_CASE("judgement: a statement's confidence is that of its kind, not one figure for all") {
  const record sure = read("“The road is open,” Ana Roy said."), less = read("It was noted that roads matter.");
  REQUIRE(sure.statements.size() == 1);
  REQUIRE(less.statements.size() == 1);
  CHECK(sure.statements[0].confidence > less.statements[0].confidence);
}
