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

// "here": the entity that the dateline names.
entity_id dateline_place(const material& of) {
  const span place = of.frame.article.dateline.place;
  for (const reference& r : of.cast.references) {
    if (of.in.tokens[r.first].at.begin >= place.end) break;
    if (of.in.over(r.first, r.last).overlaps(place) && r.who.size() == 1 && of.is(r.who.front(), entity::type::place))
      return r.who.front();
  }
  // No mention there: by its name.
  const std::string_view name = place.in(of.in.text);
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  for (std::size_t i = 0; i < of.cast.entities.size() && i < 512; ++i) {
    const entity& e = of.cast.entities[i];
    if (e.what != entity::type::place || e.name.size() > name.size() || e.name.empty()) continue;
    bool same = true;
    for (std::size_t k = 0; k < e.name.size() && same; ++k) same = lower(e.name[k]) == lower(name[k]);
    if (same) return static_cast<entity_id>(i);
  }
  return entity_id::none;
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

  constexpr token_id reach = 100;
  const auto first_date = std::lower_bound(of.dates.begin(), of.dates.end(),
                                           std::max(from, into.first > reach ? into.first - reach : 0),
                                           [](const dates::expression& d, token_id at) { return d.first < at; });
  const dates::expression* best = nullptr;
  int best_cost = far;
  for (auto d = first_date; d != of.dates.end() && d->last <= std::min(to, into.last + reach); ++d) {
    if (of.in.quoted(d->first)) continue;
    bool discussed = false;   // "the agreement of 2015"
    for (const span topic : into.topics) discussed = discussed || topic.contains(of.in.tokens[d->first].at);
    if (discussed) continue;
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

  if (into.kind == meeting::kind::call) return;
  // "flew to Pyongyang, where he met": the place stands before the "where".
  const token_id start = of.in.sentence_of(into.first).first;
  for (token_id t = into.first; t > start && into.first - t < 14; --t) {
    if (of.word(t - 1) != f.where) continue;
    for (token_id q = t - 1; q > start && t - q < 12; --q)
      if (const reference* r = of.cast.at(q - 1);
          r && r->who.size() == 1 && of.is(r->who.front(), entity::type::place)) {
        into.place = r->who.front();
        return;
      }
  }
  best_cost = far;
  const token_id far_left = into.first > 60 ? into.first - 60 : 0, far_right = into.last + 60;
  for (token_id t = std::max(from, far_left); t < std::min(to, far_right); ++t) {
    if (of.in.quoted(t)) continue;
    bool discussed = false;   // "the situation in Syria"
    for (const span topic : into.topics) discussed = discussed || topic.contains(of.in.tokens[t].at);
    if (discussed) continue;
    int extra = 0;
    entity_id found = entity_id::none;
    token_id at = t;
    if (of.word(t) == f.here && t > from && !of.frame.article.dateline.place.in(of.in.text).empty()) {
      found = dateline_place(of);
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
    // "the mission in Bishkek", "Norway's ambassador in Baku": where something is, unless nothing else is said.
    if (at > from && at != into.last && of.tags[at - 1] == tag::noun && !of.date_at(at - 1) &&
        !(at - 1 >= into.first && at - 1 < into.last && of.starts(at - 1) == nullptr && at == into.last))
      extra += 8;
    int cost = extra + (at >= into.last ? barrier(of, into.last, at) : barrier(of, t, into.first) + 3);
    if (at <= from + 4 && at < into.first && of.in.tokens[from].word == f.in) cost = std::min(cost, 10 + extra);
    if (cost < best_cost) {
      best_cost = cost;
      into.place = found;
    }
  }
}

}  // namespace communique::meetings
