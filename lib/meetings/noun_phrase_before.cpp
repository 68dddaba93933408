// What stands before a noun for an encounter ("their third round of"), and the preposition or verb over it.
#include "meetings/noun_phrase.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

namespace {

constexpr std::uint64_t unreal = any_of(role::unreal, role::unreal_order);

using family = knowledge::family;

}  // namespace

noun_phrase_reader::noun_phrase_reader(const material& of, const knowledge& known, const text::sentence& s,
                                       token_id begin, token_id noun, token_id after, const phrase& what)
    : of_(of), known_(known), s_(s), begin_(begin), noun_(noun), after_(after), calling_(what.is(role::calling)),
      meal_(what.is(role::audience)), at_(after), end_(s.last) {
  np_.first = noun;
  np_.last = after;
}

noun_phrase noun_phrase_reader::read() {
  constexpr token_id most_before = 14, most_behind = 60;
  while (np_.first > begin_ && noun_ - np_.first < most_before && take_before()) {
  }
  add_premodifiers();
  find_governor();
  end_ = std::min(s_.last, after_ + most_behind);
  while (at_ < end_ && take_behind()) {
  }
  return std::move(np_);
}

bool noun_phrase_reader::take_before() {
  const token_id t = np_.first - 1;
  if (const dates::expression* d = of_.date_at(t)) {  // "yesterday's meeting"
    np_.first = std::max(begin_, std::min(d->first, t));
    return true;
  }
  if (of_.in.tokens[t].ascii == '-') {
    np_.first = t;
    return true;
  }
  if (const reference* r = of_.cast.at(t)) return take_named(*r);
  const tag g = of_.tags[t];
  if (g == tag::determiner || g == tag::possessive || g == tag::pronoun) return take_determiner();
  return take_modifier();
}

// "Norway's", "his", "Kazakh-Mongolian"; somebody named whose it is not ends the phrase.
bool noun_phrase_reader::take_named(const reference& r) {
  const bool person = of_.names_person(r);
  if (of_.tags[np_.first] == tag::genitive || (person && r.what == mention::kind::pronoun)) {
    add_reference(of_, r, np_.possessor);
    np_.definite = true;
  } else if (person) {
    return false;
  } else {
    add_inner(of_, std::max(r.first, begin_), r.last, np_.sides);
  }
  np_.first = std::max(r.first, begin_);
  return r.what != mention::kind::pronoun;  // "cancelled |his meeting"
}

bool noun_phrase_reader::take_determiner() {
  const knowledge::function_words& f = known_.word;
  const token_id t = np_.first - 1;
  const word_id w = of_.word(t);
  for (const word_id known : {f.the, f.this_, f.these, f.their, f.its, f.his, f.her, f.each, f.both})
    np_.definite = np_.definite || w == known;
  np_.theirs = np_.theirs || w == f.their;
  np_.none = np_.none || w == f.no || w == f.any || w == f.without;
  if (of_.tags[t] == tag::pronoun) return false;
  np_.first = t;
  if (const phrase* o = phrase_at(of_, known_, family::order, t, s_.last)) np_.order |= o->roles;
  // "the diplomat explained that the meeting": an article opens the phrase, unless "Norway's" stands before it.
  return t > begin_ && of_.tags[t - 1] == tag::genitive;
}

bool noun_phrase_reader::take_modifier() {
  const knowledge::function_words& f = known_.word;
  const token_id t = np_.first - 1;
  const word_id w = of_.word(t);
  np_.none = np_.none || w == f.without || w == f.no;
  if (!is_modifier(t)) return false;
  if (const phrase* o = phrase_at(of_, known_, family::order, t, s_.last)) np_.order |= o->roles;
  np_.is_first = np_.is_first || w == f.first;
  np_.numbered = np_.numbered || w == f.first || is_ordinal(t);
  if (of_.tags[t] != tag::verb_past)
    if (const phrase* fate = phrase_at(of_, known_, family::fate, t, s_.last)) np_.fate |= fate->roles;
  np_.first = t;
  return true;
}

// An adjective or noun before the noun; "held bilateral talks": the verb is no modifier.
bool noun_phrase_reader::is_modifier(token_id t) const {
  const tag g = of_.tags[t];
  const bool beside = t + 1 == noun_;  // "met talks": a verb, "planned joint talks": none
  const bool inside = g == tag::adjective || g == tag::noun || g == tag::name || g == tag::number ||
                      g == tag::genitive || g == tag::verb_participle || g == tag::other || g == tag::adverb ||
                      (!beside && (g == tag::verb_past || g == tag::verb_ing));
  if (!inside || !tagging::is_verb(g)) return inside;
  constexpr std::uint64_t holding =
      any_of(role::holds, role::signs, role::topic, role::meets, role::receives, role::calls);
  const phrase* v = phrase_at(of_, known_, family::verb, t, s_.last);
  return !v || (v->roles & holding) == 0;
}

