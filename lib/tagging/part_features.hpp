// What the tagger looks at: shared with the trainer, so that both look at the same.
#pragma once

#include "tagging/parts.hpp"
#include "tagging/tags.hpp"

#include <algorithm>

namespace communique::tagging {

using model::feature;
using model::feature_of;
using text::token_id;

// The last bytes of a word, in lower case as far as they are ASCII letters.
inline std::uint32_t ending(std::string_view word, std::size_t size) noexcept {
  std::uint32_t out = static_cast<std::uint32_t>(std::min(size, word.size()));
  for (std::size_t i = word.size() - std::min(size, word.size()); i < word.size(); ++i) {
    const auto c = static_cast<unsigned char>(word[i]);
    out = (out << 8) | (c >= 'A' && c <= 'Z' ? c + 32u : c);
  }
  return out;
}

inline std::uint32_t beginning(std::string_view word, std::size_t size) noexcept {
  return ending(word.substr(0, std::min(size, word.size())), size);
}

inline std::uint32_t shape_of(const text::token& t) noexcept {
  return static_cast<std::uint32_t>(t.what) | (t.capital ? 4u : 0u) | (t.caps ? 8u : 0u) | (t.has_lower ? 16u : 0u);
}

// A sentence seen from one of its tokens; beyond its edges there is nothing.
struct surroundings {
  const text::document& in;
  const text::sentence& sentence;
  token_id t;

  std::uint32_t word(int offset) const noexcept {
    const auto at = static_cast<std::int64_t>(t) + offset;
    return at < sentence.first ? 1 : at >= sentence.last ? 2 : in.tokens[static_cast<token_id>(at)].spelling;
  }
  std::uint32_t shape(int offset) const noexcept {
    const auto at = static_cast<std::int64_t>(t) + offset;
    return at < sentence.first || at >= sentence.last ? 64 : shape_of(in.tokens[static_cast<token_id>(at)]);
  }
  template <class Label> std::uint32_t label(const std::vector<Label>& of, int offset) const noexcept {
    const auto at = static_cast<std::int64_t>(t) + offset;
    return at < sentence.first   ? 98
           : at >= sentence.last ? 99
                                 : static_cast<std::uint32_t>(of[static_cast<token_id>(at)]);
  }
};

// Most of a sentence's words begin with a capital: a headline, in which a capital tells no name.
inline bool is_title_case(const text::document& in, const text::sentence& s) noexcept {
  std::uint32_t words = 0, capitals = 0;
  for (text::token_id t = s.first; t < s.last && t < s.first + 60; ++t) {
    if (in.tokens[t].what != text::token::kind::word || in[t].size() < 4) continue;
    ++words;
    capitals += in.tokens[t].capital;
  }
  return words >= 3 && capitals * 4 >= words * 3;
}

inline void part_features(const surroundings& s, const grammar& language, bool title_case,
                          const std::vector<part>& done, model::feature_list& out) {
  const text::token& here = s.in.tokens[s.t];
  const std::string_view letters = s.in[s.t];
  const std::uint32_t w = here.spelling, l1 = s.word(-1), r1 = s.word(1), shape = shape_of(here);
  model::template_writer put(out, 0);
  const std::uint32_t t1 = s.label(done, -1), t2 = s.label(done, -2);
  const bool first = s.t == s.sentence.first;
  const std::uint32_t known = static_cast<std::uint32_t>(language.closed[here.word]) << 8 |
                              static_cast<std::uint32_t>(language.forms[here.word]);
  put(w);
  put(t1);
  put(t1, t2);
  put(l1);
  put(r1);
  put(ending(letters, 3));
  put(ending(letters, 4));
  put(beginning(letters, 3));
  put(shape, first ? 2 : 0, title_case);
  put(w, r1);
  put(l1, w);
  put(t1, r1);
  put(known, t1);
  put(known, ending(r1 < 3 ? std::string_view{} : s.in[s.t + 1], 2));
  put(ending(letters, 3), t1, t2);
}

inline void name_features(const surroundings& s, const std::vector<part>& parts, const std::vector<name_type>& done,
                          model::feature_list& out) {
  const text::token& here = s.in.tokens[s.t];
  const std::string_view letters = s.in[s.t];
  const std::uint32_t w = here.spelling, l1 = s.word(-1), r1 = s.word(1), shape = shape_of(here);
  model::template_writer put(out, 0);
  const std::uint32_t n1 = s.label(done, -1), n2 = s.label(done, -2);
  const std::uint32_t p = static_cast<std::uint32_t>(parts[s.t]);
  put();
  put(w);
  put(w, n1);
  put(n1, n2, p);
  put(l1);
  put(r1);
  put(l1, w);
  put(w, r1);
  put(s.word(-2));
  put(s.word(2));
  put(ending(letters, 3));
  put(ending(letters, 2), shape);
  put(beginning(letters, 3));
  put(shape, s.shape(-1), s.shape(1));
  put(s.label(parts, -1), p, s.label(parts, 1));
  put(n1, l1);
  put(n1, r1, s.shape(1));
  put(n1, shape);
}

// Told by its form, not learned. "'s" and the apostrophe behind a plural are words here: POS, or "is".
inline bool is_punctuation(const text::token& t) noexcept {
  return t.what == text::token::kind::mark ||
         (t.what == text::token::kind::punctuation && t.ascii != 0 && t.ascii != '\'' && t.ascii != '&' &&
          t.ascii != '$' && t.ascii != '%' && t.ascii != '#' && t.ascii != '@' && t.ascii != '+' && t.ascii != '=');
}

// Could a name stand here? All others are none.
inline bool may_be_name(const text::token& t, part p) noexcept {
  return is_proper(p) || (t.what == text::token::kind::word && t.capital);
}

}  // namespace communique::tagging
