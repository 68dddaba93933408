#include "option_kinds.hpp"

#include <communique/date.hpp>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <system_error>

namespace program {

namespace {

// Digits and perhaps a point: strtod takes "0x1p-1", "nan", "1e-3" and " 1" too, which nobody means.
std::optional<double> parse_decimal(const std::string& text) {
  if (text.find_first_not_of("0123456789.") != text.npos || text.find_first_of("0123456789") == text.npos ||
      text.find('.') != text.rfind('.'))
    return {};
  return std::strtod(text.c_str(), nullptr);
}

}  // namespace

std::string check_day(const std::string& text) {
  const auto day = communique::parse_date(text);
  if (day && day->day) return {};
  return "'" + text + "' is not a day of the form YYYY-MM-DD, such as 2024-02-05";
}

std::optional<std::uint16_t> parse_confidence(const std::string& text) {
  const std::optional<double> number = parse_decimal(text);
  if (!number || *number > 1) return {};
  const double given = *number;
  // A little less: a processor that calculates with more places (x87) finds 0.55 * 1000 a little above 550.
  return static_cast<std::uint16_t>(std::ceil(given * 1000 - 1e-9));
}

std::string check_confidence(const std::string& text) {
  return parse_confidence(text) ? std::string{} : "'" + text + "' is not a number from 0 to 1, such as 0.8";
}

std::function<std::string(const std::string&)> check_number(std::uint32_t least, std::uint32_t most) {
  return [least, most](const std::string& text) {
    std::uint32_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem == std::errc() && stop == end && number >= least && number <= most) return std::string();
    return "'" + text + "' is not a number from " + std::to_string(least) + " to " + std::to_string(most);
  };
}

std::optional<std::uint32_t> parse_wait(const std::string& text) {
  const bool in_thousandths = text.ends_with("ms");
  const std::size_t unit = in_thousandths ? 2 : text.ends_with("s") ? 1 : 0;
  const std::optional<double> number = parse_decimal(text.substr(0, text.size() - unit));
  constexpr double day = 86'400'000;
  const double given = number ? *number * (in_thousandths ? 1 : 1000) : day + 1;
  if (given > day) return {};
  return static_cast<std::uint32_t>(std::ceil(given - 1e-9));
}

std::string check_wait(const std::string& text) {
  return parse_wait(text) ? std::string{} : "'" + text + "' is no time such as 5 (seconds), 0.5 or 200ms";
}

}  // namespace program
