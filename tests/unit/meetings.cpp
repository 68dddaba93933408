// Who met whom: one sentence or two, and the encounters that they tell.
#include "reading.hpp"

#include <string>
#include <string_view>

using namespace communique;

namespace {

// The sentences stand inside an article, so that the first is no headline and the last no ending.
std::string article_of(std::string_view story) {
  return "News of the day\n\nThe day began with rain, and the roads in the north of the country were closed for some "
         "hours.\n\n" +
         std::string(story) +
         "\n\nIt was the first time that this had been told in the city, and the people there were glad of it.";
}

// "meeting held: A (host) + B (guest), date, place [topic | topic]", joined by "; ". Published on Wednesday 12 March.
std::string told(const std::string& text) {
  const record in = testing::read(text, {2025, 3, 12});
  std::string out;
  for (const meeting& m : in.meetings) {
    if (!out.empty()) out += "; ";
    out += std::string(to_string(m.what)) + " " + std::string(to_string(m.state)) + ": ";
    for (const participant& p : m.participants) {
      if (&p != &m.participants.front()) out += " + ";
      out += in[p.who].name;
      if (p.at != participant::side::unknown) out += " (" + std::string(to_string(p.at)) + ")";
    }
    out += ", " + (m.when.value ? to_string(m.when.value) : std::string("-")) + ", " +
           (m.place == entity_id::none ? std::string("-") : in[m.place].name);
    for (std::size_t i = 0; i < m.topics.size(); ++i) out += (i ? " | " : " [") + std::string(in[m.topics[i]]);
    if (!m.topics.empty()) out += "]";
  }
  return out;
}

std::string meetings_in(std::string_view story) { return told(article_of(story)); }

}  // namespace

TEST_CASE("two people who met are one encounter") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo in Oslo on Monday.") ==
        "meeting held: Anna Berg + Jukka Salo, 2025-03-10, Oslo");
}

TEST_CASE("a perfect tense tells a meeting that took place") {
  CHECK(meetings_in("President Marek Novak has met Prime Minister Ivan Petrov of Bulgaria in Sofia.") ==
        "meeting held: Marek Novak + Ivan Petrov, -, Sofia");
}

TEST_CASE("held talks with") {
  CHECK(
      meetings_in("Prime Minister Elena Popescu held talks with German Chancellor Karl Weber in Berlin on March 10.") ==
      "meeting held: Elena Popescu + Karl Weber, 2025-03-10, Berlin");
}

TEST_CASE("had a meeting with") {
  CHECK(meetings_in("Defence Minister Jan Kowalski had a meeting with Ukrainian Defence Minister Oleh Bondar "
                    "on Tuesday.") == "meeting held: Jan Kowalski + Oleh Bondar, 2025-03-11, -");
}

TEST_CASE("who receives is the host, who is received the guest") {
  CHECK(meetings_in("President Omar Haddad received Italian Ambassador Paolo Ricci on Monday.") ==
        "meeting held: Omar Haddad (host) + Paolo Ricci (guest), 2025-03-10, -");
}

TEST_CASE("in the passive host and guest change places") {
  CHECK(meetings_in("Italian Ambassador Paolo Ricci was received by President Omar Haddad on Monday.") ==
        "meeting held: Omar Haddad (host) + Paolo Ricci (guest), 2025-03-10, -");
}

TEST_CASE("who calls on somebody is the guest") {
  CHECK(meetings_in("Ambassador Lucia Moreno called on Foreign Minister Peter Lang on Tuesday.") ==
        "meeting held: Peter Lang (host) + Lucia Moreno (guest), 2025-03-11, -");
}

TEST_CASE("a courtesy call") {
  CHECK(meetings_in("Ambassador Lucia Moreno paid a courtesy call on Foreign Minister Peter Lang in Vienna.") ==
        "meeting held: Lucia Moreno + Peter Lang, -, Vienna");
}

TEST_CASE("a telephone conversation is a call") {
  CHECK(meetings_in("Foreign Minister Anna Berg had a telephone conversation with Finnish Foreign Minister "
                    "Jukka Salo on Monday.") == "call held: Anna Berg + Jukka Salo, 2025-03-10, -");
}

TEST_CASE("spoke by phone is a call") {
  CHECK(meetings_in("President Marek Novak spoke by phone with Prime Minister Ivan Petrov on Tuesday.") ==
        "call held: Marek Novak + Ivan Petrov, 2025-03-11, -");
}

