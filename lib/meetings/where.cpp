// Where: the nearest place that belongs to the words that tell of an encounter.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

constexpr int far = 45;

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

entity_id place_at(const material& of, token_id t) {
  const reference* r = of.cast.at(t);
  return r && r->who.size() == 1 && of.is(r->who.front(), entity::type::place) ? r->who.front() : entity_id::none;
}

// "flew to Pyongyang, where he met", "a visit to Bishkek, during which she met": the place stands before the "where".
entity_id before_where(const material& of, const knowledge& known, token_id verb) {
  const knowledge::function_words& f = known.word;
  const token_id start = of.in.sentence_of(verb).first;
  for (token_id t = verb; t > start && verb - t < 14; --t) {
    const bool during = of.word(t - 1) == f.which && t - 1 > start && of.word(t - 2) == f.during;
    if (of.word(t - 1) != f.where && !during) continue;
    for (token_id q = t - 1; q > start && t - q < 12; --q)
      if (const entity_id place = place_at(of, q - 1); place != entity_id::none) return place;
  }
  return entity_id::none;
}

// "will travel to Tobago next Monday to meet": where the journey leads.
entity_id journey_end(const material& of, const knowledge& known, token_id verb) {
  const knowledge::function_words& f = known.word;
  const token_id start = of.in.sentence_of(verb).first;
  if (verb == start || (of.word(verb - 1) != f.to && of.word(verb - 1) != f.for_)) return entity_id::none;
  for (token_id t = verb - 1; t > start && verb - t < 12; --t) {
    const tag g = of.tags[t - 1];
    if (tagging::is_finite(g) || g == tag::wh || g == tag::subordinator) return entity_id::none;
    if (of.word(t - 1) != f.to) continue;
    const entity_id place = place_at(of, t);
    if (place == entity_id::none) return entity_id::none;
    for (token_id q = t - 1; q > start && t - q < 4; --q)
      if (const phrase* p = phrase_at(of, known, knowledge::family::verb, q - 1, verb); p && p->is(role::travels))
        return place;
    return entity_id::none;
  }
  return entity_id::none;
}

struct candidate {
  entity_id place = entity_id::none;
  token_id at = 0;  // its preposition
  int extra = 0;    // what speaks against it
};

// "in the city of Awaza": the preposition in front of the whole. `b` is the first token of the name.
token_id over_kind_of_place(const material& of, const knowledge& known, token_id from, token_id b) {
  const knowledge::function_words& f = known.word;
  if (b < from + 4 || of.word(b - 1) != f.of || of.tags[b - 2] != tag::noun || of.word(b - 3) != f.the) return b;
  return of.word(b - 4) == f.in ? b - 3 : b;
}

// "at State House, Windhoek": the town behind a building's name.
bool after_a_building(const material& of, const knowledge& known, token_id from, token_id place) {
  if (place < from + 3 || of.in.tokens[place - 1].ascii != ',') return false;
  for (token_id t = place - 1; t > from && place - t < 8; --t) {
    if (of.word(t - 1) == known.word.at) return t + 1 < place;
    const word_id w = of.word(t - 1);
    const bool name = of.in.tokens[t - 1].capital || w == known.word.the || w == known.word.of;
    if (!name) return false;
  }
  return false;
}

// A place or a body's seat that begins at a token, with the preposition that makes it the scene of something.
candidate scene_at(const material& of, const knowledge& known, token_id t, token_id from, token_id to) {
  const knowledge::function_words& f = known.word;
  candidate out{entity_id::none, t, 0};
  if (t == from) return out;
  if (of.word(t) == f.here && !of.frame.article.dateline.place.in(of.in.text).empty()) {
    out.place = dateline_place(of);
    return out;
  }
  const reference* r = of.starts(t);
  if (!r || r->who.size() != 1 || r->group || of.genitive_after(*r, to)) return out;
  token_id b = t;
  while (b > from && (of.tags[b - 1] == tag::determiner || of.tags[b - 1] == tag::possessive ||
                      of.tags[b - 1] == tag::adjective || of.tags[b - 1] == tag::noun))
    --b;
  b = over_kind_of_place(of, known, from, b);
  const word_id before = b > from ? of.word(b - 1) : word_id::unknown;
  const bool place = of.is(r->who.front(), entity::type::place);
  const bool body = of.is(r->who.front(), entity::type::organization);
  if (place && before == f.in && b + 5 > t) out.place = r->who.front();
  else if (place && before == f.at && b + 4 > t) out.place = r->who.front(), out.extra = 2;
  else if (place && b == t && after_a_building(of, known, from, t)) out.place = r->who.front(), out.extra = 6;
  else if (body && before == f.at && b == t) out.place = r->who.front(), out.extra = 14;
  else if (body && before == f.at && b + 4 > t) out.place = r->who.front(), out.extra = 16;
  out.at = b > from ? b - 1 : b;
  return out;
}

