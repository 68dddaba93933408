#include "table.hpp"

#include "explain.hpp"
#include "page.hpp"
#include "phrases.hpp"
#include "terminal.hpp"
#include "utf8.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace program {
namespace {

using namespace communique;

void print_head(page& to, const record& of, std::string_view title) {
  const std::string headline = one_line(of[of.article.headline]);
  to.paragraph({{headline.empty() ? one_line(title) : headline, look::bold}});
  list about;
  for (const span author : of.article.byline) about.add(one_line(of[author]), look::dim);
  about.add(one_line(of[of.article.agency]), look::dim).add(one_line(of[of.article.dateline.place]), look::dim);
  const time_expression filed{of.article.published, {}, false, of.article.dateline.date};
  about.add(filed ? spoken(of, filed) : std::string{}, look::dim);
  if (!about.empty()) to.paragraph(about.take());
}

std::vector<runs> offices(const record& in, const entity& of) {
  std::vector<runs> lines;
  for (const office& held : of.offices) {
    runs line{{one_line(in[held.title])}};
    if (held.affiliation != entity_id::none) line.push_back({"\u00A0· " + name_of(in, held.affiliation), look::dim});
    if (held.state != office::status::current)
      line.push_back({" (" + std::string(to_string(held.state)) + ")", look::dim});
    lines.push_back(std::move(line));
  }
  if (lines.empty() && of.affiliation != entity_id::none) lines.push_back({{name_of(in, of.affiliation), look::dim}});
  return lines;
}

void print_people(page& to, const record& of, std::size_t column) {
  bool any = false;
  for (const entity& named : of.entities) {
    if (named.what != entity::type::person) continue;
    if (!any) to.heading("People");
    any = true;
    to.row({{{one_line(named.name), look::bold}}}, column, offices(of, named));
  }
}

void print_names(page& to, const record& of, entity::type what, std::string_view title) {
  list names;
  for (const entity& named : of.entities) {
    if (named.what != what) continue;
    runs name{{one_line(named.name)}};
    const std::string acronym = one_line(named.acronym);
    if (!acronym.empty() && acronym != name.front().text) name.push_back({" (" + acronym + ")", look::dim});
    if (what == entity::type::place && !named.country_code().empty())
      name.push_back({" " + one_line(named.country_code()), look::dim});
    names.add(std::move(name));
  }
  if (names.empty()) return;
  to.heading(title);
  to.paragraph(names.take(), 2);
}

void print_meetings(page& to, const record& of, std::size_t column) {
  if (!of.meetings.empty()) to.heading("Meetings");
  for (const meeting& met : of.meetings) {
    list where;
    if (met.when) where.add(spoken(of, met.when));
    if (met.place != entity_id::none) where.add(name_of(of, met.place));
    std::vector<runs> lines;
    if (runs who = participants(of, met); !who.empty()) lines.push_back(std::move(who));
    if (!where.empty()) lines.push_back(where.take());
    for (const span topic : met.topics) lines.push_back({{"on ", look::dim}, {one_line(of[topic])}});
    if (lines.empty()) lines.push_back({{one_line(of[met.evidence]), look::dim}});
    to.row({{{std::string(to_string(met.what)) + ", " + std::string(to_string(met.state))}}}, column, lines);
  }
}

void print_statements(page& to, const record& of, std::size_t column) {
  if (!of.statements.empty()) to.heading("Statements");
  for (const statement& said : of.statements)
    to.row({speakers(of, said)}, column, {manner(of, said), {{content(of, said)}}});
}

void print_facts(page& to, const record& of, std::size_t column) {
  if (!of.facts.empty()) to.heading("Facts");
  for (const fact& known : of.facts) {
    list line;
    if (known.subject != entity_id::none) line.add(name_of(of, known.subject), look::bold);
    line.add(one_line(of[known.object ? known.object : known.evidence]));
    if (known.when) line.add(spoken(known.when));
    if (known.place != entity_id::none) line.add(name_of(of, known.place));
    to.row({{{std::string(to_string(known.what))}}}, column, {line.take()});
  }
}

// One width for the labels of all sections, so that the page has one vertical line: the longest name that leaves the
// text most of the page.
std::size_t label_columns(const record& of, std::size_t width) {
  std::size_t longest = 18;  // "consultation, held"
  for (const entity& named : of.entities)
    if (named.what == entity::type::person) longest = std::max(longest, columns(one_line(named.name)));
  return std::min(longest, width / 3);
}

}  // namespace

std::string to_table(const record& from, std::string_view title, const table_style& style) {
  // Longer lines than this are hard to follow with the eye, however wide the terminal is.
  constexpr std::size_t widest = 110;
  page to(std::min(style.width, widest), style.color);
  const std::size_t column = label_columns(from, to.width());
  print_head(to, from, title);
  print_people(to, from, column);
  print_names(to, from, entity::type::organization, "Organisations");
  print_names(to, from, entity::type::place, "Places");
  print_names(to, from, entity::type::event, "Events");
  print_meetings(to, from, column);
  print_statements(to, from, column);
  print_facts(to, from, column);
  if (style.explain) print_reasons(to, from, column);
  if (from.entities.empty() && from.meetings.empty() && from.statements.empty() && from.facts.empty()) {
    const bool english = from.article.written_in == article::language::english;
    to.paragraph(
        {{english ? "Nothing found." : "Not in English, or too short to tell: nothing was read from it.", look::dim}});
  }
  return std::move(to).take();
}

}  // namespace program
