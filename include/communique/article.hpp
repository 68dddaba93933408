// What frames a text: headline, byline, dateline, agency. Since 0.1.
#pragma once

#include <communique/date.hpp>
#include <communique/span.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace communique::inline v1 {

// "GENEVA, 12 May (KUNA) -": where and when a report was filed. Since 0.1.
struct dateline {
  span place{};  // "GENEVA"
  span date{};   // "12 May"

  friend bool operator==(const dateline&, const dateline&) = default;
};

// The frame of a text: what stands around the story. Since 0.1.
struct article {
  // What a text is written in.
  enum class language : std::uint8_t {
    undetermined,  // another language, or too little text to tell; then nobody and nothing is found
    english
  };

  std::string id{};                              // the caller's, or a hash of the text
  language written_in = language::undetermined;  // what the text is written in
  span headline{};                               // the title above the story
  std::vector<span> byline{};                    // the names only, without "By"
  span agency{};                                 // whose dispatch or page it is
  communique::dateline dateline{};               // where and when it was filed
  date published{};                              // as the caller says, else as the text says
  std::vector<span> boilerplate{};               // page furniture, credits, endings: read, but no part of the story
  std::vector<span> paragraphs{};                // in text order, the headline among them
  std::vector<span> sentences{};                 // in text order; none crosses a paragraph

  friend bool operator==(const article&, const article&) = default;
};

}  // namespace communique::inline v1
