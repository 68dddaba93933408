// Encounters told by a verb: "met", "received", "spoke by phone", "will visit", "signed".
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

token_id sentence_reader::verb(token_id t, token_id last, const phrase& p) {
  const bool passive = is_passive(t, last);
  const outlook comes = outlook_of(of_, known_, s_, t);
  constexpr std::uint64_t meeting = any_of(role::meets, role::receives, role::welcomes, role::sees, role::calls,
                                           role::speaks, role::travels, role::signs);
  if ((p.roles & meeting) == 0) return t;
  if (!comes.real || on_occasion(last) || is_habit(t, last)) return last;
  telling made = start(t, last, p);
  made.state = comes.state;
  made.verbal = true;
  for (token_id q = t > begin_ + 3 ? t - 3 : begin_; q < s_.last && q < last + 2; ++q)
    if (const phrase* o = phrase_at(of_, known_, family::order, q, s_.last); o && of_.tags[q] != tag::determiner)
      made.other = made.other || (o->roles & any_of(role::last, role::other)) != 0;
  if (p.is(role::meets) && passive) {
    // "was met at the airport by Minister X": as if received; not "was met with silence", "the deadline was met".
    if (of_.word(last - 1) == known_.word.with || !made.subject.names_people()) return last;
    return receive(made, last, p, comes, passive);
  }
  if (p.is(role::meets)) return meet(made, last);
  if (p.is(role::receives) || p.is(role::welcomes) || p.is(role::sees) || p.is(role::calls))
    return receive(made, last, p, comes, passive);
  if (p.is(role::speaks)) return speak(made, last);
  if (p.is(role::travels)) return travel(made, last, p.is(role::departs)) ? std::max(last, out_.back().last) : last;
  return sign(made, last, passive) ? std::max(last, out_.back().last) : last;
}

// "meets weekly with", "met regularly": a habit is no one encounter.
bool sentence_reader::is_habit(token_id verb, token_id last) const {
  constexpr token_id reach = 6;
  for (token_id t = verb > begin_ + 1 ? verb - 2 : begin_; t < s_.last && t < last + reach; ++t) {
    if (of_.in.tokens[t].ascii == ',' || (t >= last && tagging::is_verb(of_.tags[t]))) {
      if (t >= last) return false;
      continue;
    }
    const phrase* p = phrase_at(of_, known_, family::order, t, s_.last);
    if (p && p->is(role::habit)) return true;
  }
  return false;
}

// "met with", "sat down together".
token_id sentence_reader::meet(telling& made, token_id last) {
  const knowledge::function_words& f = known_.word;
  made.trigger = role::meets;
  const party subject = clauses_.subject_of(made.first);
  party object;
  token_id from = text::none;
  const bool has_with = of_.word(last - 1) == f.with;
  if (has_with) from = last;
  else if (object_follows(last) && !of_.date_at(last)) from = last;
  else if (const token_id w = with_after(last); w != text::none) from = w + 1;
  const bool by_with = has_with || (from != text::none && from > last);
  if (from != text::none) {
    object = gather(of_, known_, from, s_.last);
    made.last = std::max(object.last, last);
  }
  // "met the requirements": no one is met.
  if (!by_with && object.people.empty() && !object.stands_for && object.bodies.empty() && from != text::none)
    return last;
  if (from != text::none && object.empty() && !object.said && !object.group) return last;   // "met with reporters"
  if (from == text::none && subject.people.empty() && sits(made.first)) return last;
  made.hosts = subject;
  made.guests = object;
  if (object.empty()) {
    const bool several = subject.group || subject.best().size() > 1;
    if (from == text::none && !several && (subject.people.size() == 1 || subject.bodies.empty()))
      made.doubted(doubt::unaccompanied);
  }
  push(std::move(made));
  return std::max(last, out_.back().last);
}

// "Parliament met on Monday", "the jury met for two days": a sitting.
bool sentence_reader::sits(token_id verb) const {
  constexpr token_id reach = 8;
  for (token_id t = verb; t > begin_ && verb - t < reach; --t) {
    const phrase* p = phrase_at(of_, known_, family::other, t - 1, s_.last);
    if (p && p->is(role::chamber)) return true;
    if (p && (p->roles & any_of(role::people, role::several))) return false;   // "members of parliament"
  }
  return false;
}

