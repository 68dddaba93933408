// Several who speak as one: "the two ministers", "both sides", "they".
#include "statements/people.hpp"
#include "statements/said_at.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

bool is_person(const scene& in, entity_id who) noexcept { return in.cast[who].what == entity::type::person; }

// Those who met in the encounter that was reported last before `at`. "hosted a meeting with X and Y": what one sentence
// tells of several is one for the phrase behind it if it asks for `all`.
std::vector<entity_id> participants_before(const scene& in, std::uint32_t at, bool all) {
  std::vector<entity_id> out;
  const std::size_t before = held_before(in, at);
  std::uint32_t told_at = text::none;
  for (std::size_t k = before; k-- > (before > 12 ? before - 12 : 0);) {
    const communique::meeting& m = in.meetings[in.held[k]];
    if (out.size() >= 2 && (!all || m.evidence.begin != told_at)) break;
    if (out.size() < 2) out.clear();
    told_at = m.evidence.begin;
    for (const participant& p : m.participants) add(out, {p.who});
  }
  if (out.size() < 2) out.clear();
  return out;
}

// Where no encounter tells who they are: the two people who spoke last, else who were named last.
std::vector<entity_id> last_two(const scene& in, token_id before, const speaker_memory& memory) {
  if (memory.two[0] != entity_id::none && memory.two[1] != entity_id::none) return {memory.two[0], memory.two[1]};
  std::vector<entity_id> out;
  const auto& all = in.cast.references;
  auto r = in.cast.from(before);
  for (int n = 0; r != all.begin() && n < 60 && out.size() < 2; ++n) {
    --r;
    if (r->what == mention::kind::name && r->who.size() == 1 && is_person(in, r->who.front())) add(out, r->who);
  }
  if (out.size() < 2) out.clear();
  return out;
}

bool named_before(const scene& in, token_id t) noexcept {
  if (t > 2 * longest) return true;  // no lead any more
  for (const entities::reference& r : in.cast.references) {
    if (r.first >= t) break;
    const bool body = in.frame.is_body(in.in.tokens[r.first].sentence);
    if (body && r.what == mention::kind::name && r.who.size() == 1 && is_person(in, r.who.front())) return true;
  }
  return false;
}

// "…, their interior ministers said": a lead that names nobody. Those who meet in the encounter that is told next, else
// the first in the next few sentences who hold such an office. Not "officials", whom nothing names.
std::vector<entity_id> told_next(const scene& in, range phrase, token_id head, std::size_t number) {
  if (named_before(in, phrase.first)) return {};
  const std::uint32_t s = in.in.tokens[phrase.first].sentence;
  const std::size_t until = std::min<std::size_t>(s + 4, in.in.sentences.size() - 1);
  const std::size_t before = held_before(in, in.in.tokens[phrase.first].at.begin);
  const auto is_people = [&](const std::vector<entity_id>& all) {
    return all.size() == (number == 0 ? 2 : number) &&
           std::all_of(all.begin(), all.end(), [&](entity_id one) { return is_person(in, one); });
  };
  if (before < in.held.size()) {
    const communique::meeting& next = in.meetings[in.held[before]];
    std::vector<entity_id> met;
    for (const participant& p : next.participants) add(met, {p.who});
    if (next.evidence.begin < in.in.sentences[until].at.end && is_people(met)) return met;
  }
  std::vector<entity_id> out;
  const std::string_view office = singular(in.in[head]);
  auto r = in.cast.from(phrase.last);
  const token_id end = std::min(in.in.sentences[until].last, phrase.last + window);
  for (; r != in.cast.references.end() && r->first < end && !is_people(out); ++r)
    if (r->what == mention::kind::name && r->who.size() == 1 && is_person(in, r->who.front()) &&
        holds_office(in, r->who.front(), office))
      add(out, r->who);
  return is_people(out) ? out : std::vector<entity_id>{};
}

// "…, the two sides agreed on Monday": a lead that names nobody. The first two office-holders behind it, if they are of
// two countries and the next few sentences name them.
std::vector<entity_id> sides_told_next(const scene& in, range phrase) {
  if (named_before(in, phrase.first)) return {};
  const std::uint32_t s = in.in.tokens[phrase.first].sentence;
  const std::size_t until = std::min<std::size_t>(s + 4, in.in.sentences.size() - 1);
  const token_id end = std::min(in.in.sentences[until].last, phrase.last + window);
  std::vector<entity_id> out;
  auto r = in.cast.from(phrase.last);
  for (; r != in.cast.references.end() && r->first < end && out.size() < 2; ++r)
    if (r->what == mention::kind::name && r->who.size() == 1 && is_person(in, r->who.front()) &&
        !in.cast[r->who.front()].offices.empty())
      add(out, r->who);
  const bool two = out.size() == 2 && in.cast[out[0]].affiliation != entity_id::none &&
                   in.cast[out[1]].affiliation != entity_id::none &&
                   in.cast[out[0]].affiliation != in.cast[out[1]].affiliation;
  return two ? out : std::vector<entity_id>{};
}

