// What the frame of an article is recognised by.
#pragma once

#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "text/document.hpp"

#include <communique/result.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace communique::article_frame {

using text::token_id;

// What a phrase of boilerplate.lex is; the file explains them.
enum class cue : std::uint8_t {
  none,
  line,
  whole,
  section,
  office,
  ending,
  more,
  caption,
  by,
  assistant,
  source,
  posted,
  changed,
  time,
  role,
  reports,
  told,
  side,
  credit
};

// Filled from agencies.lex, boilerplate.lex, countries.lex, places.lex, organisations.lex and lists of common words.
struct knowledge {
  static constexpr std::uint8_t english = 1;               // a word that hardly any other language has
  static constexpr std::uint8_t common = 2;                // an English word: no part of a person's name
  static constexpr std::uint8_t particle = 4;              // "van", "bin": part of a name in lower case
  static constexpr std::uint8_t outlet = 16, domain = 32;  // last word of a paper's name, of a site's
  static constexpr std::uint8_t before_outlet = 64;        // last word of "told", "in an interview with"
  static constexpr std::uint8_t given = 128;               // a given name
  static constexpr std::uint8_t verb = 8;  // a form of a common verb: in a name only beside an unknown word
  static constexpr std::uint32_t country = 1, town = 2;  // values of `places`

  lexicon::phrase_map cues;      // to cue
  lexicon::phrase_map agencies;  // to index in agency_country
  std::vector<std::array<char, 2>> agency_country;
  lexicon::phrase_map places;  // to country or town
  lexicon::phrase_map organisations;
  lexicon::word_map<std::uint8_t> words;

  static result<knowledge> from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language);
};

}  // namespace communique::article_frame
