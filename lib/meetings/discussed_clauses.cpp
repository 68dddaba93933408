// What was discussed is the object: "The sides discussed A and B", "The talks covered A". Where a clause begins, and
// whether its subject is an encounter.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

namespace {

constexpr token_id clause_window = 80;

}  // namespace

// "topics discussed included", "the talks held in Oslo covered": a participle behind its noun, no verb of a clause.
bool sentence_reader::is_reduced(token_id t) const {
  if (of_.tags[t] != tag::verb_past || t == begin_) return false;
  const phrase* l = phrase_at(of_, known_, family::topic, t - 1, s_.last);
  return (l && l->is(role::topic_list)) || is_encounter(phrase_at(of_, known_, family::noun, t - 1, s_.last));
}

// "the sailors who were detained": a verb inside a noun phrase.
bool sentence_reader::is_relative(token_id verb) const {
  for (token_id q = verb; q > begin_ + 1 && verb - q < 4; --q) {
    const tag g = of_.tags[q - 1];
    if (g == tag::wh) return of_.in.tokens[q - 2].ascii != ',';
    if (g != tag::auxiliary && g != tag::modal && g != tag::adverb) return false;
  }
  return false;
}

// Does a conjunction stand behind a clause with its own auxiliary: "a date was agreed upon and"?
bool sentence_reader::follows_verb(token_id conjunction) const {
  for (token_id q = conjunction; q > begin_ && conjunction - q < 16; --q) {
    const tag g = of_.tags[q - 1];
    if (g == tag::wh || g == tag::subordinator || of_.word(q - 1) == known_.word.that) return false;
    if (g == tag::auxiliary || g == tag::modal) return true;
  }
  return false;
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
    const token_id verb = q < t && of_.tags[q] == tag::adverb ? q + 1 : q;  // "which also covered"
    const bool where = g == tag::wh && !tagging::is_verb(of_.tags[verb]) && of_.tags[verb] != tag::auxiliary;
    // "The date was agreed upon and flights were discussed".
    const bool clause = here.word == known_.word.and_ && follows_verb(q - 1);
    if (g == tag::subordinator || where || but || clause || here.ascii == ';' || here.ascii == ':' ||
        here.what == token::kind::mark ||
        (tagging::is_finite(g) && of_.tags[q] != tag::preposition && !is_reduced(q - 1) && !is_relative(q - 1))) {
      from = q;
      // "How to reopen the ferry was discussed".
      if (where && q - 1 == begin_ && of_.tags[q] == tag::to) from = q - 1;
      break;
    }
  }
  // "apart from".
  while (from + 1 < t && of_.tags[from] == tag::adverb && of_.tags[from + 1] == tag::preposition) ++from;
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
  // "will be devoted to": the subject stands before all of it; "set out to", "served to" are verbs of their own.
  if (of_.tags[t] == tag::auxiliary || of_.tags[t] == tag::verb)
    while (t > begin_ &&
           (of_.tags[t - 1] == tag::auxiliary || of_.tags[t - 1] == tag::modal || of_.tags[t - 1] == tag::adverb))
      --t;
  const token_id first = of_.tags[t] == tag::verb || of_.tags[t] == tag::verb_ing || of_.tags[t] == tag::verb_participle
                             ? std::max(begin_, t > 16 ? t - 16 : 0)
                             : clause_start(t);
  // "It focused on A", of what the sentence before tells.
  if (t == begin_ + 1 && of_.tags[begin_] == tag::pronoun && of_.in[begin_] == "It" && !out_.empty() &&
      out_.back().sentence + 1 == number_)
    return true;
  // "The interview served to analyse A": over one verb.
  bool over = of_.tags[t] == tag::verb && t > begin_ && of_.tags[t - 1] == tag::to;
  for (token_id q = t; q > first && t - q < 26; --q) {
    const tag g = of_.tags[q - 1];
    if (q < t && ((tagging::is_finite(g) && !is_reduced(q - 1)) || g == tag::subordinator)) {
      if (!over || g == tag::subordinator) break;
      over = false;
      continue;
    }
    if (is_encounter(phrase_at(of_, known_, family::noun, q - 1, s_.last))) return true;
    const phrase* l = phrase_at(of_, known_, family::topic, q - 1, s_.last);
    if (l && l->is(role::topic_list)) return true;
  }
  return false;
}

// Over "is expected to be", "will also have been" to the end of the subject.
token_id sentence_reader::before_auxiliaries(token_id np) const {
  while (np > begin_) {
    const tag g = of_.tags[np - 1];
    if (g == tag::auxiliary || g == tag::adverb || g == tag::modal) --np;
    else if (g == tag::to && np > begin_ + 2 && (of_.tags[np - 3] == tag::auxiliary || of_.tags[np - 3] == tag::adverb))
      np -= 2;
    else if (g == tag::to && np > begin_ + 1 && of_.tags[np - 2] == tag::auxiliary) --np;
    else break;
  }
  return np;
}

// "The main topic of the talks was A".
bool sentence_reader::is_equation(token_id t, token_id last) const {
  if (!object_follows(last) || of_.tags[last] == tag::adjective) return false;
  for (token_id q = before_auxiliaries(t); q > begin_ && t - q < 14; --q) {
    if ((tagging::is_finite(of_.tags[q - 1]) && !is_reduced(q - 1)) || of_.in.tokens[q - 1].ascii == ',') return false;
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
  if (found.empty() && leads_lines()) found = lines(s_.last);
  const party subject = clauses_.subject_of(t);
  const bool several = of_several(t, subject) || !with.empty();
  if (p.is(role::topic_jointly) && !several && !about) {
    // "met X and reviewed", "met to review": of those who met; not "he raised the matter".
    const tag before = t > begin_ ? of_.tags[t - 1] : tag::punctuation;
    if (!told_before(t) || (before != tag::to && before != tag::conjunction && before != tag::punctuation && !aims(t)))
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
