// Counts, who met whom, and timelines.
#include "archive_scene.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace communique;
using namespace communique::testing;

TEST_CASE("counts are by day, week, month and year, and what is less precise is left out") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", "Mart Lund said that it rained.\n", {2024, 3, 3}),
                            note("b", "Ola Berg said that it snowed.\n", {2024, 3, 4}),
                            note("c", "Per Dahl said that it hailed.\n", {2024, 4, 1})}));
  const auto counted = [&](interval by) { return sure(news.counts(noun::statement, by)); };
  CHECK(counted(interval::day).size() == 3);
  CHECK(counted(interval::week) == std::vector<count>{{{2024, 2, 26}, 1}, {{2024, 3, 4}, 1}, {{2024, 4, 1}, 1}});
  CHECK(counted(interval::month) == std::vector<count>{{{2024, 3, 1}, 2}, {{2024, 4, 1}, 1}});
  CHECK(counted(interval::year) == std::vector<count>{{{2024, 1, 1}, 3}});
  CHECK(sure(news.counts(noun::statement, interval::month, where{}.about("snowed"))) ==
        std::vector<count>{{{2024, 3, 1}, 1}});
}

TEST_CASE("who met whom has each pair once, with its first and last day") {
  archive news = in_memory();
  sure(news.add(note(
      "a", "Norwegian Foreign Minister Mart Lund met Swiss Foreign Minister Anna Keller in Bern on 3 March 2024.\n")));
  sure(news.add(
      note("b", "Norwegian Foreign Minister Mart Lund met Swiss Foreign Minister Anna Keller in Oslo on 9 May 2024.\n",
           {2024, 5, 10})));
  sure(news.add(note(
      "c",
      "Swiss Foreign Minister Anna Keller will meet Kenyan Foreign Minister Otieno Wafula in Bern on 1 June 2024.\n",
      {2024, 5, 11})));
  const graph met = sure(news.graph());
  REQUIRE(met.edges.size() == 1);
  CHECK(met.edges[0].meetings == 2);
  CHECK(met.edges[0].first == date{2024, 3, 3});
  CHECK(met.edges[0].last == date{2024, 5, 9});
  CHECK(sure(news.graph(where{}.status(meeting::status::planned))).edges.size() == 1);
  CHECK(to_graphml(met).find("<data key=\"weight\">2</data>") != std::string::npos);
  CHECK(to_dot(met).find("weight=2") != std::string::npos);
}

TEST_CASE("a timeline has what one said and whom one met, page by page") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", talks), note("b", speech, {2024, 3, 7})}));
  std::vector<std::string> seen;
  paging part{order::oldest, 1, {}};
  do {
    const auto page = sure(news.timeline("Lund", {}, part));
    for (const moment& one : page.rows) seen.push_back(to_string(one.day) + (one.met.item ? " met" : " said"));
    part.after = page.next;
  } while (!part.after.empty());
  CHECK(seen.size() >= 2);
  CHECK(std::is_sorted(seen.begin(), seen.end(),
                       [](const auto& x, const auto& y) { return x.substr(0, 10) < y.substr(0, 10); }));
  CHECK(seen.front() == "2024-03-05 met");
}
