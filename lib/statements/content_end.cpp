#include "statements/content_end.hpp"

#include "statements/phrases.hpp"
#include "statements/quoted_speech.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool contrasts(const scene& in, token_id t) noexcept {
  const knowledge::function_words& word = in.language.word;
  const text::word_id w = in.word(t);
  return w == word.but || w == word.while_ || w == word.whereas || w == word.although || w == word.though;
}

// "denied", "declined", and what a row refuses as telling of nothing said: "refused to comment". Not "rejected": "he said
// he had made an offer, but they rejected it" is all his.
bool contradicts(const scene& in, token_id t) {
  const std::uint32_t list = in.language.cues[in.word(t)];
  if (list == 0) return false;
  bool only_nothing = true;
  for (const std::uint32_t index : in.language.lists[list - 1]) {
    const cue_row& row = in.language.rows[index];
    if (row.does == statement::act::deny) return true;
    only_nothing &= row.has(takes::nothing);
  }
  return only_nothing || is_refused(in, t);
}

}  // namespace

range ends_with_comma(const scene& in, token_id mark) noexcept {
  const text::quotation* q = quoted_speech(in).opening_at(mark);
  if (!q || q->close == text::none || q->last <= q->first + 1) return {};
  if (in.in.tokens[q->close].sentence != in.in.tokens[mark].sentence) return {};
  if (in.comma(q->last - 1)) return {q->first, q->last - 1};
  return in.comma(q->close + 1) ? range{q->first, q->last} : range{};
}

bool opens_joined_clause(const scene& in, const attribution& a) noexcept {
  if (a.from != attribution::subject::left || a.source.empty() || a.source.last > a.cue.first) return false;
  const token_id first = in.begin_of(in.in.tokens[a.cue.first].sentence);
  if (a.source.first < first + 2) return false;
  const token_id joins = a.source.first - 1;
  if (in.tags[joins] != tag::conjunction && !contrasts(in, joins)) return false;
  return in.comma(joins - 1) || in.is_mark(joins - 1) || in.dash(joins - 1) || in.ascii(joins - 1) == ';';
}

token_id where_contradicted(const scene& in, range piece) {
  for (token_id t = piece.first + 1; t + 3 < std::min(piece.last, piece.first + window); ++t) {
    if (!in.comma(t) || in.in.quoted(t) || !contrasts(in, t + 1)) continue;
    range subject = noun_phrase_from(in, t + 2, piece.last);
    if (subject.empty() && in.pronoun(t + 2)) subject = {t + 2, t + 3};
    if (subject.empty()) continue;
    token_id verb = subject.last;
    while (verb < piece.last && (in.tags[verb] == tag::auxiliary || in.tags[verb] == tag::adverb)) ++verb;
    if (verb >= piece.last || !tagging::is_verb(in.tags[verb]) || !contradicts(in, verb)) continue;
    if (verb > subject.last && in.word(subject.last) == in.language.word.had) continue;
    return t;
  }
  return piece.last;
}

}  // namespace communique::statements
