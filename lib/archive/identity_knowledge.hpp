// What the lexicon tells of the ways in which one name is written.
#pragma once

#include "lexicon/tables.hpp"

#include <communique/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace communique::archives {

// Looked up only, never gone through.
using word_forms = std::unordered_map<std::string, std::string>;
using word_set = std::unordered_set<std::string>;
template <class Value> using by_word = std::unordered_map<std::string, Value>;

struct identity_knowledge {
  struct letter_rule {
    enum class where : std::uint8_t { anywhere, begin, end };
    std::string from, to;
    where stands = where::anywhere;
  };
  struct given_name {
    bool spanish = false;         // in one of several cultures
    bool spanish_only = false;    // not an English one as well: "Pedro", not "Samuel"
    bool ethiopian_only = false;  // the father's name is the one that counts: "Abiy Ahmed Ali"
  };
  enum class family : std::uint8_t { east_asian, hungarian };
  enum class particle : std::uint8_t { inside, end, father, suffix };
  enum class title : std::uint8_t { honorific, office };

  // people
  std::vector<letter_rule> letters;  // name-letters.lex, in its order
  word_forms spellings;              // by spelt(): the usual form of a given or a family name
  by_word<given_name> given;         // folded
  by_word<family> family_first;
  by_word<particle> particles;
  word_set houses;
  word_forms suffixes;
  by_word<title> titles;          // by words with blanks between them
  std::size_t longest_title = 0;  // in words
  word_set lowering;              // "deputy": makes another office

  // bodies, places and events, by plain words with blanks between them
  word_forms legal_forms;              // "ltd"
  word_forms states, nationals, many;  // "ministry"; "central bank", "national bank"; "embassy"
  word_forms words;                    // "organisation" is "organization"
  word_forms state_bodies, bodies;     // to the usual name: of a body that every state has, of others
  word_forms acronyms;                 // of a usual name
  by_word<std::string> countries;      // codes, two letters each
  word_forms places;
  word_set event_words;

  // A name's word as it is compared: "aliev" for "aliyev". Given folded, without marks.
  std::string spelt(std::string_view folded) const;

  static result<identity_knowledge> from(const lexicon::tables& tables);
};

// The words of a body, a place, an event or a title: lower case, without diacritics, points and apostrophes.
std::vector<std::string> plain_words(std::string_view name);
std::string joined(const std::vector<std::string>& words, std::string_view between = " ");

// The words of a thing's name that tell it: without "the" and "of", each in its usual spelling.
std::vector<std::string> telling_words(const identity_knowledge& lexicon, std::string_view name);

}  // namespace communique::archives
