// When an article was published, as the page says.
#include "article/page.hpp"

namespace communique::article_frame {

namespace {

// American pages write the month first. The zone tells, or whose page it is.
bool is_american(const page& of, const line& at, const frame& out) {
  for (token_id t = at.first; t < at.last; ++t) {
    const std::string_view word = of.in[t];
    if (word == "ET" || word == "EST" || word == "EDT" || word == "PT" || word == "PST" || word == "PDT") return true;
  }
  if (!out.article.agency) return false;
  for (token_id t = 0; t < of.in.tokens.size() && of.in.tokens[t].at.begin <= out.article.agency.begin; ++t) {
    if (of.in.tokens[t].at.begin != out.article.agency.begin) continue;
    const auto found = of.known.agencies.longest(of.in, t, static_cast<token_id>(of.in.tokens.size()));
    if (!found) return false;
    const auto country = of.known.agency_country[found.value];
    return (country[0] == 'U' && country[1] == 'S') || (country[0] == 'T' && country[1] == 'W') ||
           (country[0] == 'P' && country[1] == 'H');
  }
  return false;
}

date full_date(const dates::expression& e) noexcept {
  return e.begin.year && e.begin.month && e.begin.day ? e.end.day ? e.end : e.begin : date{};
}

}  // namespace

void find_published(const page& of, frame& out, const read_options& options) {
  auto& article = out.article;
  if (options.published) {
    article.published = options.published;
    return;
  }
  // The dateline's own date decides between 08/06 and 06/08.
  const dates::expression* filed = nullptr;
  for (const dates::expression& e : of.dates)
    if (article.dateline.date && of.in.tokens[e.first].at.begin == article.dateline.date.begin) filed = &e;
  const auto settled = [&](const dates::expression& e, const line& at) {
    date found = full_date(e);
    if (!found || !e.ambiguous) return found;
    const date swapped{found.year, found.day, found.month};
    bool month_first = is_american(of, at, out);
    if (filed && !filed->ambiguous && filed->begin.month) {
      const auto apart = [&](date d) {
        const auto days = dates::to_days(d) - dates::to_days({d.year, filed->begin.month, filed->begin.day});
        return days < 0 ? -days : days;
      };
      month_first = apart(swapped) < apart(found);
    }
    return month_first ? swapped : found;
  };
  bool body_seen = false;
  date tail;
  for (const line& at : of.lines) {
    using kind = line::kind;
    if (at.what == kind::text) body_seen = true;
    if (at.first_date == at.last_date) continue;
    if (at.what == kind::headline || at.what == kind::standfirst || at.what == kind::caption) continue;
    const bool frame_line = at.what != kind::text;
    bool posted = false;
    if (!frame_line) {
      // "Done at Windhoek on 27 April 2023."
      posted = at.words <= 14 && at.lead < at.last && of.cue_at(at.lead, at.last).what == cue::posted;
      if (!posted) continue;
    }
    const scraps s = read_scraps(of, at);
    if (s.date == text::none) continue;
    const date found = settled(of.dates[s.date], at);
    if (!found) continue;
    if (!body_seen) {
      article.published = found;
      return;
    }
    if (!tail && at.what != kind::furniture) tail = found;
    if (!tail && (posted || s.posted || of.cue_at(at.lead, at.last).what == cue::line)) tail = found;
  }
  if (filed && full_date(*filed)) {
    article.published = full_date(*filed);
    return;
  }
  article.published = tail;
  if (tail) return;
  // "… Lebanese counterpart (15 October 2024)", "… briefing on Friday, 14th November 2025": the day in the headline's
  // end.
  for (const line& at : of.lines) {
    if (at.what != line::kind::headline || at.first_date == at.last_date) continue;
    const dates::expression& last = of.dates[at.last_date - 1];
    if (last.end.day || last.last + 1 < at.last) continue;
    const token_id before = last.first > at.first ? last.first - 1 : at.first;
    if (of.in.tokens[before].ascii == '(' || of.in[before] == "on") article.published = full_date(last);
  }
}

}  // namespace communique::article_frame
