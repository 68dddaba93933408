// Where records go: standard output, or a file for each article.
#pragma once

#include "input.hpp"
#include "options.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace program {

// The paths that an article's record takes under --out. Empty `text`: none is written.
struct targets {
  std::string record{};
  std::string text{};  // brat wants the article beside its annotation
};

// The targets of each article, and the folder made. On failure nothing was written and `problem` says why: two
// articles with one name, a target that is an article itself, a folder that cannot be made.
bool plan_files(const std::vector<source>& articles, const choices& chosen, std::vector<targets>& plan,
                std::string& problem);

// The file appears complete or not at all, also to other programs that look on. `full`: there is no space for another
// file either.
bool write_file(const std::string& path, std::string_view bytes, std::string& problem, bool& full);

// In one call. The first failure is told on standard error, and the program ends with no_output, whatever it does later.
bool write_out(std::string_view bytes);
bool is_output_lost();

}  // namespace program
