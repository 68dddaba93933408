// The words of a sentence that tell of an encounter, in order.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

using family = knowledge::family;

sentence_reader::sentence_reader(const material& of, const knowledge& known, clauses& read, std::uint32_t number,
                                 std::vector<telling>& out)
    : of_(of), known_(known), clauses_(read), number_(number), s_(of.in.sentences[number]),
      begin_(
          std::max(s_.first, std::min(of.frame.begins.size() > number ? of.frame.begins[number] : s_.first, s_.last))),
      out_(out), before_(out.size()) {}

void sentence_reader::run() {
  clauses_.read(s_, begin_);
  for (token_id t = begin_; t < s_.last && !is_full();) t = at(t);
  discussed();
  tell_circumstances();
}

// When and where each of the sentence's encounters was: what stands nearest, between one and the next.
void sentence_reader::tell_circumstances() {
  // As they stand: what was discussed is found last, "discussed rail links during |a meeting on May 5".
  std::vector<telling*> told;
  for (std::size_t i = before_; i < out_.size(); ++i) told.push_back(&out_[i]);
  std::stable_sort(told.begin(), told.end(), [](const telling* a, const telling* b) { return a->first < b->first; });
  token_id from = begin_;
  entity_id opening = entity_id::none;
  for (std::size_t i = 0; i < told.size(); ++i) {
    telling& now = *told[i];
    // A doubtful telling does not end the words about the one before it.
    std::size_t next = i + 1;
    while (next < told.size() && told[next]->doubts != 0) ++next;
    token_id to = next < told.size() ? std::max(told[next]->first, now.last) : s_.last;
    // "discussed the pipeline, which will open in June": the day of what was discussed.
    if (now.weak)
      for (token_id q = now.last; q < to; ++q)
        if (of_.tags[q] == tag::wh) to = q;
    tell_when(of_, known_, now, from, to);
    if (now.kind != meeting::kind::call) {
      if (tell_where(of_, known_, now, from, to)) opening = now.place;
      if (now.place == entity_id::none) now.place = opening;
    }
    if (i > 0 && !now.when && shares_day(*told[i - 1], now)) now.when = told[i - 1]->when;
    if (now.doubts != 0) continue;
    from = now.last;
    // "arrived in Oslo on Sunday and met X on Monday": Sunday is taken.
    while (from < to && of_.in.tokens[from].at.begin < now.when.text.end) ++from;
  }
  // "met X on the sidelines of the session in New York": the place of the session.
  for (std::size_t i = 0; i + 1 < told.size(); ++i) {
    const telling& behind = *told[i + 1];
    const bool inside = !behind.verbal && behind.hosts.people.empty() && behind.guests.people.empty();
    if (inside && told[i]->place == entity_id::none && told[i]->kind != meeting::kind::call)
      told[i]->place = behind.place;
  }
}

// "On Tuesday X met A and received B", "X will go to Oslo on Tuesday to meet A": one date for both; not "X arrived on
// Tuesday and met A".
bool sentence_reader::shares_day(const telling& one, const telling& next) const {
  if (!one.when || one.state != next.state) return false;
  if (one.kind != meeting::kind::visit || one.when.text.begin < of_.in.tokens[one.first].at.begin) return true;
  const word_id before = next.first > begin_ ? of_.word(next.first - 1) : word_id::unknown;
  return before == known_.word.to || before == known_.word.for_;
}

