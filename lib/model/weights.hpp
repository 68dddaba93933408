// Learned weights: a file of tables, each from features to small rows of 8-bit integers, read where it lies.
//
//     "cmqw3\0\0\0", the number of tables, and for each: its name, width, slots, offset, unit and templates; then the
//     tables.
//
// A table is an open-addressed hash table: for each slot 16 bits that tell its feature from others; then for each slot
// `width` weights; then a filter, one bit set for each feature. Most features that a text has are in no table, and
// filter and bits, which are small, say so from the cache. Numbers are little-endian. Made by lib/train; MODEL.md says what is in the
// library's own file.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace communique::model {

// What a model looks at, hashed: the number of a template and the values in it.
using feature = std::uint64_t;

// Values are multiplied apart and added, so that a processor works on all of them at once; the rest mixes.
template <class... Values> constexpr feature feature_of(std::uint32_t number, Values... values) noexcept {
  constexpr std::uint64_t odd[] = {0x9E3779B97F4A7C15u, 0xC2B2AE3D27D4EB4Fu, 0x165667B19E3779F9u,
                                   0xD6E8FEB86659FD93u, 0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};
  static_assert(sizeof...(Values) <= std::size(odd));
  feature h = (number + 1) * 0x8EBC6AF09C88C6E3u;
  std::size_t i = 0;
  ((h += static_cast<std::uint64_t>(values) * odd[i++]), ...);
  h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93u;
  return h ^ (h >> 32);
}

// Where a feature is kept: three parts of its hash that have little to do with each other.
constexpr std::uint32_t check_of(feature f) noexcept {  // never 0, which marks a free slot
  const auto low = static_cast<std::uint16_t>(f);
  return low == 0 ? 1 : low;
}
constexpr std::uint32_t slot_of(feature f, std::uint32_t slots) noexcept {
  return static_cast<std::uint32_t>(((f >> 32) * slots) >> 32);
}
constexpr std::uint32_t filter_bits(std::uint32_t slots) noexcept {  // a power of two, at least twice the slots
  std::uint32_t bits = 64;
  while (bits < slots * 2) bits *= 2;
  return bits;
}
constexpr std::uint32_t filter_bit(feature f, std::uint32_t bits) noexcept {
  return static_cast<std::uint32_t>(f >> 12) & (bits - 1);
}

// Features come from templates, numbered from 0 in each kind of feature. A table says of which it has any: little data
// cannot teach as many as much data can, and each costs time.
class templates {
 public:
  static constexpr std::uint32_t most = 128;
  constexpr templates() noexcept : bits_{~std::uint64_t{0}, ~std::uint64_t{0}} {}  // all
  constexpr templates(std::uint64_t low, std::uint64_t high) noexcept : bits_{low, high} {}
  constexpr bool has(std::uint32_t number) const noexcept { return (bits_[number >> 6] >> (number & 63) & 1) != 0; }
  constexpr void leave_out(std::uint32_t number) noexcept {
    bits_[number >> 6] &= ~(std::uint64_t{1} << (number & 63));
  }
  constexpr std::uint64_t bits(std::size_t i) const noexcept { return bits_[i]; }

 private:
  std::uint64_t bits_[2];
};

// Which features a table may have: their templates and their bits say so. Made of nothing, it lets all pass.
class filter {
 public:
  constexpr filter(templates used = {}) noexcept : used_(used) {}
  constexpr filter(templates used, const unsigned char* bits, std::uint32_t count) noexcept
      : used_(used), bits_(bits), count_(count) {}

  constexpr bool has(std::uint32_t number) const noexcept { return used_.has(number); }
  constexpr bool passes(feature f) const noexcept {
    const std::uint32_t bit = filter_bit(f, count_);
    return (bits_[bit >> 3] >> (bit & 7) & 1) != 0;
  }

 private:
  static constexpr unsigned char all_pass = 0xFF;
  templates used_;
  const unsigned char* bits_ = &all_pass;
  std::uint32_t count_ = 8;  // of bits
};

// The features of one place, looked up together: those that the filter lets pass.
struct feature_list {
  static constexpr std::size_t most = templates::most;
  filter wanted{};
  feature at[most];
  std::size_t count = 0;

  explicit feature_list(const filter& only = {}) noexcept : wanted(only) {}
  void operator()(feature f) noexcept {  // at most `most` of them
    at[count] = f;
    count += wanted.passes(f);
  }
};

// Adds one feature for each template that is wanted, in the order of their numbers.
class template_writer {
 public:
  template_writer(feature_list& out, std::uint32_t kind, std::uint32_t first = 0) noexcept
      : out_(out), kind_(kind), number_(first) {}
  template <class... Values> void operator()(Values... values) noexcept {
    if (out_.wanted.has(number_)) out_(feature_of(kind_ + number_, values...));
    ++number_;
  }
  void skip(std::uint32_t count = 1) noexcept { number_ += count; }  // templates that tell nothing here

 private:
  feature_list& out_;
  std::uint32_t kind_, number_;
};

// Sums up rows. In variables of its own, which nothing else can change, so that they stay in registers.
template <std::size_t Width, class Sum> class row_sum {
 public:
  void add(const std::int8_t* row) noexcept {
    std::int8_t weights[Width];
    std::copy_n(row, Width, weights);
    for (std::size_t k = 0; k < Width; ++k) sums_[k] = static_cast<Sum>(sums_[k] + weights[k]);
  }
  void add_to(Sum* out) const noexcept {
    for (std::size_t k = 0; k < Width; ++k) out[k] = static_cast<Sum>(out[k] + sums_[k]);
  }

 private:
  Sum sums_[Width] = {};
};

