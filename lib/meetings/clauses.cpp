// Which noun phrases are the subject of which verb: one pass over a sentence, no parser.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

void clauses::read(const text::sentence& s, token_id first) {
  begin_ = first;
  end_ = s.last;
  pool_.clear();
  subjects_.clear();
  at_.assign(end_ > begin_ ? end_ - begin_ : 0, text::none);
  main_ = text::none;

  const knowledge::function_words& f = known_.word;
  // What a preposition at the front leads, up to a comma: "At the invitation of X, Y visited".
  bool fronted = begin_ < end_ && of_.tags[begin_] == tag::preposition;
  std::vector<actor> led;
  std::vector<actor> run;      // noun phrases since the clause began, or since its verb
  std::uint32_t current = text::none;     // subject of the clause
  bool after_verb = false, in_phrase = false, relative = false, relative_verb = false, joined = false;
  std::uint32_t relative_subject = text::none;
  std::vector<token_id> waiting;          // participles before the first subject
  token_id last_verb = text::none;        // of the chain "has been received"
  std::size_t run_begin = 0;              // of the coordinated noun phrases that end the run

  const auto keep = [&](std::size_t from, std::size_t to) {
    subject made{static_cast<std::uint32_t>(pool_.size()), 0};
    for (std::size_t i = from; i < to; ++i) pool_.push_back(run[i]);
    made.last = static_cast<std::uint32_t>(pool_.size());
    subjects_.push_back(made);
    return static_cast<std::uint32_t>(subjects_.size() - 1);
  };
  const auto put = [&](token_id t, std::uint32_t whose) { at_[t - begin_] = whose; };

  for (token_id t = begin_; t < end_;) {
    const tag g = of_.tags[t];
    const token& here = of_.in.tokens[t];
    if (const dates::expression* d = of_.date_at(t)) {   // "On 5 June he": the date ends what "on" led
      in_phrase = fronted = false;
      t = std::min(std::max(d->last, t + 1), end_);
      continue;
    }
    if (const reference* r = of_.starts(t)) {
      const token_id last = std::min(std::max(r->last, t + 1), end_);
      if (of_.genitive_after(*r, end_)) {
        t = last;   // "Norway's": whose, not who
        continue;
      }
      // "China's vice-minister of transport X": the name ends the title.
      if (in_phrase && t > begin_ && of_.tags[t - 1] == tag::noun && of_.names_person(*r)) in_phrase = false;
      if (!relative && !in_phrase) {
        std::vector<actor>& into = fronted ? led : run;
        if (!joined) run_begin = into.size();
        into.push_back({r, t, last, false});
      }
      in_phrase = false;
      joined = false;
      t = last;
      continue;
    }
    if (here.what == token::kind::mark || here.ascii == ';' || here.ascii == ':' || g == tag::subordinator ||
        (g == tag::determiner && here.word == f.that && t > begin_ && tagging::is_verb(of_.tags[t - 1]))) {
      if (here.what != token::kind::mark || !after_verb) {
        if (g == tag::subordinator || here.word == f.that || here.ascii == ';' || (here.ascii == ':' && !after_verb)) {
          run.clear();
          run_begin = 0;
          after_verb = false;
        }
        relative = false;
      }
      in_phrase = joined = false;
      ++t;
      continue;
    }
    if (g == tag::wh && !(t == begin_)) {
      relative = true;
      relative_verb = false;
      relative_subject = run.empty() ? current : keep(run.size() - 1, run.size());
      ++t;
      continue;
    }
    if (here.what == token::kind::punctuation && (here.ascii == ',' || here.ascii == '-' || here.ascii == '(' ||
                                                  here.ascii == ')')) {
      if (relative && relative_verb) relative = false;
      in_phrase = fronted = false;
      joined = here.ascii == ',';
      ++t;
      continue;
    }
    if (g == tag::conjunction) {
      in_phrase = false;
      joined = true;
      ++t;
      continue;
    }
    if (g == tag::preposition || g == tag::to) {
      const bool by_leader = here.word == f.by && t > begin_ &&
                             (of_.word(t - 1) == f.led || of_.word(t - 1) == f.headed);
      in_phrase = !by_leader;
      ++t;
      continue;
    }
    const bool verbal = tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal;
    if (verbal) {
      const bool reduced = (g == tag::verb_past || g == tag::verb_participle) && t + 1 < end_ &&
                           of_.word(t + 1) == f.by &&
                           !(t > begin_ && (of_.tags[t - 1] == tag::auxiliary || of_.tags[t - 1] == tag::adverb));
      const bool finite = (tagging::is_finite(g) || g == tag::auxiliary) && !reduced;
      const bool chained = last_verb != text::none && t - last_verb <= 3 &&
                           std::all_of(of_.tags.begin() + last_verb + 1, of_.tags.begin() + t, [](tag between) {
                             return between == tag::adverb || between == tag::negation || between == tag::to;
                           });
      if (relative) {
        relative_verb = relative_verb || finite;
        put(t, relative_subject);
      } else if (chained) {
        put(t, current);
      } else if (finite) {
        // "a shipment would leave": a subject that is nobody.
        token_id q = t;
        while (q > begin_ && (of_.tags[q - 1] == tag::adverb || of_.date_at(q - 1))) --q;
        const bool thing = q > begin_ && of_.tags[q - 1] == tag::noun && !of_.cast.at(q - 1) &&
                           (run.empty() || (after_verb && run.back().last != q));
        if (thing) {
          current = keep(0, 0);
        } else if (!after_verb) {
          if (run.empty()) run.swap(led);
          if (!run.empty()) current = keep(0, run.size());
        } else if (!run.empty()) {
          // "X said Y met Z": Y stands right before the verb. "X received Y and met Z": it does not.
          token_id p = t;
          while (p > begin_ && (of_.tags[p - 1] == tag::adverb || of_.date_at(p - 1))) --p;
          if (p > begin_ && run.back().last == p) current = keep(std::min(run_begin, run.size() - 1), run.size());
        }
        if (main_ == text::none && current != text::none) main_ = current;
        put(t, current);
        for (const token_id w : waiting) put(w, current);
        waiting.clear();
        after_verb = true;
        run.clear();
        run_begin = 0;
      } else {
        put(t, current);
        if (current == text::none) waiting.push_back(t);
      }
      last_verb = t;
      joined = false;
      ++t;
      continue;
    }
    // "the delegation", "the two sides", "they".
    if (!relative && !in_phrase && (g == tag::noun || g == tag::pronoun || g == tag::determiner || g == tag::name)) {
      token_id last = t + 1;
      const phrase* p = phrase_at(of_, known_, knowledge::family::other, t, end_, &last);
      // "the co-rapporteurs": any plural that "the", "both" or "two" leads and no one else is.
      const std::string_view w = of_.in[t];
      const auto ends = [&](std::string_view tail) {
        return w.size() > tail.size() && w.substr(w.size() - tail.size()) == tail;
      };
      const bool plural =
          g == tag::noun && !p && w.size() > 5 &&
          (ends("ers") || ends("ors") || ends("eurs") || ends("ists") || ends("ians") || ends("aries")) && t > begin_ &&
          run.empty() && !after_verb && (of_.tags[t - 1] == tag::determiner || of_.tags[t - 1] == tag::number) &&
          (t + 1 == end_ || tagging::is_verb(of_.tags[t + 1]) || of_.tags[t + 1] == tag::modal ||
           of_.tags[t + 1] == tag::auxiliary || of_.tags[t + 1] == tag::adverb);
      if (plural) {
        run.push_back({nullptr, t, last, true});
        ++t;
        continue;
      }
      if (p && (p->roles & any_of(role::people, role::several)) &&
          !(last < end_ && (of_.tags[last] == tag::noun || of_.tags[last] == tag::genitive || of_.starts(last)))) {
        if (!joined) run_begin = run.size();
        run.push_back({nullptr, t, last, p->is(role::several)});
        joined = false;
        t = last;
        continue;
      }
    }
    ++t;
  }
}

