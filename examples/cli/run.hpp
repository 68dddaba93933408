// From articles to records: in parallel, in order, in bounded memory.
#pragma once

#include "input.hpp"
#include "options.hpp"

#include <communique/reader.hpp>

namespace program {

// The exit code. One bad article never stops the others.
int read_all(const communique::reader& reader, const sources& from, const choices& chosen);

}  // namespace program
