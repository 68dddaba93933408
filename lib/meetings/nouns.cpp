// Encounters told by a noun: "held talks with", "a meeting between A and B took place", "after a call with".
#include "meetings/story.hpp"

#include "meetings/sentence.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

constexpr token_id window = 60;
constexpr std::uint64_t unreal = any_of(role::unreal, role::unreal_order);

using family = knowledge::family;

// "Armenian-Lithuanian", "India-Brunei": two countries in one word or three tokens.
void add_premodifiers(const material& of, token_id first, token_id last, party& to) {
  for (token_id t = first; t < last;) {
    const reference* r = of.starts(t);
    if (!r) {
      ++t;
      continue;
    }
    add_inner(of, r->first, std::min(r->last, last), to);
    t = std::max(r->last, t + 1);
  }
}

// "3rd", "12th"; ordinals in letters are tagged as numbers or stand in meetings.lex.
bool is_ordinal(const material& of, token_id t) noexcept {
  const std::string_view w = of.in[t];
  if (w.size() < 3 || w.front() < '0' || w.front() > '9') return false;
  const std::string_view tail = w.substr(w.size() - 2);
  return tail == "st" || tail == "nd" || tail == "rd" || tail == "th";
}

}  // namespace

noun_phrase read_noun_phrase(const material& of, const knowledge& known, const text::sentence& s, token_id begin,
                             token_id noun, token_id after, const phrase& what) {
  const bool calling = what.is(role::calling);
  const bool meal = what.is(role::audience);
  const knowledge::function_words& f = known.word;
  noun_phrase np;
  np.first = noun;
  np.last = after;
  token_id t = noun;
  while (t > begin && noun - t < 14) {
    const token_id p = t - 1;
    const tag g = of.tags[p];
    const word_id w = of.word(p);
    if (const dates::expression* d = of.date_at(p)) {   // "yesterday's meeting"
      t = std::max(begin, std::min(d->first, p));
      continue;
    }
    if (of.in.tokens[p].ascii == '-') {
      t = p;
      continue;
    }
    if (const reference* r = of.cast.at(p)) {
      const token_id first = std::max(r->first, begin);
      if (of.tags[t] == tag::genitive || (p + 1 < s.last && of.tags[p + 1] == tag::genitive)) {
        add_reference(of, *r, np.possessor);
        np.definite = true;
      } else if (of.names_person(*r)) {
        if (r->what == mention::kind::pronoun) {
          add_reference(of, *r, np.possessor);
          np.definite = true;
        } else {
          break;
        }
      } else {
        add_inner(of, first, r->last, np.sides);
      }
      t = first;
      continue;
    }
    if (g == tag::determiner || g == tag::possessive || g == tag::pronoun) {
      if (w == f.the || w == f.this_ || w == f.these || w == f.their || w == f.its || w == f.his || w == f.her)
        np.definite = true;
      if (w == f.their) np.theirs = true;
      if (w == f.no || w == f.any || w == f.without) np.none = true;
      if (w == f.each || w == f.both) np.definite = true;
      if (g == tag::pronoun) break;
      t = p;
      if (const phrase* o = phrase_at(of, known, family::order, p, s.last)) np.order |= o->roles;
      // "the diplomat explained that the meeting": an article opens the phrase, unless "Norway's" stands before it.
      if (!(t > begin && of.tags[t - 1] == tag::genitive)) break;
      continue;
    }
    if (w == f.without || w == f.no) np.none = true;
    const bool inside = g == tag::adjective || g == tag::noun || g == tag::name || g == tag::number ||
                        g == tag::genitive || g == tag::verb_participle || g == tag::other ||
                        (g == tag::verb_past && t < noun) || (g == tag::verb_ing && t < noun) || g == tag::adverb;
    if (!inside) break;
    // "held bilateral talks": the verb is no modifier.
    if (tagging::is_verb(g) && phrase_at(of, known, family::verb, p, s.last)) {
      const phrase* v = phrase_at(of, known, family::verb, p, s.last);
      if (v->roles & any_of(role::holds, role::signs, role::topic, role::meets, role::receives, role::calls)) break;
    }
    if (const phrase* o = phrase_at(of, known, family::order, p, s.last)) np.order |= o->roles;
    if (is_ordinal(of, p)) np.numbered = true;
    if (w == f.first) np.numbered = np.is_first = true;
    if (const phrase* o = phrase_at(of, known, family::fate, p, s.last); o && g != tag::verb_past) np.fate |= o->roles;
    t = p;
  }
  np.first = t;

  // What governs it: a preposition, or a verb that holds it.
  token_id v = np.first;
  for (int steps = 0; v > begin && steps < 12; ++steps) {
    const token_id p = v - 1;
    const tag g = of.tags[p];
    if (g == tag::preposition && v == np.first) {
      np.governor = of.word(p);
      np.governor_at = p;
    }
    if (const dates::expression* d = of.date_at(p)) {
      v = std::max(begin, std::min(d->first, p));
      continue;
    }
    if (g == tag::adverb || of.in.tokens[p].ascii == ',' || g == tag::determiner) {
      v = p;
      continue;
    }
    if (const reference* r = of.cast.at(p); r && !of.names_person(*r) && r->first > begin) {
      v = std::max(begin, r->first);   // "held in Baku a meeting"
      continue;
    }
    if (of.word(p) == f.of && p > begin + 1 && of.tags[p - 1] == tag::noun) {
      // "the postponement of the meeting", "co-chaired the proceedings of the session".
      const phrase* fate = phrase_at(of, known, family::fate, p - 1, s.last);
      if (fate) np.fate |= fate->roles;
      v = p - 1;
      continue;
    }
    if (g == tag::preposition && v != np.first) {
      v = p;
      continue;
    }
    if (g == tag::preposition) {   // "take part in", "participate in"
      for (token_id q = p; q > begin && p - q < 3; --q) {
        token_id last = 0;
        const phrase* held = phrase_at(of, known, family::verb, q - 1, s.last, &last);
        if (held && last == p + 1 && held->is(role::holds)) {
          np.light = q - 1;
          break;
        }
        // "asked for a meeting", "pulled out of a meeting".
        const phrase* order = phrase_at(of, known, family::order, q - 1, s.last, &last);
        if (order && last == p + 1) np.order |= order->roles;
        const phrase* fate = phrase_at(of, known, family::fate, q - 1, s.last, &last);
        if (fate && last == p + 1) {
          np.fate |= fate->roles;
          np.fate_at = q - 1;
          break;
        }
      }
      break;
    }
    if (tagging::is_verb(g) || g == tag::auxiliary) {
      const phrase* held = phrase_at(of, known, family::verb, p, s.last);
      if (held && held->is(role::holds)) np.light = p;
      const phrase* fate = phrase_at(of, known, family::fate, p, s.last);
      if (fate && (fate->roles & any_of(role::off, role::delayed, role::moved, role::denied))) {
        np.fate |= fate->roles;
        np.fate_at = p;
      }
      // "requested a meeting with X", "rejected a meeting".
      for (const family in : {family::outlook, family::order})
        if (const phrase* o = phrase_at(of, known, in, p, s.last); o && (o->roles & unreal)) np.order |= unreal;
    }
    if (g == tag::noun && v == np.first) {
      const phrase* fate = phrase_at(of, known, family::fate, p, s.last);
      if (fate) np.fate |= fate->roles;
    }
    break;
  }

  // What follows it.
  const token_id end = std::min(s.last, after + window);
  for (t = after; t < end;) {
    const tag g = of.tags[t];
    const word_id w = of.word(t);
    const token& here = of.in.tokens[t];
    if (const dates::expression* d = of.date_at(t)) {
      t = std::max(d->last, t + 1);
      continue;
    }
    if (calling && (w == f.on || w == f.to || w == f.upon) && t + 1 < end && !of.date_at(t + 1) && np.guests.empty()) {
      np.guests = gather(of, known, t + 1, end);
      np.with_at = t;
      t = std::max(np.guests.last, t + 1);
      np.last = t;
      continue;
    }
    if (meal && w == f.for_ && np.guests.empty()) {   // "a dinner for the delegation"
      np.guests = gather(of, known, t + 1, end);
      t = std::max(np.guests.last, t + 1);
      np.last = t;
      continue;
    }
    if (w == f.with || (w == f.from && np.guests.empty())) {
      if (np.with_at != text::none) break;
      np.guests = gather(of, known, t + 1, end);
      np.with_at = t;
      t = std::max(np.guests.last, t + 1);
      np.last = t;
      continue;
    }
    if (w == f.between || (w == f.among && np.between.empty())) {
      np.between = gather(of, known, t + 1, end, true);
      t = std::max(np.between.last, t + 1);
      np.last = t;
      continue;
    }
    if (w == f.of || w == f.by) {
      party whose = gather(of, known, t + 1, end);
      token_id last = std::max(whose.last, t + 1);
      if (w == f.of) np.of.add(whose);
      else np.by.add(whose);
      t = last;
      np.last = t;
      continue;
    }
    if ((w == f.on || w == f.over || w == f.about || w == f.regarding || w == f.concerning) && t + 1 < end &&
        !of.date_at(t + 1) && np.topics_at == text::none) {
      np.topics_at = t + 1;
      // A verb may still follow: "talks on trade took place".
      t = end_of_topics(of, known, t + 1, end);
      continue;
    }
    if (w == f.to && t + 1 < end && !tagging::is_verb(of.tags[t + 1])) {
      np.to = gather(of, known, t + 1, end);
      np.to_at = t + 1;
      t = std::max(np.to.last, t + 1);
      continue;
    }
    if (g == tag::wh && (w == f.which || w == f.that)) {
      ++t;
      continue;
    }
    if (tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal) {
      // "previously planned for Friday, was called off": over what stands between commas.
      if ((g == tag::verb_past || g == tag::verb_participle) && t > after &&
          (of.in.tokens[t - 1].ascii == ',' || of.tags[t - 1] == tag::adverb || of.tags[t - 1] == tag::wh ||
           of.tags[t - 1] == tag::auxiliary) && np.verb_at == text::none) {
        token_id q = t + 1;
        while (q < end && q < t + 16 && of.in.tokens[q].ascii != ',' && !tagging::is_finite(of.tags[q])) ++q;
        const bool parenthesis = q + 1 < end && of.in.tokens[q].ascii == ',' &&
                                 (of.tags[q + 1] == tag::auxiliary || of.tags[q + 1] == tag::modal ||
                                  tagging::is_finite(of.tags[q + 1]));
        if (parenthesis) {
          t = q + 1;
          continue;
        }
      }
      // Over the auxiliaries to the verb.
      token_id p = t;
      for (; p < end && p < t + 6; ++p) {
        token_id last = p + 1;
        const phrase* v2 = phrase_at(of, known, family::verb, p, s.last, &last);
        const phrase* fate = phrase_at(of, known, family::fate, p, s.last);
        if (fate && tagging::is_verb(of.tags[p])) {
          np.fate |= fate->roles;
          np.fate_at = p;
        }
        if (fate && of.tags[p] == tag::auxiliary) {
          np.fate |= fate->roles;
          np.fate_at = p;
        }
        if (v2 && (v2->roles & any_of(role::happens, role::awaits))) {
          np.happens = p;
          np.awaits = v2->is(role::awaits);
          break;
        }
        if (np.fate) break;
        const tag k = of.tags[p];
        if (k != tag::auxiliary && k != tag::modal && k != tag::adverb && k != tag::negation && k != tag::to &&
            k != tag::verb && k != tag::verb_past && k != tag::verb_participle && !of.date_at(p))
          break;
        if ((k == tag::verb_past || k == tag::verb_s) && !v2) break;
      }
      np.verb_at = t;
      // What follows the verb may still name the sides: "talks took place in Baku between A and B".
      if (np.happens != text::none) {
        for (token_id q = np.happens + 1; q < end && q < np.happens + 30;) {
          if (of.in.quoted(q)) break;
          if (of.word(q) == f.between && np.between.empty()) {
            np.between = gather(of, known, q + 1, s.last, true);
            q = std::max(np.between.last, q + 1);
          } else if (of.word(q) == f.with && np.guests.empty()) {
            np.guests = gather(of, known, q + 1, s.last);
            np.with_at = q;
            q = std::max(np.guests.last, q + 1);
          } else {
            const tag k = of.tags[q];
            if (k == tag::subordinator || k == tag::wh || of.in.tokens[q].ascii == ';') break;
            ++q;
          }
        }
      }
      break;
    }
    if (here.ascii == ',' || here.ascii == '(' || here.ascii == ')') {
      const bool goes_on = t + 1 < end && (of.date_at(t + 1) || of.tags[t + 1] == tag::wh ||
                                           of.tags[t + 1] == tag::preposition || of.tags[t + 1] == tag::adverb ||
                                           tagging::is_verb(of.tags[t + 1]));
      if (!goes_on) {
        // ", X's office said": over a parenthesis is too far.
        break;
      }
      ++t;
      continue;
    }
    if (g == tag::preposition) {
      ++t;
      if (w == f.in || w == f.at) {
        while (t < end && (of.tags[t] == tag::determiner || of.tags[t] == tag::noun || of.tags[t] == tag::adjective))
          ++t;
        if (t < end && of.starts(t)) t = std::max(of.starts(t)->last, t + 1);
      }
      continue;
    }
    if (g == tag::adverb || g == tag::noun || g == tag::adjective || g == tag::determiner) {
      ++t;
      continue;
    }
    if (of.starts(t) && !of.names_person(*of.starts(t))) {
      t = std::max(of.starts(t)->last, t + 1);
      continue;
    }
    break;
  }
  add_premodifiers(of, np.first, noun, np.sides);
  return np;
}

}  // namespace communique::meetings
