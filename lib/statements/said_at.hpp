// At which encounter something was said.
#pragma once

#include "statements/scene.hpp"

#include <cstddef>

namespace communique::statements {

// What the sayings before tell of where the next was said.
struct encounter_memory {
  bool first = true;
  std::uint32_t before = text::none;  // the encounter of the saying before
  std::vector<entity_id> speakers{};  // who spoke there
  bool press = false;                 // a saying to the press has come since the last encounter was told
  std::vector<entity_id> to_press{};  // who spoke to the press last
  std::uint32_t last_told = text::none;
  bool any_press = false;                                         // in the whole text
  bool like_readouts = false, like_news = false, quotes = false;  // how the text mostly tells what was said
  // By encounter, of the sentence that tells of it: it holds a cue, words of the press, "after".
  std::vector<std::uint8_t> told_by_somebody{}, told_with_press{}, told_as_over{};
  std::uint32_t story_opens = 0;  // where the second sentence of the body ends
};
encounter_memory before_any_saying(const scene& in, const std::vector<attribution>& all);
std::vector<std::uint32_t> held_in_order(const std::vector<communique::meeting>& meetings);
// How many of scene::held begin at or before a byte.
std::size_t held_before(const scene& in, std::uint32_t byte) noexcept;
// "told reporters", "in an interview": the words around the cue name another audience than those who met.
bool to_the_press(const scene& in, const attribution& a) noexcept;
struct encounter_question;
meeting_id encounter_of(const scene& in, const attribution& a, const statement& said, encounter_memory& memory,
                        encounter_question* asked = nullptr);

}  // namespace communique::statements
