// What one identity said and whom it met, in the order of days.
#pragma once

#include "archive/answers.hpp"
#include "archive/database.hpp"

#include <communique/archive.hpp>

#include <string>
#include <vector>

namespace communique::archives {

struct timeline {
  struct row {
    noun of{};  // statement or meeting
    place at{};
    date day{};
  };
  std::vector<row> rows{};
  std::string next{};
};

timeline timeline_of(database& on, const who& of, const filter& asked, const paging& part);

}  // namespace communique::archives
