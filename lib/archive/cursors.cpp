#include "archive/cursors.hpp"

#include "archive/days.hpp"
#include "archive/hash.hpp"

#include <charconv>
#include <cstddef>

namespace communique::archives {

std::int64_t fingerprint(const filter& asked, std::int64_t kind, std::int64_t order) {
  hash out;
  const auto number = [&](auto value) { out(static_cast<std::uint64_t>(value)); };
  const auto numbers = [&](const auto& values) {
    number(values.size());
    for (const auto value : values) number(value);
  };
  const auto words = [&](const std::vector<std::string>& values) {
    number(values.size());
    for (const std::string& value : values) out(value);
  };
  const auto people = [&](const std::vector<who>& values) {
    number(values.size());
    for (const who& value : values) out(value.name), number(value.identity);
  };
  number(kind), number(order);
  people(asked.involved), people(asked.speakers), people(asked.addressees), people(asked.participants);
  people(asked.any_participants);
  numbers(asked.types), numbers(asked.modes), numbers(asked.acts), numbers(asked.kinds), numbers(asked.statuses);
  numbers(asked.entity_types), numbers(asked.fact_kinds);
  words(asked.places), words(asked.countries), words(asked.organizations), words(asked.outlets), words(asked.offices);
  out(asked.about);
  number(day_number(asked.since)), number(day_number(asked.until)), number(asked.dated);
  number(asked.min_confidence), number(asked.copies);
  return out.value();
}

std::string to_cursor(std::int64_t print, const std::vector<std::int64_t>& keys) {
  char buffer[20];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::uint64_t>(print), 16).ptr;
  std::string out(buffer, end);
  for (const std::int64_t key : keys) out += "." + std::to_string(key);
  return out;
}

std::optional<std::vector<std::int64_t>> from_cursor(std::string_view cursor, std::int64_t print, std::size_t keys) {
  const char* const end = cursor.data() + cursor.size();
  std::uint64_t given = 0;
  auto [at, problem] = std::from_chars(cursor.data(), end, given, 16);
  if (problem != std::errc() || given != static_cast<std::uint64_t>(print)) return std::nullopt;
  std::vector<std::int64_t> out(keys);
  for (std::int64_t& key : out) {
    if (at == end || *at != '.') return std::nullopt;
    const auto read = std::from_chars(at + 1, end, key);
    if (read.ec != std::errc()) return std::nullopt;
    at = read.ptr;
  }
  return at == end ? std::optional(out) : std::nullopt;
}

}  // namespace communique::archives
