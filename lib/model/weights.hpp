// Learned weights: a file of tables, each from features to small rows of 8-bit integers, read where it lies.
//
//     "cmqw1\0\0\0", the number of tables, and for each: its name, width, slots, offset and unit; then the tables.
//
// A table is an open-addressed hash table: in each slot 16 bits that tell its feature from others, then `width` weights.
// Behind the slots stands a filter, one bit set for each feature: most features that a text has are in no table, and
// the filter says so from the cache. Numbers are little-endian. Made by lib/train; MODEL.md says what is in the
// library's own file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace communique::model {

// What a model looks at, hashed: the number of a template and the values in it.
using feature = std::uint64_t;

// Values are multiplied apart and added, so that a processor works on all of them at once; the rest mixes.
template <class... Values>
constexpr feature feature_of(std::uint32_t number, Values... values) noexcept {
  constexpr std::uint64_t odd[] = {0x9E3779B97F4A7C15u, 0xC2B2AE3D27D4EB4Fu, 0x165667B19E3779F9u, 0xD6E8FEB86659FD93u,
                                   0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};
  static_assert(sizeof...(Values) <= std::size(odd));
  feature h = (number + 1) * 0x8EBC6AF09C88C6E3u;
  std::size_t i = 0;
  ((h += static_cast<std::uint64_t>(values) * odd[i++]), ...);
  h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93u;
  return h ^ (h >> 32);
}

// Where a feature is kept: three parts of its hash that have little to do with each other.
constexpr std::uint32_t check_of(feature f) noexcept {   // never 0, which marks a free slot
  const auto low = static_cast<std::uint16_t>(f);
  return low == 0 ? 1 : low;
}
constexpr std::uint32_t slot_of(feature f, std::uint32_t slots) noexcept {
  return static_cast<std::uint32_t>(((f >> 32) * slots) >> 32);
}
constexpr std::uint32_t filter_bits(std::uint32_t slots) noexcept {   // a power of two, at least twice the slots
  std::uint32_t bits = 64;
  while (bits < slots * 2) bits *= 2;
  return bits;
}
constexpr std::uint32_t filter_bit(feature f, std::uint32_t bits) noexcept {
  return static_cast<std::uint32_t>(f >> 12) & (bits - 1);
}

// Features of one place, looked up together.
struct feature_list {
  static constexpr std::size_t most = 64;
  feature at[most];
  std::size_t count = 0;
  void operator()(feature f) noexcept { at[count++] = f; }   // at most `most` of them
};

template <std::size_t Width>
class table {
 public:
  static constexpr std::size_t stride = Width + 2;

  table() noexcept = default;   // in which no feature is found
  table(const unsigned char* from, std::uint32_t slots, std::int32_t unit) noexcept
      : from_(from), filter_(from + stride * slots), slots_(slots), filter_bits_(filter_bits(slots)), unit_(unit) {}

  // The weights of a feature, or null.
  const std::int8_t* find(feature f) const noexcept {
    if (from_ == nullptr) return nullptr;
    const std::uint32_t bit = filter_bit(f, filter_bits_);
    if ((filter_[bit >> 3] >> (bit & 7) & 1) == 0) return nullptr;
    const std::uint32_t wanted = check_of(f);
    for (std::uint32_t at = slot_of(f, slots_);; at = at + 1 == slots_ ? 0 : at + 1) {
      const unsigned char* slot = from_ + at * stride;
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

  // The same for many. Three loops, so that no lookup waits for the one before it: which features the filter lets pass,
  // where they would be, what they weigh.
  template <class Sum>
  void add(const feature_list& features, Sum* sums) const noexcept {
    if (from_ == nullptr) return;
    feature passed[feature_list::most];
    std::size_t count = 0;
    for (std::size_t i = 0; i < features.count; ++i) {
      const std::uint32_t bit = filter_bit(features.at[i], filter_bits_);
      passed[count] = features.at[i];
      count += filter_[bit >> 3] >> (bit & 7) & 1;
    }
    for (std::size_t i = 0; i < count; ++i) __builtin_prefetch(from_ + slot_of(passed[i], slots_) * stride);
    for (std::size_t i = 0; i < count; ++i) add(passed[i], sums);
  }

  // A sum of weights in natural units (log odds), times 1024.
  std::int32_t natural(std::int32_t sum) const noexcept {
    return static_cast<std::int32_t>((static_cast<std::int64_t>(sum) * unit_) >> 16);
  }
  explicit operator bool() const noexcept { return from_ != nullptr; }

 private:
  const unsigned char* from_ = nullptr;
  const unsigned char* filter_ = nullptr;
  std::uint32_t slots_ = 0, filter_bits_ = 0;
  std::int32_t unit_ = 0;   // natural units of one step, times 1024 * 65536
};

// A weights file that somebody else keeps.
class weights {
 public:
  weights() noexcept = default;
  explicit weights(std::string_view bytes) noexcept;   // no tables, where the bytes are none of ours

  std::size_t size() const noexcept { return bytes_.size(); }

  // An empty table where the file has none of that name and width.
  template <std::size_t Width>
  table<Width> get(std::string_view name) const noexcept {
    const entry found = find(name, Width);
    return found.slots == 0 ? table<Width>{} : table<Width>(found.from, found.slots, found.unit);
  }

 private:
  struct entry {
    const unsigned char* from = nullptr;
    std::uint32_t slots = 0;
    std::int32_t unit = 0;
  };
  entry find(std::string_view name, std::size_t width) const noexcept;
  std::string_view bytes_{};
};

inline constexpr std::string_view magic{"cmqw1\0\0\0", 8};
inline constexpr std::size_t entry_size = 32;   // 16 bytes of name, then width, slots, offset, unit

// The library's own: clear.weights or all.weights, as the build says.
weights embedded() noexcept;

// The probability, in thousandths, that belongs to log odds times 1024.
std::uint16_t probability(std::int32_t log_odds) noexcept;

}  // namespace communique::model
