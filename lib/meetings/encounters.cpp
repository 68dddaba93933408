// Encounters told by a noun: "held talks with", "a meeting between A and B took place", "after a call with".
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

// "after talks", "at the end of their talks"; not "in the final stage of negotiations".
bool sentence_reader::after_it(const noun_phrase& np) const {
  const knowledge::function_words& f = known_.word;
  const word_id w = np.governor;
  if (w == f.of && np.governor_at > begin_) {
    const word_id b = of_.word(np.governor_at - 1);
    return b == f.end || b == f.close || b == f.conclusion || b == f.completion;
  }
  return w == f.after || w == f.following || w == f.during || w == f.at || w == f.in || w == f.before;
}

namespace {

role trigger_of(const phrase& p) noexcept {
  for (const role r : {role::trip, role::letters, role::ceremony, role::calling, role::round, role::body,
                       role::audience})
    if (p.is(r)) return r;
  return role::encounter;
}

}  // namespace

// "The painter talks to X about", "She talks about": a verb, whatever its tag.
bool sentence_reader::is_speech(token_id t, token_id last) const {
  if (t == begin_ || last >= s_.last || last > t + 1) return false;
  if (of_.word(last) != known_.word.to && of_.word(last) != known_.word.about) return false;
  const reference* r = of_.cast.at(t - 1);
  return r && r->last == t && of_.names_person(*r) && of_.tags[t - 1] != tag::genitive &&
         of_.tags[t - 1] != tag::possessive;
}

// "They offered to appear at a session", "must be present at meetings": of an infinitive, not of the subject.
bool sentence_reader::is_aside(const noun_phrase& np) const {
  constexpr token_id reach = 10;
  const knowledge::function_words& f = known_.word;
  if (np.governor != f.at && np.governor != f.in) return false;
  for (token_id t = np.first; t > begin_ && np.first - t < reach; --t)
    if (of_.tags[t - 1] == tag::to && (tagging::is_verb(of_.tags[t]) || of_.tags[t] == tag::auxiliary)) return true;
  return false;
}

// "The talks with X focused on", "will focus on"; "a meeting with X would be useful", "could help" tell of none.
outlook sentence_reader::outlook_of_state(const noun_phrase& np) const {
  outlook comes;
  if (np.fate || of_.tags[np.verb_at] != tag::modal) return comes;
  token_id t = np.verb_at;
  while (t + 1 < s_.last && (of_.tags[t] == tag::modal || of_.tags[t] == tag::adverb || of_.date_at(t))) ++t;
  comes = outlook_of(of_, known_, s_, t);
  if (of_.word(np.verb_at) == known_.word.would) comes.real = false;
  return comes;
}

