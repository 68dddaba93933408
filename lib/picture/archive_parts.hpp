// The answers of an archive, as the parts of a page.
#pragma once

#include "picture/markup.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::picture {

// Somebody's or everybody's latest statements and meetings, day by day.
void add_timeline(markup& to, const std::vector<moment>& moments, bool more);

// Statements and meetings of each month, or of each year where months would be too many.
void add_months(markup& to, const std::vector<count>& statements, const std::vector<count>& meetings);

void add_graph(markup& to, const graph& from);

struct ranking {
  std::string_view id, heading, what;  // "Speakers", "statements"
  std::vector<ranked> rows{};
};
void add_rankings(markup& to, const std::vector<ranking>& all);

// What a filter asks, in words: "about “corridor”, since March 2024"; "" if nothing.
std::string described(const filter& asked);

}  // namespace communique::picture
