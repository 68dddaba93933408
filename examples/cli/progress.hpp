// How far the work is, on standard error, for work that takes long enough to wonder.
#pragma once

#include <chrono>
#include <cstddef>

namespace program {

// After a second: a line that is drawn again and again on a terminal, elsewhere a line every five seconds.
class progress {
 public:
  progress(std::size_t total, bool output_on_terminal);
  ~progress();
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;

  void advance();
  void clear();  // before anything else is printed to the terminal

 private:
  using clock = std::chrono::steady_clock;

  std::size_t total_, done_ = 0;
  bool redraw_, silent_, drawn_ = false;
  clock::time_point started_ = clock::now(), next_;
};

}  // namespace program
