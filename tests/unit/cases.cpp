// The rows of tests/cases/names.txt: people, their offices and whose they are, with gold marked in the text.
#include "reading.hpp"
#include "rows.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

struct marked_person {
  std::string name;
  std::vector<std::string> titles;  // "Foreign Minister (former)"
  std::string affiliation;
};

struct row {
  std::string text;  // without marks
  std::vector<marked_person> people;
};

std::string shown(std::vector<marked_person> people) {
  std::sort(people.begin(), people.end(),
            [](const marked_person& a, const marked_person& b) { return a.name < b.name; });
  std::string out;
  for (marked_person& one : people) {
    std::sort(one.titles.begin(), one.titles.end());
    out += "[" + one.name + "]";
    for (const std::string& title : one.titles) out += " {" + title + "}";
    out += " | " + one.affiliation + "\n";
  }
  return out;
}

// "{2 Foreign Minister=former}" without its brackets.
struct mark {
  std::size_t whose = 0;
  std::string words, status;
};

mark parse_mark(std::string_view inside) {
  mark out;
  if (inside.size() > 2 && inside[0] >= '1' && inside[0] <= '9' && inside[1] == ' ') {
    out.whose = static_cast<std::size_t>(inside[0] - '1');
    inside.remove_prefix(2);
  }
  const std::size_t equals = inside.find('=');
  out.words = std::string(inside.substr(0, equals));
  if (equals != std::string_view::npos) out.status = " (" + std::string(inside.substr(equals + 1)) + ")";
  return out;
}

row parse(std::string_view line) {
  row out;
  const std::size_t bar = line.rfind(" | ");
  REQUIRE_MESSAGE(bar != std::string_view::npos, (std::string(line) + ": no affiliation"));
  std::string_view text = line.substr(0, bar), affiliations = line.substr(bar + 3);
  const auto person = [&](std::size_t i) -> marked_person& {
    if (out.people.size() <= i) out.people.resize(i + 1);
    return out.people[i];
  };
  while (!text.empty()) {
    const std::size_t open = text.find_first_of("[{");
    out.text += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find(text[open] == '[' ? ']' : '}', open);
    REQUIRE_MESSAGE(close != std::string_view::npos, (std::string(line) + ": a mark without an end"));
    const mark next = parse_mark(text.substr(open + 1, close - open - 1));
    out.text += next.words;
    if (text[open] == '[') person(next.whose).name = next.words;
    else person(next.whose).titles.push_back(next.words + next.status);
    text.remove_prefix(close + 1);
  }
  for (std::size_t i = 0; i < out.people.size(); ++i) {
    const std::size_t end = affiliations.find("; ");
    out.people[i].affiliation = std::string(affiliations.substr(0, end));
    affiliations.remove_prefix(std::min(affiliations.size(), end == std::string_view::npos ? end : end + 2));
  }
  return out;
}

std::vector<marked_person> found_in(std::string_view text) {
  const record r = testing::read(text);
  std::vector<marked_person> out;
  for (const entity& e : r.entities) {
    if (e.what != entity::type::person) continue;
    marked_person one{e.name, {}, e.affiliation == entity_id::none ? "-" : r[e.affiliation].name};
    for (const office& held : e.offices) {
      const bool current = held.state == office::status::current;
      one.titles.push_back(std::string(r[held.title]) +
                           (current ? "" : " (" + std::string(to_string(held.state)) + ")"));
    }
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace

TEST_CASE("people in every shape have their names, offices and affiliations") {
  const std::size_t rows = testing::each_row("names.txt", [&](const std::string& line) {
    const row one = parse(line);
    // A headline first, or the only line of a text might be read as one.
    const std::string text = "News of the day\n\n" + one.text + "\n";
    CHECK(shown(found_in(text)) == shown(one.people));
  });
  CHECK(rows >= 150);
}
