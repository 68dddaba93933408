// Who a noun phrase stands for.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

constexpr token_id window = 70;

void put(std::vector<entity_id>& into, entity_id who) {
  if (into.size() < most_participants && std::find(into.begin(), into.end(), who) == into.end()) into.push_back(who);
}

// "opposition leader X", "the press secretary": the word before belongs to a title.
bool modifies(const material& of, token_id next, token_id end) noexcept {
  return next < end && (of.tags[next] == tag::noun || of.tags[next] == tag::name || of.starts(next));
}

}  // namespace

void party::add(const party& more) {
  for (const entity_id e : more.people) put(people, e);
  for (const entity_id e : more.bodies) put(bodies, e);
  for (const entity_id e : more.countries) put(countries, e);
  stands_for = stands_for || more.stands_for;
  group = group || more.group;
  said = said || more.said;
}

void add_reference(const material& of, const reference& r, party& to) {
  to.said = true;
  if (r.group) to.group = true;
  for (const entity_id e : r.who) switch (of.cast[e].what) {
      case entity::type::person: put(to.people, e); break;
      case entity::type::organization: put(to.bodies, e); break;
      case entity::type::place: put(to.countries, e); break;
      case entity::type::event: break;
    }
}

void add_inner(const material& of, token_id first, token_id last, party& to) {
  const std::uint32_t covering = of.cast.covering[first];
  if (covering == text::none) return;
  for (std::size_t i = covering; i < of.cast.references.size() && of.cast.references[i].first < last; ++i) {
    const reference& inner = of.cast.references[i];
    if (inner.last > last || inner.who.empty() || of.names_person(inner)) continue;
    add_reference(of, inner, to);
    to.group = false;
  }
}

