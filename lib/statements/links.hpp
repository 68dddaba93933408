// What the trainer of act_weights.hpp and encounter_weights.hpp learns from: each statement with what its act and its
// encounter were decided on.
#pragma once

#include "statements/act_features.hpp"
#include "statements/encounter_clues.hpp"

namespace communique::statements {

struct link_question {
  statement said{};
  statement::act told = statement::act::say;  // by the rows of the lexicon
  std::vector<std::uint32_t> act_features{};
  encounter_question encounter{};
};

}  // namespace communique::statements
