// The clauses that tell what was discussed: who or what is their subject, and where the list stands.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

namespace {

constexpr token_id clause_window = 80;

bool is_encounter(const phrase* p) noexcept {
  return p && (p->roles & any_of(role::encounter, role::audience, role::round, role::body, role::trip));
}

}  // namespace

// "topics discussed included", "the talks held in Oslo covered": a participle behind its noun, no verb of a clause.
bool sentence_reader::is_reduced(token_id t) const {
  if (of_.tags[t] != tag::verb_past || t == begin_) return false;
  const phrase* l = phrase_at(of_, known_, family::topic, t - 1, s_.last);
  return (l && l->is(role::topic_list)) || is_encounter(phrase_at(of_, known_, family::noun, t - 1, s_.last));
}

// Where the clause of a verb begins: behind the conjunction before it and behind what a preposition leads at the
// front ("During the meeting, trade was discussed").
token_id sentence_reader::clause_start(token_id t) const {
  token_id from = begin_;
  for (token_id q = t; q > begin_ && t - q < clause_window; --q) {
    const tag g = of_.tags[q - 1];
    const token& here = of_.in.tokens[q - 1];
    // "…, but flights were discussed".
    const bool but = g == tag::conjunction && here.word != known_.word.and_ && here.word != known_.word.or_;
    // "where a meeting is on the agenda"; "the bridge which collapsed in May was discussed" goes on.
    const bool where = g == tag::wh && !tagging::is_verb(of_.tags[q]) && of_.tags[q] != tag::auxiliary;
    if (g == tag::subordinator || where || but || here.ascii == ';' || here.ascii == ':' ||
        here.what == token::kind::mark ||
        (tagging::is_finite(g) && of_.tags[q] != tag::preposition && !is_reduced(q - 1))) {
      from = q;
      break;
    }
  }
  if (from >= t || of_.tags[from] != tag::preposition) return from;
  for (token_id q = from; q < t; ++q)
    if (of_.in.tokens[q].ascii == ',') return q + 1;
  // "During the meeting trade was discussed".
  for (token_id q = from + 1; q < t && q < from + 6; ++q)
    if (is_encounter(phrase_at(of_, known_, family::noun, q, s_.last))) return q + 1;
  return t;
}

// Is the subject of a verb an encounter or a word for a list: "the talks covered", "a meeting devoted to"?
bool sentence_reader::told_of(token_id t) const {
  const token_id first = of_.tags[t] == tag::verb_ing || of_.tags[t] == tag::verb_participle
                             ? std::max(begin_, t > 16 ? t - 16 : 0) : clause_start(t);
  for (token_id q = t; q > first && t - q < 26; --q) {
    const tag g = of_.tags[q - 1];
    if (q < t && ((tagging::is_finite(g) && !is_reduced(q - 1)) || g == tag::subordinator)) break;
    if (is_encounter(phrase_at(of_, known_, family::noun, q - 1, s_.last))) return true;
    const phrase* l = phrase_at(of_, known_, family::topic, q - 1, s_.last);
    if (l && l->is(role::topic_list)) return true;
  }
  return false;
}

// The first word of what was discussed, over what leads to it; none if no noun phrase or question follows.
token_id sentence_reader::first_of_list(token_id from, bool bare) const {
  const knowledge::function_words& f = known_.word;
  token_id last = from;
  for (int again = 0; again < 2 && from < s_.last; ++again) {
    while (from < s_.last && of_.tags[from] == tag::adverb) ++from;
    // "discussed in detail the quotas"; "the issue of" is left out with the item.
    const phrase* lead = phrase_at(of_, known_, family::topic, from, s_.last, &last);
    if (lead && lead->is(role::topic_lead) && of_.tags[from] == tag::preposition) from = last;
  }
  if (from >= s_.last || of_.date_at(from)) return text::none;
  if (bare && (of_.word(from) == f.on || of_.word(from) == f.about || of_.word(from) == f.over)) ++from;
  if (from >= s_.last || of_.date_at(from) || of_.word(from) == f.that || of_.word(from) == f.no) return text::none;
  const tag g = of_.tags[from];
  if (g == tag::wh) return from;
  if (!object_follows(from) && g != tag::verb_ing && g != tag::verb_participle && g != tag::verb &&
      of_.in.tokens[from].what != token::kind::mark)
    return text::none;
  // "considered necessary to".
  if (g == tag::adjective && from + 1 < s_.last && of_.tags[from + 1] == tag::to) return text::none;
  // "the following issues: …".
  for (token_id q = from; q < s_.last && q < from + 5; ++q)
    if (of_.word(q) == f.following)
      for (token_id c = q; c + 1 < s_.last && c < q + 5; ++c)
        if (of_.in.tokens[c].ascii == ':') return c + 1;
  return from;
}

