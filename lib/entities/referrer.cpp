// Every mention of every entity by name; the order of the passes.
#include "entities/referrer.hpp"

#include "entities/steps.hpp"
#include "entities/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

referrer::referrer(const sources& from, const scene& of, std::vector<entity> entities)
    : from_(from), in_(from.in), scene_(of) {
  out_.entities = std::move(entities);
  sex_.assign(out_.entities.size(), sex::unknown);
  sex_told_.assign(out_.entities.size(), false);
  guessed_sex_.assign(out_.entities.size(), sex::unknown);
}

cast referrer::run(std::vector<owner_question>* asked) {
  for (const bool told : {true, false})
    for (const chunk& c : scene_.chunks)
      if (c.who != entity_id::none && c.of != sex::unknown && c.told == told && sex_of(c.who) == sex::unknown)
        tell_sex(c.who, c.of, told);
  for (const chunk& c : scene_.chunks)
    if (c.who != entity_id::none && c.meaning != none &&
        (from_.known.senses[c.meaning].what == sense::kind::country ||
         from_.known.senses[c.meaning].what == sense::kind::demonym))
      countries_.try_emplace(from_.known.senses[c.meaning].index, c.who);
  owners_of_names();
  owners_of_sides();
  learn_offices();
  learn_shared_offices();
  name_references();
  sort_references();
  appositions();
  sort_references();
  presume_affiliations();
  descriptions();
  sort_references();
  fill_affiliations(asked);
  finish();
  return std::move(out_);
}

// `told`: of the person named beside it, not of whom a title alone was taken to mean.
void referrer::add_office(entity_id who, const office_phrase& o, bool told) {
  const span title = in_.over(o.title_first, o.title_last);
  const std::string form = text::folded(folded_space(title.in(in_.text)));
  const entity_id affiliation = told ? affiliation_of(o) : entity_id::none;
  for (office& known : of(who).offices) {
    if (text::folded(folded_space(known.title.in(in_.text))) != form) continue;
    if (known.affiliation == entity_id::none) known.affiliation = affiliation;
    return;
  }
  if (of(who).offices.size() < 32) of(who).offices.push_back({title, affiliation, o.state});
}

void referrer::learn_offices() {
  const office_phrase* last_told = nullptr;
  for (const office_phrase& o : scene_.offices) {
    if (o.who == entity_id::none || !is_person(o.who) || is_of_another(o)) continue;
    if (affiliation_of(o) != entity_id::none && belongs_.size() < 64) belongs_.push_back({o.who, affiliation_of(o)});
    if (o.relation) {
      if (affiliation_of(o) != entity_id::none) origin_.try_emplace(o.who, affiliation_of(o));
      if (is_counterpart(from_.known.titles[o.title]) && last_told) take_up_as(*last_told, o);
      continue;
    }
    last_told = &o;
    add_office(o.who, o, true);
    const office_title& title = from_.known.titles[o.title];
    if (title.holder != sex::unknown && sex_of(o.who) == sex::unknown) tell_sex(o.who, title.holder, true);
    take_up_as(o, o);
  }
}

// "the wife of |the economist Ana Roy", "an ally of |President Roy": another than who is named behind.
bool referrer::is_of_another(const office_phrase& o) const noexcept {
  if (!o.relation || o.holder == none) return false;
  if (is_anothers(o)) return true;  // "Ana Roy, |whose brother| is in jail"
  if (scene_.chunks[o.holder].first < o.last) return false;
  if (o.last < in_.tokens.size() && in_.tokens[o.last].ascii == ',') return false;
  for (token_id t = o.title_first + 1; t < o.last; ++t)
    if (word(t) == from_.known.word.of) return true;
  return false;
}

// "his counterpart", "her opposite number"
bool referrer::is_counterpart(const office_title& title) const noexcept {
  const text::word_id counterpart = from_.known.word.counterpart;
  return title.head == counterpart || std::any_of(title.later.begin(), title.later.end(),
                                                  [&](const auto& later) { return later.head == counterpart; });
}

