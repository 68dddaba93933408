// Which noun phrases can be the subject of a cue, and how far they reach.
#include "statements/subject_phrases.hpp"

#include "statements/phrases.hpp"

#include <algorithm>

namespace communique::statements {

// "a tally by the commission"
bool subject_phrases::mentions_somebody(range phrase) const noexcept {
  const token_id until = std::min(last_, phrase.last + 6);
  for (token_id t = phrase.first; t < until && !in_.comma(t); ++t)
    if (const entities::reference* r = in_.cast.at(t);
        r && !r->who.empty() && in_.cast[r->who.front()].what != entity::type::event)
      return true;
  return false;
}

// "X, the minister of Y, who is on a visit, said": `end` is the comma before the verb. Leftwards piece by piece, as
// long as none has a verb of its own; the leftmost that can speak is the subject.
range subject_phrases::behind_parenthesis(token_id end) const {
  const token_id start = clause_start(end);
  range found;
  if (end > start + 1 && in_.is_mark(end) && in_.in.quoted(end - 1)) {  // "X, who called it “a wall,” said"
    const text::quotation& q = in_.in.quotations[in_.in.tokens[end - 1].quotation];
    if (q.open != text::none && q.open > start) end = q.open;
  }
  token_id right = end;
  for (token_id t = end;; --t) {
    const bool edge = t == start || in_.comma(t - 1) || in_.dash(t - 1);
    if (!edge) {
      if (in_.is_mark(t - 1) && t >= 2 && in_.in.quoted(t - 2)) {  // over a quotation
        const text::quotation& q = in_.in.quotations[in_.in.tokens[t - 2].quotation];
        if (q.open != text::none && q.open >= start) t = q.open + 1;
      }
      continue;
    }
    range piece{t, right};
    while (piece.first < piece.last &&
           (in_.tags[piece.first] == tag::conjunction || in_.tags[piece.first] == tag::adverb))
      ++piece.first;
    if (!piece.empty()) {
      piece.first = behind_aside(piece);
      const bool verb = has_finite(piece);
      if (verb && is_interposed(piece)) {
        if (t == start) break;
        right = t - 1;
        continue;
      }
      if (verb && !subordinate(piece.first)) break;  // "met X, thanked Y, said", or what was said
      const tag g = in_.tags[piece.first];
      if (!verb && g != tag::preposition && g != tag::verb_ing && g != tag::verb_past && g != tag::verb_participle &&
          g != tag::subordinator) {
        const range phrase = noun_phrase_to(in_, piece.last, piece.first);
        if (phrase.first == piece.first && can_speak(in_, phrase)) found = phrase;
      }
    }
    if (t == start) break;
    right = t - 1;
  }
  return found;
}

// "in turn |Lind", "for her part |the minister": where the subject begins in a piece that opens with a preposition.
token_id subject_phrases::behind_aside(range piece) const noexcept {
  if (in_.tags[piece.first] != tag::preposition) return piece.first;
  for (token_id t = piece.first + 2; t < piece.last && t < piece.first + 4; ++t)
    if (in_.tags[t - 1] == tag::noun && (in_.reference_from(t) || in_.tags[t] == tag::determiner)) return t;
  return piece.first;
}

// "the minister| for her part |pointed out", "the minister| in response |said"
token_id subject_phrases::before_aside(token_id end) const noexcept {
  if (end < first_ + 3 || in_.tags[end - 1] != tag::noun || in_.cast.at(end - 1)) return end;
  const bool possessive = in_.tags[end - 2] == tag::possessive;
  const token_id lead = possessive ? end - 3 : end - 2;
  if (lead <= first_ || in_.tags[lead] != tag::preposition) return end;
  const text::word_id w = in_.word(end - 1);
  const bool turns = w == word_.part || w == word_.turn || w == word_.side || w == word_.response || w == word_.reply;
  return turns && (possessive || in_.word(lead) == word_.in) ? lead : end;
}

// "Lind, |two of the people said|, told Roy": a saying of somebody else between a subject and its verb.
bool subject_phrases::is_interposed(range piece) const noexcept {
  if (piece.last - piece.first > 8) return false;
  const bool ends = in_.language.cues[in_.word(piece.last - 1)] != 0 && in_.finite(piece.last - 1);
  const bool begins = in_.language.cues[in_.word(piece.first)] != 0 && in_.tags[piece.first] != tag::verb_ing;
  const bool passive = in_.word(piece.first) == word_.it;  // "it is added in the release"
  return (ends || begins || passive) && piece.first > first_ + 1;
}

bool subject_phrases::quote_before(token_id t) const noexcept {
  return t > 0 && (in_.is_mark(t - 1) || (in_.comma(t - 1) && t > 1 && in_.is_mark(t - 2)));
}

bool subject_phrases::verb_before(token_id end) const noexcept {
  for (token_id t = end; t > first_ && end - t < window; --t)
    if (in_.tags[t - 1] == tag::verb_past || in_.tags[t - 1] == tag::verb_s) return true;
  return false;
}

// The first phrase of the sentence that can speak and is not governed by a preposition.
range subject_phrases::subject_of_sentence(token_id until) const {
  const token_id limit = std::min(until, first_ + window);
  for (token_id t = first_; t < limit;) {
    const range next = in_.nominal(t) || in_.pronoun(t) ? noun_phrase_from(in_, t, limit) : range{};
    const bool governed = t > first_ && in_.tags[t - 1] == tag::preposition;
    if (!next.empty() && !governed && can_speak(in_, next)) return next;
    t = next.empty() ? t + 1 : next.last;
  }
  return {};
}

// Where the clause begins that an infinitive hangs on: "and took the occasion to thank".
token_id subject_phrases::clause_before(token_id end) const noexcept {
  for (token_id t = end; t > first_ && end - t < 30; --t)
    if (in_.tags[t - 1] == tag::conjunction || in_.comma(t - 1))
      return t > first_ + 1 && in_.comma(t - 2) ? t - 2 : t - 1;
  return end;
}

bool subject_phrases::subordinate(token_id t) const noexcept {
  return in_.tags[t] == tag::wh || in_.word(t) == word_.whose || in_.tags[t] == tag::subordinator ||
         in_.word(t) == word_.that || (in_.tags[t] == tag::preposition && t + 1 < last_ && in_.tags[t + 1] == tag::wh);
}
bool subject_phrases::has_finite(range part) const noexcept {  // not that of a relative clause inside
  for (token_id t = part.first; t < part.last; ++t) {
    if (t > part.first && in_.tags[t] == tag::wh) return false;
    if (in_.finite(t)) return true;
  }
  return false;
}

// Where the clause that ends before `end` begins, at the earliest.
token_id subject_phrases::clause_start(token_id end) const noexcept {
  token_id start = end > first_ + window ? end - window : first_;
  for (token_id t = end; t > start; --t) {
    const token_id b = t - 1;
    if (in_.is_mark(b) && b > 0 && in_.in.quoted(b - 1)) {  // over a quotation inside the clause
      const text::quotation& q = in_.in.quotations[in_.in.tokens[b - 1].quotation];
      if (q.open != text::none && q.open > start && q.close == b && end - b < 3) {
        t = q.open + 1;
        continue;
      }
    }
    if (in_.dash(b)) continue;
    if (boundary(b) || in_.word(b) == word_.that || in_.word(b) == word_.while_ || in_.word(b) == word_.whereas)
      return t;
  }
  return start;
}

// "Samoa forecast cyclones", "that the ministry inform it": a bare form needs several who say it.
bool subject_phrases::agrees(const attribution& a, range phrase) const noexcept {
  if (!a.bare) return true;
  const token_id head = head_of(in_, phrase);
  if (in_.pronoun(head)) return in_.word(head) != word_.he && in_.word(head) != word_.she && in_.word(head) != word_.it;
  for (token_id t = phrase.first; t < phrase.last; ++t)
    if (in_.word(t) == word_.and_) return true;
  if (const entities::reference* r = in_.cast.at(head); r && (r->group || r->who.size() > 1)) return true;
  const std::string_view w = in_.in[head];
  return (w.back() | 32) == 's' || in_.language.plurals[in_.word(head)] != 0 || in_.word(head) == word_.both;
}

// "dismissed media reports that": a noun, not "media report".
bool subject_phrases::is_noun_after(const attribution& a, range phrase) const noexcept {
  if (in_.tags[a.verb] != tag::verb_s || phrase.first <= first_) return false;
  const tag g = in_.tags[phrase.first - 1];
  const bool governed = tagging::is_verb(g) || g == tag::preposition;
  return governed && in_.tags[phrase.first] != tag::determiner && !in_.cast.at(phrase.last - 1);
}

// "touched upon" of several tells what was discussed.
bool subject_phrases::alone_of_several(const attribution& a, range phrase) const noexcept {
  if (!in_.row(a).has(takes::alone)) return false;
  const token_id head = head_of(in_, phrase);
  if (in_.word(head) == word_.they || in_.language.voices[in_.word(head)] == voice::group) return true;
  for (token_id t = phrase.first; t < phrase.last; ++t) {
    if (const entities::reference* r = in_.reference_from(t)) {
      if (r->group) return true;
      t = std::max(t, r->last - 1);
    } else if (in_.word(t) == word_.and_) {
      return true;
    }
  }
  return false;
}

// "…, its consul in Erbil, Friederike Lohse, told": the office in front of the name belongs to the source.
range subject_phrases::with_apposition(range phrase) const {
  if (phrase.first < first_ + 2 || !in_.comma(phrase.first - 1) || in_.tags[phrase.first] != tag::name) return phrase;
  const token_id comma = phrase.first - 1;
  const range before = noun_phrase_to(in_, comma, first_);
  if (before.empty() || !can_speak(in_, before)) return phrase;
  const tag g = in_.tags[before.first];
  const bool starts = before.first == first_ || in_.comma(before.first - 1) ||
                      in_.tags[before.first - 1] == tag::conjunction || in_.word(before.first - 1) == word_.that;
  if (!starts || (g != tag::determiner && g != tag::possessive &&
                  in_.language.voices[in_.word(head_of(in_, before))] == voice::none))
    return phrase;
  return {before.first, phrase.last};
}

// "|Vesely, Kallio and Brandl said": names of a kind in front of those that "and" joins. Not "In Paris, France and
// Germany said", "After meeting Vesely, Kallio and Brandl said".
range subject_phrases::with_list(range phrase) const {
  const auto what = [&](const entities::reference& r) { return in_.cast[r.who.front()].what; };
  const entities::reference* first = in_.reference_from(phrase.first);
  if (!first || first->who.size() != 1 || first->last >= phrase.last) return phrase;
  if (in_.word(first->last) != word_.and_) return phrase;
  token_id begin = phrase.first;
  for (int names = 0; names < 8 && begin >= first_ + 2 && in_.comma(begin - 1); ++names) {
    const entities::reference* before = in_.reference_to(begin - 1);
    if (!before || before->what != mention::kind::name || before->who.size() != 1 || before->first < first_ ||
        what(*before) != what(*first))
      break;
    begin = before->first;
  }
  const bool opens = begin == first_ || in_.is_mark(begin - 1) || in_.word(begin - 1) == word_.that ||
                     in_.tags[begin - 1] == tag::conjunction || in_.ascii(begin - 1) == ';' || in_.comma(begin - 1);
  return opens ? range{begin, phrase.last} : phrase;
}

// "officials who met Roy said", "a statement issued by the ministry said": the subject stands further left.
range subject_phrases::past_modifier(range phrase) const {
  if (phrase.first <= first_ + 1) return phrase;
  token_id v = phrase.first - 1;
  if (in_.tags[v] == tag::preposition || in_.tags[v] == tag::to) {
    if (v == first_) return phrase;
    --v;
  }
  if (!tagging::is_verb(in_.tags[v]) || in_.language.cues[in_.word(v)] != 0) {
    if (!(tagging::is_verb(in_.tags[v]) && v + 1 < phrase.first)) return phrase;  // "released by"
  }
  token_id w = v;
  while (w > first_ &&
         (in_.tags[w - 1] == tag::auxiliary || in_.tags[w - 1] == tag::adverb || in_.tags[w - 1] == tag::modal))
    --w;
  if (w == first_) return phrase;
  const text::word_id before = in_.word(w - 1);
  token_id end = text::none;
  if (before == word_.who || before == word_.which || before == word_.that) end = w - 1;
  else if (w == v && in_.tags[v] != tag::verb_s && (in_.tags[w - 1] == tag::noun || in_.tags[w - 1] == tag::name))
    end = w;
  if (end == text::none || end <= first_) return phrase;
  const range outer = noun_phrase_to(in_, end, first_);
  if (outer.empty() || !can_speak(in_, outer)) return phrase;
  // "X met Y said" cannot be; "the statement released by X said" can.
  if (end == w && in_.language.voices[in_.word(head_of(in_, outer))] == voice::none) return phrase;
  return {outer.first, phrase.last};
}

// "|a diplomat who was not authorised to speak publicly| told": a subject whose relative clause, which has a verb of
// its own, ends at `end`, before the adverbs of the cue's verb. Not "the man who the police |said| had fled", "a man
// who said Roy |agreed|".
range subject_phrases::with_relative_clause(token_id end, token_id verb) const {
  const range object = noun_phrase_to(in_, end, first_);
  bool has_verb = false;
  for (token_id t = end; t > first_ + 1 && end - t < window; --t) {
    const token_id at = t - 1;
    if (in_.word(at) == word_.who) {
      const range antecedent = noun_phrase_to(in_, at, first_);
      const bool speaks = !antecedent.empty() && can_speak(in_, antecedent);
      const token_id behind = tagging::is_verb(in_.tags[end - 1]) ? verb : end;  // "to speak |publicly| told"
      return speaks && has_verb ? range{antecedent.first, behind} : range{};
    }
    if (in_.comma(at) || boundary(at) || subordinate(at)) return {};
    if (!in_.finite(at) || in_.tags[at - 1] == tag::to) continue;
    if (t == object.first && in_.language.cues[in_.word(at)] != 0) return {};
    has_verb = true;
  }
  return {};
}

// "a diplomat who asked not to be named, …", "an official, who knew them, …": behind the comma that
// ends a relative clause at `t`, or none. Not a comma of a list in it ("who met Roy, and Lind, …").
token_id subject_phrases::behind_relative(token_id t) const noexcept {
  if (t < last_ && in_.comma(t)) ++t;
  if (t + 1 < last_ && in_.tags[t] == tag::preposition) ++t;  // "with whom"
  if (t + 1 >= last_) return text::none;
  const text::word_id w = in_.word(t);
  if (w != word_.who && w != word_.which && w != word_.that && in_.tags[t] != tag::wh) return text::none;
  for (token_id k = t + 1; k + 1 < std::min(last_, t + 40); ++k)
    if (in_.comma(k) && in_.tags[k + 1] != tag::conjunction && !in_.in.quoted(k)) return k + 1;
  return text::none;
}

}  // namespace communique::statements
