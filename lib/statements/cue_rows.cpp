// Which row of the lexicon has the words of a cue that the rules did not take for one.
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

// The words of a row behind its first, up to two others between them: "called |again for".
bool follow(const scene& in, const cue_row& row, token_id at, token_id last) noexcept {
  for (const text::word_id wanted : row.rest) {
    if (wanted == text::word_id::unknown) continue;
    const token_id until = std::min(last, at + 6);
    while (at < until && in.word(at) != wanted) ++at;
    if (at >= until) return false;
    ++at;
  }
  return true;
}

}  // namespace

std::uint32_t row_by_words(const scene& in, range cue) noexcept {
  for (token_id t = cue.first; t < std::min(cue.last, cue.first + 8); ++t) {
    const std::uint32_t list = in.language.cues[in.word(t)];
    if (list == 0 || in.tags[t] == tag::auxiliary) continue;
    // What leads to the content is often left out of the cue: "urged Oman |to", "called |for".
    const token_id last = std::min(in.in.sentence_of(t).last, cue.last + 2);
    for (const std::uint32_t index : in.language.lists[list - 1]) {
      const cue_row& row = in.language.rows[index];
      if (row.has(takes::nothing) || row.has(takes::thought)) continue;
      if (follow(in, row, t + 1, last)) return index;
    }
  }
  return in.language.unlisted;
}

}  // namespace communique::statements
