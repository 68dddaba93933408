// The page of a record.
#include "picture/article.hpp"
#include "picture/cast.hpp"
#include "picture/document.hpp"
#include "picture/phrases.hpp"
#include "picture/record_parts.hpp"

#include <communique/html.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace communique::inline v1 {

namespace {

using namespace picture;

void add_about(scene& of) {
  const article& about = of.in.article;
  line all(of.to);
  if (about.published) all.next().raw(spoken(about.published));
  if (const span agency = inside(about.agency, of.in.text)) all.next().apart(of.in[agency]);
  if (const span place = inside(about.dateline.place, of.in.text)) all.next().apart(of.in[place]);
  constexpr std::size_t most = 4;
  for (std::size_t i = 0; i < std::min(most, about.byline.size()); ++i)
    if (const span author = inside(about.byline[i], of.in.text)) all.next().apart(of.in[author]);
  all.close();
}

// What there is, as the way to it.
void add_contents(scene& of) {
  const record& in = of.in;
  const auto named = [&](entity::type what) {
    return static_cast<std::size_t>(
        std::count_if(in.entities.begin(), in.entities.end(), [&](const entity& one) { return one.what == what; }));
  };
  const struct {
    std::string_view id, one, many;
    std::size_t count;
  } parts[] = {{"said", "statement", "statements", in.statements.size()},
               {"met", "meeting", "meetings", in.meetings.size()},
               {"people", "person", "people", named(entity::type::person)},
               {"bodies", "organisation", "organisations", named(entity::type::organization)},
               {"places", "place", "places", named(entity::type::place)},
               {"events", "event", "events", named(entity::type::event)},
               {"facts", "fact", "facts", in.facts.size()}};
  if (std::none_of(std::begin(parts), std::end(parts), [](const auto& part) { return part.count > 0; })) return;
  of.to.raw("<nav aria-label=\"What was found\"><ul>");
  for (const auto& part : parts)
    if (part.count)
      of.to.raw("<li><a href=\"#")
          .raw(part.id)
          .raw("\">")
          .raw(spoken(part.count))
          .raw(" ")
          .raw(part.count == 1 ? part.one : part.many)
          .raw("</a></li>");
  of.to.raw("</ul></nav>\n");
}

void add_record(scene& of) {
  of.to.raw("<div id=\"record\" class=\"rec\" role=\"region\" aria-label=\"The record\">\n");
  add_statements(of);
  add_meetings(of);
  add_entities(of);
  add_facts(of);
  const record& in = of.in;
  if (in.entities.empty() && in.meetings.empty() && in.statements.empty() && in.facts.empty())
    of.to.raw(in.article.written_in == article::language::english
                  ? "<p>Nothing was found.</p>\n"
                  : "<p>Not in English, or too short to tell: nothing was read from it.</p>\n");
  of.to.raw("</div>\n");
}

constexpr std::string_view legend =
    "<footer><h2>How to read this page</h2>\n<ul class=\"key\">\n"
    "<li><span class=\"n c0\">Name</span><span class=\"s c0 d\">words that somebody said</span>, under a full line "
    "where they are quoted</li>\n"
    "<li><span class=\"n c1\">Name</span><span class=\"s c1\">words that a reporter retells</span>, under a broken "
    "line</li>\n"
    "<li><span class=\"q c0\">verb</span> that says so, in the colour of the speaker</li>\n"
    "<li><span class=\"n k\">meeting</span>the sentence that tells of it</li>\n"
    "<li><b class=\"x p\">person</b>, <b class=\"x o\">organisation</b>, <b class=\"x l\">place</b>, "
    "<b class=\"x v\">event</b></li>\n"
    "<li><b>?</b> less than 70 % sure. How sure tells how many of such items were right in texts that people have "
    "checked.</li>\n"
    "</ul>\n<p class=\"i\">Read by a program, which makes mistakes: what counts are the words of the article.</p>"
    "</footer>\n";

}  // namespace

std::string to_html(const record& from, const html_options& options) {
  const cast people(from);
  const span headline = inside(from.article.headline, from.text);
  const std::string_view name = options.title.empty() ? std::string_view(from.article.id) : options.title;
  const std::string_view title = options.title.empty() && headline ? from[headline] : name;
  markup page;
  page.reserve(8192 + from.text.size() * 4);
  open_document(page, title, record_style, options);
  scene of{page, from, people};
  page.raw("<a class=\"skip\" href=\"#record\">Skip to the record</a>\n<header>\n<p class=\"t\">").brief(name);
  page.raw("</p>\n");
  add_about(of);
  add_contents(of);
  page.raw("</header>\n<main>\n");
  add_article(page, from, people, title);
  add_record(of);
  page.raw("</main>\n").raw(legend);
  close_document(page);
  return as_asked(page.take(), title, options);
}

}  // namespace communique::inline v1
