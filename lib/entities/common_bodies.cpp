// Organisations in lower case: "the foreign ministry", "prisoners' committee", "the ODIHR observation mission".
#include "entities/spotting.hpp"

namespace communique::entities {

using text::token;

namespace {

// "prisoners' |committee", "shipowners' |union": a body of several people, in lower case.
token_id owners_body_end(const sources& from, token_id at, token_id end) noexcept {
  if (at + 2 >= end || from.tags[at + 1] != tagging::tag::genitive || from.in[at].back() != 's') return at;
  if (from.token(at + 1).at.size() > 3 || from.in[at + 1].back() == 's') return at;  // "Kenya's"
  const text::word_id head = from.word(at + 2);
  const bool body = from.known.small_body[head] != 0 || from.known.body_noun[head] != 0;
  return body && !from.token(at + 2).capital && from.known.organization_head[head] != 0 ? at + 3 : at;
}

// "the embassy |of Suriname", "the parliament |of the Republic of Moldova"
token_id of_country_end(const sources& from, token_id t, token_id end) noexcept {
  if (t + 1 >= end || from.word(t) != from.known.word.of) return t;
  const token_id next = t + (from.word(t + 1) == from.known.word.the ? 2 : 1);
  if (next >= end) return t;
  const auto place = from.phrase_at(next, end);
  return place && from.known.senses[place.value].what == sense::kind::country ? place.last : t;
}

// "foreign ministry", "federal finance ministry": at most two describing words, then the head.
token_id common_end(const sources& from, token_id at, token_id end) noexcept {
  for (token_id t = at; t < end && t < at + 3; ++t) {
    const token& here = from.in.tokens[t];
    if (here.what != token::kind::word || here.capital) return at;
    if (from.known.small_organization[here.word] != 0) return of_country_end(from, t + 1, end);
    const auto phrase = from.phrase_at(t, end);
    if (t > at && phrase && from.known.senses[phrase.value].what == sense::kind::body) return phrase.last;
    if (from.known.common[here.word] == 0) return at;
    if (from.tags[t] != tagging::tag::adjective && from.tags[t] != tagging::tag::noun) return at;
  }
  return at;
}

}  // namespace

bool is_particular(const sources& from, token_id at) noexcept {
  // "an |honorary consulate": the article may stand two words before.
  for (int back = 0; back < 2 && at > 0 && from.tags[at - 1] == tagging::tag::adjective; ++back) --at;
  if (at == 0 || from.token(at).sentence != from.token(at - 1).sentence) return true;
  return from.tags[at - 1] != tagging::tag::determiner || from.word(at - 1) == from.known.word.the;
}

token_id common_body_end(const sources& from, token_id at, token_id end) noexcept {
  if (const token_id owned = owners_body_end(from, at, end); owned > at) return owned;
  const token_id common = common_end(from, at, end);
  return common > at && is_particular(from, at) ? common : at;
}

// "Turkish |embassy", "Ethiopian |foreign ministry", "the Senate |foreign relations panel", "ODIHR |observation mission":
// the body that a few words in lower case behind a name tell, or `t`.
token_id body_behind(const sources& from, token_id t, token_id end, bool of_nation) noexcept {
  const token_id first = t;
  while (t < end && t < first + 4) {
    if (from.token(t).what != token::kind::word || from.token(t).capital) return first;
    const auto phrase = from.phrase_at(t, end);
    if (phrase && from.known.senses[phrase.value].what == sense::kind::body) return phrase.last;
    if (of_nation && t < first + 3 && from.known.small_organization[from.word(t)] != 0) return t + 1;
    if (t > first && from.known.small_body[from.word(t)] != 0) {
      // "the UN food agency |WFP", "Slovak news agency |TASR": what follows is its name.
      const bool beside = from.known.body_noun[from.word(t)] != 0 && t + 1 < end && from.token(t + 1).capital;
      return beside ? first : t + 1;
    }
    if (from.tags[t] != tagging::tag::adjective && from.tags[t] != tagging::tag::noun) return first;
    ++t;
  }
  return first;
}

}  // namespace communique::entities
