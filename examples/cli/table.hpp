// A record as a page for people.
#pragma once

#include <communique/record.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

// `title` stands for the headline where the article has none.
std::string to_table(const communique::record& from, std::string_view title, std::size_t width, bool color);

}  // namespace program
