// To whom it was said.
#include "marked.hpp"

namespace {

// The addressees of each statement, one line a statement; "nobody" where the text does not tell.
std::string addressees(std::string_view text) {
  const communique::record r = marking::read(std::string(marking::headline) + std::string(text));
  std::string out;
  for (const communique::statement& said : r.statements) {
    std::string line;
    for (const communique::entity_id id : said.addressees) line += (line.empty() ? "" : "; ") + r[id].name;
    out += (out.empty() ? "" : "\n") + (line.empty() ? "nobody" : line);
  }
  return out;
}

}  // namespace

TEST_CASE("addressees: who is told behind a quotation") {
  CHECK(addressees("“The road is open,” President Ana Roy told Reuters.") == "Reuters");
  CHECK(addressees("“The road is open,” President Ana Roy told reporters.") == "nobody");
}

TEST_CASE("addressees: the guest who is informed") {
  CHECK(addressees("President Karl Brandt received Ambassador Anna Holm in Vienna. He informed the guest about the "
                   "road.") == "Anna Holm");
}

TEST_CASE("addressees: he whom the subject tells is another") {
  CHECK(addressees("President Karl Brandt met Prime Minister Peter Holm in Oslo. Brandt thanked the prime minister for "
                   "the road and told him that it was late.") == "Peter Holm\nPeter Holm");
}

TEST_CASE("addressees: two who answer each other") {
  CHECK(addressees("Ambassador Karl Brandt spoke with Ana Roy.\n\nANA ROY: How long is the new road to the border, and "
                   "who pays for it?\n\nKARL BRANDT: It is ten miles long, and we pay for it.\n\nANA ROY: Will it open "
                   "this year?\n\nKARL BRANDT: It will open in May, as we have said.") ==
        "Karl Brandt\nAna Roy\nKarl Brandt\nAna Roy");
}

TEST_CASE("addressees: a counterpart, and the one of whose country it is") {
  CHECK(addressees("Foreign Minister Karl Brandt met Norwegian Foreign Minister Anna Holm in Oslo. Brandt told his "
                   "Norwegian counterpart that the road was open.") == "Anna Holm");
}

TEST_CASE("addressees: the people and the authorities of a country are the country") {
  CHECK(addressees("President Ana Roy thanked the people of Japan for the bridge.") == "Japan");
  CHECK(addressees("President Ana Roy flew to Nicaragua. She urged the Nicaraguan authorities to open the "
                   "road.") == "Nicaragua");
}

TEST_CASE("addressees: who receives what is conveyed, but no place or forum") {
  CHECK(addressees("President Ana Roy extended an invitation to President Karl Brandt to visit Oslo.") ==
        "Karl Brandt");
  CHECK(addressees("President Ana Roy renewed the invitation to the Oslo Road Forum.") == "nobody");
}

TEST_CASE("addressees: the outlet of an interview") {
  CHECK(addressees("“The road is open,” President Ana Roy said in an interview with Reuters.") == "Reuters");
}

TEST_CASE("addressees: all sides are nobody in particular") {
  CHECK(addressees("Foreign Minister Karl Brandt met Ambassador Anna Holm in Oslo. Brandt called on all sides to "
                   "open the road.") == "nobody");
}

TEST_CASE("addressees: who is asked, where he answers in the same sentence") {
  CHECK(addressees("Asked by Reuters whether the road was open, President Ana Roy said it was not.").find("Ana Roy") ==
        0);
}

TEST_CASE("addressees: who asks both sides is neither of them") {
  CHECK(addressees("Azerbaijani Ambassador Ana Roy spoke first. Swedish envoy Karl Brandt urged both sides to show "
                   "restraint.") == "nobody");
  CHECK(addressees("Ana Roy arrived late. Karl Brandt asked both delegations to stay.") == "nobody");
  CHECK(addressees("Ana Roy took the floor. Karl Brandt thanked both sides for their patience.") == "nobody");
}
