// Learned scores decide which words are cues, which words around a cue are its source and its content, and which of
// several readings to believe.
#pragma once

#include "statements/evidence.hpp"
#include "statements/label_features.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

namespace communique::statements {

// Words that may be cues, likely enough to look at what stands around them.
std::vector<likely_cue> find_likely_cues(const evidence& in, const judgement_model& model);

// The words of a window, labelled.
struct labelling {
  range window{};
  std::vector<role> labels{};
  std::int32_t score = 0;
  std::int32_t nothing = 0;  // what it scores to find neither source nor content
};

// Labels windows around cues; keeps what does not depend on the cue.
class labeller {
 public:
  labeller(const evidence& in, const judgement_model& model);
  // The likeliest labellings, the best first: at most `most`, none of them more than `margin` behind the best. By
  // Viterbi's algorithm and, for those behind the best, the places where a path leaves a better one (Nilsson and
  // Goldberger 2001).
  std::vector<labelling> label(token_id cue, std::size_t most, std::int32_t margin);
  // What it would score to label the window labelled last like this.
  std::int32_t score(const labelling& like) const;

 private:
  // States of a path: roles 0 to 2 before any content, content, roles 0 to 2 behind some: a cue without content says
  // nothing.
  static constexpr std::size_t states = 7;
  static constexpr std::size_t content_state = 3, behind = 4;
  static constexpr std::size_t role_in(std::size_t state) noexcept { return state % roles; }
  // The states that lead to one, half-open: to content all, to others those on their side of it and content behind it.
  static constexpr std::size_t first_before(std::size_t to) noexcept { return to < behind ? 0 : content_state; }
  static constexpr std::size_t end_before(std::size_t to) noexcept {
    return to < content_state ? content_state : states;
  }

  void prepare(token_id t);
  void look_at(const cue_view& cue);
  void pass_forward(token_id cue);

  const evidence& in_;
  const judgement_model& model_;
  struct kept {
    std::int16_t tokens[2 * roles];
    std::int16_t boundaries[2 * edges];
  };
  // By token, modulo its size, which is more than a window has: cues come in the order of the text.
  static constexpr std::size_t remembered = 256;
  std::vector<kept> kept_{remembered};
  std::vector<token_id> of_ = std::vector<token_id>(remembered, text::none);  // whose it is
  // Of the window labelled last, at each of its tokens: what each role and each edge scores, what it scores to come from
  // a role to a role there, all told, and the best path to each state.
  struct scored {
    std::int16_t is[roles];
    std::int16_t edge[edges];
    std::int32_t step[roles][roles];  // from, to
    std::int32_t best[states];
  };
  range window_{};
  std::vector<scored> scored_;
  std::int32_t steps_[roles * roles] = {};
};

// What the labeller finds at a cue, on top of what the rules know of it. Without content where it finds none.
attribution read_labels_at(const evidence& in, const scene& from, labeller& labels, token_id cue);

// One way to read the words around a cue.
struct reading {
  likely_cue cue{};
  attribution what{};
  std::int32_t path = 0;           // what its labels score more than those of no attribution, in log odds times 1024
  std::int32_t behind = 0;         // what they score less than the best
  std::uint32_t rank = 0;          // among the readings of its cue, by likelihood
  bool ruled = false;              // the rules read it so
  bool labelled = false;           // the labeller read it so
  std::int32_t any = 0, said = 0;  // log odds times 1024: right as an attribution of any kind, as a statement
  std::int32_t better = 0;         // than other readings of its cue: log odds times 1024, up to a constant
};

// The readings of one likely cue, without a judgement yet.
std::vector<reading> read_at(const evidence& in, const scene& from, const judgement_model& model, labeller& labels,
                             const likely_cue& cue);

// What is kept though more often wrong than right: F1 is highest there on held-out texts. A caller who wants fewer and
// surer ones says so by confidence.
inline constexpr std::int32_t believed = -1100;

struct company;
// Calls `use(reading, company)` with every reading of every likely cue and what it has to do with those around it, in
// the order of the cues. Holds only those within reach: what a text of nothing but cues may take.
void for_each_reading(const evidence& in, const scene& from, const judgement_model& model,
                      const std::function<void(const reading&, const company&)>& use);

// Judges every reading and keeps, of each cue, the best whose log odds are at least `least`.
std::deque<reading> choose(const evidence& in, const scene& from, const judgement_model& model,
                           std::int32_t least = believed);

// The whole step: what the rules propose, judged, and what they did not see.
std::vector<attribution> judge(const scene& from, const tagging::analysis& words, std::vector<attribution> proposals,
                               const judgement_model& model);

}  // namespace communique::statements