party gather(const material& of, const knowledge& known, token_id from, token_id end, bool pair) {
  const knowledge::function_words& f = known.word;
  party top, inner;
  end = std::min(end, from + window);
  bool in_phrase = false, joined = false, in_brackets = false, venue = false;
  std::size_t people_before_join = 0;
  token_id last_reference = text::none, joined_at = text::none;
  party before_join;
  token_id t = from;
  while (t < end) {
    const token& here = of.in.tokens[t];
    const tag g = of.tags[t];
    if (const dates::expression* d = of.date_at(t)) {
      t = std::max(d->last, t + 1);
      in_phrase = false;
      continue;
    }
    if (here.ascii == '(') {
      in_brackets = true;
      ++t;
      continue;
    }
    if (here.ascii == ')') {
      in_brackets = false;
      ++t;
      continue;
    }
    if (const reference* r = of.starts(t)) {
      const token_id last = std::min(std::max(r->last, t + 1), end);
      // "met his wife, X", where "his wife" is a mention of X.
      if (r->what == mention::kind::title && top.empty() && !top.stands_for)
        if (const phrase* p = phrase_at(of, known, knowledge::family::other, last - 1, end); p && p->is(role::nobody)) {
          top.last = last;
          return top;
        }
      // "China's vice-minister of transport X": the name ends the title.
      if (in_phrase && t > from && of.tags[t - 1] == tag::noun && of.names_person(*r)) in_phrase = false;
      if (of.genitive_after(*r, end) || in_phrase || in_brackets) {
        // "Vice-Minister of Hydrocarbons X": somebody behind "of" counts if nobody else is there.
        if (!venue && (!of.genitive_after(*r, end) || !of.names_person(*r))) add_reference(of, *r, inner);
        if (r->who.empty()) add_inner(of, r->first, r->last, inner);
      } else {
        if (joined) {
          before_join = top;
          joined_at = t;
          people_before_join = top.people.size();
        }
        const bool place = !r->who.empty() && of.is(r->who.front(), entity::type::place);
        // "Kenyan Foreign Minister": a country right before the person is whose, not who.
        if (place && last < end && (of.tags[last] == tag::noun || of.tags[last] == tag::name ||
                                    of.tags[last] == tag::adjective || of.starts(last)))
          add_reference(of, *r, inner);
        else
          add_reference(of, *r, top);
        if (r->who.empty()) {
          top.stands_for = true;
          add_inner(of, r->first, r->last, inner);
        }
        last_reference = t;
      }
      in_phrase = venue = false;
      joined = false;
      t = last;
      top.last = t;
      continue;
    }
    if (in_brackets) {
      ++t;
      continue;
    }
    // "with A, Foreign Minister of B; C, Foreign Minister of D": a list whose items hold commas.
    if (here.ascii == ';' && !top.people.empty()) {
      bool goes_on = false;
      for (token_id p = t + 1; p < end && p < t + 14 && !goes_on; ++p) {
        if (tagging::is_finite(of.tags[p]) || of.in.tokens[p].what == token::kind::mark) break;
        goes_on = of.starts(p) && of.names_person(*of.starts(p));
      }
      if (goes_on) {
        in_phrase = false;
        joined = true;
        ++t;
        if (t < end && of.tags[t] == tag::conjunction) ++t;
        if (t < end && of.word(t) == f.with) ++t;
        continue;
      }
    }
    if (here.what == token::kind::mark || here.ascii == ';' || here.ascii == ':' || g == tag::subordinator ||
        g == tag::modal)
      break;
    if (here.what == token::kind::punctuation && here.ascii != ',' && here.ascii != '-' && g != tag::genitive &&
        g != tag::conjunction && here.ascii != '.')
      break;
    if (here.ascii == ',') {
      in_phrase = false;
      joined = true;
      ++t;
      continue;
    }
    if (g == tag::conjunction || (here.word == f.as && t + 1 < end && of.word(t + 1) == f.well) ||
        here.word == f.well || (here.word == f.as && t > from && of.word(t - 1) == f.well)) {
      // "in Kenya and Uganda" goes on with places, "of Trade and Industry" with nouns.
      in_phrase = in_phrase && t + 1 < end && !of.starts(t + 1);
      joined = true;
      in_phrase = false;
      ++t;
      continue;
    }
    if (g == tag::preposition || g == tag::to) {
      const bool by_leader = here.word == f.by && t > from &&
                             (of.word(t - 1) == f.led || of.word(t - 1) == f.headed);
      const bool along = here.word == f.with && t > from &&
                         (of.word(t - 1) == f.together || of.word(t - 1) == f.along);
      const bool inside = here.word == f.of || here.word == f.for_ || here.word == f.to || here.word == f.in ||
                          here.word == f.at || here.word == f.from || here.word == f.between;
      if (by_leader || along) {
        in_phrase = false;
        joined = true;
      } else if (inside && !(g == tag::to && t + 1 < end && tagging::is_verb(of.tags[t + 1]))) {
        in_phrase = true;
        venue = here.word == f.in || here.word == f.at;   // "the prime minister in Ouagadougou"
      } else {
        break;
      }
      ++t;
      continue;
    }
    if (g == tag::wh) {
      // ", who arrived on Monday, and": over it, if it closes.
      token_id p = t + 1;
      const token_id far = std::min(end, t + 30);
      while (p < far && of.in.tokens[p].ascii != ',' && of.in.tokens[p].what != token::kind::mark) ++p;
      if (p >= far || of.in.tokens[p].ascii != ',') break;
      t = p;
      continue;
    }
    const bool verbal = tagging::is_verb(g) || g == tag::auxiliary;
    if (verbal) {
      const token_id next = t + 1;
      const bool leader = (here.word == f.led || here.word == f.headed) && next < end && of.word(next) == f.by;
      const bool modifier = (g == tag::verb_participle || g == tag::verb_past || g == tag::verb_ing) && next < end &&
                            (of.tags[next] == tag::noun || of.tags[next] == tag::name) &&
                            (t == from || of.tags[t - 1] == tag::determiner || of.tags[t - 1] == tag::adverb ||
                             of.tags[t - 1] == tag::possessive ||
                             (of.tags[t - 1] == tag::conjunction && g == tag::verb_participle));
      if (leader || modifier || here.word == f.including) {
        ++t;
        continue;
      }
      // "He met X, and Y said": Y begins a clause of its own.
      if (tagging::is_finite(g) || g == tag::auxiliary) {
        // "At a lunch with the delegation, Y said".
        const bool told = people_before_join > 0 ||
                          (before_join.stands_for && of.in.tokens[last_reference - 1].ascii == ',');
        if (!pair && joined_at != text::none && joined_at == last_reference && told)
          top = before_join;
      }
      break;
    }
    token_id last = t + 1;
    if (const phrase* p = phrase_at(of, known, knowledge::family::other, t, end, &last)) {
      if (p->is(role::people)) {
        top.stands_for = true;
        if (p->is(role::several)) top.group = true;
      }
      else if (p->is(role::nobody) && top.people.empty() && !top.stands_for && !modifies(of, last, end)) {
        top = {};
        inner = {};
        top.last = t;
        return top;
      } else if (p->is(role::medium) || p->is(role::presence)) {
        break;
      }
    }
    if (g == tag::noun || g == tag::name || g == tag::pronoun) top.said = true;
    ++t;
  }
  top.last = std::max(t, from);
  if (top.people.empty() && top.bodies.empty() && top.stands_for) {
    if (inner.people.size() == 1 && !top.group) put(top.people, inner.people.front());
    for (const entity_id e : inner.bodies) put(top.bodies, e);
    if (top.bodies.empty())
      for (const entity_id e : inner.countries) put(top.countries, e);
  }
  return top;
}

}  // namespace communique::meetings
