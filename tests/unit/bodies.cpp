// Organisations, places and events: where their names end and what is none.
#include "reading.hpp"

using namespace communique;
using testing::find;
using testing::mentions;
using testing::names;
using testing::people;
using testing::read;

namespace {

std::string bodies(std::string_view text) { return names(read(text), entity::type::organization); }
std::string places(std::string_view text) { return names(read(text), entity::type::place); }
std::string events(std::string_view text) { return names(read(text), entity::type::event); }

}  // namespace

// --- organisations --------------------------------------------------------------------------------------------------

TEST_CASE("a body owned by several people bears their name") {
  CHECK(bodies("She leads the Farmers’ Union.") == "Farmers’ Union");
  CHECK(bodies("She leads the People's Justice Party.") == "People's Justice Party");
  CHECK(bodies("The pilots’ union called it a mistake.") == "pilots’ union");
}

TEST_CASE("words joined on the way to a head belong to the name") {
  CHECK(bodies("She runs the Trade, Tourism and Investment Board.") == "Trade, Tourism and Investment Board");
  CHECK(bodies("She wrote to the Department for Transport, Housing and Rural Affairs.") ==
        "Department for Transport, Housing and Rural Affairs");
}

TEST_CASE("a body of two words is one in lower case") {
  CHECK(bodies("The rate was set by the central bank.") == "central bank");
  CHECK(bodies("The joint commission will meet in Oslo.") == "joint commission");
  CHECK(bodies("A joint commission would help.") == "");
}

TEST_CASE("no particular embassy or ministry is no organisation") {
  CHECK(bodies("They spoke of opening an honorary consulate in Bergen.") == "");
  CHECK(bodies("Norway has an embassy in Lima.") == "");
  CHECK(bodies("She thanked the embassy in Lima.") == "embassy");
}

TEST_CASE("an embassy is that of the country behind it") {
  CHECK(bodies("She lives in the residence of the embassy of Norway.") == "embassy of Norway");
}

TEST_CASE("a common noun may come before the name that it takes up") {
  CHECK(bodies("He came to the ministry early. The Ministry of Fisheries (MOF) was closed.") ==
        "Ministry of Fisheries (MOF)");
}

TEST_CASE("a noun in lower case behind a name makes a body") {
  CHECK(bodies("He heads the OSCE border observation mission.") == "OSCE border observation mission");
  CHECK(bodies("She chairs the Senate public works panel.") == "Senate public works panel");
}

TEST_CASE("a noun in front of a name tells that it is a body") {
  CHECK(bodies("The shipping firm Nordhavn will pay.") == "Nordhavn");
  CHECK(bodies("He told the radio station Kvarken that it rained.") == "Kvarken");
  CHECK(bodies("The Bergen-based Nordhavn will pay.") == "Nordhavn");
}

TEST_CASE("a university or a hospital may begin with a title") {
  CHECK(bodies("He studied at Sultan Badrul University.") == "Sultan Badrul University");
  CHECK(bodies("They were taken to Lady Ashdown Hospital.") == "Lady Ashdown Hospital");
}

TEST_CASE("a general committee has no general in it") {
  CHECK(bodies("The Norwegian-Danish General Border Committee met.") == "Norwegian-Danish General Border Committee");
}

TEST_CASE("the name of a foreign body follows its head") {
  CHECK(bodies("She leads Partido Nuevo Rumbo in the north.") == "Partido Nuevo Rumbo");
}

TEST_CASE("a department and its ministry are two") {
  CHECK(bodies("The Consular Department of the Ministry of Justice replied.") ==
        "Consular Department; Ministry of Justice");
}

TEST_CASE("the initials of a name make an organisation of it, those of a treaty none") {
  CHECK(bodies("They bought milk from Fjord Valley Milk (FVM).") == "Fjord Valley Milk (FVM)");
  CHECK(bodies("They signed the Open Border Agreement (OBA).") == "");
}

TEST_CASE("a short form between commas belongs to the name") {
  CHECK(bodies("The Workers Party of Jutland, WPJX, voted no. The WPJX left.") == "Workers Party of Jutland (WPJX)");
}

