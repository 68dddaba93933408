// The page of an archive: what it answers to one filter, put beside each other.
#include "picture/archive_parts.hpp"
#include "picture/document.hpp"
#include "picture/phrases.hpp"

#include <communique/html.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace communique::inline v1 {

namespace {

using namespace picture;

bool is_somebody(const who& whose) { return whose.identity != identity_id::none || !whose.name.empty(); }

// Everybody's, newest first: what was said and who met, each in its order, as one.
result<std::vector<moment>> latest(const archive& from, const filter& asked, std::uint32_t rows, bool& more) {
  const paging part{order::newest, rows, {}, false};
  auto said = from.statements(asked, part);
  if (!said) return said.error();
  auto met = from.meetings(asked, part);
  if (!met) return met.error();
  std::vector<moment> out;
  for (auto& one : met->rows) out.push_back({one.day(), {}, std::move(one)});
  for (auto& one : said->rows) out.push_back({one.day(), std::move(one), {}});
  // What has no day comes last, as it does in an archive.
  std::stable_sort(out.begin(), out.end(),
                   [](const moment& a, const moment& b) { return a.day && b.day ? b.day < a.day : a.day && !b.day; });
  more = out.size() > rows || !said->next.empty() || !met->next.empty();
  if (out.size() > rows) out.erase(out.begin() + static_cast<std::ptrdiff_t>(rows), out.end());
  return out;
}

// All answers that a page shows.
struct answers {
  std::string title{};
  std::uint64_t articles = 0, statements = 0, meetings = 0;
  std::vector<count> said{}, met{};
  graph pairs{};
  std::vector<ranking> rankings{};
  std::vector<moment> moments{};
  bool more = false;
};

// Takes an answer over, or keeps the first error.
class asking {
 public:
  template <class Value> void take(result<Value> got, Value& into) {
    if (got) into = *std::move(got);
    else if (!failed_) failed_ = true, why_ = got.error();
  }
  bool failed() const noexcept { return failed_; }
  const error& why() const noexcept { return why_; }

 private:
  bool failed_ = false;
  error why_{};
};

result<answers> ask(const archive& from, const overview& about) {
  answers out;
  asking all;
  out.title = about.whose.name;
  filter asked = about.asked;
  if (is_somebody(about.whose)) asked.involved.push_back(about.whose);
  if (about.whose.identity != identity_id::none) {
    auto named = from.identity_of(about.whose.identity);
    if (!named) return named.error();
    out.title = named->name;
  }
  // An article has no confidence: where only sure items count, how many there are says nothing.
  if (!asked.min_confidence) all.take(from.count_of(noun::article, asked), out.articles);
  if (all.failed()) return all.why();
  all.take(from.count_of(noun::statement, asked), out.statements);
  all.take(from.count_of(noun::meeting, asked), out.meetings);
  all.take(from.counts(noun::statement, interval::month, asked), out.said);
  all.take(from.counts(noun::meeting, interval::month, asked), out.met);
  all.take(from.graph(asked), out.pairs);
  const struct {
    top of;
    ranking as;
  } rankings[] = {{top::speakers, {"speakers", "Speakers", "Statements", {}}},
                  {top::topics, {"topics", "Topics", "Meetings", {}}},
                  {top::participants, {"participants", "At meetings", "Meetings", {}}},
                  {top::places, {"places", "Places", "Meetings", {}}}};
  for (const auto& one : rankings) {
    out.rankings.push_back(one.as);
    all.take(from.top(one.of, asked, 12), out.rankings.back().rows);
  }
  if (all.failed()) return all.why();
  if (is_somebody(about.whose)) {
    auto moments = from.timeline(about.whose, about.asked, {order::newest, about.rows, {}, false});
    if (!moments) return moments.error();
    out.moments = std::move(moments->rows);
    out.more = !moments->next.empty();
  } else {
    all.take(latest(from, asked, about.rows, out.more), out.moments);
  }
  if (all.failed()) return all.why();
  return out;
}

void add_head(markup& to, const answers& all, const filter& asked, std::string_view title) {
  to.raw("<a class=\"skip\" href=\"#time\">Skip to the timeline</a>\n<header>\n<h1>").brief(title).raw("</h1>\n<p>");
  to.raw(spoken(all.statements, "statement")).raw(", ").raw(spoken(all.meetings, "meeting"));
  if (!asked.min_confidence) to.raw(", ").raw(spoken(all.articles, "article"));
  to.raw("</p>\n");
  if (const std::string words = described(asked); !words.empty())
    to.raw("<p class=\"i\">Only ").brief(words, 600).raw("</p>\n");
  to.raw("</header>\n");
}

}  // namespace

result<std::string> to_html(const archive& from, const overview& about, const html_options& options) {
  auto all = ask(from, about);
  if (!all) return all.error();
  const std::string title = !options.title.empty() ? options.title
                            : !all->title.empty()  ? all->title
                                                   : "Who met whom, who said what";
  markup page;
  open_document(page, title, archive_style, options);
  add_head(page, *all, about.asked, title);
  page.raw("<main>\n");
  add_months(page, all->said, all->met);
  page.raw("<div class=\"col\">\n");
  add_graph(page, all->pairs);
  add_rankings(page, all->rankings);
  page.raw("</div>\n");
  add_timeline(page, all->moments, all->more);
  page.raw(
      "</main>\n<footer><p class=\"i\">Read by a program, which makes mistakes: what counts are the words of the "
      "articles. Meetings that are counted and drawn took place, unless something else was asked for.</p></footer>\n");
  close_document(page);
  return as_asked(page.take(), title, options);
}

}  // namespace communique::inline v1
