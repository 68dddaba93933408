// When and where an encounter was, as far as the text tells.
#include "reading.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace communique;

namespace {

// "2025-03-10, Oslo; -, -": day and place of each encounter of a story. Published on Wednesday 12 March 2025.
std::string told_in(std::string_view story) {
  // Inside an article, so that the first sentence is no standfirst and the last no ending.
  const std::string text =
      "News of the day\n\nThe day began with rain, and the roads in the north of the country were closed for some "
      "hours.\n\n" +
      std::string(story) +
      "\n\nIt was the first time that this had been told in the city, and the people there were glad of it.";
  const record in = testing::read(text, {2025, 3, 12});
  std::string out;
  for (const meeting& m : in.meetings) {
    if (!out.empty()) out += "; ";
    out += (m.when.value ? to_string(m.when.value) : std::string("-")) + ", " +
           (m.place == entity_id::none ? std::string("-") : in[m.place].name);
  }
  return out;
}

}  // namespace

TEST_CASE("a date behind since or by is not the day of what was held") {
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo and said that prices had "
                "doubled since December.") == "-, -");
  CHECK(told_in("In the meeting with Finnish Foreign Minister Jukka Salo, Foreign Minister Anna Berg promised an "
                "answer by May 15.") == "-, -");
}

TEST_CASE("a day that lies ahead of a report is not the day of what was held") {
  CHECK(told_in("Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo agreed on Tuesday to open the "
                "bridge on April 1 after talks in Oslo.") == "2025-03-11, Oslo");
}

TEST_CASE("the day before counts from the day told last, not from the publication") {
  CHECK(told_in("Foreign Minister Anna Berg spoke in parliament on March 6. The day before, she met Finnish Foreign "
                "Minister Jukka Salo.") == "2025-03-05, -");
}

TEST_CASE("a date of a relative clause is not that of the encounter") {
  CHECK(told_in("Ambassador Paolo Ricci, who spoke in Bergen on Sunday, met President Omar Haddad in Oslo this "
                "morning.") == "2025-03-12, Oslo");
}

TEST_CASE("the day of an arrival is not that of what followed, that of a journey is") {
  CHECK(told_in("Ambassador Paolo Ricci arrived in Bergen on Sunday and met President Omar Haddad on Monday.") ==
        "2025-03-09, Bergen; 2025-03-10, -");
  CHECK(told_in("On Monday Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo and received Italian "
                "Ambassador Paolo Ricci.") == "2025-03-10, -; 2025-03-10, -");
}

TEST_CASE("the lead tells the day and the place of the encounter that the next sentence explains") {
  CHECK(told_in("Foreign Minister Anna Berg announced on Tuesday in Oslo that the bridge will be opened.\n\nBerg made "
                "the remark after talks with Finnish Foreign Minister Jukka Salo.") == "2025-03-11, Oslo");
}

TEST_CASE("the day on which somebody else spoke of the encounter is not its own") {
  CHECK(told_in("Spokesman Erik Dahl said on Tuesday that the bridge will be opened.\n\nThis was agreed in talks "
                "between Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo.") == "-, -");
}

TEST_CASE("what is told as later took place on the day told last") {
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo on Monday. She later met Italian "
                "Ambassador Paolo Ricci.") == "2025-03-10, -; 2025-03-10, -");
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo on Monday. After the talks, she "
                "received Italian Ambassador Paolo Ricci.") == "2025-03-10, -; 2025-03-10, -");
}

TEST_CASE("also tells of another encounter without a day") {
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo on Monday. She also met Italian "
                "Ambassador Paolo Ricci.") == "2025-03-10, -; -, -");
}

TEST_CASE("a line of a diary is of the day above it") {
  CHECK(told_in("MONDAY, MARCH 10\n\nForeign Minister Anna Berg met Finnish Foreign Minister Jukka Salo in Oslo.\n\n"
                "TUESDAY, MARCH 11\n\nForeign Minister Anna Berg met Italian Ambassador Paolo Ricci in Bergen.") ==
        "2025-03-10, Oslo; 2025-03-11, Bergen");
}

TEST_CASE("a journey leads to the place of what it is for") {
  CHECK(told_in("Foreign Minister Anna Berg will travel to Helsinki on Friday to meet Finnish Foreign Minister Jukka "
                "Salo.") == "2025-03-14, Helsinki");
}

TEST_CASE("a place that opens a sentence holds for all that it tells") {
  CHECK(told_in("During her stay in Helsinki, Foreign Minister Anna Berg paid a courtesy call on President Omar Haddad "
                "and met with Italian Ambassador Paolo Ricci.") == "-, Helsinki; -, Helsinki");
}

TEST_CASE("where a guest lives is not where they met") {
  CHECK(told_in("Foreign Minister Anna Berg received the Ambassador of Peru, Juan Sol, who is resident in "
                "Stockholm.") == "-, -");
}

TEST_CASE("the town behind a building is the place") {
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo at State House, Bergen.") ==
        "-, Bergen");
}

TEST_CASE("the place of a session is that of an encounter beside it") {
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo on Monday on the sidelines of the "
                "80th session of the UN General Assembly in New York.") == "2025-03-10, New York");
}

TEST_CASE("in the city of: the city") {
  CHECK(told_in("Foreign Minister Anna Berg met Finnish Foreign Minister Jukka Salo in the city of Turku on Monday.") ==
        "2025-03-10, Turku");
}
