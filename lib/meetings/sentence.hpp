// The parts of a telling that a noun brings along. Internal to lib/meetings.
#pragma once

#include "meetings/story.hpp"

namespace communique::meetings {

// "the second round of talks with A on B, held in C": a noun for an encounter and what belongs to it.
struct noun_phrase {
  token_id first = 0, last = 0;
  bool definite = false, theirs = false, none = false;   // "the", "their", "no"
  bool is_first = false;
  bool numbered = false;                                  // "the third"
  std::uint64_t order = 0, fate = 0;                      // roles of words around it
  party possessor, sides;                                 // "his", "Kazakh-Mongolian"
  party guests, between, of, by, to;
  word_id governor = word_id::unknown;                    // "during", "after"
  token_id governor_at = text::none;
  token_id light = text::none;                            // "held"
  token_id happens = text::none, verb_at = text::none;    // "took place"
  bool awaits = false;                                    // "is scheduled for"
  token_id with_at = text::none, topics_at = text::none, to_at = text::none, fate_at = text::none;
};

noun_phrase read_noun_phrase(const material& of, const knowledge& known, const text::sentence& s, token_id begin,
                             token_id noun, token_id after, const phrase& what);

}  // namespace communique::meetings