// Is the first noun phrase one for people: "received the visiting minister"; not "received nine per cent, X three",
// "hosted events in Ohio, and X".
bool sentence_reader::names_guest(token_id from) const {
  const knowledge::function_words& f = known_.word;
  constexpr token_id reach = 30;
  bool thing = false;
  for (token_id t = from; t < s_.last && t < from + reach;) {
    const tag g = of_.tags[t];
    if (const reference* r = of_.starts(t)) {
      const bool owner = of_.genitive_after(*r, s_.last) || of_.tags[t] == tag::possessive;
      if (!owner && (r->who.empty() || !of_.is(r->who.front(), entity::type::place))) return true;
      t = std::max(r->last, t + 1);
      continue;
    }
    const phrase* p = phrase_at(of_, known_, family::other, t, s_.last);
    if (p && p->is(role::people)) return true;
    if (of_.in.tokens[t].ascii == ',' || g == tag::conjunction || (g == tag::preposition && of_.word(t) != f.of) ||
        g == tag::wh || g == tag::subordinator || tagging::is_finite(g) || g == tag::to)
      if (thing || g == tag::wh || g == tag::subordinator) return false;
    thing = thing || g == tag::noun || of_.in.tokens[t].ascii == '%';
    ++t;
  }
  return false;
}

// Over dates and places to whom somebody received: "on Sunday, in Baku, |the minister", "in audience, Tuesday in his
// office in Nouakchott, |the ambassador".
token_id sentence_reader::to_guest(token_id from) const {
  const knowledge::function_words& f = known_.word;
  for (int steps = 0; steps < 3; ++steps) {
    while (from < s_.last && (of_.tags[from] == tag::adverb || of_.date_at(from) ||
                              (of_.tags[from] == tag::preposition && from + 1 < s_.last && of_.date_at(from + 1)) ||
                              of_.in.tokens[from].ascii == ','))
      ++from;
    if (from >= s_.last || (of_.word(from) != f.in && of_.word(from) != f.at)) break;
    token_id q = from + 1;
    while (q < s_.last && q < from + 22 && of_.in.tokens[q].ascii != ',' && !tagging::is_finite(of_.tags[q])) ++q;
    if (q < s_.last && of_.in.tokens[q].ascii == ',') {
      from = q + 1;
      continue;
    }
    q = from + 1;
    while (q < s_.last && q < from + 5 && !of_.starts(q)) ++q;
    return q < s_.last && of_.starts(q) ? std::max(of_.starts(q)->last, q + 1) : from;
  }
  return from;
}

// A host and a guest: "received", "was received by", "called on", "welcomed to".
token_id sentence_reader::receive(telling& made, token_id last, const phrase& p, const outlook& comes, bool passive) {
  const knowledge::function_words& f = known_.word;
  made.trigger = p.is(role::receives) ? role::receives
                 : p.is(role::welcomes) ? role::welcomes
                 : p.is(role::calls)    ? role::calls
                                        : role::sees;
  made.sided = true;
  if (passive && !p.is(role::calls)) {
    // "was received by": host and guest change places.
    token_id by = last;
    for (; by < s_.last && by < last + 14; ++by) {
      if (of_.word(by) == f.by) break;
      if (tagging::is_verb(of_.tags[by]) || of_.tags[by] == tag::subordinator) return last;
    }
    if (by >= s_.last || by >= last + 14 || of_.word(by) != f.by) {
      if (p.is(role::receives)) {
        made.guests = clauses_.subject_of(made.first);
        if (made.guests.people.empty()) return last;
        for (token_id q = last; q < s_.last && q < last + 6; ++q)
          if (of_.word(q) == f.to || of_.word(q) == f.at) {
            made.hosts = gather(of_, known_, q + 1, s_.last);
            break;
          }
        if (made.hosts.best().empty()) made.doubted(doubt::unaccompanied);
        push(std::move(made));
      }
      return last;
    }
    made.guests = clauses_.subject_of(made.first);
    made.hosts = gather(of_, known_, by + 1, s_.last);
    made.last = std::max(made.hosts.last, last);
    if (made.guests.people.empty() && !made.guests.group && !made.guests.stands_for && made.hosts.people.empty())
      return last;
    if (made.hosts.empty()) return last;
    push(std::move(made));
    return std::max(last, out_.back().last);
  }
  const token_id from = to_guest(last);
  // "hosted a meeting", "received a call": the noun tells.
  if (p.is(role::holds)) {
    for (token_id q = from; q < s_.last && q < from + 8; ++q) {
      const phrase* n = phrase_at(of_, known_, family::noun, q, s_.last);
      if (n && !inside_name(q)) return last;
      if (of_.starts(q) && of_.names_person(*of_.starts(q))) break;
      if (of_.tags[q] == tag::preposition || tagging::is_verb(of_.tags[q])) break;
    }
  }
  const party object = gather(of_, known_, from, s_.last);
  const bool guest = !object.people.empty() || object.stands_for;
  if (!guest || (p.is(role::receives) && !names_guest(from))) return last;
  if (p.is(role::sees) && (comes.state == meeting::status::held || object.people.empty())) return last;
  if (p.is(role::welcomes)) {
    // "welcomed X to Baku"; not "welcomed X's decision".
    if (object.people.empty()) return last;
    token_id q = from;
    while (q < std::min(s_.last, object.last + 1) && of_.word(q) != f.to) ++q;
    if (q >= s_.last || of_.word(q) != f.to || (q + 1 < s_.last && tagging::is_verb(of_.tags[q + 1])))
      return last;
    if (const reference* r = q + 1 < s_.last ? of_.starts(q + 1) : nullptr;
        r && r->who.size() == 1 && of_.is(r->who.front(), entity::type::place))
      made.place = r->who.front();
  }
  if (p.is(role::calls)) {
    // "called on X to stop".
    for (token_id q = from; q < s_.last && q < from + 40; ++q) {
      if (of_.tags[q] == tag::to && q + 1 < s_.last && tagging::is_verb(of_.tags[q + 1])) return last;
      if (of_.word(q) == f.for_ && q == from) return last;
      if (of_.in.tokens[q].ascii == ',' || of_.tags[q] == tag::conjunction) break;
    }
    if (object.people.empty()) return last;
    made.hosts = object;
    made.guests = clauses_.subject_of(made.first);
  } else {
    made.hosts = clauses_.subject_of(made.first);
    made.guests = object;
  }
  made.last = std::max(object.last, last);
  push(std::move(made));
  return std::max(last, out_.back().last);
}

