// Who said what, speaker by speaker.
#include "picture/article.hpp"
#include "picture/phrases.hpp"
#include "picture/record_parts.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::picture {

namespace {

// The statements of the same people.
struct group {
  std::vector<std::size_t> statements{};  // in the order of the record
};

// By who spoke first. Of speakers whom the text does not name the words for them tell; of long words the beginning
// does: a record may be made by hand, and have the same megabyte a thousand times.
std::vector<group> groups_of(const record& in) {
  std::vector<group> out;
  std::map<std::pair<std::vector<entity_id>, std::string_view>, std::size_t> known;
  for (std::size_t i = 0; i < in.statements.size(); ++i) {
    const statement& said = in.statements[i];
    const span source = said.speakers.empty() ? inside(said.source, in.text) : span{};
    const auto [at, is_new] = known.try_emplace({said.speakers, in[source].substr(0, 80)}, out.size());
    if (is_new) out.emplace_back();
    out[at->second].statements.push_back(i);
  }
  return out;
}

// "Anna Larsen and Mart Kask", with the office of a single speaker.
void add_speakers(scene& of, const statement& said) {
  constexpr std::size_t most = 12;
  of.to.raw("<h3>");
  std::size_t named = 0;
  for (const entity_id who : said.speakers) {
    if (!find(of.in, who)) continue;
    if (named == most) {
      of.to.raw(" and ").raw(spoken(said.speakers.size() - most)).raw(" more");
      break;
    }
    of.to.raw(named++ ? ", " : "");
    add_name(of, who);
  }
  if (named == 0) {
    if (const span source = inside(said.source, of.in.text)) of.to.brief(of.in[source], 80);
    else of.to.raw("Somebody whom the text does not name");
  }
  of.to.raw("</h3>\n");
  const entity* alone = said.speakers.size() == 1 ? find(of.in, said.speakers.front()) : nullptr;
  if (!alone || alone->offices.empty()) return;
  const office& held = alone->offices.front();
  const span title = inside(held.title, of.in.text);
  if (!title) return;
  of.to.raw("<p class=\"of\">");
  if (held.state != office::status::current) of.to.raw(to_string(held.state)).raw(" ");
  of.to.apart(of.in[title]);
  if (const entity* whose = find(of.in, held.affiliation)) of.to.raw(", ").apart(whose->name, 80);
  of.to.raw("</p>\n");
}

// The words, which lead to where they stand.
void add_content(scene& of, const statement& said, std::size_t index) {
  constexpr std::size_t most = 400;  // bytes of all pieces together, so that many of them cost no more than one
  const bool quoted = said.how == statement::mode::direct;
  std::size_t left = most;
  bool any = false;
  for (const span at : said.content) {
    if (!inside(at, of.in.text)) continue;
    if (left == 0) break;
    of.to.raw(any ? " … " : "<blockquote><a href=\"#ws");
    if (!any) of.to.number(index).raw("\">");
    any = true;
    const std::size_t shown = std::max<std::size_t>(left, 40);
    of.to.raw(quoted ? "“" : "").apart(of.in[at], shown).raw(quoted ? "”" : "");
    left -= std::min<std::size_t>(left, at.size());
  }
  if (any) of.to.raw("</a></blockquote>\n");
}

// What is all of the content need not be told twice.
bool is_content(const statement& said, span topic) { return said.content.size() == 1 && said.content.front() == topic; }

void add_statement(scene& of, std::size_t index) {
  const statement& said = of.in.statements[index];
  of.to.raw("<li id=\"s").number(index).raw("\"><p class=\"a\"><b>").raw(done(said)).raw("</b>");
  constexpr std::size_t most = 6;
  std::size_t named = 0;
  for (const entity_id whom : said.addressees) {
    if (!find(of.in, whom) || named == most) continue;
    of.to.raw(named++ ? ", " : before_addressee(said));
    add_name(of, whom);
  }
  of.to.raw("</p>\n");
  add_content(of, said, index);
  line rest(of.to);
  rest.next().raw(manner(said.how));
  if (const span cue = inside(said.cue, of.in.text)) of.to.raw(": “").apart(of.in[cue], 60).raw("”");
  constexpr std::size_t topics = 4;
  std::size_t shown = 0;
  for (const span at : said.topics)
    if (inside(at, of.in.text) && shown < topics && !is_content(said, at))
      (shown++ ? of.to.raw("; ") : rest.next().raw("about ")).apart(of.in[at], 100);
  if (static_cast<std::size_t>(said.meeting) < of.in.meetings.size()) {
    const std::string kind{to_string(of.in[said.meeting].what)};
    rest.next().raw("at <a href=\"#m").number(static_cast<std::uint32_t>(said.meeting)).raw("\">").raw(kind);
    if (of.in.meetings.size() > 1) of.to.raw(" ").number(static_cast<std::uint32_t>(said.meeting) + std::uint64_t{1});
    of.to.raw("</a>");
  }
  rest.next();
  add_confidence(of.to, said.confidence);
  rest.close();
}

}  // namespace

void add_statements(scene& of) {
  if (of.in.statements.empty()) return;
  of.to.raw("<section aria-labelledby=\"said\"><h2 id=\"said\">Who said what</h2>\n");
  for (const group& one : groups_of(of.in)) {
    const statement& first = of.in.statements[one.statements.front()];
    of.to.raw("<div class=\"g").raw(of.people.color(first)).raw("\">\n");
    add_speakers(of, first);
    of.to.raw("<ul>\n");
    for (const std::size_t index : one.statements) add_statement(of, index), of.to.raw("</li>\n");
    of.to.raw("</ul></div>\n");
  }
  of.to.raw("</section>\n");
}

}  // namespace communique::picture
