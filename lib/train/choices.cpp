// Which readings are right.
#include "train/attributions.hpp"
#include "train/logistic.hpp"

#include <utility>

namespace communique::train {

void learn_choices(const std::vector<judged_text>& texts, writer& out) {
  dictionary known;
  const auto each = [&](auto&& use) {
    for (const judged_text& one : texts) {
      const auto others = statements::company_of(*one.text->evidence, one.readings);
      for (std::size_t i = 0; i < one.readings.size(); ++i) use(*one.text, one.readings[i], others[i]);
    }
  };
  each([&](const prepared_text& text, const statements::reading& r, const statements::company& others) {
    statements::choice_features(*text.evidence, r, others, [&](feature f) { known.count(f); });
  });
  known.keep(4);
  std::vector<std::uint32_t> features;
  std::vector<example<4>> examples;
  each([&](const prepared_text& text, const statements::reading& r, const statements::company& others) {
    example<4> next;
    next.first = static_cast<std::uint32_t>(features.size());
    statements::choice_features(*text.evidence, r, others, [&](feature f) {
      if (const std::uint32_t at = known.find(f); at != no_feature) features.push_back(at);
    });
    next.last = static_cast<std::uint32_t>(features.size());
    std::int8_t right = 0, exact = 0;
    for (const gold_reading& g : text.gold) {
      const match with = compare(text, r.what, g);
      if (with.overlap < 0.5) continue;
      // Of its own cue, or all of another's words.
      if (with.overlap < 1 && g.head != text::none && g.head != r.cue.at) continue;
      if (with.source) right = 1;
      if (with.overlap == 1) exact = 1;
    }
    if (text.from->thoughts) next.right = {right, -1, exact, -1};
    else next.right = {-1, right, -1, exact};
    examples.push_back(next);
  });
  auto rows = learn_logistic<4>(known, features, std::move(examples), {0, 0, 1, 1},
                                {.rounds = 8, .dropped_of_16 = 4, .rate = 0.08f, .seed = 5});
  out.add<4>("choices", std::move(rows), 50000);
}

}  // namespace communique::train
