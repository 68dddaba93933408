// Names taken apart, so that two can be compared.
#pragma once

#include "archive/identity_knowledge.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// Each part as it is compared; "" is not told. An initial is one letter.
struct person_name {
  std::string family;  // by which one is called: "sanchez" of Pedro Sánchez Pérez-Castejón
  std::string given;   // East Asian ones in one word: "jongun"
  std::string middle;  // the first name behind the given one; of a patronymic too
  std::string others;  // names behind that
  std::string tail;    // surnames behind the family's
  std::string suffix;  // "jr", "ii": never left out
};
person_name person_name_of(const identity_knowledge& lexicon, std::string_view name);

// An organisation, a place or an event.
struct thing_name {
  std::string name;     // "" where nothing but an acronym stands
  std::string acronym;  // its own or, for want of it, the first letters of its words
  bool knows_acronym = true;
  std::array<char, 2> country{};
  bool everybodys = false;   // "Foreign Ministry", "general election": tells nobody without a country
  bool one_of_many = false;  // "embassy": nor with one
};
thing_name body_name_of(const identity_knowledge& lexicon, std::string_view name, std::array<char, 2> country);
thing_name place_name_of(const identity_knowledge& lexicon, std::string_view name, std::array<char, 2> country);
thing_name event_name_of(const identity_knowledge& lexicon, std::string_view name);

// An office as it is compared: "Minister of Foreign Affairs" and "foreign minister" are one.
struct office_words {
  std::string whole;  // "foreign minister": sorted words
  std::string head;   // "minister"; "" where a word before it makes another office of it: "deputy"
};
office_words office_words_of(const identity_knowledge& lexicon, std::string_view title);

}  // namespace communique::archives
