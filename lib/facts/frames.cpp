// Which noun phrases around a verb are the object and the subject of a fact, by the frame of its row.
#include "facts/finder.hpp"

#include <algorithm>

namespace communique::facts {

namespace {

// "The embassy opened in 2008.": a date or a preposition follows, no thing.
constexpr token_id agent_window = 10;

}  // namespace

bool finder::no_phrase(const extent& e) const noexcept {
  return e.empty() || date_at(e.first) || tags_[e.first] == tag::preposition;
}

// "which Egypt will host": what "which" stands for.
extent finder::antecedent(const extent& subject, bool events) const noexcept {
  if (subject.empty() || subject.first <= begin_ || tags_[subject.first - 1] != tag::wh) return {};
  const token_id which = subject.first - 1;
  return before(which > begin_ && in_.tokens[which - 1].ascii == ',' ? which - 1 : which, true, events);
}

// What is founded, signed, held or hosted.
bool finder::fill_thing(const phrase& p, clause& c, const text::sentence& s) const {
  const token_id verb = c.verb.first;
  const bool held = p.kind == fact::kind::held, hosts = p.kind == fact::kind::hosts;
  const bool happens = p.where == frame::event && (c.verb.last - verb > 1 || in_[verb] == "began") &&
                       tags_[verb] != tag::verb_participle;
  if (c.by || happens) {
    c.object = before(c.start, relative_before(c.start), hosts || held);
    for (token_id t = c.verb.last; t < s.last && t < c.verb.last + agent_window; ++t)
      if (in_.tokens[t].word == known_.word.by) c.subject = after(t + 1, s.last);
    return true;
  }
  c.object = after(c.verb.last, s.last);
  c.subject = before(c.start);
  if (!no_phrase(c.object)) return true;
  if (c.subject.empty()) return false;
  // "the memorandum signed in Beijing", "the embassy opened in 2008"; not "the ministers signed in Beijing".
  const bool document =
      p.kind == fact::kind::signed_ && !cast_.at(c.subject.last - 1) && tags_[verb] != tag::verb_participle;
  if (p.where == frame::thing && (p.kind == fact::kind::founded || document)) {
    c.object = c.subject;
    while (c.object.last - c.object.first > 1 &&
           (tags_[c.object.first] == tag::to || tags_[c.object.first] == tag::preposition))
      ++c.object.first;  // "according to the memorandum signed in …"
    return true;
  }
  c.object = antecedent(c.subject, hosts);
  return !c.object.empty();
}

// What follows: "joined the EU", "was granted the status of".
bool finder::fill_object(const phrase& p, clause& c, const text::sentence& s) const {
  c.object = after(c.verb.last, s.last);
  c.subject = before(c.start);
  if (p.where == frame::granted && !c.by) return false;
  if (!no_phrase(c.object)) return true;
  if (p.where != frame::object || p.kind != fact::kind::joined) return false;
  c.object = antecedent(c.subject, false);
  return !c.object.empty();
}

// What the first is made: "was appointed ambassador", "has named 2024 the Year of".
bool finder::fill_second(clause& c, const text::sentence& s) const {
  const knowledge::function_words& f = known_.word;
  token_id from = c.verb.last;
  const bool one_word = c.verb.last - c.verb.first == 1;
  c.subject = before(c.start);
  if (!c.by) {
    if (one_word && (from >= s.last || tags_[from] != tag::number)) return false;
    if (from < s.last && tags_[from] == tag::number) c.subject = {from, from + 1}, ++from;
  }
  if (from < s.last && (in_.tokens[from].word == f.to || in_.tokens[from].word == f.as)) ++from;
  c.object = after(from, s.last);
  return !no_phrase(c.object);
}

// The verb with what follows it: "took office", "left the alliance".
bool finder::fill_phrase(const phrase& p, clause& c, const text::sentence& s) const {
  const extent rest = after(c.verb.last, s.last);
  c.object = {c.verb.first, std::max(c.verb.last, rest.last)};
  c.subject = before(c.start);
  if (p.where == frame::chair) c.object.first = c.verb.last - 2;
  else if (tags_[c.verb.first] == tag::auxiliary && c.verb.last - c.verb.first > 1)
    ++c.object.first;  // "was included in the list": without the auxiliary
  if (p.where == frame::leaves) {
    bool body = false;
    for (token_id t = rest.first; t < rest.last && !body; ++t)
      if (const reference* r = cast_.at(t); r && !r->who.empty())
        body = cast_[r->who.front()].what == entity::type::organization;
    if (!body) return false;
  }
  return true;
}

// "has been a candidate since June 2022", "has been divided since 1974"; not "has been ready since".
bool finder::fill_been(clause& c, const text::sentence& s) const {
  if (c.start == c.verb.first) return false;
  c.object = after(c.verb.last, s.last);
  if (c.object.empty() || c.object.last >= s.last || in_.tokens[c.object.last].word != known_.word.since) return false;
  const tag g = tags_[c.object.first];
  if (g == tag::verb_ing || (g == tag::adjective && c.object.last - c.object.first == 1)) return false;
  c.subject = before(c.start);
  return true;
}

// "Since its inception in 2001, the SCO".
bool finder::fill_since(clause& c, const text::sentence& s) const {
  const token_id noun = c.verb.first;
  if (in_.tokens[noun - 1].word != known_.word.its && in_.tokens[noun - 1].word != known_.word.their) return false;
  token_id t = c.verb.last;
  while (t < s.last && in_.tokens[t].ascii != ',') ++t;
  for (; t < s.last && t < c.verb.last + 20; ++t)
    if (const reference* r = cast_.at(t); r && !r->who.empty()) {
      c.object = c.subject = {r->first, r->last};
      return true;
    }
  return false;
}

// "the signing of the treaty in Rome on 6 May 1957", "its accession to the EU in 2004": a noun for what was done.
bool finder::fill_nominal(clause& c, const text::sentence& s) const {
  c.object = after(c.verb.last, s.last);
  // "They welcomed the signing of X in Rome in 1957", "since its accession to"; not "before the signing of".
  token_id t = c.verb.first;
  while (t > begin_ &&
         (tags_[t - 1] == tag::determiner || tags_[t - 1] == tag::possessive || tags_[t - 1] == tag::genitive))
    --t;
  if (t > begin_ && (in_.tokens[t - 1].word == known_.word.before || in_.tokens[t - 1].word == known_.word.for_))
    return false;
  return !no_phrase(c.object);
}

bool finder::fill(const phrase& p, clause& c, const text::sentence& s) const {
  switch (p.where) {
    case frame::thing:
    case frame::event: return fill_thing(p, c, s);
    case frame::subject: c.object = before(c.start); return true;
    case frame::object:
    case frame::granted: return fill_object(p, c, s);
    case frame::second: return fill_second(c, s);
    case frame::phrase:
    case frame::chair:
    case frame::leaves: return fill_phrase(p, c, s);
    case frame::been: return fill_been(c, s);
    case frame::since: return fill_since(c, s);
    case frame::nominal: return fill_nominal(c, s);
    case frame::apposition: c.object = {c.verb.first, after(c.verb.last, s.last).last}; return true;
    case frame::noun:
    case frame::ordinal: return false;
  }
  return false;
}

// "Founded in 1986, the bank has eight members": the thing stands behind the comma.
bool finder::fronted(const phrase& p, clause& c, const text::sentence& s) const {
  if (c.verb.first != begin_ || c.verb.last >= s.last || p.where != frame::thing ||
      (p.kind != fact::kind::founded && p.kind != fact::kind::signed_))
    return false;
  if (tags_[c.verb.last] != tag::preposition) return false;
  token_id t = c.verb.last;
  while (t < s.last && t < c.verb.last + 20 && in_.tokens[t].ascii != ',') ++t;
  // Over a second comma: "Founded in 1986 in Nairobi, Kenya, the bank".
  if (t + 1 >= s.last || in_.tokens[t].ascii != ',') return false;
  c.object = after(t + 1, s.last);
  return !no_phrase(c.object);
}

}  // namespace communique::facts
