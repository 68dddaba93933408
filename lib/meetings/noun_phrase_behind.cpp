// What stands behind a noun for an encounter: "with A on B", "between C and D took place in E".
#include "meetings/noun_phrase.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

bool noun_phrase_reader::take_behind() {
  const knowledge::function_words& f = known_.word;
  const tag g = of_.tags[at_];
  const word_id w = of_.word(at_);
  if (const dates::expression* d = of_.date_at(at_)) return go_on(std::max(d->last, at_ + 1));
  if (leads_guests(w)) return take_guests(w);
  if (w == f.between || (w == f.among && np_.between.empty())) return take_party(np_.between, true);
  if (w == f.of || w == f.by) {
    party whose;
    take_party(whose);
    (w == f.of ? np_.of : np_.by).add(whose);
    return true;
  }
  if (leads_topics(w)) {  // a verb may still follow: "talks on trade took place"
    np_.topics_at = at_ + 1;
    return go_on(end_of_topics(of_, known_, at_ + 1, end_));
  }
  if (w == f.to && at_ + 1 < end_ && !tagging::is_verb(of_.tags[at_ + 1])) return take_direction();
  if (opens_what_was_said()) return false;
  if ((g == tag::wh && w == f.which) || w == f.that) return go_on(over_relative_day(at_ + 1));
  if (tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal) return take_verb();
  const char c = of_.in.tokens[at_].ascii;
  if (c == ',' || c == '(' || c == ')') return take_comma();
  if (g == tag::preposition) return take_circumstance(w);
  if (g == tag::adverb || g == tag::noun || g == tag::adjective || g == tag::determiner) return go_on(at_ + 1);
  const reference* r = of_.starts(at_);
  return r && !of_.names_person(*r) && go_on(std::max(r->last, at_ + 1));
}

// "said after the talks |that the bridge would open"; not "at the talks that took place in Oslo".
bool noun_phrase_reader::opens_what_was_said() const noexcept {
  if (of_.word(at_) != known_.word.that || np_.governor == word_id::unknown || at_ + 1 >= end_) return false;
  const tag next = of_.tags[at_ + 1];
  return !tagging::is_verb(next) && next != tag::auxiliary && next != tag::modal && next != tag::adverb;
}

// Who the word at `at_` leads.
bool noun_phrase_reader::take_party(party& into, bool pair) {
  into = gather(of_, known_, at_ + 1, end_, pair);
  at_ = std::max(into.last, at_ + 1);
  np_.last = at_;
  return true;
}

// "with X", "a call on X", "a dinner for the delegation".
bool noun_phrase_reader::leads_guests(word_id w) const {
  const knowledge::function_words& f = known_.word;
  if (w == f.with) return true;
  if (!np_.guests.empty()) return false;
  if (calling_ && (w == f.on || w == f.to || w == f.upon)) return at_ + 1 < end_ && !of_.date_at(at_ + 1);
  return w == f.from || (meal_ && w == f.for_);
}

bool noun_phrase_reader::take_guests(word_id w) {
  const knowledge::function_words& f = known_.word;
  if ((w == f.with || w == f.from) && np_.with_at != text::none) return false;
  if (w != f.for_) np_.with_at = at_;
  return take_party(np_.guests);
}

bool noun_phrase_reader::leads_topics(word_id w) const {
  const knowledge::function_words& f = known_.word;
  return (w == f.on || w == f.over || w == f.about || w == f.regarding || w == f.concerning) && at_ + 1 < end_ &&
         !of_.date_at(at_ + 1) && np_.topics_at == text::none;
}

// "a visit to Baku", "credentials to the president".
bool noun_phrase_reader::take_direction() {
  np_.to = gather(of_, known_, at_ + 1, end_);
  np_.to_at = at_ + 1;
  return go_on(std::max(np_.to.last, at_ + 1));
}

bool noun_phrase_reader::take_verb() {
  if (const token_id over = over_parenthesis(at_); over != at_) return go_on(over);
  if (const token_id over = over_day_set(at_); over != at_) return go_on(over);
  read_verb();
  np_.verb_at = at_;
  if (np_.happens != text::none) find_late_sides();
  return false;
}

// "previously planned for Friday, was called off": over what stands between commas; the token itself if nothing does.
token_id noun_phrase_reader::over_parenthesis(token_id participle) const {
  const tag g = of_.tags[participle];
  if ((g != tag::verb_past && g != tag::verb_participle) || participle == after_) return participle;
  const tag before = of_.tags[participle - 1];
  if (of_.in.tokens[participle - 1].ascii != ',' && before != tag::adverb && before != tag::wh &&
      before != tag::auxiliary)
    return participle;
  token_id t = participle + 1;
  while (t < end_ && t < participle + 16 && of_.in.tokens[t].ascii != ',' && !tagging::is_finite(of_.tags[t])) ++t;
  if (t + 1 >= end_ || of_.in.tokens[t].ascii != ',') return participle;
  const tag next = of_.tags[t + 1];
  return next == tag::auxiliary || next == tag::modal || tagging::is_finite(next) ? t + 1 : participle;
}

