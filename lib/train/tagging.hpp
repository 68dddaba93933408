// Learns parts of speech and types of names.
#pragma once

#include "record/stages.hpp"
#include "tagging/parts.hpp"
#include "tagging/tags.hpp"
#include "train/build.hpp"
#include "train/corpora.hpp"
#include "train/learner.hpp"

#include <cstdio>
#include <vector>

namespace communique::train {

using language = stages::knowledge;  // of which this asks the words, the conventions and the grammar

struct tagged_text {
  const annotated_text* from = nullptr;
  text::document document;
  std::vector<std::uint8_t> parts{};  // the gold's, by token; 255 where it has none that is one token of ours
  std::vector<std::uint8_t> names{};
};

tagged_text align(const annotated_text& from, const language& known);

// Adds the tables "parts", "fixed parts" and "names".
void learn_parts(const std::vector<const tagged_text*>& texts, const language& known, const build& how, writer& out);

struct tagging_scores {
  std::uint64_t tokens = 0, right = 0;          // where gold and our tokens agree
  std::uint64_t gold = 0, found = 0, both = 0;  // names: whole spans with their type
  double accuracy() const { return tokens ? 100.0 * static_cast<double>(right) / static_cast<double>(tokens) : 0; }
  double names_f1() const {
    return gold + found ? 200.0 * static_cast<double>(both) / static_cast<double>(gold + found) : 0;
  }
};
tagging_scores score_tagging(const std::vector<tagged_text>& texts, const language& known,
                             const tagging::parts_model& model);

}  // namespace communique::train
