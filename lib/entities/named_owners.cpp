// To whom a name belongs, as the words beside it tell: "Burundi's Ana Roy", "Ana Roy of the Red Cross".
#include "entities/referrer.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;

// What stands beside a name: "Burundi's Espérance Ndayikeza", "Mr Meng Jiaxiang of China", "Ana Roy, who chairs the
// Defence Committee".
void referrer::owners_of_names() {
  std::vector<bool> of_state(out_.entities.size());  // "Prime Minister Ana Roy (ODS)" is not the party's
  for (const office_phrase& o : scene_.offices)
    if (o.who != entity_id::none && !o.relation && from_.known.titles[o.title].takes == owner_kind::country &&
        !from_.known.titles[o.title].rank)
      of_state[static_cast<std::size_t>(o.who)] = true;
  for (std::uint32_t i = 0; i < scene_.chunks.size(); ++i) {
    const chunk& c = scene_.chunks[i];
    if (c.who == entity_id::none || !is_person(c.who) || c.first >= c.last) continue;
    entity_id owner = owner_in_front(i);
    if (owner == entity_id::none) {
      owner = owner_behind(i);
      if (owner != entity_id::none && out_[owner].what == entity::type::organization &&
          of_state[static_cast<std::size_t>(c.who)])
        continue;
    }
    if (owner != entity_id::none && !is_person(owner)) origin_.try_emplace(c.who, owner);
  }
}

// "PPP's |Ana Roy"
entity_id referrer::owner_in_front(std::uint32_t i) const noexcept {
  if (i == 0) return entity_id::none;
  const chunk& owner = scene_.chunks[i - 1];
  const bool owns = owner.last + 1 == scene_.chunks[i].first && from_.tags[owner.last] == tag::genitive;
  return owns ? owner.who : entity_id::none;
}

// "Ana Roy| of China", "Ana Roy| (SJB)", "Ana Roy|, who chairs the Senate's Defence Committee", "Ana Roy|, an engineer
// at Meisei University", "Ana Roy|, of the party Vamos".
entity_id referrer::owner_behind(std::uint32_t i) const noexcept {
  const chunk& c = scene_.chunks[i];
  const text::sentence& s = in_.sentence_of(c.first);
  const auto& w = from_.known.word;
  token_id t = c.last;
  if (t + 1 >= s.last) return entity_id::none;
  if (in_.tokens[t].ascii == '(') {
    if (is_party_and_state(in_[t + 1])) return united_states();
    const std::uint32_t at = scene_.chunk_at[t + 1];
    if (at == none || scene_.chunks[at].first != t + 1 || scene_.chunks[at].last >= s.last) return entity_id::none;
    return in_.tokens[scene_.chunks[at].last].ascii == ')' ? owner_from(t + 1, s.last, false) : entity_id::none;
  }
  if (word(t) == w.of || word(t) == w.from) return owner_from(t + 1, s.last, false);
  if (in_.tokens[t].ascii != ',' || t + 3 >= s.last) return entity_id::none;
  ++t;
  if (word(t) == w.of || word(t) == w.from) return owner_from(t + 1, s.last, true);
  if (word(t) == w.who) {
    ++t;
    if (from_.tags[t] == tag::adverb && t + 1 < s.last) ++t;  // "who |also chairs"
    return from_.known.owner_verb[word(t)] != 0 ? owner_from(t + 1, s.last, true) : entity_id::none;
  }
  t = past_apposition(t, s);
  return t < s.last ? owner_from(t, s.last, true) : entity_id::none;
}

// "Sen. Ana Roy (|D-Mass.)"
bool referrer::is_party_and_state(std::string_view word) noexcept {
  return word.size() > 3 && (word[0] == 'D' || word[0] == 'R' || word[0] == 'I') && word[1] == '-' && word[2] >= 'A' &&
         word[2] <= 'Z';
}

// If the text names them.
entity_id referrer::united_states() const noexcept {
  for (std::uint32_t row = 0; row < from_.known.countries.size(); ++row)
    if (from_.known.countries[row].code == std::array<char, 2>{'U', 'S'}) {
      const auto at = countries_.find(row);
      if (at != countries_.end() && at->second != entity_id::none) return at->second;
    }
  return entity_id::none;
}

// "|an engineer at Meisei University": behind the preposition; nothing where the words tell an office, which has an
// owner of its own.
token_id referrer::past_apposition(token_id t, const text::sentence& s) const noexcept {
  const auto& w = from_.known.word;
  if (word(t) != w.a && word(t) != w.an && word(t) != w.the) return none;
  for (token_id k = t + 1; k + 1 < s.last && k < t + 7; ++k) {
    const bool links =
        word(k) == w.at || word(k) == w.of || word(k) == w.with || word(k) == w.from || word(k) == w.for_;
    if (k > t + 1 && links) return k + 1;
    if (scene_.office_end_at[k + 1] != none && !scene_.offices[scene_.office_end_at[k + 1]].relation) return none;
    if (in_.tokens[k].capital || (from_.tags[k] != tag::noun && from_.tags[k] != tag::adjective)) return none;
  }
  return none;
}

// The country or body whose name begins at a token, behind an article and, with `described`, behind a few words in
// lower case: "the |party Vamos", "the |Senate's Defence Committee" is the committee.
entity_id referrer::owner_from(token_id t, token_id end, bool described) const noexcept {
  if (t < end && word(t) == from_.known.word.the) ++t;
  for (const token_id stop = std::min(end, t + 4); t < stop; ++t) {
    const std::uint32_t at = scene_.chunk_at[t];
    if (at != none) {
      const chunk& c = scene_.chunks[at];
      if (c.first != t) return entity_id::none;
      if (c.end + 1 < end && from_.tags[c.end] == tag::genitive)
        if (const entity_id more = owner_from(c.end + 1, end, true); more != entity_id::none) return more;
      const bool country = c.meaning != none && from_.known.senses[c.meaning].what == sense::kind::country;
      const bool body = c.what == entity::type::organization;
      return c.who != entity_id::none && (country || body) ? c.who : entity_id::none;
    }
    const bool goes_on =
        described && !in_.tokens[t].capital && (from_.tags[t] == tag::noun || from_.tags[t] == tag::adjective);
    if (!goes_on) return entity_id::none;
  }
  return entity_id::none;
}

}  // namespace communique::entities
