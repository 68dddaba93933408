// Of two who meet the other one: "the guest", "his host", "her counterpart".
#include "entities/referrer.hpp"

#include <algorithm>

namespace communique::entities {

using tagging::tag;
using text::token;

// Called for every mention outside of quotations in the order of the text: "Roy received |Lind", "met with |Lind",
// "was received by |Lind", "talks between Roy and |Lind".
void referrer::notice_encounter(entity_id who, token_id first, token_id last, const story& told) {
  const text::sentence& s = in_.sentence_of(first);
  const auto& w = from_.known.word;
  using verbs = knowledge::encounter;
  const entity_id subject = told.clause_subject();
  const named_last before = named_last_;
  named_last_ = {who, first, last};
  if (first < s.first + 2) return;
  const text::word_id lead = word(first - 1), verb = word(first - 2);
  if (lead == w.and_ && before.last + 1 == first && before.who != who) {
    const bool between =
        before.first > s.first && from_.tags[before.first - 1] == tag::preposition && word(before.first - 1) != w.with;
    if (between || before.who == subject) remember_encounter(before.who, who, false);
    return;
  }
  if (subject == entity_id::none || subject == who) return;
  const verbs met = verb_governing(first, s);
  if (met == verbs::receives) remember_encounter(subject, who, true);
  else if (lead == w.with || met == verbs::meets) remember_encounter(subject, who, false);
  else if ((lead == w.on || lead == w.upon) && from_.known.encounters[verb] == verbs::calls)
    remember_encounter(who, subject, true);
  else if (lead == w.by && (verb == w.headed || verb == w.led))  // "met a delegation headed by |Lind"
    remember_encounter(subject, who, false);
  else if (lead == w.by && from_.known.encounters[verb] == verbs::receives) remember_encounter(who, subject, true);
}

// "received on Wednesday the newly appointed |representative": the verb of an encounter whose object begins here.
knowledge::encounter referrer::verb_governing(token_id first, const text::sentence& s) const noexcept {
  for (token_id t = first; t > s.first && first - t < 7; --t) {
    const knowledge::encounter met = from_.known.encounters[word(t - 1)];
    if (met != knowledge::encounter::none && tagging::is_verb(from_.tags[t - 1])) return met;
    const tag g = from_.tags[t - 1];
    const bool circumstance = g == tag::adverb || g == tag::determiner || g == tag::adjective ||
                              g == tag::verb_participle || (g == tag::verb_past && t < first) ||
                              from_.known.calendar[word(t - 1)] != 0 ||
                              (g == tag::preposition && t < first && from_.known.calendar[word(t)] != 0);
    if (!circumstance) break;
  }
  return knowledge::encounter::none;
}

void referrer::remember_encounter(entity_id host, entity_id guest, bool told) {
  if (encounters_.size() >= 12) encounters_.erase(encounters_.begin());
  encounters_.push_back({host, guest, told});
}

// "his counterpart" is another than he, "the guest" another than the subject: the other one of the last encounter in
// which that one took part. Without him the guest is whoever was received last; who met on equal terms has no guest.
// Not "the host country".
entity_id referrer::opposite_of(const office_phrase& o, const story& told, const anaphor& here) {
  const bool his = o.possessor == from_.known.word.his || o.possessor == from_.known.word.her;
  if (!his && (o.possessor != text::word_id::unknown || o.affiliation != none)) return entity_id::none;
  if (o.last < in_.tokens.size() && from_.tags[o.last] == tag::noun) return entity_id::none;
  const entity_id one = his ? possessor_of(o, told, here) : told.clause_subject();
  const entity_id country = affiliation_of(o);
  const bool hosts = from_.known.titles[o.title].hosts;
  for (std::size_t i = encounters_.size(); i-- > 0;) {
    const auto& [host, guest, received] = encounters_[i];
    const entity_id at_home = received ? host : host_by_place(host, guest);
    if (one == entity_id::none ? at_home == entity_id::none : one != host && one != guest) continue;
    const entity_id other = one == host ? guest : one == guest ? host : (at_home == host) == hosts ? host : guest;
    if (country != entity_id::none) {
      const entity_id theirs = main_affiliation(other);
      if (theirs == entity_id::none || !same_country(country, theirs)) continue;
    }
    return other;
  }
  return entity_id::none;
}

// "HANOI - Roy met her Vietnamese counterpart": of two who meet on equal terms he who belongs to the dateline's country
// is the host.
entity_id referrer::host_by_place(entity_id one, entity_id other) const noexcept {
  const span place = from_.frame.article.dateline.place;
  if (!place) return entity_id::none;
  const auto first = std::lower_bound(in_.tokens.begin(), in_.tokens.end(), place.begin,
                                      [](const token& t, std::uint32_t begin) { return t.at.begin < begin; });
  if (first == in_.tokens.end()) return entity_id::none;
  const auto t = static_cast<token_id>(first - in_.tokens.begin());
  const std::array<char, 2> here = country_of(from_.phrase_at(t, in_.sentence_of(t).last));
  const auto belongs = [&](entity_id who) {
    const entity_id owner = main_affiliation(who);
    return owner != entity_id::none && out_[owner].country == here;
  };
  if (here[0] == 0 || belongs(one) == belongs(other)) return entity_id::none;
  return belongs(one) ? one : other;
}

// "Roy met Lind. Lind thanked him. |His host replied": that of the subject before, if nothing speaks against it.
entity_id referrer::possessor_of(const office_phrase& o, const story& told, const anaphor& here) {
  const sex wanted = pronoun(o.begin);
  const entity_id before = told.latest_subject();
  const bool opens = o.begin == in_.sentence_of(o.begin).first;
  if (opens && before != entity_id::none && (sex_of(before) == wanted || sex_of(before) == sex::unknown)) return before;
  const entity_id who = of_pronoun(wanted, told, here);
  return who == told.stranger() ? entity_id::none : who;
}

}  // namespace communique::entities
