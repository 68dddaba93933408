// What is to be added: articles, and lines of files with records.
#pragma once

#include "input.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace program {

// Something that will become one record.
struct piece {
  std::string name{};               // for messages: "news.jsonl:17"
  std::optional<source> article{};  // to be read; else
  std::string line{};               // communique/1 JSON; without an end where the file ends in the middle; or
  std::string problem{};            // why there is none
  std::uint64_t bytes = 0;          // of the file
};

class archive_input {
 public:
  // Complains about arguments that name nothing.
  archive_input(const std::vector<std::string>& arguments, bool all_lines);

  // The next piece, in order; nothing at the end. Empty lines are none.
  std::optional<piece> next();

  std::size_t failed() const { return failed_; }  // arguments that name nothing
  bool empty() const { return files_.empty(); }
  bool has_articles() const { return has_articles_; }
  std::uint64_t bytes() const { return bytes_; }  // of all files; 0: not known

  // "", or which two articles would have the same id: the second would silently take the place of the first.
  std::string clash() const;

 private:
  struct file {
    source from{};
    bool lines = false;
    std::uint64_t bytes = 0;
  };
  struct closing {
    void operator()(std::FILE* open) const noexcept {
      if (open != stdin) std::fclose(open);
    }
  };

  void add(source from, bool lines);
  std::optional<piece> next_line(const file& from);

  std::vector<file> files_{};
  std::size_t at_ = 0, failed_ = 0, line_ = 0;
  std::unique_ptr<std::FILE, closing> open_{};
  bool has_articles_ = false, known_size_ = true;
  std::uint64_t bytes_ = 0;
};

}  // namespace program
