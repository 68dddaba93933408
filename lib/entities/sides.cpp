// Sides of a meeting: "the Zimbabwean side was represented by Deputy Minister X", "X led the Ecuadorian team".
#include "entities/referrer.hpp"

namespace communique::entities {

using tagging::tag;

void referrer::owners_of_sides() {
  for (const text::sentence& s : in_.sentences)
    for (token_id t = s.first + 1; t + 2 < s.last; ++t) {
      const bool accompanied = word(t) == from_.known.word.accompanied;
      if (!accompanied && from_.known.owner_verb[word(t)] == 0) continue;
      const bool passive = word(t + 1) == from_.known.word.by;
      if (accompanied && !passive) continue;
      const entity_id who = passive ? person_from(t + 2, s) : person_before(t, s);
      if (who == entity_id::none) continue;
      const entity_id owner = accompanied ? side_before(t, s) : passive ? team_before(t, s) : team_behind(t + 1, s);
      if (owner != entity_id::none && !is_person(owner)) origin_.try_emplace(who, owner);
    }
}

// Whoever is named at a token, behind an office and courtesies.
entity_id referrer::person_from(token_id t, const text::sentence& s) const noexcept {
  if (word(t) == from_.known.word.the) ++t;
  for (token_id k = t; k < s.last && k < t + 14; ++k) {
    const std::uint32_t c = scene_.chunk_at[k];
    if (c != none && scene_.chunks[c].who != entity_id::none && is_person(scene_.chunks[c].who))
      return scene_.chunks[c].who;
    const tag g = from_.tags[k];
    if (tagging::is_finite(g) || g == tag::auxiliary || in_.tokens[k].ascii == ';') break;
  }
  return entity_id::none;
}

// The subject: whoever's name ends in front of a verb, or of its auxiliary.
entity_id referrer::person_before(token_id t, const text::sentence& s) const noexcept {
  if (t > s.first + 1 && (from_.tags[t - 1] == tag::auxiliary || from_.tags[t - 1] == tag::adverb)) --t;
  const std::uint32_t c = scene_.chunk_at[t - 1];
  return c != none && scene_.chunks[c].who != entity_id::none && is_person(scene_.chunks[c].who) ? scene_.chunks[c].who
                                                                                                 : entity_id::none;
}

bool referrer::is_team(token_id t) const noexcept {
  const auto& w = from_.known.word;
  return word(t) == w.delegation || word(t) == w.side || word(t) == w.team;
}

// "The |Indian delegation was led", "a delegation of |Kenya led"
entity_id referrer::team_before(token_id t, const text::sentence& s) {
  for (token_id k = t; k-- > s.first && k + 12 > t;)
    if (is_team(k)) {
      if (const entity_id owner = side_before(k, s, 4); owner != entity_id::none) return owner;
      return k + 1 < t && word(k + 1) == from_.known.word.of ? team_behind(k + 2, s, 3) : entity_id::none;
    }
  return entity_id::none;
}

// "led the |U.S. interagency delegation"
entity_id referrer::team_behind(token_id t, const text::sentence& s) {
  for (token_id k = t; k < s.last && k < t + 7; ++k)
    if (is_team(k)) return side_before(k, s, 4);
  return entity_id::none;
}

// The country or body named last in front of a token, a few words off.
entity_id referrer::side_before(token_id t, const text::sentence& s, token_id words) {
  for (token_id k = t; k-- > s.first && k + words >= t;)
    if (const entity_id owner = owner_at(k); owner != entity_id::none) return owner;
  return entity_id::none;
}
entity_id referrer::team_behind(token_id t, const text::sentence& s, token_id words) {
  for (token_id k = t; k < s.last && k < t + words; ++k)
    if (const entity_id owner = owner_at(k); owner != entity_id::none) return owner;
  return entity_id::none;
}

entity_id referrer::owner_at(token_id t) {
  const std::uint32_t at = scene_.chunk_at[t];
  if (at == none) return entity_id::none;
  const chunk& c = scene_.chunks[at];
  if (c.meaning != none) {
    const sense& s = from_.known.senses[c.meaning];
    if (s.what == sense::kind::country || s.what == sense::kind::demonym)
      return of_country(s.index, in_.over(c.first, c.last));
  }
  return c.what == entity::type::organization ? c.who : entity_id::none;
}

}  // namespace communique::entities
