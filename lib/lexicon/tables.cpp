#include "lexicon/tables.hpp"

#include "lexicon/inflection.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdio>
#include <map>

namespace communique::lexicon {

namespace {

std::string_view trimmed(std::string_view s) noexcept {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!s.empty() && blank(s.front())) s.remove_prefix(1);
  while (!s.empty() && blank(s.back())) s.remove_suffix(1);
  return s;
}

std::vector<std::string_view> split(std::string_view s, char by) {
  std::vector<std::string_view> out;
  for (;;) {
    const std::size_t at = s.find(by);
    out.push_back(trimmed(s.substr(0, at)));
    if (at == std::string_view::npos) return out;
    s.remove_prefix(at + 1);
  }
}

// Paths may be long, and the end of one is what tells it from others.
constexpr std::size_t longest_name = 4096;

std::string at_line(std::string_view source, std::size_t line, std::string_view why) {
  return printable(source, longest_name) + ":" + std::to_string(line) + ": " + std::string(why);
}

// What would move the cursor, end the line or turn the direction of what follows.
bool is_control(char32_t point) noexcept {
  return point < ' ' || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029 ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

result<std::string> read_file(const std::string& path) {
  if (path.empty()) return error{status::io, "cannot open \"\": the path of a lexicon is empty"};
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) return error{status::io, "cannot open " + printable(path, longest_name)};
  std::string text;
  char block[1 << 16];
  std::size_t got = 0;
  while ((got = std::fread(block, 1, sizeof block, file)) > 0) text.append(block, got);
  const bool failed = std::ferror(file) != 0;
  std::fclose(file);
  if (failed) return error{status::io, "cannot read " + printable(path, longest_name)};
  return text;
}

struct heading {
  std::string_view table;
  std::vector<std::string_view> columns;
};

// "# cues.lex 1    cue | act | takes"
result<heading> parse_heading(std::string_view line, std::string_view source) {
  const auto wrong = [&](std::string_view why) { return error{status::lexicon, at_line(source, 1, why)}; };
  constexpr std::string_view form = "the first line must be '# TABLE.lex 1  column | column …'";
  if (line.empty() || line.front() != '#') return wrong(form);
  std::string_view rest = trimmed(line.substr(1));
  const std::size_t space = rest.find_first_of(" \t");
  if (space == std::string_view::npos) return wrong(form);
  std::string_view name = rest.substr(0, space);
  constexpr std::string_view ending = ".lex";
  if (name.size() <= ending.size() || name.substr(name.size() - ending.size()) != ending) return wrong(form);
  name.remove_suffix(ending.size());
  rest = trimmed(rest.substr(space));
  const std::size_t after = rest.find_first_of(" \t");
  const std::string_view version = rest.substr(0, after);
  if (version != "1") return wrong("format version " + quoted(version) + " is not known; this library reads version 1");
  if (after == std::string_view::npos) return wrong(form);
  return heading{name, split(rest.substr(after), '|')};
}

}  // namespace

std::vector<std::string_view> values(std::string_view cell) {
  std::vector<std::string_view> out;
  if (cell.empty()) return out;  // most cells
  if (cell.find(';') == std::string_view::npos) return {trimmed(cell)};
  for (const std::string_view value : split(cell, ';'))
    if (!value.empty()) out.push_back(value);
  return out;
}

std::string printable(std::string_view s, std::size_t most) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const text::decoded next = text::decode(s, at);
    if (at + next.size > most) return out + "…";
    if (!next.well_formed || is_control(next.point)) out += '?';
    else out += s.substr(at, next.size);
    at += next.size;
  }
  return out;
}

std::string quoted(std::string_view cell) { return "'" + printable(cell, 60) + "'"; }

error broken(const row& at, std::string_view why) { return {status::lexicon, at_line(at.source, at.line, why)}; }

error unknown(const row& at, std::string_view column, std::string_view cell, std::string_view known) {
  if (cell.empty()) return broken(at, "the column " + quoted(column) + " is empty");
  return broken(at, "no " + std::string(column) + " " + quoted(cell) + std::string(known));
}

