#include "picture/archive_parts.hpp"

#include "picture/drawings.hpp"
#include "picture/phrases.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace communique::picture {

namespace {

constexpr std::size_t most_bars = 48, most_drawn = 24, most_rows = 100;

// What falls into each month, or year, by a number that goes on by one.
std::map<int, bars> grouped(const std::vector<count>& statements, const std::vector<count>& meetings, int months) {
  std::map<int, bars> out;
  const auto at = [&](date first) -> bars& {
    return out[(first.year * 12 + std::max<int>(first.month, 1) - 1) / months];
  };
  for (const count& one : statements) at(one.first).statements += one.n;
  for (const count& one : meetings) at(one.first).meetings += one.n;
  for (auto& [index, one] : out)
    one.first = {static_cast<std::int16_t>(index * months / 12), static_cast<std::uint8_t>(index * months % 12 + 1), 1};
  return out;
}

// By month, else by year if that is more than can be told apart, else the last ones that have some.
std::vector<bars> divided(const std::vector<count>& statements, const std::vector<count>& meetings, bool& by_year) {
  std::vector<bars> out;
  for (const int months : {1, 12}) {
    by_year = months == 12;
    const std::map<int, bars> found = grouped(statements, meetings, months);
    if (found.empty()) return out;
    const int first = found.begin()->first, last = found.rbegin()->first;
    if (last - first < static_cast<int>(most_bars)) {
      for (int index = first; index <= last; ++index) {
        const auto one = found.find(index);
        const date day{static_cast<std::int16_t>(index * months / 12),
                       static_cast<std::uint8_t>(index * months % 12 + 1), 1};
        out.push_back(one == found.end() ? bars{day} : one->second);
      }
      return out;
    }
    if (by_year)
      for (const auto& [index, one] : found) out.push_back(one);
  }
  if (out.size() > most_bars) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(most_bars));
  return out;
}

date shown(const bars& one, bool by_year) { return {one.first.year, by_year ? std::uint8_t{0} : one.first.month, 0}; }

void add_pair(markup& to, const graph& from, const graph::edge& one) {
  if (one.one >= from.nodes.size() || one.other >= from.nodes.size()) return;
  // Days as figures: four columns have to fit on a telephone.
  to.raw("<tr><th scope=\"row\">").apart(from.nodes[one.one].name).raw(" and ").apart(from.nodes[one.other].name);
  to.raw("</th><td class=\"num\">").raw(spoken(one.meetings)).raw("</td><td class=\"num\">").raw(to_string(one.first));
  to.raw("</td><td class=\"num\">").raw(to_string(one.last)).raw("</td></tr>\n");
}

void add_ranking(markup& to, const ranking& one) {
  to.raw("<div><h3 id=\"").raw(one.id).raw("\">").raw(one.heading).raw("</h3>\n<table aria-labelledby=\"").raw(one.id);
  to.raw("\"><thead><tr><th scope=\"col\">Name</th><th scope=\"col\" class=\"num\">").raw(one.what);
  to.raw("</th><td></td></tr></thead><tbody>\n");
  for (const ranked& row : one.rows) {
    to.raw("<tr><th scope=\"row\">").apart(row.name);
    if (!row.other_name.empty()) to.raw(" and ").apart(row.other_name);
    to.raw("</th><td class=\"num\">").raw(spoken(row.n)).raw("</td><td class=\"bar\">");
    add_share(to, row.n, one.rows.front().n);
    to.raw("</td></tr>\n");
  }
  to.raw("</tbody></table></div>\n");
}

class phrases {
 public:
  std::string& next() {
    if (!all_.empty()) all_ += ", ";
    return all_;
  }
  void add(std::string_view word, const std::vector<std::string>& names) {
    const char* before = "";
    for (const std::string& one : names)
      (*before ? all_ : next()) += before + std::string(*before ? "" : word) + one, before = " or ";
  }
  void add(std::string_view word, const std::vector<who>& people) {
    std::vector<std::string> names;
    names.reserve(people.size());
    for (const who& one : people)
      names.push_back(
          one.identity == identity_id::none ? one.name : "#" + std::to_string(static_cast<std::int64_t>(one.identity)));
    add(word, names);
  }
  template <class Enum> void add(std::string_view word, const std::vector<Enum>& values) {
    std::vector<std::string> names;
    names.reserve(values.size());
    for (const Enum one : values) names.emplace_back(to_string(one));
    add(word, names);
  }
  std::string take() { return std::move(all_); }

 private:
  std::string all_{};
};

}  // namespace

