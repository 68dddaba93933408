// The rows of tests/cases/dates.txt: date expressions marked in a text, and what they come to.
#include "dates/calendar.hpp"
#include "lexicon/conventions.hpp"
#include "rows.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

struct resources {
  text::vocabulary words;
  text::conventions language;
  dates::calendar calendar;

  resources() {
    const auto tables = lexicon::tables::load({});
    REQUIRE(tables);
    language = lexicon::conventions_of(*tables, words);
    auto read = dates::calendar::from(*tables, words, language);
    REQUIRE(read);
    calendar = std::move(*read);
  }
};

struct row {
  std::string text, marked, values;  // without marks; what is marked; what it comes to
  date published, told;
  dates::tense when = dates::tense::unknown;
};

std::string joined(std::string so_far, std::string_view more) {
  if (!so_far.empty()) so_far += "; ";
  return so_far += more;
}

std::string_view next_field(std::string_view& line) {
  const std::size_t bar = line.find(" | ");
  const std::string_view field = line.substr(0, bar);
  line.remove_prefix(bar == std::string_view::npos ? line.size() : bar + 3);
  return field;
}

date day(std::string_view iso) {
  if (iso == "-") return {};
  const auto read = parse_date(iso);
  REQUIRE_MESSAGE(read, (std::string(iso) + ": no date"));
  return *read;
}

row parse(std::string_view line) {
  row out;
  std::string_view text = next_field(line);
  while (!text.empty()) {
    const std::size_t open = text.find('[');
    out.text += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find(']', open);
    REQUIRE_MESSAGE(close != std::string_view::npos, (std::string(text) + ": a mark without an end"));
    const std::string_view inside = text.substr(open + 1, close - open - 1);
    out.text += inside;
    out.marked = joined(out.marked, inside);
    text.remove_prefix(close + 1);
  }
  const std::string_view anchors = next_field(line), tense = next_field(line);
  const std::size_t told = anchors.find(", told ");
  out.published = day(anchors.substr(0, told));
  if (told != std::string_view::npos) out.told = day(anchors.substr(told + 7));
  out.when = tense == "past" ? dates::tense::past : tense == "future" ? dates::tense::future : dates::tense::unknown;
  out.values = line == "-" ? "" : std::string(line);
  return out;
}

std::string shown(const time_expression& at) {
  std::string out = at.value ? to_string(at.value) : "?";
  if (at.end) out += ".." + to_string(at.end);
  return at.ambiguous ? out + " or" : out;
}

}  // namespace

TEST_CASE("dates in every shape are found and come to the day, week, month or year that they tell") {
  const resources english;
  const std::size_t rows = testing::each_row("dates.txt", [&](const std::string& line) {
    const row one = parse(line);
    const text::document document = text::take_apart(one.text, english.words, english.language);
    std::string words, values;
    for (const dates::expression& e : dates::find(document, english.calendar)) {
      words = joined(words, document.over(e.first, e.last).in(one.text));
      values = joined(values, shown(dates::resolve(document, e, one.published, one.when, one.told)));
    }
    CHECK(words == one.marked);
    CHECK(values == one.values);
  });
  CHECK(rows >= 200);
}
