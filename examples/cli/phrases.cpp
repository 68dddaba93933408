#include "phrases.hpp"

#include "terminal.hpp"

#include <communique/words.hpp>

namespace program {

using namespace communique;

std::string spoken(date day) {
  static constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
  std::string out;
  if (day.month && day.day) out += std::to_string(day.day) + ' ';
  if (day.month) out += std::string(months[day.month - 1]) + ' ';
  return out + std::to_string(day.year);
}

std::string spoken(const record& in, const time_expression& when) {
  if (!when.value) return one_line(in[when.text]);
  std::string out = spoken(when.value);
  if (when.end) out += " – " + spoken(when.end);
  return when.ambiguous ? out + " (or another reading of “" + one_line(in[when.text]) + "”)" : out;
}

std::string spoken(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3;) out.insert(at -= 3, 1, ',');
  return out;
}

std::string spoken(std::uint64_t number, std::string_view thing) {
  return spoken(number) + " " + std::string(thing) + (number == 1 ? "" : "s");
}

std::string name_of(const record& in, entity_id id) { return one_line(in[id].name); }

runs names_of(const record& in, const std::vector<entity_id>& ids) {
  list names;
  for (const entity_id id : ids) names.add(name_of(in, id), look::bold);
  return names.take();
}

runs manner(const record& in, const statement& said) {
  list how;
  how.add(one_line(in[said.cue]));
  if (said.what == statement::type::thought) how.add("thought", look::dim);
  if (said.does != statement::act::say || !said.cue) how.add(std::string(to_string(said.does)), look::dim);
  how.add(std::string(to_string(said.how)), look::dim);
  if (!said.addressees.empty()) {
    runs whom{{"to ", look::dim}};
    for (run& part : names_of(in, said.addressees)) whom.push_back(std::move(part));
    how.add(std::move(whom));
  }
  return how.take();
}

std::string content(const record& in, const statement& said) {
  std::string out;
  const bool quoted = said.how == statement::mode::direct;
  for (const span part : said.content) {
    if (!out.empty()) out += " … ";
    out += quoted ? "“" + one_line(in[part]) + "”" : one_line(in[part]);
  }
  return out;
}

runs speakers(const record& in, const statement& said) {
  runs who = names_of(in, said.speakers);
  if (who.empty()) who.push_back({said.source ? one_line(in[said.source]) : "unknown", look::dim});
  return who;
}

runs participants(const record& in, const meeting& met) {
  list who;
  for (const participant& part : met.participants) {
    runs name{{name_of(in, part.who), look::bold}};
    if (part.at != participant::side::unknown)
      name.push_back({" (" + std::string(to_string(part.at)) + ")", look::dim});
    who.add(std::move(name));
  }
  return who.take();
}

}  // namespace program
