#include "archive_tables.hpp"

#include "phrases.hpp"
#include "terminal.hpp"
#include "utf8.hpp"

#include <communique/query.hpp>
#include <communique/words.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace program {

using namespace communique;

namespace {

constexpr std::size_t day_columns = 17;  // "28 September 2024"

runs day_label(date day) {
  if (!day) return {{"no date", look::dim}};
  return {{spoken(day)}};
}

// "azertac-0417 · AZERTAC"
runs place_of(const stored& in) {
  list out;
  out.add(shortened(one_line(in.in.article.id), 100), look::dim);
  out.add(shortened(one_line(in.outlet), 100), look::dim);
  return out.take();
}

runs joined(runs first, runs second) {
  list out;
  out.add(std::move(first)).add(std::move(second));
  return out.take();
}

void add_said(page& to, date day, const found<statement>& row) {
  const record& in = row.from->in;
  to.row({day_label(day)}, day_columns,
         {joined(speakers(in, *row), manner(in, *row)), {{content(in, *row)}}, place_of(*row.from)});
}

void add_met(page& to, date day, const found<meeting>& row) {
  const record& in = row.from->in;
  std::vector<runs> lines;
  if (runs who = participants(in, *row); !who.empty()) lines.push_back(std::move(who));
  list what;
  what.add(std::string(to_string(row->what)) + ", " + std::string(to_string(row->state)));
  if (row->when.end) what.add("until " + spoken(row->when.end));
  if (row->place != entity_id::none) what.add(name_of(in, row->place));
  lines.push_back(what.take());
  for (const span topic : row->topics) lines.push_back({{"on ", look::dim}, {one_line(in[topic])}});
  if (row->participants.empty() && row->topics.empty()) lines.push_back({{one_line(in[row->evidence])}});
  lines.push_back(place_of(*row.from));
  to.row({day_label(day)}, day_columns, lines);
}

// "Foreign Minister · Azerbaijan, 2020-07-16 to 2024-03-12"
runs held(const tenure& one) {
  runs line{{one_line(one.title)}};
  if (!one.affiliation.empty()) line.push_back({"\u00A0· " + one_line(one.affiliation), look::dim});
  std::string rest;
  if (one.state != office::status::current) rest += " (" + std::string(to_string(one.state)) + ")";
  if (one.first) rest += ", " + to_string(one.first) + (one.last == one.first ? "" : " to " + to_string(one.last));
  if (!rest.empty()) line.push_back({rest, look::dim});
  return line;
}

runs appeared(const appearance& one) {
  std::string text = "as " + one_line(one.name);
  if (!one.affiliation.empty()) text += " of " + one_line(one.affiliation);
  text += " in " + spoken(one.articles, "article") + ", appearance " + std::to_string(one.id);
  if (one.by_hand) text += ", by hand";
  return {{text, look::dim}};
}

// Labels in a column of their width, and behind them how many, with bars as long as the page lets them be.
struct bar {
  runs label{};
  std::uint64_t n = 0;
};

void add_bars(page& to, const std::vector<bar>& bars) {
  std::size_t label_columns = 0, digits = 1;
  std::uint64_t most = 1;
  for (const bar& one : bars) {
    std::size_t size = 0;
    for (const run& part : one.label) size += columns(part.text);
    label_columns = std::max(label_columns, size);
    digits = std::max(digits, spoken(one.n).size());
    most = std::max(most, one.n);
  }
  label_columns = std::min(label_columns, to.width() / 2);
  const std::size_t taken = label_columns + digits + 6;
  const std::uint64_t longest = std::min<std::uint64_t>(to.width() > taken + 10 ? to.width() - taken : 10, 40);
  for (const bar& one : bars) {
    const std::string number = spoken(one.n);
    // Spaces that hold together: the numbers stand below each other.
    std::string text;
    for (std::size_t i = number.size(); i < digits; ++i) text += "\u00A0";
    text += number + "\u00A0";
    // 64 bits are enough: a product of these needs 2^58 of something.
    const auto size = static_cast<std::size_t>(std::max<std::uint64_t>(one.n * longest / most, one.n > 0));
    to.row({one.label}, label_columns, {{{text}, {std::string(size, '#'), look::dim}}});
  }
}

std::string number_of(identity_id id) { return "#" + std::to_string(static_cast<std::int64_t>(id)); }

// The names of a table; with its number where another identity of the table has the same name.
class namesakes {
 public:
  void add(identity_id id, const std::string& name) { who_[name].insert(id); }

