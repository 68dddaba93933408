// The most frequent of very many.
#pragma once

#include <communique/archive.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace communique::archives {

// At most `limit` of those that are put in, the most frequent first; equally frequent ones by name. A heap with the
// last of them in front.
class leaders {
 public:
  explicit leaders(std::uint32_t limit) : limit_(limit) {}

  // Whether one of this number can be among them: only then his name is worth looking up.
  bool may_take(std::uint64_t n) const { return kept_.size() < limit_ || n >= kept_.front().n; }

  void put(ranked one) {
    if (kept_.size() == limit_) {
      if (!is_before(one, kept_.front())) return;
      std::pop_heap(kept_.begin(), kept_.end(), is_before);
      kept_.pop_back();
    }
    kept_.push_back(std::move(one));
    std::push_heap(kept_.begin(), kept_.end(), is_before);
  }

  std::vector<ranked> take() {
    std::sort_heap(kept_.begin(), kept_.end(), is_before);
    return std::move(kept_);
  }

 private:
  static bool is_before(const ranked& a, const ranked& b) {
    if (a.n != b.n) return a.n > b.n;
    return std::tie(a.name, a.other_name, a.identity, a.other_identity) <
           std::tie(b.name, b.other_name, b.identity, b.other_identity);
  }

  std::size_t limit_;
  std::vector<ranked> kept_{};
};

}  // namespace communique::archives
