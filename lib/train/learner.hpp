// What the learners share: features to dense numbers, and weights to a file.
#pragma once

#include "model/weights.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::train {

using model::feature;

inline constexpr std::uint32_t no_feature = 0xFFFFFFFF;

// The same random numbers on every machine (splitmix64).
class random_numbers {
 public:
  explicit random_numbers(std::uint64_t seed) noexcept : state_(seed) {}
  std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t bound) noexcept { return static_cast<std::size_t>(next() % bound); }
  template <class T> void shuffle(std::vector<T>& all) noexcept {
    for (std::size_t i = all.size(); i > 1; --i) std::swap(all[i - 1], all[below(i)]);
  }

 private:
  std::uint64_t state_;
};

// Features to numbers 0, 1, 2, … in the order in which they were first seen.
class dictionary {
 public:
  // While counting: adds one to the count of a feature.
  void count(feature f) {
    if (features_.size() * 2 >= slots_.size()) grow();
    std::uint32_t& slot = slots_[probe(f)];
    if (slot == 0) {
      features_.push_back(f);
      counts_.push_back(0);
      slot = static_cast<std::uint32_t>(features_.size());
    }
    ++counts_[slot - 1];
  }
  // Keeps what was counted often enough.
  void keep(std::uint32_t least) {
    std::vector<feature> kept;
    std::vector<std::uint32_t> times;
    for (std::size_t i = 0; i < features_.size(); ++i)
      if (counts_[i] >= least) kept.push_back(features_[i]), times.push_back(counts_[i]);
    features_ = std::move(kept);
    counts_ = std::move(times);
    std::size_t size = 1024;
    while (size < features_.size() * 3) size *= 2;
    slots_.assign(size, 0);
    for (std::size_t i = 0; i < features_.size(); ++i) slots_[probe(features_[i])] = static_cast<std::uint32_t>(i + 1);
  }
  std::uint32_t find(feature f) const noexcept { return slots_[probe(f)] - 1; }  // no_feature where it is none
  std::size_t size() const noexcept { return features_.size(); }
  feature operator[](std::size_t i) const noexcept { return features_[i]; }
  std::uint32_t times(std::size_t i) const noexcept { return counts_[i]; }

 private:
  std::size_t probe(feature f) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = static_cast<std::size_t>(f >> 20) & mask;
    while (slots_[i] != 0 && features_[slots_[i] - 1] != f) i = (i + 1) & mask;
    return i;
  }
  void grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::size_t i = 0; i < features_.size(); ++i) slots_[probe(features_[i])] = static_cast<std::uint32_t>(i + 1);
  }
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(1 << 16);
  std::vector<feature> features_;
  std::vector<std::uint32_t> counts_;
};

template <std::size_t Width> struct learned_row {
  feature of;
  std::array<float, Width> weights;
  std::uint32_t times = 1;  // how often it was seen
};

// Collects tables and writes them as model::weights reads them.
class writer {
 public:
  // The rows that matter most, by their weights and how often they were seen, at most `most` of them, in 8 bits; `unit`
  // is what a weight of one is in natural units (0 where nobody asks), `largest` the weight that becomes 127, where
  // tables must share it, `used` the templates that the rows are of.
  template <std::size_t Width>
  void add(std::string_view name, std::vector<learned_row<Width>> rows, std::size_t most, double unit = 1,
           float largest = 0, const model::templates& used = {}) {
    const auto size_of = [](const learned_row<Width>& row) {
      float out = 0;
      for (const float w : row.weights) out = std::max(out, std::abs(w));
      return out;
    };
    if (largest == 0)
      for (const auto& row : rows) largest = std::max(largest, size_of(row));
    const float scale = largest > 0 ? 127 / largest : 1;
    std::erase_if(rows, [&](const auto& row) { return size_of(row) * scale < 0.5f; });
    const auto matters = [&](const auto& row) { return size_of(row) * std::sqrt(static_cast<float>(row.times)); };
    std::sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
      const float x = matters(a), y = matters(b);
      return x != y ? x > y : a.of < b.of;
    });
    if (rows.size() > most) rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
    const auto count = static_cast<std::uint32_t>(rows.size() * 4 / 3 + 8);  // at most three quarters full
    std::string checks(std::size_t{count} * 2, '\0'), kept(std::size_t{count} * Width, '\0');
    std::string filter(model::filter_bits(count) / 8, '\0');
    for (const auto& row : rows) {
      const std::uint32_t check = model::check_of(row.of);
      std::size_t at = model::slot_of(row.of, count);
      bool taken = false;
      for (;; at = at + 1 == count ? 0 : at + 1) {
        const std::uint32_t there = static_cast<unsigned char>(checks[at * 2]) |
                                    (static_cast<std::uint32_t>(static_cast<unsigned char>(checks[at * 2 + 1])) << 8);
        taken = there == check;
        if (there == 0 || taken) break;
      }
      const std::uint32_t bit = model::filter_bit(row.of, model::filter_bits(count));
      filter[bit >> 3] = static_cast<char>(filter[bit >> 3] | (1 << (bit & 7)));
      if (taken) continue;  // two features that nothing tells apart: the heavier one stays
      checks[at * 2] = static_cast<char>(check & 255);
      checks[at * 2 + 1] = static_cast<char>(check >> 8);
      for (std::size_t i = 0; i < Width; ++i)
        kept[at * Width + i] = static_cast<char>(static_cast<std::int8_t>(std::lround(row.weights[i] * scale)));
    }
    add_slots(name, Width, count, std::llround(unit / static_cast<double>(scale) * 1024 * 65536),
              checks + kept + filter, used);
  }

  void append(const writer& other) { entries_.insert(entries_.end(), other.entries_.begin(), other.entries_.end()); }
  std::string bytes() const;

 private:
  struct entry {
    std::string name;
    std::uint32_t width, count;
    std::int32_t unit;
    std::string slots;
    model::templates used;
  };
  void add_slots(std::string_view name, std::size_t width, std::uint32_t count, long long unit, std::string slots,
                 const model::templates& used);
  std::vector<entry> entries_;
};

}  // namespace communique::train
