#include "picture/record_parts.hpp"

#include "picture/article.hpp"
#include "picture/phrases.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace communique::picture {

namespace {

bool is_marked(const record& in, const entity& named) {
  return std::any_of(named.mentions.begin(), named.mentions.end(),
                     [&](const mention& one) { return static_cast<bool>(inside(one.at, in.text)); });
}

// "in the text", where it stands.
void add_way_back(line& to, std::string_view letter, std::size_t index) {
  to.next().raw("<a href=\"#w").raw(letter).number(index).raw("\">in the text</a>");
}

void add_time(scene& of, line& to, const time_expression& when) {
  if (when.value) {
    markup& out = to.next().raw(spoken(when.value));
    if (when.end) out.raw(" – ").raw(spoken(when.end));
    if (when.ambiguous) out.raw(" (or another day)");
  } else if (const span words = inside(when.text, of.in.text)) {
    to.next().raw("“").apart(of.in[words], 60).raw("”");
  }
}

void add_topics(scene& of, line& to, const std::vector<span>& topics) {
  constexpr std::size_t most = 8;
  std::size_t shown = 0;
  for (const span at : topics) {
    if (!inside(at, of.in.text)) continue;
    if (shown == most) {
      of.to.raw(" and ").raw(spoken(topics.size() - most)).raw(" more");
      return;
    }
    (shown++ ? of.to.raw("; ") : to.next().raw("about ")).apart(of.in[at], 160);
  }
}

void add_meeting(scene& of, std::size_t index) {
  const meeting& met = of.in.meetings[index];
  const std::string kind{to_string(met.what)}, state{to_string(met.state)};
  of.to.raw("<li id=\"m").number(index).raw("\"");
  if (met.state != meeting::status::held) of.to.raw(" class=\"off\"");
  of.to.raw("><p class=\"a\"><b>").raw(kind);
  if (of.in.meetings.size() > 1) of.to.raw(" ").number(index + 1);
  of.to.raw("</b> ").raw(state).raw("</p>\n");
  {
    line who(of.to, "<p class=\"who\">");
    for (const participant& one : met.participants) {
      if (!find(of.in, one.who)) continue;
      who.next();
      add_name(of, one.who);
      if (one.at != participant::side::unknown) of.to.raw(" <small>").raw(to_string(one.at)).raw("</small>");
    }
    who.close();
  }
  {
    line where(of.to, "<p>");
    add_time(of, where, met.when);
    if (find(of.in, met.place)) where.next(), add_name(of, met.place);
    where.close();
  }
  {
    line about(of.to, "<p>");
    add_topics(of, about, met.topics);
    about.close();
  }
  line rest(of.to);
  if (inside(met.evidence, of.in.text)) add_way_back(rest, "m", index);
  rest.next();
  add_confidence(of.to, met.confidence);
  rest.close();
}

void add_office(scene& of, const entity& named) {
  line all(of.to, "<p class=\"of\">");
  constexpr std::size_t most = 6;
  for (std::size_t i = 0; i < std::min(most, named.offices.size()); ++i) {
    const office& held = named.offices[i];
    const span title = inside(held.title, of.in.text);
    if (!title) continue;
    if (held.state != office::status::current) all.next().raw(to_string(held.state)).raw(" ");
    else all.next();
    of.to.apart(of.in[title]);
    if (find(of.in, held.affiliation)) of.to.raw(", "), add_name(of, held.affiliation);
  }
  if (named.offices.empty() && find(of.in, named.affiliation)) all.next(), add_name(of, named.affiliation);
  all.close();
}

void add_entity(scene& of, std::size_t index) {
  const entity& named = of.in.entities[index];
  const char letter = letter_of(named.what);
  const std::string_view at{&letter, 1};
  of.to.raw("<li id=\"").raw(at).number(index).raw("\" class=\"").raw(at);
  of.to.raw(of.people.color(entity_id{static_cast<std::uint32_t>(index)})).raw("\"><b>").brief(named.name, 400);
  of.to.raw("</b>");
  if (!named.acronym.empty() && named.acronym != named.name) of.to.raw(" (").apart(named.acronym).raw(")");
  of.to.raw("\n");
  add_office(of, named);
  line rest(of.to);
  if (!named.country_code().empty()) rest.next().text(named.country_code());
  if (!named.reference.empty()) rest.next().apart(named.reference, 200);
  if (is_marked(of.in, named))
    rest.next()
        .raw("<a href=\"#w")
        .raw(at)
        .number(index)
        .raw("\">")
        .raw(spoken(named.mentions.size(), "mention"))
        .raw("</a>");
  rest.next();
  add_confidence(of.to, named.confidence);
  rest.close();
}

void add_entities(scene& of, entity::type what, std::string_view id, std::string_view heading) {
  bool any = false;
  for (std::size_t i = 0; i < of.in.entities.size(); ++i) {
    if (of.in.entities[i].what != what) continue;
    if (!any) {
      of.to.raw("<section aria-labelledby=\"").raw(id).raw("\"><h2 id=\"").raw(id).raw("\">").raw(heading);
      of.to.raw("</h2>\n<ul class=\"e\">\n");
    }
    any = true;
    add_entity(of, i);
    of.to.raw("</li>\n");
  }
  if (any) of.to.raw("</ul></section>\n");
}

void add_fact(scene& of, std::size_t index) {
  const fact& known = of.in.facts[index];
  of.to.raw("<li id=\"f").number(index).raw("\"><p class=\"a\"><b>").raw(to_string(known.what)).raw("</b></p>\n");
  {
    line what(of.to, "<p>");
    if (find(of.in, known.subject)) what.next(), add_name(of, known.subject);
    if (const span words = inside(known.object ? known.object : known.evidence, of.in.text))
      what.next().apart(of.in[words], 300);
    if (known.when) what.next().raw(spoken(known.when));
    if (find(of.in, known.place)) what.next(), add_name(of, known.place);
    what.close();
  }
  line rest(of.to);
  if (inside(known.evidence, of.in.text)) add_way_back(rest, "f", index);
  rest.next();
  add_confidence(of.to, known.confidence);
  rest.close();
}

}  // namespace

