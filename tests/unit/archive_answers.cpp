// A filter means the same in one record and in an archive of many.
#include "reading.hpp"

#include <communique/archive.hpp>
#include <communique/matching.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace communique;

namespace {

// The golden texts, published on days of three years or on none.
const std::vector<record>& library() {
  static const std::vector<record> all = [] {
    std::set<std::filesystem::path> paths;
    for (const auto& one : std::filesystem::directory_iterator(COMMUNIQUE_GOLDEN "/texts")) paths.insert(one.path());
    std::vector<record> out;
    std::uint8_t i = 0;
    for (const auto& path : paths) {
      std::ifstream file(path, std::ios::binary);
      const std::string text(std::istreambuf_iterator<char>(file), {}), id = path.stem().string();
      const date day{static_cast<std::int16_t>(2022 + i % 3), static_cast<std::uint8_t>(1 + i % 12),
                     static_cast<std::uint8_t>(1 + i % 28)};
      out.push_back(*testing::shared_reader().read(text, {id, i++ % 5 ? day : date{}}));
    }
    return out;
  }();
  return all;
}

// The same sequence everywhere: a failure can be repeated.
class dice {
 public:
  explicit dice(std::uint64_t seed) : state_(seed * 2 + 1) {}
  std::size_t below(std::size_t n) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return n ? static_cast<std::size_t>(state_ >> 33) % n : 0;
  }
  template <class T> const T& one_of(const std::vector<T>& all) { return all[below(all.size())]; }

 private:
  std::uint64_t state_;
};

std::string word_of(std::string_view text, dice& rolls) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : folded(text) + " ") {
    if (c != ' ') word += c;
    else if (!word.empty()) words.push_back(std::move(word)), word.clear();
  }
  if (words.empty()) return "nothing";
  const std::size_t at = rolls.below(words.size());
  switch (rolls.below(4)) {
    case 0: return at + 1 < words.size() ? "\"" + words[at] + " " + words[at + 1] + "\"" : words[at];
    case 1: return words[at].substr(0, 3) + "*";
    default: return words[at];
  }
}

std::string name_of(const record& in, dice& rolls) {
  if (in.entities.empty()) return "nobody";
  const std::string& name = rolls.one_of(in.entities).name;
  if (rolls.below(2)) return name;
  const std::size_t space = name.rfind(' ');
  return space == name.npos ? name : name.substr(space + 1);
}

// A filter that has something to do with one of the records.
filter some_filter(noun of, dice& rolls) {
  const record& in = rolls.one_of(library());
  where out;
  const bool told = of != noun::identity && of != noun::fact;
  const auto maybe = [&] { return rolls.below(7) == 0; };
  if (maybe()) out.involved(name_of(in, rolls));
  if (told && maybe()) out.speaker(name_of(in, rolls)).speaker(name_of(in, rolls));
  if (told && maybe()) out.addressee(name_of(in, rolls));
  if (told && maybe()) out.type(static_cast<statement::type>(rolls.below(2)));
  if (told && maybe()) out.mode(static_cast<statement::mode>(rolls.below(3)));
  if (told && maybe()) out.act(static_cast<statement::act>(rolls.below(15))).act(statement::act::say);
  if (told && maybe()) out.participant(name_of(in, rolls)).participant(name_of(in, rolls));
  if (told && maybe()) out.any_participant(name_of(in, rolls)).any_participant(name_of(in, rolls));
  if (told && maybe()) out.kind(static_cast<meeting::kind>(rolls.below(6)));
  if (told && maybe()) out.status(static_cast<meeting::status>(rolls.below(3)));
  if (of != noun::identity && maybe()) out.place(name_of(in, rolls));
  if (maybe() && !in.entities.empty()) {
    std::string code(rolls.one_of(in.entities).country_code());
    if (rolls.below(2)) code = folded(code);  // "az"
    out.country(std::move(code));
  }
  if (maybe()) out.organization(name_of(in, rolls)).organization(name_of(in, rolls));
  if (rolls.below(3) == 0) out.about(word_of(of == noun::identity ? name_of(in, rolls) : in.text, rolls));
  if (of != noun::identity && of != noun::article && maybe())
    out.min_confidence(static_cast<std::uint16_t>(rolls.below(1000)));
  if (of == noun::identity && maybe()) out.entity_type(static_cast<entity::type>(rolls.below(4)));
  if (of == noun::fact && maybe()) out.fact_kind(static_cast<fact::kind>(rolls.below(8)));
  if (maybe()) out.outlet(std::string(in[in.article.agency]));
  if (maybe())
    out.since({static_cast<std::int16_t>(2021 + rolls.below(4)), static_cast<std::uint8_t>(rolls.below(13)), 0});
  if (maybe())
    out.until({static_cast<std::int16_t>(2021 + rolls.below(4)), static_cast<std::uint8_t>(rolls.below(13)), 0});
  if (rolls.below(4) == 0) out.dated(day_of::publication);
  return out.copies();
}

