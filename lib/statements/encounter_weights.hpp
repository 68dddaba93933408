// How much each clue of an encounter weighs. Learned by lib/train/links.cpp; not edited by hand.
#pragma once

#include "statements/encounter_clues.hpp"

namespace communique::statements {

inline constexpr std::array<std::array<std::int16_t, encounter_clues>, 1 + standings> encounter_weights{};
inline constexpr std::array<std::array<std::int16_t, saying_clues>, 1 + standings> saying_weights{};

}  // namespace communique::statements