// A list from a token on, of the encounter near it.
void sentence_reader::listed(token_id t, token_id from) {
  from = first_of_list(from, false);
  if (from == text::none) return;
  std::vector<span> found;
  split_topics(of_, known_, from, without_circumstances(from, end_of_topics(of_, known_, from, s_.last)), found);
  attach(t, from, {}, {}, std::move(found));
}

// "Also on the table were A and B", "Discussed at the talks was A", "Among the topics were A and B".
void sentence_reader::inverted() {
  const knowledge::function_words& f = known_.word;
  token_id t = begin_;
  while (t < s_.last && (of_.tags[t] == tag::adverb || of_.tags[t] == tag::conjunction)) ++t;
  if (t >= s_.last || of_.in.quoted(t)) return;
  bool named = false;
  const bool among = of_.word(t) == f.among;
  if (!among) {
    const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last);
    const bool fronted = of_.tags[t] == tag::verb_past || of_.tags[t] == tag::verb_participle ||
                         of_.tags[t] == tag::preposition || of_.tags[t] == tag::adjective;
    if (!p || !fronted || !(p->roles & any_of(role::topic, role::topic_jointly, role::topic_subject))) return;
  }
  for (token_id q = t + 1; q + 1 < s_.last && q < t + 16 && of_.in.tokens[q].ascii != ','; ++q) {
    const phrase* l = phrase_at(of_, known_, family::topic, q, s_.last);
    named |= l && l->is(role::topic_list);
    const word_id w = of_.word(q);
    if (w != f.was && w != f.were && w != f.is && w != f.are && of_.in.tokens[q].ascii != ':') continue;
    if (!among || named) listed(t, q + 1);
    return;
  }
}

// "Topics: A, B and C"; "the agenda would be a short one: A and B".
void sentence_reader::after_colon(token_id t) {
  const phrase* list = phrase_at(of_, known_, family::topic, t, s_.last);
  const bool opens = t < begin_ + 3;
  for (token_id q = t + 1; q + 1 < s_.last && q < t + 10; ++q) {
    const char c = of_.in.tokens[q].ascii;
    if (c == ',' || of_.in.tokens[q].what == token::kind::mark) return;
    if (c != ':') continue;
    if (opens || (list && list->is(role::topic_shared))) listed(t, q + 1);
    return;
  }
}

// "A and B were discussed", "A came under discussion", "A was the main issue on the agenda".
void sentence_reader::subject_discussed(token_id t, token_id last) {
  token_id np = t;
  if (!tagging::is_verb(of_.tags[t]) && of_.tags[t] != tag::auxiliary) {
    // Of "on the agenda" the verb stands before it.
    token_id q = t;
    while (q > begin_ && t - q < 7 && of_.tags[q - 1] != tag::auxiliary && of_.tags[q - 1] != tag::preposition &&
           !tagging::is_verb(of_.tags[q - 1]) && of_.in.tokens[q - 1].ascii != ',')
      --q;
    if (q == begin_ || of_.tags[q - 1] != tag::auxiliary) return;
    np = q - 1;
  }
  while (np > begin_ && (of_.tags[np - 1] == tag::auxiliary || of_.tags[np - 1] == tag::adverb ||
                         of_.tags[np - 1] == tag::modal))
    --np;
  const token_id from = clause_start(np);
  if (from >= np || of_.tags[np - 1] == tag::wh || of_.tags[np - 1] == tag::negation || of_.in.quoted(np)) return;
  // "a meeting with X is on the agenda"; "talks with the bank were discussed".
  if (!tagging::is_verb(of_.tags[t]))
    for (std::size_t i = before_; i < out_.size(); ++i)
      if (out_[i].first >= from && out_[i].first < from + 2) return;
  // "it was raised", "the meeting was considered": nothing named, or an encounter.
  if (np - from < 4 && (of_.tags[from] == tag::pronoun ||
                        is_encounter(phrase_at(of_, known_, family::noun, np - 1, s_.last))))
    return;
  std::vector<span> found;
  split_topics(of_, known_, from, np, found);
  attach(t, last, {}, {}, std::move(found));
}

