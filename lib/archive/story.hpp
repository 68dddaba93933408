// The words of an article's story, hashed: what is compared between articles.
#pragma once

#include <communique/record.hpp>

#include <cstdint>
#include <vector>

namespace communique::archives {

struct story {
  std::vector<std::uint64_t> words{};   // folded, in text order
  std::vector<std::uint8_t> telling{};  // of each word: 1 if it names a person or has a digit, else 0
  std::vector<std::uint64_t> names{};   // the words in names of people and places, ascending, no two alike
};

// Headline, byline, dateline, agency and boilerplate are left out. Linear in the record, but for sorting its names.
story story_of(const record& from);

}  // namespace communique::archives
