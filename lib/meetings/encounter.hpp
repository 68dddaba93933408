// An encounter that the text has told, and how another telling compares with it. Internal to lib/meetings.
#pragma once

#include "meetings/story.hpp"

#include <algorithm>
#include <vector>

namespace communique::meetings {

struct encounter {
  telling told;
  ids who;
};

// Who a telling says took part.
struct company {
  ids who{};
  std::vector<std::int32_t> odds{};             // of each of them, in 1/256
  std::int32_t weakest = 0, left_out = -10000;  // the least of those, the most of the others'

  // Those who are likelier than not to have taken part, if they are at least two.
  ids certain() const;
};

// How many encounters back a sentence can refer to: keeps the merging linear.
inline constexpr std::size_t memory = 12;

// Visits and signings are encounters of their own beside the talks of those who visit and sign.
inline unsigned sort_of(meeting::kind what) noexcept {
  return what == meeting::kind::visit ? 1 : what == meeting::kind::signing ? 2 : 0;
}

// Two dates of which one may be less precise.
inline bool agree(date a, date b) noexcept {
  if (!a || !b) return true;
  if (a.year != b.year) return false;
  if (!a.month || !b.month) return true;
  if (a.month != b.month) return false;
  return !a.day || !b.day || a.day == b.day;
}

inline std::size_t shared(const ids& a, const ids& b) noexcept {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](entity_id e) { return has(b, e); }));
}

// Those of one telling beside those of another, from the likest on.
enum class relation : std::uint8_t { same, part, more, some, others, nobody };
inline constexpr unsigned relations = 6;

inline relation relate(const ids& who, const ids& told) noexcept {
  if (who.empty()) return relation::nobody;
  const std::size_t both = shared(who, told);
  if (both == 0) return relation::others;
  if (both == who.size()) return both == told.size() ? relation::same : relation::part;
  return both == told.size() ? relation::more : relation::some;
}

// Nothing to compare, alike, different.
enum class likeness : std::uint8_t { unknown, alike, different };
inline constexpr unsigned likenesses = 3;

inline likeness compare(bool known, bool equal) noexcept {
  return !known ? likeness::unknown : equal ? likeness::alike : likeness::different;
}
inline likeness compare_dates(const telling& a, const telling& b) noexcept {
  return compare(a.when.value && b.when.value, agree(a.when.value, b.when.value));
}
inline likeness compare_places(const telling& a, const telling& b) noexcept {
  return compare(a.place != entity_id::none && b.place != entity_id::none, a.place == b.place);
}

}  // namespace communique::meetings
