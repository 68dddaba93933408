// Which words are cues.
#include "statements/cue_features.hpp"
#include "train/attributions.hpp"
#include "train/logistic.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace communique::train {

void learn_cues(const std::vector<const prepared_text*>& texts, const build& how, writer& out) {
  const auto all_cue_features = [&](const prepared_text& text, token_id t, auto&& add) {
    model::feature_list seen(how.cues);
    statements::cue_word_features(*text.evidence, t, seen);
    statements::cue_place_features(*text.evidence, t, seen);
    std::for_each(seen.at, seen.at + seen.count, add);
  };
  dictionary known;
  const auto each = [&](auto&& use) {
    for (const prepared_text* text : texts) {
      std::set<token_id> heads;
      for (const gold_reading& g : text->gold)
        if (g.head != text::none) heads.insert(g.head);
      const auto& in = *text->evidence;
      for (std::uint32_t s = 0; s < in.in.sentences.size(); ++s) {
        if (!statements::may_hold_cues(in, s)) continue;
        for (token_id t = in.in.sentences[s].first; t < in.in.sentences[s].last; ++t)
          if (statements::may_be_cue(in, t) && !in.turn[t]) use(*text, t, heads.count(t) != 0);
      }
    }
  };
  each([&](const prepared_text& text, token_id t, bool) {
    all_cue_features(text, t, [&](feature f) { known.count(f); });
  });
  known.keep(4);
  std::vector<std::uint32_t> features;
  std::vector<example<2>> examples;
  each([&](const prepared_text& text, token_id t, bool right) {
    example<2> next;
    next.first = static_cast<std::uint32_t>(features.size());
    all_cue_features(text, t, [&](feature f) {
      if (const std::uint32_t at = known.find(f); at != no_feature) features.push_back(at);
    });
    next.last = static_cast<std::uint32_t>(features.size());
    const std::int8_t is = right ? 1 : 0;
    if (text.from->thoughts) next.right = {is, -1};
    else next.right = {-1, is};
    examples.push_back(next);
  });
  auto rows = learn_logistic<2>(known, features, std::move(examples), {0, 0},
                                {.rounds = 6, .dropped_of_16 = 8, .rate = 0.04f, .seed = 3});
  out.add<2>("cues", std::move(rows), how.cue_rows, 1, 0, how.cues);
}

}  // namespace communique::train