// "at the Ministry in Kingston", "at Menara Perbadanan here": the town of a building.
entity_id town_behind(const material& of, const knowledge& known, token_id building, token_id to) {
  const reference* r = of.starts(building);
  if (!r || r->first == 0 || of.word(r->first - 1) == known.word.in || r->last >= to) return entity_id::none;
  token_id t = r->last;
  if (of.word(t) == known.word.here) return dateline_place(of);
  if (of.word(t) != known.word.in) return entity_id::none;
  ++t;
  if (t < to && of.tags[t] == tag::adjective) ++t;  // "in downtown Kingston"
  return t < to ? place_at(of, t) : entity_id::none;
}

// "Mr X, who is resident in Hanoi", "who arrived in Nicosia on Sunday, was received": where somebody is or was.
bool is_of_somebody(const material& of, const telling& t, token_id place) {
  if (place < t.last) return in_relative_clause(of, place, place, t.first);
  return std::find(of.tags.begin() + t.last, of.tags.begin() + place, tag::wh) != of.tags.begin() + place;
}

}  // namespace

entity_id place_beside(const material& of, const knowledge& known, const dates::expression& d, token_id from,
                       token_id to) {
  const knowledge::function_words& f = known.word;
  if (d.last + 1 < to && of.word(d.last) == f.in) return place_at(of, d.last + 1);  // on Tuesday in Rabat
  for (token_id t = d.first; t > from && d.first - t < 2; --t) {                    // in Rabat on Tuesday
    if (of.word(t - 1) == f.here) return dateline_place(of);
    const reference* r = of.cast.at(t - 1);
    if (r && r->first > from && of.word(r->first - 1) == f.in) return place_at(of, r->first);
  }
  return d.last < to && of.word(d.last) == f.here ? dateline_place(of) : entity_id::none;
}

bool tell_where(const material& of, const knowledge& known, telling& into, token_id from, token_id to) {
  entity_id told = before_where(of, known, into.first);
  if (told == entity_id::none) told = journey_end(of, known, into.first);
  if (told != entity_id::none) {
    into.place = told;
    return false;
  }
  int best_cost = far;
  bool opens = false;
  const token_id far_left = into.first > 60 ? into.first - 60 : 0, far_right = into.last + 60;
  for (token_id t = std::max(from, far_left); t < std::min(to, far_right); ++t) {
    if (of.in.quoted(t)) continue;
    bool discussed = false;  // "the situation in Syria"
    for (const span topic : into.topics) discussed = discussed || topic.contains(of.in.tokens[t].at);
    if (discussed) continue;
    candidate c = scene_at(of, known, t, from, to);
    if (c.place == entity_id::none) continue;
    if (const entity_id town = town_behind(of, known, t, to); town != entity_id::none) c.place = town;
    const token_id at = c.at;
    // "the mission in Bishkek", "Norway's ambassador in Baku": where something is, unless nothing else is said.
    if (at > from && at != into.last && of.tags[at - 1] == tag::noun && !of.date_at(at - 1) &&
        !(at - 1 >= into.first && at - 1 < into.last && of.starts(at - 1) == nullptr && at == into.last))
      c.extra += 8;
    if (is_of_somebody(of, into, at)) c.extra += 24;
    int cost = c.extra + (at >= into.last ? words_between(of, into.last, at) : words_between(of, t, into.first) + 3);
    const bool first = at <= from + 4 && at < into.first && of.word(from) == known.word.in;
    if (first) cost = std::min(cost, 10 + c.extra);
    if (cost < best_cost) {
      best_cost = cost;
      into.place = c.place;
      opens = at < into.first && at <= from + 6;
    }
  }
  return opens;
}

}  // namespace communique::meetings
