// Background with its date.
#include "reading.hpp"

#include <string>
#include <string_view>

using namespace communique;

namespace {

// "signed: object, date", joined by "; ". Published on 12 March 2025.
std::string facts_in(std::string_view story) {
  const std::string text =
      "News of the day\n\nThe day began with rain, and the roads in the north of the country were closed for some "
      "hours.\n\n" +
      std::string(story) +
      "\n\nIt was the first time that this had been told in the city, and the people there were glad of it.";
  const record in = testing::read(text, {2025, 3, 12});
  std::string out;
  for (const fact& f : in.facts)
    out += (out.empty() ? "" : "; ") + std::string(to_string(f.what)) + ": " + std::string(in[f.object]) + ", " +
           to_string(f.when);
  return out;
}

}  // namespace

TEST_CASE("diplomatic relations are founded") {
  CHECK(facts_in("Norway and Finland established diplomatic relations on 5 June 1918.") ==
        "founded: diplomatic relations, 1918-06-05");
}

TEST_CASE("in the passive the thing is the subject") {
  CHECK(facts_in("Diplomatic relations between Norway and Finland were established on 5 June 1918.") ==
        "founded: Diplomatic relations between Norway and Finland, 1918-06-05");
}

TEST_CASE("a bank that was founded") {
  CHECK(facts_in("The bank was founded in Basel in 1930.") == "founded: The bank, 1930");
}

TEST_CASE("an embassy that opened") {
  CHECK(facts_in("The Finnish Embassy in Oslo opened in 1919.") == "founded: The Finnish Embassy in Oslo, 1919");
}

TEST_CASE("who opened an embassy") {
  CHECK(facts_in("Finland opened its embassy in Oslo in 1919.") == "founded: its embassy, 1919");
}

TEST_CASE("since its inception") {
  CHECK(facts_in("Since its inception in 2001, the Shanghai Cooperation Organisation has grown.") ==
        "founded: Shanghai Cooperation Organisation, 2001");
}

TEST_CASE("joined") {
  CHECK(facts_in("Finland joined NATO on 4 April 2023 after a long debate in its parliament.") ==
        "joined: NATO, 2023-04-04");
}

TEST_CASE("acceded to") {
  CHECK(facts_in("Norway acceded to the Convention in 1995.") == "joined: the Convention, 1995");
}

TEST_CASE("became a member of is joining") {
  CHECK(facts_in("Finland became a member of the United Nations in 1955.") == "joined: the United Nations, 1955");
}

TEST_CASE("has been a member since is joining") {
  CHECK(facts_in("Finland has been a member of the European Union since 1995.") == "joined: the European Union, 1995");
}

TEST_CASE("granted the status") {
  CHECK(facts_in("Georgia was granted the status of EU candidate on 14 December 2023.") ==
        "status: the status of EU candidate, 2023-12-14");
}

TEST_CASE("became an observer") {
  CHECK(facts_in("Turkmenistan became an observer in 2020.") == "status: an observer, 2020");
}

TEST_CASE("came into force") {
  CHECK(facts_in("The agreement came into force in July 2022.") == "status: came into force, 2022-07");
}

TEST_CASE("has been since") {
  CHECK(facts_in("Moldova has been a candidate for EU membership since June 2022.") ==
        "status: a candidate for EU membership, 2022-06");
}

TEST_CASE("signed, with its sides") {
  CHECK(facts_in("Norway and Finland signed a fisheries agreement in Oslo in May 2010.") ==
        "signed: a fisheries agreement, 2010-05");
}

TEST_CASE("signed, in the passive") {
  CHECK(facts_in("The Border Treaty was signed in Oslo on 3 May 1949.") == "signed: The Border Treaty, 1949-05-03");
}

TEST_CASE("a list between two and and does not cut the object") {
  CHECK(facts_in("The agreement between Norway, Finland and Sweden was signed in Oslo in May 2010.") ==
        "signed: The agreement between Norway, Finland and Sweden, 2010-05");
}

TEST_CASE("will host") {
  CHECK(facts_in("Egypt will host the donors' conference on 9 December 2025.") ==
        "hosts: the donors' conference, 2025-12-09");
}

TEST_CASE("which it will host") {
  CHECK(facts_in("They discussed the Arctic Forum, which Norway will host in 2026.") ==
        "hosts: the Arctic Forum, 2026");
}

