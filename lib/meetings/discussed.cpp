// What was discussed, and at which encounter.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

namespace {

constexpr std::uint64_t of_object = any_of(role::topic, role::topic_jointly, role::topic_includes, role::topic_purpose);

}  // namespace

// What was discussed goes to the telling that stands before it in the sentence, or to one of its own.
void sentence_reader::discussed() {
  inverted();
  for (token_id t = begin_; t < s_.last && !is_full(); ++t) {
    token_id last = t + 1;
    const bool quoted = of_.in.quoted(t);
    // "undertook “an exhaustive review of relations”": a part in quotation marks is told by the text all the same.
    if (!quoted || !of_.in.quoted(begin_)) {
      const phrase* n = phrase_at(of_, known_, family::topic, t, s_.last, &last);
      if (n && n->is(role::topic_noun)) {
        listed(t, last);
        t = last - 1;
        continue;
      }
      if (n && n->is(role::topic_list)) {
        after_colon(t);
        predicate(t, last);
      }
    }
    if (token_id noun_last = t + 1; for_talks(t, noun_last) || (quoted && had_discussion(t, noun_last))) {
      listed(t, noun_last + 1);
      continue;
    }
    const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last, &last);
    if (!p || !(p->roles & (of_object | bit(role::topic_subject)))) continue;
    const tag g = of_.tags[t];
    const bool verbal = tagging::is_verb(g) || g == tag::auxiliary;
    // "The talks featured grain"; "grain featured in the talks".
    const bool object = p->is(role::topic_includes) && object_follows(last);
    if (p->is(role::topic_subject) && !object) {
      if ((!quoted || verbal) && (verbal || g == tag::preposition || g == tag::adjective || g == tag::adverb))
        subject_discussed(t, last);
      continue;
    }
    if (!verbal || (quoted && !told_of(t) && !told_jointly(t))) continue;
    // "the consequences of exploring"; not "met with the aim of exploring ways".
    if (g == tag::verb_ing && t > begin_ && of_.tags[t - 1] == tag::preposition && !p->is(role::topic) && !aims(t))
      continue;
    if (p->is(role::topic_purpose) && !purpose(t)) continue;
    if (is_passive(t, last) && !object_follows(last) && !p->is(role::topic_includes)) subject_discussed(t, last);
    else object_discussed(t, last, *p);
    t = last - 1;
  }
  over_topics();
}

// Inside quotation marks: "The ministers discussed grain", a ministry said; "We discussed grain", one of them. Not what
// somebody says that he will discuss.
bool sentence_reader::told_jointly(token_id t) const {
  if (of_.tags[t] != tag::verb_past && of_.tags[t] != tag::auxiliary) return false;
  for (token_id q = t; q > begin_ && t - q < 4; --q)
    if (of_.word(q - 1) == known_.word.we) return true;
  return of_several(t, clauses_.subject_of(t));
}

// Without a date or a place at the end: "the project in Seoul on April 8".
token_id sentence_reader::without_circumstances(token_id from, token_id end, bool any) const {
  for (int again = 0; again < 3 && end > from + 2; ++again) {
    const dates::expression* d = of_.date_at(end - 1);
    if (d && d->first > from + 1 && (any || d->says_day())) {
      end = of_.tags[d->first - 1] == tag::preposition ? d->first - 1 : d->first;
      continue;
    }
    // "in Pristina" before the date.
    const bool dated = any || (end < s_.last && (of_.date_at(end) || (end + 1 < s_.last && of_.date_at(end + 1))));
    const reference* r = dated && end > from + 2 ? of_.cast.at(end - 1) : nullptr;
    if (r && r->who.size() == 1 && of_.is(r->who.front(), entity::type::place) && r->first > from + 1 &&
        of_.word(r->first - 1) == known_.word.in) {
      end = r->first - 1;
      continue;
    }
    break;
  }
  return end;
}