// By the words of one office phrase the holder of another: his Greek counterpart is a minister too.
void referrer::take_up_as(const office_phrase& called, const office_phrase& o) {
  const office_title& title = from_.known.titles[called.title];
  take_up(title.head, word(called.title_first), o);
  for (const office_title::short_form& later : title.later) take_up(later.head, later.first, o);
}

// How senior an office is: "the minister" is none of his deputies. 0 where the row does not tell.
std::uint8_t referrer::level_of(const office_phrase& o) const noexcept {
  const std::uint8_t of_title = from_.known.titles[o.title].seniority;
  return of_title == 0 ? of_title : static_cast<std::uint8_t>(of_title + o.lowered);
}

void referrer::take_up(text::word_id head, text::word_id first, const office_phrase& o) {
  auto& list = holders_[head];
  for (holder& h : list) {
    if (h.who != o.who || h.title_word != first) continue;
    if (h.affiliation == entity_id::none) h.affiliation = affiliation_of(o);
    return;
  }
  if (list.size() < 24) list.push_back({o.who, affiliation_of(o), level_of(o), first});
}

void referrer::add(token_id first, token_id last, mention::kind what, entity_id who, mention::reason because) {
  out_.references.push_back({first, last, what, false, {who}, because});
}

void referrer::name_references() {
  std::vector<std::uint32_t> office_of(scene_.chunks.size(), none);
  for (std::uint32_t i = 0; i < scene_.offices.size(); ++i)
    if (scene_.offices[i].joined && scene_.offices[i].holder != none) office_of[scene_.offices[i].holder] = i;
  for (std::uint32_t i = 0; i < scene_.chunks.size(); ++i) {
    const chunk& c = scene_.chunks[i];
    if (c.who == entity_id::none || c.first == c.last) continue;
    const bool short_form = c.last == c.first + 1 && in_.tokens[c.first].caps &&
                            out_[c.who].what == entity::type::organization && out_[c.who].acronym == in_[c.first];
    token_id first = c.first;
    if (out_[c.who].what == entity::type::person) first = with_courtesies(first);
    if (office_of[i] != none) {
      const office_phrase& o = scene_.offices[office_of[i]];
      first = o.possessor != text::word_id::unknown ? o.begin : o.first;
    }
    add(first, c.last, short_form ? mention::kind::acronym : mention::kind::name, c.who, c.because);
    if (c.acronym != none) add(c.acronym, c.acronym + 1, mention::kind::acronym, c.who, mention::reason::acronym);
  }
  government_references();
  for (const chunk& c : scene_.events)
    if (c.who != entity_id::none) add(c.first, c.last, mention::kind::name, c.who, mention::reason::name);
  for (const office_phrase& o : scene_.offices)
    if (o.holder != none && !o.joined && !o.predicate && o.who != entity_id::none && is_person(o.who) &&
        !is_of_another(o))
      add(o.begin, o.last, mention::kind::title, o.who, mention::reason::apposition);
}

// "the government |of Norway"
entity_id referrer::country_behind(token_id t, const text::sentence& s) const noexcept {
  if (t + 1 >= s.last || word(t) != from_.known.word.of) return entity_id::none;
  const token_id at = word(t + 1) == from_.known.word.the && t + 2 < s.last ? t + 2 : t + 1;
  if (scene_.chunk_at[at] == none) return entity_id::none;
  const chunk& c = scene_.chunks[scene_.chunk_at[at]];
  return c.first == at && c.what == entity::type::place && !c.demonym ? c.who : entity_id::none;
}

