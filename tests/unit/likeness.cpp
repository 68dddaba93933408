// Which articles tell one story in one wording, and which only look alike.
#include "reading.hpp"

#include "archive/likeness.hpp"

#include <algorithm>
#include <string>
#include <string_view>

using namespace communique;
using namespace communique::archives;

namespace {

const std::string lead =
    "Norway's Foreign Minister Anna Larsen met with Estonian Foreign Minister Mart Kask in Oslo on Monday to discuss "
    "the safety of cables on the bed of the Baltic Sea.\n\n";
const std::string middle =
    "\"Two cables were cut in one winter, and no ship's master has yet been heard by a court,\" Larsen said after the "
    "talks. She said that both coast guards would share their radar pictures from 1 March.\n\n"
    "Kask thanked Norway for the repair ship that it had sent in December. He said Estonia would bear a third of the "
    "cost, about 12 million euros, and asked that the work be finished before the ice returns.\n\n";
const std::string ending =
    "The ministers also spoke about the programme for students of shipping, which 48 young people finished last year, "
    "and agreed that a second college, in Bergen, should take part.\n\n"
    "Kask will travel on to Reykjavik on Tuesday.\n";
const std::string story = lead + middle + ending;

sketch sketch_for(std::string_view text) { return sketch_of(testing::read(text)); }

bool alike(std::string_view a, std::string_view b) {
  const sketch one = sketch_for(a), other = sketch_for(b);
  const bool same = same_story(one, other);
  CHECK(same == same_story(other, one));
  return same;
}

bool share_a_key(std::string_view a, std::string_view b) {
  const sketch one = sketch_for(a), other = sketch_for(b);
  return std::any_of(one.keys.begin(), one.keys.end(), [&](std::uint64_t key) {
    return key != 0 && std::find(other.keys.begin(), other.keys.end(), key) != other.keys.end();
  });
}

std::string with(std::string text, std::string_view old, std::string_view now) {
  for (std::size_t at = 0; (at = text.find(old, at)) != std::string::npos; at += now.size())
    text.replace(at, old.size(), now);
  return text;
}

// A letter as ministries send them to all the world, with what differs from one to the next.
std::string congratulation(std::string_view who, std::string_view country, std::string_view adjective) {
  std::string text =
      "Foreign Minister Anna Larsen congratulated WHO, Minister of Foreign Affairs of COUNTRY, on the occasion of the "
      "national day.\n\n"
      "In her letter she noted that relations between Norway and COUNTRY rest on mutual respect and shared interests, "
      "and expressed confidence that the two countries would go on working together in the years to come. She wished "
      "WHO good health and the ADJECTIVE people peace and prosperity.\n";
  return with(with(with(text, "WHO", who), "COUNTRY", country), "ADJECTIVE", adjective);
}

}  // namespace

TEST_CASE("a copy with another headline, byline, dateline and agency is the same story") {
  const std::string copy = "Oslo and Tallinn join radars\n\nBy Jon Berg\n\nOSLO, February 5 (NTB) - " + story;
  const std::string other = "Ministers talk about cut cables\n\nTALLINN, Feb 5 /BNS/ - " + story;
  CHECK(alike(copy, other));
  CHECK(share_a_key(copy, other));
}

TEST_CASE("headline, byline, dateline and agency leave no trace in the sketch") {
  const std::string framed =
      "Norwegian minister meets Estonian counterpart\n\nBy Jon Berg\n\nOSLO, February 5 (NTB) - " + story;
  const record r = testing::read(framed);
  REQUIRE(r.article.headline);
  REQUIRE(r.article.dateline.place);
  record bare = r;
  bare.article.headline = bare.article.agency = {};
  bare.article.byline.clear();
  bare.article.dateline = {};
  std::erase_if(bare.article.sentences, [&](span s) { return s.begin < framed.find("Norway's"); });
  bare.article.sentences.insert(bare.article.sentences.begin(), {static_cast<std::uint32_t>(framed.find("Norway's")),
                                                                 static_cast<std::uint32_t>(framed.find("\n\n\"Two"))});
  CHECK(sketch_of(r) == sketch_of(bare));
}

TEST_CASE("a version with two paragraphs cut is the same story") {
  CHECK(alike(story, lead + ending));
  CHECK(share_a_key(story, lead + ending));
}

TEST_CASE("an update with three paragraphs more is the same story") {
  const std::string update =
      story +
      "\nA spokesman for the port of Bergen said the college could open within a year if the town found the money.\n\n"
      "Insurers put the loss at 40 million euros and have asked for a list of all ships that passed that night.\n\n"
      "The opposition called the talks late and asked the government to publish what the coast guard saw.\n";
  CHECK(alike(story, update));
  CHECK(share_a_key(story, update));
}

