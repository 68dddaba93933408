// What the weights of an act look at. Internal to the stage and to the trainer of these weights.
#pragma once

#include "statements/scene.hpp"

#include <cstdint>
#include <vector>

namespace communique::statements {

inline constexpr std::size_t acts_known = 15;  // statement::act

// Hashes, each once and in order. `told`: what the rows of the lexicon say; `before`: of the saying shortly before.
std::vector<std::uint32_t> act_features(const scene& in, const attribution& a, const statement& said,
                                        statement::act told, statement::act before);

}  // namespace communique::statements
