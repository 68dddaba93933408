#include "option_kinds.hpp"

#include <communique/date.hpp>

#include <cmath>
#include <cstdlib>

namespace program {

std::string check_day(const std::string& text) {
  const auto day = communique::parse_date(text);
  if (day && day->day) return {};
  return "'" + text + "' is not a day of the form YYYY-MM-DD, such as 2024-02-05";
}

std::optional<std::uint16_t> parse_confidence(const std::string& text) {
  char* end = nullptr;
  const double given = std::strtod(text.c_str(), &end);
  // So put, it refuses "nan" too.
  if (text.empty() || *end != '\0' || !(given >= 0 && given <= 1)) return {};
  // A little less: a processor that calculates with more places (x87) finds 0.55 * 1000 a little above 550.
  return static_cast<std::uint16_t>(std::ceil(given * 1000 - 1e-9));
}

std::string check_confidence(const std::string& text) {
  return parse_confidence(text) ? std::string{} : "'" + text + "' is not a number from 0 to 1, such as 0.8";
}

}  // namespace program
