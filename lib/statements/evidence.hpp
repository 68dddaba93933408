// What learned weights look at: the text as numbers, computed once, and the attributions that the rules propose.
#pragma once

#include "model/weights.hpp"
#include "statements/scene.hpp"
#include "tagging/parts.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace communique::statements {

using tagging::part;

enum class quoting : std::uint8_t { outside, inside, mark };

// A run of nominal words, cut before determiners and pronouns.
struct nominal_run {
  token_id first = 0, last = 0;  // half-open
  token_id head = 0;             // its last noun
};

// A word that may be a cue, with the log odds (times 1024) that it is one of an attribution of any kind, and of a
// statement: something said.
struct likely_cue {
  token_id at = 0;
  std::int32_t any = 0, said = 0;
  std::int32_t score() const noexcept { return any > said ? any : said; }
};

// A word as the weights see it.
struct seen_word {
  // Parts of speech, with each kind of punctuation by itself: it tells much of where clauses end.
  static constexpr std::uint8_t beyond_text = 63, parts_seen = 64;

  std::uint32_t form = 0;
  std::uint16_t cluster = 0;
  std::uint8_t pos = beyond_text;  // below `parts_seen`
  std::uint8_t name = 0;
  std::uint8_t quote = 0;      // quoting
  std::uint8_t level = 0;      // how likely it is a cue, 0 to 3
  std::uint8_t head = 0;       // of the nominal run that it stands in: the part of its head, 0 for none
  std::uint8_t head_name = 0;  // and its name type
};

// How many of each stand before a token: what stands between two is a difference.
struct counts_before {
  std::uint32_t runs = 0, verbs = 0, commas = 0, marks = 0;
  std::uint32_t cues = 0;    // words that the lexicon has as a cue's first
  std::uint32_t rivals = 0;  // words that are rather likely cues
};

// They for every token: whole ones for each block of tokens, and for each token a byte for what was added in its block.
// In a text full of sayings nothing takes more memory than what is known of each token.
class running_counts {
 public:
  void reserve(std::size_t tokens) {
    added_.reserve(tokens);
    first_.reserve(tokens / block + 1);
  }
  // Of the next token.
  void push_back(const counts_before& now) {
    if (added_.size() % block == 0) first_.push_back(now);
    const counts_before& first = first_.back();
    added_.push_back({difference(now.runs, first.runs), difference(now.verbs, first.verbs),
                      difference(now.commas, first.commas), difference(now.marks, first.marks),
                      difference(now.cues, first.cues), difference(now.rivals, first.rivals)});
  }
  // Requires that those of the tokens before are set: in their order.
  void set_rivals(token_id t, std::uint32_t rivals) noexcept {
    counts_before& first = first_[t / block];
    if (t % block == 0) first.rivals = rivals;
    added_[t].rivals = difference(rivals, first.rivals);
  }
  counts_before operator[](token_id t) const noexcept {
    counts_before out = first_[t / block];
    const added here = added_[t];
    out.runs += here.runs, out.verbs += here.verbs, out.commas += here.commas;
    out.marks += here.marks, out.cues += here.cues, out.rivals += here.rivals;
    return out;
  }

 private:
  static constexpr token_id block = 128;  // a token adds one at most
  struct added {
    std::uint8_t runs = 0, verbs = 0, commas = 0, marks = 0, cues = 0, rivals = 0;
  };
  static std::uint8_t difference(std::uint32_t now, std::uint32_t before) noexcept {
    return static_cast<std::uint8_t>(now - before);
  }

  std::vector<counts_before> first_{};
  std::vector<added> added_{};
};

// A number for a few tokens of very many.
class sparse_numbers {
 public:
  struct entry {
    token_id at = 0;
    std::uint32_t number = 0;
  };