party clauses::make(const subject& s) const {
  party out;
  for (std::uint32_t i = s.first; i < s.last; ++i) {
    out.said = true;
    if (!pool_[i].named) {
      // "a business delegation" is nobody that the text has told of; "a delegation of Kenya" is.
      bool fresh = false;
      for (token_id t = pool_[i].first; t > begin_ && pool_[i].first - t < 5; --t) {
        const word_id w = of_.word(t - 1);
        if (w == known_.word.a || w == known_.word.an) fresh = true;
        if (of_.tags[t - 1] != tag::noun && of_.tags[t - 1] != tag::adjective && of_.tags[t - 1] != tag::name) break;
      }
      out.group = out.group || pool_[i].several;
      add_owner(pool_[i], out);
      out.stands_for = out.stands_for || !fresh || !out.empty();
      continue;
    }
    const reference& r = *pool_[i].named;
    add_reference(of_, r, out);
    if (r.who.empty()) {
      out.stands_for = true;
      add_inner(of_, r.first, r.last, out);
    }
  }
  return out;
}

// "the Taliban's acting minister", "the head of the Council": whom somebody without a name stands for.
void clauses::add_owner(const actor& whose, party& to) const {
  const token_id first = whose.first > begin_ + 5 ? whose.first - 5 : begin_;
  for (token_id t = whose.first; t > first && !whose.several; --t) {
    const reference* r = of_.cast.at(t - 1);
    if (!r || r->who.empty() || of_.names_person(*r)) continue;
    add_reference(of_, *r, to);
    return;
  }
  token_id t = whose.last;
  if (t + 1 >= end_ || of_.word(t) != known_.word.of) return;
  ++t;
  while (t < end_ && t < whose.last + 4 && !of_.cast.at(t)) ++t;
  // "secretaries of Bhutan and Bangladesh".
  for (const token_id far = std::min(end_, whose.last + 16); t < far;) {
    const reference* r = of_.cast.at(t);
    if (!r || r->who.empty() || of_.names_person(*r)) break;
    add_reference(of_, *r, to);
    to.group = false;
    t = std::max(r->last, t + 1);
    while (t < far &&
           (of_.in.tokens[t].ascii == ',' || of_.tags[t] == tag::conjunction || of_.tags[t] == tag::determiner))
      ++t;
    if (!whose.several) break;
  }
}

party clauses::subject_of(token_id t) const {
  if (t < begin_ || t >= end_) return {};
  for (token_id p = t + 1; p-- > begin_;)
    if (at_[p - begin_] != text::none) return make(subjects_[at_[p - begin_]]);
    else if (t - p > 40) break;
  return main_subject();
}

party clauses::main_subject() const { return main_ == text::none ? party{} : make(subjects_[main_]); }

}  // namespace communique::meetings
