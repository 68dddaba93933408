// The text behind the spans of a JSON record: the one that it carries, or one made of the words of its spans.
#pragma once

#include "record/json_tree.hpp"

#include <communique/span.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::json {

// A range as JSON tells it, in the unit of the JSON.
struct place {
  std::uint32_t begin = 0, end = 0;
  const node* words = nullptr;  // what it says that stands there, if it does
  const node* at = nullptr;     // for messages
};

// What is wrong and where; nothing if `at` is null.
struct trouble {
  const node* at = nullptr;
  std::string what{};
};

// A text and the places in it, in bytes.
struct located {
  std::string text{};
  std::vector<span> spans{};
};

// The whole text is there: every place lies in it, at characters, and its words are those of the text.
trouble find_places(std::string_view text, offset_unit unit, const std::vector<place>& places, located& out);

// No text is there: the words stand at their places and spaces between them, up to the last place. Words of
// overlapping places agree. `most`: how long the text may get, for {"begin": 4000000000, …} is written quickly.
trouble build_text(offset_unit unit, const std::vector<place>& places, std::size_t most, located& out);

// A value of the JSON as messages show it: short and on one line, in quotation marks.
std::string shown(std::string_view value);

}  // namespace communique::json
