// Whose office it is, where nothing beside it tells: the countries and bodies of the text, weighed by what speaks for
// each.
#pragma once

#include "entities/cast.hpp"
#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace communique::entities {

// What somebody's title tells of its owner.
enum class holder_kind : std::uint8_t { state, assembly, body, company, place, any, rank, nobody, count_ };

enum class owner_sort : std::uint8_t { country, region, body, count_ };

// What can speak for or against a candidate, one bit each. The weights are in owner_weights.hpp.
// clang-format off
enum class owner_clue : std::uint8_t {
  always,
  touching,          // up to three words in front of the office, or of the name where there is none
  close_before,      // up to eight
  before,            // further off, in the sentence
  close_behind,      // up to six behind
  behind,            // further off, in the sentence
  one_back,          // in the sentence before
  two_back,
  further_back,
  only_ahead,        // only in a later sentence
  nearest,           // of its sort, in front and in the text at all
  nearest_here,      // … in the sentence
  same_paragraph,
  demonym,           // how it stands in its nearest place: "Bulgarian"
  owns,              // "Bulgaria's"
  is_where,          // "in Bulgaria", "to Bulgaria"
  governed,          // by another preposition
  bracketed,
  opens,             // the first that its sentence names
  with_mention,      // in a sentence with another mention of the person
  beside_mention,    // … up to three words in front of it
  in_headline,
  named_most,        // of its sort
  named_second,
  named_once,
  only_one,          // of its sort
  one_of_two,
  of_agency,         // the country of the agency that reports
  of_dateline,
  of_last,           // whoever is named last before belongs to it
  of_joined,         // … and only "and" or a comma stands between
  of_next,           // whoever is named next in the sentence
  of_other_here,     // somebody else who is named in the sentence
  of_same_office,    // somebody else who is called by the same head word: of two ministers one is a foreigner
  of_somebody,
  only_free,         // of the countries that are named most the only one to which nobody belongs
  shares_word,       // "Deputy Minister of |Health" and "Ministry of Health"
  of_other_office,   // another office of the person belongs to it
  called_so,         // "the |Greek minister" was taken to mean the person
  of_delegation,     // "a |Bulgarian delegation headed by"
  of_other_side,     // somebody in the sentence belongs to another country
  free_home,         // of the agency or the dateline, and nobody is told to belong to it
  free_most,         // named most, and …
  free_in_headline,
  demonym_here,      // a demonym in front in the sentence
  place_here,        // "in |Bulgaria" in front in the sentence
  of_counterpart,    // a sentence that names the person tells of his counterpart there
  has_body,          // a body of the country is named
  its,               // "|its director", and it is the nearest body
  capital_here,      // its capital is named in the sentence
  in_capital,        // "In |Panama City, Foreign Minister Ana Roy"
  title_behind,      // the office stands behind the name, or there is none
  definite,          // "the minister"
  government, assembly, party, company, media, armed, other_body,
  common,            // "the ministry"
  inside_name,       // it is named in other names only: "the Embassy of |Kenya"
  of_country,        // a body of the country that is named most
  count_
};
// clang-format on

using owner_clues = std::uint64_t;
static_assert(static_cast<unsigned>(owner_clue::count_) <= 64);
constexpr owner_clues bit(owner_clue c) noexcept { return owner_clues{1} << static_cast<unsigned>(c); }
constexpr owner_clues bit_if(bool is, owner_clue c) noexcept { return is ? bit(c) : 0; }

struct owner_candidate {
  entity_id who = entity_id::none;  // none: a country of which only the demonym stands in the text
  std::uint32_t row = none;         // of a country, in countries.lex
  owner_sort sort = owner_sort::country;
  owner_clues of = 0;
  span at{};  // the words there
};

struct owner_question {
  entity_id who = entity_id::none;
  holder_kind kind = holder_kind::nobody;
  entity_id master = entity_id::none;  // whom the office serves: "|his spokesman"
  std::vector<owner_candidate> candidates{};
};

int weigh_owner(holder_kind kind, const owner_candidate& of) noexcept;
int weigh_no_owner(holder_kind kind) noexcept;

// Whom the text names where, and to whom it says that they belong.
struct owner_view {
  const sources& from;
  const scene& of;
  const std::vector<entity>& entities;
  const std::vector<reference>& references;                       // by first token
  const std::vector<entity_id>& owners;                           // by entity: of any office, as far as told
  const std::vector<bool>& told;                                  // … of the one that decides
  const std::vector<std::pair<entity_id, entity_id>>& called_of;  // "the Greek minister" taken to mean somebody
  const std::unordered_map<std::uint32_t, entity_id>& countries;  // by row of countries.lex
  std::array<char, 2> agency, dateline;                           // their countries
};

// One question for each person whose owner is not told, in the order of entities.
std::vector<owner_question> ask_owners(const owner_view& of);

// The candidate for which most speaks; nothing where more speaks for none.
const owner_candidate* likely_owner(const owner_question& of) noexcept;

}  // namespace communique::entities