TEST_CASE("a call has no place") {
  CHECK(meetings_in("Foreign Minister Anna Berg held phone talks in Oslo with Finnish Foreign Minister Jukka Salo.") ==
        "call held: Anna Berg + Jukka Salo, -, -");
}

TEST_CASE("a meeting between two took place") {
  CHECK(meetings_in("A meeting between Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo took "
                    "place in Helsinki on March 10.") == "meeting held: Anna Berg + Jukka Salo, 2025-03-10, Helsinki");
}

TEST_CASE("a speaker after a meeting took part in it") {
  CHECK(meetings_in("Foreign Minister Anna Berg said the talks were useful after a meeting with Finnish "
                    "Foreign Minister Jukka Salo in Helsinki.") == "meeting held: Anna Berg + Jukka Salo, -, Helsinki");
}

TEST_CASE("during a meeting with somebody") {
  CHECK(meetings_in("During a meeting with Finnish Foreign Minister Jukka Salo, Foreign Minister Anna Berg "
                    "stressed the need for patience.") == "meeting held: Anna Berg + Jukka Salo, -, -");
}

TEST_CASE("after talks in a city, said by both") {
  CHECK(meetings_in("Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo announced a joint "
                    "patrol after talks in Helsinki.") == "meeting held: Anna Berg + Jukka Salo, -, Helsinki");
}

TEST_CASE("will meet is planned") {
  CHECK(
      meetings_in("Foreign Minister Anna Berg will meet Finnish Foreign Minister Jukka Salo in Helsinki on Friday.") ==
      "meeting planned: Anna Berg + Jukka Salo, 2025-03-14, Helsinki");
}

TEST_CASE("is scheduled to meet is planned") {
  CHECK(meetings_in("President Marek Novak is scheduled to meet Prime Minister Ivan Petrov on March 20.") ==
        "meeting planned: Marek Novak + Ivan Petrov, 2025-03-20, -");
}

TEST_CASE("is due to is planned") {
  CHECK(meetings_in("President Marek Novak is due to hold talks with Prime Minister Ivan Petrov in Sofia on Friday.") ==
        "meeting planned: Marek Novak + Ivan Petrov, 2025-03-14, Sofia");
}

TEST_CASE("would meet in reported speech is planned") {
  CHECK(meetings_in("President Marek Novak said that he would meet Prime Minister Ivan Petrov on March 20.") ==
        "meeting planned: Marek Novak + Ivan Petrov, 2025-03-20, -");
}

TEST_CASE("a meeting that has been called off is cancelled") {
  CHECK(meetings_in("A meeting between Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo has "
                    "been cancelled.") == "meeting cancelled: Anna Berg + Jukka Salo, -, -");
}

TEST_CASE("who cancels a meeting was to take part") {
  CHECK(meetings_in("President Marek Novak cancelled a meeting with Prime Minister Ivan Petrov.") ==
        "meeting cancelled: Marek Novak + Ivan Petrov, -, -");
}

TEST_CASE("a planned visit has its traveller and destination") {
  CHECK(meetings_in("President Marek Novak will visit Bulgaria on March 20.") ==
        "visit planned: Marek Novak, 2025-03-20, Bulgaria");
}

TEST_CASE("will travel to a city") {
  CHECK(meetings_in("Foreign Minister Anna Berg will travel to Helsinki on Friday.") ==
        "visit planned: Anna Berg, 2025-03-14, Helsinki");
}

TEST_CASE("political consultations are consultations") {
  CHECK(meetings_in("Deputy Foreign Minister Anna Berg held political consultations with Finnish Deputy "
                    "Foreign Minister Jukka Salo in Oslo on Monday.") ==
        "consultation held: Anna Berg + Jukka Salo, 2025-03-10, Oslo");
}

TEST_CASE("several guests who are met separately are met one by one") {
  CHECK(meetings_in("Foreign Minister Anna Berg held separate meetings with Finnish Foreign Minister Jukka "
                    "Salo and Danish Foreign Minister Lars Holm on Monday.") ==
        "meeting held: Anna Berg + Jukka Salo, 2025-03-10, -; meeting held: Anna Berg + Lars Holm, 2025-03-10, -");
}

TEST_CASE("who attends with them takes part") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo in the presence "
                    "of Ambassador Kari Lind.") == "meeting held: Anna Berg + Jukka Salo + Kari Lind, -, -");
}