TEST_CASE("capitals of emphasis, numerals and codes are no organisations") {
  CHECK(bodies("The Border Council DECIDES to wait. The pupils of class XVIII left. They want GE-412 engines.") ==
        "Border Council");
}

TEST_CASE("one word that only an article stands before is no organisation") {
  CHECK(bodies("They talked about the Cerradinho for an hour.") == "");
}

TEST_CASE("a headline's verb ends a name") {
  CHECK(bodies("Supreme Court Rejects Appeal of Union\n\nThe judges were calm.").find("Rejects") == std::string::npos);
}

TEST_CASE("the credits at the foot name bodies") {
  CHECK(bodies("The ministers met in Oslo on Monday.\n\nThey will meet again.\n\n(AFP, Reuters)").find("Reuters") !=
        std::string::npos);
}

TEST_CASE("the spelling of a known body may be British or American") {
  CHECK(bodies("The U.N. Children's Fund spoke.") == "U.N. Children's Fund");
  CHECK(find(read("The World Customs Organisation (WCO) spoke."), "World Customs Organisation") != nullptr);
}

// --- places ---------------------------------------------------------------------------------------------------------

TEST_CASE("a region in lower case belongs to a place, a province does not") {
  CHECK(places("They went to the Kharkiv region.") == "Kharkiv region");
  CHECK(places("They went to Herat province.") == "Herat");
}

TEST_CASE("a gulf is named by what follows of") { CHECK(places("They fish in the Gulf of Riga.") == "Gulf of Riga"); }

TEST_CASE("a country has its usual name, also under its full one") {
  const record r = read("The Republic of Moldova agreed.");
  CHECK(names(r, entity::type::place) == "Moldova");
  CHECK(mentions(r, "Moldova") == "Republic of Moldova");
}

TEST_CASE("a place beside another is one") {
  CHECK(places("Clinics were built in Bergen and Ytrefossen.") == "Bergen; Ytrefossen");
}

TEST_CASE("a place inside the name of a thing is none") {
  CHECK(places("They praised the Geneva Convention.") == "");
  CHECK(places("They praised the Oslo Agreement.") == "");
}

TEST_CASE("roads, airports and routes are no places of the story") {
  CHECK(places("They landed at Ashdown International Airport and dined on Ashdown Avenue.") == "");
  CHECK(places("The Bergen-Oslo railway was closed.") == "");
}

TEST_CASE("a sum in dollars names no country") { CHECK(places("It costs US$5 million.") == ""); }

TEST_CASE("what a continent describes is not there") { CHECK(places("She runs the Mediterranean desk.") == ""); }

TEST_CASE("a character that nobody sees ends a name") {
  const record r = read("France\xE2\x80\xAE agreed to pay.");
  CHECK(names(r, entity::type::place) == "France");
  CHECK(mentions(r, "France") == "France");
}

// --- events ---------------------------------------------------------------------------------------------------------

TEST_CASE("a summit in lower case is named by the body or place in front of it") {
  CHECK(events("They will meet at the NATO summit in June.") == "NATO summit");
  CHECK(events("They will meet at the African summit in June.") == "");
}

TEST_CASE("the next session is an event with the body whose session it is") {
  CHECK(events("They prepared the next session of the Joint Fisheries Commission.") ==
        "next session of the Joint Fisheries Commission");
  CHECK(events("They prepared the next meeting.") == "");
}

TEST_CASE("a list of countries belongs to an event") {
  const record r = read("The 5th meeting of the energy ministers of Norway, Denmark and Iceland was held.");
  CHECK(names(r, entity::type::event) == "5th meeting of the energy ministers of Norway, Denmark and Iceland");
  CHECK(names(r, entity::type::place) == "Norway; Denmark; Iceland");
}

TEST_CASE("a referendum may be told by its year, a conference by its number") {
  CHECK(events("They will respect the 2019 referendum.") == "2019 referendum");
  CHECK(events("They spoke at COP29 about rivers.") == "COP29");
}

TEST_CASE("a first meeting, a memorial and a sitting of two plain words are no named events") {
  CHECK(events("A second round of talks was held. They saw the Harvest Festival Memorial.") == "");
  CHECK(events("The Plenary Session lasted an hour.") == "");
}
