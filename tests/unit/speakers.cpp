// Who is meant: pronouns, titles alone, groups and documents, each with the speakers that the reader should name.
#include "marked.hpp"

namespace {

// The speakers of each statement, one line a statement; "nobody" where the text does not tell.
std::string speakers(std::string_view text) {
  const communique::record r = marking::read(std::string(marking::headline) + std::string(text));
  std::string out;
  for (const communique::statement& said : r.statements) {
    std::string line;
    for (const communique::entity_id id : said.speakers) line += (line.empty() ? "" : "; ") + r[id].name;
    out += (out.empty() ? "" : "\n") + (line.empty() ? "nobody" : line);
  }
  return out;
}

}  // namespace

TEST_CASE("speakers: a name in apposition behind an office or a body") {
  CHECK(speakers("A militia spokesman, Yusuf Darro, said the road was open.") == "Yusuf Darro");
  CHECK(speakers("Director of the Harbour Office, Ana Roy, said the port was closed.") == "Ana Roy");
}

TEST_CASE("speakers: 'his counterpart' holds the same office") {
  CHECK(speakers("Foreign Minister Karl Brandt of Austria met his Greek counterpart Danae Vlachou in Vienna. "
                 "The Greek minister said the talks went well.") == "Danae Vlachou");
}

TEST_CASE("speakers: 'for her part' tells that another speaks") {
  CHECK(speakers("President Karl Brandt met Ambassador Anna Holm. Brandt said the bridge was ready. For her part, the "
                 "ambassador said the road was not.") == "Karl Brandt\nAnna Holm");
}

TEST_CASE("speakers: somebody named in front of the pronoun that opens the clause is not meant") {
  CHECK(speakers("Interior Minister Karl Brandt flew to Vienna. At a meeting with his counterpart, Jonas Lind, he said "
                 "the border would open.") == "Karl Brandt");
}

TEST_CASE("speakers: a lead that names nobody is about who opens the next sentence") {
  CHECK(speakers("The prime minister has said the bridge will open in May.\n\nAna Roy met reporters in Paris on "
                 "Monday.") == "Ana Roy");
}

TEST_CASE("speakers: an official whom nothing names stays unknown when he is taken up again") {
  CHECK(speakers("President Karl Brandt said the talks went well. An official said the border was open. The official "
                 "said the road was closed.") == "Karl Brandt\nnobody\nnobody");
  CHECK(speakers("Ana Roy met Karl Brandt in Vienna. Two diplomats said the talks went well.") == "nobody");
}

TEST_CASE("speakers: 'who' is the person named last") {
  CHECK(speakers("Ana Roy had a telephone conversation with President Karl Brandt, who said the border was open.") ==
        "Karl Brandt");
}

TEST_CASE("speakers: the release that reports is not who goes on speaking") {
  CHECK(speakers("According to the statement, Ana Roy told reporters that the road was open. She asked for help.") ==
        "nobody\nAna Roy\nAna Roy");
}

TEST_CASE("speakers: two who are joined by 'and'") {
  CHECK(speakers("Ana Roy flew to Vienna. She and Karl Brandt agreed to open the border.") == "Ana Roy; Karl Brandt");
}

TEST_CASE("speakers: a surname in another form") {
  CHECK(speakers("Minister Leonor Zepeda-Mora met reporters. Zepeda said the road was open.") == "Leonor Zepeda-Mora");
  CHECK(speakers("Minister Lubana Sharabati met reporters. Sharbati said the road was open.") == "Lubana Sharabati");
}

TEST_CASE("speakers: 'it' is no person") {
  CHECK(speakers("The United Nations said the road was open. It called for help.") == "United Nations\nUnited Nations");
}

TEST_CASE("speakers: a lead's ministers are those who meet in the next sentences") {
  CHECK(
      speakers("The ferry will sail from May, their transport ministers said on Friday.\n\nTransport Minister Ana Roy "
               "met Transport Minister Karl Brandt in Vienna.") == "Ana Roy; Karl Brandt");
}

TEST_CASE("speakers: a lead about one who is taken to be known and speaks in the next sentence") {
  CHECK(speakers(
            "Austria's head of government says the bridge will open in May.\n\nThe veteran Karl Brandt told reporters "
            "that the road was late.") == "Karl Brandt\nKarl Brandt");
}

