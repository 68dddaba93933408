// From the words that name a speaker to the entities that speak.
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

void add(std::vector<entity_id>& to, const std::vector<entity_id>& from) {
  for (const entity_id e : from)
    if (std::find(to.begin(), to.end(), e) == to.end()) to.push_back(e);
}

// Those who met in the encounter that was reported last before `at`.
std::vector<entity_id> participants_before(const scene& in, std::uint32_t at) {
  const communique::meeting* last = nullptr;
  for (const communique::meeting& m : in.meetings) {
    if (m.state != communique::meeting::status::held || m.participants.size() < 2) continue;
    if (m.evidence && m.evidence.begin > at && last) continue;
    last = &m;
  }
  std::vector<entity_id> out;
  if (last)
    for (const participant& p : last->participants) out.push_back(p.who);
  return out;
}

// "the ministry's statement", "a statement of the ministry": the owner speaks.
std::vector<entity_id> owner_of(const scene& in, range phrase) {
  for (token_id t = phrase.first; t < phrase.last; ++t) {
    const entities::reference* r = in.reference_from(t);
    if (!r || r->who.empty() || r->last > phrase.last) continue;
    return r->who;
  }
  return {};
}

}  // namespace

std::vector<entity_id> people_of(const scene& in, range phrase) {
  if (phrase.empty()) return {};
  const token_id head = head_of(in, phrase);
  const text::word_id w = in.word(head);
  // All references whose last word is a head: "X and Y" has two.
  std::vector<entity_id> out;
  bool group = false;
  for (token_id t = phrase.first; t < phrase.last;) {
    const entities::reference* r = in.reference_from(t);
    if (!r || r->last > phrase.last) {
      ++t;
      continue;
    }
    const bool is_head = r->last == head + 1 ||
                         (t > phrase.first && in.tags[t - 1] == tag::conjunction && head < t);
    if (is_head) {
      add(out, r->who);
      group |= r->group && r->who.empty();
    }
    t = r->last;
  }
  if (!out.empty()) return out;
  const std::uint32_t at = in.in.tokens[phrase.first].at.begin;
  const voice kind = in.language.voices[w];
  if (group || kind == voice::group) {
    if (in.tags[phrase.first] == tag::determiner || in.tags[phrase.first] == tag::number || group ||
        in.word(phrase.first) == in.language.word.both)
      return participants_before(in, at);
  }
  if (kind == voice::document || kind == voice::side) return owner_of(in, phrase);
  return out;
}

std::vector<entity_id> speakers_of(const scene& in, const attribution& a, speaker_memory& memory) {
  const range source = a.from == attribution::subject::relative && !a.antecedent.empty() ? a.antecedent : a.source;
  std::vector<entity_id> out;
  if (!source.empty()) {
    out = people_of(in, source);
    const text::word_id w = in.word(head_of(in, source));
    if (out.empty() && (w == in.language.word.he || w == in.language.word.she || w == in.language.word.it)) out = memory.last;
    if (out.empty() && w == in.language.word.they) out = participants_before(in, in.in.tokens[source.first].at.begin);
    if (out.empty() && a.row != text::none && in.row(a).has(takes::possessor) &&
        in.tags[source.first] == tag::possessive)
      out = memory.last;
  }
  if (!out.empty()) memory.last = out;
  return out;
}

}  // namespace communique::statements
