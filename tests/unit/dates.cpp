#include "dates/calendar.hpp"
#include "lexicon/conventions.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

struct resources {
  text::vocabulary words;
  text::conventions language;
  dates::calendar calendar;
};

const resources& english() {
  static const resources loaded = [] {
    resources out;
    const auto tables = lexicon::tables::load({});
    REQUIRE(tables);
    out.language = lexicon::conventions_of(*tables, out.words);
    auto calendar = dates::calendar::from(*tables, out.words, out.language);
    REQUIRE(calendar);
    out.calendar = std::move(*calendar);
    return out;
  }();
  return loaded;
}

struct reading {
  text::document document;
  std::vector<dates::expression> found;

  explicit reading(std::string_view text)
      : document(text::take_apart(text, english().words, english().language)),
        found(dates::find(document, english().calendar)) {}
};

// "June 3, 2024 | Monday"
std::string found_in(std::string_view text) {
  const reading read(text);
  std::string out;
  for (const dates::expression& e : read.found) {
    if (!out.empty()) out += " | ";
    out += read.document.over(e.first, e.last).in(text);
  }
  return out;
}

// What the first expression of a text comes to: "2024-06-03", "2024-03-05..2024-03-06", "?", with "or" if ambiguous.
std::string comes_to(std::string_view text, std::string_view anchor = {}, dates::tense when = dates::tense::past,
                     std::string_view before = {}) {
  const reading read(text);
  if (read.found.empty()) return "none";
  const auto day = [](std::string_view iso) { return iso.empty() ? date{} : *parse_date(iso); };
  const time_expression at = dates::resolve(read.document, read.found.front(), day(anchor), when, day(before));
  std::string out = at.value ? to_string(at.value) : "?";
  if (at.end) out += ".." + to_string(at.end);
  return at.ambiguous ? out + " or" : out;
}

struct sample {
  std::string_view text, dates;
};

}  // namespace

TEST_CASE("a date expression is found with its words and without the preposition in front") {
  constexpr sample samples[] = {
      {"On June 3, 2024 they met.", "June 3, 2024"},
      {"On 3 June 2024 they met.", "3 June 2024"},
      {"It was signed on the 3rd of June.", "3rd of June"},
      {"On Feb. 5 he left.", "Feb. 5"},
      {"Talks were held on 5-6 March.", "5-6 March"},
      {"On March 5 and 6 they talked.", "March 5 and 6"},
      {"From 3 to 5 June 2024 he was in Baku.", "3 to 5 June 2024"},
      {"It met between 17 and 19 July.", "17 and 19 July"},
      {"It runs from 28 February to 2 March 2024.", "28 February to 2 March 2024"},
      {"He returns on the 5th.", "the 5th"},
      {"It began in June 2024.", "June 2024"},
      {"It joined in 2017.", "2017"},
      {"It ended in late 2018.", "late 2018"},
      {"The plan for 2025-2027 was signed.", "2025-2027"},
      {"It ran from 2019 to 2024.", "2019 to 2024"},
      {"Between 2014 and 2020 trade doubled.", "2014 and 2020"},
      {"Published 2024-02-05", "2024-02-05"},
      {"05.02.2024", "05.02.2024"},
      {"2024.11.18 13:47", "2024.11.18"},
      {"Sunday 14/7/2024 a phone call", "Sunday 14/7/2024"},
      {"Updated 20:18, 21-Nov-2025", "21-Nov-2025"},
      {"Feb - 21 - 2025 , 07:46", "Feb - 21 - 2025"},
      {"Published: 00:31, Feb 12,2025", "Feb 12,2025"},
      {"LUXEMBOURG, 24. JUN, 07:03", "24. JUN"},
      {"ASUNCIÓN, 9th May, 2023 (WAM)", "9th May, 2023"},
      {"They met on Monday.", "Monday"},
      {"They met Monday in Baku.", "Monday"},
      {"Next Tuesday he leaves.", "Next Tuesday"},
      {"He left last Friday.", "last Friday"},
      {"This Thursday he leaves.", "This Thursday"},
      {"On Monday (11 November 2024) they met.", "Monday (11 November 2024)"},
      {"On Wednesday, March 6, he left.", "Wednesday, March 6"},
      {"It will on Monday, 10 March, begin.", "Monday, 10 March"},
      {"He spoke this Wednesday (14).", "this Wednesday (14)"},
      {"They signed it this Friday June 14th, 2024, at noon.", "this Friday June 14th, 2024"},
      {"They met on Friday and Saturday.", "Friday and Saturday"},
      {"On Wednesday night he left.", "Wednesday night"},
      {"It came late Sunday.", "late Sunday"},
      {"Sun Mar 16, 2025 07:20 PM", "Sun Mar 16, 2025"},
      {"Today they met.", "Today"},
      {"They met yesterday, October 3, 2024.", "yesterday, October 3, 2024"},
      {"He leaves tomorrow, 12 September.", "tomorrow, 12 September"},
      {"He arrives tonight.", "tonight"},
      {"He called last night.", "last night"},
      {"He spoke this morning.", "this morning"},
      {"They met last month.", "last month"},
      {"They meet next week.", "next week"},
      {"It grew this year.", "this year"},
      {"He was there earlier this week.", "earlier this week"},
      {"He leaves later this month.", "later this month"},
      {"The day before, she had met him.", "The day before"},
      {"The same day she left.", "The same day"},
      {"They met two days ago.", "two days ago"},
      {"A week later he resigned.", "A week later"},
      {"They will meet in two weeks.", "two weeks"},
      {"It opens in early January.", "early January"},
      {"It opens in mid-November.", "mid-November"},
      {"It is due by the end of 2026.", "the end of 2026"},
      {"It is due by the end of the month.", "the end of the month"},
      {"It grew in the first quarter of 2024.", "the first quarter of 2024"},
      {"Trade grew in Q3 2024.", "Q3 2024"},
      {"It meets in the last week of February.", "the last week of February"},
      {"It meets in June this year.", "June this year"},
      {"It met in May last year.", "May last year"},
      {"It meets in August of the current year.", "August of the current year"},
      {"He comes in the month of May.", "the month of May"},
      {"It is due in spring 2026.", "spring 2026"},
      {"The floods of last August were worse.", "last August"},
      {"His April trip was short.", "April"},
      {"The October 2024 summit was long.", "October 2024"},
      {"14 mar 2025", "14 mar 2025"},
      {"On 1 may 2025 they joined.", "1 may 2025"},
      {"It was opened in May.", "May"},
      {"The 1988 earthquake was strong.", "1988"},
      {"In Feb. he left. In Sept. 2024 he came.", "Feb. | Sept. 2024"},
      {"Relations were established on January 29, 1992.", "January 29, 1992"},
  };
  for (const sample& s : samples) {
    CAPTURE(s.text);
    CHECK(found_in(s.text) == s.dates);
  }
}