// "3rd", "12th"; ordinals in letters are tagged as numbers or stand in meetings.lex.
bool noun_phrase_reader::is_ordinal(token_id t) const noexcept {
  const std::string_view w = of_.in[t];
  if (w.size() < 3 || w.front() < '0' || w.front() > '9') return false;
  const std::string_view tail = w.substr(w.size() - 2);
  return tail == "st" || tail == "nd" || tail == "rd" || tail == "th";
}

// "Armenian-Lithuanian", "India-Brunei": two countries in one word or three tokens.
void noun_phrase_reader::add_premodifiers() {
  for (token_id t = np_.first; t < noun_;) {
    const reference* r = of_.starts(t);
    if (r) add_inner(of_, r->first, std::min(r->last, noun_), np_.sides);
    t = r ? std::max(r->last, t + 1) : t + 1;
  }
}

void noun_phrase_reader::find_governor() {
  token_id t = np_.first;
  if (t > begin_ && of_.tags[t - 1] == tag::preposition) {
    np_.governor_at = t - 1;
    np_.governor = of_.word(t - 1);
  }
  for (int steps = 0; t > begin_ && steps < 12; ++steps) {
    const token_id before = before_governor(t);
    if (before < t) {
      t = before;
      continue;
    }
    const tag g = of_.tags[t - 1];
    if (g == tag::preposition) governed_by_preposition(t - 1);
    if (tagging::is_verb(g) || g == tag::auxiliary) governed_by_verb(t - 1);
    if (g == tag::noun && t == np_.first)
      if (const phrase* fate = phrase_at(of_, known_, family::fate, t - 1, s_.last)) np_.fate |= fate->roles;
    return;
  }
}

// One step over what may stand between a phrase and what governs it; the token itself where nothing does.
token_id noun_phrase_reader::before_governor(token_id t) {
  const token_id before = t - 1;
  const tag g = of_.tags[before];
  if (const dates::expression* d = of_.date_at(before)) return std::max(begin_, std::min(d->first, before));
  if (g == tag::adverb || of_.in.tokens[before].ascii == ',' || g == tag::determiner) return before;
  if (const reference* r = of_.cast.at(before); r && !of_.names_person(*r) && r->first > begin_)
    return r->first;  // "held in Baku a meeting"
  if (of_.word(before) == known_.word.of && before > begin_ + 1 && of_.tags[before - 1] == tag::noun) {
    // "the postponement of the meeting", "co-chaired the proceedings of the session".
    if (const phrase* fate = phrase_at(of_, known_, family::fate, before - 1, s_.last)) np_.fate |= fate->roles;
    return before - 1;
  }
  return g == tag::preposition && t != np_.first ? before : t;
}

// "take part in", "asked for a meeting", "pulled out of a meeting".
void noun_phrase_reader::governed_by_preposition(token_id t) {
  for (token_id q = t; q > begin_ && t - q < 3; --q) {
    token_id last = 0;
    const phrase* held = phrase_at(of_, known_, family::verb, q - 1, s_.last, &last);
    if (held && last == t + 1 && held->is(role::holds)) {
      np_.light = q - 1;
      return;
    }
    const phrase* order = phrase_at(of_, known_, family::order, q - 1, s_.last, &last);
    if (order && last == t + 1) np_.order |= order->roles;
    const phrase* fate = phrase_at(of_, known_, family::fate, q - 1, s_.last, &last);
    if (fate && last == t + 1) {
      np_.fate |= fate->roles;
      np_.fate_at = q - 1;
      return;
    }
  }
}

// "held a meeting", "cancelled a meeting", "requested a meeting with X".
void noun_phrase_reader::governed_by_verb(token_id t) {
  constexpr std::uint64_t decided = any_of(role::off, role::delayed, role::moved, role::denied);
  const phrase* held = phrase_at(of_, known_, family::verb, t, s_.last);
  if (held && held->is(role::holds)) np_.light = t;
  const phrase* fate = phrase_at(of_, known_, family::fate, t, s_.last);
  if (fate && (fate->roles & decided)) {
    // "did not cancel his meeting", "may postpone it": still to come.
    const outlook comes = outlook_of(of_, known_, s_, t);
    if (comes.said && (!comes.real || comes.state == meeting::status::denied)) {
      np_.awaits = true;
    } else {
      np_.fate |= fate->roles;
      np_.fate_at = t;
    }
  }
  // "announced his meeting with X", "is preparing a meeting"; not "announced the outcome of the meeting".
  const phrase* ahead = t + 1 == np_.first ? phrase_at(of_, known_, family::outlook, t, s_.last) : nullptr;
  if (ahead && ahead->is(role::planned)) np_.awaits = true;
  for (const family in : {family::outlook, family::order})
    if (const phrase* o = phrase_at(of_, known_, in, t, s_.last); o && (o->roles & unreal)) np_.order |= unreal;
}

}  // namespace communique::meetings
