// A text taken apart: paragraphs, sentences, tokens, quotations. Everything later points into this.
#pragma once

#include "text/vocabulary.hpp"

#include <communique/span.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace communique::text {

using token_id = std::uint32_t;
inline constexpr std::uint32_t none = 0xFFFFFFFF;

// Small, since there is one for every five bytes of an article and one for every byte of a wall of brackets.
struct token {
  enum class kind : std::uint8_t { word, number, punctuation, mark };  // mark: a quotation mark, not an apostrophe

  span at{};
  word_id word = word_id::unknown;  // of the folded form; punctuation has one too, if the lexicon names it
  std::uint32_t spelling = 0;       // hash_of the folded form, of words that the lexicon does not know too
  std::uint32_t sentence = 0;
  std::uint32_t quotation = none;  // the outermost quotation it stands in; its own marks are outside
  kind what : 2 = kind::punctuation;
  bool capital : 1 = false;    // begins with an upper-case letter
  bool caps : 1 = false;       // two or more letters, all upper case
  bool has_lower : 1 = false;  // any lower-case letter
  bool space_before : 1 = false;
  bool line_before : 1 = false;  // begins a line of the text
  char ascii = 0;                // the character of a one-byte punctuation token; typographic kin of , . ' " -
                                 // ( ) are given as these
};
static_assert(sizeof(token) <= 28);

// Half-open ranges of tokens. `at` runs from the first token's first byte to the last token's last.
struct sentence {
  token_id first = 0, last = 0;
  std::uint32_t paragraph = 0;
  span at{};
};

struct paragraph {
  std::uint32_t first_sentence = 0, last_sentence = 0;
  token_id first = 0, last = 0;
  span at{};
};

// Words between quotation marks. One that goes on in the next paragraph is a quotation for each paragraph.
struct quotation {
  token_id first = 0, last = 0;        // inside the marks
  token_id open = none, close = none;  // the marks; close is none where the mark is missing
  std::uint32_t continues = none;      // the quotation of the paragraph before that this one carries on
};

struct document {
  std::string_view text{};  // the caller's bytes
  std::vector<paragraph> paragraphs{};
  std::vector<sentence> sentences{};
  std::vector<token> tokens{};
  std::vector<quotation> quotations{};

  std::string_view operator[](token_id t) const noexcept { return tokens[t].at.in(text); }
  span over(token_id first, token_id last) const noexcept {
    return first < last ? span{tokens[first].at.begin, tokens[last - 1].at.end} : span{};
  }
  const sentence& sentence_of(token_id t) const noexcept { return sentences[tokens[t].sentence]; }
  const paragraph& paragraph_of(token_id t) const noexcept { return paragraphs[sentence_of(t).paragraph]; }
  bool quoted(token_id t) const noexcept { return tokens[t].quotation != none; }
};

// What the splitters must know of the language; filled by the lexicon.
struct conventions {
  std::vector<std::uint8_t> abbreviation;  // by word_id: 1 never ends a sentence ("Mr."), 2 may ("U.S.", "Inc.")
  std::vector<std::uint8_t> detached;      // by word_id: a word of its own behind a hyphen ("minister-designate")
  std::vector<std::uint8_t> opener;        // by word_id: a word that seldom stands in upper case inside a sentence
  std::vector<std::uint8_t> particle;      // by word_id: stands in lower case in front of a name ("van der Berg")
  bool is_abbreviation(word_id w) const noexcept { return at(abbreviation, w) != 0; }
  bool may_end(word_id w) const noexcept { return at(abbreviation, w) == 2; }
  bool is_detached(word_id w) const noexcept { return at(detached, w) != 0; }
  bool opens(word_id w) const noexcept { return at(opener, w) != 0; }
  bool is_particle(word_id w) const noexcept { return at(particle, w) != 0; }

 private:
  static std::uint8_t at(const std::vector<std::uint8_t>& flags, word_id w) noexcept {
    const auto i = static_cast<std::size_t>(w);
    return i < flags.size() ? flags[i] : 0;
  }
};

// The whole stage. Linear in the text. The document keeps a view of `text`.
document take_apart(std::string_view text, const vocabulary& words, const conventions& language);

// Its steps, in order; each its own file.
std::vector<span> split_paragraphs(std::string_view text);
void tokenize(std::string_view text, span part, const vocabulary& words, const conventions& language,
              std::vector<token>& out);
void split_sentences(document& into, const conventions& language);
void pair_quotations(document& into);

}  // namespace communique::text
