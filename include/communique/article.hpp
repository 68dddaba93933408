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
  span place{};
  span date{};

  friend bool operator==(const dateline&, const dateline&) = default;
};

// Since 0.1.
struct article {
  enum class language : std::uint8_t { undetermined, english };

  std::string id{};                   // the caller's, or a hash of the text
  language written_in = language::undetermined;
  span headline{};
  std::vector<span> byline{};         // the names only, without "By"
  span agency{};                      // whose dispatch or page it is
  communique::dateline dateline{};
  date published{};                   // as the caller says, else as the text says
  std::vector<span> boilerplate{};    // page furniture, credits, endings: read, but no part of the story
  std::vector<span> paragraphs{};
  std::vector<span> sentences{};

  friend bool operator==(const article&, const article&) = default;
};

}  // namespace communique::inline v1
