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
  // Who received whom, where the text tells.
  enum class side : std::uint8_t { unknown, host, guest };

  entity_id who = entity_id::none;  // a person, else the country or the body that took part
  side at = side::unknown;          // whether it received or was received

  friend bool operator==(const participant&, const participant&) = default;
};

// One encounter, however many sentences tell of it. What a text announces, reports, puts off, calls off or
// denies is one kind of thing. Since 0.1.
struct meeting {
  // What kind of encounter it is.
  enum class kind : std::uint8_t {
    meeting,      // of people in one place; all that is none of the others
    call,         // by telephone or video
    visit,        // a trip that is told without a single encounter
    summit,       // a meeting that the text calls so
    signing,      // the ceremony at which something is signed
    consultation  // a scheduled round between ministries
  };
  // Whether it took place.
  enum class status : std::uint8_t {
    held,       // it did
    planned,    // announced, also with another date than before
    postponed,  // put off, with its new date if there is one
    cancelled,  // called off
    denied      // the text says that it did not take place or was never planned
  };

  kind what = kind::meeting;                // what kind of encounter it is
  status state = status::held;              // whether it took place
  std::vector<participant> participants{};  // whoever takes part, not who is only talked about
  time_expression when{};                   // when it takes or took place
  entity_id place = entity_id::none;        // where
  std::vector<span> topics{};               // what was discussed, not what one side said
  span evidence{};                          // the sentence that says so
  std::string_view plover{};                // PLOVER event type, a constant: "CONSULT"
  std::uint16_t confidence = 0;             // thousandths

  friend bool operator==(const meeting&, const meeting&) = default;
};

}  // namespace communique::inline v1
