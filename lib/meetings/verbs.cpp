// Encounters told by a verb: "met", "spoke by phone"; who received, travelled and signed is read elsewhere.
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
  return p.is(role::travels) ? travel(made, last, p.is(role::departs)) : sign(made, last, passive);
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
  if (from != text::none && object.empty() && !object.said && !object.group) return last;  // "met with reporters"
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
    if (p && (p->roles & any_of(role::people, role::several))) return false;  // "members of parliament"
  }
  return false;
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
    made.confidence = from == text::none ? 750 : 850;
    if (from == text::none) from = to_on_day(made.last);
    if (from == text::none || (!of_office(made.hosts) && !made.hosts.stands_for)) return made.last;
    // "spoke informally with", "spoke in Graz today with": face to face.
    if (face_to_face(made.last)) made.kind = meeting::kind::meeting;
    for (token_id q = made.last; q < from; ++q)
      if (of_.word(q) == f.in || of_.word(q) == f.at) made.kind = meeting::kind::meeting;
  }
  if (from == text::none && last < s_.last && of_.word(last) == f.to) from = last;
  if (from != text::none) {
    made.guests = gather(of_, known_, from + 1, s_.last);
    made.last = std::max(made.guests.last, last);
  }
  if (!medium && !of_office(made.guests) && !names_counterpart(from, made.last)) return made.last;
  push(std::move(made));
  return std::max(last, out_.back().last);
}

// What follows tells of both in one place: "spoke with X on the sidelines of the summit".
bool sentence_reader::face_to_face(token_id behind) const {
  constexpr token_id reach = 30;
  for (token_id t = behind; t < std::min(s_.last, behind + reach); ++t) {
    const phrase* p = phrase_at(of_, known_, family::other, t, s_.last);
    if (p && p->is(role::medium)) return p->kind == meeting::kind::meeting;
    if (of_.tags[t] == tag::subordinator || of_.in.tokens[t].ascii == ';') return false;
  }
  return false;
}

// "spoke |to President X this afternoon", "spoke yesterday |to": who speaks to another office-holder on a day that the
// sentence tells rang him up. Not "spoke to the press", "As Lind once said to Roy".
token_id sentence_reader::to_on_day(token_id behind) const {
  token_id t = behind;
  while (t < s_.last && t < behind + 5 && (of_.tags[t] == tag::adverb || of_.date_at(t))) ++t;
  if (t >= s_.last || of_.word(t) != known_.word.to) return text::none;
  constexpr token_id reach = 24;
  for (token_id q = behind; q < std::min(s_.last, behind + reach); ++q)
    if (of_.date_at(q)) return t;
  return text::none;
}

// "her Greek counterpart Nikos Velis": as much in office as she.
bool sentence_reader::names_counterpart(token_id from, token_id to) const {
  for (token_id t = from; t < to; ++t)
    if (const phrase* p = phrase_at(of_, known_, family::other, t, to); p && p->is(role::people)) return true;
  return false;
}

bool sentence_reader::of_office(const party& who) const noexcept {
  for (const entity_id id : who.people)
    if (!of_.cast[id].offices.empty()) return true;
  return false;
}

}  // namespace communique::meetings
