// Gradient descent for small models: resilient propagation over all examples.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace communique::train {

inline void softmax(std::vector<float>& sums) {
  const float most = *std::max_element(sums.begin(), sums.end());
  float all = 0;
  for (float& s : sums) all += s = std::exp(s - most);
  for (float& s : sums) s /= all;
}

// iRprop- (Igel and Hüsken 2000). Fill in the gradient by index, then step.
class slopes {
 public:
  explicit slopes(std::size_t size) : gradient_(size), before_(size), steps_(size, 0.02f) {}
  float& operator[](std::size_t at) { return gradient_[at]; }

  void step(std::vector<float>& weights) {
    for (std::size_t at = 0; at < weights.size(); ++at) {
      const float turn = gradient_[at] * before_[at];
      if (turn > 0) steps_[at] = std::min(steps_[at] * 1.2f, 0.5f);
      else if (turn < 0) steps_[at] = std::max(steps_[at] * 0.5f, 1e-5f), gradient_[at] = 0;
      if (gradient_[at] != 0) weights[at] -= gradient_[at] > 0 ? steps_[at] : -steps_[at];
      before_[at] = gradient_[at];
    }
  }

 private:
  std::vector<float> gradient_, before_, steps_;
};

}  // namespace communique::train