void add_name(scene& of, entity_id who) {
  const entity* named = find(of.in, who);
  if (!named) return;
  const char letter = letter_of(named->what);
  of.to.raw("<a href=\"#").raw({&letter, 1}).number(static_cast<std::uint32_t>(who)).raw("\"");
  if (const std::string_view color = of.people.color(who); !color.empty())
    of.to.raw(" class=\"").raw(color.substr(1)).raw("\"");
  of.to.raw(">").brief(named->name, 80).raw("</a>");
}

void add_confidence(markup& to, std::uint16_t thousandths) {
  const unsigned sure = std::min<unsigned>(thousandths, 1000);
  to.raw("<span class=\"z z").number(sure / 100).raw("\">").number((sure + 5) / 10).raw(" % sure</span>");
}

void add_meetings(scene& of) {
  if (of.in.meetings.empty()) return;
  of.to.raw("<section aria-labelledby=\"met\"><h2 id=\"met\">Who met whom</h2>\n<ul class=\"cards\">\n");
  for (std::size_t i = 0; i < of.in.meetings.size(); ++i) add_meeting(of, i), of.to.raw("</li>\n");
  of.to.raw("</ul></section>\n");
}

void add_entities(scene& of) {
  add_entities(of, entity::type::person, "people", "People");
  add_entities(of, entity::type::organization, "bodies", "Organisations");
  add_entities(of, entity::type::place, "places", "Places");
  add_entities(of, entity::type::event, "events", "Events");
}

void add_facts(scene& of) {
  if (of.in.facts.empty()) return;
  of.to.raw("<section aria-labelledby=\"facts\"><h2 id=\"facts\">Background</h2>\n<ul class=\"cards\">\n");
  for (std::size_t i = 0; i < of.in.facts.size(); ++i) add_fact(of, i), of.to.raw("</li>\n");
  of.to.raw("</ul></section>\n");
}

}  // namespace communique::picture
