// Learned scores decide which words are cues, which words around a cue are its source and its content, and which of
// several readings to believe.
#pragma once

#include "statements/evidence.hpp"
#include "statements/label_features.hpp"

#include <cstdint>
#include <vector>

namespace communique::statements {

// Words that may be cues, likely enough to look at what stands around them.
std::vector<likely_cue> find_likely_cues(const evidence& in, const judgement_model& model);

// The words of a window, labelled.
struct labelling {
  range window{};
  std::vector<role> labels{};
  std::int32_t score = 0;
  std::int32_t nothing = 0;   // what it scores to find neither source nor content
};

// Labels windows around cues by Viterbi's algorithm; keeps what does not depend on the cue.
class labeller {
 public:
  labeller(const evidence& in, const judgement_model& model);
  labelling label(token_id cue);
  // What it would score to label the window labelled last like this.
  std::int32_t score(const labelling& like) const;

 private:
  void prepare(token_id t);
  const evidence& in_;
  const judgement_model& model_;
  struct kept {
    std::int16_t tokens[8];
    std::int16_t boundaries[8];
  };
  std::vector<kept> kept_;
  std::vector<std::uint8_t> ready_;
  std::vector<std::uint8_t> back_;
  // Of the window labelled last: what each role and each edge scores at each of its tokens, and each step.
  struct scored {
    std::int32_t is[roles];
    std::int32_t edge[edges];
  };
  std::vector<scored> scored_;
  std::int32_t steps_[roles * roles] = {};
};

// What the labeller finds at a cue, on top of what the rules know of it. Without content where it finds none.
attribution read_labels_at(const evidence& in, const scene& from, labeller& labels, token_id cue,
                           labelling* found = nullptr);

// One way to read the words around a cue.
struct reading {
  likely_cue cue{};
  attribution what{};
  std::int32_t path = 0;           // what its labels score more than those of no attribution, in log odds times 1024
  std::int32_t behind = 0;         // what they score less than the best
  bool ruled = false;              // the rules read it so
  bool labelled = false;           // the labeller read it so
  std::int32_t any = 0, said = 0;  // log odds times 1024: right as an attribution of any kind, as a statement
  std::int32_t exact = 0;          // right to the word
};

// The readings of every likely cue, without a judgement yet. In the order of their cues.
std::vector<reading> find_readings(const evidence& in, const scene& from, const judgement_model& model);

// What is kept though more often wrong than right: F1 is highest there on held-out texts. A caller who wants fewer and
// surer ones says so by confidence.
inline constexpr std::int32_t believed = -900;

struct company;
// What each has to do with the others, in the same order.
std::vector<company> company_of(const evidence& in, const std::vector<reading>& all);

// Judges every reading and keeps, of each cue, the best whose log odds are at least `least`.
std::vector<reading> choose(const evidence& in, std::vector<reading> all, const judgement_model& model,
                            std::int32_t least = believed);

// The whole step: what the rules propose, judged, and what they did not see.
std::vector<attribution> judge(const scene& from, const tagging::analysis& words, std::vector<attribution> proposals,
                               const judgement_model& model);

}  // namespace communique::statements