// "spoke by phone with".
token_id sentence_reader::speak(telling& made, token_id last) {
  const knowledge::function_words& f = known_.word;
  made.trigger = role::speaks;
  const bool medium = medium_near(made.first);
  made.hosts = clauses_.subject_of(made.first);
  token_id from = with_after(last);
  if (!medium) {
    // "spoke today with Prime Minister X": two office-holders who speak with each other do so by telephone.
    while (from == text::none && last < s_.last && last < made.first + 5 &&
           (of_.tags[last] == tag::adverb || of_.date_at(last) || of_.tags[last] == tag::noun))
      from = with_after(++last);
    if (from == text::none || !of_office(made.hosts)) return made.last;
    made.confidence = 850;
    // "spoke in Graz today with": face to face.
    for (token_id q = made.last; q < from; ++q)
      if (of_.word(q) == f.in || of_.word(q) == f.at) made.kind = meeting::kind::meeting;
  }
  if (from == text::none && last < s_.last && of_.word(last) == f.to) from = last;
  if (from != text::none) {
    made.guests = gather(of_, known_, from + 1, s_.last);
    made.last = std::max(made.guests.last, last);
  }
  if (!medium && !of_office(made.guests)) return made.last;
  push(std::move(made));
  return std::max(last, out_.back().last);
}

bool sentence_reader::of_office(const party& who) const noexcept {
  for (const entity_id id : who.people)
    if (!of_.cast[id].offices.empty()) return true;
  return false;
}

// "will travel to Baku", "visited the Kahda camp". `departs`: the place right behind the verb is left.
bool sentence_reader::travel(telling& made, token_id last, bool departs) {
  const knowledge::function_words& f = known_.word;
  made.trigger = role::travels;
  if (made.state == meeting::status::held && of_.tags[made.first] == tag::verb_ing) return false;
  const party who = clauses_.subject_of(made.first);
  if (who.people.empty() && !who.stands_for) return false;
  token_id p = last;
  entity_id where = entity_id::none;
  for (; p < s_.last && p < last + 12; ++p) {
    if (of_.date_at(p)) continue;
    const reference* r = of_.starts(p);
    if (r && !r->who.empty() && !of_.names_person(*r)) {
      if (of_.genitive_after(*r, s_.last)) continue;
      const word_id lead = p > last ? of_.word(of_.word(p - 1) == f.the ? p - 2 : p - 1) : word_id::unknown;
      if (lead == f.from || lead == f.of || (departs && lead != f.for_ && lead != f.to)) continue;
      where = r->who.front();
      break;
    }
    if (tagging::is_verb(of_.tags[p]) || of_.tags[p] == tag::subordinator || of_.tags[p] == tag::wh) break;
    if (r && of_.names_person(*r)) break;
    if (of_.tags[p] == tag::preposition && p > last + 4 && of_.word(p) != f.to && of_.word(p) != f.in) break;
  }
  if (where == entity_id::none || of_.is(where, entity::type::person) || of_.is(where, entity::type::event))
    return false;
  if (of_.is(where, entity::type::organization) && last - made.first > 1) return false;
  made.hosts = who;
  made.place = where;
  made.last = p + 1;
  made.refers = false;
  out_.push_back(std::move(made));
  return true;
}

