// One plural office for several people.
#include "reading.hpp"

using namespace communique;
using testing::people;
using testing::read;

TEST_CASE("a plural office gives each of the people behind it the country in the same place of the list") {
  CHECK(people(read("Austrian and Greek foreign ministers, Karl Brandt and Danae Vlachou, met in Oslo.")) ==
        "Karl Brandt of Austrian\nDanae Vlachou of Greek");
  CHECK(people(read("The foreign ministers of Austria and Greece, Karl Brandt and Danae Vlachou, met in Oslo.")) ==
        "Karl Brandt of Austria\nDanae Vlachou of Greece");
  CHECK(
      people(read("Ana Roy of Chile met her Austrian, Greek and Peruvian counterparts, Karl Brandt, Danae Vlachou and "
                  "Luis Vega, in Oslo.")) ==
      "Ana Roy of Chile\nKarl Brandt of Austrian\nDanae Vlachou of Greek\nLuis Vega of Peruvian");
  CHECK(people(read("He met the foreign ministers of Austria and Greece (Karl Brandt and Danae Vlachou) in Oslo.")) ==
        "Karl Brandt of Austria\nDanae Vlachou of Greece");
}

TEST_CASE("a plural office gives each his country where name and country stand in turn") {
  CHECK(people(read("He met the presidents of Austria, Karl Brandt, Greece, Danae Vlachou, and Peru, Luis Vega.")) ==
        "Karl Brandt of Austria\nDanae Vlachou of Greece\nLuis Vega of Peru");
}

TEST_CASE("a plural office of one country is that of all the people behind it") {
  CHECK(people(read("The Chilean ministers Ana Roy and Luis Vega met in Oslo.")) ==
        "Ana Roy of Chilean\nLuis Vega of Chilean");
}

TEST_CASE("each of several people with a plural office can be called by it afterwards") {
  const record r = read("Austrian and Greek foreign ministers, Karl Brandt and Danae Vlachou, met in Oslo. The Greek "
                        "foreign minister said "
                        "that the road was open.");
  REQUIRE(r.statements.size() == 1);
  REQUIRE(r.statements[0].speakers.size() == 1);
  CHECK(r[r.statements[0].speakers[0]].name == "Danae Vlachou");
}

TEST_CASE("what stands behind the countries of a plural office and is none of them is somebody") {
  CHECK(people(read("Joana Melo met the foreign ministers of Angola, Téte Lopes, and Norway, Hans Dahl.")) ==
        "Joana Melo\nTéte Lopes of Angola\nHans Dahl of Norway");
}