// "The main topic of the talks was A".
bool sentence_reader::is_equation(token_id t, token_id last) const {
  if (!object_follows(last) || of_.tags[last] == tag::adjective) return false;
  for (token_id q = t; q > begin_ && t - q < 12; --q) {
    if (tagging::is_finite(of_.tags[q - 1]) || of_.in.tokens[q - 1].ascii == ',') return false;
    const phrase* l = phrase_at(of_, known_, family::topic, q - 1, s_.last);
    if (l && l->is(role::topic_list) && q - 1 < begin_ + 5) return true;
  }
  return false;
}

// Two or more are the subject: "the pair", "the two personalities", "A and B".
bool sentence_reader::of_several(token_id t, const party& subject) const {
  if (subject.group || subject.best().size() > 1) return true;
  // "with whom she analysed".
  for (token_id q = t; q > begin_ + 1 && t - q < 8; --q)
    if (of_.tags[q - 1] == tag::wh && of_.word(q - 2) == known_.word.with) return true;
  for (token_id q = t; q > begin_ && t - q < 6; --q) {
    if (q < t && (tagging::is_verb(of_.tags[q - 1]) || of_.tags[q - 1] == tag::preposition)) return false;
    const phrase* s = phrase_at(of_, known_, family::other, q - 1, s_.last);
    if (s && s->is(role::several)) return true;
  }
  return false;
}

// "The sides discussed A and B", "discussed with him A", "The talks covered A".
void sentence_reader::object_discussed(token_id t, token_id last, const phrase& p) {
  const knowledge::function_words& f = known_.word;
  const bool about = told_of(t);
  if (p.is(role::topic_includes) && !about) return;
  // "The main topic was the quota"; not "The meeting was attended by".
  if (p.is(role::topic_includes) && last - t == 1 && of_.tags[t] == tag::auxiliary && !is_equation(t, last)) return;
  party with;
  token_id from = last;
  if (from < s_.last && of_.word(from) == f.with) {
    with = gather(of_, known_, from + 1, s_.last);
    from = with.people.empty() ? std::max(with.last, from + 1) : after_people(from, std::max(with.last, from + 1));
    if (from < s_.last && of_.in.tokens[from].ascii == ',') ++from;
  }
  from = first_of_list(from, true);
  std::vector<span> found;
  if (from != text::none) {
    token_id end = end_of_topics(of_, known_, from, s_.last);
    // "discussed the project in Seoul on April 8 with Minister X".
    for (token_id q = from; q < end; ++q) {
      if (of_.word(q) != f.with) continue;
      const party object = gather(of_, known_, q + 1, s_.last);
      if (object.people.empty()) continue;
      with.add(object);
      end = q;
      break;
    }
    split_topics(of_, known_, from, without_circumstances(from, end), found);
  }
  const party subject = clauses_.subject_of(t);
  const bool several = of_several(t, subject) || !with.empty();
  if (p.is(role::topic_jointly) && !several && !about) {
    // "met X and reviewed", "met to review": of those who met; not "he raised the matter".
    const tag before = t > begin_ ? of_.tags[t - 1] : tag::punctuation;
    if (!told_before(t) || (before != tag::to && before != tag::conjunction && before != tag::punctuation &&
                            !aims(t)))
      return;
  }
  // "cited the figure, raising the issue": what they did is not what they talked of with each other.
  if (p.is(role::topic_jointly) && of_.tags[t] == tag::verb_ing && !about && with.empty() && !told_before(t)) return;
  // "X and Y discussed taxes in a debate".
  if (!about && !told_before(t) && on_occasion(last)) return;
  // "The SCO has focused on security": one body by itself discusses nothing.
  if (!told_before(t) && !about && !several && !subject.stands_for && subject.people.empty() &&
      subject.bodies.size() + subject.countries.size() == 1)
    return;
  attach(t, last, subject, with, std::move(found));
}

}  // namespace communique::meetings