void add_months(markup& to, const std::vector<count>& statements, const std::vector<count>& meetings) {
  bool by_year = false;
  const std::vector<bars> all = divided(statements, meetings, by_year);
  if (all.empty()) return;
  to.raw("<section class=\"all\" aria-labelledby=\"when\"><h2 id=\"when\">")
      .raw(by_year ? "Year by year" : "Month by month");
  to.raw("</h2>\n<p class=\"key\"><span><svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" viewBox=\"0 0 9 "
         "9\">"
         "<path d=\"M0 0H9V9H0\"/></svg>statements, full</span><span><svg xmlns=\"http://www.w3.org/2000/svg\" "
         "aria-hidden=\"true\" viewBox=\"0 0 9 9\"><path d=\"M0 1H9M0 4H9M0 7H9\" "
         "stroke=\"currentColor\"/></svg>meetings, "
         "in lines</span></p>\n");
  add_bars(to, all, by_year);
  to.raw("<p class=\"axis\"><span>").raw(spoken(shown(all.front(), by_year))).raw("</span><span>");
  if (all.size() > 1) to.raw(spoken(shown(all.back(), by_year)));
  to.raw("</span></p>\n<details><summary>As a table</summary><table><thead><tr><th scope=\"col\">");
  to.raw(by_year ? "Year" : "Month")
      .raw("</th><th scope=\"col\" class=\"num\">Statements</th><th scope=\"col\" class=\"num\">Meetings</th></tr>"
           "</thead>");
  to.raw("<tbody>\n");
  for (const bars& one : all)
    to.raw("<tr><th scope=\"row\">")
        .raw(spoken(shown(one, by_year)))
        .raw("</th><td class=\"num\">")
        .raw(spoken(one.statements))
        .raw("</td><td class=\"num\">")
        .raw(spoken(one.meetings))
        .raw("</td></tr>\n");
  to.raw("</tbody></table></details></section>\n");
}

void add_graph(markup& to, const graph& from) {
  if (from.edges.empty()) return;
  to.raw("<section aria-labelledby=\"met\"><h2 id=\"met\">Who met whom</h2>\n");
  to.raw("<p class=\"i\">An arc joins two who met, a thicker one who met more often.");
  if (const std::size_t drawn = arranged(from, most_drawn).size(); from.nodes.size() > drawn)
    to.raw(" Drawn are ").number(drawn).raw(" of ").raw(spoken(from.nodes.size())).raw(", who met most.");
  to.raw("</p>\n");
  add_arcs(to, from, most_drawn);
  to.raw("<details><summary>As a table</summary><table><thead><tr><th scope=\"col\">Who</th>"
         "<th scope=\"col\" class=\"num\">Meetings</th><th scope=\"col\" class=\"num\">First</th>"
         "<th scope=\"col\" class=\"num\">Last</th></tr></thead><tbody>\n");
  for (std::size_t i = 0; i < std::min(most_rows, from.edges.size()); ++i) add_pair(to, from, from.edges[i]);
  to.raw("</tbody></table>");
  if (from.edges.size() > most_rows)
    to.raw("<p class=\"i\">And ").raw(spoken(from.edges.size() - most_rows, "other pair")).raw(".</p>");
  to.raw("</details></section>\n");
}

void add_rankings(markup& to, const std::vector<ranking>& all) {
  if (std::all_of(all.begin(), all.end(), [](const ranking& one) { return one.rows.empty(); })) return;
  to.raw("<section aria-labelledby=\"tops\"><h2 id=\"tops\">Most often</h2>\n<div class=\"tops\">\n");
  for (const ranking& one : all)
    if (!one.rows.empty()) add_ranking(to, one);
  to.raw("</div></section>\n");
}

std::string described(const filter& asked) {
  phrases all;
  if (!asked.about.empty()) all.next() += "about “" + asked.about + "”";
  all.add("with ", asked.involved);
  all.add("said by ", asked.speakers);
  all.add("said to ", asked.addressees);
  all.add("", asked.types);
  all.add("", asked.modes);
  all.add("", asked.acts);
  all.add("at meetings with ", asked.participants);
  all.add("at meetings with ", asked.any_participants);
  all.add("", asked.kinds);
  all.add("", asked.statuses);
  all.add("in ", asked.places);
  all.add("of ", asked.countries);
  all.add("of ", asked.organizations);
  all.add("published by ", asked.outlets);
  if (asked.since) all.next() += "since " + spoken(asked.since);
  if (asked.until) all.next() += "until " + spoken(asked.until);
  if (asked.min_confidence) all.next() += "at least " + std::to_string((asked.min_confidence + 5) / 10) + " % sure";
  return all.take();
}

}  // namespace communique::picture
