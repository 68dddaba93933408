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
  const record found =
      read("Ana Roy told reporters that Karl Brandt had promised to reopen the road, the ministry said.");
  CHECK(found.statements.size() == 3);  // told, promised, said
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

TEST_CASE("judgement: what is denied, asked or only supposed to have been said is no statement") {
  for (const char* text : {"Foreign Minister Anton Vesely has not said that the ships would be returned.",
                           "Ana Roy never said that the government would sell the ships.",
                           "President Maria Kallio did not say that the ships would be sold by the government.",
                           "If President Maria Kallio says that the ships are hers, the court will laugh.",
                           "Had President Maria Kallio said that the ships were hers, the court would have laughed.",
                           "Has President Maria Kallio said that the ships will be returned?",
                           "Nobody in the government of Georgia has said when the ships will come.",
                           "Neither President Maria Kallio nor her spokesman said when the ships would come."}) {
    CAPTURE(text);
    CHECK(said(text) == "");
  }
}

TEST_CASE("judgement: a clause that is supposed takes nothing from what is said behind it") {
  CHECK(said("If the road is open, the talks will go on, Ana Roy said.") ==
        "Ana Roy | said | If the road is open, the talks will go on");
  CHECK(said("Ana Roy denied that the road was closed.") == "Ana Roy | denied | the road was closed");
}

TEST_CASE("judgement: a quotation between two cues belongs to the one behind it, if that adds to it") {
  CHECK(said("\"Borduria has lied,\" Vesely said, \"and it will lie again,\" he added, noting the facts.") ==
        "Vesely | said | Borduria has lied\nhe | added | and it will lie again\nhe | noting | the facts");
}
