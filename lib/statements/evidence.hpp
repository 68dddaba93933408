// What learned weights look at: the text as numbers, computed once, and the attributions that the rules propose.
#pragma once

#include "model/weights.hpp"
#include "statements/scene.hpp"
#include "tagging/parts.hpp"

#include <cstdint>
#include <vector>

namespace communique::statements {

using tagging::part;

enum class quoting : std::uint8_t { outside, inside, mark };

// A run of nominal words, cut before determiners and pronouns.
struct nominal_run {
  token_id first = 0, last = 0;   // half-open
  token_id head = 0;              // its last noun
};

// A word that may be a cue, with the log odds (times 1024) that it is one of an attribution of any kind, and of a
// statement: something said.
struct likely_cue {
  token_id at = 0;
  std::int32_t any = 0, said = 0;
  std::int32_t score() const noexcept { return any > said ? any : said; }
};

struct evidence {
  const text::document& in;
  const article_frame::frame& frame;
  const tagging::analysis& words;
  const knowledge& language;
  const std::vector<attribution>& proposals;

  std::vector<quoting> quotes{};
  std::vector<nominal_run> runs{};
  std::vector<std::uint32_t> run_at{};        // by token: its run, or text::none
  std::vector<std::uint32_t> runs_before{};   // by token, and one more: how many runs began before it
  std::vector<std::uint32_t> verbs{}, commas{}, marks{};   // the same for verbs, commas and quotation marks
  std::vector<std::uint32_t> cues{};          // the same for words that the lexicon has as a cue's first
  std::vector<likely_cue> likely{};           // in text order; filled by take()
  std::vector<std::uint8_t> level{};          // by token: how likely it is a cue, 0 to 3
  std::vector<std::uint32_t> rivals{};        // by token, and one more: how many cues of level 2 stand before it
  std::vector<std::uint32_t> proposed{};      // by token: the proposal whose cue begins here, or text::none
  std::vector<std::uint8_t> turn{};           // by token: inside a turn of a dialogue, where nothing is a cue
  std::vector<std::uint8_t> quote_first{};    // by sentence: it begins with a quotation

  evidence(const scene& from, const tagging::analysis& analysed, const std::vector<attribution>& proposed_by_rules);

  void take(std::vector<likely_cue> found);

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(in.tokens.size()); }
  bool beyond(std::int64_t t) const noexcept { return t < 0 || t >= static_cast<std::int64_t>(size()); }
  // Words as seen from a token; beyond the text they are 0, beyond the sentence they are still there.
  std::uint32_t form(std::int64_t t) const noexcept { return beyond(t) ? 0 : in.tokens[static_cast<token_id>(t)].spelling; }
  std::uint32_t lemma(std::int64_t t) const noexcept { return beyond(t) ? 0 : words.lemmas[static_cast<token_id>(t)]; }
  std::uint32_t pos(std::int64_t t) const noexcept {
    if (beyond(t)) return 63;
    const auto at = static_cast<token_id>(t);
    const part p = words.parts[at];
    return p == part::punctuation ? 64u + static_cast<std::uint8_t>(in.tokens[at].ascii) : static_cast<std::uint32_t>(p);
  }
  std::uint32_t cluster(std::int64_t t) const noexcept { return beyond(t) ? 0 : words.clusters[static_cast<token_id>(t)]; }
  std::uint32_t group(std::int64_t t) const noexcept { return cluster(t) >> 3; }
  std::uint32_t name(std::int64_t t) const noexcept {
    return beyond(t) ? 0 : static_cast<std::uint32_t>(words.names[static_cast<token_id>(t)]);
  }
  std::uint32_t quote(std::int64_t t) const noexcept {
    return beyond(t) ? 0 : static_cast<std::uint32_t>(quotes[static_cast<token_id>(t)]);
  }
  part part_of(token_id t) const noexcept { return words.parts[t]; }
};

// How far apart, in a few steps.
constexpr std::uint32_t bucket(std::uint32_t n) noexcept {
  return n <= 5 ? n : n <= 7 ? 6 : n <= 10 ? 7 : n <= 15 ? 8 : n <= 22 ? 9 : n <= 35 ? 10 : n <= 60 ? 11 : 12;
}

}  // namespace communique::statements
