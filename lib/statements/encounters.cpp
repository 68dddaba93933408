// At which encounter something was said.
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool took_part(const communique::meeting& m, const std::vector<entity_id>& who) {
  return std::any_of(m.participants.begin(), m.participants.end(), [&](const participant& p) {
    return std::find(who.begin(), who.end(), p.who) != who.end();
  });
}

// "told reporters", "in an interview": the words around the cue name another audience.
bool to_the_press(const scene& in, const attribution& a) {
  if (a.row == text::none) return false;
  const text::sentence& s = in.in.sentences[a.sentence];
  const token_id first = std::max(s.first, a.verb > 30 ? a.verb - 30 : 0), last = std::min(s.last, a.cue.last + 30);
  const auto is_content = [&](token_id t) {
    return std::any_of(a.content.begin(), a.content.end(), [t](range r) { return r.first <= t && t < r.last; });
  };
  for (token_id t = first; t < last; ++t)   // not "the Conference of the Parties"
    if (in.language.press[in.word(t)] != 0 && !in.in.tokens[t].capital && !is_content(t)) return true;
  return false;
}

// A page of short readouts tells of a dozen encounters; further back nothing is taken up again.
constexpr std::size_t dozen = 12;

}  // namespace

std::vector<std::uint32_t> held_in_order(const std::vector<communique::meeting>& meetings) {
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < meetings.size(); ++i)
    if (meetings[i].state == communique::meeting::status::held && meetings[i].evidence) out.push_back(i);
  std::stable_sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) {
    return meetings[a].evidence.begin < meetings[b].evidence.begin;
  });
  return out;
}

std::size_t held_before(const scene& in, std::uint32_t byte) noexcept {
  const auto end = std::upper_bound(in.held.begin(), in.held.end(), byte, [&](std::uint32_t at, std::uint32_t i) {
    return at < in.meetings[i].evidence.begin;
  });
  return static_cast<std::size_t>(end - in.held.begin());
}

meeting_id encounter_of(const scene& in, const attribution& a, const statement& said, encounter_memory& memory) {
  const std::uint32_t at = a.cue.empty() ? said.content.front().begin : said.cue.begin;
  const std::uint32_t end_of_sentence = in.in.sentences[a.sentence].at.end;
  const std::size_t before = held_before(in, end_of_sentence);
  const std::uint32_t last = before == 0 ? text::none : in.held[before - 1];
  if (last != memory.meeting) memory.press = false;   // the text has come to another encounter
  memory.meeting = last;
  // The encounter's own evidence, told by somebody, is outside of it: "X and Y met, the ministry said".
  if (last == text::none) return meeting_id::none;
  const communique::meeting& m = in.meetings[last];
  if (to_the_press(in, a)) {
    memory.press = true;
    return meeting_id::none;
  }
  const bool reported_itself = std::any_of(said.content.begin(), said.content.end(), [&](span piece) {
    return piece.overlaps(m.evidence) && piece.size() * 2 > m.evidence.size();
  });
  if (reported_itself || at < m.evidence.begin) return meeting_id::none;
  if (!took_part(m, said.speakers)) {
    if (a.from == attribution::subject::none && a.how == attribution::shape::passive && !memory.press)
      return static_cast<meeting_id>(last);   // "it was noted that"
    for (std::size_t k = before - 1; k-- > (before > dozen ? before - dozen : 0);)
      if (!memory.press && took_part(in.meetings[in.held[k]], said.speakers))
        return static_cast<meeting_id>(in.held[k]);
    return meeting_id::none;
  }
  const bool returns = said.speakers.size() > 1 || said.does == statement::act::thank ||
                       said.does == statement::act::invite || said.does == statement::act::agree;
  if (memory.press && !returns) return meeting_id::none;
  return static_cast<meeting_id>(last);
}

}  // namespace communique::statements
