// The countries, places and bodies of a text to which somebody may belong.
#pragma once

#include "entities/owners.hpp"

#include <cstdint>
#include <vector>

namespace communique::entities {

// Where a candidate is named, and what is known of it.
struct owner_slot {
  owner_candidate as;
  std::uint32_t chunk = none;  // where it is named first
  std::uint32_t named = 0;
  bool in_headline = false;
  std::vector<text::word_id> offices;  // head words of those who belong to it, the first few
  bool has_people = false;
  std::vector<std::uint32_t> filled;  // rows of titles.lex: offices that one at a time can hold, and somebody does
};

struct owner_slots {
  std::vector<owner_slot> slots;
  std::vector<std::uint32_t> of_chunk, of_entity;         // none where it is no candidate
  std::uint32_t most = none, second = none, home = none;  // countries: named most, of the agency or dateline
};

owner_slots find_owner_slots(const owner_view& of);

// The byline and what stands around the story.
bool is_owner_furniture(const sources& from, token_id t) noexcept;

}  // namespace communique::entities
