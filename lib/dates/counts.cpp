// Time that is counted: "two days ago", "the first quarter of 2024", "the 5th of this month".
#include "dates/grammar.hpp"

namespace communique::dates {

// "two days ago", "a week later", "in two weeks". `t` is the number.
token_id grammar::read_count(token_id t, expression& out) const {
  const bool figures = in_.tokens[t].what == text::token::kind::number;
  const int count = figures ? (in_[t].size() <= 2 ? day_at(t) : 0) : word(t).number_value;
  const token_id unit_at = t + 1;
  if (count == 0 || !is(unit_at, calendar::unit_word)) return fails;
  const unit of = word(unit_at).of;
  if (of != unit::day && of != unit::week && of != unit::month && of != unit::year) return fails;
  out.of = of;
  out.shift = static_cast<std::int16_t>(count);
  token_id behind = unit_at + 1;
  if (is(behind, calendar::ago | calendar::earlier | calendar::later)) {
    // "two days before the summit" counts from something else.
    if (is(behind, calendar::before_date) && is_word(behind + 1)) return fails;
    out.narrative = !is(behind, calendar::ago);
    if (!is(behind, calendar::later)) out.shift = static_cast<std::int16_t>(-count);
    return behind + 1;
  }
  if (is(behind, calendar::before_date) && is(behind + 1, calendar::hence)) return behind + 2;  // a week from now
  const bool owned = inside(behind) && in_.tokens[behind].ascii == '\'';  // "in a week's time", "in two weeks' time"
  if (owned) ++behind;
  const bool time = is(behind, calendar::hence) && owned;
  if (is(t - 1, calendar::within)) {
    out.of = unit::none;  // no day follows from it
    return is(t, calendar::a) ? fails : unit_at + 1;
  }
  if (!is(t - 1, calendar::in)) return fails;
  if (time) return behind + 1;
  out.ahead = true;
  return is(t, calendar::a) ? fails : unit_at + 1;
}

// "coming weeks", "next few days": words of a time that is not fixed. What lies behind ("the last two years") tells how
// long, not when.
token_id grammar::read_ahead(token_id t, expression& out) const {
  if (!is(t, calendar::direction) || word(t).shift <= 0) return fails;
  const token_id at = is(t + 1, calendar::some | calendar::number) ? t + 2 : t + 1;
  if (!is(at, calendar::unit_word) || is_singular(at)) return fails;
  out.of = unit::none;
  return at + 1;
}

// "5th of this month", "25th of last month", "third of March".
token_id grammar::read_day_of_month(token_id t, expression& out) const {
  const int day = ordinal_at(t);
  if (day == 0 || !is(t + 1, calendar::of)) return fails;
  token_id at = t + 2;
  if (is(at, calendar::month) && !is_digit_at(t) && in_.tokens[at].capital) {
    expression month;
    const token_id end = read_month(at, month);
    if (end == fails || month.end || day > days_in_month(2024, month.begin.month)) return fails;
    out = month;
    out.begin.day = static_cast<std::uint8_t>(day);
    return end;
  }
  if (is(at, calendar::the)) ++at;
  std::int16_t shift = 0;
  if (is(at, calendar::direction)) shift = word(at++).shift;
  else if (at == t + 2) return fails;
  if (!is(at, calendar::unit_word) || word(at).of != unit::month || !is_singular(at)) return fails;
  out.begin.day = static_cast<std::uint8_t>(day);
  out.of = unit::month;
  out.shift = shift;
  return at + 1;
}

// Behind "the": "first quarter of 2024", "last week of February", "second half of the year".
token_id grammar::read_ordinal(token_id t, expression& out) const {
  const int number = is(t, calendar::ordinal) ? ordinal_at(t) : 0;
  const token_id counted = t + 1;
  if (!is(counted, calendar::unit_word)) return fails;
  const unit of = word(counted).of;
  if (of != unit::quarter && of != unit::half && of != unit::week) return fails;
  const int most = of == unit::quarter ? 4 : of == unit::half ? 2 : 0;
  token_id at = counted + 1;
  if (!is(at, calendar::of) && !year_at(at)) {
    // "in the third quarter"
    const bool alone = number && number <= most && is(t - 2, calendar::in_year) && ends_before(at);
    if (!alone) return fails;
    out.of = of;
    out.ordinal = static_cast<std::uint8_t>(number);
    return at;
  }
  if (is(at, calendar::of)) ++at;
  const token_id end = read_period(at, out);
  if (end == fails) return fails;
  // Of a year that is named, or of this, last or next year.
  const bool of_year = (out.begin.year && !out.begin.month && out.of == unit::none) || out.of == unit::year;
  if (number && number <= most && of_year && !out.end) {
    out.year_said = out.of == unit::year;
    out.of = of;
    out.ordinal = static_cast<std::uint8_t>(number);
  }
  return end;
}

// Behind "the": "month of May", "week of December 8", "year 2018".
token_id grammar::read_unit_of(token_id t, expression& out) const {
  if (!is_singular(t)) return fails;
  const unit of = word(t).of;
  if (of == unit::year) return year_at(t + 1) ? read_years(t + 1, out) : fails;
  if (!is(t + 1, calendar::of)) return fails;
  if (of == unit::week) {
    const token_id end = read_explicit(t + 2, out);
    if (end == fails) return fails;
    if (!out.end.day) out.of = unit::week;
    return end;
  }
  if (of != unit::month || !is(t + 2, calendar::month)) return fails;
  return read_month(t + 2, out);
}

}  // namespace communique::dates
