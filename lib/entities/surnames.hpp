// Names of people as words, and a surname's other forms.
#pragma once

#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace communique::entities {

// A word of a name; an initial ("B.") stands for every word that begins with it.
struct name_word {
  std::uint64_t is;
  char begins;  // folded first byte
  bool initial;
  friend bool operator==(const name_word& a, const name_word& b) noexcept {
    return a.is == b.is || ((a.initial || b.initial) && a.begins == b.begins);
  }
};
using name = std::vector<name_word>;

// Does the shorter name stand in the longer one, in order?
bool holds(const name& longer, const name& shorter) noexcept;

// Surnames, folded: is one a form of the other? And may a town's name be somebody's where it stands?
bool is_form_of(std::string_view surname, std::string_view form) noexcept;
bool may_be_surname(const sources& from, const scene& of, const chunk& c) noexcept;

}  // namespace communique::entities
