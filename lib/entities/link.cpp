// Names to entities: the same person under full name, surname or another spelling, an organisation under its acronym.
#include "entities/linking.hpp"
#include "entities/steps.hpp"
#include "entities/words.hpp"
#include "lexicon/tables.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace communique::entities {

namespace {

// Only its demonym stands in the text: how often somebody belongs to it, as what nobody belongs to is never right.
constexpr std::uint16_t place_of_demonym = 600;

// "Ministry of Foreign Affairs of Poland", "Italian Interior Ministry": the one country that its name tells.
std::array<char, 2> country_in(const sources& from, const chunk& c) {
  std::array<char, 2> found{};
  for (token_id t = c.first; t < c.last; ++t) {
    const lexicon::phrase_map::match match = from.phrase_at(t, c.last);
    if (!match) continue;
    const sense& s = from.known.senses[match.value];
    if (s.what == sense::kind::country || s.what == sense::kind::demonym) {
      const std::array<char, 2>& code = from.known.countries[s.index].code;
      if (found[0] != 0 && found != code) return {};
      found = code;
    }
    t = match.last - 1;
  }
  return found;
}

// The usual name of a country, where the text has it.
bool is_usual_name(const linking& of, const chunk& c) {
  const sense* meaning = of.meaning_of(c);
  return meaning && meaning->what == sense::kind::country &&
         text::folded(of.from.known.countries[meaning->index].name) == text::folded(of.words(c));
}

bool in_capitals(const linking& of, const chunk& c) noexcept {
  return of.in_headline(c) && of.in.tokens[c.last - 1].caps;
}

// "ANA ROY: …", the label of a turn.
bool is_emphatic(const linking& of, const chunk& c) noexcept {
  for (token_id t = c.first; t < c.last; ++t)
    if (of.in.tokens[t].what == text::token::kind::word && !of.in.tokens[t].caps) return false;
  return true;
}

// Which of two chunks of one entity is its name: the fullest form for people and organisations, for a place the usual
// one.
bool names_better(const linking& of, const chunk& a, const chunk& b) {
  const std::uint32_t a_size = a.last - a.first, b_size = b.last - b.first;
  if (a.what == entity::type::person) {
    // A surname in the story is less than the full name in the headline, if that is not in capitals.
    if (in_capitals(of, a) != in_capitals(of, b)) return in_capitals(of, b);
    if (a_size == b_size && is_emphatic(of, a) != is_emphatic(of, b)) return is_emphatic(of, b);
    return a_size != b_size ? a_size > b_size : of.in_headline(b) && !of.in_headline(a);
  }
  if (of.in_headline(b) != of.in_headline(a)) return of.in_headline(b);
  if (a.common != b.common) return b.common;
  if (a.what == entity::type::place && a.meaning != none) {
    if (is_usual_name(of, a) != is_usual_name(of, b)) return is_usual_name(of, a);
    if (of.is_short(a) != of.is_short(b)) return of.is_short(b);
    return a_size < b_size;
  }
  if (a.what == entity::type::organization && of.is_short(a) != of.is_short(b)) return of.is_short(b);
  return a_size > b_size;
}

// "PRAGUE, 12 March": a place that only stands in capitals is spelt as the lexicon has it, which knows of "Rio de
// Janeiro" and of "UAE" too.
std::string spelt_place(const linking& of, const chunk& c, std::string words) {
  const sense* meaning = of.meaning_of(c);
  if (c.what != entity::type::place || !meaning || !is_emphatic(of, c)) return words;
  const std::string* all = meaning->what == sense::kind::place ? &of.from.known.places[meaning->index].spellings
                           : meaning->what == sense::kind::country || meaning->what == sense::kind::capital
                               ? &of.from.known.countries[meaning->index].spellings
                               : nullptr;
  if (!all) return words;
  const std::string wanted = text::folded(words);
  for (const std::string_view one : lexicon::values(*all))
    if (one.size() == words.size() && text::folded(one) == wanted) return std::string(one);
  return words;
}

// "Republic of |Moldova", "The |Netherlands": the name in its usual form, where it ends with it.
std::string name_of(const linking& of, const chunk& c) {
  if (const std::uint32_t row = of.callers_row(c); row != none) return of.from.known.callers[row].name;
  std::string name = spelt_place(of, c, of.words(c));
  const sense* meaning = of.meaning_of(c);
  if (c.what != entity::type::place || !meaning || meaning->what != sense::kind::country) return name;
  const std::string& usual = of.from.known.countries[meaning->index].name;
  if (name.size() <= usual.size() + 1) return name;
  const std::size_t at = name.size() - usual.size();
  const bool ends = name[at - 1] == ' ' && text::folded(name.substr(at)) == text::folded(usual) &&
                    name.find("States") == std::string::npos;  // "Federated States of Micronesia" is the usual form
  return ends ? name.substr(at) : name;
}

// A row of the caller's has the name that he gave it.
void name_entities(linking& of) {
  std::vector<const chunk*> best(of.entities.size(), nullptr);
  for (const chunk& c : of.chunks()) {
    if (c.who == entity_id::none || c.demonym || c.first == c.last) continue;
    const chunk*& b = best[static_cast<std::size_t>(c.who)];
    if (!b || names_better(of, c, *b)) b = &c;
  }
  for (std::size_t e = 0; e < of.entities.size(); ++e) {
    if (best[e]) of.entities[e].name = name_of(of, *best[e]);
  }
  // "UN" beside "United Nations": an acronym is told apart by its form.
  for (const chunk& c : of.chunks()) {
    if (c.who == entity_id::none || c.first == c.last || !of.is_short(c)) continue;
    entity& e = of[c.who];
    if (e.what != entity::type::organization || !e.acronym.empty()) continue;
    if (std::string form = of.words(c); form != e.name) e.acronym = std::move(form);
  }
}

// What joined a country, a body or an event is told by the words that did.
void tell_why(linking& of) {
  for (chunk& c : of.chunks()) {
    if (c.who == entity_id::none || c.first == c.last || c.what == entity::type::person) continue;
    const entity& e = of[c.who];
    if (!c.demonym && of.in.over(c.first, c.last).in(of.in.text) == e.name) continue;  // mostly
    const std::string called = of.words(c);
    c.because = c.demonym                                      ? mention::reason::demonym
                : text::folded(called) == text::folded(e.name) ? mention::reason::name
                : of.is_short(c) && called == e.acronym        ? mention::reason::acronym
                : c.common                                     ? mention::reason::noun
                                                               : mention::reason::alias;
  }
}

// Also inside other names: "the Embassy of Kenya".
void find_country_names(const sources& from, scene& into) {
  std::vector<bool> seen(from.known.countries.size());
  for (token_id t = 0; t < from.in.tokens.size(); ++t) {
    const lexicon::phrase_map::match& match = from.matches[t];
    if (!match || from.known.senses[match.value].what != sense::kind::country) continue;
    const std::uint32_t row = from.known.senses[match.value].index;
    if (!seen[row] && from.in.tokens[t].capital) into.country_names.push_back({row, from.in.over(t, match.last)});
    seen[row] = true;
  }
}

void settle_offices(linking& of) {
  for (office_phrase& o : of.chunks_of.offices) {
    if (o.affiliation != none) {
      chunk& c = of.chunks()[o.affiliation];
      if (c.typed && c.first < c.last) of.country_of(c);
    }
    if (o.holder != none) o.who = of.chunks()[o.holder].who;
  }
}

}  // namespace

