// At which encounter something was said: the one that the clues speak for most, or none.
#include "statements/said_at.hpp"
#include "statements/encounter_clues.hpp"
#include "statements/encounter_weights.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

template <std::size_t Count, class Weights>
std::int32_t weigh(std::uint64_t clues, standing who, const Weights& weights) noexcept {
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < Count; ++i)
    if ((clues >> i & 1) != 0) sum += weights[0][i] + weights[1 + static_cast<std::size_t>(who)][i];
  return sum;
}

std::uint32_t best_of(const encounter_question& ask) noexcept {
  std::uint32_t best = text::none;
  std::int32_t most = weigh<saying_clues>(ask.saying, ask.who, saying_weights);
  for (const encounter_candidate& c : ask.candidates)
    if (const std::int32_t sum = weigh<encounter_clues>(c.clues, c.who, encounter_weights); sum > most)
      most = sum, best = c.meeting;
  return best;
}

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

meeting_id encounter_of(const scene& in, const attribution& a, const statement& said, encounter_memory& memory,
                        encounter_question* asked) {
  encounter_question ask = ask_for_encounter(in, a, said, memory);
  if (asked) *asked = ask;
  remember_decision(ask, memory.before, memory.first);
  const std::uint32_t best = best_of(ask);
  memory.first = false;
  memory.before = best;
  memory.speakers = said.speakers;
  return best == text::none ? meeting_id::none : static_cast<meeting_id>(best);
}

}  // namespace communique::statements
