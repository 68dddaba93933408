// Places, organisations and events: one entity for one thing, whatever the text calls it.
#include "entities/linking.hpp"
#include "entities/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace communique::entities {

namespace {

using text::token;
using known_things = std::unordered_map<std::uint64_t, entity_id>;  // by words or sense

// Of a thousand entities found so, how many are right: measured on train 200-549 with tests/quality/reliability.py, and
// held against 550-599, where unknown names are right less often.
constexpr std::uint16_t place_without_country = 830;  // "South Caucasus": in the lexicon, but of no country
constexpr std::uint16_t unknown_acronym = 660, common_noun = 780, event_confidence = 740;

std::uint16_t place_confidence(const chunk& c) noexcept { return c.meaning != none ? 970 : 750; }

std::uint16_t organization_confidence(const chunk& c) noexcept {
  const token_id words = c.last - c.first;
  if (c.meaning != none) return words == 1 ? 880 : 950;
  return words == 1 ? 560 : words == 2 ? 770 : 850;
}

bool is_organization_noun(const linking& to, token_id t) noexcept {
  const text::word_id word = to.in.tokens[t].word;
  return to.from.known.organization_head[word] != 0 || to.from.known.small_organization[word] != 0;
}

// Bodies whose name holds one word, with how often each was named so far.
class namesakes {
 public:
  void add(entity_id who) {
    for (auto& [one, times] : all_)
      if (one == who) {
        ++times;
        return;
      }
    if (all_.size() < 8) all_.emplace_back(who, 1);
  }
  // Whom the text talks of most so far; of two who are named as often the first: the news is about that one's country.
  entity_id most_named() const {
    return std::max_element(all_.begin(), all_.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }

 private:
  std::vector<std::pair<entity_id, std::uint32_t>> all_;
};

// "the Ministry", "the Commission", "parliament": an organisation whose name holds that word, be it one that is named
// later, else itself.
void link_common(linking& to, known_things& known) {
  std::unordered_map<std::uint64_t, namesakes> with;
  std::unordered_map<std::uint64_t, entity_id> nameless;  // "the council" before any council has been named
  const auto each_noun = [&](const chunk& c, const auto& does) {
    for (token_id t = c.first; t < c.last; ++t)
      if (is_organization_noun(to, t)) does(identity(to.in, t));
  };
  const auto is_named = [](const chunk& c) {
    return linking::is(c, entity::type::organization) && !c.common && c.who != entity_id::none;
  };
  for (const chunk& c : to.chunks())
    if (is_named(c)) each_noun(c, [&](std::uint64_t noun) { nameless.try_emplace(noun, c.who); });
  for (chunk& c : to.chunks()) {
    if (is_named(c) && !to.in_headline(c)) each_noun(c, [&](std::uint64_t noun) { with[noun].add(c.who); });
    if (!linking::is(c, entity::type::organization) || !c.common) continue;
    const std::uint64_t noun = identity(to.in, c.last - 1);
    if (c.last == c.first + 1) {
      if (const auto at = with.find(noun); at != with.end()) {
        c.who = at->second.most_named();
        continue;
      }
      if (const auto at = nameless.find(noun); at != nameless.end()) {
        c.who = at->second;
        continue;
      }
      if (to.from.known.small_organization[to.in.tokens[c.first].word] == 0) continue;
    }
    const auto [same, fresh] = known.try_emplace(to.key(c.first, c.last), entity_id::none);
    if (fresh) same->second = to.create(entity::type::organization, common_noun);
    c.who = same->second;
    nameless[noun] = c.who;
  }
}

// "Why Senators Won't Back Trade Body Reform Plan": where every word of a headline has its capital, capitals name
// nothing by themselves.
bool has_title_case(const linking& to) noexcept {
  int capitals = 0, small = 0;
  for (std::uint32_t s = 0; s < to.in.sentences.size() && s < 4; ++s) {
    if (to.from.frame.parts[s] != article_frame::part::headline) continue;
    for (token_id t = to.in.sentences[s].first; t < to.in.sentences[s].last; ++t) {
      const token& here = to.in.tokens[t];
      if (here.what != token::kind::word || here.at.size() < 5) continue;  // "from", "with" keep theirs small
      (here.capital ? capitals : small) += 1;
    }
  }
  const auto& parts = to.from.frame.parts;  // a text of one line has no story behind its headline
  return capitals >= 3 && small == 0 && !parts.empty() && parts.back() != article_frame::part::headline;
}

entity_id known_or_new(linking& to, known_things& known, const chunk& c, std::uint16_t confidence) {
  const auto [at, fresh] = known.try_emplace(to.key(c), entity_id::none);
  if (fresh) {
    at->second = to.create(c.what, confidence);
    to.tell_country(at->second, c);
  }
  return at->second;
}

}  // namespace

void link_places(linking& to) {
  for (chunk& c : to.chunks()) {
    if (!linking::is(c, entity::type::place) || c.demonym) continue;
    const std::size_t before = to.entities.size();
    c.who = known_or_new(to, to.places, c, place_confidence(c));
    const bool fresh = to.entities.size() > before;
    if (fresh && c.meaning != none && to.callers_row(c) == none && to[c.who].country[0] == 0)
      to[c.who].confidence = place_without_country;
  }
}

void link_demonyms(linking& to) {
  for (chunk& c : to.chunks()) {
    if (!c.demonym || c.first == c.last) continue;
    const auto at = to.places.find(to.key(c));
    if (at != to.places.end()) c.who = at->second;
  }
}

void link_organizations(linking& to) {
  known_things known, acronyms;  // acronyms by token
  const bool title_case = has_title_case(to);
  std::vector<std::uint32_t> headline;                                                     // what may only join
  const auto waits = [&](const chunk& c) { return to.is_short(c) && c.acronym == none; };  // the text may define it
  for (std::uint32_t i = 0; i < to.chunks().size(); ++i) {
    chunk& c = to.chunks()[i];
    if (!linking::is(c, entity::type::organization) || c.common || waits(c)) continue;
    if (title_case && c.meaning == none && to.in_headline(c)) {
      headline.push_back(i);
      continue;
    }
    c.who = known_or_new(to, known, c, organization_confidence(c));
    if (c.acronym != none) {
      acronyms.try_emplace(identity(to.in, c.acronym), c.who);
      if (to[c.who].acronym.empty()) to[c.who].acronym = text::repaired(to.in[c.acronym]);
    }
  }
  for (const std::uint32_t i : headline) {
    const auto at = known.find(to.key(to.chunks()[i]));
    if (at != known.end()) to.chunks()[i].who = at->second;
  }
  for (chunk& c : to.chunks()) {
    if (!linking::is(c, entity::type::organization) || c.common || !waits(c)) continue;
    const auto at = acronyms.find(identity(to.in, c.first));
    const std::uint16_t confidence = c.meaning != none ? organization_confidence(c) : unknown_acronym;
    c.who = at != acronyms.end() ? at->second : known_or_new(to, known, c, confidence);
  }
  // An acronym defined for one sense joins its other spellings: "UN" and "United Nations" share a sense already.
  link_common(to, known);
}

void link_events(linking& to) {
  known_things known;
  for (chunk& c : to.chunks())  // a caller's own
    if (linking::is(c, entity::type::event)) c.who = known_or_new(to, known, c, event_confidence);
  for (chunk& c : to.chunks_of.events) {
    if (to.in_headline(c)) continue;
    const std::size_t before = to.entities.size();
    c.who = known_or_new(to, known, c, event_confidence);
    if (to.entities.size() > before) to[c.who].name = to.words(c);
  }
}

}  // namespace communique::entities