// The telling that a list belongs to: the last one before its verb, or one behind the list ("discussed trade at a
// meeting with X"); not one inside it ("discussed preparations for the summit, which will take place in Oslo").
telling* sentence_reader::near(token_id t, const outlook& comes, const std::vector<span>& found) {
  telling* best = nullptr;
  // "X, who will travel to Baku, discussed": what was discussed was not on the journey to come.
  const bool past = comes.state == meeting::status::held && of_.tags[t] == tag::verb_past;
  for (std::size_t i = before_; i < out_.size(); ++i) {
    if (out_[i].kind == meeting::kind::signing || out_[i].doubts != 0) continue;
    if (out_[i].first < t) {
      if (!past || out_[i].state == meeting::status::held) best = &out_[i];
    } else if (!best && out_[i].state == comes.state &&
               (found.empty() || of_.in.tokens[out_[i].first].at.begin >= found.back().end)) {
      best = &out_[i];
    }
  }
  return best;
}

// Where the last person named between two tokens ends.
token_id sentence_reader::after_people(token_id from, token_id to) const {
  token_id last = from + 1;
  for (token_id q = from; q < to; ++q)
    if (const reference* r = of_.starts(q); r && of_.names_person(*r)) last = std::max(last, r->last);
  return std::min(last, to);
}

// "received X for talks on trade": the noun tells of nothing new, but of what the encounter was about.
bool sentence_reader::for_talks(token_id t, token_id& last) const {
  const phrase* n = phrase_at(of_, known_, family::noun, t, s_.last, &last);
  if (!n || !(n->roles & any_of(role::encounter, role::audience)) || last >= s_.last) return false;
  const word_id w = of_.word(last);
  if (w != known_.word.on && w != known_.word.about && w != known_.word.over) return false;
  for (std::size_t i = before_; i < out_.size(); ++i) {
    if (out_[i].first >= t || out_[i].kind == meeting::kind::signing) continue;
    const token_id behind = after_people(out_[i].first, t);
    bool near_it = t < behind + 8;
    for (token_id q = behind; q < t; ++q)
      if ((tagging::is_verb(of_.tags[q]) && of_.tags[q - 1] != tag::to) || of_.in.tokens[q].ascii == ',')
        near_it = false;
    if (near_it) return true;
  }
  return false;
}

// "The ministers had a productive discussion on grain", inside quotation marks, where no encounter is looked for.
bool sentence_reader::had_discussion(token_id t, token_id& last) const {
  const phrase* n = phrase_at(of_, known_, family::noun, t, s_.last, &last);
  if (!n || !n->is(role::encounter) || last >= s_.last) return false;
  const word_id w = of_.word(last);
  if (w != known_.word.on && w != known_.word.about && w != known_.word.over) return false;
  for (token_id q = t; q > begin_ && t - q < 6; --q)
    if (of_.tags[q - 1] == tag::verb_past || of_.tags[q - 1] == tag::auxiliary) {
      const phrase* v = phrase_at(of_, known_, family::verb, q - 1, s_.last);
      return v && v->is(role::holds) && told_jointly(q - 1);
    }
  return false;
}

bool sentence_reader::told_before(token_id t) const {
  for (std::size_t i = before_; i < out_.size(); ++i)
    if (out_[i].kind != meeting::kind::signing && out_[i].doubts == 0 && out_[i].first < t) return true;
  return false;
}

// "the aim of", "took the opportunity to": "met with the purpose of following up".
bool sentence_reader::aims(token_id t) const {
  for (token_id q = t; q > begin_ && t - q < 6; --q) {
    token_id last = 0;
    const phrase* p = phrase_at(of_, known_, family::topic, q - 1, s_.last, &last);
    if (p && p->is(role::topic_aim) && last == t) return true;
  }
  return false;
}

// "met to finalise", "held talks aimed at finalising".
bool sentence_reader::purpose(token_id t) const {
  return told_before(t) && t > begin_ && (of_.tags[t - 1] == tag::to || aims(t));
}

