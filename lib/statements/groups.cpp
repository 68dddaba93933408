// Several who speak as one: "the two ministers", "both sides", "they".
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool is_person(const scene& in, entity_id who) noexcept { return in.cast[who].what == entity::type::person; }

// Those who met in the encounter that was reported last before `at`.
std::vector<entity_id> participants_before(const scene& in, std::uint32_t at) {
  std::vector<entity_id> out;
  const std::size_t before = held_before(in, at);
  for (std::size_t k = before; k-- > (before > 12 ? before - 12 : 0) && out.size() < 2;) {
    out.clear();
    for (const participant& p : in.meetings[in.held[k]].participants) out.push_back(p.who);
  }
  if (out.size() < 2) out.clear();
  return out;
}

// Where no encounter tells who they are: the two people who spoke last, else who were named last.
std::vector<entity_id> last_two(const scene& in, token_id before, const speaker_memory& memory) {
  if (memory.two[0] != entity_id::none && memory.two[1] != entity_id::none) return {memory.two[0], memory.two[1]};
  std::vector<entity_id> out;
  const auto& all = in.cast.references;
  auto r = std::lower_bound(all.begin(), all.end(), before,
                            [](const entities::reference& one, token_id at) { return one.first < at; });
  for (int n = 0; r != all.begin() && n < 60 && out.size() < 2; ++n) {
    --r;
    if (r->what == mention::kind::name && r->who.size() == 1 && is_person(in, r->who.front())) add(out, r->who);
  }
  if (out.size() < 2) out.clear();
  return out;
}

// How many the phrase says they are: 0 where it does not. Of two sides each may be several people.
std::size_t number_of(const scene& in, range phrase, token_id head) noexcept {
  const text::word_id sides = in.word(head);
  if (sides == in.language.word.sides || sides == in.language.word.parties) return 0;
  for (token_id t = phrase.first; t < phrase.last; ++t) {
    const text::word_id w = in.word(t);
    if (w == in.language.word.two || w == in.language.word.both) return 2;
    if (w == in.language.word.three) return 3;
  }
  return 0;
}

// More took part than the phrase means ("the two ministers", with their ambassadors): those of whom the text talks
// most, and not two of one country.
std::vector<entity_id> principals(const scene& in, std::vector<entity_id> met, std::size_t number) {
  std::stable_sort(met.begin(), met.end(), [&in](entity_id a, entity_id b) {
    return in.cast[a].mentions.size() > in.cast[b].mentions.size();
  });
  std::vector<entity_id> out;
  for (const entity_id who : met) {
    const std::array<char, 2>& theirs = in.cast[who].country;
    const bool same = theirs[0] != 0 && std::any_of(out.begin(), out.end(), [&](entity_id one) {
      return in.cast[one].country == theirs;
    });
    if (!same && out.size() < number) out.push_back(who);
  }
  return out.size() == number ? out : std::vector<entity_id>{};
}

// "the transport ministers of Italy, Slovenia and Croatia": of each country in the phrase the one who is named most.
std::vector<entity_id> one_of_each(const scene& in, range phrase) {
  std::vector<entity_id> out;
  std::size_t countries = 0;
  for (token_id t = phrase.first; t < phrase.last; ++t) {
    const entities::reference* r = in.reference_from(t);
    if (!r || r->who.size() != 1 || in.cast[r->who.front()].what != entity::type::place) continue;
    ++countries;
    const entity_id most = in.principal_of(r->who.front());
    if (most != entity_id::none) add(out, {most});
  }
  if (countries < 2 || out.size() != countries) out.clear();
  return out;
}

// An encounter of countries: the people of each of whom the text talks most speak for it, if all have one.
std::vector<entity_id> people_for(const scene& in, const std::vector<entity_id>& met) {
  std::vector<entity_id> out;
  for (const entity_id country : met) {
    if (in.cast[country].what != entity::type::place) return {};
    const entity_id most = in.principal_of(country);
    if (most == entity_id::none) return {};
    add(out, {most});
  }
  return out;
}

}  // namespace

std::vector<entity_id> principals_in(const entities::cast& cast) {
  std::vector<entity_id> out(cast.entities.size(), entity_id::none);
  for (std::size_t i = 0; i < cast.entities.size(); ++i) {
    const entity& e = cast.entities[i];
    if (e.what != entity::type::person || e.affiliation == entity_id::none) continue;
    entity_id& most = out[static_cast<std::size_t>(e.affiliation)];
    if (most == entity_id::none || e.mentions.size() > cast[most].mentions.size()) most = static_cast<entity_id>(i);
  }
  return out;
}

entity_id most_named_in(const entities::cast& cast) {
  entity_id most = entity_id::none;
  for (std::size_t i = 0; i < cast.entities.size(); ++i) {
    const entity& e = cast.entities[i];
    if (e.what != entity::type::person) continue;
    if (most == entity_id::none || e.mentions.size() > cast[most].mentions.size()) most = static_cast<entity_id>(i);
  }
  return most;
}

std::vector<entity_id> group_of(const scene& in, range phrase, token_id head, const std::vector<entity_id>& named,
                                const speaker_memory& memory) {
  const std::vector<entity_id> of_each = one_of_each(in, phrase);
  if (!of_each.empty()) return of_each;
  const std::size_t number = number_of(in, phrase, head);
  if (number > 2 && named.size() == number) return named;
  std::vector<entity_id> met = participants_before(in, in.in.tokens[phrase.first].at.begin);
  if (met.empty()) return named.size() > 1 ? named : last_two(in, phrase.first, memory);
  if (const std::vector<entity_id> people = people_for(in, met); !people.empty()) met = people;
  if (number > 1 && met.size() > number) {
    const std::vector<entity_id> first = principals(in, met, number);
    if (!first.empty()) return first;
  }
  return met;
}

}  // namespace communique::statements
