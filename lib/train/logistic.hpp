// Logistic regression with several outcomes, some of which share what they learn.
#pragma once

#include "train/learner.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace communique::train {

struct descent {
  int rounds = 6;
  unsigned dropped_of_16 = 8;  // features, at each look
  float rate = 0.04f;
  std::uint64_t seed = 1;
};

template <std::size_t Outcomes> struct example {
  std::uint32_t first = 0, last = 0;          // into the list of features
  std::array<std::int8_t, Outcomes> right{};  // 1, 0, or -1: not told
  float weight = 1;
};

// Each outcome's weights are those of its group and its own: what the corpora have in common is learned from all, what
// they disagree on from each (Daumé 2007). AdaGrad (Duchi et al. 2011), with features dropped at random.
template <std::size_t Outcomes>
std::vector<learned_row<Outcomes>> learn_logistic(const dictionary& known, const std::vector<std::uint32_t>& features,
                                                  std::vector<example<Outcomes>> examples,
                                                  const std::array<std::uint8_t, Outcomes>& group, const descent& how) {
  constexpr std::size_t groups = 4;
  const std::size_t width = groups + Outcomes;
  std::vector<float> weights(known.size() * width), squares(known.size() * width, 1e-2f);
  random_numbers random(how.seed);
  const float kept_scale = 16.0f / static_cast<float>(16 - how.dropped_of_16);
  std::vector<std::uint32_t> active;
  for (int round = 0; round < how.rounds; ++round) {
    random.shuffle(examples);
    const float step = how.rate * (round + 1 == how.rounds ? 0.3f : round * 2 >= how.rounds ? 0.6f : 1.0f);
    for (const auto& one : examples) {
      active.clear();
      std::uint64_t bits = 0;
      for (std::uint32_t k = one.first; k < one.last; ++k) {
        if ((k - one.first) % 16 == 0) bits = random.next();
        if ((bits & 15) >= how.dropped_of_16) active.push_back(features[k]);
        bits >>= 4;
      }
      float sums[Outcomes] = {};
      for (const std::uint32_t f : active)
        for (std::size_t o = 0; o < Outcomes; ++o)
          sums[o] += weights[f * width + group[o]] + weights[f * width + groups + o];
      float gradient[groups + Outcomes] = {};
      for (std::size_t o = 0; o < Outcomes; ++o) {
        if (one.right[o] < 0) continue;
        const float p = 1 / (1 + std::exp(-sums[o] * kept_scale));
        const float g = (p - static_cast<float>(one.right[o])) * one.weight;
        gradient[group[o]] += g;
        gradient[groups + o] += g;
      }
      for (const std::uint32_t f : active)
        for (std::size_t i = 0; i < width; ++i) {
          if (gradient[i] == 0) continue;
          float& square = squares[f * width + i];
          square += gradient[i] * gradient[i];
          weights[f * width + i] -= step * gradient[i] / std::sqrt(square);
        }
    }
  }
  std::vector<learned_row<Outcomes>> out;
  for (std::size_t f = 0; f < known.size(); ++f) {
    learned_row<Outcomes> next{known[f], {}, known.times(f)};
    bool any = false;
    for (std::size_t o = 0; o < Outcomes; ++o) {
      next.weights[o] = weights[f * width + group[o]] + weights[f * width + groups + o];
      any |= next.weights[o] != 0;
    }
    if (any) out.push_back(next);
  }
  return out;
}

}  // namespace communique::train
