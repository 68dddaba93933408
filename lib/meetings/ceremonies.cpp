// Agreements that are signed and credentials that are presented.
#include "meetings/encounter_noun.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

token_id sentence_reader::sign(telling& made, token_id last, bool passive) {
  made.trigger = role::signs;
  if (!(passive ? is_signed(made, last) : signs(made, last))) return last;
  out_.push_back(std::move(made));
  return std::max(last, out_.back().last);
}

// "an agreement was signed (by A and B)"; not "the agreement signed in 2019".
bool sentence_reader::is_signed(telling& made, token_id last) {
  const knowledge::function_words& f = known_.word;
  token_id np = made.first;
  while (np > begin_ && (of_.tags[np - 1] == tag::auxiliary || of_.tags[np - 1] == tag::adverb ||
                         of_.tags[np - 1] == tag::modal || of_.tags[np - 1] == tag::verb))
    --np;
  if (np == made.first) return false;
  token_id from = np;
  while (from > begin_ && np - from < 40) {
    const tag g = of_.tags[from - 1];
    if (of_.in.tokens[from - 1].ascii == ',' || g == tag::subordinator || g == tag::wh || tagging::is_finite(g)) break;
    --from;
  }
  if (of_.tags[from] == tag::preposition && from + 1 < np && of_.date_at(from + 1)) return false;
  if (leads_lines()) made.topics = lines(s_.last);
  if (const token_id about = from_comma(np); about < np) split_topics(of_, known_, about, np - 1, made.topics);
  const bool named_before = np - from == 2 && of_.word(from) == f.the;  // "The document was signed by"
  if (made.topics.empty() && !named_before) split_topics(of_, known_, from, np, made.topics);
  for (token_id t = last; t < s_.last && t < last + 12; ++t) {
    if (of_.word(t) != f.by && of_.word(t) != f.between) continue;
    made.hosts = gather(of_, known_, t + 1, s_.last);
    made.last = std::max(made.hosts.last, last);
    break;
  }
  return true;
}

// "The first agreement, on grain, was signed": where what it is about begins; the token itself if nothing stands so.
token_id sentence_reader::from_comma(token_id verb) const {
  if (verb < begin_ + 4 || of_.in.tokens[verb - 1].ascii != ',') return verb;
  for (token_id q = verb - 1; q > begin_ && verb - q < 25; --q)
    if (of_.in.tokens[q - 1].ascii == ',')
      return of_.word(q) == known_.word.on || of_.word(q) == known_.word.about || of_.word(q) == known_.word.concerning
                 ? q + 1
                 : verb;
  return verb;
}

// "X signed an agreement on grain with Y", "signed with Y an agreement".
bool sentence_reader::signs(telling& made, token_id last) {
  made.hosts = clauses_.subject_of(made.first);
  // "will travel to Oslo on Monday to sign the agreement".
  if (made.hosts.empty() && made.first > begin_ && of_.tags[made.first - 1] == tag::to)
    made.hosts = clauses_.main_subject();
  const token_id from = over_circumstances(last);
  if (!object_follows(from) || (made.hosts.empty() && !made.hosts.group)) return false;
  if (of_.starts(from) && of_.names_person(*of_.starts(from))) return false;
  token_id end = end_of_topics(of_, known_, from, s_.last);
  for (token_id t = from; t + 1 < end; ++t) {
    if (of_.word(t) != known_.word.with) continue;
    party object = gather(of_, known_, t + 1, s_.last);
    if (!object.people.empty()) {
      made.guests = std::move(object);
      end = t;
    }
    break;
  }
  end = without_circumstances(from, end, true);
  // "signed three agreements, on A, on B and on C".
  if (leads_lines()) made.topics = lines(s_.last);
  if (const token_id named = over_list_noun(from, true); made.topics.empty() && named != from && named < s_.last)
    split_topics(of_, known_, named, end_of_topics(of_, known_, named, s_.last), made.topics);
  if (made.topics.empty()) split_topics(of_, known_, from, end, made.topics);
  made.last = std::max(end, from);
  return true;
}

// "witnessed the signing of an agreement on grain".
bool sentence_reader::noun_reader::is_signing() {
  if (last_ < s_.last && of_.word(last_) == known_.word.of && in_.object_follows(last_ + 1)) {
    const token_id named = in_.over_list_noun(last_ + 1, true);
    if (named < s_.last) {
      const token_id end = end_of_topics(of_, known_, named, s_.last);
      split_topics(of_, known_, named, in_.without_circumstances(named, end, true), made_.topics);
    }
  }
  return verbal_ && (!np_.of.empty() || !made_.topics.empty());
}

// "presented her credentials to the president", "received the credentials of the ambassador".
token_id sentence_reader::noun_reader::letters() {
  if (np_.light == text::none) {
    // "pointed out their own credentials".
    if (np_.to.empty() && np_.of.empty() && np_.possessor.empty()) return last_;
    made_.doubted(doubt::bare);
  }
  const party subject = np_.light == text::none ? party{} : in_.clauses_.subject_of(np_.light);
  made_.sided = true;
  if (party person = recipient(); !person.people.empty()) np_.to = std::move(person);
  if (!np_.to.empty()) {
    made_.hosts = np_.to;
    made_.guests = subject;
    made_.last = std::max(np_.to.last, last_);
  } else {
    made_.hosts = subject;
    made_.guests = np_.of;
    made_.guests.add(np_.guests);
    made_.last = std::max(np_.last, last_);
  }
  if (made_.hosts.empty() || made_.guests.empty()) made_.doubted(doubt::unaccompanied);
  in_.push(std::move(made_));
  return std::max(last_, in_.out_.back().last);
}

// "as Ambassador to Paraguay to President X": the one that is a person.
party sentence_reader::noun_reader::recipient() const {
  for (token_id t = last_; t < s_.last && t < last_ + 40; ++t) {
    if (of_.word(t) != known_.word.to || (t + 1 < s_.last && tagging::is_verb(of_.tags[t + 1]))) continue;
    party to = gather(of_, known_, t + 1, s_.last);
    if (!to.people.empty()) return to;
  }
  return {};
}

}  // namespace communique::meetings
