// A record as a page for people.
#pragma once

#include <communique/record.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

struct table_style {
  std::size_t width = 80;
  bool color = false;
  bool explain = false;  // with a section that tells why each mention was taken for its entity
};

// `title` stands for the headline where the article has none.
std::string to_table(const communique::record& from, std::string_view title, const table_style& style);

}  // namespace program
