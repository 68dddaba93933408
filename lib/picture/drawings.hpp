// Figures as SVG. Whole numbers only, so that every machine draws the same.
#pragma once

#include "picture/markup.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <vector>

namespace communique::picture {

// Who met whom: names below each other, who met beside whom they met as far as that can be, and an arc for each pair,
// the thicker the more meetings. Only `most` people, those of the most frequent pairs. A drawing on a line needs
// no room for labels between lines: it can be read on a telephone, where a net of thirty names cannot.
void add_arcs(markup& to, const graph& from, std::size_t most);

// The order in which nodes stand below each other: indices. For tests too.
std::vector<std::size_t> arranged(const graph& from, std::size_t most);

// Two numbers for each interval, as bars side by side.
struct bars {
  date first{};  // of the interval
  std::uint64_t statements = 0, meetings = 0;
};
void add_bars(markup& to, const std::vector<bars>& all, bool by_year);

// A bar of `of` hundredths.
void add_share(markup& to, std::uint64_t n, std::uint64_t of);

}  // namespace communique::picture
