// What an archive holds, and whether it is sound.
#pragma once

#include "archive/database.hpp"

#include <communique/archive.hpp>

#include <string>
#include <vector>

namespace communique::archives {

archive_info info_of(database& on);
std::vector<std::string> problems_of(database& on);

}  // namespace communique::archives
