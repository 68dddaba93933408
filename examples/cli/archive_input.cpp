#include "archive_input.hpp"

#include "terminal.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

namespace program {

archive_input::archive_input(const std::vector<std::string>& arguments, bool all_lines) {
  for (const std::string& argument : arguments) {
    const bool lines = all_lines || std::filesystem::path(argument).extension() == ".jsonl";
    if (lines) {
      add({argument, {}}, true);
      continue;
    }
    sources found = find_articles({argument});
    failed_ += found.failed;
    for (source& one : found.articles) add(std::move(one), false);
  }
  if (!known_size_) bytes_ = 0;
}

void archive_input::add(source from, bool lines) {
  struct stat about {};
  const bool is_file = !from.is_standard_input() && stat(from.path.c_str(), &about) == 0 && S_ISREG(about.st_mode);
  if (!is_file) known_size_ = false;
  const auto bytes = is_file ? static_cast<std::uint64_t>(about.st_size) : 0;
  bytes_ += bytes;
  has_articles_ = has_articles_ || !lines;
  files_.push_back({std::move(from), lines, bytes});
}

std::string archive_input::clash() const {
  std::map<std::string, const source*> first_named;
  for (const file& each : files_) {
    if (each.lines || each.from.is_standard_input()) continue;
    const auto [had, is_new] = first_named.emplace(each.from.id, &each.from);
    std::error_code ignored;
    if (!is_new && !std::filesystem::equivalent(had->second->path, each.from.path, ignored))
      return had->second->path + " and " + each.from.path + " would both be article " + each.from.id +
             ": the name of a file is the id of its article, so give one another name";
  }
  return {};
}

std::optional<piece> archive_input::next() {
  while (at_ < files_.size()) {
    const file& from = files_[at_];
    if (!from.lines) {
      ++at_;
      return piece{from.from.path, from.from, {}, {}, from.bytes};
    }
    if (std::optional<piece> line = next_line(from)) return line;
    open_.reset();
    line_ = 0;
    ++at_;
  }
  return std::nullopt;
}

std::optional<piece> archive_input::next_line(const file& from) {
  const std::string name = from.from.shown();
  // The next file's turn, after this one's trouble was told.
  const auto give_up = [&](int why) {
    open_.reset();
    line_ = 0;
    ++at_;
    return piece{name, {}, {}, name + ": " + std::strerror(why), 0};
  };
  if (!open_) {
    open_.reset(from.from.is_standard_input() ? stdin : std::fopen(from.from.path.c_str(), "re"));
    if (!open_) return give_up(errno);
  }
  char* buffer = nullptr;
  std::size_t size = 0;
  std::optional<piece> out;
  for (;;) {
    errno = 0;
    const ssize_t got = getline(&buffer, &size, open_.get());
    if (got < 0) {
      if (std::ferror(open_.get()) && errno != EINTR) out = give_up(errno);
      break;
    }
    ++line_;
    std::string line(buffer, static_cast<std::size_t>(got));
    if (line.find_first_not_of(" \t\r\n") == std::string::npos) continue;
    const auto bytes = static_cast<std::uint64_t>(got);
    out = piece{name + ":" + std::to_string(line_), {}, std::move(line), {}, bytes};
    break;
  }
  std::free(buffer);
  return out;
}

}  // namespace program