  runs shown(identity_id id, const std::string& name) const {
    runs out{{one_line(name), look::bold}};
    const auto same = who_.find(name);
    if (same != who_.end() && same->second.size() > 1) out.push_back({"\u00A0" + number_of(id), look::dim});
    return out;
  }

 private:
  std::map<std::string, std::set<identity_id>> who_{};
};

}  // namespace

void add_row(page& to, const found<statement>& row) { add_said(to, row.day(), row); }
void add_row(page& to, const found<meeting>& row) { add_met(to, row->when.value, row); }

void add_row(page& to, const moment& row) {
  if (row.said.item) add_said(to, row.day, row.said);
  else add_met(to, row.day, row.met);
}

void add_row(page& to, const found<fact>& row) {
  const record& in = row.from->in;
  list line;
  if (row->subject != entity_id::none) line.add(name_of(in, row->subject), look::bold);
  line.add(std::string(to_string(row->what)));
  if (row->place != entity_id::none) line.add(name_of(in, row->place));
  to.row({day_label(row->when)}, day_columns,
         {line.take(), {{one_line(in[row->object ? row->object : row->evidence])}}, place_of(*row.from)});
}

void add_row(page& to, const found<article>& row) {
  const record& in = row.from->in;
  const std::string headline = one_line(in[row->headline]);
  list inside;
  inside.add(spoken(in.statements.size(), "statement")).add(spoken(in.meetings.size(), "meeting"));
  inside.add(spoken(in.facts.size(), "fact"));
  std::vector<runs> lines;
  if (!headline.empty()) lines.push_back({{headline, look::bold}});
  lines.push_back(inside.take());
  lines.push_back(place_of(*row.from));
  to.row({day_label(row->published)}, day_columns, lines);
}

void add_row(page& to, const identity& row) {
  list name;
  name.add(one_line(row.name), look::bold);
  if (row.acronym != row.name) name.add(one_line(row.acronym));
  name.add(std::string(to_string(row.what)), look::dim).add(one_line(row.country), look::dim);
  name.add(one_line(row.reference), look::dim);
  std::vector<runs> lines{name.take()};
  for (const tenure& one : row.offices) lines.push_back(held(one));
  list sums;
  sums.add(spoken(row.articles, "article")).add(spoken(row.statements, "statement"));
  sums.add(spoken(row.meetings, "meeting"));
  lines.push_back(sums.take());
  // Which of them to take apart, if they are not the same.
  if (row.appearances.size() > 1 || (!row.appearances.empty() && row.appearances.front().by_hand))
    for (const appearance& one : row.appearances) lines.push_back(appeared(one));
  to.row({{{number_of(row.id)}}}, 7, lines);
}

void add_ranking(page& to, const std::vector<ranked>& rows) {
  namesakes names;
  for (const ranked& one : rows) names.add(one.identity, one.name), names.add(one.other_identity, one.other_name);
  std::vector<bar> bars;
  for (const ranked& one : rows) {
    list label;
    label.add(names.shown(one.identity, one.name));
    if (!one.other_name.empty()) label.add(names.shown(one.other_identity, one.other_name));
    bars.push_back({label.take(), one.n});
  }
  add_bars(to, bars);
}

void add_counts(page& to, const std::vector<count>& rows, interval by) {
  std::vector<bar> bars;
  for (const count& one : rows) {
    date day = one.first;
    if (by == interval::month || by == interval::year) day.day = 0;
    if (by == interval::year) day.month = 0;
    bars.push_back({{{spoken(day)}}, one.n});
  }
  add_bars(to, bars);
}

void add_edges(page& to, const graph& from) {
  namesakes names;
  for (const graph::node& one : from.nodes) names.add(one.who, one.name);
  const auto shown = [&](std::uint32_t node) { return names.shown(from.nodes[node].who, from.nodes[node].name); };
  for (const graph::edge& one : from.edges) {
    list line;
    line.add(shown(one.one)).add(shown(one.other));
    std::string days;
    if (one.first) days = spoken(one.first) + (one.last == one.first ? "" : " to " + spoken(one.last));
    std::vector<runs> lines{line.take()};
    if (!days.empty()) lines.push_back({{days, look::dim}});
    to.row({{{spoken(one.meetings, "meeting")}}}, 12, lines);
  }
}

}  // namespace program
