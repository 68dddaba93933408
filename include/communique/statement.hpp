// Who said what to whom. Since 0.1.
#pragma once

#include <communique/entity.hpp>
#include <communique/meeting.hpp>

#include <cstdint>
#include <vector>

namespace communique::inline v1 {

// The index of a statement in its record. Since 0.1.
enum class statement_id : std::uint32_t { none = span::none };

// What somebody is reported to have said. Plain values: copy it, compare it, keep it. Since 0.1.
struct statement {
  // thought: what a reporter attributes to a mind without saying implied ("believes", "wants").
  enum class type : std::uint8_t { speech, thought };
  // direct: all of the content is quoted; mixed: some of it; indirect: none.
  enum class mode : std::uint8_t { direct, indirect, mixed };
  enum class act : std::uint8_t {
    say, praise, thank, ask, promise, warn, threaten, criticise, reject, deny, agree, announce, invite,
    congratulate, condole
  };

  type what = type::speech;
  std::vector<entity_id> speakers{};         // empty when the text names nobody
  span source{};                             // the words that name the speaker there
  span cue{};                                // absent when layout alone says who speaks
  mode how = mode::indirect;
  std::vector<span> content{};               // several when the attribution interrupts it
  std::vector<entity_id> addressees{};
  act does = act::say;
  meeting_id meeting = meeting_id::none;     // the encounter at which it was said
  // What it is about, where the text names that with noun phrases of its own: behind "about", "on", "of", "regarding"
  // ("spoke about trade and energy": two), or as that whose importance or need is told ("the need to deepen cooperation
  // in energy": "cooperation in energy"). Inside the content and exact. Empty for what is told in a clause ("that …"),
  // asked of somebody or quoted: what such words are about nobody has named.
  std::vector<span> topics{};
  std::uint16_t confidence = 0;              // thousandths

  friend bool operator==(const statement&, const statement&) = default;
};

}  // namespace communique::inline v1
