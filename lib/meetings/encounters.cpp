// Encounters told by a noun: "held talks with", "a meeting between A and B took place", "after a call with".
#include "meetings/encounter_noun.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

namespace {

role trigger_of(const phrase& p) noexcept {
  for (const role r :
       {role::trip, role::letters, role::ceremony, role::calling, role::round, role::body, role::audience})
    if (p.is(r)) return r;
  return role::encounter;
}

}  // namespace

token_id sentence_reader::noun(token_id t, token_id last, const phrase& p) {
  if (p.is(role::nothing) || is_speech(t, last)) return last;
  return noun_reader(*this, t, last, p).read();
}

// "The painter talks to X about", "She talks about": a verb, whatever its tag.
bool sentence_reader::is_speech(token_id t, token_id last) const {
  if (t == begin_ || last >= s_.last || last > t + 1) return false;
  if (of_.word(last) != known_.word.to && of_.word(last) != known_.word.about) return false;
  const reference* r = of_.cast.at(t - 1);
  return r && r->last == t && of_.names_person(*r) && of_.tags[t - 1] != tag::genitive &&
         of_.tags[t - 1] != tag::possessive;
}

sentence_reader::noun_reader::noun_reader(sentence_reader& in, token_id noun, token_id last, const phrase& row)
    : in_(in), of_(in.of_), known_(in.known_), s_(in.s_), noun_(noun), last_(last), row_(row),
      np_(noun_phrase_reader(in.of_, in.known_, in.s_, in.begin_, noun, last, row).read()) {
  if (const reference* r = of_.cast.at(noun); r && !r->who.empty()) add_inner(of_, r->first, r->last, np_.of);
  verbal_ = np_.light != text::none || np_.happens != text::none;
  sides_ = !np_.guests.empty() || np_.guests.said || !np_.between.empty();
  governed_ = np_.governor != word_id::unknown;
}

token_id sentence_reader::noun_reader::read() {
  if (is_none()) return last_;
  describe();
  const outlook comes = find_outlook();
  if (!comes.real) return last_;
  find_state(comes);
  if (is_background() || is_told_by_verb()) return last_;
  if (row_.is(role::trip)) return trip();
  if (row_.is(role::letters)) return letters();
  if (row_.is(role::ceremony) && !is_signing()) return last_;
  find_sides();
  find_everybody();
  made_.refers = refers();
  if (is_only_mentioned()) return last_;
  doubt_it();
  return tell();
}

// "no talks", "without a meeting"; a meal without anybody: "at the dinner".
bool sentence_reader::noun_reader::is_none() const noexcept {
  if ((np_.none && !is_ruled_out()) || (np_.order & bit(role::unreal_order))) return true;
  return row_.is(role::audience) && !verbal_ && np_.between.empty() && np_.guests.people.empty() &&
         !np_.guests.stands_for;
}

// "No meeting between A and B is planned", "took place": the text says that it was none.
bool sentence_reader::noun_reader::is_ruled_out() const noexcept {
  return np_.none && np_.happens != text::none && sides_;
}

void sentence_reader::noun_reader::describe() {
  made_ = in_.start(np_.first, last_, row_);
  made_.trigger = trigger_of(row_);
  made_.verbal = verbal_;
  made_.theirs = np_.theirs;
  made_.led = governed_;
  made_.owned = !np_.possessor.empty();
  made_.series = row_.is(role::round) || row_.is(role::body) || np_.numbered || !np_.of.bodies.empty() ||
                 (np_.of.said && np_.of.people.empty() && np_.order);
  made_.other = (np_.order & any_of(role::next, role::last, role::other)) != 0 || (made_.series && np_.numbered);
  made_.fate = np_.fate != 0;
}

outlook sentence_reader::noun_reader::find_outlook() const {
  if (np_.light != text::none) return outlook_of(of_, known_, s_, np_.light);
  if (np_.happens != text::none) return outlook_of(of_, known_, s_, np_.happens);
  return np_.verb_at != text::none ? outlook_of_state() : outlook{};
}

