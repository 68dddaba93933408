// What a span of days leaves out without a word: what has no day.
#pragma once

#include "archive_options.hpp"

#include <communique/archive.hpp>

#include <cstdint>

namespace program {

// Says on standard error how many rows of a question with --since or --until have no day. `more`: others that are left
// out for the same reason, for want of a whole `unit`.
void tell_undated(const communique::archive& in, const archive_choices& chosen, std::uint64_t more = 0,
                  const char* unit = "day");

}  // namespace program
