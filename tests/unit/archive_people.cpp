// Who is who across the articles of an archive.
#include "archive_scene.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace communique;
using namespace communique::testing;

TEST_CASE("who held an office is known by when articles said so") {
  archive news = in_memory();
  sure(news.add(note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n", {2018, 5, 1})));
  sure(news.add(note("b", "Norwegian Foreign Minister Mart Lund visited Rome.\n", {2020, 2, 1})));
  sure(news.add(note("c", "Norwegian Foreign Minister Ola Berg visited Bonn.\n", {2021, 2, 1})));
  sure(news.add(note("d", "Norwegian Deputy Foreign Minister Per Dahl visited Bonn.\n", {2019, 2, 1})));
  const auto in_2019 =
      sure(news.identities(where{}.office("foreign minister").country("NO").since({2019, 0, 0}).until({2019, 0, 0})));
  REQUIRE(in_2019.rows.size() == 1);
  CHECK(in_2019.rows[0].name == "Mart Lund");
  REQUIRE(!in_2019.rows[0].offices.empty());
  CHECK(in_2019.rows[0].offices[0].first == date{2018, 5, 1});
  CHECK(in_2019.rows[0].offices[0].last == date{2020, 2, 1});
  sure(news.remove("b"));
  CHECK(sure(news.identities(where{}.office("foreign minister").since({2019, 0, 0}).until({2019, 0, 0}))).rows.empty());
}

TEST_CASE("an office is held between two articles that call it by different names") {
  archive news = in_memory();
  sure(news.add(note("a", "Norwegian Foreign Minister Mart Lund visited Bern on Monday.\n", {2018, 5, 1})));
  sure(news.add(
      note("b", "The Minister of Foreign Affairs of Norway, Mart Lund, visited Rome on Monday.\n", {2020, 2, 1})));
  const auto page = sure(news.identities(where{}.office("foreign minister").since({2019, 0, 0}).until({2019, 0, 0})));
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows[0].name == "Mart Lund");
}

TEST_CASE("one person in several articles is one identity, namesakes of two countries are two") {
  archive news = in_memory();
  sure(news.add(note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n")));
  sure(news.add(note("b", "The Norwegian Foreign Minister, Mart LUND, said on Monday that it would rain in Oslo.\n")));
  sure(news.add(note("c", "Kenyan Foreign Minister Mart Lund visited Rome.\n")));
  const auto all = sure(news.identities(where{}.involved("Mart Lund").entity_type(entity::type::person)));
  REQUIRE(all.rows.size() == 2);
  CHECK(all.rows[0].articles == 2);
  CHECK(all.rows[1].articles == 1);
}

TEST_CASE("what is merged by hand stays merged when its articles are added again") {
  archive news = in_memory();
  const auto lund = note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n");
  const auto berg = note("b", "Norwegian Foreign Minister Ola Berg visited Rome.\n");
  sure(news.add(std::vector{lund, berg}));
  const auto id = [&](std::string_view name) { return sure(news.identities(where{}.involved(name))).rows.at(0).id; };
  sure(news.merge(id("Lund"), id("Berg")));
  CHECK(id("Lund") == id("Berg"));
  sure(news.remove("b"));
  sure(news.add(berg));
  CHECK(id("Lund") == id("Berg"));
  CHECK(sure(news.identity_of(id("Lund"))).articles == 2);
}

TEST_CASE("what is split by hand stays apart when its articles are added again") {
  archive news = in_memory();
  const auto one = note("a", talks);
  const auto other = note("b", "Norwegian Foreign Minister Mart Lund visited Rome.\n");
  sure(news.add(std::vector{one, other}));
  const filter people = where{}.involved("Lund").entity_type(entity::type::person);
  const auto lunds = [&] { return sure(news.identities(people)).rows; };
  REQUIRE(lunds().size() == 1);
  const identity_id before = lunds()[0].id;
  const identity_id apart = sure(news.split(before, std::vector<std::string>{"b"}));
  CHECK(apart != before);
  REQUIRE(lunds().size() == 2);
  sure(news.remove("b"));
  sure(news.add(other));
  REQUIRE(lunds().size() == 2);
  CHECK(sure(news.identity_of(apart)).articles == 1);
  CHECK(sure(news.top(top::pairs)).size() == 1);
  CHECK(why(news.split(apart, std::vector<std::string>{"none"})) == status::not_found);
}

TEST_CASE("a reference of the caller's own joins what names do not") {
  archive news = in_memory();
  record one = note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n");
  record other = note("b", "Kenyan Foreign Minister Otieno Wafula visited Rome.\n");
  for (record* each : {&one, &other})
    for (entity& who : each->entities)
      if (who.what == entity::type::person) who.reference = "Q7";
  sure(news.add(std::vector{one, other}));
  CHECK(sure(news.identities(where{}.entity_type(entity::type::person))).rows.size() == 1);
}
