// Learned by lib/train/meetings.cpp; not edited by hand.
#pragma once

#include "meetings/coreference.hpp"

namespace communique::meetings {

inline constexpr std::array<std::int16_t, coreference_asked.size()> coreference_weights{};

}  // namespace communique::meetings
