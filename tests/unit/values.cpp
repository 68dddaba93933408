// The public values: dates, spans, spellings, results, version.
#include <communique/communique.hpp>

#include <doctest/doctest.h>

using namespace communique;

TEST_CASE("the version in the header is the project's") {
  CHECK(std::string_view(COMMUNIQUE_VERSION) == COMMUNIQUE_PROJECT_VERSION);
}

TEST_CASE("an ISO date of any precision survives the way there and back") {
  for (const std::string_view iso : {"2024-02-29", "2024-02", "2024", "0001-01-01", "9999-12-31"}) {
    REQUIRE(parse_date(iso));
    CHECK(to_string(*parse_date(iso)) == iso);
  }
}

TEST_CASE("a day that does not exist is no date") {
  for (const std::string_view wrong : {"2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-1", "24-01-01",
                                       "2024-01-01T10:00", "0000-01-01", "", "2024/01/01", "2024-01-32"})
    CHECK_FALSE(parse_date(wrong));
}

TEST_CASE("a month covers its days, leap years included") {
  CHECK(first_day({2024, 2, 0}) == date{2024, 2, 1});
  CHECK(last_day({2024, 2, 0}) == date{2024, 2, 29});
  CHECK(last_day({1900, 2, 0}) == date{1900, 2, 28});
  CHECK(last_day({2024, 0, 0}) == date{2024, 12, 31});
}

TEST_CASE("an absent span has no words and is false") {
  CHECK_FALSE(span{});
  CHECK(span{}.in("text").empty());
  CHECK(span{1, 3}.in("text") == "ex");
}

TEST_CASE("every enumerator has a spelling and every spelling an enumerator") {
  CHECK(to_string(statement::mode::mixed) == "mixed");
  CHECK(parse<statement::act>("criticise") == statement::act::criticise);
  CHECK(to_string(fact::kind::signed_) == "signed");
  CHECK_FALSE(parse<meeting::kind>("party"));
  CHECK_FALSE(parse<participant::side>(""));
}

TEST_CASE("a result holds a value or the reason why there is none") {
  const result<int> good(7), bad(error{status::argument, "why"});
  CHECK(good);
  CHECK(*good == 7);
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == status::argument);
  CHECK(bad.error().message == "why");
}
