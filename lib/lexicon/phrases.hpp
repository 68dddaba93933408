// Phrases of the lexicon, found in a text by comparing word ids.
#pragma once

#include "text/document.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace communique::lexicon {

using text::token_id;

// Phrases to numbers (whatever the stage that fills it numbers: rows, kinds). A word with a capital in the phrase
// asks for one in the text ("Gulf", "May"), a word in capitals for capitals ("US", "WHO"); a word in lower case
// takes any case. Filled while a reader is made, then only read.
class phrase_map {
 public:
  struct match {
    std::uint32_t value = text::none;
    token_id last = 0;  // half-open
    explicit operator bool() const noexcept { return value != text::none; }
  };

  // The later of two equal phrases wins. A phrase is tokenised as a text is. Phrases without a word are ignored.
  void add(std::string_view phrase, std::uint32_t value, text::vocabulary& words, const text::conventions& language);

  // The longest phrase that begins at a token and ends before `end`.
  match longest(const text::document& in, token_id at, token_id end) const noexcept;

  // A first look without a search: does any phrase begin with this word?
  bool begins(text::word_id word) const noexcept {
    const auto i = static_cast<std::size_t>(word);
    return i < roots_.size() && roots_[i] != 0;
  }

 private:
  struct ending {
    std::uint32_t value;
    std::uint32_t capitals;  // bit i: word i must begin with a capital
    std::uint32_t caps;      // bit i: word i must be in capitals
    std::uint32_t next;      // another phrase of the same words, or 0
  };
  struct node {
    std::uint32_t ending = 0;  // index into endings_, 0 = none
  };
  std::vector<std::uint32_t> roots_;  // by word id: the node of a first word, 0 = none
  // Node and word to node, by open addressing: a reader holds tens of thousands of edges and asks for one per token.
  struct edge {
    std::uint64_t key = 0;
    std::uint32_t to = 0;  // 0 = free
  };
  std::size_t slot_of(std::uint64_t key) const noexcept;
  std::uint32_t& edge_to(std::uint64_t key);
  std::vector<edge> edges_ = std::vector<edge>(64);
  std::size_t edge_count_ = 0;
  std::vector<text::token> cut_;  // of the phrase that is being added
  std::vector<node> nodes_{1};
  std::vector<ending> endings_{1};
};

// A value for each word, zero for the rest.
template <class T> class word_map {
 public:
  T operator[](text::word_id word) const noexcept {
    const auto i = static_cast<std::size_t>(word);
    return i < values_.size() ? values_[i] : T{};
  }
  T& at(text::word_id word) {
    const auto i = static_cast<std::size_t>(word);
    if (i >= values_.size()) values_.resize(i + 1);
    return values_[i];
  }

 private:
  std::vector<T> values_;
};

}  // namespace communique::lexicon
