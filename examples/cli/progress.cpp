#include "progress.hpp"

#include "terminal.hpp"

#include <unistd.h>

#include <cstdio>

namespace program {

using namespace std::chrono_literals;

// Records that scroll past on the same terminal are progress enough.
progress::progress(std::size_t total, bool output_on_terminal)
    : total_(total), redraw_(is_terminal(STDERR_FILENO)), silent_(total < 2 || (redraw_ && output_on_terminal)),
      next_(started_ + (redraw_ ? 1s : 5s)) {}

progress::~progress() { clear(); }

void progress::advance() {
  ++done_;
  if (silent_) return;
  const auto now = clock::now();
  if (now < next_) return;
  next_ = now + (redraw_ ? clock::duration(100ms) : clock::duration(5s));
  const double seconds = std::chrono::duration<double>(now - started_).count();
  const double left = seconds / static_cast<double>(done_) * static_cast<double>(total_ - done_);
  std::fprintf(stderr, "%s%zu of %zu articles, about %.0f s left%s", redraw_ ? "\r\x1b[K" : "communique: ", done_,
               total_, left, redraw_ ? "" : "\n");
  drawn_ = redraw_;
}

void progress::clear() {
  if (drawn_) std::fputs("\r\x1b[K", stderr);
  drawn_ = false;
}

}  // namespace program
