// Who is the same across articles.
#include "archive/identity.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace communique;
using archives::profile;

namespace {

const archives::identity_knowledge& english() {
  static const archives::identity_knowledge read = [] {
    const auto tables = lexicon::tables::load({});
    REQUIRE(tables);
    auto out = archives::identity_knowledge::from(*tables);
    REQUIRE(out);
    return *std::move(out);
  }();
  return read;
}

profile person(std::string name, std::array<char, 2> country = {}, std::vector<std::string> offices = {},
               std::string reference = {}) {
  profile out;
  out.name = std::move(name);
  out.country = country;
  out.offices = std::move(offices);
  out.reference = std::move(reference);
  return out;
}

constexpr std::array<char, 2> fiji{'F', 'J'}, tonga{'T', 'O'};

// "0 0 2": who is whose.
std::string told(const std::vector<profile>& block, const std::vector<std::int64_t>& by_hand = {}) {
  std::string out;
  for (const std::uint32_t first : archives::same_as(english(), block, by_hand))
    out += (out.empty() ? "" : " ") + std::to_string(first);
  return out;
}

std::set<std::set<std::string>> groups_of(const std::vector<profile>& block) {
  const std::vector<std::uint32_t> same = archives::same_as(english(), block, {});
  std::map<std::uint32_t, std::set<std::string>> by_first;
  for (std::size_t i = 0; i < block.size(); ++i) {
    std::string all = block[i].name + "|" + block[i].country[0] + "|" + block[i].reference;
    for (const std::string& office : block[i].offices) all += "|" + office;
    by_first[same[i]].insert(all);
  }
  std::set<std::set<std::string>> out;
  for (auto& [first, members] : by_first) out.insert(members);
  return out;
}

// Smiths of made-up given names, countries and offices; every tenth is a surname alone.
std::vector<profile> smiths(std::size_t count) {
  std::mt19937 random(1);
  const auto below = [&](std::size_t n) { return random() % n; };
  const auto letters = [&](std::size_t n) {
    std::string out(1, static_cast<char>('A' + below(26)));
    while (out.size() < n) out += static_cast<char>('a' + below(26));
    return out;
  };
  std::vector<profile> out;
  for (std::size_t i = 0; i < count; ++i) {
    std::string name = below(10) == 0 ? "" : letters(1 + below(2) * 5) + " ";
    if (!name.empty() && below(2)) name += letters(1 + below(2) * 4) + " ";
    profile one = person(name + "Smith");
    if (below(3)) one.country = {static_cast<char>('A' + below(26)), static_cast<char>('A' + below(26))};
    if (below(2)) one.offices = {letters(4) + " minister"};
    if (below(20) == 0) one.reference = std::to_string(below(count / 30 + 1));
    out.push_back(std::move(one));
  }
  return out;
}

double seconds(const std::vector<profile>& block) {
  const std::clock_t begin = std::clock();
  const std::vector<std::uint32_t> same = archives::same_as(english(), block, {});
  CHECK(same.size() == block.size());
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("who fits two that do not fit each other stays apart from both") {
  CHECK(told({person("Ana Roy", fiji), person("Ana P. Roy", fiji)}) == "0 0");
  CHECK(told({person("Ana Roy", fiji), person("Ana P. Roy", fiji), person("Ana K. Roy", fiji)}) == "0 1 2");
}

TEST_CASE("a name without a country joins the one country that has it") {
  CHECK(told({person("Ana Roy"), person("Ana Roy", fiji)}) == "0 0");
  CHECK(told({person("Ana Roy"), person("Ana Roy", fiji), person("Ana Roy", tonga)}) == "0 1 2");
}

TEST_CASE("a misread country costs the wrong wording and no other") {
  CHECK(told({person("Ana Roy", fiji, {"minister"}), person("Ana P. Roy", fiji), person("Ana Roy", tonga),
              person("Ana Roy", {}, {"minister"})}) == "0 0 2 0");
}

TEST_CASE("a surname alone joins the one of its country who bears it") {
  CHECK(told({person("Roy", fiji), person("Ana Roy", fiji), person("Jan Roy", tonga)}) == "0 0 2");
  CHECK(told({person("Roy", fiji), person("Ana Roy", fiji), person("Jan Roy", fiji)}) == "0 1 2");
  CHECK(told({person("Roy"), person("Ana Roy", fiji)}) == "0 1");
}

TEST_CASE("an office says whose surname stands alone") {
  CHECK(told({person("Roy", fiji, {"foreign minister"}), person("Ana Roy", fiji, {"Minister of Foreign Affairs"}),
              person("Jan Roy", fiji, {"mayor"})}) == "0 0 2");
  CHECK(told({person("Roy", fiji, {"first lady"}), person("Jan Roy", fiji, {"president"})}) == "0 1");
  CHECK(told({person("Roy", fiji, {"minister"}), person("Jan Roy", fiji, {"deputy minister"})}) == "0 1");
}

TEST_CASE("equal references are one whatever the names say, and others are never one") {
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("A. Roy", tonga, {}, "Q1")}) == "0 0");
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", fiji, {}, "Q2")}) == "0 1");
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", fiji)}) == "0 0");
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", fiji), person("Ana Roy", fiji, {}, "Q2")}) ==
        "0 1 2");
}

