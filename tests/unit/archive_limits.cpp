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

TEST_CASE("a record made by hand whose spans, ids, names or dates are none is refused, and nothing is added") {
  record sound = congress(2);
  sound.text = "Th\u00E9y met. One spoke.";  // the é is bytes 2 and 3
  REQUIRE(in_memory().add(sound));
  int number = 0;
  const auto refused = [&](auto change) {
    ++number;
    CAPTURE(number);
    record broken = sound;
    change(broken);
    archive news = in_memory();
    const auto got = news.add(broken);
    REQUIRE_FALSE(got);
    CHECK(got.error().code == status::argument);
    CHECK(got.error().message == "article congress of 2: an id, a span, a name or a date of its record is none");
    CHECK(news.info()->articles == 0);
    CHECK(news.add(sound)->added == 1);
  };
  refused([](record& to) { to.meetings[0].evidence = {0, 3}; });
  refused([](record& to) { to.meetings[0].evidence = {3, 5}; });
  refused([](record& to) { to.meetings[0].evidence = {0, 99}; });
  refused([](record& to) { to.meetings[0].participants[1].who = entity_id::none; });
  refused([](record& to) { to.meetings[0].when.value = {2023, 2, 29}; });
  refused([](record& to) { to.statements[0].speakers[0] = entity_id::none; });
  refused([](record& to) { to.statements[0].addressees = {entity_id{2}}; });
  refused([](record& to) { to.statements[0].confidence = 1001; });
  refused([](record& to) { to.entities[0].name = "Ann\xFF"; });
  refused([](record& to) { to.entities[0].country = {'n', '\xFF'}; });
  refused([](record& to) { to.article.published = {2024, 13, 1}; });
}

TEST_CASE("a record of a text that is ill-formed is added as it is") {
  record one = congress(1);
  one.text = "\x80\xE2\x82 met. One spoke.";
  one.meetings[0].evidence = {1, 3};
  one.statements[0].content = {{0, 1}, {3, 8}};
  archive news = in_memory();
  REQUIRE(news.add(one));
  const auto kept = *news.article_of("congress of 1");
  CHECK(kept->in.text == one.text);
  CHECK(kept->in.meetings[0].evidence == span{1, 3});
  one.meetings[0].evidence = {1, 2};  // inside the part that reads as one U+FFFD
  CHECK_FALSE(news.add(one));
}

TEST_CASE("a filter with a day that does not exist is refused, whatever is asked for") {
  const archive news = in_memory();
  for (const date wrong : {date{2024, 13, 0}, date{2024, 2, 30}, date{2024, 0, 5}, date{-1, 1, 1}, date{10000, 0, 0}})
    for (const filter& asked : {filter(where{}.since(wrong)), filter(where{}.until(wrong))}) {
      for (const noun of : {noun::statement, noun::meeting, noun::identity, noun::article, noun::fact}) {
        const auto found = news.count_of(of, asked);
        REQUIRE_FALSE(found);
        CHECK(found.error().code == status::argument);
        CHECK(found.error().message.find(asked.since ? "since" : "until") != std::string::npos);
      }
      CHECK_FALSE(news.graph(asked));
      CHECK_FALSE(news.top(top::speakers, asked));
      CHECK_FALSE(news.timeline("Anna Berg", asked));
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