// How many countries the phrase names: "the transport ministers of Italy, Slovenia and Croatia" are three.
std::size_t countries_in(const scene& in, range phrase) noexcept {
  std::size_t out = 0;
  for (token_id t = phrase.first; t < phrase.last; ++t)
    if (const entities::reference* r = in.reference_from(t);
        r && r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::place)
      ++out;
  return out;
}

// "the two governments": the countries of those who met.
std::vector<entity_id> countries_of(const scene& in, const std::vector<entity_id>& met) {
  std::vector<entity_id> out;
  for (const entity_id who : met) {
    const entity_id country = is_person(in, who) ? in.cast[who].affiliation : who;
    if (country == entity_id::none || in.cast[country].what != entity::type::place) return {};
    add(out, {country});
  }
  return out.size() > 1 ? out : std::vector<entity_id>{};
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
  std::stable_sort(met.begin(), met.end(),
                   [&in](entity_id a, entity_id b) { return in.cast[a].mentions.size() > in.cast[b].mentions.size(); });
  std::vector<entity_id> out;
  for (const entity_id who : met) {
    const std::array<char, 2>& theirs = in.cast[who].country;
    const bool same = theirs[0] != 0 && std::any_of(out.begin(), out.end(),
                                                    [&](entity_id one) { return in.cast[one].country == theirs; });
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

// "In his meeting with |Minister Roy, both sides noted": of several who met somebody, whom the sentence names in front,
// and of the others the one of whom the text talks most.
std::vector<entity_id> pair_here(const scene& in, range phrase, const std::vector<entity_id>& met) {
  std::vector<entity_id> out;
  const token_id near = phrase.first > window ? phrase.first - window : 0;  // a sentence may have no end
  const token_id first = std::max(in.in.sentence_of(phrase.first).first, near);
  auto r = in.cast.from(first);
  for (; r != in.cast.references.end() && r->first < phrase.first; ++r)
    if (r->what != mention::kind::pronoun && r->who.size() == 1 &&
        std::find(met.begin(), met.end(), r->who.front()) != met.end())
      add(out, r->who);
  if (out.size() != 1) return out.size() == 2 ? out : std::vector<entity_id>{};
  entity_id other = entity_id::none;
  for (const entity_id who : met)
    if (who != out[0] && (other == entity_id::none || in.cast[who].mentions.size() > in.cast[other].mentions.size()))
      other = who;
  add(out, {other});
  return out;
}

bool same_letter(char a, char b) noexcept { return (a | 32) == (b | 32); }

}  // namespace

// "minister" of "ministers": of the title of everybody in the group.
std::string_view singular(std::string_view word) noexcept {
  if (!word.empty() && (word.back() | 32) == 's') word.remove_suffix(1);
  return word;
}

bool holds_office(const scene& in, entity_id who, std::string_view head) noexcept {
  const entity& e = in.cast[who];
  return std::any_of(e.offices.begin(), e.offices.end(), [&](const office& held) {
    const std::string_view title = held.title.in(in.in.text);
    return std::search(title.begin(), title.end(), head.begin(), head.end(), same_letter) != title.end();
  });
}

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

std::vector<entity_id> those_who_met(const scene& in, std::uint32_t before) {
  return participants_before(in, before, false);
}

// Of the two who met: whoever did not speak last; where neither spoke, the host is told first. Then always the same.
std::vector<entity_id> opposite(const scene& in, range phrase, token_id head, speaker_memory& memory) {
  for (const auto& [word, who] : memory.roles)
    if (word == in.word(head)) return {who};
  const std::vector<entity_id> met = participants_before(in, in.in.tokens[phrase.first].at.begin, false);
  if (met.size() != 2 || !is_person(in, met[0]) || !is_person(in, met[1])) return {};
  const bool spoke = memory.last.size() == 1 && (memory.last[0] == met[0] || memory.last[0] == met[1]);
  const bool host = in.word(head) == in.language.word.host;
  const entity_id who = spoke ? met[memory.last[0] == met[0] ? 1 : 0] : met[host ? 0 : 1];
  if (memory.roles.size() < 8) memory.roles.emplace_back(in.word(head), who);
  return {who};
}

// Two people whose offices stand between their names, or of whom only the first is in the phrase: "China's
// vice-minister of transport A| and Nepal's transport secretary B", "The ambassador of France|, A, and his German
// colleague, B, said".
std::vector<entity_id> joined_people(const scene& in, range phrase) {
  const auto count = static_cast<token_id>(in.in.tokens.size());
  const auto person_from = [&](token_id t) {
    const entities::reference* r = t < count ? in.reference_from(t) : nullptr;
    return r && r->who.size() == 1 && is_person(in, r->who.front()) ? r : nullptr;
  };
  const auto person_to = [&](token_id t) {
    const entities::reference* r = in.reference_to(t);
    return r && r->who.size() == 1 && is_person(in, r->who.front()) ? r : nullptr;
  };
  token_id end = phrase.last;
  if (end + 1 < count && in.comma(end) && in.in.tokens[end].sentence == in.in.tokens[phrase.first].sentence)
    if (const entities::reference* name = person_from(end + 1); name && name->what == mention::kind::name)
      end = name->last < count && in.comma(name->last) ? name->last + 1 : end;
  for (token_id t = phrase.first + 1; t <= end && t + 1 < count; ++t) {
    if (in.word(t) != in.language.word.and_) continue;
    const entities::reference* first = person_to(in.comma(t - 1) ? t - 1 : t);
    if (!first || first->first < phrase.first) continue;
    const entities::reference* second = person_from(t + 1);
    if (!second && t + 1 < phrase.last) second = person_to(phrase.last);
    if (!second || second->first <= t || second->who == first->who || second->last < phrase.last) continue;
    return {first->who.front(), second->who.front()};
  }
  return {};
}

namespace {

// "the ministers": those of them who met, if the phrase itself refers to office-holders.
std::vector<entity_id> of_them(const scene& in, const std::vector<entity_id>& met,
                               const std::vector<entity_id>& named) {
  std::vector<entity_id> out;
  for (const entity_id who : met)
    if (is_person(in, who) && std::find(named.begin(), named.end(), who) != named.end()) out.push_back(who);
  return out.size() > 1 ? out : std::vector<entity_id>{};
}

// "the Polish and Ukrainian ministers of culture", "Italy and Slovenia": what the phrase itself names.
bool are_places(const scene& in, const std::vector<entity_id>& named) {
  return std::all_of(named.begin(), named.end(),
                     [&](entity_id one) { return in.cast[one].what == entity::type::place; });
}

}  // namespace

std::vector<entity_id> group_of(const scene& in, range phrase, token_id head, const std::vector<entity_id>& named,
                                const speaker_memory& memory) {
  std::vector<entity_id> of_each = one_of_each(in, phrase);
  if (!of_each.empty()) return of_each;
  const bool sides = in.word(head) == in.language.word.sides || in.word(head) == in.language.word.parties;
  const std::size_t number = number_of(in, phrase, head);
  if (number > 2 && named.size() == number) return named;
  const bool office = named.size() > 1 && !are_places(in, named);
  std::vector<entity_id> met = participants_before(in, in.in.tokens[phrase.first].at.begin, office);
  if (met.empty()) {
    if (office) return named;
    const std::size_t several = std::max({number, named.size(), countries_in(in, phrase)});
    if (std::vector<entity_id> next = told_next(in, phrase, head, several); !next.empty()) return next;
    if (sides && named.empty())
      if (std::vector<entity_id> next = sides_told_next(in, phrase); !next.empty()) return next;
    return named.size() > 1 ? named : last_two(in, phrase.first, memory);
  }
  if (in.word(head) == in.language.word.governments || in.word(head) == in.language.word.countries)
    return countries_of(in, met);
  if (std::vector<entity_id> some = of_them(in, met, named); some.size() > 1) return some;
  if (const std::vector<entity_id> people = people_for(in, met); !people.empty()) met = people;
  if (met.size() > 2 && (number == 2 || sides))
    if (std::vector<entity_id> two = pair_here(in, phrase, met); !two.empty()) return two;
  if (number > 1 && met.size() > number) {
    std::vector<entity_id> first = principals(in, met, number);
    if (!first.empty()) return first;
  }
  return met;
}

}  // namespace communique::statements
