// The parts that date expressions are put together from. Used by expressions.cpp and the parts only.
#pragma once

#include "dates/calendar.hpp"

namespace communique::dates {

// The figures that a token begins with; how many there are.
constexpr std::size_t leading(std::string_view s, int& value) noexcept {
  std::size_t i = 0;
  for (value = 0; i < s.size() && i < 5 && is_digit(s[i]); ++i) value = value * 10 + (s[i] - '0');
  return i;
}

constexpr void set(date& d, int year, int month, int day) noexcept {
  d = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

constexpr bool is_year(int n) noexcept { return n >= 1000 && n <= 2199; }

// Each `read_…` begins at a token, fills the fields that it understands and gives the token behind; `fails` if nothing
// fits. None looks further than a dozen tokens.
class grammar {
 public:
  static constexpr token_id fails = text::none;

  grammar(const text::document& in, const calendar& of) : in_(in), of_(of) {}

  // Tokens of one paragraph: no date runs over its end.
  void within(const text::paragraph& p) noexcept { first_ = p.first, last_ = p.last; }

  token_id read_explicit(token_id t, expression& out) const;      // with a day: figures, day first, month first
  token_id read_month(token_id t, expression& out) const;         // a month, with a year if there is one
  token_id read_compound(token_id t, expression& out) const;      // "mid-November", "Q3 2024", "21-Nov-2025"
  token_id read_years(token_id t, expression& out) const;         // 2024; 2025-2027; 2019 to 2024
  token_id read_weekday(token_id t, expression& out) const;       // Monday; Friday and Saturday; Monday (11 June)
  token_id read_directed(token_id t, expression& out) const;      // next week, last Friday, this morning
  token_id read_period(token_id t, expression& out) const;        // what "late" or "the end of" can stand before
  token_id read_day_after(token_id t, expression& out) const;     // , 10 March / (11 November 2024) / (14)
  token_id read_year_words(token_id t, expression& out) const;    // this year, of the current year
  token_id read_day_of_month(token_id t, expression& out) const;  // 5th of this month; third of March
  token_id read_count(token_id t, expression& out) const;         // two days ago, a week later, in two weeks
  token_id read_ahead(token_id t, expression& out) const;         // coming weeks, next few days
  // Behind "the":
  token_id read_ordinal(token_id t, expression& out) const;  // first quarter of 2024, second half of the year
  token_id read_unit_of(token_id t, expression& out) const;  // month of May, week of December 8, year 2018

  std::uint32_t is(token_id t) const noexcept { return inside(t) ? word(t).is : 0; }
  bool is(token_id t, std::uint32_t trait) const noexcept { return (is(t) & trait) != 0; }
  calendar::word word(token_id t) const noexcept { return of_.words[in_.tokens[t].word]; }
  bool inside(token_id t) const noexcept { return t >= first_ && t < last_; }
  bool is_ascii(token_id t, char c) const noexcept { return inside(t) && in_.tokens[t].ascii == c; }
  bool is_word(token_id t) const noexcept { return inside(t) && in_.tokens[t].what == text::token::kind::word; }
  bool is_small(token_id t) const noexcept { return is_word(t) && !in_.tokens[t].capital && in_.tokens[t].has_lower; }
  bool is_name(token_id t) const noexcept { return is_word(t) && in_.tokens[t].capital && is(t) == 0; }
  bool is_singular(token_id t) const noexcept { return inside(t) && in_[t].back() != 's'; }
  // A day or a quarter may end before it: no thing follows that it would be counted with ("the 5th round").
  bool ends_before(token_id t) const noexcept {
    return !is_word(t) || is(t, calendar::goes_on | calendar::in_year | calendar::before_date);
  }
  bool is_digit_at(token_id t) const noexcept { return inside(t) && is_digit(in_[t].front()); }
  int day_at(token_id t) const noexcept;                                      // 5, 5th; 0 if none
  int year_at(token_id t) const noexcept;                                     // four figures, 1000 to 2199
  int ordinal_at(token_id t) const noexcept;                                  // first, 2nd
  bool range_at(token_id t, int& one, int& two, bool& years) const noexcept;  // 5-6, 2025-2027, 2027-28

 private:
  token_id read_days(token_id t, int& one, int& two, bool listed) const noexcept;
  token_id read_year_after(token_id t, expression& out) const;
  token_id read_explicit_day(token_id t, expression& out) const;
  token_id read_explicit_range(token_id t, token_id end, expression& out) const;
  token_id read_weekday_beside(token_id t, expression& out) const;
  token_id read_day_first(token_id t, expression& out) const;
  token_id read_month_first(token_id t, expression& out) const;
  token_id read_spaced_points(token_id t, expression& out) const;
  token_id behind_month(token_id t) const noexcept;
  bool joins_days(token_id t, bool listed) const noexcept;
  bool month_and_day_at(token_id t, int& month, int& day) const noexcept;
  bool day_and_month_at(token_id t, int& day, int& month) const noexcept;
  bool is_range_word(token_id t) const noexcept { return is(t, calendar::to) || is_ascii(t, '~') || is_ascii(t, '-'); }

  const text::document& in_;
  const calendar& of_;
  token_id first_ = 0, last_ = 0;
};

}  // namespace communique::dates
