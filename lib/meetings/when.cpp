// When: the nearest date that belongs to the words that tell of an encounter.
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

namespace {

dates::tense tense_of(meeting::status s) noexcept {
  switch (s) {
    case meeting::status::held: return dates::tense::past;
    case meeting::status::planned:
    case meeting::status::postponed: return dates::tense::future;
    default: return dates::tense::unknown;
  }
}

// What the text has told of before an expression: the day that "the day before" counts from; the year of "June 5" in a
// text without a date of publication.
date day_told_before(const material& of, const dates::expression& at, dates::tense when) {
  constexpr int reach = 8;
  const date published = of.frame.article.published;
  int looked = 0;
  for (auto d = std::lower_bound(of.dates.begin(), of.dates.end(), at.first,
                                 [](const dates::expression&e, token_id t) { return e.first < t; });
       d != of.dates.begin() && looked < reach; ++looked) {
    --d;
    if (d->narrative || of.in.quoted(d->first) || !d->says_day() || (!at.narrative && !d->begin.year)) continue;
    const time_expression told = dates::resolve(of.in, *d, published, when);
    if (told.value.day) return told.value;
  }
  return {};
}

// "Feb 1" in a report of January: what was agreed for then, not when they met.
bool lies_ahead(const material& of, const dates::expression& d) {
  const date published = of.frame.article.published;
  if (!published.day || d.begin.year || !d.begin.month || d.directed || d.of != dates::unit::none) return false;
  const date past = dates::resolve(of.in, d, published, dates::tense::past).value;
  const date next = dates::resolve(of.in, d, published, dates::tense::future).value;
  constexpr std::int32_t months = 30;
  const std::int32_t now = dates::to_days(published);
  return past && next && now - dates::to_days(past) > 9 * months && dates::to_days(next) - now < 3 * months + 15;
}

// "since December", "by May 15", "until then": not the day of something that took place.
bool is_limit(const material& of, const knowledge& known, const dates::expression& d, token_id from) {
  token_id at = d.first;
  if (at > from && of.word(at - 1) == known.word.the) --at;
  if (at == from || d.end) return false;
  const phrase* before = phrase_at(of, known, knowledge::family::other, at - 1, d.first);
  return before && before->is(role::limit);
}

bool is_in_or_on(const material& of, const knowledge& known, const dates::expression& d, token_id from) {
  return d.first > from && (of.word(d.first - 1) == known.word.in || of.word(d.first - 1) == known.word.on);
}

// What has been held was so before the report of it, what is planned comes behind it; a day more for the time zone.
bool is_possible(const material& of, const time_expression& when, meeting::status state) {
  const date published = of.frame.article.published;
  if (!published.day || !when.value) return true;
  const std::int32_t now = dates::to_days(published);
  if (state == meeting::status::held) return dates::to_days(first_day(when.value)) <= now + 1;
  if (state != meeting::status::planned) return true;
  return dates::to_days(last_day(when.end ? when.end : when.value)) >= now - 1;
}

// "the Action Plan for 2025-2026", "condemned the Jan 9 attack": of a thing; not "the June 5 meeting".
bool is_of_thing(const material& of, const knowledge& known, const dates::expression& d, const telling& t,
                 token_id from) {
  if (d.first == from) return false;
  const word_id before = of.word(d.first - 1);
  if (before == known.word.for_ && d.begin.year && !d.begin.month) return true;
  const bool inside = d.first >= t.first && d.first < t.last;
  return !inside && before == known.word.the && d.begin.day && d.last < of.in.tokens.size() &&
         of.tags[d.last] == tag::noun;
}

// "postponed until Friday", "put off from Monday to Friday"; not "the talks of Monday were put off".
bool is_new_date(const material& of, const knowledge& known, const dates::expression& d, token_id from) {
  if (d.first == from) return false;
  const phrase* before = phrase_at(of, known, knowledge::family::other, d.first - 1, d.first);
  return of.word(d.first - 1) == known.word.to || (before && before->is(role::limit));
}

bool is_report(const material& of, const knowledge& known, token_id verb) {
  const phrase* p = tagging::is_finite(of.tags[verb])
                        ? phrase_at(of, known, knowledge::family::other, verb, static_cast<token_id>(of.tags.size()))
                        : nullptr;
  return p && p->is(role::reports);
}

// "will meet X, her office |said on Monday", "The palace |said on Monday that", "On Monday, he |announced": the day of
// the report; not "will meet X, her office said, on Monday".
bool is_of_report(const material& of, const knowledge& known, const dates::expression& d, const telling& t,
                  token_id from) {
  constexpr token_id reach = 8;  // "said in a written statement late on"
  for (token_id k = d.first; k > from && d.first - k < reach; --k) {
    if (of.in.tokens[k - 1].ascii == ',' || (k - 1 >= t.first && k - 1 < t.last)) break;
    if (tagging::is_finite(of.tags[k - 1])) return is_report(of, known, k - 1);
  }
  for (token_id k = d.last; k < t.first; ++k)
    if (tagging::is_finite(of.tags[k])) return is_report(of, known, k);
  return false;
}

// How far a date is from the words that tell of the encounter; more than `far` if it belongs to something else.
int distance(const material& of, const telling& t, const dates::expression& d, token_id from) {
  int cost = d.first >= t.last ? words_between(of, t.last, d.first) : words_between(of, d.last, t.first);
  // "met A and on Tuesday received B": of what follows.
  if (d.first > t.last + 1) {
    const token_id before = d.first - 2;
    if (of.in.tokens[before].ascii == ',' || of.tags[before] == tag::conjunction) cost += 4;
  }
  if (d.last <= t.first && in_relative_clause(of, d.first, d.last, t.first)) cost += 20;
  if (d.first <= from + 3 && d.first < t.first) cost = std::min(cost, 12);
  // "the 2019 agreement", "suspended in 2023": news tells of days, background of years and months.
  if (d.begin.year && !d.begin.month && d.of == dates::unit::none) cost += 16;
  else if (!d.says_day() && d.begin.month) cost += 6;
  return cost;
}

bool called_off(meeting::status s) noexcept { return s == meeting::status::cancelled || s == meeting::status::denied; }

// "called off Thursday's meeting" on a Wednesday is of tomorrow, "Monday's" of the day before yesterday.
time_expression nearest(const material& of, const dates::expression& d, date told) {
  const date published = of.frame.article.published;
  const time_expression past = dates::resolve(of.in, d, published, dates::tense::past, told);
  if (!published.day || !past.value.day) return past;
  const time_expression next = dates::resolve(of.in, d, published, dates::tense::future, told);
  const std::int32_t now = dates::to_days(published);
  return next.value.day && dates::to_days(next.value) - now < now - dates::to_days(past.value) ? next : past;
}

}  // namespace

