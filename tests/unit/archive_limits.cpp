// What an archive refuses, so that nobody waits for it.
#include <communique/archive.hpp>
#include <communique/matching.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

using namespace communique;

namespace {

archive in_memory() {
  auto made = archive::open(":memory:");
  REQUIRE(made);
  return *std::move(made);
}

// So many people meet, and one of them says something there.
record congress(std::uint32_t people) {
  record out;
  out.text = "They met. One spoke.";
  out.article.id = "congress of " + std::to_string(people);
  out.article.published = {2024, 3, 5};
  meeting met;
  met.evidence = {0, 9};
  for (std::uint32_t i = 0; i < people; ++i) {
    entity who;
    who.name = "Anna Berg" + std::string(1 + i % 26, static_cast<char>('a' + i / 26));
    out.entities.push_back(who);
    met.participants.push_back({static_cast<entity_id>(i), participant::side::unknown});
  }
  out.meetings.push_back(met);
  statement said;
  said.speakers = {entity_id{0}};
  said.content = {{10, 20}};
  said.meeting = meeting_id{0};
  out.statements.push_back(said);
  return out;
}

}  // namespace

TEST_CASE("a statement is found by who met there up to sixty-four of them, in a record and in an archive") {
  for (const std::uint32_t people : {64u, 65u}) {
    archive news = in_memory();
    const record in = congress(people);
    REQUIRE(news.add(in));
    const filter asked = where{}.participant("Anna Bergaa");
    CHECK(query::matching(asked)(in, in.statements[0]) == (people == 64));
    CHECK(*news.count_of(noun::statement, asked) == (people == 64 ? 1u : 0u));
    CHECK(*news.count_of(noun::meeting, asked) == 1);
    CHECK(news.top(top::pairs)->empty() == (people == 65));
    CHECK(news.check()->empty());
  }
}

TEST_CASE("a record in which very many statements are the whole text is refused, and nothing is added") {
  archive news = in_memory();
  record in;
  in.text.assign(100'000, 'a');
  in.article.id = "all of it";
  for (int i = 0; i < 1000; ++i) {
    in.statements.emplace_back();
    in.statements.back().content = {{0, 100'000}};
  }
  const auto got = news.add(std::vector<record>{congress(3), in});
  REQUIRE(!got);
  CHECK(got.error().code == status::too_large);
  CHECK(got.error().message.find("article all of it") != std::string::npos);
  CHECK(news.info()->articles == 0);
}

TEST_CASE("very many offices with long titles are refused too") {
  archive news = in_memory();
  record in;
  in.text.assign(100'000, 'a');
  in.article.id = "offices";
  in.entities.emplace_back();
  in.entities.back().name = "Anna Berg";
  in.entities.back().offices.assign(1000, office{{0, 100'000}, entity_id::none, office::status::current});
  CHECK(news.add(in).error().code == status::too_large);
}

TEST_CASE("a question of more than five hundred words and names is refused") {
  archive news = in_memory();
  std::string words;
  for (int i = 0; i < 600; ++i) words += "w" + std::to_string(i) + " ";
  filter of_offices;
  for (int i = 0; i < 600; ++i) of_offices.offices.push_back("minister " + std::to_string(i));
  CHECK(news.statements(where{}.about(words)).error().code == status::argument);
  CHECK(news.identities(of_offices).error().code == status::argument);
  CHECK(news.statements(where{}.about(words.substr(0, 1000))));
}