// "The first agreement, on grain, was signed": where what it is about begins; the token itself if nothing stands so.
token_id sentence_reader::from_comma(token_id verb) const {
  if (verb < begin_ + 4 || of_.in.tokens[verb - 1].ascii != ',') return verb;
  for (token_id q = verb - 1; q > begin_ && verb - q < 25; --q)
    if (of_.in.tokens[q - 1].ascii == ',')
      return of_.word(q) == known_.word.on || of_.word(q) == known_.word.about ||
             of_.word(q) == known_.word.concerning ? q + 1 : verb;
  return verb;
}

bool sentence_reader::sign(telling& made, token_id last, bool passive) {
  const knowledge::function_words& f = known_.word;
  made.trigger = role::signs;
  if (passive) {
    // "an agreement was signed (by A and B)".
    token_id np = made.first;
    while (np > begin_ && (of_.tags[np - 1] == tag::auxiliary || of_.tags[np - 1] == tag::adverb ||
                           of_.tags[np - 1] == tag::modal || of_.tags[np - 1] == tag::verb))
      --np;
    if (np == made.first) return false;   // "the agreement signed in 2019"
    token_id from = np;
    while (from > begin_ && np - from < 40) {
      const tag g = of_.tags[from - 1];
      if (of_.in.tokens[from - 1].ascii == ',' || g == tag::subordinator || g == tag::wh || tagging::is_finite(g))
        break;
      --from;
    }
    if (of_.tags[from] == tag::preposition && from + 1 < np && of_.date_at(from + 1)) return false;
    if (leads_lines()) made.topics = lines(s_.last);
    // "The first agreement, on grain, was signed by".
    if (np > from_comma(np)) {
      split_topics(of_, known_, from_comma(np), np - 1, made.topics);
    }
    // "The document was signed by": named before.
    const bool named = np - from == 2 && of_.word(from) == known_.word.the;
    if (made.topics.empty() && !named) split_topics(of_, known_, from, np, made.topics);
    for (token_id q = last; q < s_.last && q < last + 12; ++q)
      if (of_.word(q) == f.by || (of_.word(q) == f.between)) {
        made.hosts = gather(of_, known_, q + 1, s_.last);
        made.last = std::max(made.hosts.last, last);
        break;
      }
  } else {
    made.hosts = clauses_.subject_of(made.first);
    // "will travel to Oslo on Monday to sign the agreement".
    if (made.hosts.empty() && made.first > begin_ && of_.tags[made.first - 1] == tag::to)
      made.hosts = clauses_.main_subject();
    last = over_circumstances(last);
    if (!object_follows(last) || (made.hosts.empty() && !made.hosts.group)) return false;
    if (of_.starts(last) && of_.names_person(*of_.starts(last))) return false;
    token_id end = end_of_topics(of_, known_, last, s_.last);
    // "signed with Y an agreement", "signed an agreement with Y".
    for (token_id q = last; q < end; ++q)
      if (of_.word(q) == f.with && q + 1 < end) {
        const party object = gather(of_, known_, q + 1, s_.last);
        if (!object.people.empty()) {
          made.guests = object;
          end = q;
        }
        break;
      }
    end = without_circumstances(last, end, true);
    // "signed three agreements, on A, on B and on C".
    if (leads_lines()) made.topics = lines(s_.last);
    if (const token_id named = over_list_noun(last, true); made.topics.empty() && named != last && named < s_.last)
      split_topics(of_, known_, named, end_of_topics(of_, known_, named, s_.last), made.topics);
    if (made.topics.empty()) split_topics(of_, known_, last, end, made.topics);
    made.last = std::max(end, last);
  }
  out_.push_back(std::move(made));
  return true;
}

}  // namespace communique::meetings
