// What an archive keeps counted, counted anew.
#pragma once

#include "archive/database.hpp"

#include <string>
#include <vector>

namespace communique::archives {

// Every statement that counts rows again for the sake of comparison stands in recounts.cpp, beside what it is compared
// with. One line for each sum that is wrong, of each kind up to a hundred.
void compare_sums(database& on, std::vector<std::string>& problems);

}  // namespace communique::archives
