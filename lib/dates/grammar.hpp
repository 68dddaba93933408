// The parts that date expressions are put together from. Used by expressions.cpp only.
#pragma once

#include "dates/calendar.hpp"

namespace communique::dates {

// Each `read_…` begins at a token, fills the fields that it understands and gives the token behind; `fails` if nothing
// fits. None looks further than a dozen tokens.
class grammar {
 public:
  static constexpr token_id fails = text::none;

  grammar(const text::document& in, const calendar& of) : in_(in), of_(of) {}

  // Tokens of one paragraph: no date runs over its end.
  void within(const text::paragraph& p) noexcept { first_ = p.first, last_ = p.last; }

  token_id read_explicit(token_id t, expression& out) const;     // with a day: figures, day first, month first
  token_id read_month(token_id t, expression& out) const;        // a month, with a year if there is one
  token_id read_compound(token_id t, expression& out) const;     // "mid-November", "Q3 2024", "21-Nov-2025"
  token_id read_years(token_id t, expression& out) const;        // 2024; 2025-2027; 2019 to 2024
  token_id read_weekday(token_id t, expression& out) const;      // Monday; Friday and Saturday; Monday (11 June)
  token_id read_directed(token_id t, expression& out) const;     // next week, last Friday, this morning
  token_id read_period(token_id t, expression& out) const;       // what "late" or "the end of" can stand before
  token_id read_day_after(token_id t, expression& out) const;    // , 10 March / (11 November 2024) / (14)
  token_id read_year_words(token_id t, expression& out) const;   // this year, of the current year

  std::uint32_t is(token_id t) const noexcept { return inside(t) ? word(t).is : 0; }
  bool is(token_id t, std::uint32_t trait) const noexcept { return (is(t) & trait) != 0; }
  calendar::word word(token_id t) const noexcept { return of_.words[in_.tokens[t].word]; }
  bool inside(token_id t) const noexcept { return t >= first_ && t < last_; }
  bool is_ascii(token_id t, char c) const noexcept { return inside(t) && in_.tokens[t].ascii == c; }
  bool is_word(token_id t) const noexcept { return inside(t) && in_.tokens[t].what == text::token::kind::word; }
  bool is_small(token_id t) const noexcept { return is_word(t) && !in_.tokens[t].capital && in_.tokens[t].has_lower; }
  bool is_name(token_id t) const noexcept { return is_word(t) && in_.tokens[t].capital && is(t) == 0; }
  bool is_singular(token_id t) const noexcept { return inside(t) && in_[t].back() != 's'; }
  int day_at(token_id t) const noexcept;                                       // 5, 5th; 0 if none
  int year_at(token_id t) const noexcept;                                      // four figures, 1000 to 2199
  int ordinal_at(token_id t) const noexcept;                                   // first, 2nd
  bool range_at(token_id t, int& one, int& two, bool& years) const noexcept;   // 5-6, 2025-2027, 2027-28

 private:
  token_id read_days(token_id t, int& one, int& two, bool listed) const noexcept;
  token_id read_year_after(token_id t, expression& out) const;
  token_id read_day_first(token_id t, expression& out) const;
  token_id read_month_first(token_id t, expression& out) const;
  token_id behind_month(token_id t) const noexcept;
  bool is_range_word(token_id t) const noexcept { return is(t, calendar::to) || is_ascii(t, '~') || is_ascii(t, '-'); }

  const text::document& in_;
  const calendar& of_;
  token_id first_ = 0, last_ = 0;
};

}   // namespace communique::dates
