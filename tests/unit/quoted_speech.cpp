// Quotations and whose they are: one layout, one order of quotation and cue per test.
#include "marked.hpp"

using marking::both;

namespace {

void found(std::string_view marked) {
  const auto [gold, got] = both(marked);
  CHECK(gold == got);
}

void nothing(std::string_view text) {
  CHECK(marking::read(std::string(marking::headline) + std::string(text)).statements.empty());
}

}  // namespace

TEST_CASE("a cue that interrupts a quotation has both halves") {
  found("“{content:The road is open},” {source:Ana Roy} {cue:said}, “{content:and the bridge is safe.}”");
  found("“{content:The road is open}”, {source:Ana Roy} {cue:said}, “{content:and the bridge is safe}”.");
  found("''{content:In the end},'' {source:she} {cue:added}, ''{content:nobody came. We went home.}''");
}

TEST_CASE("a clause joined to the cue takes no quotation from in front of it") {
  found("“{1 content:Nobody should take sides},” {1 source:Minister Ana Roy} {1 cue:said}, but {2 source:she} "
        "{2 cue:promised} {2 content:food aid}.");
  found("“{1 content:Nobody},” {1 source:Minister Ana Roy} {1 cue:said}, “{1 content:should take sides},” but "
        "{2 source:she} {2 cue:promised} {2 content:food aid}.");
  found(
      "“{content:We trust them},” {source:Minister Ana Roy} {cue:said}, “{content:and they trust us},” and Ambassador "
      "Bo Lind agreed.");
  found("“{content:We are friends},” {source:President Ana Roy} {cue:said}, and Prime Minister Bo Lind agreed.");
}

TEST_CASE("the second half of a quotation ends at its mark where a comma closes it") {
  found("“{1 content:Nobody},” {1 source:Minister Ana Roy} {1 cue:said}, “{1 content:should expect us to take sides},” "
        "but {2 source:she} {2 cue:promised} that {2 content:Malta would send food aid to Oman}.");
  found("“{content:The road},” {source:Ana Roy} {cue:said}, “{content:will open in May},” as snow fell on the pass.");
  found("“{content:We trust them},” {source:Ana Roy} {cue:said}, “{content:and they trust us},” before leaving for "
        "Oslo.");
  found("“{content:It was},” {source:Ana Roy} {cue:said}, “{content:a good day for peace}”, while it snowed outside.");
  found(
      "“{content:Our troops},” {cue:said} {source:General Bo Lind}, “{content:will stay},” although the mandate ends.");
}

TEST_CASE("the second half stands behind what tells of the speaker") {
  found("“{content:The road is open},” {cue:said} {source:Ana Roy}, the minister, “{content:and the bridge is safe.}”");
}

TEST_CASE("a comma before the closing mark gives the quotation to the cue, whatever follows") {
  found(
      "“{1 content:The road is open},” {source:Ana Roy} {1 cue:said} before {2 cue:adding}: “{2 content:It is safe.}”");
}

TEST_CASE("a quotation behind the sentence with the cue is of the same statement") {
  found("“{content:The road is open},” {source:Ana Roy} {cue:said}. “{content:The bridge is safe.}”");
  found("“{content:The road is open},” {cue:said} {source:Ana Roy}, who leads us. “{content:The bridge is safe.}”");
}

TEST_CASE("what is told between two quotations does not part them") {
  found("“{1 content:The road is open},” {source:Ana Roy} {1 cue:said}, {2 cue:noting} "
        "that {2 content:winter was over}. “{1 content:The bridge is safe.}”");
}

TEST_CASE("the quotation at the end of a paragraph is not the next speaker's") {
  found("“{1 content:The road is open},” {1 source:Ana Roy} {1 cue:said}. “{1 content:The bridge is safe.}”\n\n"
        "{2 source:Bo Lind} {2 cue:said} {2 content:the road was shut}.");
}

TEST_CASE("a sentence that begins in upper case behind a full stop has its own quotation") {
  found("“{1 content:The road is open},” {1 source:Ana Roy} {1 cue:said}. “{1 content:The bridge is safe.}” "
        "{2 source:She} {2 cue:said} {2 content:the ferry would stop}.");
}

TEST_CASE("a quotation goes on in the next paragraph") {
  found("“{content:The road is open},” {source:Ana Roy} {cue:said}.\n\n“{content:The bridge is safe.}”\n\nShe left.");
  found("“{content:The road is open},” {source:Ana Roy} {cue:said}.\n\n“{content:The bridge is safe.}\n\n"
        "“{content:The ferry is not.}”");
}

TEST_CASE("a paragraph that carries a quotation on belongs to the cue before it, not to the one behind") {
  found("“{1 content:The road is open},” {1 source:Ana Roy} {1 cue:said}. “{1 content:The bridge is safe.}\n\n"
        "“{2 content:The ferry is not},” {2 source:she} {2 cue:added}.");
}

