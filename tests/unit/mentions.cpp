// Who is described rather than named: the mentions that the reader should find, and whose they are.
#include "reading.hpp"

using namespace communique;
using testing::mentions;
using testing::read;

namespace {

record news(std::string_view text) { return read("News of the day\n\n" + std::string(text)); }

}  // namespace

TEST_CASE("mentions: the counterpart is the other one of the two who met") {
  const record r = news("Health Minister Ana Roy of Austria met with Health Minister Karl Lind of Norway in Vienna. "
                        "She told her counterpart that beds were short.");
  CHECK(mentions(r, "Karl Lind") == "Health Minister Karl Lind | her counterpart");
}

TEST_CASE("mentions: the guest is who was received, the host who received") {
  const record r = news("President Karl Lind received on Monday Ambassador Ana Roy in Oslo. He showed the guest the "
                        "port. Roy thanked her host for it.");
  CHECK(mentions(r, "Ana Roy") == "Ambassador Ana Roy | the guest | Roy | her");
  CHECK(mentions(r, "Karl Lind") == "President Karl Lind | He | her host");
}

TEST_CASE("mentions: the head of a delegation is the guest of whoever met it") {
  const record r = news("Energy Minister Karl Lind met a Greek delegation headed by Ana Roy in Oslo. He told the guest "
                        "that the cable was late.");
  CHECK(mentions(r, "Ana Roy") == "Ana Roy | the guest");
}

TEST_CASE("mentions: of two who met on equal terms the one from elsewhere is the visitor") {
  const record r = read("Norway and Greece talk\n\nOSLO, May 3 (NTB) - Greek Energy Minister Ana Roy met with "
                        "Norwegian Energy Minister Karl Lind on Monday. The visitor said the cable was late.");
  CHECK(mentions(r, "Ana Roy") == "Greek Energy Minister Ana Roy | The visitor");
}

TEST_CASE("mentions: the host of a country and the host country are no people") {
  const record r = news("President Karl Lind received Ambassador Ana Roy in Oslo. The host country was thanked.");
  CHECK(mentions(r, "Karl Lind") == "President Karl Lind");
}

TEST_CASE("mentions: an apposition that is no office") {
  CHECK(mentions(news("The ferry is named after Ana Roy, a former midwife who lived there."), "Ana Roy") ==
        "Ana Roy | a former midwife");
  CHECK(mentions(news("A spokesman for the farmers, Karl Lind, said the road was open."), "Karl Lind") ==
        "A spokesman for the farmers | Karl Lind");
  CHECK(mentions(news("After talks with a spokesman, Karl Lind left the building."), "Karl Lind") == "Karl Lind");
}

TEST_CASE("mentions: a headline leaves out the article") {
  const record r = read("Oil talks near, energy minister says\n\nEnergy Minister Ana Roy of Norway told reporters on "
                        "Monday that the cable was late.");
  CHECK(mentions(r, "Ana Roy") == "energy minister | Energy Minister Ana Roy");
}

TEST_CASE("mentions: what the minister is told of is no field of the office") {
  const record r = news("Energy Minister Ana Roy of Norway met Commissioner Karl Lind in Oslo. Lind briefed the "
                        "minister on the new audit. She thanked the commissioner for the support.");
  CHECK(mentions(r, "Ana Roy") == "Energy Minister Ana Roy | the minister | She");
  CHECK(mentions(r, "Karl Lind") == "Commissioner Karl Lind | Lind | the commissioner");
}

TEST_CASE("mentions: a lead's minister who is named when the next sentence opens") {
  const record r = news("Norway will build a cable to Greece, the energy minister said on Monday.\n\nAna Roy told "
                        "reporters in Oslo that it was late.");
  CHECK(mentions(r, "Ana Roy") == "the energy minister | Ana Roy");
}

