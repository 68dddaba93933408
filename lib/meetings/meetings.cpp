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

bool tells(const material& of, std::uint32_t sentence, const knowledge& known) noexcept {
  if (sentence < of.frame.parts.size() && of.frame.parts[sentence] != article_frame::part::body) return false;
  const text::sentence& s = of.in.sentences[sentence];
  return may_tell(of.in, s, known) && is_told(of.in, s, known);
}

}  // namespace

std::vector<telling> find_tellings(const material& of, const knowledge& known) {
  clauses read(of, known);
  std::vector<telling> out;
  for (std::uint32_t i = 0; i < of.in.sentences.size(); ++i)
    if (tells(of, i, known)) find_tellings(of, known, read, i, out);
  return out;
}

std::vector<communique::meeting> find_meetings(const text::document& in, const std::vector<dates::expression>& dates,
                                               const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                               const entities::cast& cast, const knowledge& known) {
  const material of{in, dates, frame, tags, cast};
  decisions learned;
  merger all(of, known, learned);
  clauses read(of, known);
  // A telling takes a kilobyte: never all of them at once. The last one is kept for the next sentence, which may be "It
  // was attended by …".
  std::vector<telling> some;
  for (std::uint32_t i = 0; i < in.sentences.size(); ++i) {
    if (!tells(of, i, known)) continue;
    if (some.size() > 1) some.erase(some.begin(), some.end() - 1);
    const std::size_t first = some.size();
    find_tellings(of, known, read, i, some);
    const telling *const begin = some.data() + first, *const end = some.data() + some.size();
    for (const telling* t = begin; t != end; ++t) all.take(*t, begin, end);
  }
  return all.finish();
}

}  // namespace communique::meetings