TEST_CASE("a year that was declared") {
  CHECK(facts_in("He recalled that 2024 had been declared the Year of Ecology.") ==
        "declared: the Year of Ecology, 2024");
}

TEST_CASE("was appointed") {
  CHECK(facts_in("Anna Berg was appointed ambassador in August 2023.") == "appointed: ambassador, 2023-08");
}

TEST_CASE("took office") {
  CHECK(facts_in("President Marek Novak took office in March 2019.") == "appointed: took office, 2019-03");
}

TEST_CASE("an election that was held") {
  CHECK(facts_in("The parliamentary election was held on 8 September 2021.") ==
        "held: The parliamentary election, 2021-09-08");
}

TEST_CASE("without a date there is no fact") { CHECK(facts_in("Finland joined NATO.") == ""); }

TEST_CASE("what is to be founded is none") {
  CHECK(facts_in("The sides agreed to establish a working group in 2026.") == "");
}

TEST_CASE("the news itself is no background") {
  CHECK(facts_in("Norway and Finland signed an agreement on Tuesday.") == "");
}

TEST_CASE("quotation marks hide facts") { CHECK(facts_in("\"Finland joined NATO in 2023,\" he said.") == ""); }

TEST_CASE("what opens the sentence as a participle is told of the thing behind the comma") {
  CHECK(facts_in("Founded in 1986, the bank has eight members.") == "founded: the bank, 1986");
}

TEST_CASE("a parenthesis does not cut the subject off") {
  CHECK(facts_in("The union, to which both countries belong, was founded in Oslo in 1989.") ==
        "founded: The union, 1989");
}

TEST_CASE("a second verb has the subject of the first") {
  CHECK(facts_in("The treaty belonged to another age and was signed in 1987.") == "signed: The treaty, 1987");
}

TEST_CASE("the date of another verb is not the date of this one") {
  CHECK(facts_in("The treaty that created the bank was signed in Oslo on 3 December 1973.") ==
        "signed: The treaty that created the bank, 1973-12-03");
  CHECK(facts_in("The ministers signed an agreement on the return of skulls taken by soldiers in 1897.").empty());
}

TEST_CASE("the year of a treaty is part of its name") {
  CHECK(facts_in("The ministers signed an amendment to the tax agreement of 1974.").empty());
}

TEST_CASE("admitted as an observer is a status") {
  CHECK(facts_in("Norway was admitted to the Council as an observer in May 2013.") == "status: an observer, 2013-05");
}

TEST_CASE("the signing of a treaty in the past") {
  CHECK(facts_in("The ministers recalled the signing of the treaty in Rome on 25 March 1957.") ==
        "signed: the treaty, 1957-03-25");
}

TEST_CASE("since its accession") {
  CHECK(facts_in("The country has changed since its accession to NATO in 2004.") == "joined: NATO, 2004");
}

TEST_CASE("who left a body and who left a room") {
  CHECK(facts_in("Norway, which left the International Whaling Commission in 1993, did not attend.") ==
        "status: left the International Whaling Commission, 1993");
  CHECK(facts_in("The minister left the building in 1993.").empty());
}

TEST_CASE("a sitting to come is no background") {
  CHECK(facts_in("The commission will hold its first meeting in Oslo in June 2026.").empty());
}

TEST_CASE("what is only to take effect has not") {
  CHECK(facts_in("The nurses will wait before the agreement takes effect next year.").empty());
}

TEST_CASE("who hosts a guest hosts no event") {
  CHECK(
      facts_in("Foreign Minister Anna Berg is due to host Finnish Foreign Minister Jukka Salo in June 2026.").empty());
}

TEST_CASE("an appointment behind a name") {
  CHECK(facts_in("President Anna Berg of Norway, named facilitator in July 2023, asked for calm.") ==
        "appointed: facilitator, 2023-07");
}

TEST_CASE("a year that is named") {
  CHECK(facts_in("By a decree of December 2023, Norway has named 2024 the Year of the Sea.") ==
        "declared: the Year of the Sea, 2024");
}

TEST_CASE("denied and wished deeds are none") {
  CHECK(facts_in("Norway did not join the Union in 1994.").empty());
  CHECK(facts_in("Norway hoped to join the Union in 1994.").empty());
}
