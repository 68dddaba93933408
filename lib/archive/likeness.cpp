#include "archive/likeness.hpp"

#include "archive/story.hpp"

#include <algorithm>
#include <cstddef>

namespace communique::archives {
namespace {

// Five words: two letters on one template with a slot in every second line have less than half of them in common, a
// copy with an edit in every second sentence nine in ten.
constexpr std::size_t shingle = 5;
// A key is longer: "exchanged views on regional and international issues" is in thousands of articles.
constexpr std::size_t key_shingle = 8;
constexpr std::size_t least_kept = 96;
constexpr std::size_t names_kept = 32;
constexpr std::size_t candidates = 24;  // from which four keys are chosen that do not overlap
constexpr std::size_t opening = 80;     // words; half of the keys come from these

// The finaliser of splitmix64 (S. Vigna, public domain): every bit of the input changes every bit of the output.
constexpr std::uint64_t mixed(std::uint64_t h) noexcept {
  h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
  h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
  return h ^ (h >> 31);
}

constexpr std::uint32_t upper24(std::uint64_t h) noexcept { return static_cast<std::uint32_t>(h >> 40); }

// One hash for each run of so many words, in text order: a polynomial over their hashes (R. Karp, M. Rabin, 1987), so
// that each costs the same however long it is, and the finaliser over that.
class windows {
 public:
  windows(const std::vector<std::uint64_t>& words, std::size_t length) : words_(words), length_(length) {
    for (std::size_t i = 0; i < length; ++i) sum_ = sum_ * base + words_[i], leaving_ *= base;
  }

  std::size_t count() const noexcept { return words_.size() - length_ + 1; }

  // Of the window that begins at word `at`. To be called with 0, 1, 2 and so on.
  std::uint64_t at(std::size_t at) noexcept {
    if (at) sum_ = sum_ * base + words_[at + length_ - 1] - leaving_ * words_[at - 1];
    return mixed(sum_);
  }

