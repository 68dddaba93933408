// What `communique archive` does.
#pragma once

#include "archive_options.hpp"

namespace program {

// The exit code.
int run_archive(const archive_choices& chosen);

}  // namespace program
