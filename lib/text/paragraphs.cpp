#include "text/document.hpp"

#include <algorithm>

namespace communique::text {

namespace {

struct line {
  std::uint32_t begin, end;  // without the line break and the white space around
  std::uint32_t indent;      // bytes of white space in front
};

bool is_blank(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v' || c == '\0';
}

// The length of a typographic blank at `at`: no-break and other spaces, zero-width space, byte order mark. 0 = none.
std::uint32_t wide_blank(std::string_view text, std::uint32_t at) noexcept {
  const auto byte = [&](std::uint32_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  if (byte(0) == 0xC2 && byte(1) == 0xA0) return 2;
  if (byte(0) == 0xE2 && byte(1) == 0x80 && ((byte(2) >= 0x80 && byte(2) <= 0x8B) || byte(2) == 0xAF)) return 3;
  if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) return 3;
  if (byte(0) == 0xEF && byte(1) == 0xBB && byte(2) == 0xBF) return 3;
  return 0;
}

bool ends_line(std::string_view text, std::uint32_t at) noexcept {
  const char c = text[at];
  if (c >= '\n' && c <= '\r') return true;
  return c == '\xE2' &&
         (text.compare(at, 3, "\xE2\x80\xA8") == 0 || text.compare(at, 3, "\xE2\x80\xA9") == 0);  // U+2028, U+2029
}

std::vector<line> split_lines(std::string_view text) {
  std::vector<line> lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at <= size;) {
    std::uint32_t end = at;
    while (end < size && !ends_line(text, end)) ++end;
    line next{at, end, 0};
    while (next.begin < next.end) {
      const std::uint32_t wide = wide_blank(text, next.begin);
      if (!wide && !is_blank(text[next.begin])) break;
      next.begin += wide ? wide : 1;
    }
    next.indent = next.begin - at;
    while (next.end > next.begin && is_blank(text[next.end - 1])) --next.end;
    lines.push_back(next);
    if (end < size && text[end] == '\r' && end + 1 < size && text[end + 1] == '\n') ++end;
    at = end + (end < size && text[end] == '\xE2' ? 3 : 1);
  }
  return lines;
}

// Does a sentence end with this line, as far as its last character tells?
bool is_finished(std::string_view text, const line& of) noexcept {
  std::uint32_t end = of.end;
  while (end > of.begin) {
    const auto c = static_cast<unsigned char>(text[end - 1]);
    if (c == '"' || c == '\'' || c == ')' || c == ']') --end;
    else if (end >= of.begin + 3 && static_cast<unsigned char>(text[end - 3]) == 0xE2 &&
             static_cast<unsigned char>(text[end - 2]) == 0x80 && (c == 0x99 || c == 0x9D))
      end -= 3;                                                             // ’ ”
    else return c == '.' || c == '!' || c == '?' || c == ':' || c == 0xA6;  // … ends in A6
  }
  return false;
}

bool begins_small(std::string_view text, const line& of) noexcept {
  return of.begin < of.end && text[of.begin] >= 'a' && text[of.begin] <= 'z';
}

// Texts are wrapped at a column or they are not: then many lines of nearly the same length end without a full stop.
// Lines that end a sentence do not count for it: a paragraph a line is the other usual layout.
std::uint32_t wrap_column(std::string_view text, const std::vector<line>& lines) {
  std::uint32_t longest = 0, running = 0, full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::uint32_t size = lines[i].end - lines[i].begin;
    if (size == 0 || lines[i + 1].begin == lines[i + 1].end || is_finished(text, lines[i])) continue;
    longest = std::max(longest, size);
  }
  if (longest < 40 || longest > 200) return 0;
  bool wider = false;  // a line that no column holds
  std::size_t first = 0;
  while (first < lines.size() && lines[first].begin == lines[first].end) ++first;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::uint32_t size = lines[i].end - lines[i].begin;
    wider |= size > longest + 2;
    if (size == 0 || lines[i + 1].begin == lines[i + 1].end) continue;
    ++running;
    if (size + 20 >= longest && size <= longest + 2) ++full;
  }
  if (running >= 3) return full * 2 >= running ? longest : 0;
  // Two breaks are enough where every line keeps to the column and the headline stands apart from them.
  const bool apart = first + 1 < lines.size() && lines[first + 1].begin == lines[first + 1].end;
  return running == 2 && full == 2 && !wider && apart && longest >= 60 ? longest : 0;
}

}  // namespace

// A paragraph ends at a blank line, before an indented line, and at every line break of a text that is not wrapped at a
// column, unless the next line plainly runs on: it begins in lower case while this one has not ended its sentence.
std::vector<span> split_paragraphs(std::string_view text) {
  const std::vector<line> lines = split_lines(text);
  const std::uint32_t column = wrap_column(text, lines);
  std::vector<span> out;
  const line* before = nullptr;  // the line before in the same paragraph
  for (const line& next : lines) {
    if (next.begin >= next.end) {
      before = nullptr;
      continue;
    }
    bool joins = before != nullptr;
    if (joins && !begins_small(text, next)) {
      const bool was_full = column && before->end - before->begin + 20 >= column;
      joins = was_full && !(next.indent > before->indent + 1 && is_finished(text, *before));
    } else if (joins) {
      joins = !is_finished(text, *before);
    }
    if (joins) out.back().end = next.end;
    else out.push_back({next.begin, next.end});
    before = &next;
  }
  return out;
}

}  // namespace communique::text