entity_id linking::create(entity::type what, std::uint16_t confidence) {
  entity next;
  next.what = what;
  next.confidence = confidence;
  entities.push_back(std::move(next));
  return static_cast<entity_id>(entities.size() - 1);
}

std::string linking::words(const chunk& c) const {
  return folded_space(text::repaired(in.over(c.first, c.last).in(in.text)));
}

std::uint64_t linking::key(token_id first, token_id last) const {
  std::uint64_t k = 0;
  for (token_id t = first; t < last; ++t) k = k * 1099511628211u + identity(in, t);
  return k;
}

std::uint64_t linking::key(const chunk& c) const {
  const sense* meaning = meaning_of(c);
  if (!meaning) return key(c.first, c.last);
  if (const std::uint32_t row = callers_row(c); row != none)
    return (std::uint64_t{1} << 62) | sense_key(sense::kind::callers, row);
  const sense::kind what = meaning->what == sense::kind::demonym ? sense::kind::country : meaning->what;
  if (what == sense::kind::capital) return key(c.first, c.last);  // no country, and a country can have two
  const bool kind_named = (from.known.place_head[in.tokens[c.last - 1].word] & 4) != 0 && c.last > c.first + 1;
  if (what == sense::kind::place && kind_named) return key(c.first, c.last);  // "Kherson region" is not Kherson
  return (std::uint64_t{1} << 62) | (static_cast<std::uint64_t>(what) << 32) | meaning->index;
}

void linking::tell_country(entity_id id, const chunk& c) {
  entity& e = (*this)[id];
  const sense* s = meaning_of(c);
  if (!s) {
    if (e.what == entity::type::organization) e.country = country_in(from, c);
    return;
  }
  if (const std::uint32_t row = callers_row(c); row != none) {
    const callers_name& own = from.known.callers[row];
    if (own.country[0] != 0) e.country = own.country;
    e.reference = own.reference;
    e.confidence = 990;
    if (s->what == sense::kind::callers) return;
  }
  switch (s->what) {
    case sense::kind::country:
    case sense::kind::capital:
    case sense::kind::demonym: e.country = from.known.countries[s->index].code; break;
    case sense::kind::place: e.country = from.known.places[s->index].country; break;
    case sense::kind::organization: e.country = from.known.organizations[s->index].country; break;
    case sense::kind::agency: e.country = from.known.agencies[s->index].country; break;
    default: break;
  }
}

entity_id linking::country_of(chunk& c) {
  if (c.who != entity_id::none || !c.demonym) return c.who;
  const auto [at, fresh] = places.try_emplace(key(c), entity_id::none);
  if (fresh) {
    at->second = create(entity::type::place, place_of_demonym);
    tell_country(at->second, c);
    const span name = chunks_of.country_name(meaning_of(c)->index, in.over(c.first, c.last));
    (*this)[at->second].name = folded_space(text::repaired(name.in(in.text)));
  }
  return c.who = at->second;
}

std::vector<entity> link(const sources& from, scene& into) {
  find_country_names(from, into);
  linking all(from, into);
  link_people(all);
  link_places(all);
  link_organizations(all);
  link_events(all);
  link_demonyms(all);
  name_entities(all);
  tell_why(all);
  settle_offices(all);
  return std::move(all.entities);
}

}  // namespace communique::entities