std::span<const row> tables::operator[](std::string_view name) const noexcept {
  for (const table& one : tables_)
    if (one.name == name) return one.rows;
  return {};
}

std::string tables::add(std::string_view name, std::string_view written, bool callers) {
  std::string_view rest = written;
  if (rest.substr(0, 3) == "\xEF\xBB\xBF") rest.remove_prefix(3);
  table* into = nullptr;
  std::vector<std::size_t> place;                    // the table's column of each cell
  std::map<std::string_view, std::size_t> replaced;  // by first cell, for a caller's rows
  std::string_view* free_cell = nullptr;             // a reader is made of tens of thousands of rows: one block for all
  for (std::uint32_t number = 1; !rest.empty() || number == 1; ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (number == 1) {
      const result<heading> head = parse_heading(line, name);
      if (!head) return head.error().message;
      for (table& one : tables_)
        if (one.name == head->table) into = &one;
      if (!into) {
        if (callers) return at_line(name, 1, "there is no table " + quoted(head->table));
        tables_.push_back({head->table, head->columns, {}});
        into = &tables_.back();
      }
      for (const std::string_view column : head->columns) {
        const auto at = std::find(into->columns.begin(), into->columns.end(), column);
        if (at == into->columns.end())
          return at_line(name, 1, "table " + quoted(into->name) + " has no column " + quoted(column));
        place.push_back(static_cast<std::size_t>(at - into->columns.begin()));
      }
      if (place.front() != 0) return at_line(name, 1, "the first column must be " + quoted(into->columns.front()));
      const auto lines = static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '\n')) + 1;
      cells_.push_back(std::make_unique<std::string_view[]>(lines * into->columns.size()));
      free_cell = cells_.back().get();
      into->rows.reserve(into->rows.size() + lines);
      if (callers)
        for (std::size_t i = 0; i < into->rows.size(); ++i) replaced.emplace(into->rows[i][0], i);
      continue;
    }
    if (line.empty() || line.front() == '#') continue;
    // In another encoding its words would be found nowhere, and nobody would be told.
    if (callers && !text::is_well_formed(line)) return at_line(name, number, "this is not UTF-8: " + quoted(line));
    row next{free_cell, name, number, static_cast<std::uint32_t>(into->columns.size()), callers};
    std::size_t count = 0;
    for (std::string_view left = line;; ++count) {
      const std::size_t bar = left.find('|');
      if (count < place.size()) free_cell[place[count]] = trimmed(left.substr(0, bar));
      if (bar == std::string_view::npos) break;
      left.remove_prefix(bar + 1);
    }
    if (++count > place.size())
      return at_line(name, number,
                     std::to_string(count) + " cells where there are " + std::to_string(place.size()) +
                         " columns: " + quoted(line));
    if (next[0].empty()) return at_line(name, number, "the first cell is empty: " + quoted(line));
    free_cell += into->columns.size();
    const auto old = replaced.find(next[0]);
    if (old == replaced.end()) into->rows.push_back(next);
    else into->rows[old->second] = next;
  }
  return {};
}

result<tables> tables::load(const reader_options& callers) {
  tables out;
  const auto take = [&](std::string name, std::string text) {
    out.sources_.push_back(std::make_unique<const lexicon_source>(lexicon_source{std::move(name), std::move(text)}));
    return out.add(out.sources_.back()->name, out.sources_.back()->text, true);
  };
  for (std::size_t i = 0; i < embedded_file_count; ++i)
    if (std::string wrong = out.add(embedded_files[i].name, embedded_files[i].text, false); !wrong.empty())
      return error{status::internal, wrong};
  for (const lexicon_source& source : callers.lexicons)
    if (std::string wrong = take(source.name.empty() ? "lexicon" : source.name, source.text); !wrong.empty())
      return error{status::lexicon, wrong};
  for (const std::string& path : callers.files) {
    result<std::string> text = read_file(path);
    if (!text) return text.error();
    if (std::string wrong = take(path, std::move(*text)); !wrong.empty()) return error{status::lexicon, wrong};
  }
  out.verbs_ = std::make_shared<const inflection>(out);
  return out;
}

}  // namespace communique::lexicon
