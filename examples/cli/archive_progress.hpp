// How far an import is, on a terminal; silent elsewhere.
#pragma once

#include <chrono>
#include <cstdint>

namespace program {

class archive_progress {
 public:
  // `bytes`: of all that is to come; 0 if nobody knows.
  explicit archive_progress(std::uint64_t bytes);
  ~archive_progress();
  archive_progress(const archive_progress&) = delete;
  archive_progress& operator=(const archive_progress&) = delete;

  void advance(std::uint64_t bytes);
  void stored(std::uint64_t records) { stored_ = records; }  // on the disk by now
  void clear();                                              // before anything else is printed

 private:
  using clock = std::chrono::steady_clock;
  void draw(clock::time_point now);

  std::uint64_t total_, bytes_ = 0, records_ = 0, stored_ = 0;
  bool on_terminal_, drawn_ = false;
  clock::time_point started_ = clock::now(), next_;
};

}  // namespace program