template <class Item> std::set<std::string> in_records(const filter& asked, const std::vector<Item> record::*list) {
  std::set<std::string> out;
  const auto passes = query::matching(asked);
  for (const record& each : library())
    for (std::size_t i = 0; i < (each.*list).size(); ++i)
      if (passes(each, (each.*list)[i])) out.insert(each.article.id + "/" + std::to_string(i));
  return out;
}

// Page after page, and no row twice.
template <class Item, class Ask>
std::set<std::string> in_archive(const std::vector<Item> record::*list, order by, Ask ask) {
  std::set<std::string> out;
  paging part{by, 7, {}};
  do {
    const auto got = ask(part);
    if (!got) return {got.error().message};
    for (const auto& one : got->rows) {
      const std::string name = one.from->in.article.id + "/" + std::to_string(one.item - (one.from->in.*list).data());
      if (!out.insert(name).second) return {"twice: " + name};
    }
    part.after = got->next;
  } while (!part.after.empty());
  return out;
}

// With a past: articles were there under each other's ids, were replaced, removed and added again.
archive& filled() {
  static archive one = [] {
    auto made = archive::open(":memory:");
    REQUIRE(made);
    std::vector<record> shifted = library();
    for (std::size_t i = 0; i < shifted.size(); ++i)
      shifted[i].article.id = library()[(i + 1) % shifted.size()].article.id;
    REQUIRE(made->add(shifted));
    for (std::size_t i = 0; i < shifted.size(); i += 3) REQUIRE(*made->remove(shifted[i].article.id));
    for (auto each = library().rbegin(); each != library().rend(); ++each) REQUIRE(made->add(*each));
    const auto again = made->add(library());
    REQUIRE(again);
    CHECK(again->unchanged == library().size());
    REQUIRE(made->check());
    CHECK(made->check()->empty());
    return *std::move(made);
  }();
  return one;
}

std::string shown(const std::set<std::string>& all) {
  std::string out;
  for (const std::string& one : all) out += one + " ";
  return out;
}

constexpr order orders[] = {order::newest, order::oldest, order::relevance, order::confidence};

template <class Item, class Ask> void check_many(noun of, const std::vector<Item> record::*list, Ask ask) {
  REQUIRE(library().size() > 10);
  std::size_t found = 0;
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    dice rolls(seed);
    const filter asked = some_filter(of, rolls);
    const std::set<std::string> expected = in_records(asked, list);
    found += !expected.empty();
    const auto got = in_archive(list, orders[seed % 4], [&](const paging& part) { return ask(asked, part); });
    CHECK_MESSAGE(shown(got) == shown(expected), "seed " << seed);
    const auto count = filled().count_of(of, asked);
    REQUIRE_MESSAGE(count, count.error().message);
    CHECK_MESSAGE(*count == expected.size(), "count, seed " << seed);
  }
  CHECK(found > 90);  // many of the questions have an answer
}

}  // namespace

TEST_CASE("an archive finds the statements that the records hold, in every order and page by page") {
  check_many(noun::statement, &record::statements,
             [](const filter& asked, const paging& part) { return filled().statements(asked, part); });
}

TEST_CASE("an archive finds the meetings that the records hold") {
  check_many(noun::meeting, &record::meetings,
             [](const filter& asked, const paging& part) { return filled().meetings(asked, part); });
}

TEST_CASE("an archive finds the facts that the records hold") {
  check_many(noun::fact, &record::facts,
             [](const filter& asked, const paging& part) { return filled().facts(asked, part); });
}

