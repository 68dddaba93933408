// Noun phrases without a parser: from tags, held together by the mentions that are known.
#include "statements/phrases.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool links(const scene& in, token_id t) noexcept {  // a preposition inside a noun phrase
  return in.tags[t] == tag::preposition;
}

// "an aide to Roy", "a source close to Roy": "to" behind a noun that can speak. Not "gave the book to Roy".
bool leads_to_somebody(const scene& in, token_id t) noexcept {
  if (in.word(t) != in.language.word.to) return false;
  token_id noun = t - 1;
  const tag g = in.tags[noun];
  if ((g == tag::adjective || g == tag::adverb || g == tag::verb) && noun > 0) --noun;  // "close", "loyal"
  return in.tags[noun] == tag::noun && in.language.voices[in.word(noun)] != voice::none;
}

// Across "(SCO)" to the left: the opening bracket, or `at`.
token_id bracket_before(const scene& in, token_id at, token_id from) noexcept {
  if (in.ascii(at - 1) != ')') return at;
  for (token_id t = at - 1; t > from && at - t < 14; --t)
    if (in.ascii(t - 1) == '(') return t - 1;
  return at;
}

// "informed the Minister of Trade of the visit": another lead comes, so that this one is inside the name.
bool leads_again(const scene& in, token_id from, token_id until, const std::vector<text::word_id>& leads) noexcept {
  for (token_id t = from; t < std::min(until, from + 12); ++t) {
    if (in.comma(t) || in.finite(t)) return false;
    if (std::find(leads.begin(), leads.end(), in.word(t)) != leads.end() || in.word(t) == in.language.word.that)
      return true;
  }
  return false;
}

}  // namespace

const entities::reference* scene::reference_from(token_id t) const noexcept {
  const auto& all = cast.references;
  const auto found = cast.from(t);
  return found != all.end() && found->first == t ? &*found : nullptr;
}

const entities::reference* scene::reference_to(token_id t) const noexcept {
  if (t == 0 || cast.covering[t - 1] == text::none) return nullptr;
  const auto& all = cast.references;
  for (std::size_t i = cast.covering[t - 1], n = 0; i < all.size() && all[i].first < t && n < 16; ++i, ++n)
    if (all[i].last == t) return &all[i];
  return nullptr;
}

range noun_phrase_to(const scene& in, token_id end, token_id from) {
  if (end - from > window) from = end - window;
  token_id i = end;
  token_id coordinated = text::none;  // where the phrase began before an "and" was passed
  token_id after_and = text::none;    // the "and" passed last
  while (i > from) {
    const token_id bracket = bracket_before(in, i, from);
    if (bracket != i) {
      i = bracket;
      continue;
    }
    const token_id t = i - 1;
    if (const entities::reference* r = in.reference_to(i); r && r->first >= from && r->last == i) {
      i = r->first;
      continue;
    }
    const tag g = in.tags[t];
    if (in.nominal(t)) {
      // "On Monday the minister": a determiner behind a noun begins another phrase.
      i = t;
      if ((g == tag::determiner || g == tag::possessive) && t > from && in.nominal(t - 1) &&
          in.tags[t - 1] != tag::genitive && in.tags[t - 1] != tag::determiner && in.tags[t - 1] != tag::adjective)
        break;
      continue;
    }
    if (in.pronoun(t) && i == end) return {t, end};
    const text::word_id w = in.word(t);
    const bool and_he = after_and == i && (w == in.language.word.he || w == in.language.word.she);  // "she and Lind"
    if (in.pronoun(t) && (i == end || w == in.language.word.both || and_he)) {
      i = t;
      continue;
    }
    if (links(in, t) && i < end && t > from && (in.nominal(t - 1) || in.ascii(t - 1) == ')')) {
      i = t;
      continue;
    }
    if (i < end && t > from + 1 && leads_to_somebody(in, t)) {  // "an aide |to Roy", "a source close |to the talks"
      i = t;
      continue;
    }
    if (in.tags[t] == tag::conjunction && in.word(t) != in.language.word.but && i < end && t > from &&
        (in.nominal(t - 1) || in.ascii(t - 1) == ')' || in.word(t - 1) == in.language.word.he ||
         in.word(t - 1) == in.language.word.she)) {
      if (coordinated == text::none) coordinated = i;
      i = t;
      after_and = i;
      continue;
    }
    // "the newly appointed minister", "the visiting delegation"
    if (i < end && t > from &&
        (g == tag::adverb || g == tag::verb_participle || g == tag::verb_past || g == tag::verb_ing) &&
        (in.tags[t - 1] == tag::determiner || in.tags[t - 1] == tag::genitive || in.tags[t - 1] == tag::possessive ||
         (g != tag::adverb && in.tags[t - 1] == tag::adverb && t > from + 1 && in.tags[t - 2] == tag::determiner)) &&
        (in.tags[i] == tag::noun || in.tags[i] == tag::name || in.tags[i] == tag::adjective || in.nominal(i))) {
      i = t;
      continue;
    }
    break;
  }
  // "met Roy and the minister said": what the verb before governs is no part of the subject.
  if (coordinated != text::none && i > from && (tagging::is_verb(in.tags[i - 1]) || links(in, i - 1))) i = coordinated;
  // "On Monday Lavrov": what a preposition at the beginning governs is none either.
  while (i < end && i > from && links(in, i - 1) && in.calendar(i)) {
    ++i;
    while (i < end && in.tags[i] == tag::number) ++i;
  }
  if (i > from && links(in, i - 1)) {
    for (token_id t = i; t + 1 < end; ++t) {
      const entities::reference* r = in.reference_from(t);
      if (!r || r->last >= end) continue;
      if (const entities::reference* next = in.reference_from(r->last); next && next->last <= end) i = next->first;
      break;
    }
  }
  return {i, end};
}

