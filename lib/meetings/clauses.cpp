// Which noun phrases are the subject of which verb: one pass over a sentence, no parser.
#include "meetings/story.hpp"

#include <algorithm>
#include <iterator>

namespace communique::meetings {

// Reads a sentence word by word; each step tells where it goes on.
class clauses::reader {
 public:
  explicit reader(clauses& into)
      : into_(into), of_(into.of_), known_(into.known_), begin_(into.begin_), end_(into.end_),
        fronted_(begin_ < end_ && of_.tags[begin_] == tag::preposition) {}

  void read() {
    for (token_id t = begin_; t < end_;) t = at(t);
  }

 private:
  token_id at(token_id t) {
    const tag g = of_.tags[t];
    if (const dates::expression* d = of_.date_at(t)) {  // "On 5 June he": the date ends what "on" led
      in_phrase_ = fronted_ = false;
      return std::min(std::max(d->last, t + 1), end_);
    }
    if (const reference* r = of_.starts(t)) return reference_at(*r, t);
    if (is_break(t)) return break_at(t);
    if (g == tag::wh && t != begin_) return relative_at(t);
    const char c = of_.in.tokens[t].ascii;
    if (c == ',' || c == '-' || c == '(' || c == ')') return comma_at(t);
    if (g == tag::conjunction) {
      in_phrase_ = false;
      joined_ = true;
      return t + 1;
    }
    if (g == tag::preposition || g == tag::to) {
      in_phrase_ = !leads_leader(t);
      return t + 1;
    }
    if (tagging::is_verb(g) || g == tag::auxiliary || g == tag::modal) return verb_at(t);
    return relative_ || in_phrase_ ? t + 1 : noun_at(t);
  }

  token_id reference_at(const reference& r, token_id t) {
    const token_id last = std::min(std::max(r.last, t + 1), end_);
    if (of_.genitive_after(r, end_)) return last;  // "Norway's": whose, not who
    // "China's vice-minister of transport X": the name ends the title.
    if (in_phrase_ && t > begin_ && of_.tags[t - 1] == tag::noun && of_.names_person(r)) in_phrase_ = false;
    if (!relative_ && !in_phrase_) {
      std::vector<actor>& into = fronted_ ? led_ : run_;
      if (!joined_) run_begin_ = into.size();
      into.push_back({&r, t, last, false});
    }
    in_phrase_ = joined_ = false;
    return last;
  }

  // A mark, ";", ":", "because", "said that".
  bool is_break(token_id t) const {
    const token& here = of_.in.tokens[t];
    const tag g = of_.tags[t];
    return here.what == token::kind::mark || here.ascii == ';' || here.ascii == ':' || g == tag::subordinator ||
           (g == tag::determiner && here.word == known_.word.that && t > begin_ && tagging::is_verb(of_.tags[t - 1]));
  }
  token_id break_at(token_id t) {
    const token& here = of_.in.tokens[t];
    in_phrase_ = joined_ = false;
    if (here.what == token::kind::mark && after_verb_) return t + 1;
    relative_ = false;
    if (of_.tags[t] == tag::subordinator || here.word == known_.word.that || here.ascii == ';' ||
        (here.ascii == ':' && !after_verb_)) {
      forget_run();
      after_verb_ = false;
    }
    return t + 1;
  }

  token_id relative_at(token_id t) {
    relative_ = true;
    relative_verb_ = false;
    relative_subject_ = run_.empty() ? current_ : keep(run_.size() - 1, run_.size());
    return t + 1;
  }

  token_id comma_at(token_id t) {
    if (relative_ && relative_verb_) relative_ = false;
    in_phrase_ = fronted_ = false;
    joined_ = of_.in.tokens[t].ascii == ',';
    return t + 1;
  }

  // "a delegation led by X".
  bool leads_leader(token_id t) const {
    const knowledge::function_words& f = known_.word;
    return of_.word(t) == f.by && t > begin_ && (of_.word(t - 1) == f.led || of_.word(t - 1) == f.headed);
  }

  token_id verb_at(token_id t) {
    const tag g = of_.tags[t];
    const bool finite = (tagging::is_finite(g) || g == tag::auxiliary) && !is_reduced(t);
    if (relative_) {
      relative_verb_ = relative_verb_ || finite;
      put(t, relative_subject_);
    } else if (is_chained(t)) {
      put(t, current_);
    } else if (finite) {
      open_clause(t);
    } else {
      put(t, current_);
      if (current_ == text::none) waiting_.push_back(t);
    }
    last_verb_ = t;
    joined_ = false;
    return t + 1;
  }

  // "the agreement signed by X": a participle behind its noun.
  bool is_reduced(token_id t) const {
    const tag g = of_.tags[t];
    if ((g != tag::verb_past && g != tag::verb_participle) || t + 1 >= end_) return false;
    if (of_.word(t + 1) != known_.word.by) return false;
    return t == begin_ || (of_.tags[t - 1] != tag::auxiliary && of_.tags[t - 1] != tag::adverb);
  }

