// What an archive answers, for other programs.
#include "reading.hpp"

#include <communique/export.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace communique;

namespace {

std::shared_ptr<const stored> an_article(std::string_view text, std::string outlet = {}) {
  auto out = std::make_shared<stored>();
  out->in = testing::read(text, {2024, 3, 12});
  out->in.article.id = "talks";
  out->outlet = std::move(outlet);
  for (std::size_t i = 0; i < out->in.entities.size(); ++i) out->identities.push_back(static_cast<identity_id>(i + 1));
  out->story = 1;
  return out;
}

std::vector<found<statement>> statements(std::string_view text, std::string outlet = {}) {
  const auto from = an_article(text, std::move(outlet));
  std::vector<found<statement>> out;
  for (const statement& said : from->in.statements) out.push_back({from, &said});
  return out;
}

constexpr std::string_view talks = "Foreign Minister of Norway Anna Larsen said that the border would be open.\n\n"
                                   "\"We agree,\" Larsen said.\n";

}  // namespace

TEST_CASE("a statement is one line of JSON with the names of its people") {
  const std::string lines = to_jsonl(statements(talks, "Hentzau Post"));
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
  CHECK(lines.starts_with(R"({"noun":"statement","article":"talks","outlet":"Hentzau Post","story":"1",)"
                          R"("published":"2024-03-12","day":"2024-03-12","type":"speech","mode":"indirect",)"
                          R"("act":"say","speakers":[{"name":"Anna Larsen","identity":)"));
}

TEST_CASE("a cell that a spreadsheet would take for a formula begins with an apostrophe") {
  for (const std::string name : {"=1+1", "+1", "-1", "@sum"})
    CHECK(to_csv(std::vector<ranked>{{identity_id::none, identity_id::none, name, {}, 3}}) ==
          "name,identity,other_name,other_identity,n\r\n'" + name + ",,,,3\r\n");
  CHECK(to_csv(std::vector<ranked>{{identity_id::none, identity_id::none, "1=1", {}, 3}}).find('\'') ==
        std::string::npos);
}

TEST_CASE("a formula in full width, or behind what does not show, is no formula either") {
  const auto cell = [](std::string name) {
    const std::string row =
        to_csv(std::vector<ranked>{{identity_id::none, identity_id::none, std::move(name), {}, 3}}, {.first = false});
    return row.substr(0, row.find(','));
  };
  for (const std::string name : {"＝1+1", "＋1", "－1", "＠sum"}) CHECK(cell(name) == "'" + name);
  CHECK(cell("\t\r=1") == "'=1");
  CHECK(cell("\xEF\xBB\xBF=1") == "'=1");  // a byte order mark
  CHECK(cell("\xE2\x80\xAE=1") == "'=1");  // from right to left from here on
  CHECK(cell("\x01\x7F=1") == "'=1");
}

TEST_CASE("in CSV controls and what turns the direction of writing are left out, white space is one blank") {
  const auto cell = [](std::string name) {
    return to_csv(std::vector<ranked>{{identity_id::none, identity_id::none, std::move(name), {}, 3}},
                  {.first = false});
  };
  CHECK(cell("a\xC2\x9B\x1B[31mb\xE2\x81\xA6\xC3\xA9") == "a[31mb\xC3\xA9,,,,3\r\n");
  CHECK(cell("a\xE2\x80\xA8 \n\xC2\x85z ") == "a z,,,,3\r\n");
  CHECK(cell("\xD7\xA9\xE2\x80\x8Fx") == "\xD7\xA9\xE2\x80\x8Fx,,,,3\r\n");  // a mark of the script stays
}

TEST_CASE("a cell with a comma or a quotation mark stands in quotation marks") {
  CHECK(to_csv(std::vector<ranked>{{identity_id::none, identity_id::none, "a, \"b\"", {}, 1}}, {.first = false}) ==
        "\"a, \"\"b\"\"\",,,,1\r\n");
}

TEST_CASE("parts of a stream join to the same document") {
  const auto all = statements(talks);
  REQUIRE(all.size() == 2);
  const std::vector<found<statement>> first{all[0]}, second{all[1]}, none;
  CHECK(to_csv(first, {true, false}) + to_csv(second, {false, true}) == to_csv(all));
  CHECK(to_jsonld(first, {true, false}) + to_jsonld(second, {false, false}) + to_jsonld(none, {false, true}) ==
        to_jsonld(all));
}

TEST_CASE("a whole article comes back with its outlet") {
  const auto from = an_article(talks, "Hentzau Post");
  const auto back = from_json_line(to_json_line(*from));
  REQUIRE(back);
  CHECK(back->in == from->in);
  CHECK(back->outlet == "Hentzau Post");
}

TEST_CASE("the agency of an article is no outlet of its own") {
  auto from = *an_article(talks);
  from.outlet = from.in[from.in.article.agency];
  CHECK(to_json_line(from).starts_with("{\"format\""));
}

TEST_CASE("an outlet that is no text is refused") {
  std::string line = to_json_line(*an_article(talks, "x"));
  line.replace(line.find("\"x\""), 3, "7");
  const auto back = from_json_line(line);
  REQUIRE_FALSE(back);
  CHECK(back.error().code == status::format);
  CHECK(back.error().message == "outlet: not a string");
}

TEST_CASE("ill-formed text becomes U+FFFD in every format") {
  const std::vector<ranked> rows{{identity_id::none, identity_id::none, "a\x80", {}, 1}};
  CHECK(to_csv(rows, {.first = false}) == "a\xEF\xBF\xBD,,,,1\r\n");
  CHECK(to_jsonl(rows).starts_with("{\"name\":\"a\xEF\xBF\xBD\""));
}
