// What the steps of this stage hand on: words that say that somebody speaks, and what hangs on them.
#pragma once

#include "text/document.hpp"

#include <communique/statement.hpp>

#include <cstdint>
#include <vector>

namespace communique::statements {

using text::token_id;

struct range {
  token_id first = 0, last = 0;  // half-open
  bool empty() const noexcept { return first >= last; }
};

// Built up by one step after the other, in this order:
//
//   cues        cues.cpp                              finds it: what the row of the lexicon and the form of the verb tell
//   sources     sources.cpp                           who speaks, and how far the content reaches
//   content     content.cpp, content_start.cpp, blocks.cpp
//   turns       turns.cpp                             adds turns of a dialogue, drops cues inside them
//   quotations  quotations.cpp                        adds quotations without a cue, hands out those of other sentences
//   judge       readings.cpp, choice.cpp, shared_quotations.cpp
//
// Who writes a field first (new: where the step adds an attribution of its own), who changes it, who asks:
//
//   field             first     changed by                          asked by
//   cue               cues      quotations (new), judge             all
//   verb, sentence    cues      turns, quotations, judge (new)      all
//   row               cues      turns, quotations, judge (new)      all; text::none: no cue
//   how, negated      cues      -                                   sources (how), content, acts, judge
//   bare, infinitive  cues      -                                   sources, judge
//   does              cues      statements.cpp (by judge's row)     sources, content, acts, addressees
//   source            cues*     sources, content**, turns,          content, speakers, addressees, judge
//                               quotations (new), judge
//   from              sources   content**, turns, quotations, judge speakers, content, judge
//   antecedent        sources   quotations (new), judge (emptied)   speakers, content
//   edge, after       cues      sources, content                    sources, content
//   breaks            sources   content                             content
//   comma_ends        sources   -                                   content
//   addressee         sources   content                             addressees
//   stands            content   quotations (new), judge             encounters' clues, quotations, statements.cpp
//   content           content   turns, quotations, judge            all behind
//   quotation_first   content   quotations (new)                    quotations, encounters' clues, statements.cpp
//   whole             content   turns, quotations                   quotations, judge, speakers, statements.cpp
//   dropped           cues      sources, content, turns             all behind, which skip it
//   thought,          judge     -                                   statements.cpp, confidence
//   probability
//
//   *  only "as |Roy| put it", where the row itself has a place for it   ** "Ana told |Roy|": who spoke follows the cue
struct attribution {
  enum class shape : std::uint8_t {
    finite,      // "X said", "X has said"
    participle,  // ", adding that"
    passive,     // "it was noted that"
    phrase,      // "according to X"
  };
  enum class subject : std::uint8_t {
    none,      // "it was noted"
    left,      // "X said"
    inverted,  // "said X"
    relative,  // "X, who said"
    chain,     // "and added": that of the attribution before, or of the sentence
  };
  enum class place : std::uint8_t { before, behind };  // of the cue, seen from the content

  range cue{};        // all of its words
  token_id verb = 0;  // its first word
  std::uint32_t row = 0;
  std::uint32_t sentence = 0;
  shape how = shape::finite;
  subject from = subject::none;
  place stands = place::before;
  bool negated = false;
  bool bare = false;        // a form without ending: "ministers call for"
  bool infinitive = false;  // "took the opportunity to thank"
  statement::act does = statement::act::say;
  range source{};
  range antecedent{};   // what "who" stands for
  token_id edge = 0;    // content of an earlier attribution ends here
  token_id after = 0;   // content of its own begins here at the earliest
  bool breaks = false;  // ends the content of earlier ones in its sentence
  bool dropped = false;
  range addressee{};
  std::vector<range> content{};
  bool comma_ends = false;        // "Asked by X whether it was so, he said"
  bool whole = false;             // a turn ("Q. …", "Fang Ruolan: …") or a block: nothing inside is taken apart
  bool quotation_first = false;   // the content is a quotation
  bool thought = false;           // learned: what is in a mind rather than said
  std::uint16_t probability = 0;  // learned, in thousandths; 0 where nobody judged
};

}  // namespace communique::statements
