// JSON of records for the specifications of from_json.
#pragma once

#include <communique/json.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace communique::testing {

// The smallest record, with more fields: R"("entities":[])".
inline std::string json_with(std::string_view fields, std::string_view article = {}, std::string_view unit = "byte") {
  std::string out = R"({"format":"communique/1","offsets":")" + std::string(unit) + R"(",)";
  out += R"("article":{"id":"a","language":"en")" + std::string(article) + "}";
  return out + (fields.empty() ? "" : ",") + std::string(fields) + "}";
}

inline record record_of(std::string_view json) {
  result<record> made = from_json(json);
  REQUIRE_MESSAGE(made, (made ? std::string() : made.error().message));
  return *std::move(made);
}

// What is wrong with it; "" if nothing is.
inline std::string complaint(std::string_view json) {
  const result<record> made = from_json(json);
  if (made) return {};
  CHECK(made.error().code == status::format);
  return made.error().message;
}

// One item of each kind with every field set: 61 bytes of text, 3 fewer code points, 2 fewer UTF-16 units.
inline record full_record() {
  record made;
  made.text = "Oslo: 😀 Foreign Minister Anna Larsen said \"yes\" on Monday.";
  const auto words = [&](std::string_view part) {
    const auto begin = static_cast<std::uint32_t>(made.text.find(part));
    return span{begin, begin + static_cast<std::uint32_t>(part.size())};
  };
  made.article = {"one",           article::language::english,
                  words("Oslo"),   {words("Anna Larsen")},
                  words("Larsen"), {words("Oslo"), words("Monday")},
                  {2024, 2, 5},    {words("yes")},
                  {{0, 61}},       {{0, 4}, {6, 61}}};
  const office held{words("Minister"), entity_id{1}, office::status::acting};
  const mention named{words("Larsen"), mention::kind::name, mention::reason::surname};
  made.entities = {{entity::type::person, "Anna Larsen", "AL", {held}, entity_id{1}, {'N', 'O'}, "Q1", {named}, 970},
                   {entity::type::organization, "Foreign Ministry", "", {}, entity_id::none, {}, "", {}, 1000}};
  made.meetings = {{meeting::kind::call,
                    meeting::status::postponed,
                    {{entity_id{0}, participant::side::host}, {entity_id{1}, participant::side::unknown}},
                    {{2024, 2, 5}, {2024, 2, 7}, true, words("on Monday")},
                    entity_id{1},
                    {words("yes")},
                    words("😀"),
                    "CONSULT",
                    5}};
  made.statements = {{statement::type::thought,
                      {entity_id{0}},
                      words("Anna Larsen"),
                      words("said"),
                      statement::mode::direct,
                      {words("yes")},
                      {entity_id{1}},
                      statement::act::promise,
                      meeting_id{0},
                      {words("Monday")},
                      805}};
  made.facts = {{fact::kind::signed_, entity_id{1}, words("yes"), {2015, 7, 0}, entity_id{0}, words("said"), 1}};
  return made;
}

}  // namespace communique::testing