TEST_CASE("speakers: two people with their offices between the names") {
  CHECK(speakers("Austria's vice-minister of transport Karl Brandt and Norway's transport secretary Ana Roy agreed to "
                 "open the border.") == "Karl Brandt; Ana Roy");
  CHECK(speakers("The ambassador of France, Karl Brandt, and her German colleague, Ana Roy, questioned the plan.") ==
        "Karl Brandt; Ana Roy");
}

TEST_CASE("speakers: governments are countries") {
  CHECK(speakers(
            "Foreign Minister Karl Brandt of Austria met Foreign Minister Danae Vlachou of Greece in Vienna. The two "
            "governments agreed to open the border.") == "Austria; Greece");
}

TEST_CASE("speakers: the government of a country, whatever its capitals") {
  CHECK(speakers("Reporters from Nigeria waited in Abuja. The Federal Government said the road was open.") ==
        "Nigeria");
  CHECK(speakers("Reporters flew from Austria. The government of Norway said the road was open.") == "Norway");
}

TEST_CASE("speakers: the guest is the other one of the two who met") {
  CHECK(speakers(
            "President Karl Brandt received Ambassador Anna Holm in Vienna. Brandt said the bridge was ready. For her "
            "part, the guest said the road was not.") == "Karl Brandt\nAnna Holm");
}

TEST_CASE("speakers: the office of an office-holder speaks for him") {
  CHECK(speakers("Prime Minister Karl Brandt met Ana Roy in Vienna. The Prime Minister's Office said the talks went "
                 "well.") == "Karl Brandt");
}

TEST_CASE("speakers: negotiators from two countries are neither") {
  CHECK(speakers("Negotiators from Kuwait and Qatar said the text was late.") == "nobody");
}

TEST_CASE("speakers: the spokesperson of a named minister is another") {
  CHECK(speakers("A spokesperson for the foreign minister, Ana Roy, said the road was open.") == "nobody");
}

TEST_CASE("speakers: of two ministers the one whose field is named") {
  CHECK(speakers("Minister of Petroleum Ana Roy and Minister of Mines Karl Brandt flew to Vienna. Brandt waited. The "
                 "Minister of Petroleum said the road was open.") == "Ana Roy");
}

TEST_CASE("speakers: the country of an office is that of its ministry") {
  CHECK(speakers(
            "The secretary of state at the Ministry of Foreign Affairs of Moldova Ana Roy met the under-secretary of "
            "state at the Ministry of Foreign Affairs of Poland Karl Brandt. Roy thanked the hosts for their help. For "
            "his part, the Polish official said the road was open.") == "Ana Roy\nKarl Brandt");
}

TEST_CASE("speakers: an opposite number is a counterpart") {
  CHECK(speakers(
            "Foreign Minister Karl Brandt of Austria met his Greek opposite number Danae Vlachou in Vienna. The Greek "
            "minister said the talks went well.") == "Danae Vlachou");
}

TEST_CASE("speakers: who is named behind the counterpart whom a preposition governs is governed too") {
  CHECK(speakers("Interior Minister Neofyt Hadjil flew to Oslo. At a meeting on Wednesday with his counterpart, Jonas "
                 "Lind, he proposed that the border be opened.") == "Neofyt Hadjil");
}

TEST_CASE("speakers: when something was said is no part of who said it") {
  CHECK(speakers("The talks began two days after Transport Minister Ana Roy said the road was open.") == "Ana Roy");
}

TEST_CASE("speakers: three who are named in a row") {
  CHECK(speakers("Presidents Ana Roy, Karl Brandt and Peter Holm met in Vienna. Roy, Brandt and Holm said the road was "
                 "open.") == "Ana Roy; Karl Brandt; Peter Holm");
  CHECK(speakers("President Karl Brandt met Prime Minister Peter Holm. In Paris, France and Norway said the road was "
                 "open.") == "France; Norway");
}

TEST_CASE("speakers: an aide to somebody, or a source close to him, is another") {
  CHECK(speakers("President Ana Roy flew to Vienna. An aide to Roy said the road was open.") == "nobody");
  CHECK(speakers("President Ana Roy flew to Vienna. A source close to Roy said the road was open.") == "nobody");
  CHECK(speakers("President Ana Roy flew to Vienna. A spokesman for Ms Roy said the road was open.") == "nobody");
}