TEST_CASE("mentions: she and the minister are two") {
  const record r = news("Energy Minister Karl Lind of Norway met Transport Minister Ana Roy of Greece in Oslo. She and "
                        "the minister toured the port.");
  CHECK(mentions(r, "Karl Lind") == "Energy Minister Karl Lind | the minister");
}

TEST_CASE("mentions: a demonym alone is the one person from there") {
  const record r = news("Georgian Energy Minister Ana Roy met Norwegian Energy Minister Karl Lind in Oslo. The "
                        "Georgian said the cable was late. The Georgian side left early.");
  CHECK(mentions(r, "Ana Roy") == "Georgian Energy Minister Ana Roy | The Georgian");
}

TEST_CASE("mentions: the object of a verb is another than its subject") {
  const record r = news("President Karl Lind met Prime Minister Peter Holm in Oslo. Lind congratulated the prime "
                        "minister and assured him of help.");
  CHECK(mentions(r, "Peter Holm") == "Prime Minister Peter Holm | the prime minister | him");
}

TEST_CASE("mentions: a name whose parts change places is the same") {
  const record r = news("Energy Minister Gábor Szabó of Hungary spoke in Oslo. Szabó Gábor left early.");
  CHECK(mentions(r, "Gábor Szabó") == "Energy Minister Gábor Szabó | Szabó Gábor");
}

TEST_CASE("mentions: a left quotation mark inside a word is one of its letters") {
  CHECK(mentions(news("Prime Minister Siosaia Tu‘ilava of Tonga spoke. Tu‘ilava left early."), "Siosaia Tu‘ilava") ==
        "Prime Minister Siosaia Tu‘ilava | Tu‘ilava");
}

TEST_CASE("mentions: a surname that looks like a pronoun") {
  CHECK(mentions(news("Vice Premier He Yafei of China met reporters. He said the road was open."), "He Yafei") ==
        "Vice Premier He Yafei | He");
}

TEST_CASE("mentions: a courtesy alone is whoever was called so") {
  CHECK(mentions(news("Energy Minister Lyonpo Phub Dorji spoke in Thimphu. Lyonpo said the road was open."),
                 "Phub Dorji") == "Energy Minister Lyonpo Phub Dorji | Lyonpo");
}

TEST_CASE("mentions: a headline's diplomat is the one of that country in the lead") {
  const record r = read("Greek diplomat leaves Oslo\n\nThe ambassador of Greece, Ana Roy, left Oslo on Monday after "
                        "talks with Energy Minister Karl Lind of Norway.");
  CHECK(mentions(r, "Ana Roy") == "Greek diplomat | The ambassador of Greece | Ana Roy");
}

TEST_CASE("mentions: any journalist, my son and whose brother are nobody's mentions") {
  const record r = news("Journalist Ana Roy met President Karl Lind in Oslo. “We invite any journalist,” he said. Roy, "
                        "whose brother is in jail, said: “I asked him to free my son.”");
  CHECK(mentions(r, "Ana Roy") == "Journalist Ana Roy | Roy | I | my");
}

TEST_CASE("mentions: the wife of somebody is another") {
  const record r = news("The wife of the arrested economist Karl Lind, Ana Holm, said the road was open.");
  CHECK(mentions(r, "Ana Holm") == "The wife of the arrested economist Karl Lind | Ana Holm");
}

TEST_CASE("mentions: behind a title particles begin a surname, be it a place elsewhere") {
  CHECK(mentions(news("Minister Pieter van Buren met Maria de Valencia. Minister van Buren thanked Ms. de Valencia."),
                 "Pieter van Buren") == "Minister Pieter van Buren | Minister van Buren");
  CHECK(mentions(news("Ambassador Joost van der Linden left. President Ana Gashi thanked Ambassador van der Linden."),
                 "Joost van der Linden") == "Ambassador Joost van der Linden | Ambassador van der Linden");
  const record r = news("Prime Minister Karl Lind met Mr von Berntt in Oslo.");
  CHECK(mentions(r, "von Berntt") == "Mr von Berntt");
}
