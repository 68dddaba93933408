// Questions to a record.
#include <communique/matching.hpp>
#include <communique/query.hpp>

#include <doctest/doctest.h>

#include <list>
#include <string>

using namespace communique;
namespace ask = communique::query;

namespace {

// "Ana Roy said rain is near" on 5 March at a meeting with Jan Lund; "Jan Lund: no" without one.
record sample() {
  record r;
  r.text = "rain is near; no; corridor talks";
  r.article.published = {2024, 3, 7};
  entity ana, jan, body;
  ana.name = "Ana Roy";
  jan.name = "Jan Lund";
  body.what = entity::type::organization;
  body.name = "Shanghai Cooperation Organisation";
  body.acronym = "SCO";
  r.entities = {ana, jan, body};
  meeting met;
  met.participants = {{entity_id{0}}, {entity_id{1}}};
  met.when.value = {2024, 3, 5};
  met.topics = {{18, 32}};
  met.evidence = {0, 12};
  r.meetings = {met};
  statement first, second;
  first.speakers = {entity_id{0}};
  first.addressees = {entity_id{1}};
  first.content = {{0, 12}};
  first.how = statement::mode::direct;
  first.meeting = meeting_id{0};
  second.speakers = {entity_id{1}, entity_id{2}};
  second.content = {{14, 16}};
  second.does = statement::act::deny;
  r.statements = {first, second};
  return r;
}

template <class Test> std::string said(const record& r, Test test) {
  std::string out;
  for (const statement& s : ask::select(r, r.statements, test)) out += std::string(r[s.content.front()]) + ".";
  return out;
}

}  // namespace

TEST_CASE("statements are found by speaker: full name, surname, acronym, id") {
  const record r = sample();
  CHECK(said(r, ask::speaker("Ana Roy")) == "rain is near.");
  CHECK(said(r, ask::speaker("roy")) == "rain is near.");
  CHECK(said(r, ask::speaker("SCO")) == "no.");
  CHECK(said(r, ask::speaker(entity_id{1})) == "no.");
}

TEST_CASE("part of a word is no name") { CHECK(said(sample(), ask::speaker("Ro")) == ""); }

TEST_CASE("statements are found by addressee, mode, act and meeting") {
  const record r = sample();
  CHECK(said(r, ask::addressee("Lund")) == "rain is near.");
  CHECK(said(r, ask::mode(statement::mode::direct)) == "rain is near.");
  CHECK(said(r, ask::act(statement::act::deny)) == "no.");
  CHECK(said(r, ask::at_meeting(meeting_id{0})) == "rain is near.");
}

TEST_CASE("filters compose with and, or, not") {
  const record r = sample();
  CHECK(said(r, ask::speaker("Roy") && ask::about("rain")) == "rain is near.");
  CHECK(said(r, ask::speaker("Roy") && !ask::about("rain")) == "");
  CHECK(said(r, ask::speaker("Roy") || ask::speaker("Lund")) == "rain is near.no.");
  CHECK(said(r, ask::all()) == "rain is near.no.");
}

TEST_CASE("a statement has the date of its meeting, else of publication") {
  const record r = sample();
  CHECK(said(r, ask::since({2024, 3, 5}) && ask::until({2024, 3, 5})) == "rain is near.");
  CHECK(said(r, ask::since({2024, 3, 6})) == "no.");
  CHECK(said(r, ask::until({2024, 3, 0})) == "rain is near.no.");
  CHECK(said(r, ask::since({2025, 0, 0})) == "");
}

TEST_CASE("meetings are found by participants, text and date") {
  const record r = sample();
  CHECK(ask::select(r, r.meetings, ask::participant("Roy") && ask::participant("Lund")).count() == 1);
  CHECK(ask::select(r, r.meetings, ask::participant("SCO")).empty());
  CHECK(ask::select(r, r.meetings, ask::about("corridor")).count() == 1);
  CHECK(ask::select(r, r.meetings, ask::kind(meeting::kind::call)).empty());
  const auto held = ask::status(meeting::status::held);
  CHECK(ask::select(r, r.meetings, held && ask::since({2024, 0, 0}) && ask::until({2024, 0, 0})).count() == 1);
}

TEST_CASE("entities are found by kind and name") {
  const record r = sample();
  const auto body = ask::entity_type(entity::type::organization);
  CHECK(ask::select(r, r.entities, body && ask::about("Shanghai")).count() == 1);
}

TEST_CASE("any container of the values can be asked") {
  const record r = sample();
  const std::list<statement> some(r.statements.rbegin(), r.statements.rend());
  std::string out;
  for (const statement& s : ask::select(r, some, ask::all())) out += std::string(r[s.content.front()]) + ".";
  CHECK(out == "no.rain is near.");
}

TEST_CASE("the evidence of a statement goes from the first word of its content to the last") {
  statement said;
  said.source = {0, 3};
  said.cue = {4, 8};
  CHECK(ask::evidence_of(said) == span{});
  said.content = {{30, 40}, {10, 20}};
  CHECK(ask::evidence_of(said) == span{10, 40});
}

TEST_CASE("the days of a statement are those of its meeting, else that of publication") {
  record r = sample();
  r.meetings[0].when.end = {2024, 3, 6};
  CHECK(ask::days_of(r, r.statements[0]) == ask::days{{2024, 3, 5}, {2024, 3, 6}});
  CHECK(ask::days_of(r, r.statements[1]) == ask::days{{2024, 3, 7}, {2024, 3, 7}});
}

TEST_CASE("a condition has one name: a filter's field, what sets it, and a question to one record") {
  const filter asked{.speakers = {"Roy"}, .about = "rain", .since = {2024, 3, 5}};
  CHECK(asked == where{}.speaker("Roy").about("rain").since({2024, 3, 5}));
  const record r = sample();
  CHECK(said(r, ask::matching(asked)) == "rain is near.");
  CHECK(said(r, ask::speaker("Roy") && ask::about("rain") && ask::since({2024, 3, 5})) == "rain is near.");
}

TEST_CASE("a country is found by its code in any case") {
  record r = sample();
  r.entities[0].country = {'A', 'Z'};
  for (const char* code : {"AZ", "az", "aZ"}) CHECK(said(r, ask::matching(where{}.country(code))) == "rain is near.");
  for (const char* code : {"A", "AZE", "", "EE"}) CHECK(said(r, ask::matching(where{}.country(code))) == "");
}

TEST_CASE("a caller can write a filter of his own") {
  const record r = sample();
  const ask::predicate several{[](const record&, const statement& s) { return s.speakers.size() > 1; }};
  CHECK(said(r, several && ask::speaker("Lund")) == "no.");
}
