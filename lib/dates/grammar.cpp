#include "dates/grammar.hpp"

namespace communique::dates {

namespace {

// "st", "nd", "rd" or "th" behind the first figures of a token; 0 if something else stands there.
std::size_t ordinal_ending(std::string_view s, std::size_t at) noexcept {
  if (s.size() < at + 2) return 0;
  const int ending = (s[at] | 32) << 8 | (s[at + 1] | 32);
  const bool is = ending == ('s' << 8 | 't') || ending == ('n' << 8 | 'd') || ending == ('r' << 8 | 'd') ||
                  ending == ('t' << 8 | 'h');
  return is ? 2 : 0;
}

}  // namespace

int grammar::day_at(token_id t) const noexcept {
  if (!inside(t) || in_[t].size() > 4 || !is_digit(in_[t].front())) return 0;
  const std::string_view s = in_[t];
  int value = 0;
  const std::size_t figures = leading(s, value);
  if (figures > 2 || value < 1 || value > 31) return 0;
  return figures + ordinal_ending(s, figures) == s.size() ? value : 0;
}

int grammar::ordinal_at(token_id t) const noexcept {
  if (is(t, calendar::ordinal)) return word(t).ordinal_value;
  return is_word(t) ? day_at(t) : 0;
}

bool grammar::range_at(token_id t, int& one, int& two, bool& years) const noexcept {
  if (!inside(t) || !is_digit(in_[t].front())) return false;
  const std::string_view s = in_[t];
  const std::size_t figures = leading(s, one), hyphen = figures + ordinal_ending(s, figures);  // 5th-7th
  if (hyphen >= s.size() || s[hyphen] != '-') return false;
  const std::string_view behind = s.substr(hyphen + 1);
  const std::size_t more = leading(behind, two);
  if (more == 0 || more + ordinal_ending(behind, more) != behind.size()) return false;
  years = figures == 4;
  if (!years) return figures <= 2 && more <= 2 && one >= 1 && one < two && two <= 31;
  if (more == 2) two += one / 100 * 100;
  return (more == 4 || more == 2) && one >= 1700 && two <= 2199 && one < two;
}

// What stands between days: "to", "and", a dash. `listed`: they stand before a month, so a comma or a stroke may too.
bool grammar::joins_days(token_id t, bool listed) const noexcept {
  if (listed && (is_ascii(t, ',') || is_ascii(t, '/'))) return true;
  return is_range_word(t) || is(t, calendar::conj) || is_ascii(t, '&');
}

// "5", "5-6", "5 to 7", "5th to the 7th", "5 and 6", "5, 6 and 7": one and two are the first and the last. `listed`:
// numbers behind a comma may be days too, as they stand before a month.
token_id grammar::read_days(token_id t, int& one, int& two, bool listed) const noexcept {
  bool years = false;
  two = 0;
  if (range_at(t, one, two, years)) return years ? fails : t + 1;
  one = day_at(t);
  if (one == 0) return fails;
  token_id end = t + 1;
  for (int many = 0; many < 8; ++many) {
    if (!joins_days(end, listed)) break;
    token_id next = end + 1;
    if (is_ascii(end, ',') && is(next, calendar::conj)) ++next;
    if (is(next, calendar::the)) ++next;
    const int day = day_at(next);
    if (day == 0 || day <= (two ? two : one)) break;
    two = day;
    end = next + 1;
  }
  return end;
}

// The full stop of "Feb." where the lexicon of abbreviations has not taken it into the word.
token_id grammar::behind_month(token_id t) const noexcept {
  const token_id next = t + 1;
  return is_ascii(next, '.') && !in_.tokens[next].space_before && in_[t].back() != '.' ? next + 1 : next;
}

token_id grammar::read_day_first(token_id t, expression& out) const {
  int one = 0, two = 0;
  token_id at = read_days(t, one, two, true);
  if (at == fails) return fails;
  // "24. JUN", but no "Chapter 23. June …"
  const bool pointed =
      is_ascii(at, '.') && !in_.tokens[at].space_before && (!is_word(t - 1) || is(t - 1, calendar::day_of));
  if (is(at, calendar::unit_word) && word(at).of == unit::day && is_singular(at) && is(at + 1, calendar::of)) ++at;
  if (is(at, calendar::of) || pointed) ++at;
  int last_day = 0, to_month = 0;
  if (!two && month_and_day_at(at, to_month, last_day)) {  // 30 April-2 May
    expression last;
    if (!is(at + 1, calendar::month) || last_day > days_in_month(2024, word(at + 1).month_number)) return fails;
    token_id end = read_month(at + 1, last);
    if (end == fails || last.end.month || one > days_in_month(2024, to_month)) return fails;
    set(out.begin, last.begin.year, to_month, one);
    set(out.end, last.begin.year, last.begin.month, last_day);
    return end;
  }
  if (!is(at, calendar::month)) return fails;
  const bool small = !in_.tokens[at].capital;
  const int month = word(at).month_number;
  if (one > days_in_month(2024, month) || two > days_in_month(2024, month)) return fails;
  expression found = out;
  set(found.begin, 0, month, one);
  const token_id behind = behind_month(at);
  token_id end = read_year_after(behind, found);
  if (end == behind) end = at + 1;
  // "5 may": only a year makes a month of a small word that means something else.
  if (small && is(at, calendar::weak) && found.begin.year == 0) return fails;
  if (two) set(found.end, found.begin.year, month, two);
  out = found;
  return end;
}

token_id grammar::read_month_first(token_id t, expression& out) const {
  if (!is(t, calendar::month) || (!in_.tokens[t].capital && is(t, calendar::weak))) return fails;
  const int month = word(t).month_number;
  token_id at = behind_month(t);
  expression found = out;
  // "Feb 12,2025" is cut as a number with a comma inside.
  if (inside(at) && in_[at].size() > 5 && in_[at][in_[at].size() - 5] == ',') {
    int day = 0, year = 0;
    const std::string_view s = in_[at];
    if (leading(s, day) + 5 == s.size() && leading(s.substr(s.size() - 4), year) == 4 && day >= 1 &&
        day <= days_in_month(2024, month) && year >= 1900 && is_year(year)) {
      set(found.begin, year, month, day);
      out = found;
      return at + 1;
    }
  }
  int to_month = 0, first_day = 0;
  if (day_and_month_at(at, first_day, to_month)) {  // April 30-May 2
    const int last_day = day_at(at + 1);
    if (!last_day || last_day > days_in_month(2024, to_month) || first_day > days_in_month(2024, month)) return fails;
    const token_id end = read_year_after(at + 2, found);
    set(found.end, found.begin.year, to_month, last_day);
    set(found.begin, found.begin.year, month, first_day);
    out = found;
    return end;
  }
  const bool dashed = is_ascii(at, '-') && is_ascii(at + 2, '-') && year_at(at + 3);  // Feb - 21 - 2025
  if (dashed) ++at;
  int one = 0, two = 0;
  token_id end = read_days(at, one, two, false);
  if (end == fails || one > days_in_month(2024, month)) return fails;
  if (dashed) ++end;
  // "In May 10 million …", "June 5 per cent", "March 10:30"
  if (is(end, calendar::quantity) || is_ascii(end, '%') ||
      (is_ascii(end, ':') && day_at(end + 1) && one < 24 && !in_.tokens[end + 1].space_before))
    return fails;
  // "on March 5 and 6 ministers …"
  if (two && is_small(end) && is(end) == 0 && is(at + 1, calendar::conj)) two = 0, end = at + 1;
  set(found.begin, 0, month, one);
  end = read_year_after(end, found);
  if (two > days_in_month(2024, month)) return fails;
  if (two) set(found.end, found.begin.year, month, two);
  out = found;
  return end;
}

// "5. 3. 2024", as Czechs and Germans write it.
token_id grammar::read_spaced_points(token_id t, expression& out) const {
  const auto pointed = [&](token_id p) { return is_ascii(p, '.') && !in_.tokens[p].space_before; };
  const int day = day_at(t), month = day_at(t + 2), year = year_at(t + 4);
  if (!day || !year || !pointed(t + 1) || !pointed(t + 3) || !month || month > 12 || day > days_in_month(year, month))
    return fails;
  set(out.begin, year, month, day);
  return t + 5;
}

// The weekday that stands beside a date: "March 5, Wednesday", "March 5 (Wed.)".
token_id grammar::read_weekday_beside(token_id t, expression& out) const {
  const bool bracket = is_ascii(t, '(');
  if ((!bracket && !is_ascii(t, ',')) || !is(t + 1, calendar::weekday)) return fails;
  if (!bracket && (is(t + 1, calendar::short_form) || is_name(t + 2))) return fails;
  if (bracket && !is_ascii(t + 2, ')')) return fails;
  out.weekday = word(t + 1).weekday_number;
  return bracket ? t + 3 : t + 2;
}

// "28 February to 2 March", "June 30 - July 2", "between March 5 and March 7". `t` is where it begins, `end` the token
// behind the first date.
token_id grammar::read_explicit_range(token_id t, token_id end, expression& out) const {
  if (out.end.day || (!is_range_word(end) && !(is(end, calendar::conj) && is(t - 1, calendar::between)))) return end;
  expression other;
  token_id behind = read_day_first(end + 1, other);
  if (behind == fails) behind = read_month_first(end + 1, other);
  if (behind == fails || other.end.day) return end;
  out.end = other.begin;
  if (!out.begin.year) out.begin.year = other.begin.year;
  if (!out.end.year) out.end.year = out.begin.year;
  return behind;
}

token_id grammar::read_explicit(token_id t, expression& out) const {
  const token_id end = read_explicit_day(t, out);
  if (end == fails || out.weekday || out.end) return end;
  const token_id named = read_weekday_beside(end, out);
  return named == fails ? end : named;
}

token_id grammar::read_explicit_day(token_id t, expression& out) const {
  if (!inside(t)) return fails;
  const char c = in_[t].front();
  token_id end = fails;
  expression found = out;
  if (is_digit(c)) {
    if (read_figures(in_, t, found)) {
      if (found.last > last_) return fails;
      found.weekday = out.weekday;
      end = found.last;
      out = found;
      return end;
    }
    end = read_day_first(t, found);
    if (end == fails) end = read_spaced_points(t, found);
  } else {
    end = read_month_first(t, found);
  }
  if (end == fails) return fails;
  end = read_explicit_range(t, end, found);
  if (found.begin.year && found.begin.day > days_in_month(found.begin.year, found.begin.month)) return fails;
  out = found;
  return end;
}

token_id grammar::read_month(token_id t, expression& out) const {
  if (!is(t, calendar::month) || (!in_.tokens[t].capital && is(t, calendar::weak))) return fails;
  set(out.begin, 0, word(t).month_number, 0);
  const token_id behind = behind_month(t);
  token_id end = read_year_after(behind, out);
  if (end == behind) end = t + 1;
  // "March to May 2024", "between March and May", "in March and April 2024"
  const bool joined = is(end, calendar::conj) && !out.begin.year;
  if ((!is_range_word(end) && !joined) || !is(end + 1, calendar::month)) return end;
  expression other;
  const token_id last = read_month(end + 1, other);
  if (last == fails || other.end.month || other.of != unit::none) return end;
  if (!other.begin.year && (out.begin.year || (joined && !is(t - 1, calendar::between)))) return end;
  expression day;
  if (read_explicit_day(end + 1, day) != fails) return end;
  out.end = other.begin;
  if (!out.begin.year) out.begin.year = other.begin.year - (other.begin.year && other.begin.month < out.begin.month);
  return last;
}

}  // namespace communique::dates
