// The rows of tests/cases/meetings.txt: short tellings, and the encounters that a careful reader finds in them.
#include "reading.hpp"
#include "rows.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

constexpr date published{2025, 3, 12};  // a Wednesday

std::string joined(const std::vector<std::string>& parts, std::string_view by) {
  std::string out;
  for (const std::string& part : parts) out += (&part == &parts.front() ? "" : std::string(by)) + part;
  return out;
}

std::vector<std::string> split(std::string_view text, std::string_view by) {
  std::vector<std::string> out;
  for (;;) {
    const std::size_t at = text.find(by);
    out.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + by.size());
  }
}

// The sentences stand inside an article, so that the first is no headline and the last no ending; a row that begins
// with "= " is an article itself, its headline first.
std::string article_of(std::string_view row) {
  const bool whole = row.rfind("= ", 0) == 0;
  const std::string story = joined(split(whole ? row.substr(2) : row, " // "), "\n\n");
  if (whole) return story;
  return "News of the day\n\nThe day began with rain, and the roads in the north of the country were closed for some "
         "hours.\n\n" +
         story + "\n\nIt was the first time that this had been told in the city, and the people there were glad of it.";
}

// "meeting held: A (host) + B (guest), date, place [topic | topic]"; those who took part in the order of the alphabet.
std::string shown(const record& in, const meeting& m, bool sides) {
  std::vector<std::string> who, topics;
  for (const participant& p : m.participants) {
    const bool sided = sides && p.at != participant::side::unknown;
    who.push_back(in[p.who].name + (sided ? " (" + std::string(to_string(p.at)) + ")" : ""));
  }
  std::sort(who.begin(), who.end());
  for (const span& topic : m.topics) topics.emplace_back(in[topic]);
  return std::string(to_string(m.what)) + " " + std::string(to_string(m.state)) + ": " + joined(who, " + ") + ", " +
         (m.when.value ? to_string(m.when.value) : std::string("-")) + ", " +
         (m.place == entity_id::none ? std::string("-") : in[m.place].name) +
         (topics.empty() ? "" : " [" + joined(topics, " | ") + "]");
}

// What a row expects, with those who took part in the order of the alphabet.
std::string in_order(std::string_view row) {
  std::vector<std::string> out;
  for (const std::string& one : split(row, "; ")) {
    const std::size_t begin = one.find(": ") + 2, end = one.find(", ", begin);
    REQUIRE_MESSAGE(end != std::string::npos, (one + ": not the form of an encounter"));
    std::vector<std::string> who = split(std::string_view(one).substr(begin, end - begin), " + ");
    std::sort(who.begin(), who.end());
    out.push_back(one.substr(0, begin) + joined(who, " + ") + one.substr(end));
  }
  std::sort(out.begin(), out.end());
  return joined(out, "; ");
}

std::string told(std::string_view row, bool sides) {
  const record in = testing::read(article_of(row), published);
  std::vector<std::string> out;
  for (const meeting& m : in.meetings) out.push_back(shown(in, m, sides));
  std::sort(out.begin(), out.end());
  return joined(out, "; ");
}

}  // namespace

TEST_CASE("encounters of every kind are found with who, when and where, and nothing else is taken for one") {
  std::size_t negative = 0;
  const std::size_t rows = testing::each_row("meetings.txt", [&](const std::string& line) {
    const std::size_t arrow = line.rfind(" => ");
    REQUIRE_MESSAGE(arrow != std::string::npos, line);
    const std::string expected = line.substr(arrow + 4);
    negative += expected == "-" ? 1 : 0;
    const bool sides = expected.find(" (host)") != std::string::npos;
    CHECK(told(std::string_view(line).substr(0, arrow), sides) == (expected == "-" ? "" : in_order(expected)));
  });
  CHECK(rows >= 110);
  CHECK(negative >= 35);
}
