// Dates with the precision that a text gives. Since 0.1.
#pragma once

#include <communique/span.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace communique::inline v1 {

// A day, a month or a year of the Gregorian calendar. Default: absent. Since 0.1.
struct date {
  std::int16_t year = 0;   // 1 to 9999; 0 = absent
  std::uint8_t month = 0;  // 1 to 12; 0 = not given
  std::uint8_t day = 0;    // 1 to 31; 0 = not given

  // Whether there is a date at all.
  constexpr explicit operator bool() const noexcept { return year != 0; }

  friend constexpr bool operator==(date, date) = default;
  // By calendar; a month sorts before its days, a year before its months.
  friend constexpr bool operator<(date a, date b) noexcept {
    if (a.year != b.year) return a.year < b.year;
    return a.month != b.month ? a.month < b.month : a.day < b.day;
  }
};

// Whether a year of the Gregorian calendar has 366 days. Since 0.1.
constexpr bool is_leap(int year) noexcept { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

// 28 to 31; the month is 1 to 12. Since 0.1.
constexpr int days_in_month(int year, int month) noexcept {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

// The first and the last day that a date of any precision covers. The date must not be absent. Since 0.1.
constexpr date first_day(date d) noexcept {
  return {d.year, d.month ? d.month : std::uint8_t{1}, d.day ? d.day : std::uint8_t{1}};
}
constexpr date last_day(date d) noexcept {
  const std::uint8_t month = d.month ? d.month : std::uint8_t{12};
  return {d.year, month, d.day ? d.day : static_cast<std::uint8_t>(days_in_month(d.year, month))};
}

// ISO 8601: "2024-02-05", "2024-02", "2024"; an absent date gives "". Since 0.1.
inline std::string to_string(date d) {
  if (!d) return {};
  auto digits = [](int value, std::size_t width) {
    std::string out(width, '0');
    for (std::size_t i = width; i-- > 0; value /= 10) out[i] = static_cast<char>('0' + value % 10);
    return out;
  };
  std::string out = digits(d.year, 4);
  if (d.month) out += "-" + digits(d.month, 2);
  if (d.month && d.day) out += "-" + digits(d.day, 2);
  return out;
}

// Reads what to_string writes. Nothing if the text is no ISO date or the day does not exist. Since 0.1.
constexpr std::optional<date> parse_date(std::string_view iso) noexcept {
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return std::nullopt;
  int parts[3] = {0, 0, 0};
  for (std::size_t i = 0, part = 0; i < iso.size(); ++i) {
    if (i == 4 || i == 7) {
      if (iso[i] != '-') return std::nullopt;
      ++part;
    } else if (iso[i] < '0' || iso[i] > '9') {
      return std::nullopt;
    } else {
      parts[part] = parts[part] * 10 + (iso[i] - '0');
    }
  }
  const bool has_month = iso.size() >= 7, has_day = iso.size() == 10;
  if (parts[0] == 0) return std::nullopt;
  if (has_month && (parts[1] < 1 || parts[1] > 12)) return std::nullopt;
  if (has_day && (parts[2] < 1 || parts[2] > days_in_month(parts[0], parts[1]))) return std::nullopt;
  return date{static_cast<std::int16_t>(parts[0]), static_cast<std::uint8_t>(parts[1]),
              static_cast<std::uint8_t>(parts[2])};
}

// When something happens, as the text tells it. Since 0.1.
struct time_expression {
  date value{};            // absent if the text and the published date do not settle it
  date end{};              // the last day of a range, a week or a quarter; otherwise absent
  bool ambiguous = false;  // the text fits more than one reading: 04/05/2024
  span text{};             // the words; absent if the date follows from something else

  // Whether the text tells a time at all, settled or not.
  constexpr explicit operator bool() const noexcept { return value || text; }
  friend constexpr bool operator==(const time_expression&, const time_expression&) = default;
};

}  // namespace communique::inline v1
