// How much what the content says weighs for each act. Learned by lib/train/links.cpp; not edited by hand.
#pragma once

#include "statements/act_features.hpp"

#include <array>
#include <cstdint>

namespace communique::statements {

struct act_weight_row {
  std::uint32_t feature = 0;
  std::array<std::int8_t, acts_known> weights{};
};

inline constexpr std::int32_t told_by_rows = 1;
inline constexpr std::array<act_weight_row, 0> act_weights{};

}  // namespace communique::statements
