// Why each mention was taken for its entity, as a section of the page for people.
#pragma once

#include "page.hpp"

#include <communique/record.hpp>

#include <cstddef>

namespace program {

// `column`: how wide the names on the left are.
void print_reasons(page& to, const communique::record& of, std::size_t column);

}  // namespace program