TEST_CASE("a second sentence about the same meeting adds nothing but what is new") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo on Monday.\n\nThe "
                    "meeting took place in Helsinki.") == "meeting held: Anna Berg + Jukka Salo, 2025-03-10, Helsinki");
}

TEST_CASE("the sides discussed gives topics") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo.\n\nThe sides "
                    "discussed border control and fisheries.") ==
        "meeting held: Anna Berg + Jukka Salo, -, - [border control | fisheries]");
}

TEST_CASE("met to discuss gives topics") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo to discuss the "
                    "war in Ukraine, energy supplies and trade.") ==
        "meeting held: Anna Berg + Jukka Salo, -, - [the war in Ukraine | energy supplies | trade]");
}

TEST_CASE("a place inside a topic is not where they met") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo to discuss the "
                    "situation in Syria.") == "meeting held: Anna Berg + Jukka Salo, -, - [the situation in Syria]");
}

TEST_CASE("talks on something") {
  CHECK(meetings_in("Foreign Minister Anna Berg held talks with Finnish Foreign Minister Jukka Salo on border "
                    "control.") == "meeting held: Anna Berg + Jukka Salo, -, - [border control]");
}

TEST_CASE("exchanged views on") {
  CHECK(meetings_in("Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo met in Oslo and "
                    "exchanged views on regional security.") ==
        "meeting held: Anna Berg + Jukka Salo, -, Oslo [regional security]");
}

TEST_CASE("topics in the passive") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo.\n\nDuring the "
                    "meeting, trade and the situation in Ukraine were discussed.") ==
        "meeting held: Anna Berg + Jukka Salo, -, - [trade | the situation in Ukraine]");
}

TEST_CASE("a topic list under one preposition stays together") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo.\n\nThe ministers "
                    "discussed cooperation in energy, transport and education.") ==
        "meeting held: Anna Berg + Jukka Salo, -, - [cooperation in energy, transport and education]");
}

TEST_CASE("two people who discussed something met") {
  CHECK(meetings_in("Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo discussed the fate of "
                    "the ferry.") == "meeting held: Anna Berg + Jukka Salo, -, - [the fate of the ferry]");
}

TEST_CASE("a signing has its document as topic") {
  CHECK(meetings_in("Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo signed an agreement on "
                    "border control on Monday.") ==
        "signing held: Anna Berg + Jukka Salo, 2025-03-10, - [an agreement on border control]");
}

TEST_CASE("after the talks the sides sign on the same day") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo on "
                    "Monday.\n\nFollowing the talks, the ministers signed a protocol on fisheries.") ==
        "meeting held: Anna Berg + Jukka Salo, 2025-03-10, -; signing held: Anna Berg + Jukka Salo, 2025-03-10, - [a "
        "protocol on fisheries]");
}

TEST_CASE("they will meet again is a second encounter") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo on Monday.\n\nThe "
                    "ministers will meet again in Oslo in June.") ==
        "meeting held: Anna Berg + Jukka Salo, 2025-03-10, -; meeting planned: Anna Berg + Jukka Salo, 2025-06, Oslo");
}

TEST_CASE("the next round is of the countries") {
  CHECK(meetings_in("Norway's Deputy Foreign Minister Anna Berg held political consultations with Finland's "
                    "Deputy Foreign Minister Jukka Salo on Monday.\n\nThe sides agreed to hold the next round of "
                    "consultations in Helsinki in 2026.") ==
        "consultation held: Anna Berg + Jukka Salo, 2025-03-10, -; consultation planned: Norway + Finland, 2026, "
        "Helsinki");
}

TEST_CASE("somebody without a name meets for his country") {
  CHECK(meetings_in("The prime minister of Norway met with Finnish Foreign Minister Jukka Salo on Monday.") ==
        "meeting held: Norway + Jukka Salo, 2025-03-10, -");
}

TEST_CASE("a ministry that summons meets") {
  CHECK(meetings_in("Norway's Foreign Ministry summoned Russian Ambassador Ivan Orlov on Monday.") ==
        "meeting held: Foreign Ministry (host) + Ivan Orlov (guest), 2025-03-10, -");
}

TEST_CASE("credentials are presented to the host") {
  CHECK(meetings_in("Ambassador Lucia Moreno presented her credentials to President Omar Haddad on Monday.") ==
        "meeting held: Omar Haddad (host) + Lucia Moreno (guest), 2025-03-10, -");
}

