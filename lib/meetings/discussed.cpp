// What was discussed, and at which encounter.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

// What was discussed goes to the telling that stands before it in the sentence, or to one of its own.
void sentence_reader::discussed() {
  for (token_id t = begin_; t < s_.last; ++t) {
    if (of_.in.quoted(t)) continue;
    token_id last = t + 1;
    if (const phrase* n = phrase_at(of_, known_, family::other, t, s_.last, &last); n && n->is(role::topic_noun)) {
      topic(t, last, *n);
      t = last - 1;
      continue;
    }
    const tag g = of_.tags[t];
    if (!tagging::is_verb(g) && g != tag::auxiliary) continue;
    if (g == tag::verb_ing && t > begin_ && of_.tags[t - 1] == tag::preposition)
      continue;   // "the aim of exploring ways"
    const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last, &last);
    if (!p || !(p->roles & any_of(role::topic, role::topic_passive, role::topic_includes))) continue;
    topic(t, last, *p);
    t = last - 1;
  }
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
    const reference* r = any && end > from + 2 ? of_.cast.at(end - 1) : nullptr;
    if (r && r->who.size() == 1 && of_.is(r->who.front(), entity::type::place) && r->first > from + 1 &&
        of_.word(r->first - 1) == known_.word.in) {
      end = r->first - 1;
      continue;
    }
    break;
  }
  return end;
}

telling* sentence_reader::near(token_id t) {
  telling* best = nullptr;
  for (std::size_t i = before_; i < out_.size(); ++i)
    if (out_[i].kind != meeting::kind::signing && (out_[i].first < t || !best)) best = &out_[i];
  return best;
}

void sentence_reader::topic(token_id t, token_id last, const phrase& p) {
  const knowledge::function_words& f = known_.word;
  std::vector<span> found;
  party with;
  token_id end = last;
  const bool passive = p.is(role::topic_passive) ||
                       (p.is(role::topic) && of_.tags[t] == tag::verb_participle && last - t == 1 && t > begin_ &&
                        of_.tags[t - 1] == tag::auxiliary);
  if (passive) {
    token_id np = t;
    while (np > begin_ && (of_.tags[np - 1] == tag::auxiliary || of_.tags[np - 1] == tag::adverb ||
                           of_.tags[np - 1] == tag::modal))
      --np;
    token_id from = begin_;
    for (token_id q = np; q > begin_ && np - q < 80; --q) {
      const tag g = of_.tags[q - 1];
      if (g == tag::subordinator || of_.in.tokens[q - 1].ascii == ';' || (tagging::is_finite(g) && q < np)) {
        from = q;
        break;
      }
    }
    // "During the meeting, A and B were discussed": from behind the phrase that opens the sentence.
    if (from < np && of_.tags[from] == tag::preposition) {
      token_id q = from;
      while (q < np && of_.in.tokens[q].ascii != ',') ++q;
      if (q < np) from = q + 1;
      else return;
    }
    split_topics(of_, known_, from, np, found);
    end = t;
  } else {
    token_id from = last;
    if (from < s_.last && of_.word(from) == f.with) {
      with = gather(of_, known_, from + 1, s_.last);
      from = std::max(with.last, from + 1);
    }
    if (from >= s_.last) return;
    if (of_.tags[from] == tag::subordinator || of_.date_at(from)) return;
    if (of_.tags[from] == tag::preposition && of_.word(from) != f.on && of_.word(from) != f.about &&
        of_.word(from) != f.over)
      return;
    if (of_.tags[from] == tag::preposition) ++from;
    if (from >= s_.last || of_.tags[from] == tag::pronoun) return;
    end = end_of_topics(of_, known_, from, s_.last);
    // "discussed the project in Seoul on April 8 with Minister X".
    for (token_id q = from; q < end; ++q) {
      if (of_.word(q) != f.with) continue;
      const party object = gather(of_, known_, q + 1, s_.last);
      if (object.people.empty()) continue;
      with.add(object);
      end = q;
      break;
    }
    end = without_circumstances(from, end);
    split_topics(of_, known_, from, end, found);
  }
  if (found.empty() && with.empty()) return;

  telling* told = near(t);
  const party subject = passive ? party{} : clauses_.subject_of(t);
  const outlook comes = outlook_of(of_, known_, s_, t);
  if (told && with.people.empty() && (told->first < t || subject.people.size() < 2)) {
    if (!comes.real) return;
    told->topics.insert(told->topics.end(), found.begin(), found.end());
    return;
  }
  if (!comes.real || comes.state == meeting::status::denied || p.is(role::topic_includes)) return;
  // "The SCO has focused on security": one body by itself discusses nothing.
  if (!passive && !subject.group && !subject.stands_for && with.empty() && subject.people.empty() &&
      subject.bodies.size() + subject.countries.size() == 1)
    return;
  phrase weak;
  weak.confidence = 850;
  telling made = start(t, last, weak);
  made.state = comes.state;
  made.hosts = subject;
  made.guests = with;
  // A clause that opens with "with": "With Minister X, the president discussed".
  if (made.guests.people.empty() && of_.word(begin_) == f.with) made.guests = gather(of_, known_, begin_ + 1, t);
  made.weak = true;
  made.refers = made.hosts.people.size() + made.guests.people.size() < 2 || made.hosts.group;
  made.topics = std::move(found);
  out_.push_back(std::move(made));
}

}  // namespace communique::meetings
