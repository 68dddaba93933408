#include "archive_progress.hpp"

#include "phrases.hpp"
#include "terminal.hpp"

#include <unistd.h>

#include <cstdio>
#include <string>

namespace program {

using namespace std::chrono_literals;

archive_progress::archive_progress(std::uint64_t bytes)
    : total_(bytes), on_terminal_(is_terminal(STDERR_FILENO)), next_(started_ + 1s) {}

archive_progress::~archive_progress() { clear(); }

void archive_progress::advance(std::uint64_t bytes) {
  ++records_;
  bytes_ += bytes;
  if (!on_terminal_) return;
  if (const auto now = clock::now(); now >= next_) draw(now);
}

void archive_progress::draw(clock::time_point now) {
  next_ = now + 100ms;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  std::string line = spoken(records_) + " read, " + spoken(stored_) + " on the disk, " +
                     spoken(static_cast<std::uint64_t>(static_cast<double>(records_) / seconds)) + "/s";
  if (total_ > 0 && bytes_ > 0 && bytes_ <= total_) {
    const double left = seconds / static_cast<double>(bytes_) * static_cast<double>(total_ - bytes_);
    line += ", about " + spoken(static_cast<std::uint64_t>(left + 0.5)) + " s left";
  }
  std::fprintf(stderr, "\r\x1b[K%s", line.c_str());
  drawn_ = true;
}

void archive_progress::clear() {
  if (drawn_) std::fputs("\r\x1b[K", stderr);
  drawn_ = false;
}

}  // namespace program
