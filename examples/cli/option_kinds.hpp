// Kinds of values that options have.
#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program {

// Empty, or what is wrong with a day, YYYY-MM-DD.
std::string check_day(const std::string& text);

// "0.8" as 800 thousandths, or nothing. Further places are rounded up: 0.8001 keeps 801 and more, as it says.
std::optional<std::uint16_t> parse_confidence(const std::string& text);
std::string check_confidence(const std::string& text);

// "5", "0.5" or "5s": seconds, "200ms": milliseconds; at most a day. In milliseconds, or nothing.
std::optional<std::uint32_t> parse_wait(const std::string& text);
std::string check_wait(const std::string& text);

// For whole numbers from `least` to `most`: "'0' is not a number from 1 to 1024".
std::function<std::string(const std::string&)> check_number(std::uint32_t least, std::uint32_t most);

// One of some words. CLI11's own transformers show numbers in help and in messages.
template <class Value>
CLI::Option* add_choice(CLI::App& to, const std::string& name, std::vector<std::pair<std::string, Value>> words,
                        Value& into, const std::string& type, const std::string& help) {
  const auto parse = [words](const std::string& text, Value& value) {
    for (const auto& [word, meaning] : words)
      if (word == text) return value = meaning, true;
    return false;
  };
  std::string list;
  for (const auto& [word, meaning] : words) list += (list.empty() ? "" : ", ") + word;
  const auto check = [parse, list](const std::string& text) {
    Value ignored;
    return parse(text, ignored) ? std::string{} : "'" + text + "' is none of " + list;
  };
  return to
      .add_option_function<std::string>(
          name, [parse, &into](const std::string& text) { parse(text, into); }, help)
      ->check(check)
      ->type_name(type);
}

}  // namespace program
