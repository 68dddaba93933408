// An archive: records in, out and found again.
#include "archive_scene.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace communique;
using namespace communique::testing;

TEST_CASE("what was added is found with its words and its article") {
  archive news = in_memory();
  CHECK(sure(news.add(note("a", talks), "APA")) == addition{1, 0, 0});
  const auto page = sure(news.statements(where{}.speaker("keller").about("corridor")));
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows[0].words(page.rows[0]->content.front()) == "We agree on the corridor");
  CHECK(page.rows[0].from->in == note("a", talks));
  CHECK(page.rows[0].from->outlet == "APA");
}

TEST_CASE("the same record again changes nothing, another with its id takes its place") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  CHECK(sure(news.add(note("a", talks))) == addition{0, 0, 1});
  CHECK(sure(news.add(note("a", speech))) == addition{0, 1, 0});
  CHECK(said(news, where{}.speaker("Keller")) == "");
  CHECK(said(news, where{}.speaker("Lund").about("open")) != "");
  CHECK(sure(news.info()).articles == 1);
}

TEST_CASE("of two records with one id in a batch the later stays") {
  archive news = in_memory();
  CHECK(sure(news.add(std::vector{note("a", talks), note("a", speech)})) == addition{1, 1, 0});
  CHECK(sure(news.top(top::pairs)).empty());
  CHECK(said(news, where{}.speaker("Keller")) == "");
}

TEST_CASE("an article that is removed leaves nothing behind") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  CHECK(sure(news.remove("a")));
  CHECK_FALSE(sure(news.remove("a")));
  const archive_info about = sure(news.info());
  CHECK(about.articles == 0);
  CHECK(about.statements == 0);
  CHECK(about.identities == 0);
  CHECK(sure(news.top(top::speakers)).empty());
  CHECK(sure(news.top(top::pairs)).empty());
  CHECK(sure(news.counts(noun::statement, interval::year)).empty());
  CHECK(sure(news.check()).empty());
}

TEST_CASE("many articles are removed together, and one that is not there is no error") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", talks), note("b", speech), note("c", speech)}));
  CHECK(sure(news.remove(std::vector<std::string>{"a", "nowhere", "c", "a"})) == 2);
  CHECK(sure(news.info()).articles == 1);
  CHECK(sure(news.article_of("b"))->in.article.id == "b");
}

TEST_CASE("the rows of an answer that is no variable are there for as long as they are gone through") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  std::string names;
  for (const ranked& one : *news.top(top::participants)) names += one.name + ". ";
  CHECK(names == "Anna Keller. Mart Lund. ");
}

TEST_CASE("what was found tells its words and its day") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  const auto said = sure(news.statements());
  CHECK(said.rows.at(0).words() == "We agree on the corridor");
  CHECK(said.rows[0].evidence() == said.rows[0]->content.front());
  CHECK(said.rows[0].day() == date{2024, 3, 5});
  const auto articles = sure(news.articles());
  CHECK(articles.rows.at(0).words() == articles.rows[0].words(articles.rows[0]->headline));
}

TEST_CASE("a record without an id is refused and nothing of its batch is added") {
  archive news = in_memory();
  record nameless = note("a", talks);
  nameless.article.id.clear();
  CHECK(why(news.add(std::vector{note("b", speech), nameless})) == status::argument);
  CHECK(sure(news.info()).articles == 0);
}

TEST_CASE("an archive without texts keeps the words that a record points to") {
  archive news = in_memory(true);
  sure(news.add(note("a", std::string(talks) + "Nobody is quoted in this last sentence about mangoes.\n")));
  CHECK(said(news, where{}.about("corridor")) == "We agree on the corridor. ");
  CHECK(sure(news.articles(where{}.about("mangoes"))).rows.empty());
  CHECK(sure(news.articles(where{}.about("corridor"))).rows.size() == 1);
}

