// What the formats of export.hpp have in common.
#pragma once

#include <communique/archive.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// Well-formed, with single spaces for white space.
std::string in_one_line(std::string_view text);

// The words of a statement; " … " stands where the attribution interrupts them.
std::string content_of(const found<statement>& row);

}  // namespace communique::archives
