// One reader for all tests, and records as short text.
#pragma once

#include <communique/communique.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace communique::testing {

inline const reader& shared_reader() {
  static const reader one = [] {
    result<reader> made = reader::create();
    REQUIRE_MESSAGE(made, (made ? std::string() : made.error().message));
    return *made;
  }();
  return one;
}

inline record read(std::string_view text, date published = {}) {
  read_options options;
  options.published = published;
  result<record> made = shared_reader().read(text, options);
  REQUIRE_MESSAGE(made, (made ? std::string() : made.error().message));
  return *std::move(made);
}

// "person: Jeyhun Bayramov [Minister of Foreign Affairs] of Azerbaijan", one line an entity of the type.
inline std::string people(const record& in) {
  std::string out;
  for (const entity& who : in.entities) {
    if (who.what != entity::type::person) continue;
    if (!out.empty()) out += "\n";
    out += who.name;
    for (const office& held : who.offices)
      out += (&held == &who.offices.front() ? " [" : "; ") + std::string(in[held.title]);
    if (!who.offices.empty()) out += "]";
    if (who.affiliation != entity_id::none) out += " of " + in[who.affiliation].name;
  }
  return out;
}

inline std::string names(const record& in, entity::type type) {
  std::string out;
  for (const entity& one : in.entities)
    if (one.what == type)
      out += (out.empty() ? "" : "; ") + one.name + (one.acronym.empty() ? "" : " (" + one.acronym + ")");
  return out;
}

inline const entity* find(const record& in, std::string_view name) {
  for (const entity& one : in.entities)
    if (one.name == name) return &one;
  return nullptr;
}

// The words of every mention of an entity, in text order.
inline std::string mentions(const record& in, std::string_view name) {
  std::string out;
  if (const entity* one = find(in, name))
    for (const mention& m : one->mentions) out += (out.empty() ? "" : " | ") + std::string(in[m.at]);
  return out;
}

}  // namespace communique::testing
