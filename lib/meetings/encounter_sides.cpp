// Who takes part in an encounter that a noun tells of.
#include "meetings/encounter_noun.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

void sentence_reader::noun_reader::find_sides() {
  if (!np_.between.empty()) {
    made_.hosts = np_.between;
    made_.hosts.group = false;
    return;
  }
  find_hosts();
  made_.guests = np_.guests;
  if (np_.light != text::none && !np_.by.empty()) made_.guests.add(np_.by);
  add_unled();
}

// Whoever holds it: "X held talks", "X cancelled a meeting", "X's talks", "X said after talks with Y".
void sentence_reader::noun_reader::find_hosts() {
  const clauses& read = in_.clauses_;
  party& hosts = made_.hosts;
  const bool held = np_.light != text::none;
  if (held) hosts = read.subject_of(np_.light);
  else if (np_.fate_at != text::none && np_.fate_at < np_.first) hosts = read.subject_of(np_.fate_at);
  if (hosts.empty() && !np_.possessor.empty()) hosts = np_.possessor;
  if (hosts.empty() && !hosts.group && !held && !np_.guests.people.empty() && governed_) hosts = read.main_subject();
  // "A and B said after their talks", "after talks in Istanbul".
  if (!hosts.empty() || verbal_ || sides_ || !governed_ || (np_.definite && !np_.theirs) || !follows() || is_aside())
    return;
  // "Sol said that A and B would speak after their talks": of the clause; "A and B, it said after their talks": of all.
  party both = read.subject_of(np_.governor_at);
  if (both.people.size() < 2) both = read.main_subject();
  if (both.people.size() < 2 && !both.group && (!both.people.empty() || both.countries.size() < 2)) return;
  hosts = std::move(both);
  joint_ = true;
}

// "A meeting of the ministers was hosted by", "Kazakh-Mongolian talks": whom no "with" or verb names.
void sentence_reader::noun_reader::add_unled() {
  party& hosts = made_.hosts;
  const phrase* happens =
      np_.happens == text::none ? nullptr : phrase_at(of_, known_, knowledge::family::verb, np_.happens, s_.last);
  const bool hosted = happens && happens->is(role::receives);  // "to be hosted by Türkiye": not who meets
  if (hosts.empty() && !np_.by.empty() && happens && !hosted) hosts = np_.by;
  if (hosts.people.empty() && !np_.of.empty() && (verbal_ || sides_)) {
    // "the sides agreed to hold the next session of their Joint Commission": the sides, if they have been named.
    if (np_.of.people.empty() && np_.of.countries.size() < 2 && (hosts.group || hosts.empty())) made_.fallback = np_.of;
    else hosts.add(np_.of);
  }
  if (nobody() || (hosts.people.empty() && np_.sides.countries.size() > 1)) hosts.add(np_.sides);
}

// "offered condolences to Y in a phone call", "gave Y the assurance during a meeting in Z", "In a call that lasted
// two hours, X told Y": everybody whom the clause names.
void sentence_reader::noun_reader::find_everybody() {
  if (row_.kind != meeting::kind::call && !row_.is(role::encounter)) return;
  if (made_.hosts.people.size() > 1 || verbal_ || sides_ || !governed_ || np_.definite || !follows()) return;
  party all = in_.clauses_.main_subject();
  const bool opens = np_.first < in_.begin_ + 4;
  const token_id from = opens ? np_.last : in_.begin_;
  const token_id to = opens ? std::min(s_.last, np_.last + 50) : np_.first;
  for (token_id t = from; t < to;) {
    if (of_.in.tokens[t].what == token::kind::mark) break;
    if (opens && of_.word(t) == known_.word.that && all.people.size() > 1) break;
    const reference* r = of_.starts(t);
    if (r && of_.names_person(*r) && !of_.genitive_after(*r, s_.last) && r->what != mention::kind::pronoun)
      add_reference(of_, *r, all);
    t = r ? std::max(r->last, t + 1) : t + 1;
  }
  if (all.people.size() != 2) return;
  made_.hosts = std::move(all);
  joint_ = true;
}

}  // namespace communique::meetings