TEST_CASE("an archive finds the articles that hold what is asked for") {
  std::size_t found = 0;
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    dice rolls(seed);
    const filter asked = some_filter(noun::article, rolls);
    std::set<std::string> expected, got;
    const auto passes = query::matching(asked);
    for (const record& each : library())
      if (passes(each, each.article)) expected.insert(each.article.id);
    paging part{orders[seed % 3], 3, {}};
    do {
      const auto some = filled().articles(asked, part);
      REQUIRE_MESSAGE(some, some.error().message);
      for (const auto& one : some->rows) got.insert(one->id);
      part.after = some->next;
    } while (!part.after.empty());
    CHECK_MESSAGE(shown(got) == shown(expected), "seed " << seed);
    found += !expected.empty();
  }
  CHECK(found > 90);
}

TEST_CASE("an archive finds the identities of the entities that the records hold") {
  std::size_t found = 0;
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    dice rolls(seed);
    const filter asked = some_filter(noun::identity, rolls);
    std::set<std::string> expected, got;
    const auto passes = query::matching(asked);
    for (const record& each : library()) {
      const auto here = filled().article_of(each.article.id);
      INFO((here ? std::string() : here.error().message));
      REQUIRE(here);
      for (std::size_t i = 0; i < each.entities.size(); ++i)
        if (passes(each, each.entities[i]) && (**here).identities[i] != identity_id::none)
          expected.insert(std::to_string(static_cast<std::int64_t>((**here).identities[i])));
    }
    paging part{order::newest, 5, {}};
    do {
      const auto some = filled().identities(asked, part);
      REQUIRE_MESSAGE(some, some.error().message);
      for (const auto& one : some->rows) got.insert(std::to_string(static_cast<std::int64_t>(one.id)));
      part.after = some->next;
    } while (!part.after.empty());
    CHECK_MESSAGE(shown(got) == shown(expected), "seed " << seed);
    found += !expected.empty();
  }
  CHECK(found > 90);
}

TEST_CASE("rankings are the sums of what the records hold") {
  std::map<std::pair<std::int64_t, std::int64_t>, std::uint64_t> speakers, participants, pairs;
  std::map<std::string, std::uint64_t> topics;
  for (const record& each : library()) {
    const auto here = filled().article_of(each.article.id);
    INFO((here ? std::string() : here.error().message));
    REQUIRE(here);
    const auto identity = [&](entity_id id) { return static_cast<std::int64_t>((**here)[id]); };
    for (const statement& said : each.statements)
      for (const entity_id id : said.speakers)
        if (identity(id)) ++speakers[{identity(id), 0}];
    for (const meeting& met : each.meetings) {
      if (met.state != meeting::status::held) continue;
      std::set<std::int64_t> who;
      for (const participant& one : met.participants)
        if (identity(one.who)) who.insert(identity(one.who)), ++participants[{identity(one.who), 0}];
      for (const std::int64_t one : who)
        for (const std::int64_t other : who)
          if (one < other) ++pairs[{one, other}];
      std::set<std::string> discussed;
      for (const span topic : met.topics) discussed.insert(folded(each[topic]));
      for (const std::string& topic : discussed) ++topics[topic];
    }
  }
  const auto check = [](top of, const auto& expected) {
    const auto got = filled().top(of, {}, 10'000);
    REQUIRE(got);
    std::map<std::pair<std::int64_t, std::int64_t>, std::uint64_t> found;
    for (const ranked& one : *got)
      found[{static_cast<std::int64_t>(one.identity), static_cast<std::int64_t>(one.other_identity)}] = one.n;
    CHECK(found == expected);
  };
  check(top::speakers, speakers);
  check(top::participants, participants);
  check(top::pairs, pairs);
  const auto got = filled().top(top::topics, {}, 10'000);
  REQUIRE(got);
  std::map<std::string, std::uint64_t> found;
  for (const ranked& one : *got) found[folded(one.name)] = one.n;
  CHECK(found == topics);
}

TEST_CASE("what the archive has counted is what going through it counts") {
  // There are no copies in these articles, so that both ask for the same.
  const filter always = where{}.copies();
  for (const top of : {top::speakers, top::participants, top::pairs, top::topics, top::places}) {
    const auto counted = filled().top(of, {}, 10'000), gone_through = filled().top(of, always, 10'000);
    REQUIRE(counted);
    REQUIRE(gone_through);
    CHECK(*counted == *gone_through);
  }
}
