// Articles to add, and a file to add them to.
#pragma once

#include <articles.hpp>
#include <communique/archive.hpp>

#include <doctest/doctest.h>

#include <unistd.h>
#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace communique::testing {

inline const bench::article_maker& articles() {
  static const bench::article_maker one(bench::own_templates());
  return one;
}

inline std::vector<record> batch(std::uint64_t first, std::uint64_t size) {
  std::vector<record> out;
  for (std::uint64_t n = 0; n < size; ++n) out.push_back(articles().make(first + n));
  return out;
}

template <class T> T sure(result<T> got) {
  REQUIRE_MESSAGE(got, (got ? std::string() : got.error().message));
  return *std::move(got);
}

// In the current folder, which the tests may write to; gone afterwards.
class scratch_file {
 public:
  explicit scratch_file(const std::string& name) : path_("archive-" + name + "-" + std::to_string(getpid()) + ".cmq") {
    clear();
  }
  scratch_file(const scratch_file&) = delete;
  scratch_file& operator=(const scratch_file&) = delete;
  ~scratch_file() { clear(); }
  const std::string& path() const { return path_; }
  void clear() const {
    for (const char* behind : {"", "-wal", "-shm", "-journal"}) std::remove((path_ + behind).c_str());
  }

 private:
  std::string path_;
};

}  // namespace communique::testing