// Four at once, two in each word: as unsigned numbers of 16 bits, each weight 128 more than it is. A feature_list is
// far too short for them to overflow.
template <> class row_sum<4, std::int16_t> {
 public:
  void add(const std::int8_t* row) noexcept {
    std::uint32_t four = 0;
    for (unsigned k = 0; k < 4; ++k) four |= std::uint32_t{static_cast<std::uint8_t>(row[k])} << 8 * k;
    four ^= 0x80808080u;
    even_ += four & 0x00FF00FFu;
    odd_ += four >> 8 & 0x00FF00FFu;
    ++count_;
  }
  void add_to(std::int16_t* out) const noexcept {
    const std::uint32_t four[] = {even_ & 0xFFFFu, odd_ & 0xFFFFu, even_ >> 16, odd_ >> 16};
    for (std::size_t k = 0; k < 4; ++k)
      out[k] = static_cast<std::int16_t>(out[k] + static_cast<std::int32_t>(four[k]) - 128 * count_);
  }

 private:
  std::uint32_t even_ = 0, odd_ = 0;
  std::int32_t count_ = 0;
};

template <std::size_t Width> class table {
 public:
  table() noexcept = default;  // in which no feature is found
  table(const unsigned char* from, std::uint32_t slots, std::int32_t unit, templates used) noexcept
      : checks_(from), rows_(from + 2 * std::size_t{slots}), slots_(slots), unit_(unit),
        filter_(used, from + (Width + 2) * std::size_t{slots}, filter_bits(slots)) {}

  // Which features it may have.
  const filter& may_have() const noexcept { return filter_; }

  // The weights of a feature, or null.
  const std::int8_t* find(feature f) const noexcept {
    return checks_ == nullptr || !filter_.passes(f) ? nullptr : row_of(f);
  }

  // Adds them to a sum for each label.
  template <class Sum> void add(feature f, Sum* sums) const noexcept {
    if (const std::int8_t* row = find(f))
      for (std::size_t i = 0; i < Width; ++i) sums[i] = static_cast<Sum>(sums[i] + row[i]);
  }

  // The same for many, which this table's filter let pass.
  template <class Sum> void add(const feature_list& features, Sum* sums) const noexcept {
    if (checks_ == nullptr) return;
    row_sum<Width, Sum> all;
    for (std::size_t i = 0; i < features.count; ++i)
      if (const std::int8_t* row = row_of(features.at[i])) all.add(row);
    all.add_to(sums);
  }

  // A sum of weights in natural units (log odds), times 1024.
  std::int32_t natural(std::int32_t sum) const noexcept {
    return static_cast<std::int32_t>((static_cast<std::int64_t>(sum) * unit_) >> 16);
  }
  // The other way about.
  std::int32_t steps_of(std::int32_t natural) const noexcept {
    return unit_ == 0 ? 0 : static_cast<std::int32_t>((static_cast<std::int64_t>(natural) << 16) / unit_);
  }
  explicit operator bool() const noexcept { return checks_ != nullptr; }

 private:
  const std::int8_t* row_of(feature f) const noexcept {
    const std::uint32_t wanted = check_of(f);
    for (std::size_t at = slot_of(f, slots_);; at = at + 1 == slots_ ? 0 : at + 1) {
      const unsigned char* const here = checks_ + 2 * at;
      const std::uint32_t check = here[0] | std::uint32_t{here[1]} << 8;
      if (check == wanted) return reinterpret_cast<const std::int8_t*>(rows_ + at * Width);
      if (check == 0) return nullptr;
    }
  }

  const unsigned char* checks_ = nullptr;
  const unsigned char* rows_ = nullptr;
  std::uint32_t slots_ = 0;
  std::int32_t unit_ = 0;  // natural units of one step, times 1024 * 65536
  filter filter_{};
};

// A weights file that somebody else keeps.
class weights {
 public:
  weights() noexcept = default;
  explicit weights(std::string_view bytes) noexcept;  // no tables, where the bytes are none of ours

  std::size_t size() const noexcept { return bytes_.size(); }

  // An empty table where the file has none of that name and width.
  template <std::size_t Width> table<Width> get(std::string_view name) const noexcept {
    const entry found = find(name, Width);
    return found.slots == 0 ? table<Width>{} : table<Width>(found.from, found.slots, found.unit, found.used);
  }

 private:
  struct entry {
    const unsigned char* from = nullptr;
    std::uint32_t slots = 0;
    std::int32_t unit = 0;
    templates used{};
  };
  entry find(std::string_view name, std::size_t width) const noexcept;
  std::string_view bytes_{};
};

inline constexpr std::string_view magic{"cmqw3\0\0\0", 8};
inline constexpr std::size_t entry_size = 48;  // 16 bytes of name, then width, slots, offset, unit, templates

// The library's own: clear.weights or all.weights, as the build says.
weights embedded() noexcept;

// The probability, in thousandths, that belongs to log odds times 1024.
std::uint16_t probability(std::int32_t log_odds) noexcept;

}  // namespace communique::model
