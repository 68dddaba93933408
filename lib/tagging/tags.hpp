// Parts of speech, as far as rules and word lists tell them.
#pragma once

#include "lexicon/inflection.hpp"
#include "lexicon/phrases.hpp"
#include "tagging/parts.hpp"
#include "text/document.hpp"

#include <cstdint>
#include <vector>

namespace communique::tagging {

// clang-format off
enum class tag : std::uint8_t {
  other, noun, name, adjective, adverb, number,
  determiner, possessive, pronoun, preposition, conjunction, subordinator, wh, modal, auxiliary, to, negation,
  genitive,                                  // 's and '
  verb, verb_s, verb_past, verb_participle, verb_ing,   // verb_past also stands for forms that are both: "said"
  punctuation, mark,
};
// clang-format on

constexpr bool is_verb(tag t) noexcept { return t >= tag::verb && t <= tag::verb_ing; }
constexpr bool is_finite(tag t) noexcept { return t == tag::verb_s || t == tag::verb_past || t == tag::modal; }

// Filled from words.lex, verbs.lex, common-verbs.lex and common-words.lex.
struct grammar {
  lexicon::word_map<tag> closed;                // closed-class words and common adverbs and adjectives
  lexicon::word_map<std::uint8_t> forms;        // verb_form bits of each word that can be a verb
  lexicon::word_map<text::word_id> lemma;       // of a verb form
  lexicon::word_map<std::uint32_t> lemma_hash;  // the same, as text::hash_of
  lexicon::word_map<std::uint8_t> common;       // words of common-words.lex
  lexicon::word_map<std::uint8_t> nominal;      // a verb form that is as often a noun: "talks", "visit"

  parts_model learned;

  static result<grammar> from(const lexicon::tables& tables, text::vocabulary& words);
};

// The whole stage: one tag per token.
std::vector<tag> tag_tokens(const text::document& in, const grammar& language);

}  // namespace communique::tagging
