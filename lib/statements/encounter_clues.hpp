// What tells at which of the encounters that were held something was said, or at none: clues about each encounter and
// about the saying, to be weighed together. Internal to the stage and to the trainer of its weights.
#pragma once

#include "statements/said_at.hpp"
#include "statements/scene.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace communique::statements {

// Of an encounter, seen from the saying.
// clang-format off
enum class encounter_clue : std::uint8_t {
  bias,
  // where the text tells of it
  told_in_this_sentence, told_in_this_paragraph, told_one_before, told_few_before, told_far_before, told_later,
  told_next, told_last_before, told_second_before, told_earlier_still, told_first_of_all, only_one, of_two,
  // how it is told
  of_kind_visit, of_kind_signing, of_kind_call, of_kind_round, of_people, of_several, of_one,
  told_inside_a_saying, told_with_press, told_as_over, cue_in_its_sentence, content_is_its_sentence,
  // who met
  all_speakers_met, hearer_met, met_the_same_as_before,
  // the words around the cue
  words_say_during, words_say_after, words_say_press, words_turn, speaker_is_named_there,
  told_just_now, opens_the_story, text_like_readouts, words_tell_place,
  // what was decided of the saying before
  said_there_before, same_speaker_there_before,
  count_
};
// clang-format on

// Of the saying; they speak for no encounter at all.
// clang-format off
enum class saying_clue : std::uint8_t {
  bias,
  // the words around the cue, outside of what was said
  press, press_before, press_before_of_speaker, document, occasion, during, after, turn, day, earlier,
  // who speaks and to whom
  nobody_named, several, by_pronoun, by_side, by_body, by_document, by_person, told_press, told_somebody, told_who_met,
  // the cue
  present_tense, participle, passive, by_phrase, without_cue, cue_of_readouts, cue_with_noun, cue_of_quotations,
  cue_tells_person, cue_of_objects,
  // what was said
  direct, mixed, first_is_we, about_encounter, quotation_first, long_content,
  thanks, invites, agrees, praises, asks, promises, criticises, denies, announces, wishes,
  // the text
  opens_the_text, before_any_encounter, text_of_press, none_met_near,
  text_of_readouts, text_of_said, text_of_quotations,
  unnamed_source, plain_said, written, in_a_place, chained, holds_a_saying,
  // what was decided of the saying before
  none_before, same_speaker_none_before,
  count_
};
// clang-format on

// How those who speak stand to those who met.
enum class standing : std::uint8_t { met, of_them, unnamed, stranger, count_ };

struct encounter_candidate {
  std::uint32_t meeting = 0;
  standing who = standing::stranger;
  std::uint64_t clues = 0;

  bool has(encounter_clue c) const noexcept { return (clues >> static_cast<unsigned>(c) & 1) != 0; }
  void add(encounter_clue c, bool holds = true) noexcept {
    if (holds) clues |= std::uint64_t{1} << static_cast<unsigned>(c);
  }
};

struct encounter_question {
  standing who = standing::stranger;  // to those nearest to the speakers
  std::uint64_t saying = 0;
  bool same_speaker = false;  // as of the saying before
  std::vector<encounter_candidate> candidates{};

  void add(saying_clue c, bool holds = true) noexcept {
    if (holds) saying |= std::uint64_t{1} << static_cast<unsigned>(c);
  }
};

inline constexpr std::size_t encounter_clues = static_cast<std::size_t>(encounter_clue::count_);
inline constexpr std::size_t saying_clues = static_cast<std::size_t>(saying_clue::count_);
inline constexpr std::size_t standings = static_cast<std::size_t>(standing::count_);
static_assert(encounter_clues <= 64 && saying_clues <= 64);

// What depends on the decision before: text::none = at no encounter. `first`: there was no saying before.
inline void remember_decision(encounter_question& ask, std::uint32_t before, bool first) noexcept {
  if (first) return;
  ask.add(saying_clue::none_before, before == text::none);
  ask.add(saying_clue::same_speaker_none_before, before == text::none && ask.same_speaker);
  for (encounter_candidate& c : ask.candidates) {
    c.add(encounter_clue::said_there_before, c.meeting == before);
    c.add(encounter_clue::same_speaker_there_before, c.meeting == before && ask.same_speaker);
  }
}

// The clues but for those of the decision before.
encounter_question ask_for_encounter(const scene& in, const attribution& a, const statement& said,
                                     encounter_memory& memory);

}  // namespace communique::statements
