// The rows of tests/cases/topics.txt: what was discussed at an encounter, with gold marked in the text.
#include "reading.hpp"
#include "rows.hpp"

#include <string>
#include <string_view>

using namespace communique;

namespace {

constexpr std::string_view met =
    "Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo in Oslo on Monday.\n\n";

std::string topics_of(const record& in) {
  std::string out;
  for (const meeting& m : in.meetings)
    for (const span topic : m.topics) out += "[" + std::string(in[topic]) + "]";
  return out;
}

}  // namespace

TEST_CASE("what was discussed is found word by word, however it is told") {
  const std::size_t rows = testing::each_row("topics.txt", [&](const std::string& line) {
    const bool whole = line.rfind("= ", 0) == 0;
    std::string text, gold;
    bool inside = false;
    for (const char c : line.substr(whole ? 2 : 0)) {
      if (c == '[') inside = true;
      if (inside) gold += c;
      if (c == ']') inside = false;
      else if (c != '[') text += c == '|' ? '\n' : c;
    }
    CHECK(topics_of(testing::read("News of the day\n\n" + std::string(whole ? "" : met) + text +
                                      "\n\nThe harbour was "
                                      "closed, and the ships waited for the evening.",
                                  {2025, 3, 12})) == gold);
  });
  CHECK(rows >= 400);
}
