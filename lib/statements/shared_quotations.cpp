// "“A,” X said, “but B,” Y added": the second quotation is Y's, not X's and Y's, nor all of it Y's.
#include "statements/steps.hpp"

namespace communique::statements {

namespace {

// The first quotation that opens behind both and before the end, or text::none.
token_id opening_after(const scene& in, const attribution& a, token_id end) {
  token_id t = a.cue.last;
  if (!a.source.empty() && a.source.first >= a.cue.last && a.source.last < end) t = a.source.last;
  for (; t + 1 < end; ++t)
    if (in.is_mark(t) && in.in.quoted(t + 1)) return t;
  return text::none;
}

}  // namespace

void part_shared_quotations(const scene& in, std::vector<attribution>& all) {
  for (std::size_t i = 1; i < all.size(); ++i) {
    attribution &before = all[i - 1], &here = all[i];
    if (here.cue.empty() || before.cue.empty() || here.content.empty() || in.in.quoted(here.cue.first) ||
        in.in.quoted(before.cue.first))
      continue;
    range& piece = here.content.back();
    if (piece.last > here.cue.first) continue;
    const bool covers = before.cue.first >= piece.first && before.cue.last <= piece.last;
    // Or both claim the same words.
    const bool shares = !before.content.empty() && before.content.back().first < piece.last &&
                        piece.first < before.content.back().last && before.content.back().first > before.cue.first;
    if (!covers && !shares) continue;
    if (covers && !in.in.quoted(piece.first) && !in.is_mark(piece.first)) continue;
    const token_id opens = opening_after(in, before, piece.last);
    if (opens == text::none) continue;
    if (covers) {
      piece.first = opens + 1;
      here.content.assign(1, range{piece});
    }
    std::erase_if(before.content, [&](range other) { return other.first >= opens && other.first < here.cue.first; });
  }
  std::erase_if(all, [](const attribution& a) { return a.content.empty(); });
}

}  // namespace communique::statements
