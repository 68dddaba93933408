// From where the owner of somebody's office is looked for.
#pragma once

#include "entities/owners.hpp"

#include <cstdint>
#include <vector>

namespace communique::entities {

struct owner_anchor {
  token_id first = 0, last = 0;  // half-open; office and name. Empty: nowhere
  const office_phrase* held = nullptr;
};

struct owner_anchors {
  const knowledge* known = nullptr;
  std::vector<owner_anchor> anchors;                 // by entity
  std::vector<std::vector<std::uint32_t>> mentions;  // by entity: the first few references

  text::word_id head_of(entity_id who) const noexcept {
    const office_phrase* held = anchors[static_cast<std::size_t>(who)].held;
    return held ? known->titles[held->title].head : text::word_id::unknown;
  }
};

owner_anchors find_owner_anchors(const owner_view& of);
holder_kind kind_of(const owner_anchor& from, const knowledge& known) noexcept;
entity_id master_of(const owner_view& view, entity_id who, const owner_anchor& from) noexcept;

}  // namespace communique::entities