token_id sentence_reader::at(token_id t) {
  if (of_.in.quoted(t)) return t + 1;
  if (const reference* r = of_.cast.at(t); r && inside_name(t)) return std::max(r->last, t + 1);
  token_id last = t + 1;
  const tag g = of_.tags[t];
  // "made ends meet", "a talk show": a phrase that is known to be none, whatever its first word is.
  if (const phrase* p = phrase_at(of_, known_, family::noun, t, s_.last, &last); p && p->is(role::nothing))
    if (last > t + 1) return last;
  last = t + 1;
  // "a working meeting", "after meeting with": the noun, whatever its tag.
  if (g == tag::verb_ing)
    if (const phrase* p = phrase_at(of_, known_, family::noun, t, s_.last, &last)) {
      const tag before = t > begin_ ? of_.tags[t - 1] : tag::punctuation;
      const bool object = last < s_.last && of_.word(last) == known_.word.with;
      if (object || before == tag::noun || before == tag::adjective || before == tag::determiner ||
          before == tag::possessive || before == tag::genitive || before == tag::number || before == tag::name ||
          before == tag::adverb || before == tag::verb_participle || before == tag::verb_past || before == tag::verb)
        return noun(t, last, *p);
    }
  // "will meet X and visit Plovdiv": the tagger takes the second verb for a noun.
  const bool second = g == tag::noun && t > begin_ && of_.tags[t - 1] == tag::conjunction && t + 1 < s_.last &&
                      (of_.starts(t + 1) || of_.tags[t + 1] == tag::determiner);
  if (tagging::is_verb(g) || g == tag::auxiliary || second) {
    if (const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last, &last)) {
      const token_id done = verb(t, last, *p);
      if (done > t) return done;
    }
  }
  // "a bilateral", not "bilateral |meetings".
  if (g == tag::adjective && last < s_.last && phrase_at(of_, known_, family::noun, last, s_.last)) return last;
  if (g != tag::verb_past && g != tag::verb_s && g != tag::verb_participle)
    if (const phrase* p = phrase_at(of_, known_, family::noun, t, s_.last, &last)) return noun(t, last, *p);
  return t + 1;
}

telling sentence_reader::start(token_id first, token_id last, const phrase& p) const {
  telling made;
  made.sentence = number_;
  made.first = first;
  made.last = last;
  made.kind = p.kind;
  made.confidence = p.confidence;
  made.subject = clauses_.subject_of(first);
  made.sentence_subject = clauses_.main_subject();
  return made;
}

bool sentence_reader::medium_near(token_id t) const {
  const token_id to = std::min(s_.last, t + 40);
  for (token_id p = std::max(begin_, t > 25 ? t - 25 : 0); p < to;) {
    token_id last = p + 1;
    if (const phrase* m = phrase_at(of_, known_, family::other, p, s_.last); m && m->is(role::medium)) {
      if (m->kind == meeting::kind::call) return true;
    }
    // The longest phrase: not the end of "a farewell call".
    const phrase* n = phrase_at(of_, known_, family::noun, p, s_.last, &last);
    if (n && n->kind == meeting::kind::call) return p != t;
    p = std::max(last, p + 1);
  }
  return false;
}

bool sentence_reader::object_follows(token_id t) const {
  if (t >= s_.last) return false;
  const tag g = of_.tags[t];
  return of_.starts(t) || g == tag::determiner || g == tag::possessive || g == tag::name || g == tag::noun ||
         g == tag::adjective || g == tag::number;
}

// "met in a debate", "sat down for an interview", "will host him at a rally": an occasion of another sort; not "met on
// the sidelines of the final", "met after the debate".
bool sentence_reader::on_occasion(token_id from) const {
  const knowledge::function_words& f = known_.word;
  constexpr token_id reach = 24;
  bool inside = false;
  for (token_id t = from; t < s_.last && t < from + reach; ++t) {
    const tag g = of_.tags[t];
    const token& here = of_.in.tokens[t];
    token_id last = t + 1;
    const phrase* p = phrase_at(of_, known_, family::other, t, s_.last, &last);
    const bool occasion = p && p->is(role::occasion);
    if (occasion && tagging::is_verb(g)) return true;                                 // "visited Ohio to campaign"
    const bool modifier = g == tag::verb_past && of_.tags[t - 1] == tag::determiner;  // "a televised debate"
    if ((tagging::is_finite(g) && !modifier) || g == tag::auxiliary || g == tag::modal || g == tag::subordinator ||
        g == tag::wh || here.what == token::kind::mark || here.ascii == ';')
      return false;
    if (g == tag::to) inside = false;
    if (g == tag::preposition && here.word != f.of)
      inside = here.word == f.in || here.word == f.at || here.word == f.for_ || here.word == f.during;
    if (!inside || (of_.cast.at(t) && of_.names_person(*of_.cast.at(t)))) continue;
    // Not "at the final session".
    if (occasion && (last == s_.last || of_.tags[last] != tag::noun)) return true;
  }
  return false;
}

