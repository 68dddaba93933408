// Held, planned, called off, or only wished: what the words around a verb say.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

constexpr token_id window = 14;

bool in_chain(const material& of, token_id t) noexcept {
  switch (of.tags[t]) {
    case tag::auxiliary: case tag::modal: case tag::negation: case tag::adverb: case tag::to: case tag::verb:
    case tag::verb_s: case tag::verb_past: case tag::verb_participle: case tag::verb_ing: case tag::adjective:
      return true;
    default: return of.date_at(t) != nullptr;
  }
}

// Words between the parts of a verb: "will, on Monday, meet", "agreed in Baku to meet".
token_id over_dates(const material& of, token_id first, token_id t) noexcept {
  while (t > first) {
    if (const dates::expression* d = of.date_at(t - 1)) t = std::max(first, std::min(d->first, t - 1));
    else if (t - 1 > first && of.date_at(t) && of.tags[t - 1] == tag::preposition) --t;
    else if (of.in.tokens[t - 1].ascii == ',' && t - 1 > first && (of.date_at(t - 2) || of.date_at(t))) --t;
    else break;
  }
  return t;
}

// "would meet her if the border were open", "Provided that it is, he would meet her".
bool is_condition(const material& of, const knowledge& known, const text::sentence& s, token_id start, token_id verb) {
  bool would = false;
  for (token_id t = start; t < verb; ++t) would |= of.word(t) == known.word.would;
  if (!would) return false;
  constexpr token_id reach = 30;
  const token_id from = std::max(s.first, start > reach ? start - reach : 0);
  for (token_id t = from; t < std::min(s.last, verb + reach); ++t) {
    if (of.tags[t] != tag::subordinator && t != from) continue;
    const phrase* p = phrase_at(of, known, knowledge::family::outlook, t, s.last);
    if (p && p->is(role::unreal) && (t != from || t == s.first)) return true;
  }
  return false;
}

}  // namespace

outlook outlook_of(const material& of, const knowledge& known, const text::sentence& s, token_id verb) {
  outlook out;
  const token_id begin = std::max(s.first, verb > window ? verb - window : 0);
  token_id start = verb;
  bool to = false;
  while (start > begin) {
    const token_id over = over_dates(of, begin, start);
    if (over != start) {
      start = over;
      continue;
    }
    if (!in_chain(of, start - 1)) break;
    --start;
    if (of.tags[start] == tag::to) to = true;
  }
  // "expressed readiness to meet", "invited the minister to visit": what stands before the "to".
  const token_id look = to ? std::max(s.first, start > 10 ? start - 10 : 0) : start;
  bool negated = false;
  for (token_id t = look; t < verb; ++t) {
    if (t >= start && of.tags[t] == tag::negation) negated = true;
    token_id last = t + 1;
    const phrase* p = phrase_at(of, known, knowledge::family::outlook, t, s.last, &last);
    if (!p) continue;
    // "is due to visit": "due" may be taken for a noun.
    if (t < start && !p->is(role::unreal) && !(last > start)) continue;
    if (p->is(role::unreal)) out.real = false;
    if (p->is(role::planned)) out.state = meeting::status::planned;
    if (p->is(role::cancelled)) out.state = meeting::status::cancelled;
    out.said = true;
  }
  // "needed to travel", "a chance to meet": an infinitive that nothing above makes real; not "flew to Baku to meet".
  if (!out.said && start < verb) {
    token_id t = verb;
    while (t > start && of.tags[t - 1] == tag::adverb) --t;
    if (t > start && of.tags[t - 1] == tag::to && t - 1 > s.first) {
      const tag g = of.tags[t - 2];
      const bool there = of.cast.at(t - 2) != nullptr || of.date_at(t - 2) != nullptr;
      if (!there && (tagging::is_verb(g) || g == tag::adjective || g == tag::noun)) out.real = false;
    }
  }
  // "will meet X and visit Y": the second verb has no auxiliary of its own.
  // "will travel to Tobago to meet": an infinitive of purpose comes of what the verb before it comes of.
  const bool purpose = !out.said && out.real && to && of.tags[verb] == tag::verb;
  if (purpose) {
    for (token_id t = std::max(s.first, verb > 40 ? verb - 40 : 0); t < start; ++t)
      if (const phrase* p = phrase_at(of, known, knowledge::family::outlook, t, s.last)) {
        if (p->is(role::planned)) out.state = meeting::status::planned;
        if (p->is(role::unreal)) out.real = false;
      }
  }
  if (!out.said && start == verb && of.tags[verb] != tag::verb_past && of.tags[verb] != tag::verb_s &&
      verb > s.first && (of.tags[verb - 1] == tag::conjunction || of.in.tokens[verb - 1].ascii == ',')) {
    const token_id from = std::max(s.first, verb > 50 ? verb - 50 : 0);
    for (token_id t = from; t < verb; ++t)
      if (const phrase* p = phrase_at(of, known, knowledge::family::outlook, t, s.last)) {
        out.real = !p->is(role::unreal);
        if (p->is(role::planned)) out.state = meeting::status::planned;
        out.said = true;
      }
  }
  // "demanded that the minister be summoned".
  if (!out.said && start < verb && of.word(start) == known.word.be) out.real = false;
  // A clause of condition: "if he meets her".
  for (token_id t = start; t > s.first && start - t < 12; --t) {
    if (of.in.tokens[t - 1].what == token::kind::punctuation && of.tags[t - 1] == tag::punctuation) break;
    if (of.tags[t - 1] != tag::subordinator) continue;
    if (const phrase* p = phrase_at(of, known, knowledge::family::outlook, t - 1, s.last); p && p->is(role::unreal))
      out.real = false;
  }
  if (is_condition(of, known, s, start, verb)) out.real = false;
  if (negated) {
    out.was_planned = out.state == meeting::status::planned;
    out.state = meeting::status::denied;
    out.said = true;
  }
  return out;
}

}  // namespace communique::meetings
