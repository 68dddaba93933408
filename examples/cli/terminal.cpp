#include "terminal.hpp"

#include "utf8.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace program {
namespace {

bool is_control(char32_t point) noexcept { return point < 0x20 || (point >= 0x7F && point <= 0x9F); }

bool turns_direction(char32_t point) noexcept {
  return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

// Unicode has a picture for each control of ASCII: U+241B shows an escape. The others have none.
char32_t visible(char32_t point) noexcept { return point < 0x20 ? 0x2400 + point : point == 0x7F ? 0x2421 : 0xFFFD; }

bool is_space(char32_t point) noexcept {
  return point == ' ' || (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
}

const char* variable(const char* name) noexcept {
  const char* value = std::getenv(name);
  return value && *value ? value : nullptr;
}

}  // namespace

bool is_terminal(int descriptor) noexcept { return descriptor >= 0 && isatty(descriptor) == 1; }

std::size_t terminal_width(int descriptor) {
  winsize size{};
  if (is_terminal(descriptor) && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  if (const char* text = variable("COLUMNS"))
    if (const long value = std::strtol(text, nullptr, 10); value > 0 && value < 100000)
      return static_cast<std::size_t>(value);
  return 80;
}

bool wants_color(int descriptor) {
  const char* terminal = variable("TERM");
  return is_terminal(descriptor) && !variable("NO_COLOR") && terminal && std::strcmp(terminal, "dumb") != 0;
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_point(text, at);
    if (is_space(point)) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    append_utf8(out, is_control(point) || turns_direction(point) ? visible(point) : point);
  }
  return out;
}

std::string shortened(std::string text, std::size_t most) {
  constexpr std::string_view gap = " … ";
  if (text.size() <= most + gap.size()) return text;
  const auto is_inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
  std::size_t begin = most * 2 / 3, end = text.size() - most / 3;
  while (begin > 0 && is_inside(begin)) --begin;
  while (end < text.size() && is_inside(end)) ++end;
  return text.replace(begin, end - begin, gap);
}

std::string shown_json(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const char32_t point = next_point(json, at);
    if (point != '\n' && (is_control(point) || turns_direction(point))) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(point));
      out += escape;
    } else {
      append_utf8(out, point);
    }
  }
  return out;
}

std::string shown_lines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t point = next_point(text, at);
    const bool layout = point == '\n' || point == '\t';
    append_utf8(out, !layout && (is_control(point) || turns_direction(point)) ? visible(point) : point);
  }
  return out;
}

void complain(std::string_view message) {
  // A record of another program may have an id of megabytes; what is wrong with it stands behind.
  const std::string line = "communique: " + shortened(one_line(message), 1500) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace program
