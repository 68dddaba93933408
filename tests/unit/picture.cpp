// Pages of records that no reader makes, and drawings.
#include "picture/archive_parts.hpp"
#include "picture/drawings.hpp"
#include "picture/marks.hpp"
#include "picture/markup.hpp"

#include <communique/html.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

std::string escaped(std::string_view text) { return picture::markup().text(text).take(); }
std::string brief(std::string_view text, std::size_t most) { return picture::markup().brief(text, most).take(); }

bool has(std::string_view page, std::string_view words) { return page.find(words) != page.npos; }

// How often words stand in a page.
std::size_t times(std::string_view page, std::string_view words) {
  std::size_t out = 0;
  for (std::size_t at = page.find(words); at != page.npos; at = page.find(words, at + 1)) ++out;
  return out;
}

graph graph_of(std::size_t nodes, const std::vector<graph::edge>& edges) {
  graph out;
  for (std::size_t i = 0; i < nodes; ++i)
    out.nodes.push_back({static_cast<identity_id>(i + 1), entity::type::person, "N" + std::to_string(i), "", 1});
  out.edges = edges;
  return out;
}

}  // namespace

TEST_CASE("what others wrote goes into a page as letters") {
  CHECK(escaped("<b a=\"1\">&amp;</b>") == "&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;");
  CHECK(escaped("a\tb\r\nc") == "a\tb\r\nc");
  CHECK(escaped(std::string_view("\0\x1F\x7F", 3)) == "\uFFFD\uFFFD\uFFFD");
  CHECK(escaped("\xC2\x85 \xEF\xBF\xBE \xEF\xBF\xBF") == "\uFFFD \uFFFD \uFFFD");
  CHECK(escaped("é\xC3(\xF0\x9F\x98") == "é\uFFFD(\uFFFD");
}

TEST_CASE("long words are cut behind a word and at a character") {
  CHECK(brief("one two three", 20) == "one two three");
  CHECK(brief("one two three", 10) == "one two …");
  CHECK(brief("ééééé", 5) == "éé …");
  CHECK(brief("a<b<c<d", 4) == "a&lt;b&lt; …");
}

TEST_CASE("a mark of direction in what somebody said turns nothing behind it") {
  record made;
  made.text = "Ana Roy said: \"We \u202Eagree\".";
  made.article.written_in = article::language::english;
  made.entities.push_back({});
  made.entities[0].name = "Ana Roy";
  made.entities[0].mentions.push_back({{0, 7}});
  statement said;
  said.speakers.push_back(entity_id{0});
  said.cue = {8, 12};
  said.how = statement::mode::direct;
  said.content.push_back({15, 26});
  made.statements.push_back(said);
  CHECK(has(to_html(made), "“<bdi>We \u202Eagree</bdi>”"));
}

