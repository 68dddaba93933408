// When and where: the nearest date and place that belong to the words that tell of an encounter.
#include "meetings/story.hpp"

#include <algorithm>
#include <cstdlib>

namespace communique::meetings {

namespace {

// Words between two tokens that make what stands beyond them belong to something else.
int barrier(const material& of, token_id from, token_id to) noexcept {
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

}  // namespace

const dates::expression* material::date_at(token_id t) const noexcept {
  const auto after = std::upper_bound(dates.begin(), dates.end(), t,
                                      [](token_id at, const dates::expression& d) { return at < d.first; });
  if (after == dates.begin()) return nullptr;
  const dates::expression& d = *(after - 1);
  return t < d.last ? &d : nullptr;
}

void place_in_time(const material& of, const knowledge& known, telling& into, token_id from, token_id to,
                   date before) {
  const knowledge::function_words& f = known.word;
  constexpr int far = 45;

  const auto first_date = std::lower_bound(of.dates.begin(), of.dates.end(), from,
                                           [](const dates::expression& d, token_id at) { return d.first < at; });
  const dates::expression* best = nullptr;
  int best_cost = far;
  for (auto d = first_date; d != of.dates.end() && d->last <= to; ++d) {
    if (of.in.quoted(d->first)) continue;
    int cost = d->first >= into.last ? barrier(of, into.last, d->first) : barrier(of, d->last, into.first);
    const bool opens = d->first <= from + 3;
    if (opens && d->first < into.first) cost = std::min(cost, 12);
    // "the 2019 agreement", "since 1992": a year alone in front of nothing that happens.
    if (d->begin.year && !d->begin.month && !d->weekday && d->of == dates::unit::none) cost += 6;
    if (cost < best_cost) {
      best_cost = cost;
      best = &*d;
    }
  }
  if (best) {
    const auto tense = into.state == meeting::status::held ? dates::tense::past
                       : into.state == meeting::status::planned || into.state == meeting::status::postponed
                           ? dates::tense::future
                           : dates::tense::unknown;
    into.when = dates::resolve(of.in, *best, of.frame.article.published, tense, before);
  }

  best_cost = far;
  for (token_id t = from; t < to; ++t) {
    if (of.in.quoted(t)) continue;
    int extra = 0;
    entity_id found = entity_id::none;
    token_id at = t;
    if (of.word(t) == f.here && t > from && !of.frame.article.dateline.place.in(of.in.text).empty()) {
      for (const reference& r : of.cast.references) {
        if (of.in.over(r.first, r.last).overlaps(of.frame.article.dateline.place) && !r.who.empty() &&
            of.is(r.who.front(), entity::type::place)) {
          found = r.who.front();
          break;
        }
        if (of.in.tokens[r.first].at.begin > of.frame.article.dateline.place.end) break;
      }
    } else if (const reference* r = of.starts(t); r && t > from && r->who.size() == 1 && !r->group &&
                                                  !of.genitive_after(*r, to)) {
      token_id b = t;
      while (b > from && (of.tags[b - 1] == tag::determiner || of.tags[b - 1] == tag::possessive ||
                          of.tags[b - 1] == tag::adjective || of.tags[b - 1] == tag::noun))
        --b;
      const word_id before_it = b > from ? of.word(b - 1) : word_id::unknown;
      const bool place = of.is(r->who.front(), entity::type::place);
      const bool body = of.is(r->who.front(), entity::type::organization);
      if (place && before_it == f.in && b + 4 > t) found = r->who.front();
      else if (place && before_it == f.at && b + 4 > t) found = r->who.front(), extra = 4;
      else if (body && before_it == f.at && b == t) found = r->who.front(), extra = 14;
      else if (body && before_it == f.at && b + 4 > t) found = r->who.front(), extra = 16;
      at = b > from ? b - 1 : b;
    }
    if (found == entity_id::none) continue;
    // "Norway's ambassador in Baku met": where somebody serves, unless nothing else is said.
    int cost = extra + (at >= into.last ? barrier(of, into.last, at) : barrier(of, t, into.first) + 3);
    if (at <= from + 4 && at < into.first && of.in.tokens[from].word == f.in) cost = std::min(cost, 10 + extra);
    if (cost < best_cost) {
      best_cost = cost;
      into.place = found;
    }
  }
}

}  // namespace communique::meetings
