#include "input.hpp"

#include "terminal.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace program {
namespace {

namespace fs = std::filesystem;

// The library takes texts below 4 GiB: no need to read more of it to find out.
constexpr std::uint64_t too_large = std::uint64_t{1} << 32;

source named(const std::string& path) { return {path, fs::path(path).stem().string()}; }

// Links to files are followed, links to folders are not: they may lead round in a circle.
void walk(const fs::path& folder, std::vector<source>& found, std::size_t& failed) {
  std::error_code problem;
  for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
    std::error_code ignored;
    if (at->is_directory(ignored) && !at->is_symlink(ignored)) walk(at->path(), found, failed);
    else if (at->path().extension() == ".txt" &&
             (at->is_regular_file(ignored) || (at->is_symlink(ignored) && !at->exists(ignored))))  // reading tells why
      found.push_back(named(at->path().string()));
  }
  if (problem) {
    complain(folder.string() + ": " + problem.message());
    ++failed;
  }
}

void find_in_folder(const std::string& folder, sources& into) {
  std::vector<source> found;
  const std::size_t failed_before = into.failed;
  walk(folder, found, into.failed);
  if (found.empty() && into.failed == failed_before) {
    complain(folder + ": no *.txt in this folder");
    ++into.failed;
  }
  std::sort(found.begin(), found.end(), [](const source& a, const source& b) { return a.path < b.path; });
  into.articles.insert(into.articles.end(), found.begin(), found.end());
}

class open_file {
 public:
  explicit open_file(const source& from)
      : descriptor_(from.is_standard_input() ? STDIN_FILENO : open(from.path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  open_file(const open_file&) = delete;
  open_file& operator=(const open_file&) = delete;
  ~open_file() {
    if (descriptor_ > STDIN_FILENO) close(descriptor_);
  }
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace

const char* no_article(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.find_first_not_of(" \t\r\n\v\f") == text.npos) return "there is nothing in it";
  if (text.starts_with("SQLite format 3"))
    return "this is an archive, not an article: archive export gives its records";
  if (text.starts_with('{') && text.substr(0, 400).find("\"communique/1\"") != text.npos)
    return "these are records, not an article: archive add takes them with --jsonl";
  constexpr std::size_t beginning = 8192;
  if (text.starts_with("%PDF-") || text.substr(0, beginning).find('\0') != text.npos)
    return "this is no text in UTF-8, but a picture, a document or a text in UTF-16";
  return nullptr;
}

sources find_articles(const std::vector<std::string>& arguments) {
  sources all;
  for (const std::string& argument : arguments) {
    struct stat about {};
    if (argument == "-") {
      all.articles.push_back({"-", {}});
    } else if (stat(argument.c_str(), &about) != 0) {
      complain(argument + ": " + std::strerror(errno));
      ++all.failed;
    } else if (S_ISDIR(about.st_mode)) {
      find_in_folder(argument, all);
    } else {
      all.articles.push_back(named(argument));
    }
  }
  return all;
}

bool read_article(const source& from, std::string& text, std::string& problem) {
  const std::string name = from.shown();
  const auto fails = [&](const char* why) {
    problem = name + ": " + why;
    return false;
  };
  const open_file file(from);
  struct stat about {};
  if (file.descriptor() < 0 || fstat(file.descriptor(), &about) != 0) return fails(std::strerror(errno));
  const auto bytes = S_ISREG(about.st_mode) ? static_cast<std::uint64_t>(about.st_size) : std::uint64_t{0};
  if (bytes >= too_large) return fails("a text of 4 GiB or more");
  const auto expected = static_cast<std::size_t>(bytes);

  // One byte more than the file has, so that its end shows without another round.
  text.resize(std::max(expected + 1, std::size_t{1} << 14));
  for (std::size_t size = 0;;) {
    if (size >= too_large) return fails("a text of 4 GiB or more");
    if (size == text.size()) text.resize(size * 2);
    const ssize_t got = read(file.descriptor(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fails(std::strerror(errno));
    size += static_cast<std::size_t>(got);
    if (got == 0 || (expected && size == expected && size < text.size())) {
      text.resize(size);
      return true;
    }
  }
}

}  // namespace program