token_id sentence_reader::noun(token_id t, token_id last, const phrase& p) {
  if (p.is(role::nothing) || is_speech(t, last)) return last;
  noun_phrase np = noun_phrase_reader(of_, known_, s_, begin_, t, last, p).read();
  const bool verbal = np.light != text::none || np.happens != text::none;
  const bool sides = !np.guests.empty() || np.guests.said || !np.between.empty();
  if (const reference* r = of_.cast.at(t); r && !r->who.empty()) add_inner(of_, r->first, r->last, np.of);
  if (np.none || (np.order & bit(role::unreal_order))) return last;
  telling made = start(np.first, last, p);
  made.trigger = trigger_of(p);
  if (p.is(role::audience) && !(np.light != text::none || np.happens != text::none || !np.between.empty() ||
                                !np.guests.people.empty() || np.guests.stands_for))
    return last;
  made.verbal = verbal;
  made.theirs = np.theirs;
  made.led = np.governor != word_id::unknown;
  made.owned = !np.possessor.empty();
  made.series = p.is(role::round) || p.is(role::body);
  made.other = (np.order & any_of(role::next, role::last, role::other)) != 0;
  if (np.numbered || !np.of.bodies.empty() || (np.of.said && np.of.people.empty() && np.order)) made.series = true;
  if (made.series && (np.numbered || (np.order & any_of(role::next, role::last)))) made.other = true;

  outlook comes;
  if (np.light != text::none) comes = outlook_of(of_, known_, s_, np.light);
  else if (np.happens != text::none) comes = outlook_of(of_, known_, s_, np.happens);
  else if (np.verb_at != text::none) comes = outlook_of_state(np);
  if (!comes.real) return last;
  made.state = comes.state;
  // "will travel to Warsaw for talks with X": the talks lie as far ahead as the journey.
  if (!verbal && np.governor == known_.word.for_ && out_.size() > before_ &&
      out_.back().state == meeting::status::planned)
    made.state = meeting::status::planned;
  if (made.state == meeting::status::held && ((np.order & bit(role::next)) || np.awaits))
    made.state = meeting::status::planned;
  if (np.governor_at != text::none && made.state == meeting::status::held) {
    const token_id g = np.governor_at;
    for (token_id q = g > begin_ + 1 ? g - 1 : g; q <= g; ++q)
      if (const phrase* o = phrase_at(of_, known_, family::outlook, q, s_.last); o && o->is(role::planned) && !verbal)
        made.state = meeting::status::planned;
  }
  if (made.state == meeting::status::denied && comes.was_planned) made.state = meeting::status::cancelled;
  if (np.fate & bit(role::denied)) made.state = meeting::status::denied;
  if (np.fate & bit(role::off)) made.state = meeting::status::cancelled;
  if (np.fate & bit(role::delayed)) made.state = meeting::status::postponed;
  if (np.fate & bit(role::moved)) made.state = meeting::status::planned;
  made.fate = np.fate != 0;

  // A body's first session long ago is background, not an encounter: see facts.
  if (np.is_first && made.state == meeting::status::held && np.happens != text::none && np.between.people.empty() &&
      np.guests.people.empty())
    return last;
  // "will meet again at an informal meeting": the verb has told it.
  if (!verbal && !sides && np.governor != word_id::unknown && out_.size() > before_ && np.topics_at == text::none &&
      np.first < out_.back().last + 15 && !np.definite && after_it(np))
    return last;
  if (p.is(role::trip)) return trip(made, np, last);
  if (p.is(role::letters)) return letters(made, np, last);
  if (p.is(role::ceremony)) {
    // "witnessed the signing of an agreement on grain".
    if (last < s_.last && of_.word(last) == known_.word.of && object_follows(last + 1)) {
      const token_id named = over_list_noun(last + 1, true);
      if (named < s_.last)
        split_topics(of_, known_, named, without_circumstances(named, end_of_topics(of_, known_, named, s_.last), true),
                     made.topics);
    }
    if (!verbal || (np.of.empty() && made.topics.empty())) return last;
  }

  if (np.happens != text::none) made.last = np.happens + 1;
  const bool governed = np.governor != word_id::unknown;
  bool joint = false;
  if (!np.between.empty()) {
    made.hosts = np.between;
    made.hosts.group = false;
  } else {
    if (np.light != text::none) made.hosts = clauses_.subject_of(np.light);
    else if (np.fate_at != text::none && np.fate_at < np.first) made.hosts = clauses_.subject_of(np.fate_at);
    if (made.hosts.empty() && !np.possessor.empty()) made.hosts = np.possessor;
    if (made.hosts.empty() && !made.hosts.group && np.light == text::none && !np.guests.people.empty() && governed)
      made.hosts = clauses_.main_subject();
    // "A and B said after their talks", "after talks in Istanbul".
    if (made.hosts.empty() && np.light == text::none && !sides && governed && np.happens == text::none &&
        (np.theirs || !np.definite) && after_it(np) && !is_aside(np)) {
      const party both = clauses_.main_subject();
      if (both.people.size() > 1 || both.group || (both.people.empty() && both.countries.size() > 1)) {
        made.hosts = both;
        joint = true;
      }
    }
    made.guests = np.guests;
    if (np.light != text::none && !np.by.empty()) made.guests.add(np.by);
    const phrase* happens =
        np.happens == text::none ? nullptr : phrase_at(of_, known_, family::verb, np.happens, s_.last);
    const bool hosted = happens && happens->is(role::receives);   // "to be hosted by Türkiye": not who meets
    if (made.hosts.empty() && !np.by.empty() && happens && !hosted) made.hosts = np.by;
    if (made.hosts.people.empty() && !np.of.empty() && (verbal || sides)) {
      // "the sides agreed to hold the next session of their Joint Commission": the sides, if they have been named.
      if (np.of.people.empty() && np.of.countries.size() < 2 && (made.hosts.group || made.hosts.empty()))
        made.fallback = np.of;
      else made.hosts.add(np.of);
    }
    if (made.hosts.empty() && made.guests.empty()) made.hosts.add(np.sides);
    else if (made.hosts.people.empty() && np.sides.countries.size() > 1) made.hosts.add(np.sides);
  }
  // "offered condolences to Y in a phone call", "gave Y the assurance during a meeting in Z", "In a call that lasted
  // two hours, X told Y": everybody whom the clause names.
  if ((p.kind == meeting::kind::call || p.is(role::encounter)) && made.hosts.people.size() < 2 &&
      np.light == text::none && !sides && governed && !np.definite && np.happens == text::none && after_it(np)) {
    party all = clauses_.main_subject();
    const bool opens = np.first < begin_ + 4;
    const token_id from = opens ? np.last : begin_, to = opens ? std::min(s_.last, np.last + 50) : np.first;
    for (token_id q = from; q < to;) {
      if (of_.in.tokens[q].what == token::kind::mark ||
          (opens && of_.word(q) == known_.word.that && all.people.size() > 1))
        break;
      const reference* r = of_.starts(q);
      if (r && of_.names_person(*r) && !of_.genitive_after(*r, s_.last) && r->what != mention::kind::pronoun)
        add_reference(of_, *r, all);
      q = r ? std::max(r->last, q + 1) : q + 1;
    }
    if (all.people.size() == 2) {
      made.hosts = all;
      joint = true;
    }
  }
  made.refers = !sides && np.possessor.people.empty() &&
                (np.definite || (!verbal)) && (np.light == text::none || made.hosts.best().empty()) &&
                !(made.hosts.best().size() > 1) && !made.hosts.group;
  // "preparations for the next session", "before the Council's regular session": only mentioned.
  if (made.other && !verbal && !np.awaits && !made.fate && made.hosts.empty() && made.guests.empty() &&
      !made.hosts.group)
    return last;
  if (!np.of.bodies.empty() && np.light == text::none && governed && made.hosts.empty() && made.guests.empty() &&
      np.between.empty())
    return last;
  if (made.fate && !np.definite && made.hosts.empty() && made.guests.empty()) made.other = true;
  if (made.refers && !made.other && !np.definite && !verbal) made.doubted(doubt::bare);
  if (!made.refers && !verbal && !sides && !joint && !made.fate && np.possessor.people.size() < 2)
    made.doubted(doubt::bare);
  // "to speed up talks with Korea", "dialogue between India and the US is": nothing that took place.
  if (!verbal && !made.fate && made.hosts.people.empty() && made.guests.people.empty() && !made.refers && !joint &&
      !(governed && sides && after_it(np)))
    return last;
  const phrase* light = np.light == text::none ? nullptr : phrase_at(of_, known_, family::verb, np.light, s_.last);
  if (light && light->is(role::begins) && made.hosts.people.empty() && made.guests.people.empty() &&
      !made.hosts.group && !made.other && np.happens == text::none && made.state != meeting::status::planned &&
      !p.is(role::round))
    made.doubted(doubt::begins);
  // "agreed to resume the negotiations": nothing fixed.
  made.vague = made.state == meeting::status::planned && !made.other && made.guests.people.empty() && !made.series;
  if (light && light->is(role::attends) && np.definite && !sides && !made.hosts.people.empty()) {
    made.joins = true;
    made.refers = true;
  }
  // "will host the next session": the host's part is a fact, the sides are not told.
  if (light && light->is(role::receives) && made.guests.empty() && made.hosts.people.empty() &&
      made.hosts.best().size() == 1)
    return last;
  if (made.fate && np.light == text::none) made.refers = made.refers && !sides;
  if (np.topics_at != text::none) {
    split_topics(of_, known_, np.topics_at, end_of_topics(of_, known_, np.topics_at, s_.last), made.topics);
  }
  if (medium_near(t) && made.kind == meeting::kind::meeting && p.is(role::encounter)) made.kind = meeting::kind::call;
  made.last = std::max(made.last, np.guests.last);
  const token_id done = std::max(last, np.guests.people.empty() ? last : np.guests.last);
  push(std::move(made));
  return done;
}

