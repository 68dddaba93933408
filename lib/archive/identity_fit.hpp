// Which of many fit each other, and who of them can be told.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace communique::archives {

// Groups that grow. The smallest index stands for its group.
class groups {
 public:
  explicit groups(std::size_t count);
  std::uint32_t of(std::uint32_t one) noexcept;
  void join(std::uint32_t one, std::uint32_t other) noexcept;

 private:
  std::vector<std::uint32_t> parent_;
};

// What is known of somebody, each as a number; 0 is not told. Two fit unless they differ where both are told.
namespace feature {
// clang-format off
enum : std::uint8_t {
  what, family, suffix, given_letter, given, middle_letter, middle, others, tail, country, proof, count
};
// clang-format on
}  // namespace feature
using features = std::array<std::uint32_t, feature::count>;

// Joins all who fit each other. Who fits two that do not fit each other is marked as torn and joins nobody: Ivan
// Sorokin beside Ivan P. Sorokin and Ivan N. Sorokin. Without the torn, those who fit one another are apart from all
// others, so the answer does not depend on an order. Two with one `proof` do not tear.
// n log n, times the square of the number of ways in which features are told or not (a dozen; below a hundred).
std::vector<bool> join_who_fit(std::span<const features> all, groups& into);

}  // namespace communique::archives
