// Days as numbers, and numbers that look drawn by lot but are the same everywhere.
#pragma once

#include <communique/date.hpp>

#include <cstdint>

namespace communique::bench {

// Days since 1970-01-01 of a full date, and back (H. Hinnant, "chrono-compatible low-level date algorithms").
constexpr std::int32_t day_of(date d) noexcept {
  const int y = d.year - (d.month <= 2), era = y / 400, in_era = y - era * 400;
  const int in_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
  return era * 146097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719468;
}

constexpr date date_of(std::int32_t day) noexcept {
  const int z = day + 719468, era = z / 146097, in_era = z - era * 146097;
  const int year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
  const int in_year = in_era - (365 * year + year / 4 - year / 100), m = (5 * in_year + 2) / 153;
  const int month = m < 10 ? m + 3 : m - 9;
  return {static_cast<std::int16_t>(year + era * 400 + (month <= 2)), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(in_year - (153 * m + 2) / 5 + 1)};
}

// splitmix64 (S. Vigna, public domain).
class lots {
 public:
  explicit lots(std::uint64_t seed) : state_(seed) {}

  std::uint64_t draw() noexcept {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }

  std::uint32_t below(std::uint32_t end) noexcept { return static_cast<std::uint32_t>((draw() >> 32) * end >> 32); }

  // 0 most often, each number twice as far half as often (Zipf's law, in steps), below `end`.
  std::uint32_t rank(std::uint32_t end) noexcept {
    std::uint32_t octaves = 0;
    while (end >> octaves > 1) ++octaves;
    for (;;) {
      const std::uint32_t first = 1u << below(octaves + 1);
      const std::uint32_t drawn = first + below(first) - 1;
      if (drawn < end) return drawn;
    }
  }

 private:
  std::uint64_t state_;
};

}  // namespace communique::bench
