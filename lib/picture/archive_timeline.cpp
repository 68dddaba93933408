#include "picture/archive_parts.hpp"
#include "picture/phrases.hpp"
#include "picture/record_parts.hpp"

#include <communique/words.hpp>

#include <algorithm>
#include <utility>

namespace communique::picture {

namespace {

// "Anna Larsen, Mart Kask", of at most a dozen.
template <class Each> void add_names(markup& to, const record& in, const Each& each, std::size_t count) {
  constexpr std::size_t most = 12;
  const char* before = "<b>";
  for (std::size_t i = 0; i < std::min(count, most); ++i)
    if (const entity* named = find(in, each(i)))
      to.raw(std::exchange(before, ", <b>")).brief(named->name, 80).raw("</b>");
  if (count > most) to.raw(" and ").raw(spoken(count - most)).raw(" more");
}

void add_source(markup& to, const stored& from, std::uint16_t confidence) {
  line rest(to);
  if (!from.outlet.empty()) rest.next().apart(from.outlet, 80);
  if (!from.in.article.id.empty()) rest.next().raw("<cite>").apart(from.in.article.id, 80).raw("</cite>");
  if (from.in.article.published) rest.next().raw("published ").raw(spoken(from.in.article.published));
  rest.next();
  add_confidence(to, confidence);
  rest.close();
}

void add_statement(markup& to, const found<statement>& said) {
  const record& in = said.from->in;
  to.raw("<li class=\"said\"><p>");
  if (!said->speakers.empty())
    add_names(
        to, in, [&](std::size_t i) { return said->speakers[i]; }, said->speakers.size());
  else if (const span source = inside(said->source, in.text)) to.apart(in[source], 80);
  else to.raw("Somebody");
  to.raw(" ").raw(done(*said));
  if (!said->addressees.empty()) {
    to.raw(before_addressee(*said));
    add_names(
        to, in, [&](std::size_t i) { return said->addressees[i]; }, said->addressees.size());
  }
  to.raw("</p>\n<blockquote>");
  const bool quoted = said->how == statement::mode::direct;
  constexpr std::size_t most = 5;
  bool any = false;
  for (std::size_t i = 0; i < std::min(most, said->content.size()); ++i)
    if (const span at = inside(said->content[i], in.text)) {
      to.raw(any ? " … " : "").raw(quoted ? "“" : "").apart(in[at], 300).raw(quoted ? "”" : "");
      any = true;
    }
  to.raw("</blockquote>\n");
  add_source(to, *said.from, said->confidence);
  to.raw("</li>\n");
}

void add_meeting(markup& to, const found<meeting>& met) {
  const record& in = met.from->in;
  to.raw(met->state == meeting::status::held ? "<li class=\"met\"><p>" : "<li class=\"met off\"><p>");
  to.raw(to_string(met->what)).raw(", ").raw(to_string(met->state));
  const bool named = std::any_of(met->participants.begin(), met->participants.end(),
                                 [&](const participant& one) { return find(in, one.who); });
  if (named) to.raw(": ");
  add_names(
      to, in, [&](std::size_t i) { return met->participants[i].who; }, met->participants.size());
  if (const entity* place = find(in, met->place)) to.raw(" in ").brief(place->name, 80);
  to.raw("</p>\n");
  {
    line about(to, "<p>");
    constexpr std::size_t most = 5;
    const char* before = "about ";
    for (std::size_t i = 0; i < std::min(most, met->topics.size()); ++i)
      if (const span at = inside(met->topics[i], in.text))
        about.next().raw(std::exchange(before, "")).apart(in[at], 120);
    about.close();
  }
  add_source(to, *met.from, met->confidence);
  to.raw("</li>\n");
}

}  // namespace

void add_timeline(markup& to, const std::vector<moment>& moments, bool more) {
  to.raw("<section aria-labelledby=\"time\"><h2 id=\"time\">Timeline</h2>\n");
  if (moments.empty()) to.raw("<p>Nothing was found.</p>\n");
  else to.raw("<ol class=\"time\">\n");
  const moment* last = nullptr;
  for (const moment& one : moments) {
    if (!last || !(last->day == one.day)) {
      to.raw(last ? "</ul></li>\n<li><h3>" : "<li><h3>");
      if (one.day) to.raw("<time datetime=\"").raw(to_string(one.day)).raw("\">").raw(spoken(one.day)).raw("</time>");
      else to.raw("No date");
      to.raw("</h3><ul>\n");
    }
    last = &one;
    if (one.said.item) add_statement(to, one.said);
    else if (one.met.item) add_meeting(to, one.met);
  }
  if (last) to.raw("</ul></li>\n</ol>\n");
  if (more) to.raw("<p class=\"i\">There is more before that.</p>\n");
  to.raw("</section>\n");
}

}  // namespace communique::picture
