// What is marked in a text, and how marks that overlap become elements that do not.
#pragma once

#include <communique/record.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace communique::picture {

// In the order in which one stands inside the other.
enum class mark_kind : std::uint8_t { furniture, meeting, fact, statement, cue, mention };

// Words that stand for something of the record.
struct mark {
  span at{};
  mark_kind what = mark_kind::mention;
  std::uint32_t index = 0;  // of the meeting, fact, statement (also of a cue's) or entity
  bool name = true;         // of a mention: not only "she" or "the minister"
};

// All of them in the order of the text; those of one place from the outermost to the innermost.
std::vector<mark> marks_of(const record& in);

// The elements that are open at a place in the text, at most one in each layer. Three statements may lie in one another
// ("he said she had asked him to deny it"), and two names ("the President of Estonia"); more are not drawn, so that
// each stretch of the text costs a bounded number of tags, however many spans a record has there.
class layers {
 public:
  static constexpr std::size_t count = 9;
  using layer = std::size_t;
  static constexpr layer none = count;

  // The layer that a mark takes from now on; none if all of its kind are taken.
  layer take(const mark& one) noexcept;
  // Frees what ends here or before.
  void expire(std::uint32_t at) noexcept;
  // Where the first of those that are taken ends, but not behind `end`.
  std::uint32_t next_end(std::uint32_t end) const noexcept;

  // nullptr where nothing is drawn.
  const mark* operator[](layer at) const noexcept { return held_[at]; }

  // The outermost layer of a kind, and whether it is the outer one of two names.
  static layer first_of(mark_kind what) noexcept;
  static constexpr layer outer_name = 7;

 private:
  std::array<const mark*, count> held_{};
};

}  // namespace communique::picture