TEST_CASE("speakers: a letter is by whoever sent it, not by who has seen it") {
  CHECK(speakers("The letter, dated May 2, was sent by President Karl Brandt to Ana Roy. The paper waited. The letter "
                 "says the road is open.") == "Karl Brandt");
  CHECK(speakers("A letter seen by Reuters was sent by President Karl Brandt. But the letter is clear. It says the "
                 "road is open.") == "Karl Brandt");
}

TEST_CASE("speakers: we who write are those who met") {
  CHECK(speakers("President Karl Brandt and President Ana Roy met in Vienna. We call on the parties to open the "
                 "road.") == "Karl Brandt; Ana Roy");
}

TEST_CASE("speakers: the two sides of a lead are named behind it") {
  CHECK(speakers("Rangers will walk together along the border, the two sides agreed on Monday.\n\nAustria's Forest "
                 "Minister Ana Roy praised the idea. Norway's Forest Minister Karl Brandt left early.") ==
        "Ana Roy; Karl Brandt\nAna Roy");
}

TEST_CASE("speakers: a quotation alone is by whoever spoke last") {
  CHECK(speakers("President Karl Brandt told reporters that he learned of it from the radio.\n\n“We were not asked, "
                 "and nobody came to see us.”\n\nThe road is closed.") == "Karl Brandt\nKarl Brandt");
}

TEST_CASE("speakers: media of a country do not speak for it") {
  CHECK(speakers("The navies met in Varna, according to Romanian media.") == "nobody");
}

TEST_CASE("speakers: 'whose' opens a relative clause between a subject and its verb") {
  CHECK(speakers("Ana Roy, whose brother sits in the council, said the road was open.") == "Ana Roy");
}

TEST_CASE("speakers: of several who met somebody, both sides are he and whom the sentence names") {
  CHECK(speakers(
            "Prime Minister Karl Brandt met Foreign Minister Ana Roy of Chile. Brandt held talks with Foreign Minister "
            "Luis Vega of Peru and Foreign Minister Danae Vlachou of Greece. In his meeting with Minister Vega, both "
            "sides stressed that the road was open.") == "Karl Brandt; Luis Vega");
}

TEST_CASE("speakers: whom somebody thanks is not what he says") {
  CHECK(speakers("Prime Minister Karl Brandt met Ana Roy of Chile. Brandt thanked Ms Roy.") == "");
}

TEST_CASE(
    "speakers: an office-holder whose name the text keeps is meant by the pronouns behind him, not his counterpart") {
  CHECK(speakers(
            "The Foreign Secretary met President Oumar Deby of Chad. She thanked the President for his help. She also "
            "announced aid of two million pounds.") == "nobody\nnobody");
  CHECK(
      speakers("The Prime Minister spoke to the President of Chad, Oumar Deby, this morning. He thanked the President "
               "for his hospitality.") == "nobody");
  CHECK(speakers("Foreign Minister Ana Roy met Defence Minister Peter Lind. Roy said it went well. The mayor said the "
                 "road was open.") == "Ana Roy\nnobody");
  CHECK(speakers("The Special Representative for Libya and Head of the Mission, Mirja Holm, came home. The Special "
                 "Representative met Foreign Minister Karl Brandt. She said the road was open.") == "Mirja Holm");
}

TEST_CASE("speakers: of two prime ministers one has no name in the text: nobody welcomes himself") {
  CHECK(speakers(
            "The Prime Minister welcomed the Prime Minister of Norway, Ingrid Dahl, this morning. The Prime Minister "
            "thanked Prime Minister Dahl for the mediation. The Prime Minister said that the talks were good. Prime "
            "Minister Dahl said so too.") == "nobody\nnobody\nnobody\nIngrid Dahl");
  CHECK(
      speakers("Prime Minister Ingrid Dahl of Norway spoke in Oslo. The Prime Minister said that the road was open.") ==
      "Ingrid Dahl");
}

TEST_CASE("speakers: a senior official of a country is not the one of it who is named") {
  CHECK(
      speakers("U.S. envoy Daniel Rourke met Iranian Deputy Foreign Minister Reza Farhadi in Oman. “It was useful,” a "
               "senior U.S. official said. A top Iranian diplomat said that the road was open.") == "nobody\nnobody");
}
