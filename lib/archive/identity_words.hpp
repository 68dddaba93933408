// The words of a person's name, without what is no name.
#pragma once

#include "archive/identity_knowledge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

struct name_word {
  std::vector<std::string> parts;  // folded; several where hyphens stand
  bool initial = false;
  bool capitals = false;  // "MACRON"
  bool small = false;
  bool cut = false;     // "Ma." for Maria
  bool father = false;  // behind "bin"

  std::string whole() const { return joined(parts, ""); }
};
using name_words = std::vector<name_word>;

// A name in reading order, without titles, particles and what stands behind: `suffix` is "jr", "ii" or "".
struct words_of_name {
  name_words words{};
  std::string suffix{};
};
words_of_name words_of_name_in(const identity_knowledge& lexicon, std::string_view name);

bool is_given(const identity_knowledge& lexicon, const name_word& word);

}  // namespace communique::archives