TEST_CASE("what only looks like a date is none") {
  constexpr std::string_view samples[] = {
      "It may rain.",
      "May I ask?",
      "Theresa May said so.",
      "He said troops march on.",
      "MEP April Dumoulin said so.",
      "June Abernathy met him.",
      "A letter by April Haverkamp was read.",
      "Mr Sunday Ekpenyong spoke.",
      "Sunday Ekpenyong spoke.",
      "Sales fell on Black Friday.",
      "Some 2000 people came.",
      "About 1500 troops left.",
      "In 2,000 villages there is none.",
      "At 10:30 a.m. he left.",
      "The call lasted 40 minutes.",
      "Article 25 of the treaty says so.",
      "It needs 10 million dollars.",
      "Vision 2030 was unveiled.",
      "The \"Search-2024\" training was discussed.",
      "PRESS RELEASE No. 114/2023",
      "Phone: +994 12 345 67 89",
      "Version 1.2.3 is out.",
      "The score was 12-10.",
      "Prices fall.",
      "A second round of talks was held.",
      "The sun set over the sea.",
      "He has met her every Monday.",
      "She was the first in her class.",
      "They waited for two days.",
      "In the last two years it grew.",
      "MAY THE TALKS GO ON",
      "13.13.2024 and 32/01/2024 are none",
      "2024-13-05",
  };
  for (const std::string_view text : samples) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("several dates of a text come in its order and do not overlap") {
  CHECK(found_in("On 5 March he met her, and on Monday, 10 March, him; both in 2024.") ==
        "5 March | Monday, 10 March | 2024");
}

TEST_CASE("a date has the precision that its words give") {
  CHECK(comes_to("on June 3, 2024") == "2024-06-03");
  CHECK(comes_to("in June 2024") == "2024-06");
  CHECK(comes_to("in 2017") == "2017");
  CHECK(comes_to("in late 2018") == "2018");
  CHECK(comes_to("in mid-November 2024") == "2024-11");
}

TEST_CASE("a range has its first day as value and its last as end") {
  CHECK(comes_to("from 3 to 5 June 2024") == "2024-06-03..2024-06-05");
  CHECK(comes_to("from 28 February to 2 March 2024") == "2024-02-28..2024-03-02");
  CHECK(comes_to("on 30 December to 2 January", "2024-12-20", dates::tense::future) == "2024-12-30..2025-01-02");
  CHECK(comes_to("for 2025-2027") == "2025..2027");
  CHECK(comes_to("in the first quarter of 2024") == "2024-01-01..2024-03-31");
  CHECK(comes_to("next week", "2025-03-19") == "2025-03-24..2025-03-30");
  CHECK(comes_to("on Friday and Saturday", "2025-02-16") == "2025-02-14..2025-02-15");
}

TEST_CASE("figures that fit two orders are ambiguous, unless the text settles the order elsewhere") {
  CHECK(comes_to("04/05/2024") == "2024-05-04 or");
  CHECK(comes_to("04/04/2024") == "2024-04-04");
  CHECK(comes_to("16/05/2024") == "2024-05-16");
  CHECK(comes_to("05/16/2024") == "2024-05-16");
  CHECK(comes_to("04.05.2024") == "2024-05-04");
  CHECK(comes_to("04/05/2024, then 05/16/2024") == "2024-04-05");
  CHECK(comes_to("04/05/2024, then 16/05/2024") == "2024-05-04");
}

TEST_CASE("a weekday of a report is the last one, that day included") {
  CHECK(comes_to("on Friday", "2025-01-17") == "2025-01-17");  // a Friday
  CHECK(comes_to("on Thursday", "2025-01-17") == "2025-01-16");
  CHECK(comes_to("on Saturday", "2025-01-17") == "2025-01-11");
  CHECK(comes_to("last Friday", "2025-05-08") == "2025-05-02");
  CHECK(comes_to("last Thursday", "2025-05-08") == "2025-05-01");
}

TEST_CASE("a weekday of an announcement is the next one") {
  CHECK(comes_to("on Monday", "2025-10-19", dates::tense::future) == "2025-10-20");
  CHECK(comes_to("next Monday", "2025-02-19", dates::tense::future) == "2025-02-24");
  CHECK(comes_to("next Thursday", "2026-03-05", dates::tense::future) == "2026-03-12");
  CHECK(comes_to("on Tuesday next week", "2025-02-19", dates::tense::future) == "2025-02-25");
}

TEST_CASE("a day or month without a year is the nearest one that the tense allows") {
  CHECK(comes_to("on June 25", "2025-06-27") == "2025-06-25");
  CHECK(comes_to("on December 30", "2025-01-03") == "2024-12-30");
  CHECK(comes_to("on January 10", "2025-12-20", dates::tense::future) == "2026-01-10");
  CHECK(comes_to("in November", "2025-03-19") == "2024-11");
  CHECK(comes_to("in November", "2025-03-19", dates::tense::future) == "2025-11");
  CHECK(comes_to("last October", "2025-04-03") == "2024-10");
  CHECK(comes_to("next April", "2024-09-26", dates::tense::future) == "2025-04");
  CHECK(comes_to("in May last year", "2025-08-27") == "2024-05");
}

TEST_CASE("the day of publication is what today and yesterday count from") {
  CHECK(comes_to("today", "2025-03-01") == "2025-03-01");
  CHECK(comes_to("yesterday", "2024-03-01") == "2024-02-29");
  CHECK(comes_to("the day before yesterday", "2025-09-11") == "2025-09-09");
  CHECK(comes_to("tomorrow", "2024-12-31") == "2025-01-01");
  CHECK(comes_to("two days ago", "2025-03-01") == "2025-02-27");
  CHECK(comes_to("next month", "2024-12-18") == "2025-01");
  CHECK(comes_to("last year", "2026-02-19") == "2025");
}

TEST_CASE("the day that the text has told of is what the day before counts from") {
  CHECK(comes_to("the day before", "2024-06-22", dates::tense::past, "2024-06-21") == "2024-06-20");
  CHECK(comes_to("the same day", "2025-07-18", dates::tense::past, "2025-07-10") == "2025-07-10");
  CHECK(comes_to("the following day", "2025-11-07", dates::tense::past, "2025-11-04") == "2025-11-05");
  CHECK(comes_to("a week later", "2025-11-07", dates::tense::past, "2025-09-01") == "2025-09-08..2025-09-14");
}

TEST_CASE("without a published date a relative one has no value but keeps its words") {
  CHECK(comes_to("yesterday") == "?");
  CHECK(comes_to("on Monday") == "?");
  CHECK(comes_to("on June 5") == "?");
  CHECK(comes_to("on June 5", {}, dates::tense::future, "2024-06-03") == "2024-06-05");  // the year is in the text
  const reading read("They met yesterday.");
  CHECK(dates::resolve(read.document, read.found.at(0), {}, dates::tense::past).text == span{9, 18});
}

TEST_CASE("days that do not exist are no dates") {
  CHECK(found_in("on 31 June 2024") == "June 2024");
  CHECK(found_in("on 29 February 2023") == "February 2023");
  CHECK(found_in("on 29 February 2024") == "29 February 2024");
}

TEST_CASE("the calendar counts days over leap years and centuries") {
  CHECK(dates::to_days({1970, 1, 1}) == 0);
  CHECK(dates::to_days({2000, 3, 1}) == 11017);
  for (const std::int32_t day : {-719162, -1, 0, 59, 11016, 19782, 20000, 1000000})
    CHECK(dates::to_days(dates::from_days(day)) == day);
  CHECK(dates::weekday_of(dates::to_days({2025, 3, 5})) == 3);  // a Wednesday
  CHECK(dates::weekday_of(dates::to_days({1969, 12, 28})) == 7);
}
