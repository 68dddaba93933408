// Date expressions of a text and what they come to.
#pragma once

#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "text/document.hpp"

#include <communique/date.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <vector>

namespace communique::dates {

using text::token_id;

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

constexpr date made(int year, int month = 0, int day = 0) noexcept {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

enum class unit : std::uint8_t { none, day, night, week, weekend, month, quarter, half, season, year };

// A date expression as it stands in the text, not yet resolved: what it says, in fields.
struct expression {
  token_id first = 0, last = 0;  // half-open, without the preposition: "June 3, 2024" of "on June 3, 2024"

  // Figures that are said; 0 where they are not: "5-6 March" has month and day of both and no year.
  date begin{}, end{};
  std::uint8_t weekday = 0, last_weekday = 0;  // 1 = Monday; the second of "Friday and Saturday"

  // "next week", "two days ago", "last October": so many units away. `directed` marks "last", "this" and "next" before
  // a weekday, month or season, where `shift` is -1, 0 or 1 and counts those.
  unit of = unit::none;
  std::int16_t shift = 0;
  bool directed = false;
  bool narrative = false;    // counted from the day that the text has just told of: "the day before"
  bool ahead = false;        // a day only of what is still to come: "in two weeks" also tells how long it took
  std::uint8_t ordinal = 0;  // which quarter, half or season (1 = spring)
  bool year_said = false;    // that of this, last or next year

  bool ambiguous = false;  // 04/05/2024: begin is day first
  bool numeric = false;    // written in figures only

  bool says_day() const noexcept { return begin.day != 0 || weekday != 0 || of == unit::day; }
};

enum class tense : std::uint8_t { unknown, past, future };

// Filled from calendar.lex.
struct calendar {
  // What a word can be in a date; a word may be several things ("second", "may").
  enum trait : std::uint32_t {
    month = 1,
    weak = 2,  // weak: also a common word or a name ("may", "march", "sun")
    weekday = 4,
    short_form = 8,  // "Sun", "Wed": a weekday only beside a date
    unit_word = 16,
    direction = 32,
    part = 64,
    day_part = 128,
    season = 256,
    number = 512,
    ordinal = 1024,
    quantity = 2048,     // "million": the number before it is no day
    in_year = 4096,      // "in", "since": a year or month may follow
    before_date = 8192,  // "of", "by": the same, if nothing speaks against it
    to = 1 << 14,
    conj = 1 << 15,
    of = 1 << 16,
    the = 1 << 17,
    a = 1 << 18,
    goes_on = 1 << 19,  // words that follow a year rather than a number: "and", "was"
    named = 1 << 20,    // "Mr", "Good": a weekday or month behind is a name
    ago = 1 << 21,
    later = 1 << 22,
    earlier = 1 << 23,
    within = 1 << 24,
    in = 1 << 25,
    during = 1 << 26,
    day_of = 1 << 27,   // "on": an ordinal may follow
    between = 1 << 28,  // "between 2014 and 2020"
    hence = 1 << 29,    // behind a count: "two weeks from now", "in two weeks' time"
    some = 1 << 30,     // "the next few weeks"
    era = 1u << 31      // the year before it is of another calendar: "1446 AH"
  };
  struct word {
    std::uint32_t is = 0;
    std::uint8_t month_number = 0, weekday_number = 0, number_value = 0, ordinal_value = 0;
    std::int16_t shift = 0;
    unit of = unit::none;
  };
  struct relative {
    unit of;
    std::int16_t shift;
    bool narrative;
  };

  lexicon::word_map<word> words;
  lexicon::phrase_map phrases;  // to index in relatives
  std::vector<relative> relatives;

  static result<calendar> from(const lexicon::tables& tables, text::vocabulary& words,
                               const text::conventions& language);
};

// Every date expression, in text order, without overlaps. Linear in the text.
std::vector<expression> find(const text::document& in, const calendar& of);

// A date in figures ("12.03.2025", "14/7/2024", "2024-02-05") that begins at a token. False if there is none.
bool read_figures(const text::document& in, token_id at, expression& out);

// What an expression comes to. `anchor` is the published date or that of the dateline and may be absent; `before` is
// the day that the text has told of last, for "the day before" and for a year that goes without saying. What cannot be
// settled has no value but keeps its text: "in the coming weeks", "the day before the summit".
time_expression resolve(const text::document& in, const expression& of, date anchor, tense when, date before = {});

// Days since 1970-01-01, and back; a date of a month or year counts as its first day.
std::int32_t to_days(date d) noexcept;
date from_days(std::int32_t days) noexcept;
constexpr std::uint8_t weekday_of(std::int32_t days) noexcept {  // 1 = Monday
  return static_cast<std::uint8_t>(((days % 7) + 10) % 7 + 1);
}

}  // namespace communique::dates
