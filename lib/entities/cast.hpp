// Who and what a text is about, and every place where it says so.
#pragma once

#include "article/frame.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/entity.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace communique::entities {

using text::token_id;

// A mention as later stages see it: in tokens, with everybody it stands for ("the ministers": two).
struct reference {
  token_id first = 0, last = 0;  // half-open
  mention::kind what = mention::kind::name;
  bool group = false;            // "the sides", "both ministers", "they": not a mention of one entity
  std::vector<entity_id> who{};  // empty: a phrase for people whom the text does not name
  mention::reason because = mention::reason::name;
};

// The first that begins at `t` or behind it, of references in the order of their first tokens.
inline std::vector<reference>::const_iterator first_from(const std::vector<reference>& all, token_id t) noexcept {
  return std::lower_bound(all.begin(), all.end(), t, [](const reference& r, token_id at) { return r.first < at; });
}

struct cast {
  std::vector<entity> entities{};
  // By first token, longer before shorter. A longer one may hold others: "Azerbaijan's Minister of Foreign Affairs"
  // holds "Azerbaijan".
  std::vector<reference> references{};
  // By token: the index of the longest reference that covers it, or text::none.
  std::vector<std::uint32_t> covering{};

  // Tokens that mean somebody whom the text does not name, in text order: the last word of his office, and pronouns.
  // "The Foreign |Secretary met President Roy. |She thanked him."
  std::vector<token_id> of_strangers{};

  // By entity: the country for which a capital speaks and meets ("Kigali says"), where the text names it too.
  std::vector<entity_id> capital_of{};

  entity_id acting(entity_id id) const noexcept {
    const auto i = static_cast<std::size_t>(id);
    return i < capital_of.size() && capital_of[i] != entity_id::none ? capital_of[i] : id;
  }

  bool is_of_stranger(token_id t) const noexcept {
    return std::binary_search(of_strangers.begin(), of_strangers.end(), t);
  }
  const entity& operator[](entity_id id) const noexcept { return entities[static_cast<std::size_t>(id)]; }
  const reference* at(token_id t) const noexcept {
    return covering[t] == text::none ? nullptr : &references[covering[t]];
  }
  std::vector<reference>::const_iterator from(token_id t) const noexcept { return first_from(references, t); }
};

struct knowledge;
struct owner_question;  // owners.hpp

// The whole stage. `asked`: for the trainer, what was asked about those whose owner the text does not tell.
cast find_cast(const text::document& in, const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
               const knowledge& known, std::vector<owner_question>* asked = nullptr);

}  // namespace communique::entities