TEST_CASE("where he met: the place stands before") {
  CHECK(
      meetings_in("Foreign Minister Anna Berg flew to Helsinki, where she met Finnish Foreign Minister Jukka Salo.") ==
      "meeting held: Anna Berg + Jukka Salo, -, Helsinki");
}

TEST_CASE("in a phone call everybody whom the clause names") {
  CHECK(meetings_in("Foreign Minister Anna Berg offered her condolences to Finnish Foreign Minister Jukka Salo "
                    "in a phone call on Monday.") == "call held: Anna Berg + Jukka Salo, 2025-03-10, -");
}

TEST_CASE("welcomed to is a meeting") {
  CHECK(meetings_in("President Omar Haddad welcomed Prime Minister Ivan Petrov to Amman on Monday.") ==
        "meeting held: Omar Haddad (host) + Ivan Petrov (guest), 2025-03-10, Amman");
}

TEST_CASE("will not take place: cancelled") {
  CHECK(meetings_in("Foreign Minister Anna Berg's meeting with Finnish Foreign Minister Jukka Salo will not "
                    "take place.") == "meeting cancelled: Anna Berg + Jukka Salo, -, -");
}

TEST_CASE("did not meet is denied") {
  CHECK(meetings_in("Foreign Minister Anna Berg did not meet Finnish Foreign Minister Jukka Salo in Oslo.") ==
        "meeting denied: Anna Berg + Jukka Salo, -, Oslo");
}

TEST_CASE("put off is postponed") {
  CHECK(meetings_in("A meeting between Foreign Minister Anna Berg and Finnish Foreign Minister Jukka Salo has "
                    "been postponed.") == "meeting postponed: Anna Berg + Jukka Salo, -, -");
}

TEST_CASE("a planned visit that is called off") {
  CHECK(meetings_in("A visit by President Marek Novak to Bulgaria has been called off.") ==
        "visit cancelled: Marek Novak, -, Bulgaria");
}

TEST_CASE("meeting requirements is no meeting") {
  CHECK(meetings_in("Foreign Minister Anna Berg said that Norway had met the requirements of the treaty.") == "");
}

TEST_CASE("a wish is no meeting") {
  CHECK(meetings_in("President Marek Novak wants to meet Prime Minister Ivan Petrov.") == "");
}

TEST_CASE("a possibility is no meeting") {
  CHECK(meetings_in("President Marek Novak could meet Prime Minister Ivan Petrov in June.") == "");
}

TEST_CASE("readiness is no meeting") {
  CHECK(meetings_in("President Marek Novak is ready to meet Prime Minister Ivan Petrov.") == "");
}

TEST_CASE("an invitation is no planned visit") {
  CHECK(meetings_in("President Marek Novak invited Prime Minister Ivan Petrov to visit Prague.") == "");
}

TEST_CASE("a proposal is no meeting") {
  CHECK(meetings_in("President Marek Novak proposed to meet Prime Minister Ivan Petrov.") == "");
}

TEST_CASE("a refusal is no meeting") {
  CHECK(meetings_in("President Marek Novak refused to meet Prime Minister Ivan Petrov.") == "");
}

TEST_CASE("a press conference is no meeting") {
  CHECK(meetings_in("Foreign Minister Anna Berg held a press conference in Oslo on Monday.") == "");
}

TEST_CASE("words to reporters are no meeting") {
  CHECK(meetings_in("Foreign Minister Anna Berg met with reporters in Oslo.") == "");
}

TEST_CASE("calling on somebody to act is no visit") {
  CHECK(meetings_in("President Marek Novak called on Prime Minister Ivan Petrov to stop the attacks.") == "");
}

TEST_CASE("a call for peace is no telephone call") {
  CHECK(meetings_in("President Marek Novak repeated his call for peace.") == "");
}

TEST_CASE("receiving a letter is no encounter") {
  CHECK(meetings_in("President Marek Novak received a letter from Prime Minister Ivan Petrov.") == "");
}

TEST_CASE("welcoming a decision is no encounter") {
  CHECK(meetings_in("President Marek Novak welcomed Prime Minister Ivan Petrov's decision.") == "");
}

TEST_CASE("spoke without a telephone is a speech") {
  CHECK(meetings_in("President Marek Novak spoke about the economy on Monday.") == "");
}

