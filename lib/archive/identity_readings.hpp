// Profiles of one block, ready to be compared.
#pragma once

#include "archive/identity.hpp"
#include "archive/identity_fit.hpp"
#include "archive/identity_names.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace communique::archives {

// Equal words have equal numbers, from 1; 0 is "".
class numbers {
 public:
  std::uint32_t of(const std::string& word) {
    return word.empty() ? 0 : at_.try_emplace(word, static_cast<std::uint32_t>(at_.size() + 1)).first->second;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> at_;
};

struct reading {
  enum class role : std::uint8_t {
    whole,    // a name that can be compared
    surname,  // "Lavrov"
    anybody   // "J. Smith" of no country, "the ministry"
  };
  role is = role::anybody;
  features known{};
  std::uint32_t where = 0;  // country, or the body to which a person of no country belongs
  std::vector<office_words> offices{};
};

std::vector<reading> readings_of(const identity_knowledge& lexicon, std::span<const profile> block,
                                 std::span<const std::int64_t> by_hand, numbers& words);

// What a name that says little owes to offices and country: those torn between people of two countries, then
// surnames alone.
void join_by_office(const std::vector<reading>& all, const std::vector<bool>& torn, numbers& words, groups& into);
void join_surnames(const std::vector<reading>& all, numbers& words, groups& into);

}  // namespace communique::archives
