// Named and numbered events: "62nd Munich Security Conference", "parliamentary elections", "third session of …".
#include "entities/scene.hpp"

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

bool is_ordinal(const sources& from, token_id t) noexcept {
  const std::string_view w = from.in[t];
  if (w.size() >= 3 && w[0] >= '0' && w[0] <= '9') {
    const std::string_view tail = w.substr(w.size() - 2);
    return tail == "st" || tail == "nd" || tail == "rd" || tail == "th";
  }
  return from.known.ordinal[from.word(t)] != 0;
}

}  // namespace

token_id event_end(const sources& from, token_id at, token_id end) {
  const token& first = from.in.tokens[at];
  const bool ordinal = is_ordinal(from, at);
  if (!ordinal && !first.capital && from.known.election_kind[first.word] == 0) return at;
  if (from.known.election_kind[first.word] != 0) {
    // "snap presidential election": the kind of vote and the vote.
    token_id t = at;
    while (t < end && t < at + 3 && from.known.election_kind[from.word(t)] == 1) ++t;
    if (t > at && t < end && from.known.election_kind[from.word(t)] == 2) return t + 1;
    if (!first.capital) return at;
  }
  if (!ordinal && from.tags[at] != tag::name && from.tags[at] != tag::noun && from.tags[at] != tag::adjective)
    return at;
  // Capitalised words (or, behind an ordinal, any describing words) up to a head.
  token_id t = at + 1, head = none;
  if (!ordinal && from.known.event_head[first.word] != 0) head = at;
  const token_id limit = std::min<token_id>(end, at + 12);
  bool capitals = first.capital;
  while (t < limit) {
    const token& here = from.in.tokens[t];
    if (here.what == token::kind::number && t > at) { ++t; continue; }
    const bool link = from.word(t) == from.known.word.and_ || from.word(t) == from.known.word.on ||
                      from.word(t) == from.known.word.of || here.ascii == '&';
    if (link) {
      const bool head_before = head != none;
      if (head_before || t + 1 >= limit || !from.in.tokens[t + 1].capital) break;
      ++t;
      continue;
    }
    if (here.what != token::kind::word) break;
    const bool describes = from.tags[t] == tag::adjective || from.tags[t] == tag::noun;
    if (!here.capital && !(ordinal && describes)) break;
    if (from.known.event_head[here.word] != 0) head = t;
    else if (head != none && !here.capital) break;
    else if (from.known.organization_head[here.word] != 0 && here.capital && head != none) break;
    capitals |= here.capital;
    ++t;
  }
  if (head == none) return at;
  if (!ordinal && (head == at || !from.in.tokens[head].capital)) return at;
  if (!ordinal && from.known.organization_head[from.word(head)] != 0) return at;
  token_id stop = head + 1;
  if (stop < end && from.in.tokens[stop].what == token::kind::number) ++stop;   // "Expo 2025"
  // "… of the UN General Assembly", "… of political consultations", "… on Water and Food"
  while (stop + 1 < end && (from.word(stop) == from.known.word.of || from.word(stop) == from.known.word.on ||
                            (from.word(stop) == from.known.word.to))) {
    token_id next = stop + 1;
    if (next + 1 < end && (from.tags[next] == tag::determiner || from.tags[next] == tag::possessive)) ++next;
    if (from.known.calendar[from.word(next)] != 0) break;   // "… Conference on Friday"
    token_id words = next;
    while (words < end && words < next + 8) {
      const token& here = from.in.tokens[words];
      const bool joins = (from.word(words) == from.known.word.and_ || here.ascii == '-' || here.ascii == '~') &&
                         words > next && words + 1 < end && from.in.tokens[words + 1].capital;
      if (joins) { ++words; continue; }
      if (here.what != token::kind::word) break;
      const bool describes = from.tags[words] == tag::adjective || from.tags[words] == tag::noun;
      if (!here.capital && !(ordinal && describes)) break;
      ++words;
    }
    if (words == next) break;
    if (!ordinal && !from.in.tokens[next].capital) break;
    stop = words;
  }
  if (ordinal && !capitals && stop == head + 1) return at;   // "the first meeting" names nothing
  return stop;
}

}  // namespace communique::entities
