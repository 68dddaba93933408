// Who are he and she?
#include "entities/references.hpp"

namespace communique::entities {

using tagging::tag;
using text::token;

void referrer::pronoun_references() {
  std::vector<seen_person> recent;   // the last few people, newest last
  std::vector<reference> found;
  std::size_t next = 0;
  for (std::uint32_t s = 0; s < in_.sentences.size(); ++s) {
    const text::sentence& here = in_.sentences[s];
    const article_frame::part part = from_.frame.parts[s];
    if (part == article_frame::part::byline || part == article_frame::part::boilerplate) continue;
    bool verb_seen = false;
    for (token_id t = here.first; t < here.last; ++t) {
      for (; next < out_.references.size() && out_.references[next].first <= t; ++next) {
        const reference& r = out_.references[next];
        if (r.group || r.first < t || in_.quoted(r.first)) continue;
        for (const entity_id id : r.who)
          if (is_person(id)) remember(recent, {id, s, !verb_seen, t});
      }
      verb_seen |= tagging::is_finite(from_.tags[t]) || from_.tags[t] == tag::auxiliary;
      if (in_.quoted(t)) continue;
      const sex wanted = pronoun(t);
      if (wanted == sex::unknown) continue;
      const entity_id who = antecedent(recent, wanted, s, t, verb_seen);
      if (who == entity_id::none) continue;
      if (sex_of(who) == sex::unknown) sex_of(who) = wanted;
      found.push_back({t, t + 1, mention::kind::pronoun, false, {who}});
      remember(recent, {who, s, !verb_seen, t});
    }
  }
  out_.references.insert(out_.references.end(), found.begin(), found.end());
}

void referrer::remember(std::vector<seen_person>& recent, const seen_person& one) {
  if (recent.size() >= 16) recent.erase(recent.begin());
  recent.push_back(one);
}

sex referrer::pronoun(token_id t) const noexcept {
  const text::word_id w = word(t);
  const auto& p = from_.known.word;
  if (w == p.he || w == p.him || w == p.his || w == p.self_he) return sex::male;
  if (w == p.she || w == p.her || w == p.self_she) return sex::female;
  return sex::unknown;
}

// The subject of this sentence, else that of the one before, else whoever was named last; not across five sentences.
entity_id referrer::antecedent(const std::vector<seen_person>& recent, sex wanted, std::uint32_t s, token_id t,
                               bool verb_seen) {
  entity_id best = entity_id::none;
  int best_rank = 0;
  for (const seen_person& one : recent) {
    if (one.at >= t || s - one.sentence > 4) continue;
    const sex of = sex_of(one.who);
    if (of != sex::unknown && of != wanted) continue;
    int rank = 100 - 20 * static_cast<int>(s - one.sentence);
    if (one.subject) rank += 30;
    if (of == wanted) rank += 25;
    if (one.sentence == s && !verb_seen && !one.subject) rank -= 10;
    if (rank >= best_rank) best_rank = rank, best = one.who;
  }
  return best;
}

}  // namespace communique::entities
