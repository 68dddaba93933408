// The rows of tests/cases/identities.txt: pairs of names from different articles, and whether they are one.
#include "archive/identity.hpp"
#include "rows.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;
using archives::profile;

namespace {

std::string_view next(std::string_view& line, std::string_view separator) {
  const std::size_t at = line.find(separator);
  const std::string_view field = line.substr(0, at);
  line.remove_prefix(at == std::string_view::npos ? line.size() : at + separator.size());
  return field;
}

// What stands in the brackets that `open` opens, taken out of the text.
std::string take(std::string& text, char open, char close) {
  const std::size_t begin = text.find(open);
  if (begin == std::string::npos) return {};
  const std::size_t end = text.find(close, begin + 1);
  REQUIRE_MESSAGE(end != std::string::npos, (text + ": a bracket without an end"));
  std::string out = text.substr(begin + 1, end - begin - 1);
  text.erase(begin, end + 1 - begin);
  return out;
}

profile parse(std::string_view type, std::string_view cell) {
  std::string text(cell);
  profile out;
  out.what = type == "person"         ? entity::type::person
             : type == "organisation" ? entity::type::organization
             : type == "place"        ? entity::type::place
                                      : entity::type::event;
  if (const std::string code = take(text, '(', ')'); !code.empty()) out.country = {code[0], code[1]};
  out.affiliation = take(text, '<', '>');
  const std::string offices = take(text, '[', ']');
  for (std::string_view left = offices; !left.empty();) out.offices.emplace_back(next(left, ", "));
  out.reference = take(text, '{', '}');
  out.acronym = take(text, '"', '"');
  while (!text.empty() && text.back() == ' ') text.pop_back();
  out.name = text;
  return out;
}

struct scores {
  int same = 0, called = 0, right = 0;  // pairs that are one, that are called one, and both

  void add(bool is, bool said) { same += is, called += said, right += is && said; }
  double precision() const { return called ? 100.0 * right / called : 100.0; }
  double recall() const { return same ? 100.0 * right / same : 100.0; }
};

}  // namespace

TEST_CASE("hard pairs of names are one where they are and apart where that cannot be told") {
  const auto tables = lexicon::tables::load({});
  REQUIRE(tables);
  const auto lexicon = archives::identity_knowledge::from(*tables);
  REQUIRE(lexicon);
  scores all, held_out;
  std::string misses;
  std::size_t number = 0;
  const std::size_t rows = testing::each_row("identities.txt", [&](const std::string& line) {
    std::string_view left = line;
    const std::string_view type = next(left, " | "), verdict = next(left, " | ");
    std::vector<profile> archive{parse(type, next(left, " | ")), parse(type, next(left, " | "))};
    while (!left.empty()) archive.push_back(parse(type, next(left, "; ")));
    CHECK((verdict == "same" || verdict == "different" || verdict == "apart"));

    std::vector<profile> block;
    const std::string name = archives::block_of(*lexicon, archive[0]);
    for (const profile& one : archive)
      if (archives::block_of(*lexicon, one) == name) block.push_back(one);
    const bool together = archives::block_of(*lexicon, archive[1]) == name;
    const bool said = together && archives::same_as(*lexicon, block, {})[1] == 0;
    const bool is = verdict == "same";
    all.add(is, said);
    if (++number % 3 == 0) held_out.add(is, said);  // who writes rules looks at these last
    if (is != said) misses += (number % 3 == 0 ? "\n  held out: " : "\n  ") + line;
  });
  MESSAGE("precision ", all.precision(), ", recall ", all.recall(), " of ", rows, " rows; every third: precision ",
          held_out.precision(), ", recall ", held_out.recall(), "; misses:", misses);
  CHECK(rows >= 120);
  CHECK(all.precision() >= 98);
  CHECK(all.recall() >= 85);
}
