#include "statements/content_end.hpp"

#include "statements/quoted_speech.hpp"

namespace communique::statements {

namespace {

bool contrasts(const scene& in, token_id t) noexcept {
  const knowledge::function_words& word = in.language.word;
  const text::word_id w = in.word(t);
  return w == word.but || w == word.while_ || w == word.whereas || w == word.although || w == word.though;
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

}  // namespace communique::statements
