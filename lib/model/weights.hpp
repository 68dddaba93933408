// Learned weights: a file of tables, each from features to small rows of 8-bit integers, read where it lies.
//
//     "cmqw1\0\0\0", the number of tables, and for each: its name, width, bits, offset and unit; then the slots.
//
// A table is an open-addressed hash table of 2^bits slots: 16 bits that tell its feature from others, then `width`
// weights. Numbers are little-endian. Made by lib/train; what is in the library's own files is said in MODEL.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace communique::model {

// What a model looks at, hashed: the number of a template and the values in it.
using feature = std::uint64_t;

constexpr feature mix(feature seed, std::uint64_t value) noexcept {
  feature h = (seed ^ value) * 0x9E3779B97F4A7C15u;
  return h ^ (h >> 32);
}

template <class... Values>
constexpr feature feature_of(std::uint32_t number, Values... values) noexcept {
  feature h = (number + 1) * 0xD6E8FEB86659FD93u;
  ((h = mix(h, static_cast<std::uint64_t>(values))), ...);
  return h * 0xD6E8FEB86659FD93u;
}

template <std::size_t Width>
class table {
 public:
  static constexpr std::size_t stride = Width + 2;

  table() noexcept = default;
  table(const unsigned char* slots, unsigned bits, std::int32_t unit) noexcept
      : slots_(slots), mask_((std::uint32_t{1} << bits) - 1), shift_(64 - bits), unit_(unit) {}

  // The weights of a feature, or null.
  const std::int8_t* find(feature f) const noexcept {
    if (slots_ == nullptr) return nullptr;
    const std::uint32_t wanted = check_of(f);
    for (std::uint32_t at = static_cast<std::uint32_t>(f >> shift_);; at = (at + 1) & mask_) {
      const unsigned char* slot = slots_ + at * stride;
      const std::uint32_t check = slot[0] | (std::uint32_t{slot[1]} << 8);
      if (check == wanted) return reinterpret_cast<const std::int8_t*>(slot + 2);
      if (check == 0) return nullptr;
    }
  }

  // Adds them to a sum for each label.
  template <class Sum>
  void add(feature f, Sum* sums) const noexcept {
    if (const std::int8_t* row = find(f))
      for (std::size_t i = 0; i < Width; ++i) sums[i] = static_cast<Sum>(sums[i] + row[i]);
  }

  // A sum of weights in natural units (log odds), times 1024.
  std::int32_t natural(std::int32_t sum) const noexcept {
    return static_cast<std::int32_t>((static_cast<std::int64_t>(sum) * unit_) >> 16);
  }
  static constexpr std::uint32_t check_of(feature f) noexcept {
    const auto low = static_cast<std::uint16_t>(f);
    return low == 0 ? 1 : low;
  }
  explicit operator bool() const noexcept { return slots_ != nullptr; }

 private:
  const unsigned char* slots_ = nullptr;
  std::uint32_t mask_ = 0;
  unsigned shift_ = 63;
  std::int32_t unit_ = 0;   // natural units of one step, times 1024 * 65536
};

// A weights file that somebody else keeps.
class weights {
 public:
  weights() noexcept = default;
  explicit weights(std::string_view bytes) noexcept;   // no tables, where the bytes are none of ours

  // An empty table, in which no feature is found, where the file has none of that name and width.
  template <std::size_t Width>
  table<Width> get(std::string_view name) const noexcept {
    const entry found = find(name, Width);
    return found.bits == 0 ? table<Width>{} : table<Width>(found.slots, found.bits, found.unit);
  }

 private:
  struct entry {
    const unsigned char* slots = nullptr;
    unsigned bits = 0;
    std::int32_t unit = 0;
  };
  entry find(std::string_view name, std::size_t width) const noexcept;
  std::string_view bytes_{};
};

inline constexpr std::string_view magic{"cmqw1\0\0\0", 8};
inline constexpr std::size_t entry_size = 32;   // 16 bytes of name, then width, bits, offset, unit

// The library's own: lib/model/english.weights.
weights embedded() noexcept;

// The probability, in thousandths, that belongs to log odds times 1024.
std::uint16_t probability(std::int32_t log_odds) noexcept;

}  // namespace communique::model
