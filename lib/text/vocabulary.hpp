// The words that the lexicon knows, numbered: a text's words are looked up once, then compared as integers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::text {

enum class word_id : std::uint32_t { unknown = 0 };

// FNV-1a of a folded word: words are short, and it is the same everywhere. Learned weights are kept under it.
constexpr std::uint32_t hash_of(std::string_view word) noexcept {
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

// Folded words (text::fold_to) to dense ids, by open addressing. Filled while a reader is made, then only read.
class vocabulary {
 public:
  vocabulary();
  word_id add(std::string_view folded);
  word_id find(std::string_view folded) const noexcept { return find(folded, hash_of(folded)); }
  word_id find(std::string_view folded, std::uint32_t hash) const noexcept;  // hash: hash_of(folded)
  std::string_view operator[](word_id word) const noexcept {
    const auto i = static_cast<std::size_t>(word);
    return std::string_view(letters_).substr(begins_[i], begins_[i + 1] - begins_[i]);
  }
  std::size_t size() const noexcept { return begins_.size() - 1; }

 private:
  struct slot {
    std::uint32_t hash = 0;
    word_id word = word_id::unknown;
  };
  std::size_t probe(std::string_view folded, std::uint32_t hash) const noexcept;
  void grow();
  std::vector<slot> slots_;
  // All words in one string: a lookup touches as little memory as it can. Word 0 stands for every unknown word.
  std::string letters_;
  std::vector<std::uint32_t> begins_;
};

}  // namespace communique::text
