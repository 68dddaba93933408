// Counts and rankings: sums over what a question finds.
#pragma once

#include "archive/database.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <vector>

namespace communique::archives {

std::uint64_t count_of(database& on, noun of, const filter& asked);
std::vector<count> counts(database& on, noun of, interval by, const filter& asked);
std::vector<ranked> ranking(database& on, top of, const filter& asked, std::uint32_t limit);

}  // namespace communique::archives
