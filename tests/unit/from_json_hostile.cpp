// Whatever the JSON is: a named error, or a record whose ids and spans are sound.
#include "json_records.hpp"

#include <ctime>
#include <string>
#include <vector>

using namespace communique;
using testing::full_record;
using testing::json_with;

namespace {

std::string times(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

void is_sound(const record& made) {
  const auto in_text = [&](span at) { CHECK((!at || (at.begin <= at.end && at.end <= made.text.size()))); };
  const auto known = [&](entity_id id) {
    CHECK((id == entity_id::none || static_cast<std::size_t>(id) < made.entities.size()));
  };
  in_text(made.article.headline), in_text(made.article.dateline.place);
  for (const span at : made.article.sentences) in_text(at);
  for (const entity& one : made.entities) {
    known(one.affiliation);
    for (const mention& words : one.mentions) in_text(words.at);
    for (const office& held : one.offices) in_text(held.title), known(held.affiliation);
  }
  for (const meeting& one : made.meetings) {
    known(one.place), in_text(one.evidence), in_text(one.when.text);
    for (const participant& who : one.participants) {
      known(who.who);
      CHECK(who.who != entity_id::none);
    }
  }
  for (const statement& one : made.statements) {
    CHECK((one.meeting == meeting_id::none || static_cast<std::size_t>(one.meeting) < made.meetings.size()));
    CHECK(!one.content.empty());
    for (const entity_id who : one.speakers) known(who);
    for (const span at : one.content) {
      in_text(at);
      CHECK(at);
    }
  }
  for (const fact& one : made.facts) known(one.subject), in_text(one.object);
}

// A named error, or a sound record that can be written.
bool survives(std::string_view json) {
  const result<record> made = from_json(json);
  if (!made) {
    CHECK(made.error().code == status::format);
    CHECK(made.error().message.find(':') != std::string::npos);
    return false;
  }
  is_sound(*made);
  return static_cast<bool>(from_json(to_json(*made)));
}

// Where each value begins and ends: behind a colon, a comma or an opening bracket, up to where the nesting is the same.
std::vector<std::pair<std::size_t, std::size_t>> values_of(const std::string& json) {
  std::vector<std::pair<std::size_t, std::size_t>> out;
  std::vector<std::size_t> open{0};
  bool quoted = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (quoted) {
      if (c == '\\') ++i;
      else if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      open.push_back(i + 1);
    } else if (c == ':') {
      open.back() = i + 1;
    } else if (c == ',' || c == '}' || c == ']') {
      if (open.back() < i) out.push_back({open.back(), i});
      if (c == ',') open.back() = i + 1;
      else open.pop_back();
    }
  }
  return out;
}

double seconds_for(const std::string& json) {
  const std::clock_t begin = std::clock();
  (void)from_json(json);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("a record that ends anywhere is an error") {
  for (const bool indent : {false, true}) {
    std::string json = to_json(full_record(), {offset_unit::byte, indent, true});
    if (indent) json.pop_back();  // the line break is not of the JSON
    for (std::size_t size = 0; size < json.size(); ++size)
      CHECK_FALSE(survives(std::string_view(json).substr(0, size)));
    CHECK(survives(json));
  }
}

TEST_CASE("any value may be of any kind") {
  for (const bool text : {false, true}) {
    const std::string json = to_json(full_record(), {offset_unit::utf16, false, text});
    const auto values = values_of(json);
    REQUIRE(values.size() > 150);
    for (const auto& [begin, end] : values)
      for (const std::string_view other : {"null", "true", "7", "-1", "0.5", "4294967295", "1e300", "\"\"", "\"held\"",
                                           "[]", "[[0,1]]", "{}", R"({"begin":0,"end":1})"})
        survives(std::string(json).replace(begin, end - begin, other));
  }
}

TEST_CASE("any byte may be another one") {
  const std::string json = to_json(full_record(), {offset_unit::byte, false, true});
  for (std::size_t i = 0; i < json.size(); ++i)
    for (const char other : {'\0', '"', '{', ']', ',', '9', '\\', '\xFF'}) {
      std::string changed = json;
      changed[i] = other;
      survives(changed);
    }
}

TEST_CASE("brackets without end do not fill the stack") {
  for (const std::string_view part : {"[", "{\"a\":", "[{\"a\":"}) {
    CHECK_FALSE(survives(times(part, 200000)));
    CHECK_FALSE(survives(json_with("\"extra\":" + times(part, 200000))));
  }
  CHECK(survives(json_with("\"extra\":" + times("[", 99) + times("]", 99))));
  const auto deep = from_json(json_with("\"extra\":" + times("[", 100) + times("]", 100)));
  REQUIRE_FALSE(deep);
  CHECK(deep.error().message == "extra: more than 100 brackets inside each other");
}

TEST_CASE("large JSON is read in time that grows with its size") {
  struct hostile {
    std::string_view name, before, part, after;
  };
  for (const hostile& one :
       {hostile{"lists", "\"extra\":[0", ",[]", "]"}, hostile{"keys", "\"extra\":[0", R"(,{"a":1,"b":2})", "]"},
        hostile{"text", "\"extra\":\"", "\\u00e9", "\""},
        hostile{"entities", "\"entities\":[{\"type\":\"person\",\"name\":\"A\",\"confidence\":1}",
                ",{\"type\":\"person\",\"name\":\"A\",\"confidence\":1}", "]"},
        hostile{"one span", "\"facts\":[{\"kind\":\"held\",\"confidence\":0}",
                ",{\"kind\":\"held\",\"confidence\":0,\"object\":{\"begin\":0,\"end\":9,\"text\":\"the talks\"}}", "]"},
        hostile{"ill-formed spans", "\"facts\":[{\"kind\":\"held\",\"confidence\":0}",
                ",{\"kind\":\"held\",\"confidence\":0,\"object\":{\"begin\":0,\"end\":9,\"text\":\"the\uFFFD talks\"}}",
                "]"}}) {
    const auto json = [&](std::size_t size) {
      return json_with(std::string(one.before) + times(one.part, size / one.part.size()) + std::string(one.after));
    };
    const double base = seconds_for(json(500000)), four = seconds_for(json(2000000));
    CHECK_MESSAGE(four < 8 * base + 0.05, one.name);
  }
}
