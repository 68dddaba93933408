// UTF-8 as it comes: every byte string has code points, ill-formed parts read as U+FFFD.
#pragma once

#include <communique/span.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::text {

inline constexpr char32_t replacement = 0xFFFD;

// One code point and the bytes it takes. Ill-formed: `replacement` over the maximal part that could have begun a
// sequence (Unicode 15, 3.9, "substitution of maximal subparts"), as TextDecoder and Python do.
struct decoded {
  char32_t point = replacement;
  std::uint32_t size = 1;
  bool well_formed = false;
};

// The code point that begins at `at`. Requires at < text.size().
decoded decode(std::string_view text, std::size_t at) noexcept;

bool is_well_formed(std::string_view text) noexcept;

// The text with each ill-formed part replaced by U+FFFD.
std::string repaired(std::string_view text);

// What a word is looked up by: lower case, without diacritics, curly apostrophes straightened, ligatures opened.
// "Türkiye" and "turkiye", "İlham" and "ilham" fold alike.
void fold_to(std::string_view word, std::string& out);
inline std::string folded(std::string_view word) {
  std::string out;
  fold_to(word, out);
  return out;
}

// Byte offsets of one text in another unit: built once in linear time, asked in constant time.
class unit_map {
 public:
  unit_map(std::string_view text, offset_unit unit);
  std::uint32_t operator()(std::uint32_t byte) const noexcept;
  span operator()(span at) const noexcept { return at ? span{(*this)(at.begin), (*this)(at.end)} : at; }

 private:
  static constexpr std::uint32_t stride = 64;
  std::string_view text_;
  offset_unit unit_;
  std::vector<std::uint32_t> at_stride_;  // units before byte i * stride, as far as whole code points go
  std::vector<std::uint8_t> skip_;        // bytes from i * stride to the first code point that begins there
};

}  // namespace communique::text
