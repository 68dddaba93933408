// Lexicon files as rows of cells. What the rows mean is each stage's own business.
//
//     # cues.lex 1    cue | act | takes | example
//     hail | praise | object | She hailed the accord.
//
// The first line names table, format version and columns. Cells are split by `|` and trimmed, lines that begin with
// `#` are comments, trailing cells may be left out, `;` separates several values in one cell.
#pragma once

#include <communique/options.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace communique::lexicon {

// Points into what the tables keep.
struct row {
  const std::string_view* cells = nullptr;  // as many as the table has columns; empty where not given
  std::string_view source{};                // "cues.lex", or the path of a caller's file
  std::uint32_t line = 0;
  std::uint32_t columns = 0;
  bool callers = false;  // a row of the caller's own: it wins over the library's

  // A column that the table does not have reads as empty.
  std::string_view operator[](std::size_t column) const noexcept {
    return column < columns ? cells[column] : std::string_view{};
  }
};

// The values of a cell that holds several.
std::vector<std::string_view> values(std::string_view cell);

// Words of a caller's as a message shows them: on one line, without control bytes, at most about `most` bytes long.
std::string printable(std::string_view s, std::size_t most);
std::string quoted(std::string_view cell);  // the same in quotation marks, 60 bytes

// "cues.lex:14: confidence is a number …": for a row whose cells mean nothing. Words from cells come through quoted().
error broken(const row& at, std::string_view why);
// "no act 'prais'; say and ask are known", or "the column 'act' is empty".
error unknown(const row& at, std::string_view column, std::string_view cell, std::string_view known = {});

struct table {
  std::string_view name{};
  std::vector<std::string_view> columns{};
  std::vector<row> rows{};
};

class inflection;

class tables {
 public:
  // The forms of verbs, irregular ones by verbs.lex: made once, asked by every stage that knows verbs.
  const inflection& verbs() const noexcept { return *verbs_; }

  // The rows of a table; it must be one of the library's.
  std::span<const row> operator[](std::string_view name) const noexcept;

  // The library's tables, then the caller's rows; a caller's row replaces those that begin with the same cell.
  static result<tables> load(const reader_options& callers);

 private:
  // Empty, or what is wrong. Rows point into `name` and `written`.
  std::string add(std::string_view name, std::string_view written, bool callers);
  std::vector<std::unique_ptr<const lexicon_source>> sources_;  // the caller's; those of the library are constants
  std::vector<std::unique_ptr<std::string_view[]>> cells_;      // of each source
  std::vector<table> tables_;
  std::shared_ptr<const inflection> verbs_;
};

// The files of lib/lexicon/en, embedded when the library is built. `name` is "cues.lex".
struct embedded_file {
  std::string_view name;
  std::string_view text;
};
extern const embedded_file embedded_files[];
extern const std::size_t embedded_file_count;

}  // namespace communique::lexicon
