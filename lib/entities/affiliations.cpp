// Whose office it is: what the text tells, else what it lets one guess.
#include "entities/referrer.hpp"
#include "entities/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

entity_id referrer::affiliation_of(const office_phrase& o) const noexcept {
  if (o.affiliation == none) return entity_id::none;
  const chunk& c = scene_.chunks[o.affiliation];
  const bool capital = c.meaning != none && from_.known.senses[c.meaning].what == sense::kind::capital;
  if (c.who != entity_id::none && is_person(c.who)) return entity_id::none;  // "Gen Suwit's predecessor"
  if (!capital) return c.who;
  const auto country = countries_.find(from_.known.senses[c.meaning].index);  // "Baku's envoy"
  return country == countries_.end() ? c.who : country->second;
}

// The country of the agency or of the dateline's place.
std::array<char, 2> referrer::country_at(span at) const {
  if (!at) return {};
  const auto first = std::lower_bound(in_.tokens.begin(), in_.tokens.end(), at.begin,
                                      [](const token& t, std::uint32_t begin) { return t.at.begin < begin; });
  if (first == in_.tokens.end()) return {};
  const auto t = static_cast<token_id>(first - in_.tokens.begin());
  return country_of(from_.phrase_at(t, in_.sentence_of(t).last));
}

// The country whose news this is: that of the agency, of the dateline, else the one that is named most.
entity_id referrer::home() {
  std::array<char, 2> code = country_at(from_.frame.article.agency);
  if (code[0] == 0) code = country_at(from_.frame.article.dateline.place);
  std::unordered_map<std::uint32_t, std::uint32_t> named;  // by country of the lexicon
  const chunk* most = nullptr;
  std::uint32_t most_often = 0;
  for (const chunk& c : scene_.chunks) {
    if (c.meaning == none || c.first == c.last) continue;
    const sense& s = from_.known.senses[c.meaning];
    if (s.what != sense::kind::country && s.what != sense::kind::demonym) continue;
    if (code[0] != 0 && from_.known.countries[s.index].code == code)
      return of_country(s.index, in_.over(c.first, c.last));
    const std::uint32_t count = ++named[s.index];
    if (count > most_often) most_often = count, most = &c;
  }
  return most ? of_country(from_.known.senses[most->meaning].index, in_.over(most->first, most->last))
              : entity_id::none;
}

// A country of which only the demonym stands in the text becomes an entity when somebody belongs to it.
entity_id referrer::of_country(std::uint32_t row, span demonym) {
  const auto [at, fresh] = countries_.try_emplace(row, static_cast<entity_id>(out_.entities.size()));
  if (!fresh) return at->second;
  const span name = scene_.country_name(row, demonym);
  entity country;
  country.what = entity::type::place;
  country.country = from_.known.countries[row].code;
  country.confidence = 600;  // as in link.cpp
  country.name = folded_space(text::repaired(name.in(in_.text)));
  country.mentions.push_back({name, mention::kind::name, mention::reason::demonym});
  out_.entities.push_back(std::move(country));
  return at->second;
}

std::array<char, 2> referrer::country_of(const lexicon::phrase_map::match& match) const noexcept {
  if (!match) return {};
  const sense& s = from_.known.senses[match.value];
  switch (s.what) {
    case sense::kind::country:
    case sense::kind::capital:
    case sense::kind::demonym: return from_.known.countries[s.index].code;
    case sense::kind::place: return from_.known.places[s.index].country;
    case sense::kind::agency: return from_.known.agencies[s.index].country;
    default: return {};
  }
}

// "Slovak Foreign Minister X and Economy Minister |Y": the country in front stands for both.
void referrer::owners_beside(owners& to) const {
  for (std::size_t i = 1; i < scene_.offices.size(); ++i) {
    const office_phrase& o = scene_.offices[i];
    const office_phrase& before = scene_.offices[i - 1];
    if (o.who == entity_id::none || o.affiliation != none || affiliation_of(before) == entity_id::none) continue;
    const token_id end = before.joined ? scene_.chunks[before.holder].last : before.last;
    if (end < o.begin && o.begin <= end + 2 && in_.tokens[end].sentence == in_.tokens[o.begin].sentence)
      to.try_emplace(o.who, affiliation_of(before));
  }
}

// "its director", and heads of bodies: the organisation named last before.
void referrer::owners_named_before(owners& to) const {
  for (const office_phrase& o : scene_.offices) {
    if (o.who == entity_id::none || o.relation) continue;
    if (o.possessor != from_.known.word.its && !from_.known.titles[o.title].body) continue;
    if (const entity_id owner = body_before(o.begin); owner != entity_id::none) to.try_emplace(o.who, owner);
  }
}

// Before titles alone are referred to somebody: of which country each may be. What is only presumed must not be told of
// another: of two ministers who meet, one is a foreigner.
void referrer::presume_affiliations() {
  std::vector<bool> told(out_.entities.size());
  for (const entity& e : out_.entities)
    for (const office& held : e.offices)
      if (held.affiliation != entity_id::none) told[static_cast<std::size_t>(held.affiliation)] = true;
  owners_beside(presumed_);
  owners_named_before(presumed_);
  for (const office_phrase& o : scene_.offices) {
    if (o.who == entity_id::none || o.relation || presumed_.count(o.who) != 0) continue;
    const entity_id country = country_before(o.begin);
    if (country != entity_id::none && !told[static_cast<std::size_t>(country)]) presumed_.emplace(o.who, country);
  }
}

