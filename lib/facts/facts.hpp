// Background that a text asserts: who was founded, joined, signed, appointed, and when.
#pragma once

#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/cast.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/fact.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <vector>

namespace communique::facts {

// Where the object of a fact stands.
// clang-format off
enum class frame : std::uint8_t { thing, subject, object, second, granted, phrase, chair, since, event, been,
                                   leaves, nominal, apposition, noun, ordinal };
// clang-format on

struct phrase {
  fact::kind kind = fact::kind::founded;
  frame where = frame::thing;
  std::uint16_t confidence = 0;
};

// Filled from facts.lex.
struct knowledge {
  lexicon::phrase_map map;
  std::vector<phrase> phrases;
  lexicon::word_map<std::uint8_t> tells;  // 1 = a phrase begins with this word

  struct function_words {
    text::word_id by, in, at, on, of, to, as, since, that, its, their, for_, first, from, until, before, and_;
  };
  function_words word{};
  // What is held and counts when its date is told ("election"), what counts only because it is numbered and over
  // ("inaugural"), and what is hosted and never founded ("meeting").
  static constexpr std::uint8_t event = 1, numbered = 2, sitting = 4;
  lexicon::word_map<std::uint8_t> event_nouns;
  lexicon::word_map<std::uint8_t> members;  // "member", "party": who becomes one joins

  static result<knowledge> from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language);
};

// The whole stage. Linear in the text.
std::vector<communique::fact> find_facts(const text::document& in, const std::vector<dates::expression>& dates,
                                         const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                         const entities::cast& cast, const knowledge& known);

}  // namespace communique::facts