TEST_CASE("small edits leave it the same story: quotation marks, spelling, figures") {
  std::string edited = with(with(story, "programme", "program"), "12 million", "11.8 million");
  edited = with(with(edited, "\"Two", "“Two"), "court,\"", "court,”");
  CHECK(alike(story, edited));
  CHECK(share_a_key(story, edited));
}

TEST_CASE("a name spelt otherwise leaves it the same story") {
  CHECK(alike(story, with(story, "Reykjavik", "Reykjavík")));
  CHECK(alike(story, with(story, "Larsen", "Larssen")));
}

TEST_CASE("the same news in other words is another text") {
  CHECK_FALSE(alike(
      story,
      "Anna Larsen, Norway's top diplomat, received her Estonian colleague Mart Kask in the capital at the start of "
      "the week; damage to lines under the Baltic Sea was at the centre of their conversation.\n\n"
      "After it Larsen complained that nobody in command of a vessel had stood before a judge although the winter had "
      "seen two cuts. From March the coast guards are to see what the other's radar sees, she announced.\n\n"
      "Kask expressed gratitude for a vessel that came to mend the lines at the end of the year. Tallinn pays 12 "
      "million euros, a third of the bill, and would like the job done ahead of winter.\n"));
}

TEST_CASE("letters on one template to two countries are two stories") {
  const std::string kenya = congratulation("Amina Otieno", "Kenya", "Kenyan");
  const std::string peru = congratulation("Luis Quispe", "Peru", "Peruvian");
  CHECK_FALSE(alike(kenya, peru));
  CHECK(alike(kenya, kenya));
}

TEST_CASE("two sides' readouts of one meeting are two stories") {
  CHECK_FALSE(alike(
      story,
      "On 5 February Minister Mart Kask paid a working visit to Norway, where he was received by Foreign Minister Anna "
      "Larsen in Oslo.\n\n"
      "The Estonian minister underlined that attacks on infrastructure are a matter for all allies. In his words, the "
      "repair of the cables cannot wait for another winter.\n\n"
      "The parties considered the state of bilateral relations and education in the field of shipping.\n"));
}

TEST_CASE("two notes of two sentences on one day are two stories unless they are the same") {
  const std::string one = "Foreign Minister Anna Larsen met with Mart Kask in Oslo on Monday. They discussed trade.\n";
  const std::string other = "Foreign Minister Anna Larsen met with Ana Roy in Oslo on Monday. They discussed trade.\n";
  CHECK(alike(one, one));
  CHECK(share_a_key(one, one));
  CHECK_FALSE(alike(one, other));
}

TEST_CASE("a text without words is like no other, itself included") {
  CHECK_FALSE(alike("", ""));
  CHECK_FALSE(alike("***", "***"));
  CHECK(sketch_for("").keys == std::array<std::uint64_t, 4>{});
}

TEST_CASE("a short note is not contained in a digest of many") {
  std::string digest;
  for (const char* ship : {"Alma", "Berta", "Carla", "Dora", "Edda", "Frida"})
    digest += std::string("The harbour master of ") + ship + " told parliament about the ice of " + ship +
              " and the price of coal there, which nobody had asked " + ship + " about for thirty years.\n\n";
  CHECK_FALSE(alike(lead, lead + digest));
}

TEST_CASE("case and diacritics do not count") {
  CHECK(sketch_for("The talks in Chişinău went on until dawn and nobody in the town slept a single hour.\n").least ==
        sketch_for("The talks in Chisinau went on until dawn and nobody in the town slept a single hour.\n").least);
}

TEST_CASE("the sketch of a text is the same on every machine") {
  record r;
  r.text = "The envoy left.";
  r.article.sentences = {{0, 15}};
  const sketch s = sketch_of(r);
  CHECK(s.words == 3);
  REQUIRE(s.least.size() == 1);
  CHECK(s.least[0] == 14853023);
  CHECK(s.keys[0] == 16331072136621616770u);
  CHECK(s.keys[1] == 0);
}

TEST_CASE("a sketch survives being stored") {
  const sketch s = sketch_for(story);
  CHECK(s.least.size() == 96);
  CHECK(encoded(s).size() < 500);
  CHECK(decoded(encoded(s)) == s);
  CHECK(decoded(encoded(sketch{})) == sketch{});
}

TEST_CASE("bytes that no sketch is stored as give none") {
  const std::string whole = encoded(sketch_for(story));
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(decoded(whole.substr(0, size)));
  CHECK_FALSE(decoded(whole + '\0'));
  CHECK_FALSE(decoded('\x02' + whole.substr(1)));
  std::string full = whole;
  full[37] = '\xFF';  // more shingles than a sketch has
  CHECK_FALSE(decoded(full));
  std::string twice = whole;
  twice.replace(41, 3, whole.substr(38, 3));  // the second like the first
  CHECK_FALSE(decoded(twice));
}
