#include "record/json_values.hpp"

#include <algorithm>
#include <cmath>

namespace communique::json {

namespace {

std::string_view name_of(kind what) {
  constexpr std::array<std::string_view, 6> names{"null",     "true or false", "a number",
                                                  "a string", "a list",        "an object"};
  return names[static_cast<std::size_t>(what)];
}

// A meeting's event type is a view of a constant: one of these. Those of PLOVER's manual too that its data do not use.
constexpr std::array<std::string_view, 20> plover_types{"AGREE",   "CONSULT",    "SUPPORT",     "COOPERATE", "CONCEDE",
                                                        "AID",     "RETREAT",    "YIELD",       "REQUEST",   "DEMAND",
                                                        "ACCUSE",  "DISAPPROVE", "INVESTIGATE", "REJECT",    "THREATEN",
                                                        "PROTEST", "SANCTION",   "COERCE",      "MOBILIZE",  "ASSAULT"};

}  // namespace

void value_reader::fail(const node& at, std::string_view what) {
  if (!is_good()) return;  // the first thing that is wrong is the one to tell
  const std::string path = from_.path(at);
  wrong_ = (path.empty() ? "the record" : path) + ": ";
  wrong_ += what;
}

void value_reader::fail_missing(const node& in, std::string_view key) {
  if (!is_good()) return;
  const std::string path = from_.path(in);
  wrong_ = (path.empty() ? "" : path + ".") + std::string(key) + ": missing";
}

void value_reader::fail_word(const node& at, const std::string_view* words, std::size_t count) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i)
    if (!words[i].empty()) (list += list.empty() ? "" : ", ") += words[i];
  fail(at, shown(at.text) + " is none of " + list);
}

bool value_reader::is(const node& at, kind wanted) {
  if (at.what == wanted) return true;
  fail(at, std::string(name_of(at.what)) + ", not " + std::string(name_of(wanted)));
  return false;
}

void value_reader::take(const node& at, std::string& out) {
  if (is(at, kind::string)) out = at.text;
}

void value_reader::take(const node& at, bool& out) {
  if (is(at, kind::boolean)) out = at.text == "true";
}

// 0.97 as 970, to the nearest.
void value_reader::take(const node& at, std::uint16_t& thousandths) {
  if (!is(at, kind::number)) return;
  if (at.number >= 0 && at.number <= 1) thousandths = static_cast<std::uint16_t>(std::lround(at.number * 1000));
  else fail(at, "not from 0 to 1");
}

void value_reader::take(const node& at, std::uint32_t& offset) {
  if (!is(at, kind::number)) return;
  if (at.whole && at.number < span::none) offset = static_cast<std::uint32_t>(at.number);
  else fail(at, "no whole number from 0 to 4294967294");
}

void value_reader::take(const node& at, date& out) {
  if (!is(at, kind::string)) return;
  if (const std::optional<date> parsed = parse_date(at.text)) out = *parsed;
  else fail(at, shown(at.text) + " is no date");
}

void value_reader::take(const node& at, std::array<char, 2>& country) {
  if (!is(at, kind::string)) return;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const std::string_view code = at.text;
  if (code.size() == 2 && is_capital(code[0]) && is_capital(code[1])) country = {code[0], code[1]};
  else fail(at, shown(at.text) + " is no country code of two capital letters");
}

void value_reader::take_plover(const node& at, std::string_view& out) {
  if (!is(at, kind::string)) return;
  const auto known = std::find(plover_types.begin(), plover_types.end(), at.text);
  if (known == plover_types.end()) fail(at, shown(at.text) + " is no event type of PLOVER");
  else out = *known;
}

void value_reader::take(const node& at, entity_id& out) { out = entity_id{id(at, "entity", entities_)}; }
void value_reader::take(const node& at, meeting_id& out) { out = meeting_id{id(at, "meeting", meetings_)}; }

std::uint32_t value_reader::id(const node& at, std::string_view noun, std::size_t count) {
  std::uint32_t number = 0;
  take(at, number);
  if (number >= count) fail(at, "no " + std::string(noun) + " " + std::to_string(number));
  return number;
}

void value_reader::take(const node& at, span& out) {
  if (!is(at, kind::object)) return;
  place one{0, 0, from_.find(at, "text"), &at};
  if (const node* begin = from_.find(at, "begin")) take(*begin, one.begin);
  else fail_missing(at, "begin");
  if (const node* end = from_.find(at, "end")) take(*end, one.end);
  else fail_missing(at, "end");
  if (one.words && !is(*one.words, kind::string)) return;
  add(one, out);
}

void value_reader::take_pair(const node& at, span& out) {
  if (!is(at, kind::array)) return;
  std::uint32_t numbers[2] = {0, 0};
  std::size_t count = 0;
  for (const node& number : from_.in(at))
    if (count++ < 2) take(number, numbers[count - 1]);
  if (count != 2) return fail(at, "not two offsets, [begin, end]");
  add({numbers[0], numbers[1], nullptr, &at}, out);
}

void value_reader::add(const place& one, span& out) {
  if (one.begin > one.end)
    return fail(*one.at, "ends at " + std::to_string(one.end) + ", before its begin at " + std::to_string(one.begin));
  const auto number = static_cast<std::uint32_t>(places_.size());
  places_.push_back(one);
  out = {number, number};
}

}  // namespace communique::json