TEST_CASE("a label given by hand is stronger than a reference") {
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", fiji, {}, "Q2")}, {7, 7}) == "0 0");
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", fiji, {}, "Q1")}, {7, 8}) == "0 1");
  CHECK(told({person("Ana Roy", fiji), person("Jan Roy", tonga)}, {7, 7}) == "0 0");
}

TEST_CASE("who has no label joins one who has") {
  CHECK(told({person("Ana Roy", fiji), person("Ana Roy", tonga), person("A. Roy", fiji)}, {7, 8, 0}) == "0 1 0");
  CHECK(told({person("Ana Roy", fiji), person("Ana Roy", fiji), person("A. Roy", fiji)}, {7, 8, 0}) == "0 1 2");
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", fiji, {}, "Q1")}, {7, 0}) == "0 0");
}

TEST_CASE("one who is proved to be in two countries is one to a name without country") {
  CHECK(told({person("Ana Roy", fiji, {}, "Q1"), person("Ana Roy", tonga, {}, "Q1"), person("Ana Roy")}) == "0 0 0");
}

TEST_CASE("wordings that tell nobody stay apart from each other") {
  CHECK(told({person("Roy"), person("Roy"), person("A. Roy"), person("A. Roy")}) == "0 1 2 3");
  profile ministry;
  ministry.what = entity::type::organization;
  ministry.name = "Foreign Ministry";
  CHECK(told({ministry, ministry}) == "0 1");
  CHECK_FALSE(archives::tells_who(english(), ministry));
  ministry.country = fiji;
  profile embassy = ministry;
  embassy.name = "Fijian embassy";  // in which of many capitals?
  CHECK(told({embassy, embassy}) == "0 1");
  CHECK(told({ministry, ministry}) == "0 0");
  CHECK(archives::tells_who(english(), ministry));
}

TEST_CASE("a block is told by type and name alone") {
  CHECK(archives::block_of(english(), person("Ana Roy")) == archives::block_of(english(), person("ROY", fiji)));
  CHECK(archives::block_of(english(), person("")).empty());
  CHECK(archives::block_of(english(), person("...")).empty());
  CHECK(told({}).empty());
}

TEST_CASE("a name of any bytes is taken") {
  std::string long_name(100000, 'x');
  std::string words;
  for (int i = 0; i < 20000; ++i) words += "a-b ";
  const std::string dashes(5000, '-'), broken = "\xFF\xFE \x80";
  const std::vector<std::string> names{broken, long_name, words, dashes, ", ,", "bin", "II", "al-", "A.B.C.D. ."};
  for (const std::string& name : names)
    for (int type = 0; type < 4; ++type) {
      profile one = person(name);
      one.what = static_cast<entity::type>(type);
      one.acronym = one.affiliation = name;
      one.offices = {name};
      archives::block_of(english(), one);
      CHECK(told({one, one, person("Ana Roy")}).size() == 5);
    }
}

TEST_CASE("groups do not depend on the order of the profiles") {
  std::vector<profile> block = smiths(300);
  for (const char* given : {"Ana", "A.", "Ana P.", "Jan", ""})
    for (const std::array<char, 2>& country : {std::array<char, 2>{}, fiji, tonga})
      for (const char* office : {"", "minister", "foreign minister"})
        block.push_back(person(std::string(given) + " Smith", country,
                               *office ? std::vector<std::string>{office} : std::vector<std::string>{}));
  const auto expected = groups_of(block);
  std::mt19937 random(2);
  for (int i = 0; i < 20; ++i) {
    std::shuffle(block.begin(), block.end(), random);
    CHECK(groups_of(block) == expected);
  }
}

TEST_CASE("fifty thousand Smiths take about ten times as long as five thousand") {
  const std::vector<profile> few = smiths(5000), many = smiths(50000);
  seconds(few);
  const double small = std::min(seconds(few), seconds(few)), large = std::min(seconds(many), seconds(many));
  MESSAGE("5,000: ", small, " s; 50,000: ", large, " s");
  CHECK(large < 25 * small + 0.05);
}
