// Encounters with a host and a guest: "received the minister", "was received by", "welcomed X to Baku".
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

// A host and a guest: "received", "was received by", "called on", "welcomed to".
token_id sentence_reader::receive(telling& made, token_id last, const phrase& p, const outlook& comes, bool passive) {
  made.trigger = p.is(role::receives)   ? role::receives
                 : p.is(role::welcomes) ? role::welcomes
                 : p.is(role::calls)    ? role::calls
                                        : role::sees;
  made.sided = true;
  if (passive && !p.is(role::calls)) return received(made, last, p);
  const token_id from = to_guest(last);
  if (p.is(role::holds) && holds_encounter(from)) return last;
  const party object = gather(of_, known_, from, s_.last);
  if (object.people.empty() && !object.stands_for) return last;
  if (p.is(role::receives) && !names_guest(from)) return last;
  if (p.is(role::sees) && (comes.state == meeting::status::held || object.people.empty())) return last;
  if (p.is(role::welcomes) && !welcomes(made, from, object)) return last;
  if (p.is(role::calls)) {
    if (urges(from) || object.people.empty()) return last;
    made.hosts = object;
    made.guests = clauses_.subject_of(made.first);
  } else {
    made.hosts = clauses_.subject_of(made.first);
    made.guests = object;
  }
  made.last = std::max(object.last, last);
  push(std::move(made));
  return std::max(last, out_.back().last);
}

// "was received by": host and guest change places.
token_id sentence_reader::received(telling& made, token_id last, const phrase& p) {
  const token_id end = std::min(s_.last, last + 14);
  token_id by = last;
  for (; by < end && of_.word(by) != known_.word.by; ++by)
    if (tagging::is_verb(of_.tags[by]) || of_.tags[by] == tag::subordinator) return last;
  made.guests = clauses_.subject_of(made.first);
  if (by == end) return p.is(role::receives) ? received_at(made, last) : last;
  made.hosts = gather(of_, known_, by + 1, s_.last);
  made.last = std::max(made.hosts.last, last);
  const bool somebody =
      !made.guests.people.empty() || made.guests.group || made.guests.stands_for || !made.hosts.people.empty();
  if (!somebody || made.hosts.empty()) return last;
  push(std::move(made));
  return std::max(last, out_.back().last);
}

// "was received at the ministry".
token_id sentence_reader::received_at(telling& made, token_id last) {
  if (made.guests.people.empty()) return last;
  for (token_id t = last; t < s_.last && t < last + 6; ++t) {
    if (of_.word(t) != known_.word.to && of_.word(t) != known_.word.at) continue;
    made.hosts = gather(of_, known_, t + 1, s_.last);
    break;
  }
  if (made.hosts.best().empty()) made.doubted(doubt::unaccompanied);
  push(std::move(made));
  return last;
}

// "hosted a meeting", "received a call": the noun tells.
bool sentence_reader::holds_encounter(token_id from) const {
  for (token_id t = from; t < s_.last && t < from + 8; ++t) {
    if (phrase_at(of_, known_, family::noun, t, s_.last) && !inside_name(t)) return true;
    if (const reference* r = of_.starts(t); r && of_.names_person(*r)) return false;
    if (of_.tags[t] == tag::preposition || tagging::is_verb(of_.tags[t])) return false;
  }
  return false;
}

// "welcomed X to Baku"; not "welcomed X's decision".
bool sentence_reader::welcomes(telling& made, token_id from, const party& object) const {
  if (object.people.empty()) return false;
  token_id to = from;
  while (to < std::min(s_.last, object.last + 1) && of_.word(to) != known_.word.to) ++to;
  if (to >= s_.last || of_.word(to) != known_.word.to) return false;
  if (to + 1 == s_.last) return true;
  if (tagging::is_verb(of_.tags[to + 1])) return false;
  if (const reference* r = of_.starts(to + 1); r && r->who.size() == 1 && of_.is(r->who.front(), entity::type::place))
    made.place = r->who.front();
  return true;
}

// "called on X to stop", "called for".
bool sentence_reader::urges(token_id from) const {
  if (from < s_.last && of_.word(from) == known_.word.for_) return true;
  for (token_id t = from; t < s_.last && t < from + 40; ++t) {
    if (of_.tags[t] == tag::to && t + 1 < s_.last && tagging::is_verb(of_.tags[t + 1])) return true;
    if (of_.in.tokens[t].ascii == ',' || of_.tags[t] == tag::conjunction) return false;
  }
  return false;
}

// Is the first noun phrase one for people: "received the visiting minister"; not "received nine per cent, X three",
// "hosted events in Ohio, and X".
bool sentence_reader::names_guest(token_id from) const {
  const knowledge::function_words& f = known_.word;
  constexpr token_id reach = 30;
  bool thing = false;
  for (token_id t = from; t < s_.last && t < from + reach;) {
    const tag g = of_.tags[t];
    if (const reference* r = of_.starts(t)) {
      const bool owner = of_.genitive_after(*r, s_.last) || of_.tags[t] == tag::possessive;
      if (!owner && (r->who.empty() || !of_.is(r->who.front(), entity::type::place))) return true;
      t = std::max(r->last, t + 1);
      continue;
    }
    const phrase* p = phrase_at(of_, known_, family::other, t, s_.last);
    if (p && p->is(role::people)) return true;
    if (of_.in.tokens[t].ascii == ',' || g == tag::conjunction || (g == tag::preposition && of_.word(t) != f.of) ||
        g == tag::wh || g == tag::subordinator || tagging::is_finite(g) || g == tag::to)
      if (thing || g == tag::wh || g == tag::subordinator) return false;
    thing = thing || g == tag::noun || of_.in.tokens[t].ascii == '%';
    ++t;
  }
  return false;
}

// Over dates and places to whom somebody received: "on Sunday, in Baku, |the minister", "in audience, Tuesday in his
// office in Nouakchott, |the ambassador".
token_id sentence_reader::to_guest(token_id from) const {
  const knowledge::function_words& f = known_.word;
  for (int steps = 0; steps < 3; ++steps) {
    while (from < s_.last && (of_.tags[from] == tag::adverb || of_.date_at(from) ||
                              (of_.tags[from] == tag::preposition && from + 1 < s_.last && of_.date_at(from + 1)) ||
                              of_.in.tokens[from].ascii == ','))
      ++from;
    if (from >= s_.last || (of_.word(from) != f.in && of_.word(from) != f.at)) break;
    token_id q = from + 1;
    while (q < s_.last && q < from + 22 && of_.in.tokens[q].ascii != ',' && !tagging::is_finite(of_.tags[q])) ++q;
    if (q < s_.last && of_.in.tokens[q].ascii == ',') {
      from = q + 1;
      continue;
    }
    q = from + 1;
    while (q < s_.last && q < from + 5 && !of_.starts(q)) ++q;
    return q < s_.last && of_.starts(q) ? std::max(of_.starts(q)->last, q + 1) : from;
  }
  return from;
}

}  // namespace communique::meetings
