// One plural office for several people: whose each of them is, in the order of the names.
#include "entities/referrer.hpp"
#include "entities/words.hpp"

namespace communique::entities {

using text::token;

namespace {

constexpr std::size_t most = 8;  // owners, or holders, of one plural

}  // namespace

// Walks over "A, B and C", whose items are chunks: from `t` to where no item follows.
std::vector<std::uint32_t> referrer::listed_chunks(token_id& t, token_id end, bool people) const {
  std::vector<std::uint32_t> out;
  token_id next = t;
  while (next < end && out.size() < most) {
    if (word(next) == from_.known.word.the && next + 1 < end) ++next;
    next = past_courtesies(from_, scene_, next);
    const std::uint32_t at = next < end ? scene_.chunk_at[next] : none;
    if (at == none || scene_.chunks[at].first != next) break;
    const chunk& c = scene_.chunks[at];
    if (c.who == entity_id::none || people != is_person(c.who)) break;
    out.push_back(at);
    t = next = c.end;
    if (next < end && in_.tokens[next].ascii == ',') ++next;
    if (next < end && word(next) == from_.known.word.and_) ++next;
    if (next == t) break;
  }
  return out;
}

// "|Russian and Chinese| foreign ministers": the demonyms in front, in text order.
std::vector<std::uint32_t> referrer::demonyms_before(token_id title, token_id begin) const {
  std::vector<std::uint32_t> out;
  for (token_id t = title; t > begin && out.size() < most;) {
    const std::uint32_t at = scene_.chunk_at[t - 1];
    if (at == none || !scene_.chunks[at].demonym || scene_.chunks[at].last != t) break;
    out.insert(out.begin(), at);
    t = scene_.chunks[at].first;
    if (t > begin && word(t - 1) == from_.known.word.and_) --t;
    if (t > begin && in_.tokens[t - 1].ascii == ',') --t;
    if (t == scene_.chunks[at].first) break;
  }
  return out;
}

// "the presidents of |China, A|, and |Russia, B|": behind the first two, what follows of the same shape.
void referrer::learn_in_turn(token_id t, token_id end, std::vector<std::uint32_t>& whose,
                             std::vector<std::uint32_t>& holders) const {
  while (whose.size() < most) {
    const token_id before = t;
    if (t < end && in_.tokens[t].ascii == ',') ++t;
    if (t < end && word(t) == from_.known.word.and_) ++t;
    if (t < end && word(t) == from_.known.word.of) ++t;
    if (t == before) return;
    const std::vector<std::uint32_t> owner = listed_chunks(t, end, false);
    if (owner.size() != 1 || t >= end || in_.tokens[t].ascii != ',') return;
    const std::vector<std::uint32_t> named = listed_chunks(++t, end, true);
    if (named.size() != 1) return;
    whose.push_back(owner.front());
    holders.push_back(named.front());
  }
}

// "Russian and Chinese foreign ministers, A and B", "the foreign ministers of Cyprus and Greece, A and B", "his Uzbek
// and Kazakh counterparts, A and B", "the presidents of China, A, and Russia, B": no office of one person stands there, but each can be called by it later.
void referrer::learn_shared_offices() {
  const office_phrase* last_told = nullptr;
  for (const office_phrase& o : scene_.offices) {
    if (!o.plural) {
      if (!o.relation) last_told = &o;
      continue;
    }
    const text::sentence& s = in_.sentence_of(o.title_first);
    std::vector<std::uint32_t> whose = demonyms_before(o.title_first, s.first);
    token_id t = o.title_last;
    if (whose.empty() && t + 1 < s.last && word(t) == from_.known.word.of) whose = listed_chunks(++t, s.last, false);
    if (t < s.last && (in_.tokens[t].ascii == ',' || in_.tokens[t].ascii == '(')) ++t;
    std::vector<std::uint32_t> holders = listed_chunks(t, s.last, true);
    if (whose.size() == 1 && holders.size() == 1) learn_in_turn(t, s.last, whose, holders);
    if (holders.size() < 2 || (whose.size() != 1 && whose.size() != holders.size())) continue;
    const bool counterparts = is_counterpart(from_.known.titles[o.title]);
    for (std::size_t i = 0; i < holders.size(); ++i) {
      const entity_id who = scene_.chunks[holders[i]].who;
      const std::uint32_t owner = whose[whose.size() == 1 ? 0 : i];
      office_phrase own = o;
      own.who = who;
      own.affiliation = owner;
      own.plural = false;
      const chunk& c = scene_.chunks[owner];
      const entity_id affiliation =
          c.demonym ? of_country(from_.known.senses[c.meaning].index, in_.over(c.first, c.last)) : c.who;
      origin_.try_emplace(who, affiliation);
      if (belongs_.size() < 64) belongs_.push_back({who, affiliation});
      if (!o.relation) take_up_as(o, own);
      else if (counterparts && last_told) take_up_as(*last_told, own);
    }
  }
}

}  // namespace communique::entities
