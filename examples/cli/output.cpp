#include "output.hpp"

#include "terminal.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <utility>

namespace program {
namespace {

namespace fs = std::filesystem;

bool output_lost = false;

using file_key = std::pair<dev_t, ino_t>;

// What a file is, whatever path leads to it; nothing there gives false.
bool key_of(const std::string& path, file_key& key) {
  struct stat about {};
  if (stat(path.c_str(), &about) != 0) return false;
  key = {about.st_dev, about.st_ino};
  return true;
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return true;
}

}  // namespace

bool plan_files(const std::vector<source>& articles, const choices& chosen, std::vector<targets>& plan,
                std::string& problem) {
  const std::string extension = chosen.as == format::table  ? ".txt"
                                : chosen.as == format::brat ? ".ann"
                                : chosen.as == format::html ? ".html"
                                                            : ".json";
  const fs::path folder = chosen.out;
  std::map<std::string, std::size_t> first_named;
  std::set<file_key> given;
  for (const source& article : articles)
    if (file_key key; !article.is_standard_input() && key_of(article.path, key)) given.insert(key);

  for (std::size_t i = 0; i < articles.size(); ++i) {
    const std::string name = articles[i].is_standard_input() ? "stdin" : articles[i].id;
    const auto [same, is_new] = first_named.emplace(name, i);
    file_key one, other;
    const source& earlier = articles[same->second];
    // The same file given twice is no clash; it is written twice, with the same bytes.
    if (!is_new && !(key_of(articles[i].path, one) && key_of(earlier.path, other) && one == other)) {
      problem = earlier.shown() + " and " + articles[i].shown() + " would both be written to " +
                (folder / (name + extension)).string();
      return false;
    }
    targets next{(folder / (name + extension)).string(), {}};
    if (file_key key; key_of(next.record, key) && given.count(key)) {
      problem = "the record of " + articles[i].shown() + " would overwrite an article, " + next.record +
                ": choose another folder";
      return false;
    }
    if (chosen.as == format::brat) {
      next.text = (folder / (name + ".txt")).string();
      if (file_key key; key_of(next.text, key) && given.count(key)) {
        // The article is there already if the folder is its own.
        if (!key_of(articles[i].path, one) || one != key) {
          problem = "the text of " + articles[i].shown() + " would overwrite another article, " + next.text;
          return false;
        }
        next.text.clear();
      }
    }
    plan.push_back(std::move(next));
  }

  std::error_code why;
  fs::create_directories(folder, why);
  if (why || !fs::is_directory(folder, why)) {
    problem = "cannot make the folder " + chosen.out + ": " + (why ? why.message() : "it is a file");
    return false;
  }
  return true;
}

bool write_file(const std::string& path, std::string_view bytes, std::string& problem, bool& full) {
  static std::atomic<unsigned> count = 0;
  const fs::path place = path;
  const std::string unfinished =
      (place.parent_path() / (".communique-" + std::to_string(getpid()) + "-" + std::to_string(++count))).string();
  const int descriptor = open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  bool good = descriptor >= 0 && write_all(descriptor, bytes);
  int why = good ? 0 : errno;
  if (descriptor >= 0 && close(descriptor) != 0 && good) good = false, why = errno;
  if (good && rename(unfinished.c_str(), path.c_str()) != 0) good = false, why = errno;
  if (good) return true;
  if (descriptor >= 0) unlink(unfinished.c_str());
  full = why == ENOSPC || why == EDQUOT;
  problem = "cannot write " + path + ": " + std::strerror(why);
  return false;
}

bool write_out(std::string_view bytes) {
  // Flushed at once: whoever reads from the pipe sees each record as soon as it is there.
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0) return true;
  if (!output_lost) complain(std::string("cannot write to standard output: ") + std::strerror(errno));
  output_lost = true;
  return false;
}

bool is_output_lost() { return output_lost; }

}  // namespace program
