// Visits, by a verb or by a noun: "will travel to Baku", "an official visit to Baku".
#include "meetings/encounter_noun.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

// "will travel to Baku", "visited the Kahda camp". `departs`: the place right behind the verb is left.
token_id sentence_reader::travel(telling& made, token_id last, bool departs) {
  made.trigger = role::travels;
  if (made.state == meeting::status::held && of_.tags[made.first] == tag::verb_ing) return last;
  made.hosts = clauses_.subject_of(made.first);
  if (made.hosts.people.empty() && !made.hosts.stands_for) return last;
  const token_id at = destination(last, departs);
  if (at == text::none) return last;
  made.place = of_.starts(at)->who.front();
  if (of_.is(made.place, entity::type::person) || of_.is(made.place, entity::type::event)) return last;
  if (of_.is(made.place, entity::type::organization) && last - made.first > 1) return last;
  made.last = at + 1;
  made.refers = false;
  out_.push_back(std::move(made));
  return std::max(last, out_.back().last);
}

// The first place or body behind the verb that is neither whose nor left: not "from Oslo", "the mayor of Oslo".
token_id sentence_reader::destination(token_id last, bool departs) const {
  const knowledge::function_words& f = known_.word;
  for (token_id t = last; t < s_.last && t < last + 12; ++t) {
    if (of_.date_at(t)) continue;
    const reference* r = of_.starts(t);
    if (r && of_.names_person(*r)) return text::none;
    if (r && !r->who.empty()) {
      const word_id lead = t > last ? of_.word(of_.word(t - 1) == f.the ? t - 2 : t - 1) : word_id::unknown;
      const bool left = lead == f.from || lead == f.of || (departs && lead != f.for_ && lead != f.to);
      if (!left && !of_.genitive_after(*r, s_.last)) return t;
      continue;
    }
    const tag g = of_.tags[t];
    if (tagging::is_verb(g) || g == tag::subordinator || g == tag::wh) return text::none;
    if (g == tag::preposition && t > last + 4 && of_.word(t) != f.to && of_.word(t) != f.in) return text::none;
  }
  return text::none;
}

// "an official visit to Baku": planned ones, and held ones that a verb tells of.
token_id sentence_reader::noun_reader::trip() {
  party& visitors = made_.hosts;
  visitors = np_.light != text::none ? in_.clauses_.subject_of(np_.light) : np_.possessor;
  if (visitors.people.empty() && !np_.of.people.empty()) visitors = np_.of;
  if (visitors.people.empty() && !np_.by.people.empty()) visitors = np_.by;
  if (visitors.empty() || (visitors.people.empty() && !visitors.stands_for && visitors.countries.empty())) return last_;
  if (!verbal_ && !made_.fate && made_.state == meeting::status::held) return last_;
  if (!np_.to.countries.empty()) made_.place = np_.to.countries.back();
  for (token_id t = last_; t + 1 < s_.last && t < last_ + 16 && made_.place == entity_id::none; ++t) {
    const reference* r = of_.word(t) == known_.word.to ? of_.starts(t + 1) : nullptr;
    if (r && r->who.size() == 1 && of_.is(r->who.front(), entity::type::place)) made_.place = r->who.front();
  }
  made_.last = np_.to_at == text::none ? last_ : std::max(np_.to.last, last_);
  in_.out_.push_back(std::move(made_));
  return in_.out_.back().last;
}

}  // namespace communique::meetings
