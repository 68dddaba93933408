// Who met whom. Since 0.1.
#pragma once

#include <communique/date.hpp>
#include <communique/entity.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

// The index of a meeting in its record. Since 0.1.
enum class meeting_id : std::uint32_t { none = span::none };

// Somebody who took or is to take part. Since 0.1.
struct participant {
  enum class side : std::uint8_t { unknown, host, guest };

  entity_id who = entity_id::none;
  side at = side::unknown;

  friend bool operator==(const participant&, const participant&) = default;
};

// One encounter, however many sentences tell of it. What a text announces, reports, puts off, calls off or
// denies is one kind of thing. Since 0.1.
struct meeting {
  enum class kind : std::uint8_t { meeting, call, visit, summit, signing, consultation };
  // postponed: put off, with its new date if there is one. denied: the text says that it did not take place or
  // was never planned.
  enum class status : std::uint8_t { held, planned, postponed, cancelled, denied };

  kind what = kind::meeting;
  status state = status::held;
  std::vector<participant> participants{};
  time_expression when{};
  entity_id place = entity_id::none;
  std::vector<span> topics{};                // what was discussed, not what one side said
  span evidence{};                           // the sentence that says so
  std::string_view plover{};                 // PLOVER event type, a constant: "CONSULT"
  std::uint16_t confidence = 0;              // thousandths

  friend bool operator==(const meeting&, const meeting&) = default;
};

}  // namespace communique::inline v1
