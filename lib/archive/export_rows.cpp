#include "archive/export_rows.hpp"

#include "text/utf8.hpp"

#include <communique/query.hpp>

#include <algorithm>

namespace communique::archives {

span evidence_of(const statement& said) {
  span out;
  for (const span part : said.content) {
    out.begin = out ? std::min(out.begin, part.begin) : part.begin;
    out.end = out.end == span::none ? part.end : std::max(out.end, part.end);
  }
  return out;
}

date day_of(const found<statement>& row) { return query::detail::when(row.from->in, *row); }
date day_of(const found<meeting>& row) { return query::detail::when(row.from->in, *row); }
date day_of(const found<fact>& row) { return query::detail::when(row.from->in, *row); }
date day_of(const found<article>& row) { return row->published; }

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