// "The talks with X focused on", "will focus on"; "a meeting with X would be useful", "could help" tell of none.
outlook sentence_reader::noun_reader::outlook_of_state() const {
  outlook comes;
  if (np_.fate || of_.tags[np_.verb_at] != tag::modal) return comes;
  token_id t = np_.verb_at;
  while (t + 1 < s_.last && (of_.tags[t] == tag::modal || of_.tags[t] == tag::adverb || of_.date_at(t))) ++t;
  comes = outlook_of(of_, known_, s_, t);
  if (of_.word(np_.verb_at) == known_.word.would) comes.real = false;
  return comes;
}

void sentence_reader::noun_reader::find_state(const outlook& comes) {
  using status = meeting::status;
  made_.state = comes.state;
  if (is_planned_journey()) made_.state = status::planned;
  if (made_.state == status::held &&
      ((np_.order & bit(role::next)) || np_.awaits || is_announced() || is_part_of_plan()))
    made_.state = status::planned;
  if (made_.state == status::denied && comes.was_planned) made_.state = status::cancelled;
  if (is_ruled_out() || (np_.fate & bit(role::denied))) made_.state = status::denied;
  if (np_.fate & bit(role::off)) made_.state = status::cancelled;
  if (np_.fate & bit(role::delayed)) made_.state = status::postponed;
  if (np_.fate & bit(role::moved)) made_.state = status::planned;
}

// "will travel to Warsaw for talks with X": the talks lie as far ahead as the journey.
bool sentence_reader::noun_reader::is_planned_journey() const {
  return !verbal_ && np_.governor == known_.word.for_ && in_.out_.size() > in_.before_ &&
         in_.out_.back().state == meeting::status::planned;
}

// "ahead of a meeting with X", "is looking forward to his meeting with X".
bool sentence_reader::noun_reader::is_announced() const { return !verbal_ && is_awaited(np_.first); }

// Does a phrase that looks ahead end before the token?
bool sentence_reader::noun_reader::is_awaited(token_id at) const {
  constexpr token_id longest = 4;
  for (token_id t = at > in_.begin_ + longest ? at - longest : in_.begin_; t < at; ++t) {
    token_id last = 0;
    const phrase* o = phrase_at(of_, known_, family::outlook, t, s_.last, &last);
    if (o && last == at && o->is(role::planned)) return true;
  }
  return false;
}

// "agreed on Tuesday to |open the bridge": what they had agreed on by then.
bool sentence_reader::noun_reader::was_agreed(token_id verb) const {
  constexpr token_id reach = 6;
  if (verb < in_.begin_ + 2 || of_.tags[verb - 1] != tag::to) return false;
  const token_id from = std::max(in_.begin_, verb > reach ? verb - reach : 0);
  return std::find(of_.tags.begin() + from, of_.tags.begin() + verb, tag::verb_past) != of_.tags.begin() + verb;
}

// "will speak to the press after their talks", "are to sign it at a meeting with X": as far ahead as what comes with it.
// Not "agreed to open the bridge after their talks".
bool sentence_reader::noun_reader::is_part_of_plan() const {
  if (verbal_ || np_.governor_at == text::none || !follows()) return false;
  constexpr token_id reach = 20;
  for (token_id t = np_.governor_at; t > in_.begin_ && np_.governor_at - t < reach; --t) {
    const tag g = of_.tags[t - 1];
    if (g == tag::subordinator || g == tag::wh || of_.in.tokens[t - 1].what == text::token::kind::mark) return false;
    if (g == tag::verb_ing && is_awaited(t - 1)) return true;  // "looks forward to |seeing her at the talks"
    if (!tagging::is_verb(g) || g == tag::verb_ing) continue;
    const outlook comes = outlook_of(of_, known_, s_, t - 1);
    return comes.said && comes.real && comes.state == meeting::status::planned && !was_agreed(t - 1);
  }
  return false;
}

// A body's first session long ago is background, not an encounter: see facts.
bool sentence_reader::noun_reader::is_background() const {
  return np_.is_first && made_.state == meeting::status::held && np_.happens != text::none &&
         np_.between.people.empty() && np_.guests.people.empty();
}

// "will meet again at an informal meeting".
bool sentence_reader::noun_reader::is_told_by_verb() const {
  return !verbal_ && !sides_ && governed_ && in_.out_.size() > in_.before_ && np_.topics_at == text::none &&
         np_.first < in_.out_.back().last + 15 && !np_.definite && follows();
}