TEST_CASE("a treaty signed long ago is background") {
  CHECK(meetings_in("Norway and Finland signed the Border Treaty in 1949.") == "");
}

TEST_CASE("a condition is no meeting") {
  CHECK(meetings_in("If President Marek Novak meets Prime Minister Ivan Petrov, the markets will notice.") == "");
}

TEST_CASE("who receives a thing has no guest") {
  CHECK(meetings_in("Governor Dale Hutchins received nine per cent of the vote, Senator Carol Whitfield six.").empty());
}

TEST_CASE("rivals in a debate have no meeting") {
  CHECK(meetings_in("Senator Carol Whitfield and Governor Dale Hutchins met on Monday in a televised debate.").empty());
}

TEST_CASE("who is met at the airport is a guest, and what is met with silence is no encounter") {
  CHECK(meetings_in("President Irina Balan was met in Split on Monday by Governor Petar Basta.").find("meeting") == 0);
  CHECK(meetings_in("Governor Dale Hutchins was met with silence from Senator Carol Whitfield.").empty());
}

TEST_CASE("a habit is no one encounter") {
  CHECK(meetings_in("Governor Dale Hutchins meets weekly with Senator Carol Whitfield.").empty());
}

TEST_CASE("a request for a meeting is none") {
  CHECK(meetings_in("Minister Eleni Pappas asked for a meeting with Minister Goran Ilic.").empty());
}

TEST_CASE("meeting rooms hold no meeting") {
  CHECK(meetings_in("The new centre has twelve meeting rooms and a library.") == "");
}

TEST_CASE("a round table is no round of talks") {
  CHECK(meetings_in("Foreign Minister Anna Berg attended a round table at the academy.") == "");
}

TEST_CASE("a parliament's sitting is no encounter") {
  CHECK(meetings_in("The plenary session of the parliament opened in Oslo on Monday.") == "");
}

TEST_CASE("quoted words tell of no encounter") {
  CHECK(meetings_in("\"We will meet them in the spring,\" Foreign Minister Anna Berg said.") == "");
}

TEST_CASE("here is the city of the dateline") {
  CHECK(
      told("News of the day\n\nOSLO, March 11, 2025 (NTB) - Foreign Minister Anna Berg met here on Monday with Finnish "
           "Foreign Minister Jukka Salo.\n\nIt was the first time that they met in Oslo, and the people there were "
           "glad of it.") == "meeting held: Anna Berg + Jukka Salo, 2025-03-10, Oslo");
}

TEST_CASE("a meeting carries its evidence, its PLOVER type and how sure it is") {
  const record in =
      testing::read(article_of("Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo."));
  REQUIRE(in.meetings.size() == 1);
  CHECK(in[in.meetings[0].evidence] == "Foreign Minister Anna Berg met with Finnish Foreign Minister Jukka Salo.");
  CHECK(in.meetings[0].plover == "CONSULT");
  CHECK(in.meetings[0].confidence > 500);
  CHECK(in.meetings[0].confidence <= 1000);
}

TEST_CASE("a caller's rows tell of encounters that the library does not know") {
  const std::string text = article_of("Foreign Minister Anna Berg palavered with Finnish Foreign Minister Jukka Salo.");
  CHECK(testing::read(text).meetings.empty());
  reader_options options;
  options.lexicons.push_back(
      {"mine", "# meetings.lex 1 phrase | role | kind | confidence\nto palaver with | meets | meeting | 900\n"});
  const result<reader> mine = reader::create(options);
  REQUIRE(mine);
  const result<record> in = mine->read(text);
  REQUIRE(in);
  CHECK(in->meetings.size() == 1);
}

TEST_CASE("a row without a known role is refused with its line") {
  reader_options options;
  options.lexicons.push_back({"mine", "# meetings.lex 1 phrase | role\nto palaver | chats\n"});
  const result<reader> mine = reader::create(options);
  REQUIRE(!mine);
  CHECK(mine.error().message.find("mine:2") != std::string::npos);
}

TEST_CASE("a text of one word over and over is read in linear time") {
  std::string text = "News of the day\n\n";
  for (int i = 0; i < 40000; ++i) text += "met ";
  text += ".\n\n";
  for (int i = 0; i < 4000; ++i) text += "Anna Berg met with Jukka Salo on Monday in Oslo. ";
  CHECK(testing::read(text).meetings.size() < 100);
}