TEST_CASE("a mark of direction in an article turns the piece that it stands in") {
  const auto contained = [](std::string_view words) { return picture::markup().contained(words).take(); };
  for (const char* mark : {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"}) {
    const std::string words = std::string("a ") + mark + "b";
    CHECK(contained(words) == "<bdi>" + words + "</bdi>");
  }
  for (const char* words :
       {"", "a", "\u05E9\u05DC\u05D5\u05DD", "\u200E\u200F\u061C", "\u2029\u202F\u2065\u206A", "a\xE2", "a\xE2\x80"})
    CHECK(!has(contained(words), "<bdi>"));

  record made;
  made.text = "\u202EMany talks. Larsen said \u202Eyes. They met.";
  made.article.paragraphs = {{0, static_cast<std::uint32_t>(made.text.size())}};
  made.entities = {{entity::type::person, "Anna \u202ELarsen", "", {}, entity_id::none, {}, "", {{{15, 21}}}, 990}};
  made.statements.resize(1);
  made.statements[0].speakers = {entity_id{0}};
  made.statements[0].content = {{27, 33}};
  const std::string page = to_html(made);
  CHECK(has(page, "<p><bdi>\u202EMany talks. </bdi><a id=\"wp0\" href=\"#p0\" class=\"c0\">Larsen</a> said "));
  CHECK(has(page, "href=\"#s0\"><bdi>Anna \u202ELarsen</bdi> ?</a><span class=\"s c0\"><bdi>\u202Eyes</bdi></span>"
                  ". They met.</p>"));
}

TEST_CASE("numbers of an archive's page stand under their heads") {
  picture::markup to;
  picture::add_months(to, {{{2024, 2, 1}, 1}}, {});
  picture::add_graph(to, graph_of(2, {{0, 1, 1}}));
  picture::add_rankings(to,
                        {{"topics", "Topics", "Meetings", {{identity_id::none, identity_id::none, "Trade", "", 1}}}});
  const std::string page = to.take();
  for (const char* head : {"Statements", "Meetings", "First", "Last"})
    CHECK(times(page, std::string(">") + head + "</th>") ==
          times(page, std::string("<th scope=\"col\" class=\"num\">") + head + "</th>"));
  CHECK(times(page, "<th scope=\"col\" class=\"num\">") == 6);
  CHECK(times(page, "<td class=\"num\">") == 6);
}

TEST_CASE("what a moment lacks leaves no sign behind that joined it") {
  const auto from = std::make_shared<stored>();
  meeting& met = from->in.meetings.emplace_back();
  from->in.text = "trade";
  met.topics = {{7, 9}, {0, 5}};
  met.confidence = 900;
  picture::markup to;
  picture::add_timeline(to, {{{}, {}, {from, &met}}}, false);
  const std::string page = to.take();
  CHECK(has(page, "<p>meeting, held</p>\n<p>about <bdi>trade</bdi></p>\n<p class=\"i\"><span class=\"z z9\">"));
}

TEST_CASE("a record made by hand may point anywhere") {
  record made;
  made.text = "Larsen met Kask.";
  made.article.written_in = article::language::english;
  made.article.headline = {90, 95};
  made.article.paragraphs = {{5, 2}, {3, 3}, {0, 500}};
  made.article.published = {2024, 13, 40};
  entity odd{entity::type::person, "Larsen", "", {{{7, 99}, entity_id{5}}}, entity_id{9}, {}, "", {{{14, 2}}}, 65000};
  made.entities = {odd};
  made.meetings.resize(1);
  made.meetings[0].participants = {{entity_id{7}, participant::side::host}, {entity_id::none}};
  made.meetings[0].place = entity_id{3};
  made.meetings[0].evidence = {10, 400};
  made.statements.resize(2);
  made.statements[0].speakers = {entity_id{4}, entity_id{0}};
  made.statements[0].meeting = meeting_id{8};
  made.statements[1].content = {{11, 15}, {50, 60}, {2, 2}};
  made.facts.resize(1);
  const std::string page = to_html(made);
  CHECK(has(page, "Larsen met "));
  CHECK(has(page, "100 % sure"));
  CHECK(!has(page, "href=\"#p7\""));
  CHECK(!has(page, "href=\"#ws0\""));  // it has no words to lead to
  CHECK(has(page, "href=\"#ws1\""));
}

TEST_CASE("each statement has the name of its speaker before its words") {
  record made;
  made.text = "Minister Anna Larsen said yes. \"No,\" she said.";
  made.article.paragraphs = {{0, 47}};
  made.entities = {{entity::type::person,
                    "Anna Larsen",
                    "",
                    {},
                    entity_id::none,
                    {},
                    "",
                    {{{0, 20}, mention::kind::name, mention::reason::surname}},
                    990}};
  made.statements.resize(2);
  made.statements[0].content = {{26, 29}};
  made.statements[1].content = {{32, 34}};
  made.statements[1].how = statement::mode::direct;
  made.statements[1].confidence = 900;
  for (statement& said : made.statements) said.speakers = {entity_id{0}};
  const std::string page = to_html(made);
  CHECK(has(page, "said <a class=\"n c0\" id=\"ws0\" href=\"#s0\">Anna Larsen ?</a><span class=\"s c0\">yes</span>"));
  CHECK(has(page, "<a class=\"n c0\" id=\"ws1\" href=\"#s1\">Anna Larsen</a><span class=\"s c0 d\">&quot;No</span>"));
}

TEST_CASE("spans in each other become a bounded number of tags") {
  record made;
  made.text = std::string(4000, 'x');
  made.article.paragraphs = {{0, 4000}};
  for (std::uint32_t i = 0; i < 1000; ++i) {
    made.statements.emplace_back().content = {{i, 4000 - i}};
    made.entities.emplace_back().mentions = {{{i, 4000 - i}}};
  }
  CHECK(times(to_html(made), "<span class=\"s cn\"") < 3 * 4100);
  picture::layers all;
  const picture::mark outer{{0, 9}, picture::mark_kind::mention, 0}, inner{{2, 5}, picture::mark_kind::mention, 1};
  CHECK(all.take(outer) == picture::layers::outer_name);
  CHECK(all.take(inner) == picture::layers::outer_name + 1);
  CHECK(all.take(inner) == picture::layers::none);
  CHECK(all.next_end(20) == 5);
  all.expire(5);
  CHECK(all.next_end(20) == 9);
}

TEST_CASE("who met stands beside whom they met, and nobody stands alone") {
  // 0-5, 1-4 and 2-3 met; 6 met nobody who is drawn.
  const graph met = graph_of(8, {{0, 5, 9}, {1, 4, 5}, {2, 3, 2}, {6, 7, 1}});
  CHECK(picture::arranged(met, 6) == std::vector<std::size_t>{0, 5, 1, 4, 2, 3});
  CHECK(picture::arranged(met, 7).size() == 6);
  CHECK(picture::arranged(graph_of(3, {}), 24).empty());
  CHECK(picture::arranged(graph_of(2, {{0, 9, 1}, {1, 1, 1}}), 24).empty());
}

TEST_CASE("a drawing says with a shape what somebody is, and counts of any size fit") {
  graph met = graph_of(3, {{0, 1, UINT64_MAX, {2024, 2, 5}, {2024, 3, 1}}, {0, 2, 1}});
  met.nodes[1].what = entity::type::place;
  met.nodes[2].what = entity::type::organization;
  met.nodes[0].name = "<A>";
  picture::markup to;
  picture::add_arcs(to, met, 24);
  const std::string drawing = to.take();
  CHECK(times(drawing, "<circle") == 1);
  CHECK(times(drawing, "<rect") == 2);
  CHECK(times(drawing, "rotate(45") == 1);
  CHECK(times(drawing, "<path") == 2);
  CHECK(has(drawing, "&lt;A&gt; and N1: 18,446,744,073,709,551,615 meetings, 5 February 2024 to 1 March 2024"));
}
