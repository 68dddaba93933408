// The same story from many outlets.
#include "archive_scene.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace communique;
using namespace communique::testing;

TEST_CASE("a story in several articles counts once, unless copies are asked for") {
  archive news = in_memory();
  const std::string copy = std::string("By our correspondent\n\n") + talks;
  sure(news.add(note("first", talks), "APA"));
  sure(news.add(note("copy", talks), "Gazette"));
  CHECK(sure(news.statements(where{}.about("corridor"))).rows.size() == 1);
  CHECK(sure(news.statements(where{}.about("corridor").copies())).rows.size() == 2);
  CHECK(sure(news.count_of(noun::article)) == 1);
  CHECK(sure(news.count_of(noun::article, where{}.copies())) == 2);
  CHECK(sure(news.top(top::pairs))[0].n == 1);
  CHECK(sure(news.info()).stories == 1);

  // What the first said, the copy says now.
  sure(news.remove("first"));
  const auto left = sure(news.statements(where{}.about("corridor")));
  REQUIRE(left.rows.size() == 1);
  CHECK(left.rows[0].from->in.article.id == "copy");
  CHECK(sure(news.top(top::pairs))[0].n == 1);
  CHECK(sure(news.count_of(noun::article)) == 1);
}

TEST_CASE("what is said every five days in the same words is no endless story") {
  archive news = in_memory();
  for (std::uint8_t i = 0; i < 6; ++i)
    sure(news.add(note("a" + std::to_string(i), talks, {2024, 3, static_cast<std::uint8_t>(1 + 5 * i)})));
  CHECK(sure(news.count_of(noun::article)) == 3);
}

TEST_CASE("an update says what is new in it") {
  archive news = in_memory();
  const std::string more = "\"The treaty will be signed in June,\" Lund told reporters.\n";
  sure(news.add(note("first", talks)));
  sure(news.add(note("update", talks + more)));
  CHECK(sure(news.statements(where{}.about("corridor"))).rows.size() == 1);
  CHECK(said(news, where{}.about("treaty")) == "The treaty will be signed in June. ");
}

TEST_CASE("the same words a month later are another story") {
  archive news = in_memory();
  sure(news.add(note("march", talks)));
  sure(news.add(note("april", talks, {2024, 4, 20})));
  CHECK(sure(news.count_of(noun::article)) == 2);
}
