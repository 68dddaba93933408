// Days as the archive counts them, see schema.sql: numbers that sort like the calendar, and ids that begin with one.
#pragma once

#include <communique/date.hpp>

#include <cstdint>

namespace communique::archives {

// Whether there is such a day, month or year; an absent date is none.
constexpr bool exists(date d) noexcept {
  return d.year >= 1 && d.year <= 9999 && d.month <= 12 &&
         (d.month ? d.day <= days_in_month(d.year, d.month) : d.day == 0);
}

constexpr std::int64_t day_number(date d) noexcept {
  return d ? std::int64_t{d.year} << 9 | std::int64_t{d.month} << 5 | d.day : 0;
}
constexpr date date_of(std::int64_t day) noexcept {
  return {static_cast<std::int16_t>(day >> 9), static_cast<std::uint8_t>(day >> 5 & 15),
          static_cast<std::uint8_t>(day & 31)};
}

// An id is a day and a number. With numbers of 32 bits the lists of the full-text indices, which hold differences of
// ids, take a byte less for each entry than with 40; the four thousand millions that remain are for 300 million
// articles.
inline constexpr int number_bits = 32;
inline constexpr std::int64_t largest_number = (std::int64_t{1} << number_bits) - 1;

constexpr std::int64_t id_of(std::int64_t day, std::int64_t number) noexcept { return day << number_bits | number; }
constexpr std::int64_t day_of_id(std::int64_t id) noexcept { return id >> number_bits; }
constexpr std::int64_t number_of_id(std::int64_t id) noexcept { return id & largest_number; }
constexpr std::int64_t first_id(std::int64_t day) noexcept { return day << number_bits; }
constexpr std::int64_t last_id(std::int64_t day) noexcept { return ((day + 1) << number_bits) - 1; }

// Full days since 1 March of the year 0, for distances. (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms")
constexpr std::int64_t serial(date d) noexcept {
  const std::int64_t y = d.year - (d.month <= 2), m = d.month, era = y / 400, of_era = y - era * 400;
  const std::int64_t of_year = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
}
constexpr date from_serial(std::int64_t days) noexcept {
  const std::int64_t era = days / 146097, of_era = days - era * 146097;
  const std::int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t mp = (5 * of_year + 2) / 153, month = mp < 10 ? mp + 3 : mp - 9;
  return {static_cast<std::int16_t>(year_of_era + era * 400 + (month <= 2)), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(of_year - (153 * mp + 2) / 5 + 1)};
}

}  // namespace communique::archives