// "was received", "received by"; not "has received".
bool sentence_reader::is_passive(token_id t, token_id last) const {
  const knowledge::function_words& f = known_.word;
  if (of_.tags[t] != tag::verb_participle && of_.tags[t] != tag::verb_past) return false;
  if (last < s_.last && of_.word(last) == f.by) return true;
  for (token_id p = t; p > begin_ && t - p < 4; --p) {
    const word_id w = of_.word(p - 1);
    if (w == f.is || w == f.was || w == f.are || w == f.were || w == f.be || w == f.been || w == f.being) return true;
    if (of_.tags[p - 1] != tag::adverb && of_.tags[p - 1] != tag::negation) return false;
  }
  return false;
}

// Over dates, places and adverbs to a "with" that belongs to the verb: "met on Monday in Paris with".
token_id sentence_reader::with_after(token_id t) const {
  const knowledge::function_words& f = known_.word;
  for (token_id p = t; p < s_.last && p < t + 30;) {
    if (of_.word(p) == f.with) return p;
    if (const dates::expression* d = of_.date_at(p)) {
      p = std::max(d->last, p + 1);
      continue;
    }
    if (const reference* r = of_.starts(p)) {
      if (of_.names_person(*r)) return text::none;
      p = std::max(r->last, p + 1);
      continue;
    }
    const tag g = of_.tags[p];
    if (tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal || g == tag::subordinator || g == tag::wh ||
        of_.in.tokens[p].ascii == ';' || g == tag::conjunction)
      return text::none;
    ++p;
  }
  return text::none;
}

// Over dates and places between a verb and its object: "signed on Friday in Pristina the agreement".
token_id sentence_reader::over_circumstances(token_id t) const {
  const token_id start = t;
  while (t < s_.last && t < start + 14) {
    if (const dates::expression* d = of_.date_at(t)) {
      t = std::max(d->last, t + 1);
    } else if (of_.tags[t] == tag::adverb || of_.in.tokens[t].ascii == ',') {
      ++t;
    } else if (of_.tags[t] == tag::preposition && t + 1 < s_.last &&
               (of_.date_at(t + 1) || of_.tags[t + 1] == tag::determiner ||
                (of_.starts(t + 1) && of_.starts(t + 1)->who.size() == 1 &&
                 of_.is(of_.starts(t + 1)->who.front(), entity::type::place)))) {
      if (of_.date_at(t + 1)) {
        ++t;
      } else if (const reference* r = of_.starts(t + 1)) {
        t = std::max(r->last, t + 2);
      } else {
        return start;
      }
    } else {
      break;
    }
  }
  return t;
}

void sentence_reader::add_presence(telling& made) const {
  for (token_id p = made.first > begin_ + 40 ? made.first - 40 : begin_; p < s_.last && p < made.last + 50;) {
    token_id last = p + 1;
    const phrase* f = phrase_at(of_, known_, family::other, p, s_.last, &last);
    if (f && f->is(role::presence)) {
      const party more = gather(of_, known_, last, s_.last);
      for (const entity_id e : more.people) {
        party one;
        one.people.push_back(e);
        (made.guests.empty() ? made.hosts : made.guests).add(one);
      }
      // "The meeting was attended by X".
      if (made.refers && made.guests.empty() && !more.people.empty()) made.joins = true;
      p = std::max(more.last, last);
      continue;
    }
    ++p;
  }
}

void sentence_reader::push(telling made) {
  if (made.guests.people.empty() && made.guests.bodies.empty() && made.guests.countries.size() > 1 &&
      made.guests.stands_for && !made.hosts.people.empty())
    made.apart = true;
  for (token_id p = made.first > begin_ + 8 ? made.first - 8 : begin_; p < made.last && p < s_.last; ++p)
    if (of_.word(p) == known_.word.separate || of_.word(p) == known_.word.separately) made.apart = true;
  if (made.last < s_.last && of_.word(made.last) == known_.word.separately) made.apart = true;
  // Several in one sentence about calls: a call each.
  if (made.kind == meeting::kind::call && made.guests.people.size() > 1) made.apart = true;
  add_presence(made);
  out_.push_back(std::move(made));
}

void find_tellings(const material& of, const knowledge& known, clauses& read, std::uint32_t sentence,
                   std::vector<telling>& out) {
  sentence_reader(of, known, read, sentence, out).run();
}

}  // namespace communique::meetings
