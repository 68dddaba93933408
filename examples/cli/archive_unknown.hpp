// Names that nobody has.
#pragma once

#include "archive_options.hpp"

#include <communique/archive.hpp>
#include <communique/filter.hpp>

#include <vector>

namespace program {

// Says of which of the people, bodies and places that are asked for the archive knows nothing, and who has a name like
// that: of somebody misspelt nothing is found, and that looks like an answer.
void tell_unknown(const communique::archive& in, const archive_choices& chosen);

// All of them, of any condition.
std::vector<communique::who> everybody_asked_for(const archive_choices& chosen);

}  // namespace program
