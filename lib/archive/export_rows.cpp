#include "archive/export_rows.hpp"

#include "text/utf8.hpp"

namespace communique::archives {

std::string in_one_line(std::string_view from) {
  std::string out;
  bool space = false;
  for (const char c : text::repaired(from)) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      space = true;
      continue;
    }
    if (space && !out.empty()) out += ' ';
    space = false;
    out += c;
  }
  return out;
}

std::string content_of(const found<statement>& row) {
  std::string out;
  for (const span part : row->content) (out += out.empty() ? "" : " … ") += in_one_line(row.words(part));
  return out;
}

}  // namespace communique::archives