bool in_relative_clause(const material& of, token_id first, token_id last, token_id verb) noexcept {
  bool ends = false;
  for (token_id t = last; t < verb && !ends; ++t) ends = of.in.tokens[t].ascii == ',';
  if (!ends) return false;
  const token_id start = of.in.sentence_of(verb).first;
  for (token_id t = first; t > start && first - t < 16; --t) {
    if (of.in.tokens[t - 1].ascii == ',') return false;
    if (of.tags[t - 1] == tag::wh) return true;
  }
  return false;
}

int words_between(const material& of, token_id from, token_id to) noexcept {
  if (from > to) std::swap(from, to);
  int cost = static_cast<int>(to - from);
  for (token_id t = from; t < to; ++t) {
    const tag g = of.tags[t];
    if (g == tag::wh || g == tag::subordinator) cost += 12;
    else if (tagging::is_finite(g)) cost += 4;
    else if (of.in.tokens[t].ascii == ';') cost += 30;
  }
  return cost;
}

const dates::expression* material::date_at(token_id t) const noexcept {
  const auto after = std::upper_bound(dates.begin(), dates.end(), t,
                                      [](token_id at, const dates::expression& d) { return at < d.first; });
  if (after == dates.begin()) return nullptr;
  const dates::expression& d = *(after - 1);
  return t < d.last ? &d : nullptr;
}

void tell_when(const material& of, const knowledge& known, telling& into, token_id from, token_id to) {
  constexpr int far = 45;
  constexpr token_id reach = 100;
  const bool held = into.state == meeting::status::held;
  const dates::tense tense = tense_of(into.state);
  const auto first_date =
      std::lower_bound(of.dates.begin(), of.dates.end(), std::max(from, into.first > reach ? into.first - reach : 0),
                       [](const dates::expression& d, token_id at) { return d.first < at; });
  const dates::expression* best = nullptr;
  int best_cost = far;
  for (auto d = first_date; d != of.dates.end() && d->last <= std::min(to, into.last + reach); ++d) {
    if (of.in.quoted(d->first)) continue;
    if (into.state == meeting::status::postponed && !is_new_date(of, known, *d, from)) continue;
    if (is_of_thing(of, known, *d, into, from)) continue;
    if (!held && is_of_report(of, known, *d, into, from)) continue;
    if (held && d->ahead) continue;  // "in four days they met nine ministers": how long it took
    bool discussed = false;          // "the agreement of 2015"; but "signed an agreement on March 5"
    const bool signed_then = into.kind == meeting::kind::signing && is_in_or_on(of, known, *d, from);
    for (const span topic : into.topics)
      discussed = discussed || (!signed_then && topic.contains(of.in.tokens[d->first].at));
    if (discussed || (held && (is_limit(of, known, *d, from) || lies_ahead(of, *d)))) continue;
    const int cost = distance(of, into, *d, from);
    if (cost < best_cost) best_cost = cost, best = &*d;
  }
  if (!best) return;
  const bool counts = best->narrative || !of.frame.article.published;
  const date told = counts ? day_told_before(of, *best, tense) : date{};
  const time_expression when = called_off(into.state) && !best->directed
                                   ? nearest(of, *best, told)
                                   : dates::resolve(of.in, *best, of.frame.article.published, tense, told);
  const bool past = best->directed && best->shift < 0;  // "was to be held last October"
  if (into.fate || past || is_possible(of, when, into.state)) into.when = when;
}

}  // namespace communique::meetings