range noun_phrase_from(const scene& in, token_id first, token_id until, const std::vector<text::word_id>* leads) {
  if (until - first > window) until = first + window;
  token_id i = first;
  if (i < until && in.pronoun(i)) return {i, i + 1};
  bool named = false;
  while (i < until) {
    if (const entities::reference* r = in.reference_from(i); r && r->last <= until) {
      // "told donors her husband was late", "told reporters China had not": another phrase begins.
      if (i > first && (in.tags[i] == tag::possessive || in.language.press[in.word(i - 1)] != 0)) break;
      named |= r->last - r->first > 0 && !r->group;
      i = r->last;
      continue;
    }
    if (in.ascii(i) == '(' && i > first) {
      token_id t = i + 1;
      while (t < until && t < i + 14 && in.ascii(t) != ')') ++t;
      if (t >= until || in.ascii(t) != ')') break;
      i = t + 1;
      continue;
    }
    if (in.nominal(i)) {
      if ((in.tags[i] == tag::determiner || in.tags[i] == tag::possessive) && i > first && in.nominal(i - 1) &&
          in.tags[i - 1] != tag::determiner && in.tags[i - 1] != tag::genitive)
        break;
      if (i > first && in.calendar(i)) break;
      ++i;
      continue;
    }
    const bool more = i > first && i + 1 < until && in.nominal(i + 1) && !in.calendar(i + 1);
    if (more && links(in, i)) {
      const text::word_id w = in.word(i);
      if (leads && (w != in.language.word.of || !leads_again(in, i + 1, until, *leads)) &&
          std::find(leads->begin(), leads->end(), w) != leads->end())
        break;
      if (w == in.language.word.of || w == in.language.word.for_ || w == in.language.word.from ||
          (!named && (w == in.language.word.at || w == in.language.word.in || w == in.language.word.with))) {
        ++i;
        continue;
      }
      break;
    }
    if (more && in.tags[i] == tag::conjunction && in.word(i) == in.language.word.and_) {
      ++i;
      continue;
    }
    if (i > first && i + 1 < until && (in.tags[i] == tag::verb_ing || in.tags[i] == tag::verb_past) &&
        (in.tags[i - 1] == tag::determiner || in.tags[i - 1] == tag::genitive) && in.nominal(i + 1)) {
      ++i;
      continue;
    }
    break;
  }
  return {first, i};
}

// The last word before the first preposition, bracket, comma or relative clause, past a coordination.
token_id head_of(const scene& in, range phrase) {
  token_id head = phrase.first;
  for (token_id t = phrase.first; t < phrase.last; ++t) {
    if (const entities::reference* r = in.reference_from(t); r && r->last <= phrase.last && r->last > t) {
      t = r->last - 1;
      head = t;
      continue;
    }
    const tag g = in.tags[t];
    if (in.ascii(t) == '(' && t > phrase.first) {  // "a Ministry of Foreign Affairs (MFA) |spokesperson"
      token_id k = t + 1;
      while (k < phrase.last && k < t + 14 && in.ascii(k) != ')') ++k;
      if (k + 1 < phrase.last && in.nominal(k + 1)) {
        t = k;
        continue;
      }
    }
    if (g == tag::preposition || g == tag::punctuation || g == tag::conjunction || g == tag::wh || g == tag::to) {
      if (t > phrase.first) break;
      continue;
    }
    if (tagging::is_verb(g) && t > phrase.first && (in.tags[t - 1] == tag::noun || in.tags[t - 1] == tag::name)) break;
    // "an official |present at the talks"
    const bool behind_noun = (g == tag::adjective || g == tag::verb) && t > phrase.first &&
                             in.tags[t - 1] == tag::noun && head == t - 1 &&
                             (t + 1 == phrase.last || !in.nominal(t + 1));
    if (g != tag::adverb && !behind_noun) head = t;
  }
  return head;
}

bool can_speak(const scene& in, range phrase) {
  if (phrase.empty()) return false;
  const token_id head = head_of(in, phrase);
  if (in.pronoun(head)) return in.word(head) != in.language.word.me;
  if (const entities::reference* r = in.cast.at(head); r && r->last == head + 1) {
    if (r->who.empty() || r->group) return true;
    const entity::type what = in.cast[r->who.front()].what;
    if (what != entity::type::event) return true;
  }
  if (in.language.voices[in.word(head)] != voice::none) return true;
  const text::word_id w = in.word(head);
  if (phrase.last - phrase.first == 1 &&
      (w == in.language.word.her || w == in.language.word.him || w == in.language.word.them))
    return true;
  return in.tags[head] == tag::name && !in.calendar(head);
}

}  // namespace communique::statements
