#include "dates/grammar.hpp"

namespace communique::dates {

namespace {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// The figures that a token begins with; how many there are.
std::size_t leading(std::string_view s, int& value) noexcept {
  std::size_t i = 0;
  for (value = 0; i < s.size() && i < 5 && is_digit(s[i]); ++i) value = value * 10 + (s[i] - '0');
  return i;
}

void set(date& d, int year, int month, int day) noexcept {
  d = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

constexpr bool is_year(int n) noexcept { return n >= 1000 && n <= 2199; }

}   // namespace

int grammar::day_at(token_id t) const noexcept {
  if (!inside(t) || in_[t].size() > 4 || !is_digit(in_[t].front())) return 0;
  const std::string_view s = in_[t];
  int value = 0;
  const std::size_t figures = leading(s, value);
  if (figures > 2 || value < 1 || value > 31) return 0;
  if (figures == s.size()) return value;
  if (s.size() != figures + 2) return 0;
  const int ending = (s[figures] | 32) << 8 | (s[figures + 1] | 32);
  const bool ordinal = ending == ('s' << 8 | 't') || ending == ('n' << 8 | 'd') || ending == ('r' << 8 | 'd') ||
                       ending == ('t' << 8 | 'h');
  return ordinal ? value : 0;
}

int grammar::year_at(token_id t) const noexcept {
  if (!inside(t) || in_.tokens[t].what != text::token::kind::number || in_[t].size() != 4) return 0;
  int value = 0;
  return leading(in_[t], value) == 4 && is_year(value) ? value : 0;
}

int grammar::ordinal_at(token_id t) const noexcept {
  if (is(t, calendar::ordinal)) return word(t).ordinal_value;
  return is_word(t) ? day_at(t) : 0;
}

bool grammar::range_at(token_id t, int& one, int& two, bool& years) const noexcept {
  if (!inside(t) || in_.tokens[t].what != text::token::kind::number) return false;
  const std::string_view s = in_[t];
  const std::size_t figures = leading(s, one);
  if (figures == s.size() || s[figures] != '-') return false;
  const std::size_t more = leading(s.substr(figures + 1), two);
  if (figures + 1 + more != s.size()) return false;
  years = figures == 4;
  if (!years) return figures <= 2 && more <= 2 && one >= 1 && one < two && two <= 31;
  if (more == 2) two += one / 100 * 100;
  return (more == 4 || more == 2) && one >= 1700 && two <= 2199 && one < two;
}

// "5", "5-6", "5 to 7", "5 and 6", "5, 6 and 7" (one and two are the first and the last). `listed`: numbers behind a
// comma may be days too, as they stand before a month.
token_id grammar::read_days(token_id t, int& one, int& two, bool listed) const noexcept {
  bool years = false;
  two = 0;
  if (range_at(t, one, two, years)) return years ? fails : t + 1;
  one = day_at(t);
  if (one == 0) return fails;
  token_id end = t + 1;
  for (int many = 0; many < 8; ++many) {
    const bool comma = listed && is_ascii(end, ',');
    if (!comma && !is_range_word(end) && !is(end, calendar::conj)) break;
    token_id next = end + 1;
    if (comma && is(next, calendar::conj)) ++next;
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
  else if (is_ascii(at, '.') && !is_small(at + 2))
    ++at;
  if (const int year = year_at(at)) {
    out.begin.year = static_cast<std::int16_t>(year);
    return at + 1;
  }
  const token_id words = read_year_words(t, out);
  return words == fails ? t : words;
}

token_id grammar::read_day_first(token_id t, expression& out) const {
  int one = 0, two = 0;
  token_id at = read_days(t, one, two, true);
  if (at == fails) return fails;
  // "24. JUN", but no "Chapter 23. June …"
  const bool pointed =
      is_ascii(at, '.') && !in_.tokens[at].space_before && (!is_word(t - 1) || is(t - 1, calendar::day_of));
  if (is(at, calendar::of) || pointed) ++at;
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
  const bool dashed = is_ascii(at, '-') && is_ascii(at + 2, '-') && year_at(at + 3);   // Feb - 21 - 2025
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

token_id grammar::read_explicit(token_id t, expression& out) const {
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
  } else {
    end = read_month_first(t, found);
  }
  if (end == fails) return fails;
  // "28 February to 2 March", "June 30 - July 2"
  if (!found.end.day && is_range_word(end)) {
    expression other;
    token_id behind = read_day_first(end + 1, other);
    if (behind == fails) behind = read_month_first(end + 1, other);
    if (behind != fails && !other.end.day) {
      found.end = other.begin;
      if (!found.begin.year) found.begin.year = other.begin.year;
      if (!found.end.year) found.end.year = found.begin.year;
      end = behind;
    }
  }
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
  if (out.begin.year && is_range_word(end) && is(end + 1, calendar::month)) {
    expression other;
    const token_id last = read_month(end + 1, other);
    if (last != fails && other.begin.year && !other.end.month) {
      out.end = other.begin;
      return last;
    }
  }
  return end;
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
  const bool range = is(t + 1, calendar::to) || is_ascii(t + 1, '~') ||
                     (is(t + 1, calendar::conj) && (two == one + 1 || is(t - 1, calendar::between)));
  if (two > one && range) {
    set(out.end, two, 0, 0);
    return t + 3;
  }
  return t + 1;
}

// Words of one token: "mid-November", "end-June", "mid-2024"; "Q3" before a year; "21-Nov-2025".
token_id grammar::read_compound(token_id t, expression& out) const {
  if (!is_word(t)) return fails;
  const std::string_view s = in_[t];
  if (s.size() == 2 && s[0] == 'Q' && s[1] >= '1' && s[1] <= '4' && year_at(t + 1)) {
    out.begin.year = static_cast<std::int16_t>(year_at(t + 1));
    out.of = unit::quarter;
    out.ordinal = static_cast<std::uint8_t>(s[1] - '0');
    return t + 2;
  }
  const std::size_t hyphen = s.find('-');
  if (hyphen == std::string_view::npos || s.size() > 16) return fails;
  const auto month_named = [&](std::string_view name) -> int {
    if (name.size() < 3 || !(name[0] >= 'A' && name[0] <= 'Z')) return 0;
    constexpr std::string_view names[] = {"january", "february", "march",     "april",   "may",      "june",
                                          "july",    "august",   "september", "october", "november", "december"};
    for (int m = 0; m < 12; ++m) {
      const std::string_view full = names[m];
      std::size_t i = 0;
      while (i < name.size() && i < full.size() && (name[i] | 32) == full[i]) ++i;
      if (i == name.size() && (i == 3 || i == full.size())) return m + 1;
    }
    return 0;
  };
  int day = 0, year = 0;
  const std::size_t figures = leading(s, day);
  if (figures == hyphen && figures <= 2) {   // 21-Nov-2025
    const std::size_t second = s.find('-', hyphen + 1);
    if (second == std::string_view::npos || s.size() != second + 5) return fails;
    const int month = month_named(s.substr(hyphen + 1, second - hyphen - 1));
    if (!month || leading(s.substr(second + 1), year) != 4 || !is_year(year) || day < 1 ||
        day > days_in_month(year, month))
      return fails;
    set(out.begin, year, month, day);
    return t + 1;
  }
  const std::string_view part = s.substr(0, hyphen), rest = s.substr(hyphen + 1);
  const auto equals = [](std::string_view a, std::string_view small) {
    if (a.size() != small.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if ((a[i] | 32) != small[i]) return false;
    return true;
  };
  if (!equals(part, "mid") && !equals(part, "end") && !equals(part, "early") && !equals(part, "late")) return fails;
  if (const int month = month_named(rest)) {
    set(out.begin, 0, month, 0);
    const token_id end = read_year_after(t + 1, out);
    return end;
  }
  if (leading(rest, year) == 4 && rest.size() == 4 && is_year(year)) {
    set(out.begin, year, 0, 0);
    return t + 1;
  }
  return fails;
}

}   // namespace communique::dates
