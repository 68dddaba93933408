// A range of the text. Since 0.1.
#pragma once

#include <cstdint>
#include <string_view>

namespace communique::inline v1 {

// What an offset counts. Readers count bytes; other units are made at the boundary, once per record. Since 0.1.
enum class offset_unit : std::uint8_t {
  byte,      // of UTF-8, as C, C++, Go and Rust index text
  utf16,     // as JavaScript, Java, C# and NSString do
  codepoint  // as Python does
};

// A half-open range of the text as it was given. Default: absent. Since 0.1.
struct span {
  static constexpr std::uint32_t none = 0xFFFFFFFF;  // an offset that does not apply

  std::uint32_t begin = none;  // its first unit, a byte unless with_offsets made another
  std::uint32_t end = none;    // the unit behind its last one

  // Whether it is there: a span that does not apply is false.
  constexpr explicit operator bool() const noexcept { return begin != none; }
  // In the unit of its offsets. The span must be there.
  constexpr std::uint32_t size() const noexcept { return end - begin; }

  // Whether all of the other one, or some of it, is inside. Both must be there.
  constexpr bool contains(span other) const noexcept { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(span other) const noexcept { return begin < other.end && other.begin < end; }

  // The words themselves. Offsets must count bytes of this very text; an absent span gives an empty view.
  constexpr std::string_view in(std::string_view text) const noexcept {
    return begin == none ? std::string_view{} : text.substr(begin, end - begin);
  }

  friend constexpr bool operator==(span, span) = default;
  // By where they begin, then by where they end.
  friend constexpr bool operator<(span a, span b) noexcept {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  }
};

}  // namespace communique::inline v1