  // "has been received", "wants to meet".
  bool is_chained(token_id t) const {
    if (last_verb_ == text::none || t - last_verb_ > 3) return false;
    return std::all_of(of_.tags.begin() + last_verb_ + 1, of_.tags.begin() + t, [](tag between) {
      return between == tag::adverb || between == tag::negation || between == tag::to;
    });
  }

  void open_clause(token_id t) {
    find_subject(t);
    if (into_.main_ == text::none && current_ != text::none) into_.main_ = current_;
    put(t, current_);
    for (const token_id w : waiting_) put(w, current_);
    waiting_.clear();
    forget_run();
    after_verb_ = true;
  }

  void find_subject(token_id verb) {
    token_id t = verb;
    while (t > begin_ && (of_.tags[t - 1] == tag::adverb || of_.date_at(t - 1))) --t;
    const bool beside = t > begin_ && !run_.empty() && run_.back().last == t;
    // "a shipment would leave": a subject that is nobody.
    if (t > begin_ && of_.tags[t - 1] == tag::noun && !of_.cast.at(t - 1) &&
        (run_.empty() || (after_verb_ && !beside))) {
      current_ = keep(0, 0);
      return;
    }
    if (after_verb_) {
      // "X said Y met Z": Y stands right before the verb. "X received Y and met Z": it does not.
      if (beside) current_ = keep(std::min(run_begin_, run_.size() - 1), run_.size());
      return;
    }
    if (run_.empty()) run_.swap(led_);
    if (!run_.empty()) current_ = keep(0, run_.size());
  }

  // "the delegation", "the two sides", "they".
  token_id noun_at(token_id t) {
    const tag g = of_.tags[t];
    if (g != tag::noun && g != tag::pronoun && g != tag::determiner && g != tag::name) return t + 1;
    token_id last = t + 1;
    const phrase* p = phrase_at(of_, known_, knowledge::family::other, t, end_, &last);
    if (!p && is_plural_subject(t)) {
      run_.push_back({nullptr, t, last, true});
      return last;
    }
    if (!p || !(p->roles & any_of(role::people, role::several)) || is_first_of_compound(last)) return t + 1;
    if (!joined_) run_begin_ = run_.size();
    run_.push_back({nullptr, t, last, p->is(role::several)});
    joined_ = false;
    return last;
  }

  // "the delegation's", "the ministers council".
  bool is_first_of_compound(token_id next) const {
    return next < end_ && (of_.tags[next] == tag::noun || of_.tags[next] == tag::genitive || of_.starts(next));
  }

  // "the co-rapporteurs": any plural that "the", "both" or "two" leads and no one else is.
  bool is_plural_subject(token_id t) const {
    if (of_.tags[t] != tag::noun || t == begin_ || !run_.empty() || after_verb_) return false;
    const std::string_view w = of_.in[t];
    constexpr std::string_view tails[] = {"ers", "ors", "eurs", "ists", "ians", "aries"};
    const bool plural = w.size() > 5 && std::any_of(std::begin(tails), std::end(tails), [w](std::string_view tail) {
                          return w.size() > tail.size() && w.substr(w.size() - tail.size()) == tail;
                        });
    if (!plural || (of_.tags[t - 1] != tag::determiner && of_.tags[t - 1] != tag::number)) return false;
    if (t + 1 == end_) return true;
    const tag next = of_.tags[t + 1];
    return tagging::is_verb(next) || next == tag::modal || next == tag::auxiliary || next == tag::adverb;
  }

  void put(token_id t, std::uint32_t whose) { into_.at_[t - begin_] = whose; }
  void forget_run() {
    run_.clear();
    run_begin_ = 0;
  }
  // Makes noun phrases of the run a subject.
  std::uint32_t keep(std::size_t from, std::size_t to) {
    subject made{static_cast<std::uint32_t>(into_.pool_.size()), 0};
    for (std::size_t i = from; i < to; ++i) into_.pool_.push_back(run_[i]);
    made.last = static_cast<std::uint32_t>(into_.pool_.size());
    into_.subjects_.push_back(made);
    return static_cast<std::uint32_t>(into_.subjects_.size() - 1);
  }

  clauses& into_;
  const material& of_;
  const knowledge& known_;
  const token_id begin_, end_;
  bool fronted_;               // inside what a preposition at the front leads: "At the invitation of X, Y visited"
  std::vector<actor> led_;     // by that preposition
  std::vector<actor> run_;     // noun phrases since the clause began, or since its verb
  std::size_t run_begin_ = 0;  // of the coordinated noun phrases that end the run
  std::uint32_t current_ = text::none;  // subject of the clause
  std::uint32_t relative_subject_ = text::none;
  std::vector<token_id> waiting_;  // participles before the first subject
  token_id last_verb_ = text::none;
  bool after_verb_ = false, in_phrase_ = false, joined_ = false;
  bool relative_ = false, relative_verb_ = false;  // in a relative clause, behind its verb
};

void clauses::read(const text::sentence& s, token_id first) {
  begin_ = first;
  end_ = s.last;
  pool_.clear();
  subjects_.clear();
  at_.assign(end_ > begin_ ? end_ - begin_ : 0, text::none);
  main_ = text::none;
  reader(*this).read();
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
