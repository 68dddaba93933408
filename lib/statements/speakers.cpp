// From the words that name a speaker to the entities that speak.
#include "statements/people.hpp"
#include "statements/phrases.hpp"

#include <algorithm>

namespace communique::statements {

void add(std::vector<entity_id>& to, const std::vector<entity_id>& from) {
  constexpr std::size_t most = 64;  // "They said so." of a thousand names, a thousand times
  for (const entity_id e : from)
    if (to.size() < most && std::find(to.begin(), to.end(), e) == to.end()) to.push_back(e);
}

namespace {

bool is_person(const scene& in, const std::vector<entity_id>& who) noexcept {
  return who.size() == 1 && in.cast[who.front()].what == entity::type::person;
}

// "A spokesperson for the minister, |Ana Roy": she is the minister.
bool is_governed(const scene& in, range phrase, token_id end, const std::vector<entity_id>& who) noexcept {
  for (token_id t = phrase.first + 1; t < end; ++t)
    if (const entities::reference* r = in.reference_from(t); r && r->who == who && in.tags[t - 1] == tag::preposition)
      return true;
  return false;
}

// "the minister, Ana Roy", "A spokesman, Yagoub Tirab, said": the name in apposition, inside the phrase or behind it.
// Not "according to the minister, Ana Roy came": what follows closes the apposition.
std::vector<entity_id> apposed(const scene& in, range phrase, bool of_body) {
  const auto count = static_cast<token_id>(in.in.tokens.size());
  for (token_id t = phrase.first; t <= phrase.last && t + 1 < count; ++t) {
    if (!in.comma(t)) continue;
    token_id name = t + 1;
    if (of_body && name + 1 < count && in.word(name) == in.language.word.the) ++name;
    const entities::reference* r = in.reference_from(name);
    while (!r && name < t + 4 && name + 1 < count && in.in.tokens[name].capital) r = in.reference_from(++name);
    if (!r || r->what == mention::kind::title || r->who.size() != 1) continue;
    if (is_governed(in, phrase, t, r->who)) continue;
    const entity::type what = in.cast[r->who.front()].what;
    if (what != entity::type::person && !(of_body && what == entity::type::organization)) continue;
    if (t < phrase.last && r->last <= phrase.last) return r->who;
    const bool closed = r->last >= count || in.comma(r->last) || in.ascii(r->last) == '.' || in.dash(r->last) ||
                        in.ascii(r->last) == '(';
    if (closed && in.in.tokens[t].sentence == in.in.tokens[name].sentence) return r->who;
  }
  return {};
}

// "…| and Thorn", "…|, Thorn and Vesely"
bool lists_on(const scene& in, token_id t, token_id end) noexcept {
  for (int names = 0; names < 8 && t + 1 < end; ++names) {
    if (in.word(t) == in.language.word.and_) return true;
    const entities::reference* next = in.comma(t) ? in.reference_from(t + 1) : nullptr;
    if (!next) return false;
    t = next->last;
  }
  return false;
}

// "X and |Y", "Canada and the |U.S."; not "negotiators from Kuwait and |Qatar", of which the head is another.
bool coordinated(const scene& in, range phrase, token_id t, token_id head, token_id named) noexcept {
  const entities::reference* r = in.reference_from(t);
  if (t > phrase.first + 1 && in.tags[t - 1] == tag::determiner) --t;
  const bool listed = r && r->who.size() == 1 && r->what == mention::kind::name && t > phrase.first &&
                      in.comma(t - 1) && named == t - 1 && head < named;  // "Roy, |Lind and Thorn"
  if (listed && t + 1 < phrase.last) return lists_on(in, r->last, phrase.last);
  if (t <= phrase.first + 1 || in.tags[t - 1] != tag::conjunction) return false;
  const token_id left = in.comma(t - 2) ? t - 2 : t - 1;
  const bool place = r && r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::place;
  return !place || (left > 0 && in.ascii(left - 1) == ')') || left == head + 1 || left == named;
}

// "the ministers", "both", "two sides"; not "officials", "two diplomats", "some ministers", whom nothing names.
bool is_whole_group(const scene& in, range phrase, token_id head, std::size_t named) noexcept {
  const auto& w = in.language.word;
  const text::word_id first = in.word(phrase.first), noun = in.word(head);
  const bool theirs = first == w.their || first == w.his || first == w.her;
  const bool definite = theirs || first == w.the || first == w.both || first == w.all || first == w.they;
  return definite || noun == w.sides || noun == w.parties || (named > 1 && phrase.last - phrase.first > 2);
}

// "For his part, |the guest": another than who spoke last.
bool turns_aside(const scene& in, token_id t) noexcept {
  const auto& w = in.language.word;
  const token_id first = in.in.sentence_of(t).first;
  for (token_id k = first + 1; k < t && k < first + 4; ++k) {
    const text::word_id noun = in.word(k);
    if ((noun == w.part || noun == w.turn || noun == w.side) && in.tags[k - 1] != tag::determiner) return true;
  }
  return false;
}

bool names_somebody(const scene& in, range phrase) noexcept {
  for (token_id t = phrase.first; t < phrase.last; ++t)
    if (const entities::reference* r = in.reference_from(t); r && r->what == mention::kind::name) return true;
  return false;
}

// "days after |the minister", "a week before |Ankara": when, and then who.
range behind_time(const scene& in, range phrase) noexcept {
  const auto& w = in.language.word;
  for (token_id t = phrase.first; t + 2 < phrase.last && t < phrase.first + 3; ++t)
    if (in.language.periods[in.word(t)] != 0 && (in.word(t + 1) == w.after || in.word(t + 1) == w.before))
      return {t + 2, phrase.last};
  return phrase;
}

std::vector<entity_id> named_by(const scene& in, range phrase, speaker_memory& memory) {
  if (phrase.empty()) return {};
  phrase = behind_time(in, phrase);
  const token_id head = head_of(in, phrase);
  const voice kind = in.language.voices[in.word(head)];
  // All references whose last word is a head: "X and Y" has two.
  std::vector<entity_id> out;
  bool group = false;
  token_id taken = 0;  // where the last of them ends
  for (token_id t = phrase.first; t < phrase.last;) {
    const entities::reference* r = in.reference_from(t);
    if (!r || r->last > phrase.last) {
      ++t;
      continue;
    }
    const bool is_head = r->last == head + 1 || (head < t && coordinated(in, phrase, t, head, taken));
    if (is_head) {
      taken = r->last;
      const bool body = r->who.size() == 1 && in.cast[r->who.front()].what == entity::type::organization;
      const std::vector<entity_id> owner = body ? spoken_for(in, phrase, *r) : std::vector<entity_id>{};
      add(out, owner.empty() ? r->who : owner);
      group |= r->group;
    }
    t = r->last;
  }
  if (memory.is_unnamed(in.word(head)) && !names_somebody(in, phrase)) return apposed(in, phrase, false);
  if (out.size() < 2 || !std::all_of(out.begin(), out.end(), [&](entity_id one) { return is_person(in, {one}); }))
    if (std::vector<entity_id> both = joined_people(in, phrase); !both.empty()) return both;
  if (in.language.meets[in.word(head)] != 0 && (out.empty() || (out == memory.last && turns_aside(in, phrase.first))) &&
      !names_somebody(in, phrase) && is_whole_group(in, phrase, head, 0))
    if (std::vector<entity_id> one = opposite(in, phrase, head, memory); !one.empty()) return one;
  if ((group || kind == voice::group) && is_whole_group(in, phrase, head, out.size())) {
    std::vector<entity_id> several = group_of(in, phrase, head, out, memory);
    if (!several.empty()) return several;
  } else if (group) {
    return {};
  }
  if (kind == voice::echo) {
    if (in.word(phrase.first) != in.language.word.the || memory.is_unnamed(in.word(head))) return out;
    if (memory.document.empty()) memory.document = owner_before(in, phrase, head);
    return memory.document;
  }
  const bool single = kind == voice::person || kind == voice::body || (out.empty() && kind == voice::none);
  if (!group && single && !is_person(in, out)) {
    std::vector<entity_id> named = apposed(in, phrase, kind == voice::body);
    if (!named.empty()) return named;
  }
  if (!out.empty()) return out;
  if (kind == voice::document) {
    out = owner_of(in, phrase);
    if (out.empty()) out = memory.document;
    if (out.empty() && in.word(phrase.first) == in.language.word.the) out = owner_before(in, phrase, head);
    if (!out.empty()) memory.document = out;
    return out;
  }
  if (kind == voice::side) {
    out = owner_of(in, phrase);
    if (!out.empty()) return out;
  }
  return described(in, phrase, head, memory);
}

// Does anybody in the text hold the office of the plural: "ministers"?
bool hold_office(const scene& in, std::string_view plural) noexcept {
  const std::size_t count = std::min<std::size_t>(in.cast.entities.size(), 100);
  for (std::size_t i = 0; i < count; ++i)
    if (holds_office(in, static_cast<entity_id>(i), singular(plural))) return true;
  return false;
}

// "An official said": afterwards "the official" is that one.
void remember_unnamed(const scene& in, range source, speaker_memory& memory) {
  const text::word_id first = in.word(source.first);
  const text::word_id head = in.word(head_of(in, source));
  if (first == in.language.word.the || in.pronoun(source.first)) return;
  // "Ministers say": a standfirst; "both ministers" are those of the story all the same. Not "diplomats say".
  if (in.language.voices[head] == voice::group && hold_office(in, in.in[head_of(in, source)])) return;
  if (memory.unnamed.size() < 32) memory.unnamed.push_back(head);
}

}  // namespace

// A capital speaks for its country.
std::vector<entity_id> people_of(const scene& in, range phrase, speaker_memory& memory) {
  std::vector<entity_id> out;
  for (const entity_id id : named_by(in, phrase, memory)) add(out, {in.cast.acting(id)});
  return out;
}

namespace {

// "a call with President Roy, |who thanked", "by Senator Roy, from the National Party, |who said": who was named last.
std::vector<entity_id> person_before(const scene& in, token_id t) {
  const token_id first = in.in.sentence_of(t).first;
  for (token_id k = t; k > first && t - k < 25; --k) {
    const entities::reference* r = in.reference_to(k);
    if (r && is_person(in, r->who)) return r->who;
  }
  return {};
}

// "she", where the text has named one person only on its last page.
std::vector<entity_id> only_person_before(const scene& in, token_id t) {
  std::vector<entity_id> out;
  auto r = in.cast.from(t);
  while (r != in.cast.references.begin() && (--r)->first + window > t && out.size() < 2)
    if (is_person(in, r->who)) add(out, r->who);
  return out.size() == 1 ? out : std::vector<entity_id>{};
}

// Whose interview it is.
std::vector<entity_id> outlet(const scene& in) {
  const span agency = in.frame.article.agency;
  if (!agency) return {};
  for (const entities::reference& r : in.cast.references) {
    if (in.in.tokens[r.first].at.begin >= agency.end) break;
    if (r.who.size() == 1 && in.in.over(r.first, r.last).overlaps(agency) &&
        in.cast[r.who.front()].what == entity::type::organization)
      return r.who;
  }
  return {};
}

// "Q.", "A.", "Question (Waqar Roy, Daily Post)": the outlet asks, whom the text talks of most answers.
std::vector<entity_id> of_label(const scene& in, range label) {
  for (token_id t = label.first; t < label.last; ++t)
    if (const entities::reference* r = in.reference_from(t); r && is_person(in, r->who)) return r->who;
  const std::string_view letter = in.in[label.first];
  if (letter == "Q" || letter == "Q.") return outlet(in);
  if (letter != "A" && letter != "A.") return {};
  return in.most_named == entity_id::none ? std::vector<entity_id>{} : std::vector<entity_id>{in.most_named};
}

// "We reject these allegations" outside of quotation marks: those who met and write together, else the body whose
// statement it is.
std::vector<entity_id> those_who_write(const scene& in, range we, const speaker_memory& memory) {
  std::vector<entity_id> out = those_who_met(in, in.in.tokens[we.first].at.begin);
  if (out.empty()) out = memory.document;
  if (out.empty()) out = owner_before(in, we, we.first);
  return out.size() == 1 && is_person(in, out) ? std::vector<entity_id>{} : out;
}

}  // namespace

std::vector<entity_id> speakers_of(const scene& in, const attribution& a, speaker_memory& memory) {
  const range source = a.from == attribution::subject::relative && !a.antecedent.empty() ? a.antecedent : a.source;
  std::vector<entity_id> out;
  if (!source.empty()) {
    const text::word_id w = in.word(head_of(in, source));
    const bool he =
        (w == in.language.word.he || w == in.language.word.she) && !in.cast.is_of_stranger(head_of(in, source));
    out = people_of(in, source, memory);
    if (a.from == attribution::subject::relative && in.word(a.source.first) == in.language.word.who &&
        !is_person(in, out) && out.size() < 2) {
      const std::vector<entity_id> named = person_before(in, a.source.first);
      const voice kind = in.language.voices[in.word(head_of(in, source))];
      if (!named.empty() && (kind == voice::none || !out.empty())) out = named;
    }
    if (out.empty() && w == in.language.word.who) out = person_before(in, source.first);
    if (a.whole && out.empty()) out = of_label(in, source);
    if (out.empty() && he && is_person(in, memory.last)) out = memory.last;
    if (out.empty() && he) out = only_person_before(in, source.first);
    if (out.empty() && w == in.language.word.we) out = those_who_write(in, source, memory);
    if (out.empty() && w == in.language.word.it) out = body_before(in, source.first, memory);
    if (out.empty() && w == in.language.word.they) {
      out = memory.last.size() > 1 ? memory.last : group_of(in, source, source.first, {}, memory);
    }
    if (out.empty() && a.row != text::none && in.row(a).has(takes::possessor) &&
        in.tags[source.first] == tag::possessive)
      out = memory.last;
  }
  // A quotation that stands alone, below a paragraph in which somebody speaks.
  if (source.empty() && a.row == text::none && is_person(in, memory.last)) out = memory.last;
  if (source.empty() && a.how == attribution::shape::passive && a.does == statement::act::agree)
    out = group_of(in, a.cue, a.verb, {}, memory);  // "it was agreed that": by all who met
  if (out.empty() && !source.empty()) remember_unnamed(in, source, memory);
  if (!out.empty()) {
    memory.last = out;
    if (is_person(in, out) && memory.two[0] != out.front()) {
      memory.two[1] = memory.two[0];
      memory.two[0] = out.front();
    }
    const bool document = !source.empty() && in.language.voices[in.word(head_of(in, source))] == voice::document;
    if (out.size() == 1 && (document || in.cast[out.front()].what == entity::type::organization)) memory.document = out;
  }
  return out;
}

}  // namespace communique::statements