// To the telling of the sentence, or to one of its own that refers to an encounter told before.
void sentence_reader::attach(token_id t, token_id last, party subject, party with, std::vector<span> found) {
  if (found.empty() && with.empty()) return;
  outlook comes = outlook_of(of_, known_, s_, t);
  // "took the opportunity to discuss"; not "would be an opportunity to discuss".
  if (of_.tags[t] == tag::verb && aims(t)) {
    comes.real = true;
    for (token_id q = t > begin_ + 8 ? t - 8 : begin_; q < t; ++q)
      comes.real &= of_.tags[q] != tag::modal || comes.state != meeting::status::held;
  }
  if (of_.in[begin_] == "Expect") comes = {meeting::status::planned, true, true, false};
  telling* told = near(t, comes, found);
  if (told && with.people.empty() && (told->first < t || subject.people.size() < 2)) {
    // "The talks will cover": as far ahead as what was discussed at them.
    if (told->refers && !told->verbal && comes.said && comes.state == meeting::status::planned &&
        told->state == meeting::status::held && told->first < t)
      told->state = comes.state;
    // "met behind closed doors to discuss": what they met for is as real as the encounter.
    if (comes.real || (!comes.said && told->first < t))
      told->topics.insert(told->topics.end(), found.begin(), found.end());
    return;
  }
  if (!comes.real || comes.state == meeting::status::denied) return;
  phrase weak;
  weak.confidence = 850;
  telling made = start(t, last, weak);
  made.state = comes.state;
  made.hosts = std::move(subject);
  made.guests = std::move(with);
  // A clause that opens with "with": "With Minister X, the president discussed".
  if (made.guests.people.empty() && of_.word(begin_) == known_.word.with)
    made.guests = gather(of_, known_, begin_ + 1, t);
  made.weak = true;
  if (by_telephone(t)) made.kind = meeting::kind::call;
  made.refers = made.hosts.people.size() + made.guests.people.size() < 2 || made.hosts.group;
  made.topics = std::move(found);
  out_.push_back(std::move(made));
}

// "discussed visas by telephone with": in the same clause.
bool sentence_reader::by_telephone(token_id verb) const {
  constexpr token_id reach = 14;
  for (token_id t = verb + 1; t < s_.last && t < verb + reach; ++t) {
    const tag g = of_.tags[t];
    if (tagging::is_finite(g) || g == tag::wh || g == tag::subordinator || of_.in.tokens[t].ascii == ';') return false;
    const phrase* m = phrase_at(of_, known_, family::other, t, s_.last);
    if (m && m->is(role::medium)) return true;
  }
  return false;
}

// "met her counterpart over the quotas", "spoke by phone with him on the situation": behind the verb of meeting.
void sentence_reader::over_topics() {
  const knowledge::function_words& f = known_.word;
  for (std::size_t i = before_; i < out_.size(); ++i) {
    telling& told = out_[i];
    if (!told.verbal || !told.topics.empty() || told.kind == meeting::kind::signing ||
        told.kind == meeting::kind::visit)
      continue;
    std::size_t next = i + 1;
    while (next < out_.size() && out_[next].doubts != 0) ++next;
    const token_id end = next < out_.size() ? std::min(out_[next].first, s_.last) : s_.last;
    for (token_id t = told.last; t + 1 < end && t < told.last + 30; ++t) {
      const tag g = of_.tags[t];
      const token& here = of_.in.tokens[t];
      if (here.ascii == ',' || here.what == token::kind::mark || tagging::is_verb(g) || g == tag::subordinator ||
          g == tag::wh || g == tag::conjunction || g == tag::to)
        break;
      const word_id w = of_.word(t);
      // "Talks broke up over a seating plan".
      const bool broke = !tagging::is_verb(of_.tags[told.first]) && tagging::is_verb(of_.tags[told.last - 1]);
      const bool over = (w == f.over && !broke) || w == f.about || w == f.regarding || w == f.concerning;
      const phrase* lead = phrase_at(of_, known_, family::topic, t + 1, s_.last);
      const bool on = w == f.on && (told.kind == meeting::kind::call || (lead && lead->is(role::topic_lead)));
      if (!over && !on) continue;
      if (const phrase* m = phrase_at(of_, known_, family::other, t, s_.last); m && m->is(role::medium)) continue;
      const token_id from = first_of_list(t + 1, false);
      if (from == text::none) continue;
      split_topics(of_, known_, from, without_circumstances(from, end_of_topics(of_, known_, from, end)), told.topics);
      break;
    }
  }
}

}  // namespace communique::meetings
