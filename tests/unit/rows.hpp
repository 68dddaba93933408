// The rows of a table in tests/cases. "## " opens a kind; "#" is a remark.
#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <fstream>
#include <string>

namespace communique::testing {

// use(row) of each, with the place of the row told where a check in it fails. How many there are.
template <class Use> std::size_t each_row(const std::string& table, Use&& use) {
  std::ifstream file(std::string(COMMUNIQUE_CASES "/") + table);
  REQUIRE(file.is_open());
  std::string line, about;
  std::size_t rows = 0;
  for (std::size_t number = 1; std::getline(file, line); ++number) {
    if (line.rfind("## ", 0) == 0) about = line.substr(3);
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    const std::string place = table + ":" + std::to_string(number) + " (" + about + "): " + line;
    CAPTURE(place);
    use(line);
  }
  return rows;
}

}  // namespace communique::testing
