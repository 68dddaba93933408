// A range of the text. Since 0.1.
#pragma once

#include <cstdint>
#include <string_view>

namespace communique::inline v1 {

// What an offset counts. Readers count bytes; other units are made at the boundary, once per record. Since 0.1.
enum class offset_unit : std::uint8_t { byte, utf16, codepoint };

// A half-open range of the text as it was given. Default: absent. Since 0.1.
struct span {
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::uint32_t begin = none;
  std::uint32_t end = none;

  constexpr explicit operator bool() const noexcept { return begin != none; }
  constexpr std::uint32_t size() const noexcept { return end - begin; }

  constexpr bool contains(span other) const noexcept { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(span other) const noexcept { return begin < other.end && other.begin < end; }

  // The words themselves. Offsets must count bytes of this very text; an absent span gives an empty view.
  constexpr std::string_view in(std::string_view text) const noexcept {
    return begin == none ? std::string_view{} : text.substr(begin, end - begin);
  }

  friend constexpr bool operator==(span, span) = default;
  friend constexpr bool operator<(span a, span b) noexcept {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  }
};

}  // namespace communique::inline v1
