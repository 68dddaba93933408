// The rows of tests/cases/topics.txt: what was discussed at an encounter, with gold marked in the text.
#include "reading.hpp"

#include <fstream>
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
  std::ifstream file(COMMUNIQUE_CASES "/topics.txt");
  REQUIRE(file.is_open());
  std::string line, about;
  std::size_t rows = 0;
  for (std::size_t number = 1; std::getline(file, line); ++number) {
    if (line.rfind("## ", 0) == 0) about = line.substr(3);
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    const bool whole = line.rfind("= ", 0) == 0;
    std::string text, gold;
    bool inside = false;
    for (const char c : line.substr(whole ? 2 : 0)) {
      if (c == '[') inside = true;
      if (inside) gold += c;
      if (c == ']') inside = false;
      else if (c != '[') text += c;
    }
    const std::string place = "topics.txt:" + std::to_string(number) + " (" + about + "): " + line;
    CAPTURE(place);
    CHECK(topics_of(testing::read("News of the day\n\n" + std::string(whole ? "" : met) + text + "\n\nThe harbour was "
                                  "closed, and the ships waited for the evening.", {2025, 3, 12})) == gold);
  }
  CHECK(rows >= 120);
}
