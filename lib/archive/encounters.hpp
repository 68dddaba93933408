// Who met whom.
#pragma once

#include "archive/database.hpp"
#include "archive/question.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <vector>

namespace communique::archives {

// Meetings count as such where they were held, unless somebody asks for others.
filter of_held(filter asked);

// The pairs that met most often in what a question about meetings finds; equally frequent ones by name. O(what is
// found) time and memory.
std::vector<ranked> top_pairs(database& on, const question& asked, std::uint32_t limit);

// Likewise.
graph who_met_whom(database& on, const filter& asked);

}  // namespace communique::archives
