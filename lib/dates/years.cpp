// Years: alone, in a range, behind a day or a month.
#include "dates/grammar.hpp"

namespace communique::dates {

int grammar::year_at(token_id t) const noexcept {
  if (!inside(t) || in_.tokens[t].what != text::token::kind::number || in_[t].size() != 4) return 0;
  int value = 0;
  return leading(in_[t], value) == 4 && is_year(value) ? value : 0;
}

token_id grammar::read_year_words(token_id t, expression& out) const {
  token_id at = is(t, calendar::of) ? t + 1 : t;
  if (is(at, calendar::the)) ++at;
  if (!is(at, calendar::direction) || !is(at + 1, calendar::unit_word) || word(at + 1).of != unit::year ||
      !is_singular(at + 1))
    return fails;
  out.of = unit::year;
  out.shift = word(at).shift;
  return at + 2;
}

// A year behind a day or a month: "2024", ", 2024", "of 2024", "of this year".
token_id grammar::read_year_after(token_id t, expression& out) const {
  token_id at = t;
  if (is_ascii(at, ',') || is(at, calendar::of)) ++at;
  // "June 5. 2025": a slip, unless a sentence goes on behind it.
  else if (is_ascii(at, '.') && !is_small(at + 2)) ++at;
  if (const int year = year_at(at)) {
    out.begin.year = static_cast<std::int16_t>(year);
    return at + 1;
  }
  const token_id words = read_year_words(t, out);
  return words == fails ? t : words;
}

token_id grammar::read_years(token_id t, expression& out) const {
  int one = 0, two = 0;
  bool years = false;
  if (range_at(t, one, two, years) && years) {
    set(out.begin, one, 0, 0);
    set(out.end, two, 0, 0);
    return t + 1;
  }
  one = year_at(t);
  if (one == 0) return fails;
  set(out.begin, one, 0, 0);
  two = year_at(t + 2);
  // "2025–27", "2024/25"
  if (two == 0 && inside(t + 2) && in_[t + 2].size() == 2 && in_.tokens[t + 2].what == text::token::kind::number &&
      !in_.tokens[t + 2].space_before && leading(in_[t + 2], two) == 2) {
    two += one / 100 * 100;
    if (is_ascii(t + 1, '/') ? two != one + 1 : !is_ascii(t + 1, '~')) two = 0;
  } else if (is_ascii(t + 1, '/') && two != one + 1) {
    two = 0;
  }
  const bool range = is(t + 1, calendar::to) || is_ascii(t + 1, '~') || is_ascii(t + 1, '/') ||
                     (is(t + 1, calendar::conj) && (two == one + 1 || is(t - 1, calendar::between)));
  if (two > one && range) {
    set(out.end, two, 0, 0);
    return t + 3;
  }
  return t + 1;
}

}  // namespace communique::dates