// "an official visit to Baku": planned ones, and held ones that a verb tells of.
token_id sentence_reader::trip(telling& made, const noun_phrase& np, token_id last) {
  made.hosts = np.light != text::none ? clauses_.subject_of(np.light) : np.possessor;
  if (made.hosts.people.empty() && !np.of.people.empty()) made.hosts = np.of;
  if (made.hosts.people.empty() && !np.by.people.empty()) made.hosts = np.by;
  if (made.hosts.empty()) return last;
  if (made.hosts.people.empty() && !made.hosts.stands_for && made.hosts.countries.empty()) return last;
  if (np.light == text::none && np.happens == text::none && !made.fate && made.state == meeting::status::held)
    return last;
  if (!np.to.countries.empty()) made.place = np.to.countries.back();
  for (token_id q = last; q + 1 < s_.last && q < last + 16 && made.place == entity_id::none; ++q)
    if (const reference* r = of_.starts(q + 1); of_.word(q) == known_.word.to && r && r->who.size() == 1 &&
                                                of_.is(r->who.front(), entity::type::place))
      made.place = r->who.front();
  made.last = std::max(np.to_at == text::none ? last : np.to.last, last);
  out_.push_back(std::move(made));
  return out_.back().last;
}

// "presented her credentials to the president", "received the credentials of the ambassador".
token_id sentence_reader::letters(telling& made, noun_phrase np, token_id last) {
  if (np.light == text::none) {
    if (np.to.empty() && np.of.empty() && np.possessor.empty()) return last;   // "pointed out their own credentials"
    made.doubted(doubt::bare);
  }
  const party subject = np.light == text::none ? party{} : clauses_.subject_of(np.light);
  made.sided = true;
  // "as Ambassador to Paraguay to President X": the one that is a person.
  party to;
  for (token_id q = last; q < s_.last && q < last + 40; ++q) {
    if (of_.word(q) != known_.word.to || (q + 1 < s_.last && tagging::is_verb(of_.tags[q + 1]))) continue;
    to = gather(of_, known_, q + 1, s_.last);
    if (!to.people.empty()) break;
  }
  if (!to.people.empty()) np.to = to;
  if (!np.to.empty()) {
    made.hosts = np.to;
    made.guests = subject;
    made.last = std::max(np.to.last, last);
  } else {
    made.hosts = subject;
    made.guests = np.of;
    made.guests.add(np.guests);
    made.last = std::max(np.last, last);
  }
  if (made.hosts.empty() || made.guests.empty()) made.doubted(doubt::unaccompanied);
  push(std::move(made));
  return std::max(last, out_.back().last);
}

}  // namespace communique::meetings