// "the government", "the Norwegian government": the country speaks through it.
void referrer::government_references() {
  bool looked = false;
  entity_id at_home = entity_id::none;
  for (token_id t = 0; t < in_.tokens.size(); ++t) {
    const std::uint32_t run = scene_.chunk_at[t];  // "Government": a capital alone makes no name of it
    if (word(t) != from_.known.word.government || (run != none && scene_.chunks[run].who != entity_id::none)) continue;
    const text::sentence& s = in_.sentence_of(t);
    token_id first = t;
    const auto describes = [&](token_id before) {  // "the Federal Government"
      const lexicon::phrase_map::match match = from_.phrase_at(before, before + 1);
      return from_.tags[before] == tag::adjective || (run != none && scene_.chunk_at[before] == run) ||
             (match && from_.known.senses[match.value].what == sense::kind::modifier);
    };
    while (first > s.first && describes(first - 1)) --first;
    if (first == s.first) continue;
    if (const entity_id who = country_behind(t + 1, s); who != entity_id::none) {
      add(word(first - 1) == from_.known.word.the ? first - 1 : first, t + 1, mention::kind::title, who,
          mention::reason::government);
      continue;
    }
    token_id before = first - 1;
    if (from_.tags[before] == tag::genitive && before > s.first) --before;
    entity_id who = entity_id::none;
    if (scene_.chunk_at[before] != none && scene_.chunks[scene_.chunk_at[before]].what == entity::type::place) {
      who = scene_.chunks[scene_.chunk_at[before]].who;
      first = scene_.chunks[scene_.chunk_at[before]].first;
    } else if (word(before) == from_.known.word.the && (t + 1 >= s.last || from_.tags[t + 1] != tag::noun)) {
      if (!looked) at_home = home();  // "the government" is that of the country it is about
      looked = true;
      who = at_home;
      first = before;
    }
    if (who != entity_id::none) add(first, t + 1, mention::kind::title, who, mention::reason::government);
  }
}

token_id referrer::with_courtesies(token_id first) const noexcept {
  for (int two = 0; two < 2; ++two) {
    const auto at = std::lower_bound(scene_.courtesies.begin(), scene_.courtesies.end(), first,
                                     [](const courtesy& c, token_id key) { return c.last < key; });
    if (at == scene_.courtesies.end() || at->last != first) break;
    first = at->first;
  }
  return first;
}

// Of several with the same words the one that an earlier pass has found stays.
void referrer::sort_references() {
  std::stable_sort(out_.references.begin(), out_.references.end(), [](const reference& a, const reference& b) {
    return a.first != b.first ? a.first < b.first : a.last > b.last;
  });
  out_.references.erase(
      std::unique(out_.references.begin(), out_.references.end(),
                  [](const reference& a, const reference& b) { return a.first == b.first && a.last == b.last; }),
      out_.references.end());
}

void referrer::finish() {
  for (entity& e : out_.entities) {
    std::stable_sort(e.offices.begin(), e.offices.end(),
                     [](const office& a, const office& b) { return a.title.size() > b.title.size(); });
    for (const office& held : e.offices)
      if (held.state == office::status::current || e.offices.size() == 1) {
        e.affiliation = held.affiliation;
        break;
      }
    if (e.what == entity::type::person && e.affiliation != entity_id::none && e.country[0] == 0)
      e.country = out_[e.affiliation].country;
  }
  recognise_listed_people();
  for (const reference& r : out_.references)
    if (!r.group && r.who.size() == 1)
      of(r.who.front()).mentions.push_back({in_.over(r.first, r.last), r.what, r.because});
  out_.capital_of.assign(out_.entities.size(), entity_id::none);
  for (const chunk& c : scene_.chunks) {
    if (c.who == entity_id::none || c.meaning == none) continue;
    const sense& s = from_.known.senses[c.meaning];
    if (s.what != sense::kind::capital) continue;
    if (const auto country = countries_.find(s.index); country != countries_.end())
      out_.capital_of[static_cast<std::size_t>(c.who)] = country->second;
  }
  out_.covering.assign(in_.tokens.size(), none);
  for (std::uint32_t i = 0; i < out_.references.size(); ++i)
    for (token_id t = out_.references[i].first; t < out_.references[i].last; ++t)
      if (out_.covering[t] == none) out_.covering[t] = i;
}

cast refer(const sources& from, const scene& of, std::vector<entity> entities, std::vector<owner_question>* asked) {
  return referrer(from, of, std::move(entities)).run(asked);
}

}  // namespace communique::entities
