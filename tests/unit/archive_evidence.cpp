// What an archive knows of somebody, after articles were replaced and somebody had a say.
#include <communique/archive.hpp>

#include <doctest/doctest.h>

#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

template <class T> T sure(result<T> got) {
  REQUIRE_MESSAGE(got, (got ? std::string() : got.error().message));
  return *std::move(got);
}

// An article that names one person of one body.
record naming(std::string_view id, std::string_view name, std::string_view body, std::string_view reference = {}) {
  record out;
  out.text = std::string(name) + " of " + std::string(body);
  out.article.id = id;
  out.article.published = {2024, 3, 5};
  entity who, whose;
  who.name = name;
  who.reference = reference;
  who.affiliation = entity_id{1};
  const auto end = static_cast<std::uint32_t>(name.size());
  who.mentions.push_back({{0, end}, mention::kind::name, {}});
  whose.what = entity::type::organization;
  whose.name = body;
  out.entities = {who, whose};
  return out;
}

identity_id who_is(const archive& in, std::string_view article) {
  return sure(in.article_of(article))->identities.front();
}

}  // namespace

TEST_CASE("who is in no other article is known by what its replacement says") {
  archive news = sure(archive::open(":memory:"));
  sure(news.add(naming("a", "Anna Berg", "Northern Trade Council")));
  sure(news.add(naming("a", "Anna Berg", "Baltic Fisheries Union")));
  const identity berg = sure(news.identity_of(who_is(news, "a")));
  REQUIRE(berg.appearances.size() == 1);
  CHECK(berg.appearances.front().affiliation == "Baltic Fisheries Union");
}

TEST_CASE("who bears one reference stays one when one of them is merged with somebody else") {
  archive news = sure(archive::open(":memory:"));
  sure(news.add(naming("a", "Anna Berg", "Northern Trade Council", "Q1")));
  sure(news.add(naming("b", "Anna Solheim", "Northern Trade Council", "Q1")));
  sure(news.add(naming("c", "Maria Kalnina", "Baltic Fisheries Union")));
  REQUIRE(who_is(news, "a") == who_is(news, "b"));
  sure(news.merge(who_is(news, "c"), who_is(news, "b")));
  CHECK(who_is(news, "a") == who_is(news, "c"));
  // Also whoever comes later, of whatever name.
  sure(news.add(naming("d", "Anna Holm", "Northern Trade Council", "Q1")));
  CHECK(who_is(news, "d") == who_is(news, "c"));
  sure(news.add(naming("e", "Anna Berg", "Northern Trade Council", "Q1")));
  CHECK(who_is(news, "e") == who_is(news, "c"));
  CHECK(sure(news.check()).empty());
}

TEST_CASE("who is somebody else in one article by hand has the body that this article names") {
  archive news = sure(archive::open(":memory:"));
  sure(news.add(naming("a", "Anna Berg", "Northern Trade Council")));
  sure(news.add(naming("b", "Anna Berg", "Northern Trade Council")));
  const identity_id other = sure(news.split(who_is(news, "a"), std::vector<std::string>{"b"}));
  sure(news.add(naming("b", "Anna Berg", "Baltic Fisheries Union")));
  CHECK(who_is(news, "b") == other);
  const auto found =
      sure(news.identities(where{}.organization("Baltic Fisheries Union").entity_type(entity::type::person)));
  REQUIRE(found.rows.size() == 1);
  CHECK(found.rows.front().id == other);
}

// One meeting of two.
record meeting_of(std::string_view id, std::string_view one, std::string_view other) {
  record out;
  out.text = "They met.";
  out.article.id = id;
  out.article.published = {2024, 3, 5};
  meeting met;
  met.evidence = {0, 9};
  for (const std::string_view name : {one, other}) {
    met.participants.push_back({static_cast<entity_id>(out.entities.size()), participant::side::unknown});
    out.entities.emplace_back();
    out.entities.back().name = name;
  }
  out.meetings.push_back(met);
  return out;
}

TEST_CASE("two of similar names who met each other are two") {
  archive news = sure(archive::open(":memory:"));
  sure(news.add(meeting_of("a", "Philip Marsh", "Phillip Marsh")));
  const auto who = sure(news.article_of("a"))->identities;
  CHECK(who[0] != who[1]);
  CHECK(sure(news.top(top::pairs)).size() == 1);
  CHECK(sure(news.check()).empty());
}

TEST_CASE("two of similar names are two from the day on which they meet") {
  archive news = sure(archive::open(":memory:"));
  sure(news.add(meeting_of("a", "Philip Marsh", "Maria Kalnina")));
  sure(news.add(meeting_of("b", "Phillip Marsh", "Maria Kalnina")));
  REQUIRE(who_is(news, "a") == who_is(news, "b"));
  sure(news.add(meeting_of("c", "Philip Marsh", "Phillip Marsh")));
  CHECK(who_is(news, "a") != who_is(news, "b"));
  CHECK(sure(news.top(top::pairs)).size() == 3);
  CHECK(sure(news.check()).empty());
}

TEST_CASE("the page behind an identity begins behind it, whatever its sums say") {
  archive news = sure(archive::open(":memory:"));
  for (const char* const id : {"a", "b", "c", "d"}) {
    sure(news.add(naming(id, std::string("Anna ") + char(std::toupper(id[0])) + "rsen", "Northern Trade Council")));
    sure(news.add(naming(std::string(id) + "2", std::string("Anna ") + char(std::toupper(id[0])) + "rsen", "Union")));
  }
  paging part{order::newest, 1, {}};
  std::vector<identity_id> seen;
  do {
    const auto some = sure(news.identities(where{}.entity_type(entity::type::person), part));
    for (const identity& one : some.rows) seen.push_back(one.id);
    part.after = some.next;
  } while (!part.after.empty());
  CHECK(seen.size() == 4);
}
