// What was discussed is the subject: "A and B were discussed", "A was on the agenda", "with A and B on the agenda".
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <utility>

namespace communique::meetings {

using family = knowledge::family;

// "A and B were discussed", "A came under discussion", "A was the main issue on the agenda".
void sentence_reader::subject_discussed(token_id t, token_id last) {
  if (with_absolute(t, last)) return;
  const token_id np = end_of_subject(t);
  if (np == text::none) return;
  const token_id from = clause_start(np);
  if (from >= np || of_.tags[np - 1] == tag::wh || of_.tags[np - 1] == tag::negation ||
      (of_.in.quoted(np) && !of_.in.quoted(from)))
    return;
  // "a meeting with X is on the agenda"; "talks with the bank were discussed".
  if (!tagging::is_verb(of_.tags[t]))
    for (std::size_t i = before_; i < out_.size(); ++i)
      if (out_[i].first >= from && out_[i].first < from + 2) return;
  // "it was raised", "the meeting was considered": nothing named, or an encounter.
  if (np - from < 4 &&
      (of_.tags[from] == tag::pronoun || is_encounter(phrase_at(of_, known_, family::noun, np - 1, s_.last))))
    return;
  // "Proposals on grain were exchanged"; not "Gifts were exchanged".
  if (const phrase* verb = phrase_at(of_, known_, family::verb, t, s_.last); verb && verb->is(role::topic_lead)) {
    const phrase* lead = phrase_at(of_, known_, family::topic, from, s_.last);
    if (!lead || !lead->is(role::topic_lead)) return;
  }
  std::vector<span> found;
  // "Two issues were discussed: A and B".
  const token_id over = over_list_noun(from, false);
  if (over == from || over < np) split_topics(of_, known_, over, np, found);
  if (last < s_.last && of_.in.tokens[last].ascii == ':') {
    found.clear();
    if (last + 1 == s_.last) found = lines(s_.last);
    else split_topics(of_, known_, last + 1, end_of_topics(of_, known_, last + 1, s_.last), found);
  }
  attach(t, last, {}, {}, std::move(found));
}

// Where the subject ends before the verb of what was discussed, or before the verb that "on the agenda" stands behind;
// none if no verb does.
token_id sentence_reader::end_of_subject(token_id t) const {
  token_id verb = t;
  if (!tagging::is_verb(of_.tags[t]) && of_.tags[t] != tag::auxiliary) {
    while (verb > begin_ && t - verb < 7 && of_.tags[verb - 1] != tag::auxiliary &&
           of_.tags[verb - 1] != tag::preposition && !tagging::is_verb(of_.tags[verb - 1]) &&
           of_.in.tokens[verb - 1].ascii != ',')
      --verb;
    if (verb == begin_ || of_.tags[verb - 1] != tag::auxiliary) return text::none;
    --verb;
  }
  const token_id end = before_auxiliaries(verb);
  // "The ferry, which was suspended in May, was discussed".
  if (end <= begin_ + 3 || of_.in.tokens[end - 1].ascii != ',') return end;
  for (token_id q = end - 1; q > begin_ + 1 && end - q < 30; --q)
    if (of_.in.tokens[q - 1].ascii == ',') return of_.tags[q] == tag::wh ? q - 1 : end;
  return end;
}

// "with A and B on the agenda", "with A figuring in the talks", "Expect A and B to come up".
bool sentence_reader::with_absolute(token_id t, token_id last) {
  const bool infinitive =
      (of_.tags[t] == tag::verb || of_.tags[t] == tag::auxiliary) && t > begin_ && of_.tags[t - 1] == tag::to;
  if (!infinitive && of_.tags[t] != tag::verb_ing && of_.tags[t] != tag::preposition && of_.tags[t] != tag::adjective)
    return false;
  for (token_id q = t; q > begin_ && t - q < 30; --q) {
    const tag g = of_.tags[q - 1];
    const bool opens = infinitive ? q - 1 == begin_ && of_.in[q - 1] == "Expect" : of_.word(q - 1) == known_.word.with;
    // "met with farmers at the centre of the island".
    const bool meets =
        !infinitive && q > begin_ + 1 &&
        (tagging::is_verb(of_.tags[q - 2]) || is_encounter(phrase_at(of_, known_, family::noun, q - 2, s_.last)));
    if (opens && meets) return false;
    if (opens && q < t) {
      std::vector<span> found;
      split_topics(of_, known_, q, infinitive ? t - 1 : t, found);
      attach(t, last, {}, {}, std::move(found));
      return true;
    }
    if (tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal || g == tag::wh) return false;
  }
  return false;
}

// "A and B were the main topics of the talks", "A was among the issues raised".
void sentence_reader::predicate(token_id noun, token_id last) {
  const knowledge::function_words& f = known_.word;
  token_id be = noun;
  while (be > begin_ && noun - be < 8 && of_.tags[be - 1] != tag::auxiliary) {
    const tag g = of_.tags[be - 1];
    if (g != tag::determiner && g != tag::adjective && g != tag::number && g != tag::adverb && g != tag::noun &&
        g != tag::possessive && of_.word(be - 1) != f.among && of_.word(be - 1) != f.of)
      return;
    --be;
  }
  if (be == begin_ || noun - be >= 8 || of_.tags[be - 1] != tag::auxiliary || last >= s_.last) return;
  const tag behind = of_.tags[last];
  bool held = false;
  if (behind == tag::verb_past || behind == tag::verb_participle) {
    const phrase* v = phrase_at(of_, known_, family::verb, last, s_.last);
    held = v && (v->roles & any_of(role::topic, role::topic_jointly, role::topic_includes));
  } else if (behind == tag::preposition) {
    for (token_id q = last + 1; q < s_.last && q < last + 12 && !held; ++q) {
      const phrase* l = phrase_at(of_, known_, family::topic, q, s_.last);
      held = is_encounter(phrase_at(of_, known_, family::noun, q, s_.last)) ||
             (l && l->is(role::topic_list) && l->is(role::topic_shared));
      if (tagging::is_verb(of_.tags[q]) || of_.tags[q] == tag::auxiliary) break;
    }
  }
  if (held) subject_discussed(be - 1, last);
}

}  // namespace communique::meetings
