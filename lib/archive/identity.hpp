// Who is the same person, organisation, place or event in several articles. A pure decision: nothing is stored here.
//
// Precision first: whoever fits two that do not fit each other stays apart. Two of one full name in one country are
// taken for one, whatever their offices: people change them. Namesakes in one country can therefore not be told
// apart; the caller's references and labels given by hand do that.
#pragma once

#include "archive/identity_knowledge.hpp"

#include <communique/entity.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace communique::archives {

// How one or more articles name somebody: what a record's entity says of it.
struct profile {
  entity::type what = entity::type::person;
  std::string name{}, acronym{};
  std::array<char, 2> country{};       // of the affiliation, of the body, of the place; zeroes: not told
  std::string affiliation{};           // the name of the first current office's body or country; "": not told
  std::string reference{};             // the caller's own: equal ones are proof of sameness, others of difference
  std::vector<std::string> offices{};  // words of titles: "Minister of Foreign Affairs"
};

// Only profiles of one block can be the same, unless reference or hand says so; "" = nobody else. The block depends
// on type and name alone, so that a profile keeps it for ever.
std::string block_of(const identity_knowledge& lexicon, const profile& of);

// Is the same wording in another article the same one? Not so for "Smith" or "the ministry" of no country: such
// profiles are given once for each article, and same_as() keeps them apart.
bool tells_who(const identity_knowledge& lexicon, const profile& of);

// Which profiles of a block are the same: for each the index of the first of its group. `by_hand[i]` is a label that
// somebody gave (0: none): equal labels are the same, different ones never, whatever references say; who has none
// joins as usual. Empty `by_hand`: no labels. The groups do not depend on the order of the profiles.
// n log n in the size of the block.
std::vector<std::uint32_t> same_as(const identity_knowledge& lexicon, std::span<const profile> block,
                                   std::span<const std::int64_t> by_hand);

}  // namespace communique::archives
