// The words that the lexicon knows, numbered: a text's words are looked up once, then compared as integers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::text {

enum class word_id : std::uint32_t { unknown = 0 };

// Folded words (text::fold_to) to dense ids, by open addressing. Filled while a reader is made, then only read.
class vocabulary {
 public:
  vocabulary();
  word_id add(std::string_view folded);
  word_id find(std::string_view folded) const noexcept;
  std::string_view operator[](word_id word) const noexcept { return words_[static_cast<std::size_t>(word)]; }
  std::size_t size() const noexcept { return words_.size(); }

 private:
  struct slot {
    std::uint32_t hash = 0;
    word_id word = word_id::unknown;
  };
  std::size_t probe(std::string_view folded, std::uint32_t hash) const noexcept;
  void grow();
  std::vector<slot> slots_;
  std::vector<std::string> words_;   // words_[0] stands for every unknown word
};

}  // namespace communique::text