TEST_CASE("any string is a question") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  for (const std::string asked : {"\"", "\"corridor", "corridor\" OR 1", "corridor*", "NEAR(a b)", "words : corridor",
                                  "*", "- corridor", "a AND NOT b", "{keys} : s1", "'; DROP TABLE articles; --", "\\",
                                  "¦", "\xFF\xFE", "( corridor", "^corridor", "corridor + agree"})
    CHECK_MESSAGE(news.statements(where{}.about(asked)), asked);
  CHECK(said(news, where{}.about("corridor\" agree")) == "We agree on the corridor. ");
  CHECK(said(news, where{}.about("\"the corridor\"")) == "We agree on the corridor. ");
  CHECK(said(news, where{}.about("\"corridor the\"")) == "");
  CHECK(said(news, where{}.about("corr*")) == "We agree on the corridor. ");
  CHECK(said(news, where{}.about("...")) == "");
  CHECK(said(news, where{}.speaker("Keller\"* OR x").about("corridor")) == "");
}

TEST_CASE("a filter that says nothing about a noun is refused by its name") {
  archive news = in_memory();
  const auto got = news.facts(where{}.speaker("Lund"));
  CHECK(why(got) == status::argument);
  CHECK(got.error().message == "the filter speakers says nothing about facts");
  CHECK(why(news.identities(where{}.mode(statement::mode::direct))) == status::argument);
  CHECK(why(news.statements({}, {order::newest, 0, {}})) == status::argument);
}

TEST_CASE("pages join without gap or repetition while articles come and go") {
  archive news = in_memory();
  for (int i = 0; i < 30; ++i)
    sure(news.add(note("old" + std::to_string(i),
                       "Minister Mart Lund said that number " + std::to_string(i) + " was new.\n",
                       {2024, 3, static_cast<std::uint8_t>(1 + i % 28)})));
  std::vector<std::string> seen;
  paging part{order::newest, 4, {}};
  int more = 0;
  do {
    const auto page = sure(news.statements(where{}.speaker("Lund"), part));
    for (const auto& one : page.rows) seen.push_back(one.from->in.article.id);
    part.after = page.next;
    // A newer one, an older one, and the last that was seen goes.
    sure(news.add(note("new" + std::to_string(more), "Minister Ola Berg said that more was to come.\n", {2024, 4, 1})));
    sure(news.add(
        note("older" + std::to_string(more++), "Minister Ola Berg said that less was to come.\n", {2023, 4, 1})));
    sure(news.remove(seen.back()));
  } while (!part.after.empty());
  std::sort(seen.begin(), seen.end());
  CHECK(std::unique(seen.begin(), seen.end()) == seen.end());
  CHECK(std::count_if(seen.begin(), seen.end(), [](const std::string& id) { return id.starts_with("old"); }) >= 30);
}

TEST_CASE("a page of another question or order is refused") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", talks), note("b", speech)}));
  const auto page = sure(news.statements({}, {order::newest, 1, {}}));
  REQUIRE(!page.next.empty());
  CHECK(news.statements({}, {order::newest, 1, page.next}));
  CHECK(why(news.statements({}, {order::oldest, 1, page.next})) == status::argument);
  CHECK(why(news.statements(where{}.about("corridor"), {order::newest, 1, page.next})) == status::argument);
  CHECK(why(news.statements({}, {order::newest, 1, "x"})) == status::argument);
}

TEST_CASE("best matches come first: more of the words in fewer words") {
  archive news = in_memory();
  sure(news.add(std::vector{
      note("long", "Minister Mart Lund said that the treaty would be discussed together with many other matters of "
                   "common interest to both of the neighbouring countries in the region.\n"),
      note("short", "Minister Ola Berg said that the treaty was a good treaty.\n")}));
  const auto page = sure(news.statements(where{}.about("treaty"), {order::relevance, 10, {}}));
  REQUIRE(page.rows.size() == 2);
  CHECK(page.rows[0].from->in.article.id == "short");
}

TEST_CASE("a record whose ids or spans point nowhere is refused") {
  archive news = in_memory(true);
  record wrong = note("a", talks);
  REQUIRE(!wrong.statements.empty());
  wrong.statements[0].content[0] = {5, 1'000'000};
  CHECK(why(news.add(wrong)) == status::argument);
  wrong = note("a", talks);
  wrong.statements[0].speakers = {entity_id{1000}};
  CHECK(why(news.add(wrong)) == status::argument);
}
