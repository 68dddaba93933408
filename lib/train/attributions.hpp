// Learns who said what: cues, the words around them, and which reading to believe.
#pragma once

#include "record/stages.hpp"
#include "statements/choice_features.hpp"
#include "statements/judgement.hpp"
#include "train/build.hpp"
#include "train/corpora.hpp"
#include "train/learner.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace communique::train {

using statements::range;
using text::token_id;

// A gold attribution in tokens.
struct gold_reading {
  token_id head = text::none;  // the cue's main word
  std::vector<range> cue{}, source{}, content{};
  std::vector<token_id> source_words{}, content_words{};  // without punctuation
};

// A text as far as the stages before judgement bring it.
struct prepared_text : stages::article {
  const annotated_text* from = nullptr;
  std::vector<statements::attribution> proposals;
  std::vector<gold_reading> gold;
  std::unique_ptr<statements::scene> scene;
  std::unique_ptr<statements::evidence> evidence;
};

void align_attributions(prepared_text& text);

struct match {
  double overlap = 0;   // intersection over union of the words of content
  bool source = false;  // shares a word, or both have none
};
match compare(const prepared_text& text, const statements::attribution& found, const gold_reading& gold);

// Each adds its tables.
void learn_cues(const std::vector<const prepared_text*>& texts, const build& how, writer& out);
void learn_roles(const std::vector<const prepared_text*>& texts, const build& how, writer& out);
struct judged_text {
  const prepared_text* text = nullptr;
  std::vector<std::pair<statements::reading, statements::company>> readings{};
};
void learn_choices(const std::vector<judged_text>& texts, const build& how, writer& out);

}  // namespace communique::train
