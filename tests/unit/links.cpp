// What a statement does, at which encounter it was made, what it is about.
#include "marked.hpp"

#include <communique/plover.hpp>

namespace {

using namespace communique;

record read_article(std::string_view text) { return marking::read(std::string(marking::headline) + std::string(text)); }

std::string acts(std::string_view text) {
  std::string out;
  for (const statement& said : read_article(text).statements)
    out += (out.empty() ? "" : " ") + std::string(to_string(said.does));
  return out;
}

// The encounters of the statements in order, "-" for none.
std::string encounters(std::string_view text) {
  std::string out;
  for (const statement& said : read_article(text).statements) {
    if (!out.empty()) out += " ";
    out += said.meeting == meeting_id::none ? "-" : std::to_string(static_cast<std::uint32_t>(said.meeting));
  }
  return out;
}

std::string topics(std::string_view text) {
  const record r = read_article(text);
  std::string out;
  for (const statement& said : r.statements)
    for (const span topic : said.topics) out += (out.empty() ? "" : "; ") + std::string(r[topic]);
  return out;
}

}  // namespace

TEST_CASE("acts: a cue that the rules did not read has the act of its row") {
  CHECK(acts("Foreign Minister Ana Roy appealed to government to open the road.") == "ask");
  CHECK(acts("Foreign Minister Ana Roy upheld her country's position and thanked Norway for opening the road.")
            .find("thank") != std::string::npos);
}

TEST_CASE("acts: under a plain verb the content tells that the speaker's side will do something new") {
  CHECK(acts("Foreign Minister Ana Roy said that her ministry would send a delegation to Oslo in May.") == "announce");
  CHECK(acts("Foreign Minister Ana Roy said that the road was long.") == "say");
}

TEST_CASE("acts: a willingness that is upheld is promised") {
  CHECK(acts("The ministers ratified their willingness to keep the road open.") == "promise");
}

TEST_CASE("encounters: what is said at a meeting and what is said to the press") {
  CHECK(encounters("Foreign Minister Ana Roy met with Finnish Foreign Minister Anna Berg in Oslo on Monday.\n\n"
                   "Roy stressed the importance of the northern road and thanked Berg for the bridge.\n\nBerg noted "
                   "that the bridge would stand.") == "0 0 0");
  CHECK(encounters("Foreign Minister Ana Roy met with Finnish Foreign Minister Anna Berg in Oslo on Monday.\n\n"
                   "“The road is open,” Roy told reporters after the meeting.\n\n“The bridge will stand,” she said.") ==
        "- -");
}

TEST_CASE("encounters: the side of one who met speaks at the meeting") {
  CHECK(encounters("Omani Foreign Minister Karim Haddad met Norwegian Foreign Minister Anna Berg in Muscat on "
                   "Monday.\n\nThe Omani side expressed its gratitude to Norway for the bridge.") == "0");
}

TEST_CASE("encounters: without any there is none") {
  CHECK(encounters("Foreign Minister Ana Roy said that the road was open.") == "-");
}

TEST_CASE("topics: what is spoken about, taken apart") {
  CHECK(topics("Foreign Minister Ana Roy spoke about the northern road, the bridge and the new port.") ==
        "the northern road; the bridge; the new port");
  CHECK(topics("Foreign Minister Ana Roy briefed the ambassador on the situation in the north.") ==
        "the situation in the north");
}

TEST_CASE("topics: that whose importance or need is told") {
  CHECK(topics("Foreign Minister Ana Roy stressed the importance of clean water.") == "clean water");
  CHECK(topics("Foreign Minister Ana Roy underlined the need to deepen cooperation in energy and transport.") ==
        "cooperation in energy and transport");
}

TEST_CASE("topics: a clause, a date, a request and a quotation name none") {
  CHECK(topics("Foreign Minister Ana Roy said that the road was open.").empty());
  CHECK(topics("The ministers agreed on Tuesday to open the road.").empty());
  CHECK(topics("Foreign Minister Ana Roy called on Norway to open the road.").empty());
  CHECK(topics("“The importance of water is great,” Foreign Minister Ana Roy said.").empty());
  CHECK(topics("Foreign Minister Ana Roy expressed the interest of companies in the port.").empty());
}

TEST_CASE("PLOVER: what is signed supports, what is to be signed is agreed, all other encounters consult") {
  CHECK(plover_of(meeting::kind::call) == "CONSULT");
  CHECK(plover_of(meeting::kind::signing) == "SUPPORT");
  CHECK(plover_of(meeting::kind::signing, meeting::status::planned) == "AGREE");
  CHECK(plover_of(meeting::kind::meeting, meeting::status::denied).empty());
}

TEST_CASE("PLOVER: comments have no event type") {
  CHECK(plover_of(statement::act::say).empty());
  CHECK(plover_of(statement::act::thank).empty());
  CHECK(plover_of(statement::act::ask) == "REQUEST");
  CHECK(plover_of(statement::act::criticise) == "ACCUSE");
}