// "after talks", "at the end of their talks"; not "in the final stage of negotiations".
bool sentence_reader::noun_reader::follows() const {
  const knowledge::function_words& f = known_.word;
  const word_id w = np_.governor;
  if (w == f.of && np_.governor_at > in_.begin_) {
    const word_id b = of_.word(np_.governor_at - 1);
    return b == f.end || b == f.close || b == f.conclusion || b == f.completion;
  }
  return w == f.after || w == f.following || w == f.during || w == f.at || w == f.in || w == f.before;
}

// "They offered to appear at a session", "must be present at meetings": of an infinitive, not of the subject.
bool sentence_reader::noun_reader::is_aside() const {
  constexpr token_id reach = 10;
  if (np_.governor != known_.word.at && np_.governor != known_.word.in) return false;
  for (token_id t = np_.first; t > in_.begin_ && np_.first - t < reach; --t)
    if (of_.tags[t - 1] == tag::to && (tagging::is_verb(of_.tags[t]) || of_.tags[t] == tag::auxiliary)) return true;
  return false;
}

// "the meeting", "the talks": of an encounter already told.
bool sentence_reader::noun_reader::refers() const {
  return !sides_ && np_.possessor.people.empty() && (np_.definite || !verbal_) &&
         (np_.light == text::none || made_.hosts.best().empty()) && made_.hosts.best().size() < 2 && !made_.hosts.group;
}

bool sentence_reader::noun_reader::is_only_mentioned() const {
  // "preparations for the next session", "before the Council's regular session".
  if (made_.other && !verbal_ && !np_.awaits && !made_.fate && nobody() && !made_.hosts.group) return true;
  if (!np_.of.bodies.empty() && np_.light == text::none && governed_ && nobody() && np_.between.empty()) return true;
  // "to speed up talks with Korea", "dialogue between India and the US is": nothing that took place.
  if (!verbal_ && !made_.fate && made_.hosts.people.empty() && made_.guests.people.empty() && !made_.refers &&
      !joint_ && !(governed_ && sides_ && follows()))
    return true;
  // "will host the next session": the host's part is a fact, the sides are not told.
  const phrase* held = light();
  return held && held->is(role::receives) && made_.guests.empty() && made_.hosts.people.empty() &&
         made_.hosts.best().size() == 1;
}

void sentence_reader::noun_reader::doubt_it() {
  if (made_.fate && !np_.definite && nobody()) made_.other = true;
  if (made_.refers && !made_.other && !np_.definite && !verbal_) made_.doubted(doubt::bare);
  if (!made_.refers && !verbal_ && !sides_ && !joint_ && !made_.fate && np_.possessor.people.size() < 2)
    made_.doubted(doubt::bare);
  const phrase* held = light();
  const bool planned = made_.state == meeting::status::planned;
  if (held && held->is(role::begins) && made_.hosts.people.empty() && made_.guests.people.empty() &&
      !made_.hosts.group && !made_.other && np_.happens == text::none && !planned && !row_.is(role::round))
    made_.doubted(doubt::begins);
  // "agreed to resume the negotiations": nothing fixed.
  made_.vague = planned && !made_.other && made_.guests.people.empty() && !made_.series;
  if (held && held->is(role::attends) && np_.definite && !sides_ && !made_.hosts.people.empty())
    made_.joins = made_.refers = true;
}

token_id sentence_reader::noun_reader::tell() {
  if (np_.topics_at != text::none)
    split_topics(of_, known_, np_.topics_at, end_of_topics(of_, known_, np_.topics_at, s_.last), made_.topics);
  if (made_.kind == meeting::kind::meeting && row_.is(role::encounter) && in_.medium_near(noun_))
    made_.kind = meeting::kind::call;
  if (np_.happens != text::none) made_.last = np_.happens + 1;
  made_.last = std::max(made_.last, np_.guests.last);
  // "meetings with A and B": one each. Not "meetings between A and B".
  if (row_.is(role::many) && np_.guests.people.size() > 1 && np_.between.empty()) made_.apart = true;
  in_.push(std::move(made_));
  return np_.guests.people.empty() ? last_ : std::max(last_, np_.guests.last);
}

}  // namespace communique::meetings
