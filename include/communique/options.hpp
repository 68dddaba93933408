// What a caller can choose. Since 0.1.
#pragma once

#include <communique/date.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

// Rows of a caller's own, in the format of the tables in lib/lexicon/en. The first line names the table:
//
//     # names.lex 1    name | type | reference | aliases | country
//     Zhang Ming | person | Q42 | Chang Ming | CN
//
// Rows are added to those of the library; a row with the same first cell takes its place. Since 0.1.
struct lexicon_source {
  std::string name{};  // for messages: a file's path, or whatever the caller calls it
  std::string text{};  // UTF-8
};

// How a reader is made. Since 0.1.
struct reader_options {
  std::vector<lexicon_source> lexicons{};  // from memory
  std::vector<std::string> files{};        // paths of .lex files, read when the reader is made
};

// How one article is read. Since 0.1.
struct read_options {
  std::string_view id{};  // becomes article.id; empty: a hash of the text
  date published{};       // a full day: "yesterday" is resolved against it; absent: the text's own date

  // Meetings, statements and facts whose confidence is below this are left out, in thousandths, 0 to 1000: 800 keeps
  // what has 800 and more, 0 keeps everything. Above 1000 is status::argument. The ids of what stays are dense again;
  // a statement made at a meeting that was left out has none. Entities and the article stay as they are. Since 0.1.
  std::uint16_t min_confidence = 0;
};

}  // namespace communique::inline v1
