// From what was told or learned to how often it was right: measured points, and a straight line between two.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace communique::model {

struct measured {
  std::int32_t told, right;
};

// By `told`; as the first and the last point beyond them.
template <std::size_t size>
constexpr std::int32_t calibrated(const std::array<measured, size>& curve, std::int32_t told) noexcept {
  if (told <= curve.front().told) return curve.front().right;
  for (std::size_t i = 1; i < size; ++i) {
    const measured a = curve[i - 1], b = curve[i];
    if (told <= b.told) return a.right + (b.right - a.right) * (told - a.told) / (b.told - a.told);
  }
  return curve.back().right;
}

}  // namespace communique::model
