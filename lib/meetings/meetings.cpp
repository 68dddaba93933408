#include "meetings/meetings.hpp"

#include "meetings/merge.hpp"
#include "meetings/story.hpp"

namespace communique::meetings {

namespace {

bool may_tell(const text::document& in, const text::sentence& s, const knowledge& known) noexcept {
  for (token_id t = s.first; t < s.last; ++t)
    if (known.tells[in.tokens[t].word]) return true;
  return false;
}

// "Will the president meet him?", "If they had met, …": asked or imagined, not told.
bool is_told(const text::document& in, const text::sentence& s, const knowledge& known) noexcept {
  token_id last = s.last;
  while (last > s.first && (in.tokens[last - 1].what == text::token::kind::mark || in.tokens[last - 1].ascii == ')'))
    --last;
  if (last > s.first && in.tokens[last - 1].ascii == '?') return false;
  return in.tokens[s.first].word != known.word.if_;
}

}  // namespace

std::vector<telling> find_tellings(const material& of, const knowledge& known) {
  clauses read(of, known);
  std::vector<telling> out;
  for (std::uint32_t i = 0; i < of.in.sentences.size(); ++i) {
    if (i < of.frame.parts.size() && of.frame.parts[i] != article_frame::part::body) continue;
    if (may_tell(of.in, of.in.sentences[i], known) && is_told(of.in, of.in.sentences[i], known))
      find_tellings(of, known, read, i, out);
  }
  return out;
}

std::vector<communique::meeting> find_meetings(const text::document& in, const std::vector<dates::expression>& dates,
                                               const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                               const entities::cast& cast, const knowledge& known) {
  const material of{in, dates, frame, tags, cast};
  decisions learned;
  return merge(of, known, find_tellings(of, known), learned);
}

}  // namespace communique::meetings
