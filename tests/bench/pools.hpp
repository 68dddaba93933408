// What generated articles are filled with: countries, parts of names, offices, words. Lists of words are separated by
// spaces.
#pragma once

#include <array>
#include <string_view>

namespace communique::bench::pools {

struct country {
  std::string_view code, name, demonyms, capital;  // demonyms are separated by '|', the adjective first
  unsigned region = 0;                             // whose names its people have: an index into `names`
};

struct name_parts {
  std::string_view given, family_beginnings, family_endings;
};

extern const std::array<country, 112> countries;
extern const std::array<name_parts, 8> names;
extern const std::array<std::string_view, 12> offices;  // the most frequent people of a country hold the first ones
extern const std::string_view nouns;                    // what is talked about, the most frequent first
extern const std::string_view syllables;                // of rare words

}  // namespace communique::bench::pools
