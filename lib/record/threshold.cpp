#include "record/threshold.hpp"

#include <cstddef>
#include <vector>

namespace communique::inline v1::threshold {

void apply(record& to, std::uint16_t lowest) {
  const auto unsure = [lowest](const auto& one) { return one.confidence < lowest; };

  // Before the meetings go: afterwards nobody knows any more which of them stood where.
  std::vector<meeting_id> now(to.meetings.size(), meeting_id::none);
  std::uint32_t kept = 0;
  for (std::size_t i = 0; i < now.size(); ++i)
    if (!unsure(to.meetings[i])) now[i] = meeting_id{kept++};

  std::erase_if(to.meetings, unsure);
  std::erase_if(to.statements, unsure);
  std::erase_if(to.facts, unsure);
  // A sure statement may have been made at a meeting that is not sure: it stays, without one.
  for (statement& said : to.statements)
    if (said.meeting != meeting_id::none) said.meeting = now[static_cast<std::size_t>(said.meeting)];
}

}  // namespace communique::inline v1::threshold
