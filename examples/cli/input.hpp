// From arguments to texts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace program {

// One article to read.
struct source {
  std::string path{};  // "-": standard input
  std::string id{};    // the file's name without its last extension; empty for standard input

  bool is_standard_input() const { return path == "-"; }
  std::string shown() const { return is_standard_input() ? "standard input" : path; }
};

struct sources {
  std::vector<source> articles{};  // in the order of the arguments, the files of a folder by path
  std::size_t failed = 0;          // arguments that name nothing to read; each was complained about
};

sources find_articles(const std::vector<std::string>& arguments);

// The bytes of an article; false and the reason, which names the file, if they cannot be had.
bool read_article(const source& from, std::string& text, std::string& problem);

// Why bytes are no article that somebody wrote, nullptr if they may be: blanks, a picture, a PDF, an archive. The library
// reads any bytes and finds nothing in these; who gives a thousand files would take that for an answer.
const char* no_article(std::string_view text);

}  // namespace program
