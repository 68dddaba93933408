#include "text/utf8.hpp"

#include <utf8proc.h>

namespace communique::text {

decoded decode(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return {first, 1, true};
  std::uint32_t size = 0;
  unsigned char low = 0x80, high = 0xBF;  // what the second byte may be: no overlong forms, no surrogates
  char32_t point = 0;
  if (first >= 0xC2 && first <= 0xDF) size = 2, point = first & 0x1Fu;
  else if (first >= 0xE0 && first <= 0xEF) {
    size = 3, point = first & 0x0Fu;
    if (first == 0xE0) low = 0xA0;
    if (first == 0xED) high = 0x9F;
  } else if (first >= 0xF0 && first <= 0xF4) {
    size = 4, point = first & 0x07u;
    if (first == 0xF0) low = 0x90;
    if (first == 0xF4) high = 0x8F;
  } else {
    return {};
  }
  for (std::uint32_t i = 1; i < size; ++i) {
    if (at + i >= text.size() || byte(i) < low || byte(i) > high) return {replacement, i, false};
    point = (point << 6) | (byte(i) & 0x3Fu);
    low = 0x80, high = 0xBF;
  }
  return {point, size, true};
}

bool is_well_formed(std::string_view text) noexcept {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const decoded point = decode(text, i);
    if (!point.well_formed) return false;
    i += point.size;
  }
  return true;
}

std::string repaired(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const decoded point = decode(text, i);
    if (!point.well_formed) {
      out.append(text, copied, i - copied).append("\xEF\xBF\xBD");
      copied = i + point.size;
    }
    i += point.size;
  }
  return out.append(text, copied, std::string_view::npos);
}

namespace {

// Letters that Unicode does not take apart, but that news writes with and without their stroke.
std::string_view opened(char32_t point) noexcept {
  // clang-format off
  switch (point) {
    case U'ı': return "i";
    case U'ł': case U'Ł': return "l";
    case U'ø': case U'Ø': return "o";
    case U'đ': case U'Đ': case U'ð': case U'Ð': return "d";
    case U'æ': case U'Æ': return "ae";
    case U'œ': case U'Œ': return "oe";
    case U'þ': case U'Þ': return "th";
    case U'ħ': case U'Ħ': return "h";
    case U'ə': case U'Ə': return "a";
    case U'’': case U'‘': case U'ʻ': case U'ʼ': case U'`': case U'´': case U'ʿ': case U'ʾ': return "'";
    case U'‐': case U'‑': return "-";
    default: return {};
  }
  // clang-format on
}

constexpr char folded_ascii(char c) noexcept {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c == '`' ? '\'' : c);
}

}  // namespace

void fold_to(std::string_view word, std::string& out) {
  for (std::size_t i = 0; i < word.size();) {
    std::size_t plain_until = i;
    while (plain_until < word.size() && static_cast<unsigned char>(word[plain_until]) < 0x80) ++plain_until;
    if (plain_until > i) {  // most words are ASCII as a whole: in one piece
      const std::size_t before = out.size();
      out.append(word, i, plain_until - i);
      char* const letters = out.data() + before;
      const std::size_t count = plain_until - i;
      for (std::size_t k = 0; k < count; ++k) letters[k] = folded_ascii(letters[k]);
      i = plain_until;
      continue;
    }
    const decoded point = decode(word, i);
    i += point.size;
    if (const std::string_view plain = opened(point.point); !plain.empty()) {
      out += plain;
      continue;
    }
    utf8proc_int32_t parts[24];
    int last_class = UTF8PROC_BOUNDCLASS_START;
    const auto flags = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                      UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    const utf8proc_ssize_t count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point.point), parts, 24, flags, &last_class);
    for (utf8proc_ssize_t k = 0; k < count && k < 24; ++k) {
      utf8proc_uint8_t bytes[4];
      const utf8proc_ssize_t size = utf8proc_encode_char(parts[k], bytes);
      out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    }
  }
}

unit_map::unit_map(std::string_view text, offset_unit unit) : text_(text), unit_(unit) {
  if (unit == offset_unit::byte) return;
  at_stride_.reserve(text.size() / stride + 2);
  skip_.reserve(text.size() / stride + 2);
  std::uint32_t units = 0;
  std::size_t next = 0;
  for (std::size_t i = 0; i <= text.size();) {
    while (next <= i) {
      at_stride_.push_back(units);
      skip_.push_back(static_cast<std::uint8_t>(i - next));
      next += stride;
    }
    if (i == text.size()) break;
    const decoded point = decode(text, i);
    units += unit == offset_unit::utf16 && point.point > 0xFFFF ? 2 : 1;
    i += point.size;
  }
}

std::uint32_t unit_map::operator()(std::uint32_t byte) const noexcept {
  if (unit_ == offset_unit::byte) return byte;
  const std::size_t slot = byte / stride;
  std::uint32_t units = at_stride_[slot];
  std::size_t i = slot * stride + skip_[slot];
  while (i < byte) {
    if (static_cast<unsigned char>(text_[i]) < 0x80) {
      ++i, ++units;
      continue;
    }
    const decoded point = decode(text_, i);
    units += unit_ == offset_unit::utf16 && point.point > 0xFFFF ? 2 : 1;
    i += point.size;
  }
  return units;
}

}  // namespace communique::text
