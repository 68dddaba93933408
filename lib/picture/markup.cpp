#include "picture/markup.hpp"

#include "text/utf8.hpp"

namespace communique::picture {

namespace {

constexpr std::string_view instead = "\xEF\xBF\xBD";

// What stands for an ASCII character, or "" for one that stands for itself.
constexpr std::string_view escape(unsigned char c) noexcept {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\t':
    case '\n':
    case '\r': return {};
    default: return c < 0x20 || c == 0x7F ? instead : std::string_view();
  }
}

// C1 controls are read as other characters by some, U+FFFE and U+FFFF are no XML.
constexpr bool can_stand(char32_t point) noexcept {
  return (point < 0x80 || point > 0x9F) && point != 0xFFFE && point != 0xFFFF;
}

// Embeddings, overrides and isolates, and what ends them: U+202A to U+202E, U+2066 to U+2069. Each lasts until it is
// ended or the paragraph is. U+200E, U+200F and U+061C are but letters that nobody sees.
bool turns(std::string_view theirs) noexcept {
  for (std::size_t at = theirs.find('\xE2'); at != theirs.npos; at = theirs.find('\xE2', at + 1)) {
    const std::string_view rest = theirs.substr(at + 1, 2);
    if ((rest >= "\x80\xAA" && rest <= "\x80\xAE") || (rest >= "\x81\xA6" && rest <= "\x81\xA9")) return true;
  }
  return false;
}

}  // namespace

markup& markup::text(std::string_view theirs) {
  std::size_t copied = 0, at = 0;
  const auto replace = [&](std::string_view by, std::size_t size) {
    out_.append(theirs, copied, at - copied);
    out_ += by;
    copied = at + size;
  };
  while (at < theirs.size()) {
    const auto c = static_cast<unsigned char>(theirs[at]);
    if (c < 0x80) {
      if (const std::string_view by = escape(c); !by.empty()) replace(by, 1);
      ++at;
      continue;
    }
    const text::decoded point = text::decode(theirs, at);
    if (!point.well_formed || !can_stand(point.point)) replace(instead, point.size);
    at += point.size;
  }
  out_.append(theirs, copied, std::string_view::npos);
  return *this;
}

markup& markup::brief(std::string_view theirs, std::size_t most) {
  if (theirs.size() <= most) return text(theirs);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(theirs[end]) & 0xC0) == 0x80) --end;
  if (const std::size_t word = theirs.substr(0, end).find_last_of(" \n"); word != theirs.npos && word > most / 2)
    end = word;
  return text(theirs.substr(0, end)).raw(" …");
}

markup& markup::contained(std::string_view theirs, std::size_t most) {
  return turns(theirs) ? apart(theirs, most) : brief(theirs, most);
}

}  // namespace communique::picture
