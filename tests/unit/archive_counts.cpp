// What an archive has counted stays what is in it, whatever came and went.
#include <articles.hpp>
#include <communique/archive.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace communique;

namespace {

const bench::article_maker& maker() {
  static const bench::article_maker one(bench::own_templates());
  return one;
}

using pair_counts = std::map<std::pair<identity_id, identity_id>, std::uint64_t>;

pair_counts counted(const archive& in) {
  pair_counts out;
  const auto got = in.top(top::pairs, {}, 10'000);
  REQUIRE(got);
  for (const ranked& one : *got) out[{one.identity, one.other_identity}] = one.n;
  return out;
}

pair_counts gone_through(const archive& in) {
  pair_counts out;
  const auto got = in.graph();
  REQUIRE(got);
  for (const graph::edge& one : got->edges) {
    const identity_id a = got->nodes[one.one].who, b = got->nodes[one.other].who;
    out[{std::min(a, b), std::max(a, b)}] = one.meetings;
  }
  return out;
}

std::uint64_t sum(const std::vector<count>& all) {
  std::uint64_t out = 0;
  for (const count& one : all) out += one.n;
  return out;
}

}  // namespace

TEST_CASE("pairs and days are counted right after any sequence of adding, replacing, removing, merging and splitting") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    auto news = archive::open(":memory:");
    REQUIRE(news);
    std::uint64_t random = seed;
    const auto below = [&](std::uint64_t n) {
      random = random * 6364136223846793005u + 1442695040888963407u;
      return (random >> 33) % n;
    };
    for (int step = 0; step < 12; ++step) {
      std::vector<record> some;
      // Few different articles under few ids: copies, replacements and the same ones again.
      for (std::uint64_t n = below(5); n > 0; --n) {
        some.push_back(maker().make(below(40)));
        some.back().article.id = "a" + std::to_string(below(14));
        some.back().article.published = {2024, 3, static_cast<std::uint8_t>(1 + below(4))};
        // Under wordings that come together and apart: "Anna Berg" of Norway, "A. Berg" of no country.
        for (entity& who : some.back().entities) {
          if (who.what != entity::type::person || below(3) != 0) continue;
          if (const std::size_t gap = who.name.find(' '); gap != std::string::npos && below(2) == 0)
            who.name = who.name.substr(0, 1) + "." + who.name.substr(gap);
          if (below(2) == 0) who.country = {};
        }
      }
      REQUIRE(news->add(some));
      for (std::uint64_t n = below(4); n > 0; --n) REQUIRE(news->remove("a" + std::to_string(below(14))));
      const auto people = news->identities(where{}.entity_type(entity::type::person));
      REQUIRE(people);
      if (people->rows.size() > 3 && below(2) == 0) {
        const auto somebody = [&] { return static_cast<std::size_t>(below(people->rows.size())); };
        const identity& one = people->rows[somebody()];
        REQUIRE(news->merge(one.id, people->rows[somebody()].id));
        if (one.appearances.size() > 1) static_cast<void>(news->split(one.id, std::vector{one.appearances[0].id}));
      }
      const std::string place = "seed " + std::to_string(seed) + ", step " + std::to_string(step);
      CHECK_MESSAGE(counted(*news) == gone_through(*news), place);
      const auto problems = news->check();
      REQUIRE(problems);
      CHECK_MESSAGE(problems->empty(), (place + ": " + (problems->empty() ? "" : problems->front())));
      // The same question, answered from what was counted and by going through the rows.
      const auto plain = news->counts(noun::meeting, interval::year);
      const auto rows = news->counts(noun::meeting, interval::year, where{}.min_confidence(1));
      REQUIRE(plain);
      REQUIRE(rows);
      CHECK_MESSAGE(sum(*plain) == sum(*rows), place);
    }
    const auto left = news->articles({}, {order::newest, 1000, {}});
    REQUIRE(left);
    for (int i = 0; i < 14; ++i) REQUIRE(news->remove("a" + std::to_string(i)));
    CHECK(counted(*news).empty());
    CHECK(news->info()->articles == 0);
    CHECK(news->check()->empty());
  }
}
