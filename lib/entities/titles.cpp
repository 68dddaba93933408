// Titles alone: who is "the minister"?
#include "entities/references.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

void referrer::title_references() {
  std::vector<std::uint32_t> last_seen(out_.entities.size(), none);   // index of the last reference so far
  named_.assign(out_.entities.size(), 0);
  for (const reference& r : out_.references)
    for (const entity_id id : r.who) ++named_[static_cast<std::size_t>(id)];
  std::size_t next = 0;
  std::vector<reference> found;
  for (const office_phrase& o : scene_.offices) {
    for (; next < out_.references.size() && out_.references[next].first < o.first; ++next)
      for (const entity_id id : out_.references[next].who)
        last_seen[static_cast<std::size_t>(id)] = static_cast<std::uint32_t>(out_.references[next].first);
    if (o.holder != none && o.who != entity_id::none) continue;
    const bool capital = in_.tokens[o.title_first].capital;
    if (o.indefinite || (!o.definite && !capital)) continue;
    if (o.relation) {
      // "the Georgian official", "his Italian counterpart": whoever of that country or body was named last.
      const entity_id who = o.plural ? entity_id::none : of_body(affiliation_of(o), last_seen);
      if (who != entity_id::none) found.push_back({o.begin, o.last, mention::kind::title, false, {who}});
      continue;
    }
    const auto at = holders_.find(from_.known.titles[o.title].head);
    if (at == holders_.end()) continue;
    if (o.plural) {
      if (std::optional<reference> all = group(o, at->second, last_seen)) found.push_back(*all);
      continue;
    }
    const entity_id who = choose(o, at->second, last_seen);
    if (who == entity_id::none) continue;
    found.push_back({o.begin, o.last, mention::kind::title, false, {who}});
    last_seen[static_cast<std::size_t>(who)] = o.first;
    if (!o.relation) add_office(who, o);
  }
  out_.references.insert(out_.references.end(), found.begin(), found.end());
}

entity_id referrer::of_body(entity_id body, const std::vector<std::uint32_t>& last_seen) const {
  if (body == entity_id::none) return body;
  entity_id best = entity_id::none;
  std::uint32_t latest = 0;
  for (const auto& [who, of] : belongs_) {
    const std::uint32_t seen = last_seen[static_cast<std::size_t>(who)];
    if (seen == none || !same_country(of, body) || seen < latest) continue;
    best = who;
    latest = seen;
  }
  return best;
}

bool referrer::same_country(entity_id a, entity_id b) const noexcept {
  if (a == b) return true;
  return out_[a].country[0] != 0 && out_[a].country == out_[b].country;
}

entity_id referrer::choose(const office_phrase& o, const std::vector<holder>& holders,
                           const std::vector<std::uint32_t>& last_seen) const {
  const entity_id affiliation = affiliation_of(o);
  entity_id best = entity_id::none;
  long best_rank = -1;
  for (const holder& h : holders) {
    const entity_id theirs = h.affiliation != entity_id::none ? h.affiliation : main_affiliation(h.who);
    if (affiliation != entity_id::none && theirs != entity_id::none && !same_country(affiliation, theirs)) continue;
    if (o.lowered && !h.lowered) continue;
    const bool longer = o.title_last - o.title_first > 1;   // "the foreign minister" is no "defence minister"
    if (longer && h.title_word != word(o.title_first) && !shares_words(o, h.who)) continue;
    const std::uint32_t seen = last_seen[static_cast<std::size_t>(h.who)];
    long rank = seen == none ? 0 : 1 + static_cast<long>(seen);
    // Without a country the minister is the one whom the text talks of most.
    if (affiliation == entity_id::none && seen != none)
      rank += 60 * static_cast<long>(named_[static_cast<std::size_t>(h.who)]);
    if (affiliation != entity_id::none && theirs != entity_id::none) rank += 400;
    if (h.lowered == o.lowered) rank += 200;   // within a page "the minister" is the minister, not the deputy
    if (rank > best_rank) best = h.who, best_rank = rank;
  }
  return best;
}

entity_id referrer::main_affiliation(entity_id who) const noexcept {
  for (const office& held : out_[who].offices)
    if (held.affiliation != entity_id::none) return held.affiliation;
  const auto at = origin_.find(who);
  return at == origin_.end() ? entity_id::none : at->second;
}

bool referrer::shares_words(const office_phrase& o, entity_id who) const {
  for (const office& known : out_[who].offices) {
    const std::string title = text::folded(known.title.in(in_.text));
    bool all = true;
    for (token_id t = o.title_first; t < o.title_last && all; ++t)
      if (from_.tags[t] != tag::preposition) all = title.find(text::folded(in_[t])) != std::string::npos;
    if (all) return true;
  }
  return false;
}

std::optional<reference> referrer::group(const office_phrase& o, const std::vector<holder>& holders,
                               const std::vector<std::uint32_t>& last_seen) const {
  reference all{o.begin, o.last, mention::kind::title, true, {}};
  for (const holder& h : holders)
    if (last_seen[static_cast<std::size_t>(h.who)] != none && all.who.size() < 8) all.who.push_back(h.who);
  if (all.who.size() < 2) return std::nullopt;
  return all;
}

}  // namespace communique::entities
