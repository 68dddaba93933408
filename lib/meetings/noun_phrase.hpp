// A noun for an encounter and what belongs to it. Internal to lib/meetings.
#pragma once

#include "meetings/story.hpp"

namespace communique::meetings {

// "the second round of talks with A on B, held in C".
struct noun_phrase {
  token_id first = 0, last = 0;
  bool definite = false, theirs = false, none = false;  // "the", "their", "no"
  bool is_first = false;
  bool numbered = false;              // "the third"
  std::uint64_t order = 0, fate = 0;  // roles of words around it
  party possessor, sides;             // "his", "Kazakh-Mongolian"
  party guests, between, of, by, to;
  word_id governor = word_id::unknown;  // "during", "after"
  token_id governor_at = text::none;
  token_id light = text::none;                          // "held"
  token_id happens = text::none, verb_at = text::none;  // "took place"
  bool awaits = false;                                  // "is scheduled for"
  token_id with_at = text::none, topics_at = text::none, to_at = text::none, fate_at = text::none;
};

// Reads what stands around such a noun, word by word. What stands before it and over it is read in
// noun_phrase_before.cpp, what stands behind it in noun_phrase_behind.cpp.
class noun_phrase_reader {
 public:
  // The noun stands from `noun` to `after` in a sentence that begins at `begin`; its row is `what`.
  noun_phrase_reader(const material& of, const knowledge& known, const text::sentence& s, token_id begin, token_id noun,
                     token_id after, const phrase& what);
  noun_phrase read();

 private:
  // Before: each takes one step from where the phrase begins so far and tells whether the phrase may go on.
  bool take_before();
  bool take_named(const reference& r);
  bool take_determiner();
  bool take_modifier();
  bool is_modifier(token_id t) const;
  bool is_ordinal(token_id t) const noexcept;
  void add_premodifiers();

  // Over it: the preposition or verb that governs it.
  void find_governor();
  token_id before_governor(token_id t);
  void governed_by_preposition(token_id t);
  void governed_by_verb(token_id t);

  // Behind: each takes one step from `at_` and tells whether what follows may still belong to the noun.
  bool take_behind();
  bool opens_what_was_said() const noexcept;
  bool go_on(token_id to) noexcept {
    at_ = to;
    return true;
  }
  bool take_party(party& into, bool pair = false);
  bool leads_guests(word_id w) const;
  bool take_guests(word_id w);
  bool leads_topics(word_id w) const;
  bool take_direction();
  bool take_verb();
  token_id over_parenthesis(token_id participle) const;
  token_id over_day_set(token_id participle) const;
  token_id over_relative_day(token_id t) const;
  bool sets_day(token_id participle) const noexcept;
  bool verb_follows(token_id from) const noexcept;
  void read_verb();
  void find_late_sides();
  bool take_comma();
  bool take_circumstance(word_id preposition);

  const material& of_;
  const knowledge& known_;
  const text::sentence& s_;
  const token_id begin_, noun_, after_;
  const bool calling_, meal_;
  token_id at_, end_;  // how far is read behind it, and how far it may be
  noun_phrase np_;
};

}  // namespace communique::meetings
