// Dates that share a token with something else: "mid-November", "21-Nov-2025", "30 April-2 May", "Q3".
#include "dates/grammar.hpp"

namespace communique::dates {

namespace {

// A month by its name or its first three letters, as part of a token; 0 if it is none.
int month_named(std::string_view name) noexcept {
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
}

}  // namespace

// "April-2" of "30 April-2 May".
bool grammar::month_and_day_at(token_id t, int& month, int& day) const noexcept {
  if (!is_word(t) || in_[t].size() > 12) return false;
  const std::string_view s = in_[t];
  const std::size_t hyphen = s.find('-');
  if (hyphen == std::string_view::npos) return false;
  const std::size_t figures = leading(s.substr(hyphen + 1), day);
  month = month_named(s.substr(0, hyphen));
  return month && figures >= 1 && figures <= 2 && hyphen + 1 + figures == s.size() && day >= 1;
}

// "30-May" of "April 30-May 2".
bool grammar::day_and_month_at(token_id t, int& day, int& month) const noexcept {
  if (!is_word(t) || in_[t].size() > 12) return false;
  const std::string_view s = in_[t];
  const std::size_t figures = leading(s, day);
  if (figures < 1 || figures > 2 || figures >= s.size() || s[figures] != '-') return false;
  month = month_named(s.substr(figures + 1));
  return month && day >= 1;
}

// "mid-November", "end-June", "mid-2024"; "Q3 2024", "in Q3"; "21-Nov-2025".
token_id grammar::read_compound(token_id t, expression& out) const {
  if (!is_word(t)) return fails;
  const std::string_view s = in_[t];
  if (s.size() == 2 && (s[0] == 'Q' || s[0] == 'H') && s[1] >= '1' && s[1] <= (s[0] == 'Q' ? '4' : '2')) {
    out.of = s[0] == 'Q' ? unit::quarter : unit::half;
    out.ordinal = static_cast<std::uint8_t>(s[1] - '0');
    const token_id at = is(t + 1, calendar::of) ? t + 2 : t + 1;
    if (const int year = year_at(at)) {
      out.begin.year = static_cast<std::int16_t>(year);
      return at + 1;
    }
    return s[0] == 'Q' && is(t - 1, calendar::in_year | calendar::before_date) && ends_before(t + 1) ? t + 1 : fails;
  }
  const std::size_t hyphen = s.find('-');
  if (hyphen == std::string_view::npos || s.size() > 16) return fails;
  int day = 0, year = 0;
  const std::size_t figures = leading(s, day);
  if (figures == hyphen && figures <= 2) {  // 21-Nov-2025
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

}  // namespace communique::dates
