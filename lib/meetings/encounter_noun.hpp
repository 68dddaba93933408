// An encounter that a noun tells of. Internal to lib/meetings.
#pragma once

#include "meetings/sentence.hpp"

namespace communique::meetings {

// Reads one such noun: what it is like and what comes of it in encounters.cpp, who takes part in encounter_sides.cpp,
// visits in journeys.cpp, credentials and signings in ceremonies.cpp. One object a noun.
class sentence_reader::noun_reader {
 public:
  noun_reader(sentence_reader& in, token_id noun, token_id last, const phrase& row);
  // Where the reading of the sentence goes on.
  token_id read();

 private:
  bool is_none() const noexcept;
  bool is_ruled_out() const noexcept;
  void describe();
  outlook find_outlook() const;
  outlook outlook_of_state() const;
  void find_state(const outlook& comes);
  bool is_planned_journey() const;
  bool is_announced() const;
  bool is_awaited(token_id at) const;
  bool is_part_of_plan() const;
  bool was_agreed(token_id verb) const;
  bool is_background() const;
  bool is_told_by_verb() const;
  bool is_only_mentioned() const;
  bool follows() const;
  bool is_aside() const;
  bool refers() const;
  void doubt_it();
  token_id tell();

  // Who takes part.
  void find_sides();
  void find_hosts();
  void add_unled();
  void find_everybody();
  bool nobody() const noexcept { return made_.hosts.empty() && made_.guests.empty(); }

  // Sorts of their own.
  token_id trip();
  token_id letters();
  party recipient() const;
  bool is_signing();

  const phrase* light() const noexcept {
    return np_.light == text::none ? nullptr : phrase_at(of_, known_, knowledge::family::verb, np_.light, s_.last);
  }

  sentence_reader& in_;
  const material& of_;
  const knowledge& known_;
  const text::sentence& s_;
  const token_id noun_, last_;
  const phrase& row_;
  noun_phrase np_;
  telling made_;
  bool verbal_ = false;    // a verb holds it or tells that it took place
  bool sides_ = false;     // "with", "between" name somebody
  bool governed_ = false;  // a preposition leads it
  bool joint_ = false;     // everybody of the clause takes part
};

}  // namespace communique::meetings
