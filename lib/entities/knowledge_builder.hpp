// How the tables of the lexicon become the knowledge of this stage. Each function takes the tables of one kind.
#pragma once

#include "entities/knowledge.hpp"
#include "text/utf8.hpp"

#include <optional>
#include <string_view>

namespace communique::entities {

using lexicon::row;
using lexicon::values;

struct knowledge_builder {
  knowledge& out;
  text::vocabulary& words;
  const text::conventions& language;

  void add(std::string_view phrase, sense::kind what, std::size_t index, bool acronym = false) {
    out.phrases.add(phrase, static_cast<std::uint32_t>(out.senses.size()), words, language);
    out.senses.push_back({what, static_cast<std::uint32_t>(index), acronym});
  }
  text::word_id word(std::string_view w) { return words.add(text::folded(w)); }
};

// knowledge_titles.cpp
std::optional<error> add_titles(knowledge_builder& to, const lexicon::tables& tables);

// knowledge_names.cpp
std::optional<error> add_places(knowledge_builder& to, const lexicon::tables& tables);
std::optional<error> add_organizations(knowledge_builder& to, const lexicon::tables& tables);
void add_organization_words(knowledge_builder& to, const lexicon::tables& tables);
std::optional<error> add_organization_nouns(knowledge_builder& to, const lexicon::tables& tables);
std::optional<error> add_callers(knowledge_builder& to, const lexicon::tables& tables);

inline sex sex_of(std::string_view cell) noexcept {
  return cell == "m" ? sex::male : cell == "f" ? sex::female : sex::unknown;
}

// Two capitals at least and no small letter: "UN", "U.S.".
inline bool is_caps(std::string_view s) noexcept {
  int upper = 0;
  for (const char c : s) {
    if (c >= 'a' && c <= 'z') return false;
    upper += c >= 'A' && c <= 'Z';
  }
  return upper >= 2;
}

}  // namespace communique::entities