 private:
  static constexpr std::uint64_t base = 0x9E3779B97F4A7C15u;
  const std::vector<std::uint64_t>& words_;
  std::size_t length_;
  std::uint64_t sum_ = 0, leaving_ = 1;
};

// The smallest `most` of all values that are put in, ascending and no two alike. Constant time for each.
template <class T> class smallest {
 public:
  explicit smallest(std::size_t most) : most_(most) {}

  void put(const T& value) {
    if (kept_.size() == most_ && !(value < kept_.back())) return;
    const auto at = std::lower_bound(kept_.begin(), kept_.end(), value);
    if (at != kept_.end() && *at == value) return;
    if (kept_.size() == most_) kept_.pop_back();  // `at` stays valid: it is not behind the last
    kept_.insert(at, value);
  }

  std::vector<T> take() { return std::move(kept_); }

 private:
  std::size_t most_;
  std::vector<T> kept_;
};

struct rated {
  std::uint64_t rank = 0, key = 0;
  std::size_t at = 0;  // the window's first word
  friend bool operator==(const rated&, const rated&) = default;
  friend bool operator<(const rated& a, const rated& b) noexcept {
    return a.rank != b.rank ? a.rank < b.rank : a.key < b.key;
  }
};

// Puts keys of small rank behind those that are there, up to `most`. Keys that have words in common would be lost
// together by one edit, so none overlaps another.
void choose(std::vector<rated>& chosen, const std::vector<rated>& from, std::size_t most) {
  for (const rated& key : from) {
    const bool apart = std::none_of(chosen.begin(), chosen.end(), [&](const rated& other) {
      return key.key == other.key || (key.at < other.at + key_shingle && other.at < key.at + key_shingle);
    });
    if (apart && chosen.size() < most) chosen.push_back(key);
  }
}

// Two keys from the opening, then two from the whole text. A window that says who or how many has the weight of eight
// others: its rank is as small as the least of so many.
std::array<std::uint64_t, 4> keys_of(const story& of) {
  const std::size_t length = std::min(key_shingle, of.words.size());
  windows window(of.words, length);
  smallest<rated> opens(candidates), all(candidates);
  std::size_t telling = 0;
  for (std::size_t i = 0; i + 1 < length; ++i) telling += of.telling[i];
  for (std::size_t i = 0; i < window.count(); ++i) {
    telling += of.telling[i + length - 1];
    const std::uint64_t h = window.at(i);
    const rated key{mixed(h + 1) >> (telling ? 3 : 0), h ? h : 1, i};
    if (i < opening) opens.put(key);
    all.put(key);
    telling -= of.telling[i];
  }
  std::vector<rated> chosen;
  choose(chosen, opens.take(), 2);
  std::array<std::uint64_t, 4> keys{};
  choose(chosen, all.take(), keys.size());
  for (std::size_t i = 0; i < chosen.size(); ++i) keys[i] = chosen[i].key;
  return keys;
}

}  // namespace

sketch sketch_of(const record& from) {
  sketch made;
  const story of = story_of(from);
  made.words = static_cast<std::uint32_t>(of.words.size());
  if (of.words.empty()) return made;

  windows window(of.words, std::min(shingle, of.words.size()));
  smallest<std::uint32_t> least(least_kept), names(names_kept);
  for (std::size_t i = 0; i < window.count(); ++i) least.put(upper24(window.at(i)));
  for (const std::uint64_t name : of.names) names.put(upper24(mixed(name)));
  made.least = least.take();
  made.names = names.take();
  made.keys = keys_of(of);
  return made;
}

namespace {

// How much of two samples is in both, as far down as both go: what lies above the largest value of a full sample is not
// known of it.
struct overlap {
  std::size_t a = 0, b = 0, both = 0;
  std::size_t smaller() const noexcept { return std::min(a, b); }
};

overlap overlap_of(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
                   std::size_t most) noexcept {
  std::uint32_t bound = 0xFFFFFFFF;
  if (a.size() >= most) bound = std::min(bound, a.back());
  if (b.size() >= most) bound = std::min(bound, b.back());
  overlap found;
  auto in_b = b.begin();
  for (const std::uint32_t value : a) {
    if (value > bound) break;
    ++found.a;
    while (in_b != b.end() && *in_b < value) ++in_b;
    found.both += in_b != b.end() && *in_b == value;
  }
  found.b = static_cast<std::size_t>(std::upper_bound(b.begin(), b.end(), bound) - b.begin());
  return found;
}

// Below a dozen shingles a stock phrase is most of a text; nothing but the same text will do.
constexpr std::size_t fewest_shingles = 12;

bool same_wording(const sketch& a, const sketch& b) noexcept {
  const overlap of = overlap_of(a.least, b.least, least_kept);
  if (of.smaller() < fewest_shingles) return of.both * 10 >= (of.a + of.b - of.both) * 8;
  return of.both * 100 >= of.smaller() * 60;
}

// One name may be spelt otherwise, "Zelenskyy" and "Zelensky", and one in ten be found in one text only.
bool same_names(const sketch& a, const sketch& b) noexcept {
  const overlap of = overlap_of(a.names, b.names, names_kept);
  const std::size_t missing = of.smaller() - of.both;
  return missing * 10 <= of.smaller() || (missing == 1 && of.smaller() >= 5);
}

}  // namespace

bool same_story(const sketch& a, const sketch& b) noexcept {
  if (a.words == 0 || b.words == 0) return false;
  if (std::max(a.words, b.words) / 4 > std::min(a.words, b.words)) return false;
  return same_wording(a, b) && same_names(a, b);
}

// The form: one byte for the version, 4 x 8 for the keys, 4 for the words, 1 + 3 each for the shingles and for the
// names; all little-endian.
namespace {

constexpr char version = 1;

void put(std::string& out, std::uint64_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

void put(std::string& out, const std::vector<std::uint32_t>& values) {
  put(out, values.size(), 1);
  for (const std::uint32_t value : values) put(out, value, 3);
}

// Takes values off the front of `left`. Requires size <= left.size().
std::uint64_t take(std::string_view& left, std::size_t size) noexcept {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value |= std::uint64_t{static_cast<unsigned char>(left[i])} << (8 * i);
  left.remove_prefix(size);
  return value;
}

bool take(std::string_view& left, std::vector<std::uint32_t>& values, std::size_t most) {
  if (left.empty()) return false;
  const std::size_t count = static_cast<std::size_t>(take(left, 1));
  if (count > most || left.size() < 3 * count) return false;
  for (std::size_t i = 0; i < count; ++i) values.push_back(static_cast<std::uint32_t>(take(left, 3)));
  return std::adjacent_find(values.begin(), values.end(), [](auto a, auto b) { return a >= b; }) == values.end();
}

}  // namespace

std::string encoded(const sketch& from) {
  std::string out(1, version);
  for (const std::uint64_t key : from.keys) put(out, key, 8);
  put(out, from.words, 4);
  put(out, from.least);
  put(out, from.names);
  return out;
}

std::optional<sketch> decoded(std::string_view bytes) {
  sketch made;
  if (bytes.size() < 1 + 4 * 8 + 4 || bytes[0] != version) return std::nullopt;
  bytes.remove_prefix(1);
  for (std::uint64_t& key : made.keys) key = take(bytes, 8);
  made.words = static_cast<std::uint32_t>(take(bytes, 4));
  if (!take(bytes, made.least, least_kept) || !take(bytes, made.names, names_kept)) return std::nullopt;
  if (!bytes.empty() || made.least.empty() != (made.words == 0)) return std::nullopt;
  return made;
}

}  // namespace communique::archives
