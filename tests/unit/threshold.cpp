// Which items a least confidence takes out of a record, and what becomes of those that stay.
#include "reading.hpp"

#include "record/threshold.hpp"

#include <communique/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

meeting met(std::uint16_t confidence) {
  meeting made;
  made.confidence = confidence;
  return made;
}

statement said(std::uint16_t confidence, meeting_id at = meeting_id::none) {
  statement made;
  made.confidence = confidence;
  made.meeting = at;
  return made;
}

fact known(std::uint16_t confidence) {
  fact made;
  made.confidence = confidence;
  return made;
}

constexpr std::string_view article =
    "Norwegian foreign minister meets Estonian counterpart\n\n"
    "OSLO, February 5 (NTB) - Norway's Foreign Minister Anna Larsen met with Estonian Foreign Minister Mart Kask in "
    "Oslo on Monday.\n\n"
    "The sides discussed regional security and trade.\n\n"
    "\"We value our cooperation with Estonia,\" Larsen said.\n\n"
    "Kask thanked Norway for its support.\n\n"
    "Diplomatic relations between the two countries were established on August 27, 1991.\n";

result<record> read_above(std::uint16_t lowest) {
  read_options options;
  options.min_confidence = lowest;
  return testing::shared_reader().read(article, options);
}

}  // namespace

TEST_CASE("an item whose confidence is the least one stays, one below it goes") {
  record r;
  r.meetings = {met(800), met(799)};
  r.statements = {said(799), said(800)};
  r.facts = {known(1000), known(799), known(800)};
  threshold::apply(r, 800);
  CHECK(r.meetings == std::vector{met(800)});
  CHECK(r.statements == std::vector{said(800)});
  CHECK(r.facts == std::vector{known(1000), known(800)});
}

TEST_CASE("a statement follows its meeting to the meeting's new id") {
  record r;
  r.meetings = {met(100), met(900), met(200), met(950)};
  r.statements = {said(900, meeting_id{3}), said(900, meeting_id{1})};
  threshold::apply(r, 800);
  REQUIRE(r.statements.size() == 2);
  CHECK(r.statements[0].meeting == meeting_id{1});
  CHECK(r.statements[1].meeting == meeting_id{0});
  CHECK(r[r.statements[0].meeting].confidence == 950);
}

TEST_CASE("a statement whose meeting goes stays without one") {
  record r;
  r.meetings = {met(900), met(500)};
  r.statements = {said(900, meeting_id{1})};
  threshold::apply(r, 800);
  REQUIRE(r.statements.size() == 1);
  CHECK(r.statements[0].meeting == meeting_id::none);
}

TEST_CASE("a statement that has no meeting gets none") {
  record r;
  r.meetings = {met(100), met(900)};
  r.statements = {said(900)};
  threshold::apply(r, 800);
  CHECK(r.statements == std::vector{said(900)});
}

TEST_CASE("entities and the article stay, however unsure") {
  record r;
  r.text = "Oslo";
  r.article.id = "one";
  r.entities.resize(2);
  const record before = r;
  threshold::apply(r, 1000);
  CHECK(r == before);
}

TEST_CASE("a least confidence of 0 keeps everything") {
  record r;
  r.meetings = {met(0), met(1000)};
  r.statements = {said(0, meeting_id{1}), said(1, meeting_id{0})};
  r.facts = {known(0)};
  const record before = r;
  threshold::apply(r, 0);
  CHECK(r == before);
}

TEST_CASE("reading leaves out what is below the least confidence, and nothing else") {
  const auto all = read_above(0);
  REQUIRE(all);
  REQUIRE(!all->meetings.empty());
  REQUIRE(!all->statements.empty());
  for (std::uint16_t lowest = 0; lowest <= 1000; lowest += 50) {
    const auto some = read_above(lowest);
    REQUIRE(some);
    record expected = *all;
    threshold::apply(expected, lowest);
    CHECK(to_json(*some) == to_json(expected));
  }
}

TEST_CASE("a least confidence above 1000 is the caller's mistake") {
  CHECK(read_above(1000));
  for (const std::uint16_t wrong : {std::uint16_t{1001}, std::uint16_t{65535}}) {
    const auto r = read_above(wrong);
    REQUIRE_FALSE(r);
    CHECK(r.error().code == status::argument);
    CHECK(r.error().message == "min_confidence must be 0 to 1000 thousandths, not " + std::to_string(wrong));
  }
}