  // Of several for one token the last counts.
  void assign(std::size_t tokens, const std::vector<entry>& entries) {
    has_.assign(tokens / width + 1, 0);
    for (const entry& one : entries) has_[one.at / width] |= bit_of(one.at);
    before_.clear();
    std::uint32_t n = 0;
    for (const std::uint64_t bits : has_) {
      before_.push_back(n);
      n += static_cast<std::uint32_t>(std::popcount(bits));
    }
    numbers_.resize(n);
    for (const entry& one : entries) numbers_[place_of(one.at)] = one.number;
  }
  // text::none where there is none.
  std::uint32_t operator[](token_id t) const noexcept {
    return (has_[t / width] & bit_of(t)) == 0 ? text::none : numbers_[place_of(t)];
  }

 private:
  static constexpr token_id width = 64;
  static std::uint64_t bit_of(token_id t) noexcept { return std::uint64_t{1} << t % width; }
  std::size_t place_of(token_id t) const noexcept {
    return before_[t / width] + static_cast<std::size_t>(std::popcount(has_[t / width] & (bit_of(t) - 1)));
  }

  std::vector<std::uint64_t> has_{};
  std::vector<std::uint32_t> before_{}, numbers_{};
};

struct evidence {
  const text::document& in;
  const article_frame::frame& frame;
  const tagging::analysis& words;
  const knowledge& language;
  const std::vector<attribution>& proposals;

  std::vector<seen_word> seen{};  // by token, and a few beyond the text on either side: see at()
  running_counts before{};        // by token, and one more
  std::vector<nominal_run> runs{};
  std::vector<bool> in_run{};               // by token
  std::vector<likely_cue> likely{};         // in text order; filled by take()
  sparse_numbers proposed{};                // by token: the proposal whose cue begins here, or text::none
  std::vector<bool> turn{};                 // by token: inside a turn of a dialogue, where nothing is a cue
  std::vector<std::uint8_t> unsaid{};       // by token: see find_unsaid
  std::vector<std::uint8_t> quote_first{};  // by sentence: it begins with a quotation

  evidence(const scene& from, const tagging::analysis& analysed, const std::vector<attribution>& proposed_by_rules);

  void take(std::vector<likely_cue> found);

  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(in.tokens.size()); }
  // Up to `margin` tokens before the text and behind it, where nothing stands.
  static constexpr std::int64_t margin = 4;
  const seen_word& at(std::int64_t t) const noexcept { return seen[static_cast<std::size_t>(t + margin)]; }
  std::uint32_t form(std::int64_t t) const noexcept { return at(t).form; }
  std::uint32_t lemma(std::int64_t t) const noexcept {
    return t < 0 || t >= size() ? 0 : words.lemmas[static_cast<std::size_t>(t)];
  }
  std::uint32_t pos(std::int64_t t) const noexcept { return at(t).pos; }
  std::uint32_t cluster(std::int64_t t) const noexcept { return at(t).cluster; }
  std::uint32_t group(std::int64_t t) const noexcept { return at(t).cluster >> 3; }
  std::uint32_t name(std::int64_t t) const noexcept { return at(t).name; }
  std::uint32_t quote(std::int64_t t) const noexcept { return at(t).quote; }
  std::uint32_t level(std::int64_t t) const noexcept { return at(t).level; }
  part part_of(token_id t) const noexcept { return words.parts[t]; }
  quoting quoted(token_id t) const noexcept { return static_cast<quoting>(at(t).quote); }
  // The run of a token, or text::none.
  std::uint32_t run_at(token_id t) const noexcept { return in_run[t] ? before[t + 1].runs - 1 : text::none; }
};

// How far apart, in a few steps.
inline constexpr std::uint8_t distance_steps[36] = {0, 1, 2, 3, 4, 5,  6,  6,  7,  7,  7,  8,  8,  8,  8,  8,  9,  9,
                                                    9, 9, 9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
constexpr std::uint32_t bucket(std::uint32_t n) noexcept { return n < 36 ? distance_steps[n] : n <= 60 ? 11 : 12; }

}  // namespace communique::statements