// "scheduled |for Friday between A and B has been cancelled", "set |for 5 March were put off": over a participle to its
// day, if the verb of the noun is still to come; else the token itself.
token_id noun_phrase_reader::over_day_set(token_id participle) const {
  const bool passive =
      participle > begin_ && (of_.tags[participle - 1] == tag::auxiliary || of_.tags[participle - 1] == tag::modal);
  return !passive && sets_day(participle) && verb_follows(participle + 2) ? participle + 1 : participle;
}

// "that had been scheduled |for 5 June was called off".
token_id noun_phrase_reader::over_relative_day(token_id t) const {
  token_id participle = t;
  while (participle < end_ && (of_.tags[participle] == tag::auxiliary || of_.tags[participle] == tag::adverb))
    ++participle;
  return participle > t && sets_day(participle) && verb_follows(participle + 2) ? participle + 1 : t;
}

bool noun_phrase_reader::sets_day(token_id participle) const noexcept {
  if (participle + 2 >= end_) return false;
  const tag g = of_.tags[participle];
  return (g == tag::verb_past || g == tag::verb_participle || g == tag::verb) &&
         of_.tags[participle + 1] == tag::preposition && of_.date_at(participle + 2);
}

bool noun_phrase_reader::verb_follows(token_id from) const noexcept {
  constexpr token_id reach = 26;
  bool pair = false;
  for (token_id t = from; t < end_ && t < from + reach; ++t) {
    const tag here = of_.tags[t];
    if (here == tag::auxiliary || here == tag::modal || tagging::is_finite(here)) return true;
    pair = pair || of_.word(t) == known_.word.between;
    if (of_.in.tokens[t].ascii == ',' || here == tag::wh || here == tag::subordinator) return false;
    if (here == tag::conjunction && !std::exchange(pair, false)) return false;
  }
  return false;
}

// Over the auxiliaries to the verb: "is due to take place", "has been called off".
void noun_phrase_reader::read_verb() {
  for (token_id t = at_; t < end_ && t < at_ + 6; ++t) {
    const tag g = of_.tags[t];
    const phrase* verb = phrase_at(of_, known_, family::verb, t, s_.last);
    const phrase* fate = phrase_at(of_, known_, family::fate, t, s_.last);
    if (fate && (tagging::is_verb(g) || g == tag::auxiliary)) {
      np_.fate |= fate->roles;
      np_.fate_at = t;
    }
    if (verb && (verb->roles & any_of(role::happens, role::awaits))) {
      np_.happens = t;
      np_.awaits = verb->is(role::awaits);
      return;
    }
    if (np_.fate) return;
    if (g != tag::auxiliary && g != tag::modal && g != tag::adverb && g != tag::negation && g != tag::to &&
        g != tag::verb && g != tag::verb_past && g != tag::verb_participle && !of_.date_at(t))
      return;
    if ((g == tag::verb_past || g == tag::verb_s) && !verb) return;
  }
}

// What follows the verb may still name the sides: "talks took place in Baku between A and B".
void noun_phrase_reader::find_late_sides() {
  for (token_id t = np_.happens + 1; t < end_ && t < np_.happens + 30;) {
    if (of_.in.quoted(t)) return;
    if (of_.word(t) == known_.word.between && np_.between.empty()) {
      np_.between = gather(of_, known_, t + 1, s_.last, true);
      t = std::max(np_.between.last, t + 1);
    } else if (of_.word(t) == known_.word.with && np_.guests.empty()) {
      np_.guests = gather(of_, known_, t + 1, s_.last);
      np_.with_at = t;
      t = std::max(np_.guests.last, t + 1);
    } else {
      const tag g = of_.tags[t];
      if (g == tag::subordinator || g == tag::wh || of_.in.tokens[t].ascii == ';') return;
      ++t;
    }
  }
}

// ", on Monday", ", which"; over ", X's office said" is too far.
bool noun_phrase_reader::take_comma() {
  if (at_ + 1 >= end_) return false;
  const tag next = of_.tags[at_ + 1];
  const bool belongs = of_.date_at(at_ + 1) || next == tag::wh || next == tag::preposition || next == tag::adverb ||
                       tagging::is_verb(next);
  return belongs && go_on(at_ + 1);
}

// "in the Omani capital Muscat", "under".
bool noun_phrase_reader::take_circumstance(word_id preposition) {
  ++at_;
  if (preposition != known_.word.in && preposition != known_.word.at) return true;
  while (at_ < end_ &&
         (of_.tags[at_] == tag::determiner || of_.tags[at_] == tag::noun || of_.tags[at_] == tag::adjective))
    ++at_;
  if (const reference* r = at_ < end_ ? of_.starts(at_) : nullptr) at_ = std::max(r->last, at_ + 1);
  return true;
}

}  // namespace communique::meetings
