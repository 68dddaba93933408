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
  // Whether it was said or thought.
  enum class type : std::uint8_t {
    speech,  // said or written
    thought  // attributed to a mind without saying implied: "believes", "wants"
  };
  // How much of it stands in quotation marks.
  enum class mode : std::uint8_t {
    direct,    // all of the content
    indirect,  // none of it
    mixed      // some of it
  };
  // What it does, judged by its cue together with its content.
  enum class act : std::uint8_t {
    say,           // all that is none of the others
    praise,        // commended, welcomed, appreciated
    thank,         // thanked, expressed gratitude
    ask,           // asked, called on, urged, demanded, proposed
    promise,       // pledged, assured, offered, reaffirmed a commitment
    warn,          // warned
    threaten,      // announced a sanction: "will do Y unless"
    criticise,     // condemned, accused, protested, voiced concern
    reject,        // turned down a plan, a demand or a criticism
    deny,          // called a claim or a report untrue
    agree,         // agreed, accepted, endorsed, shared a view
    announce,      // told of something new that the speaker's side will do
    invite,        // invited
    congratulate,  // congratulated, wished success
    condole        // expressed condolences or sympathy
  };

  type what = type::speech;               // whether it was said or thought
  std::vector<entity_id> speakers{};      // empty when the text names nobody
  span source{};                          // the words that name the speaker there
  span cue{};                             // absent when layout alone says who speaks
  mode how = mode::indirect;              // how much of it is quoted
  std::vector<span> content{};            // several when the attribution interrupts it
  std::vector<entity_id> addressees{};    // to whom it was said; empty when the text does not tell
  act does = act::say;                    // what it does
  meeting_id meeting = meeting_id::none;  // the encounter at which it was said
  // What it is about, where the text names that with noun phrases of its own: behind "about", "on", "of", "regarding"
  // ("spoke about trade and energy": two), or as that whose importance or need is told ("the need to deepen cooperation
  // in energy": "cooperation in energy"). Inside the content and exact. Empty for what is told in a clause ("that …"),
  // asked of somebody or quoted: what such words are about nobody has named.
  std::vector<span> topics{};
  std::uint16_t confidence = 0;  // thousandths

  friend bool operator==(const statement&, const statement&) = default;
};

}  // namespace communique::inline v1