// "|Slovak Foreign Minister X and Economy Minister Y": the country in front stands for both.
void referrer::owners_joined() {
  for (std::size_t i = 1; i < scene_.offices.size(); ++i) {
    const office_phrase& o = scene_.offices[i];
    const office_phrase& before = scene_.offices[i - 1];
    if (o.who == entity_id::none || o.affiliation != none || o.definite || !before.joined) continue;
    const entity_id owner = affiliation_of(before);
    if (owner == entity_id::none || scene_.chunks[before.affiliation].first > before.title_first) continue;
    const token_id end = scene_.chunks[before.holder].last;
    if (end + 1 == o.begin && word(end) == from_.known.word.and_ && out_[owner].what == entity::type::place)
      origin_.try_emplace(o.who, owner);
  }
}

// Does the text tell whose the office is that decides: the longest that is held now? A country that is told of another
// office of a minister's is his country.
bool referrer::is_told(entity_id who) const noexcept {
  if (origin_.count(who) != 0) return true;
  const office* deciding = nullptr;
  bool country = false;
  for (const office& held : out_[who].offices) {
    country |= held.affiliation != entity_id::none && out_[held.affiliation].what == entity::type::place;
    if (!deciding || (held.state == office::status::current) > (deciding->state == office::status::current) ||
        (held.state == deciding->state && held.title.size() > deciding->title.size()))
      deciding = &held;
  }
  if (!deciding) return false;
  if (deciding->affiliation != entity_id::none) return true;
  return country && titles_of_state_.count(deciding->title.begin) != 0;
}

// From what the text tells to what it lets one guess.
void referrer::fill_affiliations(std::vector<owner_question>* asked) {
  presumed_.clear();
  owners_joined();
  for (const office_phrase& o : scene_.offices)
    if (from_.known.titles[o.title].takes == owner_kind::country)
      titles_of_state_.insert(in_.tokens[o.title_first].at.begin);
  std::vector<entity_id> owner(out_.entities.size(), entity_id::none);
  std::vector<bool> told(owner.size());
  for (std::size_t i = 0; i < owner.size(); ++i) {
    if (out_.entities[i].what != entity::type::person) continue;
    owner[i] = main_affiliation(static_cast<entity_id>(i));
    told[i] = is_told(static_cast<entity_id>(i));
  }
  const owner_view view{from_,
                        scene_,
                        out_.entities,
                        out_.references,
                        owner,
                        told,
                        called_of_,
                        countries_,
                        country_at(from_.frame.article.agency),
                        country_at(from_.frame.article.dateline.place)};
  std::vector<owner_question> questions = ask_owners(view);
  for (const owner_question& q : questions)
    if (const owner_candidate* best = likely_owner(q))
      owner[static_cast<std::size_t>(q.who)] =
          best->who != entity_id::none ? best->who : of_country(best->row, best->at);
  for (const owner_question& q : questions) {  // "|his spokesman", "the envoy's |deputy": as whoever they serve
    if (q.master == entity_id::none || owner[static_cast<std::size_t>(q.master)] == entity_id::none) continue;
    owner[static_cast<std::size_t>(q.who)] = owner[static_cast<std::size_t>(q.master)];
  }
  for (std::size_t i = 0; i < owner.size(); ++i) {
    entity& e = out_.entities[i];
    if (e.what != entity::type::person) continue;
    if (e.offices.empty()) e.affiliation = owner[i];
    for (office& held : e.offices)
      if (held.affiliation == entity_id::none) held.affiliation = owner[i];
  }
  if (asked) *asked = std::move(questions);
}

// The one country named before a token in its sentence; none if there are two. Looks back over a page, no further.
entity_id referrer::country_before(token_id t) const noexcept {
  const std::uint32_t sentence = in_.tokens[t].sentence;
  const token_id stop = t > page ? t - page : 0;
  entity_id found = entity_id::none;
  while (t-- > stop && in_.tokens[t].sentence == sentence) {
    if (scene_.chunk_at[t] == none) continue;
    const chunk& c = scene_.chunks[scene_.chunk_at[t]];
    if (c.who == entity_id::none || c.meaning == none) continue;
    const sense::kind what = from_.known.senses[c.meaning].what;
    if (what != sense::kind::country && what != sense::kind::demonym) continue;
    if (found != entity_id::none && found != c.who) return entity_id::none;
    found = c.who;
  }
  return found;
}

// The organisation named last before a token, within three sentences and a page.
entity_id referrer::body_before(token_id t) const noexcept {
  const std::uint32_t sentence = in_.tokens[t].sentence;
  const token_id stop = t > page ? t - page : 0;
  while (t-- > stop && in_.tokens[t].sentence + 3 > sentence) {
    if (scene_.chunk_at[t] == none) continue;
    const chunk& c = scene_.chunks[scene_.chunk_at[t]];
    if (c.who != entity_id::none && c.what == entity::type::organization) return c.who;
  }
  return entity_id::none;
}

}  // namespace communique::entities
