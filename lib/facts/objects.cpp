// The noun phrases around a verb, letter by letter.
#include "facts/finder.hpp"

#include <algorithm>

namespace communique::facts {

namespace {

constexpr token_id window = 60;

}  // namespace

// The first token of the verb that a word belongs to: "has been", "was officially".
token_id finder::chain(token_id t) const noexcept {
  while (t > begin_ && (tags_[t - 1] == tag::auxiliary || tags_[t - 1] == tag::modal || tags_[t - 1] == tag::adverb ||
                        tags_[t - 1] == tag::negation || (tags_[t - 1] == tag::to && t - 1 > begin_) ||
                        // "is due to be hosted", "was expected to".
                        (tags_[t] == tag::to && (tags_[t - 1] == tag::adjective || tagging::is_verb(tags_[t - 1])) &&
                         t - 1 > begin_ && tags_[t - 2] == tag::auxiliary)))
    --t;
  return t;
}

bool finder::passive(const extent& verb) const noexcept {
  if (tags_[verb.first] == tag::verb_ing) return false;  // "are hosting"
  for (token_id t = verb.first; t > begin_ && verb.first - t < 4; --t) {
    const tag g = tags_[t - 1];
    if (g == tag::auxiliary) {
      // "has signed" is no passive, "has been signed" is.
      const std::string_view w = in_[t - 1];
      const char last = w.empty() ? ' ' : w.back();
      return !(w == "has" || w == "have" || w == "had" || w == "Has" || last == 'o');
    }
    if (g != tag::adverb && g != tag::negation) break;
  }
  return verb.last < in_.tokens.size() && in_.tokens[verb.last].word == known_.word.by;
}

// "President X of Norway, appointed mediator in July,": a participle behind a person.
bool finder::behind_person(const extent& verb) const noexcept {
  const tag own = tags_[verb.first];
  if ((own != tag::verb_participle && own != tag::verb_past) || verb.first <= begin_ + 1) return false;
  const token_id comma = verb.first - 1;
  return in_.tokens[comma].ascii == ',' && names_person({comma > begin_ + 4 ? comma - 4 : begin_, comma});
}

bool finder::relative_before(token_id verb) const noexcept {
  while (verb > begin_ && tags_[verb - 1] == tag::adverb) --verb;
  return verb > begin_ && (tags_[verb - 1] == tag::wh || in_.tokens[verb - 1].word == known_.word.that ||
                           in_.tokens[verb - 1].ascii == ',');
}

// "The Union, to which both belong, was founded": in front of what stands between the commas.
token_id finder::over_parenthesis(token_id t) const noexcept {
  if (t <= begin_ + 1 || in_.tokens[t - 1].ascii != ',') return t;
  for (token_id q = t - 1; q > begin_ && t - q < 24; --q) {
    if (in_.tokens[q - 1].ascii != ',') continue;
    const tag g = tags_[q], next = tags_[q + 1];
    const bool which = g == tag::wh || ((g == tag::preposition || g == tag::to) && next == tag::wh);
    const bool aside =
        which || g == tag::determiner || g == tag::verb_participle || (g == tag::adverb && next != tag::auxiliary);
    return aside ? q - 1 : t;
  }
  return t;
}

// "The agreement dates from Soviet times and was signed in 1987": the second verb has the subject of the first.
token_id finder::clause_of(token_id t) const noexcept {
  if (t <= begin_ + 1 || in_.tokens[t - 1].word != known_.word.and_) return t;
  token_id verb = t;
  for (token_id q = t - 1; q > begin_ && t - q < 40; --q) {
    const tag g = tags_[q - 1];
    if (g == tag::subordinator || in_.tokens[q - 1].ascii == ';') break;
    if (tagging::is_finite(g) || g == tag::auxiliary) {
      verb = chain(q - 1);
      // Over a verb of a relative clause there may be another.
      if (!relative_before(verb)) break;
    }
  }
  return verb;
}

// The noun phrase before a verb; with "which" what it stands for.
extent finder::before(token_id verb, bool nearest, bool events) const noexcept {
  token_id last = over_parenthesis(clause_of(verb));
  while (last > begin_ && (tags_[last - 1] == tag::adverb || in_.tokens[last - 1].ascii == ',')) --last;
  if (last > begin_ && (tags_[last - 1] == tag::wh || in_.tokens[last - 1].word == known_.word.that)) {
    --last;
    if (last > begin_ && in_.tokens[last - 1].ascii == ',') --last;
  }
  token_id first = last;
  int brackets = 0;
  while (first > begin_ && last - first < window) {
    const token_id p = first - 1;
    if (in_.tokens[p].ascii == ')') ++brackets;
    if (in_.tokens[p].ascii == '(') --brackets;
    const tag g = tags_[p];
    if (const reference* r = cast_.at(p); r && r->first >= begin_ && r->last <= last && !r->who.empty()) {
      first = r->first;
      continue;
    }
    // "between Azerbaijan, Georgia and Hungary".
    if (brackets == 0 && in_.tokens[p].ascii == ',' && p > begin_ && cast_.at(p - 1) && cast_.at(p + 1) &&
        cast_.at(p + 1)->first == p + 1 && !cast_.at(p - 1)->who.empty() && p + 1 < last &&
        !(cast_.at(p + 1)->last >= last)) {
      --first;
      continue;
    }
    if (brackets == 0 &&
        (in_.tokens[p].ascii == ',' || in_.tokens[p].ascii == ';' || in_.tokens[p].ascii == ':' ||
         (in_.tokens[p].ascii == '-' && in_.tokens[p].space_before) || in_.tokens[p].what == token::kind::mark))
      break;
    // "the treaty that created the bank": the clause is part of it.
    if (tagging::is_finite(g) && p > begin_ + 1 && cast_.at(p) == nullptr &&
        (tags_[p - 1] == tag::wh || in_.tokens[p - 1].word == known_.word.that) && tags_[p - 2] == tag::noun) {
      first = p - 1;
      continue;
    }
    if (g == tag::subordinator || g == tag::wh || tagging::is_finite(g) || g == tag::auxiliary) break;
    if (tagging::is_verb(g) && !(p > begin_ && tags_[p - 1] == tag::determiner)) break;
    // What "which" stands for: "preparations for the Forum, which", "the anniversary of the relations, which".
    if (nearest && g == tag::preposition && p + 1 < last &&
        (in_.tokens[p].word != known_.word.of || events
             ? in_.tokens[p].word != known_.word.of && in_.tokens[p].word != known_.word.on
             : tags_[p + 1] == tag::determiner))
      break;
    if (nearest && g == tag::to && !events) break;
    if (in_.tokens[p].word == known_.word.that) break;
    --first;
  }
  // "In 2015 the Declaration": the date belongs to the verb.
  for (token_id t = first; t < last && t < first + 3; ++t)
    if (const dates::expression* d = date_at(t);
        d && d->last < last && (t == first || tags_[t - 1] == tag::preposition)) {
      first = d->last;
      break;
    }
  while (first < last && (tags_[first] == tag::adverb || tags_[first] == tag::conjunction ||
                          tags_[first] == tag::preposition || in_.tokens[first].what == token::kind::punctuation))
    ++first;
  while (last > first && (in_.tokens[last - 1].ascii == ',' || tags_[last - 1] == tag::adverb)) --last;
  return {first, last};
}

// The noun phrase after a verb, up to a date, a place or an agent.
extent finder::after(token_id from, token_id end) const noexcept {
  token_id t = from;
  end = std::min(end, from + window);
  int brackets = 0;
  for (; t < end; ++t) {
    const token& here = in_.tokens[t];
    const tag g = tags_[t];
    if (here.ascii == '(') ++brackets;
    if (here.ascii == ')') --brackets;
    if (brackets > 0) continue;
    if (here.ascii == ',' || here.ascii == ';' || here.ascii == '.' || here.ascii == ':') break;
    if (here.ascii == '-' && here.space_before && t > from) break;
    if (g == tag::wh || g == tag::subordinator) break;
    const bool modifier = t > from && tags_[t - 1] == tag::determiner;  // "the amended compact"
    if (t > from && !modifier && (tagging::is_finite(g) || g == tag::auxiliary)) break;
    if (t > from && g == tag::conjunction && t + 1 < end && (verbal(t + 1) || tags_[t + 1] == tag::adverb)) break;
    if (here.word == known_.word.by || here.word == known_.word.since) break;
    const reference* r = cast_.at(t);
    if (r && r->first <= t && t > r->first && !r->who.empty()) continue;
    // "the treaty of 1974" is one thing.
    const dates::expression* d = t > from ? date_at(t) : nullptr;
    if (d && tags_[t - 1] != tag::determiner && in_.tokens[t - 1].word != known_.word.of &&
        !(d->last < end && tags_[d->last] == tag::noun)) {
      if (tags_[t - 1] == tag::preposition) --t;
      break;
    }
    if (g == tag::preposition && t > from && t + 1 < end &&
        (here.word == known_.word.in || here.word == known_.word.at)) {
      // "in Rome in 1957", "in Rome.": a place of the verb, not of the thing.
      token_id q = t + 1;
      if (tags_[q] == tag::determiner) ++q;
      const reference* place = q < end ? cast_.at(q) : nullptr;
      if (place && place->first <= q && !place->who.empty() && cast_[place->who.front()].what == entity::type::place) {
        token_id r2 = place->last;
        while (r2 < end && (in_.tokens[r2].ascii == ',' || cast_.at(r2))) ++r2;
        if (r2 < end && tags_[r2] == tag::preposition && r2 + 1 < end && date_at(r2 + 1)) break;
        if (r2 < end && date_at(r2)) break;
      }
    }
  }
  while (t > from && (tags_[t - 1] == tag::preposition || tags_[t - 1] == tag::conjunction)) --t;
  return {from, t};
}

}  // namespace communique::facts
