// The word that was probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace program {

// The one of `words` that takes the fewest letters to become `word`, or "" if all are far from it: "--acts" is near to
// "--act", "--bogus" to nothing.
std::string nearest(std::string_view word, const std::vector<std::string>& words);

// "; did you mean --act?", or "" if nothing is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& words);

}  // namespace program
