// What one reading of one article found: `communique/1`. Since 0.1.
#pragma once

#include <communique/article.hpp>
#include <communique/entity.hpp>
#include <communique/fact.hpp>
#include <communique/meeting.hpp>
#include <communique/statement.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

// Plain values that hold no pointer into the reader: copy it, move it to another thread, keep it. Every span
// counts bytes of `text`. Ids are indices into these lists. Since 0.1.
struct record {
  std::string text{};                   // as it was given, byte for byte
  communique::article article{};        // its frame: headline, byline, dateline, …
  std::vector<entity> entities{};       // who and what is named, by entity_id
  std::vector<meeting> meetings{};      // who met whom, by meeting_id
  std::vector<statement> statements{};  // who said what to whom, by statement_id
  std::vector<fact> facts{};            // background that the article itself asserts

  // The item behind an id. The id must be one of this record's, not `none`.
  const entity& operator[](entity_id id) const noexcept { return entities[static_cast<std::size_t>(id)]; }
  const meeting& operator[](meeting_id id) const noexcept { return meetings[static_cast<std::size_t>(id)]; }
  const statement& operator[](statement_id id) const noexcept { return statements[static_cast<std::size_t>(id)]; }

  // The words of a span.
  std::string_view operator[](span at) const noexcept { return at.in(text); }

  friend bool operator==(const record&, const record&) = default;
};

}  // namespace communique::inline v1
