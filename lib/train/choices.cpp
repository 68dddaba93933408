// Which readings are right, and of several of one cue which to prefer.
#include "train/attributions.hpp"
#include "train/logistic.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace communique::train {

namespace {

// The readings of one cue, and how good each is; all 0 where the gold has nothing like them.
struct contest {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> features;  // half-open
  std::vector<float> merit;
};

// Scores under which the best reading of a cue is the likeliest of them: a softmax over them (Collins and Koo 2005).
std::vector<float> learn_preference(const dictionary& known, const std::vector<std::uint32_t>& features,
                                    std::vector<contest> contests) {
  constexpr int rounds = 8;
  constexpr unsigned dropped_of_16 = 6;
  std::vector<float> weights(known.size()), squares(known.size(), 1e-2f);
  random_numbers random(7);
  std::vector<std::uint32_t> kept;
  std::vector<std::size_t> ends;
  std::vector<float> scores;
  for (int round = 0; round < rounds; ++round) {
    random.shuffle(contests);
    const float step = 0.05f * (round + 1 == rounds ? 0.3f : round * 2 >= rounds ? 0.6f : 1.0f);
    for (const contest& one : contests) {
      kept.clear();
      ends.clear();
      scores.clear();
      float most = -1e9f;
      for (const auto& [first, last] : one.features) {
        float score = 0;
        std::uint64_t bits = 0;
        for (std::uint32_t k = first; k < last; ++k, bits >>= 4) {
          if ((k - first) % 16 == 0) bits = random.next();
          if ((bits & 15) < dropped_of_16) continue;
          kept.push_back(features[k]);
          score += weights[features[k]];
        }
        ends.push_back(kept.size());
        scores.push_back(score * 16.0f / (16 - dropped_of_16));
        most = std::max(most, scores.back());
      }
      float all = 0, merits = 0;
      for (float& score : scores) all += score = std::exp(score - most);
      for (const float merit : one.merit) merits += merit;
      for (std::size_t c = 0; c < scores.size(); ++c) {
        const float gradient = scores[c] / all - one.merit[c] / merits;
        if (std::abs(gradient) < 1e-4f) continue;
        for (std::size_t k = c == 0 ? 0 : ends[c - 1]; k < ends[c]; ++k) {
          float& square = squares[kept[k]];
          square += gradient * gradient;
          weights[kept[k]] -= step * gradient / std::sqrt(square);
        }
      }
    }
  }
  return weights;
}

}  // namespace

void learn_choices(const std::vector<judged_text>& texts, const build& how, writer& out) {
  const auto features_of = [](const prepared_text& text, const statements::reading& r,
                              const statements::company& others) {
    model::feature_list seen;
    statements::choice_features(*text.evidence, r, others, seen);
    return seen;
  };
  dictionary known;
  const auto each = [&](auto&& use) {
    for (const judged_text& one : texts)
      for (const auto& [reading, others] : one.readings) use(*one.text, reading, others);
  };
  each([&](const prepared_text& text, const statements::reading& r, const statements::company& others) {
    const auto seen = features_of(text, r, others);
    for (std::size_t k = 0; k < seen.count; ++k) known.count(seen.at[k]);
  });
  known.keep(4);
  std::vector<std::uint32_t> features;
  std::vector<example<2>> examples;
  std::vector<contest> contests;
  each([&](const prepared_text& text, const statements::reading& r, const statements::company& others) {
    example<2> next;
    next.first = static_cast<std::uint32_t>(features.size());
    const auto seen = features_of(text, r, others);
    for (std::size_t k = 0; k < seen.count; ++k)
      if (const std::uint32_t at = known.find(seen.at[k]); at != no_feature) features.push_back(at);
    next.last = static_cast<std::uint32_t>(features.size());
    std::int8_t right = 0;
    float merit = 0;
    for (const gold_reading& g : text.gold) {
      const match with = compare(text, r.what, g);
      if (with.overlap < 0.5) continue;
      // Of its own cue, or all of another's words.
      if (with.overlap < 1 && g.head != text::none && g.head != r.cue.at) continue;
      if (with.source) right = 1;
      const auto overlap = static_cast<float>(with.overlap);
      merit = std::max(merit, (with.overlap == 1 ? 2.0f : overlap * overlap) * (with.source ? 1.0f : 0.25f));
    }
    next.right = {-1, -1};
    next.right[text.from->thoughts ? 0 : 1] = right;
    examples.push_back(next);
    if (r.rank == 0) contests.push_back({});
    contests.back().features.emplace_back(next.first, next.last);
    contests.back().merit.push_back(merit);
  });
  for (contest& one : contests) {  // the best takes all
    const float best = *std::max_element(one.merit.begin(), one.merit.end());
    bool first = true;
    for (float& merit : one.merit) merit = best > 0 && merit == best && std::exchange(first, false) ? 1.0f : 0.0f;
  }
  std::erase_if(contests, [](const contest& one) {
    return one.merit.size() < 2 || *std::max_element(one.merit.begin(), one.merit.end()) == 0;
  });
  const auto preference = learn_preference(known, features, std::move(contests));
  const auto judged = learn_logistic<2>(known, features, std::move(examples), {0, 0},
                                        {.rounds = 8, .dropped_of_16 = 4, .rate = 0.08f, .seed = 5});
  std::vector<learned_row<3>> rows;
  std::size_t j = 0;
  for (std::size_t f = 0; f < known.size(); ++f) {
    learned_row<3> next{known[f], {0, 0, preference[f]}, known.times(f)};
    if (j < judged.size() && judged[j].of == known[f]) {
      next.weights[0] = judged[j].weights[0];
      next.weights[1] = judged[j++].weights[1];
    }
    rows.push_back(next);
  }
  out.add<3>("choices", std::move(rows), how.choices);
  if (how.rules_first > 0) out.add<1>("rules first", {{statements::rules_first_feature, {how.rules_first}, 1}}, 1);
}

}  // namespace communique::train