TEST_CASE("a colon leads to the paragraph below") {
  found("{source:Ana Roy}, the minister, {cue:said}:\n\n“{content:The road is open. The bridge is safe.}”");
  found("{source:Ana Roy} {cue:issued the following statement}:\n\n“{content:The road is open.}\n\n"
        "“{content:It is safe.}”");
}

TEST_CASE("who leads to a quotation with a colon is its source, also without a verb of saying") {
  found("{source:Ana Roy} closed the talks on a happy note: “{content:We will keep the road open.}”");
  nothing("The question is simple: “Who will keep the road open?”");
}

TEST_CASE("words in front of the cue belong to a quotation that begins in lower case") {
  found("{content:Such measures}, {source:Ana Roy} {cue:said}, “{content:punish the cow and not the butcher}”.");
  found("On Friday, {source:Ana Roy} {cue:said}, “{content:there will be snow}”.");
}

TEST_CASE("what leads to a quoted sentence is not part of it") {
  found("As for the bridge, “{content:It is safe},” {cue:said} {source:Ana Roy}.");
  found("{source:Ana Roy} {cue:said} of the bridge, “{content:It is safe.}”");
  found("{source:Ana Roy} {cue:said} at one point, “{content:The bridge is not safe.}”");
  found("{source:Ana Roy} {cue:told} the farmers who had come to Strelsau, “{content:The bridge is not safe.}”");
}

TEST_CASE("when it was said is no part of it") {
  found("{source:Ana Roy} {cue:said} last week that {content:the road was “shut for ever”}.");
  found("{source:Ana Roy} {cue:said} this month {content:the road was “shut for ever”}.");
  found("{source:Ana Roy} {cue:said} two years ago that {content:the road was “shut for ever”}.");
  found("{source:Ana Roy} {cue:said} {content:last year's snow had “shut the road”}.");
}

TEST_CASE("who is told ends where another phrase begins") {
  found("{source:Ana Roy} {cue:told} reporters {content:Malta “had not changed its mind” on the bridge}.");
  found("{source:Ana Roy} {cue:told} donors {content:her husband “does not do small talk”}.");
}

TEST_CASE("content holds the whole of a quotation that it ends with") {
  found("{source:Ana Roy} {cue:said} {content:Bo Lind “has the courage of a bear. He is not afraid of anybody}.”");
}

TEST_CASE("the name of a programme or a paper in quotation marks is not said") {
  found("“{content:The road is open},” {source:Ana Roy} {cue:told} “Vijesti”.");
  found("“{content:The road is open},” {source:Ana Roy} {cue:said} on “Meet the Town.” “{content:It is safe.}”");
}

TEST_CASE("a verb of saying directly behind a quotation makes whoever follows its speaker") {
  found("“{content:The road is open},” {cue:said} {source:a tired carpenter}.");
}

TEST_CASE("a name behind a dash signs a quotation") {
  found("“{content:The road is open and it is safe.}” — {source:Ana Roy}");
  found("“{content:The road is open and it is safe.}”\n\n– {source:Ana Roy}, engineer");
}

TEST_CASE("a paragraph that is nothing but a quotation is somebody's words") {
  found("The talks have been frozen since the invasion.\n\n“{content:The road is open and it is safe.}”\n\nSnow fell.");
}

TEST_CASE("a heading in single marks is no speech") {
  nothing("Snow fell on the road.\n\n‘The same snow’\n\nThe bridge was built in 1990.");
}

TEST_CASE("an agency that is quoted is no credit") {
  found("STRELSAU, March 4 (Ruritania News) - Snow fell.\n\n“{content:The road was shut for days},” "
        "{source:Ruritania News} {cue:reported}.");
}

TEST_CASE("labels take turns") {
  const communique::record r = marking::read(
      "News of the day\n\nR7NEWS: Is the road open?\n\nB. R.-L.: (laughs) It is open.\n\nR7NEWS: Is it safe?\n\n"
      "B. R.-L.: Nobody knows.");
  REQUIRE(r.statements.size() == 4);
  CHECK(r[r.statements[0].source] == "R7NEWS");
  CHECK(r[r.statements[1].content.front()] == "It is open");
}

TEST_CASE("the same heading over and over is no dialogue") {
  const communique::record r = marking::read(
      "News of the day\n\nUrgent: Road is open\n\nThe road was opened.\n\nUrgent: Bridge is safe\n\nSnow fell.\n\n"
      "Urgent: Ferry is late\n\nIt snowed.");
  CHECK(r.statements.empty());
}

TEST_CASE("paragraphs in the first person below a cue with a colon are said, quotation marks or not") {
  found("The road was opened on Tuesday, after three years of work. It is 40 kilometres long.\n\n"
        "{source:Ana Roy} {cue:made the following statement}:\n\n"
        "{content:I was glad to open the road. Bo Lind told me that it was safe.}\n\n{content:We will build more.}\n\n"
        "Snow fell in the night.");
}

TEST_CASE("one label is enough for words in the first person") {
  found("{source:Ana Roy, director}: {content:I am not asking for a bridge. I am asking for a road}.");
  nothing("IN BRIEF: Snow fell. We close the road at six.");
}
