// Weekdays, and spans of time that are told from where the text stands: "next week", "the end of last month".
#include "dates/grammar.hpp"

namespace communique::dates {

// The date that explains a weekday or a "tomorrow": ", 10 March", "(11 November 2024)", "14/7/2024", "(14)".
token_id grammar::read_day_after(token_id t, expression& out) const {
  const bool bracket = is_ascii(t, '(');
  token_id at = bracket || is_ascii(t, ',') ? t + 1 : t;
  if (!bracket && is(at, calendar::the)) ++at;
  expression found = out;
  token_id end = read_explicit(at, found);
  if (end == fails) {
    // "(14)", "Tuesday the 5th"; but "on Tuesday the 5th round"
    const bool alone = bracket ? is_ascii(at + 1, ')') : at > t && is_word(at) && ends_before(at + 1);
    if (const int day = alone ? day_at(at) : 0) {
      found.begin = {0, 0, static_cast<std::uint8_t>(day)};
      end = at + 1;
    }
  }
  if (end == fails) return fails;
  if (bracket && !is_ascii(end, ')')) return fails;
  // The date says more than "last" or "tomorrow": what they count no longer matters.
  if (found.begin.month) {
    found.of = unit::none;
    found.directed = false;
    found.shift = 0;
  }
  out = found;
  return bracket ? end + 1 : end;
}

token_id grammar::read_weekday(token_id t, expression& out) const {
  if (!is(t, calendar::weekday)) return fails;
  const bool is_short = is(t, calendar::short_form);
  out.weekday = word(t).weekday_number;
  token_id end = t + 1;
  if (is_short && is_ascii(end, '.')) ++end;
  if (!is_short) {
    if (is(end, calendar::conj) || is_range_word(end)) {
      const token_id next = end + 1;
      if (is(next, calendar::weekday) && !is(next, calendar::short_form)) {
        out.last_weekday = word(next).weekday_number;
        end = next + 1;
      }
    }
    if (is(end, calendar::day_part) && is_singular(end)) ++end;
    // "Tuesday next week", "Friday of last week"
    token_id week = is(end, calendar::of) ? end + 1 : end;
    if (is(week, calendar::direction) && is(week + 1, calendar::unit_word) && word(week + 1).of == unit::week &&
        is_singular(week + 1)) {
      out.of = unit::week;
      out.shift = word(week).shift;
      return week + 2;
    }
  }
  if (out.last_weekday) return end;
  const token_id dated = read_day_after(end, out);
  if (dated != fails) {
    // "Monday, 3 March to Wednesday, 5 March"
    expression last;
    if (!out.begin.month || out.end || !is_range_word(dated)) return dated;
    const token_id behind = read_weekday(dated + 1, last);
    if (behind == fails || !last.begin.month || last.end) return dated;
    out.end = last.begin;
    if (!out.begin.year) out.begin.year = out.end.year;
    if (!out.end.year) out.end.year = out.begin.year;
    return behind;
  }
  return is_short ? fails : end;
}

// "last", "this" or "next" and what it counts.
token_id grammar::read_directed(token_id t, expression& out) const {
  if (!is(t, calendar::direction)) return fails;
  token_id at = t;
  std::int16_t shift = word(at).shift;
  if (is(at + 1, calendar::direction)) shift = word(++at).shift;  // this past Friday
  ++at;
  if (!is_word(at)) return fails;
  const std::uint32_t what = is(at);
  if ((what & calendar::weekday) && !(what & calendar::short_form)) {
    out.directed = true;
    out.shift = shift;
    return read_weekday(at, out);
  }
  if (what & calendar::month) {
    expression dated = out;
    const token_id explicitly = read_explicit(at, dated);  // "last May 5"
    if (explicitly != fails) {
      out = dated;
      return explicitly;
    }
    out.directed = true;
    out.shift = shift;
    out.of = unit::month;
    const token_id end = read_month(at, out);
    if (end != fails && out.begin.year) out.directed = false;
    return end;
  }
  if (what & calendar::season) {
    out.directed = true;
    out.shift = shift;
    out.of = unit::season;
    out.ordinal = word(at).ordinal_value;
    return at + 1;
  }
  if (what & calendar::day_part) {  // "this morning"; "last night" is a phrase
    if (shift != 0 || !is_singular(at)) return fails;
    out.of = unit::day;
    return at + 1;
  }
  if (!(what & calendar::unit_word) || !is_singular(at)) return fails;
  out.of = word(at).of;
  out.shift = shift;
  if (out.of == unit::day || out.of == unit::half) return fails;
  if (out.of == unit::week) {  // next week Tuesday, last week on Tuesday
    const token_id day = is(at + 1, calendar::day_of) ? at + 2 : at + 1;
    expression dated;
    if (is(day, calendar::weekday) && !is(day, calendar::short_form) && read_weekday(day, dated) == day + 1) {
      out.weekday = dated.weekday;
      return day + 1;
    }
  }
  return at + 1;
}

// A month, year or season, with or without "next" and its like.
token_id grammar::read_period(token_id t, expression& out) const {
  if (is(t, calendar::the)) ++t;
  if (!inside(t)) return fails;
  const std::uint32_t what = is(t);
  if (what & calendar::direction) return read_directed(t, out);
  if (what & calendar::month) return read_month(t, out);
  if (what & calendar::season) {
    out.of = unit::season;
    out.ordinal = word(t).ordinal_value;
    const token_id at = is(t + 1, calendar::of) ? t + 2 : t + 1;
    if (const int year = year_at(at)) {
      out.begin.year = static_cast<std::int16_t>(year);
      return at + 1;
    }
    return t + 1;
  }
  if ((what & calendar::unit_word) && is_singular(t) && word(t).of != unit::day && word(t).of != unit::half) {
    out.of = word(t).of;
    return t + 1;
  }
  return read_years(t, out);
}

}  // namespace communique::dates
