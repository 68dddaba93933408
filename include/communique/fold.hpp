// Words as they are compared: "erdogan" finds "Erdoğan". Header-only. Since 0.1.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace communique::inline v1 {

namespace detail {

// What the letters from U+00C0 to U+024F and from U+1E00 to U+1EFF are without case and marks, two places each: "ae"
// for Æ, "a " for Ä. "= ": a letter that stands for itself. "  ": no letter. A test compares with Unicode's own data.
inline constexpr std::string_view latin =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thssa a a a a a aec e e e e i i i i "
    "d n o o o o o   o u u u u y thy a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
    "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l l l l n n n n n n n n n o o o o "
    "o o oeoer r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "
    "b = = = = = = = = d = = = = = e = = = = = = = = = = = = = = = = o o = = = = = = = = = = = = = u "
    "u = = = = = = = = = = = = = = = = = = = dzdzdzljljljnjnjnja a i i o o u u u u u u u u u u = a a "
    "a a aeae= = g g k k o o o o = = j dzdzdzg g = = n n a a aeaeo o a a a a e e e e i i i i o o o o "
    "r r r r u u u u s s t t = = h h = = = = = = a a e e o o o o o o o o y y = = = = = = = = = = = = "
    "= = = b = = = = = = = = = = = = ";
inline constexpr std::string_view latin_additional =
    "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i "
    "k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r "
    "s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y "
    "z z z z z z h t w y a s = = ss= a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e "
    "e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u "
    "u u y y y y y y y y = = = = = = ";

// One character of a text, as it is compared: up to four bytes, none for what does not count, such as an accent.
struct folded_character {
  char bytes[4] = {};
  std::uint8_t size = 0;   // of `bytes`
  std::uint8_t taken = 1;  // bytes of the text
  bool separates = false;  // words end here
};

constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Bytes of the sequence that begins here, 0 if it is cut short or none.
constexpr std::uint8_t sequence_size(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::uint8_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (text.size() < size) return 0;
  for (std::uint8_t i = 1; i < size; ++i)
    if (!is_continuation(text[i])) return 0;
  return size;
}

constexpr folded_character fold_pair(std::string_view table, std::size_t at, folded_character as_it_stands) noexcept {
  const char first = table[2 * at], second = table[2 * at + 1];
  if (first == '=') return as_it_stands;
  folded_character out;
  out.taken = as_it_stands.taken;
  if (first == ' ') {
    out.separates = true;
    return out;
  }
  out.bytes[out.size++] = first;
  if (second != ' ') out.bytes[out.size++] = second;
  return out;
}

// What each ASCII character is folded: itself, its lower case, or ' ' where words end.
inline constexpr std::array<char, 128> ascii = [] {
  std::array<char, 128> made{};
  for (std::size_t i = 0; i < made.size(); ++i) {
    const char c = static_cast<char>(i);
    const bool lower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    made[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : lower ? c : ' ';
  }
  return made;
}();

// Requires a text that is not empty.
constexpr folded_character fold_first(std::string_view text) noexcept {
  folded_character out;
  const char c = text[0];
  if (static_cast<unsigned char>(c) < 0x80) {
    const char plain = ascii[static_cast<unsigned char>(c)];
    if (plain == ' ') out.separates = true;
    else out.bytes[out.size++] = plain;
    return out;
  }
  const std::uint8_t size = sequence_size(text);
  if (size == 0) {
    out.separates = true;
    return out;
  }
  out.taken = size;
  std::uint32_t point = static_cast<unsigned char>(c) & (0x7Fu >> size);
  for (std::uint8_t i = 1; i < size; ++i) point = point << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  const bool mark = (point >= 0x300 && point <= 0x36F) || point == 0xAD || (point >= 0x200B && point <= 0x200D) ||
                    point == 0x2060 || point == 0xFEFF;  // accents; soft hyphens, zero widths, byte order marks
  if (mark) return out;
  // Latin-1's signs, apostrophes that are letters ("Hawai\u02BBi"), punctuation, symbols, CJK punctuation, U+FFFD.
  if (point < 0xC0 || point == 0x2BB || point == 0x2BC || (point >= 0x2000 && point < 0x2C00) ||
      (point >= 0x3000 && point < 0x3040) || point == 0xFFFD) {
    out.separates = true;
    return out;
  }
  folded_character as_it_stands = out;
  for (std::uint8_t i = 0; i < size; ++i) as_it_stands.bytes[as_it_stands.size++] = text[i];
  if (point >= 0xC0 && point < 0x250) return fold_pair(latin, point - 0xC0, as_it_stands);
  if (point >= 0x1E00 && point < 0x1F00) return fold_pair(latin_additional, point - 0x1E00, as_it_stands);
  return as_it_stands;
}

// A text as its folded words, byte by byte: ' ' between two words, '\0' behind the last.
class folded_bytes {
 public:
  explicit constexpr folded_bytes(std::string_view text) noexcept : rest_(text) {}

  constexpr char next() noexcept {
    if (given_ < now_.size) return now_.bytes[given_++];
    bool gap = false;
    while (!rest_.empty()) {
      now_ = fold_first(rest_);
      rest_.remove_prefix(now_.taken);
      given_ = 0;
      gap = gap || now_.separates;
      if (now_.size == 0) continue;
      if (gap && begun_) return ' ';
      begun_ = true;
      return now_.bytes[given_++];
    }
    return '\0';
  }

 private:
  std::string_view rest_;
  folded_character now_{};
  std::uint8_t given_ = 0;
  bool begun_ = false;
};

}  // namespace detail

// The words of a text in lower case and without diacritics, with one space between two: "Jean-Yves Le Drian's" becomes
// "jean yves le drian s". Words consist of letters and digits; every other ASCII character, and punctuation and symbols
// beyond, separate them. Letters outside the Latin script stand as they are. Precomposed and combining accents
// give the same. Linear. Since 0.1.
inline std::string folded(std::string_view text) {
  std::string out(text.size(), '\0');
  std::size_t size = 0;
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    if (const auto c = static_cast<unsigned char>(text[i]); c < 0x80) {  // nearly all of a text
      const char letter = detail::ascii[c];
      ++i;
      if (letter == ' ') {
        gap = true;
        continue;
      }
      if (gap && size) out[size++] = ' ';  // in place of at least one byte
      gap = false;
      out[size++] = letter;
      continue;
    }
    const detail::folded_character now = detail::fold_first(text.substr(i));
    i += now.taken;
    gap = gap || now.separates;
    if (now.size == 0) continue;
    if (const std::size_t most = size + 1 + now.size + (text.size() - i); most > out.size()) out.resize(most);
    if (gap && size) out[size++] = ' ';
    gap = false;
    for (std::uint8_t k = 0; k < now.size; ++k) out[size++] = now.bytes[k];
  }
  out.resize(size);
  return out;
}

}  // namespace communique::inline v1
