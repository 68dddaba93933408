// What a caller can choose. Since 0.1.
#pragma once

#include <communique/date.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

// Rows of a caller's own, in the format of lib/lexicon/en/*.lex. The first line names the table:
//
//     # names.lex 1    name | type | reference | aliases | country
//     Zhang Ming | person | Q42 | Chang Ming | CN
//
// Rows are added to those of the library; a row with the same first cell takes its place. Since 0.1.
struct lexicon_source {
  std::string name{};   // for messages: a file's path, or whatever the caller calls it
  std::string text{};   // UTF-8
};

// How a reader is made. Since 0.1.
struct reader_options {
  std::vector<lexicon_source> lexicons{};   // from memory
  std::vector<std::string> files{};         // paths of .lex files, read when the reader is made
};

// How one article is read. Since 0.1.
struct read_options {
  std::string_view id{};    // becomes article.id; empty: a hash of the text
  date published{};         // a full day: "yesterday" is resolved against it; absent: the text's own date
};

}  // namespace communique::inline v1
