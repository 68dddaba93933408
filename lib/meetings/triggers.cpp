// The words of a sentence that tell of an encounter, and what each of them tells.
#include "meetings/sentence.hpp"
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

using family = knowledge::family;

// The events of a text are named as its encounters are: "the 6th Informal Summit of the OTS".
bool inside_name(const material& of, token_id t) noexcept {
  const reference* r = of.cast.at(t);
  if (!r || r->who.empty()) return false;
  return !of.is(r->who.front(), entity::type::event);
}

bool nothing(const party& p) noexcept { return p.empty() && !p.said; }

class sentence_reader {
 public:
  sentence_reader(const material& of, const knowledge& known, clauses& read, std::uint32_t number,
                  std::vector<telling>& out)
      : of_(of), known_(known), clauses_(read), number_(number), s_(of.in.sentences[number]),
        begin_(std::max(s_.first, std::min(of.frame.begins.size() > number ? of.frame.begins[number] : s_.first,
                                           s_.last))),
        out_(out), before_(out.size()) {}

  void run() {
    clauses_.read(s_, begin_);
    for (token_id t = begin_; t < s_.last;) t = at(t);
    discussed();
    token_id from = begin_;
    for (std::size_t i = before_; i < out_.size(); ++i) {
      const token_id to = i + 1 < out_.size() ? std::max(out_[i + 1].first, out_[i].last) : s_.last;
      place_in_time(of_, known_, out_[i], from, to, {});
      // "On Tuesday X met A and received B": one date for both.
      if (i > before_ && !out_[i].when && out_[i - 1].when && out_[i].state == out_[i - 1].state)
        out_[i].when = out_[i - 1].when;
      from = out_[i].last;
    }
  }

 private:
  token_id at(token_id t) {
    if (of_.in.quoted(t)) return t + 1;
    if (const reference* r = of_.cast.at(t); r && inside_name(of_, t)) return std::max(r->last, t + 1);
    token_id last = t + 1;
    const tag g = of_.tags[t];
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
    if (tagging::is_verb(g) || g == tag::auxiliary) {
      if (const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last, &last)) {
        const token_id done = verb(t, last, *p);
        if (done > t) return done;
      }
    }
    if (g != tag::verb_past && g != tag::verb_s && g != tag::verb_participle)
      if (const phrase* p = phrase_at(of_, known_, family::noun, t, s_.last, &last)) return noun(t, last, *p);
    return t + 1;
  }

  // "was received", "received by"; not "has received".
  bool is_passive(token_id t, token_id last) const {
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

  telling start(token_id first, token_id last, const phrase& p) const {
    telling made;
    made.sentence = number_;
    made.first = first;
    made.last = last;
    made.kind = p.kind;
    made.confidence = p.confidence;
    return made;
  }

  bool medium_near(token_id t) const {
    const token_id from = std::max(begin_, t > 25 ? t - 25 : 0), to = std::min(s_.last, t + 40);
    for (token_id p = from; p < to; ++p)
      if (const phrase* m = phrase_at(of_, known_, family::other, p, s_.last); m && m->is(role::medium)) return true;
      else if (const phrase* n = phrase_at(of_, known_, family::noun, p, s_.last); n && n->kind == meeting::kind::call)
        return p != t;
    return false;
  }

  // Over dates, places and adverbs to a "with" that belongs to the verb: "met on Monday in Paris with".
  token_id with_after(token_id t) const {
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

  bool object_follows(token_id t) const {
    if (t >= s_.last) return false;
    const tag g = of_.tags[t];
    return of_.starts(t) || g == tag::determiner || g == tag::possessive || g == tag::name || g == tag::noun ||
           g == tag::adjective || g == tag::number;
  }

  // Over dates and places between a verb and its object: "signed on Friday in Pristina the agreement".
  token_id over_circumstances(token_id t) const {
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

  void add_presence(telling& made) const {
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
        p = std::max(more.last, last);
        continue;
      }
      ++p;
    }
  }

  void push(telling made) {
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

  token_id verb(token_id t, token_id last, const phrase& p) {
    const knowledge::function_words& f = known_.word;
    const bool passive = is_passive(t, last);
    const outlook comes = outlook_of(of_, known_, s_, t);
    telling made = start(t, last, p);
    made.state = comes.state;
    made.verbal = true;
    for (token_id q = t > begin_ + 3 ? t - 3 : begin_; q < s_.last && q < last + 2; ++q)
      if (const phrase* o = phrase_at(of_, known_, family::order, q, s_.last); o && of_.tags[q] != tag::determiner)
        made.other = made.other || (o->roles & any_of(role::last, role::other)) != 0;
    if (p.is(role::meets)) {
      if (!comes.real) return last;
      const party subject = clauses_.subject_of(t);
      party object;
      token_id from = text::none;
      const bool has_with = of_.word(last - 1) == f.with;
      if (has_with) from = last;
      else if (object_follows(last) && !of_.date_at(last)) from = last;
      else if (const token_id w = with_after(last); w != text::none) from = w + 1;
      const bool by_with = has_with || (from != text::none && from > last);
      if (from != text::none) {
        object = gather(of_, known_, from, s_.last);
        made.last = std::max(object.last, last);
      }
      // "met the requirements": no one is met.
      if (!by_with && object.people.empty() && !object.stands_for && !object.empty() && object.bodies.empty()) return last;
      made.hosts = subject;
      made.guests = object;
      if (object.empty()) {
        if (from != text::none && !object.stands_for && !by_with) return last;
        const bool several = subject.group || subject.best().size() > 1;
        if (from == text::none && !several && subject.bodies.empty() && subject.people.empty()) return last;
        if (from == text::none && !several && subject.people.size() == 1) return last;
      }
      if (subject.empty() && !subject.group && object.people.empty()) return last;
      push(std::move(made));
      return std::max(last, out_.back().last);
    }
    if (p.is(role::receives) || p.is(role::welcomes) || p.is(role::sees) || p.is(role::calls)) {
      if (!comes.real) return last;
      made.sided = true;
      if (passive && !p.is(role::calls)) {
        // "was received by": host and guest change places.
        token_id by = last;
        for (; by < s_.last && by < last + 14; ++by) {
          if (of_.word(by) == f.by) break;
          if (tagging::is_verb(of_.tags[by]) || of_.tags[by] == tag::subordinator) return last;
        }
        if (by >= s_.last || by >= last + 14 || of_.word(by) != f.by) {
          if (p.is(role::receives)) {
            party guest = clauses_.subject_of(t);
            if (guest.people.empty()) return last;
            if (!(last < s_.last && of_.tags[last] == tag::to) && !p.is(role::receives)) return last;
            made.guests = guest;
            for (token_id q = last; q < s_.last && q < last + 6; ++q)
              if (of_.word(q) == f.to || of_.word(q) == f.at) {
                made.hosts = gather(of_, known_, q + 1, s_.last);
                break;
              }
            if (made.hosts.best().empty()) return last;
            push(std::move(made));
          }
          return last;
        }
        made.guests = clauses_.subject_of(t);
        made.hosts = gather(of_, known_, by + 1, s_.last);
        made.last = std::max(made.hosts.last, last);
        if (made.guests.people.empty() && !made.guests.group && !made.guests.stands_for && made.hosts.people.empty())
          return last;
        if (made.hosts.empty()) return last;
        push(std::move(made));
        return std::max(last, out_.back().last);
      }
      token_id from = last;
      while (from < s_.last && (of_.tags[from] == tag::adverb || of_.date_at(from) ||
                                (of_.tags[from] == tag::preposition && from + 1 < s_.last && of_.date_at(from + 1)) ||
                                of_.in.tokens[from].ascii == ','))
        ++from;
      // "received on Sunday, in Baku, the minister".
      if (from < s_.last && (of_.word(from) == f.in || of_.word(from) == f.at)) {
        token_id q = from + 1;
        while (q < s_.last && q < from + 22 && of_.in.tokens[q].ascii != ',' && !tagging::is_finite(of_.tags[q])) ++q;
        if (q < s_.last && of_.in.tokens[q].ascii == ',') from = q + 1;
        else if (from + 1 < s_.last) {
          q = from + 1;
          while (q < s_.last && q < from + 5 && !of_.starts(q)) ++q;
          if (q < s_.last && of_.starts(q)) from = std::max(of_.starts(q)->last, q + 1);
        }
      }
      // "hosted a meeting", "received a call": the noun tells.
      if (p.is(role::holds)) {
        for (token_id q = from; q < s_.last && q < from + 8; ++q) {
          const phrase* n = phrase_at(of_, known_, family::noun, q, s_.last);
          if (n && !inside_name(of_, q)) return last;
          if (of_.starts(q) && of_.names_person(*of_.starts(q))) break;
          if (of_.tags[q] == tag::preposition || tagging::is_verb(of_.tags[q])) break;
        }
      }
      const party object = gather(of_, known_, from, s_.last);
      const bool guest = !object.people.empty() || object.stands_for;
      if (!guest) return last;
      if (p.is(role::sees) && comes.state != meeting::status::planned && object.people.empty()) return last;
      if (p.is(role::sees) && comes.state == meeting::status::held) return last;
      if (p.is(role::welcomes)) {
        // "welcomed X to Baku"; not "welcomed X's decision".
        token_id q = object.last;
        if (object.people.empty() || q >= s_.last || (of_.word(q) != f.to && of_.word(q) != f.at && of_.word(q) != f.in))
          return last;
      }
      if (p.is(role::calls)) {
        // "called on X to stop".
        for (token_id q = from; q < s_.last && q < from + 40; ++q) {
          if (of_.tags[q] == tag::to && q + 1 < s_.last && tagging::is_verb(of_.tags[q + 1])) return last;
          if (of_.word(q) == f.for_ && q == from) return last;
          if (of_.in.tokens[q].ascii == ',' || of_.tags[q] == tag::conjunction) break;
        }
        if (object.people.empty()) return last;
        made.hosts = object;
        made.guests = clauses_.subject_of(t);
      } else {
        made.hosts = clauses_.subject_of(t);
        made.guests = object;
      }
      made.last = std::max(object.last, last);
      if (made.hosts.empty() && made.guests.people.empty()) return last;
      push(std::move(made));
      return std::max(last, out_.back().last);
    }
    if (p.is(role::speaks)) {
      if (!comes.real || !medium_near(t)) return last;
      made.hosts = clauses_.subject_of(t);
      token_id from = with_after(last);
      if (from == text::none && last < s_.last && of_.word(last) == f.to) from = last;
      if (from != text::none) {
        made.guests = gather(of_, known_, from + 1, s_.last);
        made.last = std::max(made.guests.last, last);
      }
      if (made.hosts.empty() && made.guests.empty()) return last;
      push(std::move(made));
      return std::max(last, out_.back().last);
    }
    if (p.is(role::travels)) {
      if (!comes.real) return last;
      return travel(made, last, comes) ? std::max(last, out_.back().last) : last;
    }
    if (p.is(role::signs)) {
      if (!comes.real) return last;
      return sign(made, last, passive) ? std::max(last, out_.back().last) : last;
    }
    return t;
  }

  // "will travel to Baku", "visited the Kahda camp".
  bool travel(telling& made, token_id last, const outlook& comes) {
    const knowledge::function_words& f = known_.word;
    if (made.state == meeting::status::held && of_.tags[made.first] == tag::verb_ing) return false;
    const party who = clauses_.subject_of(made.first);
    if (who.best().empty() && !who.stands_for) return false;
    if (who.people.empty() && !who.stands_for) return false;
    token_id p = last;
    entity_id where = entity_id::none;
    for (; p < s_.last && p < last + 12; ++p) {
      if (of_.date_at(p)) continue;
      const reference* r = of_.starts(p);
      if (r && !r->who.empty() && !of_.names_person(*r)) {
        if (of_.genitive_after(*r, s_.last)) continue;
        where = r->who.front();
        break;
      }
      if (tagging::is_verb(of_.tags[p]) || of_.tags[p] == tag::subordinator || of_.tags[p] == tag::wh) break;
      if (r && of_.names_person(*r)) break;
      if (of_.tags[p] == tag::preposition && p > last + 4 && of_.word(p) != f.to && of_.word(p) != f.in) break;
    }
    if (where == entity_id::none || of_.is(where, entity::type::person) || of_.is(where, entity::type::event)) return false;
    if (of_.is(where, entity::type::organization) && last - made.first > 1) return false;
    made.hosts = who;
    made.place = where;
    made.last = p + 1;
    made.refers = false;
    (void)comes;
    out_.push_back(std::move(made));
    return true;
  }

  bool sign(telling& made, token_id last, bool passive) {
    const knowledge::function_words& f = known_.word;
    if (passive) {
      // "an agreement was signed (by A and B)".
      token_id np = made.first;
      while (np > begin_ && (of_.tags[np - 1] == tag::auxiliary || of_.tags[np - 1] == tag::adverb ||
                             of_.tags[np - 1] == tag::modal || of_.tags[np - 1] == tag::verb))
        --np;
      if (np == made.first) return false;   // "the agreement signed in 2019"
      token_id from = np;
      while (from > begin_ && np - from < 40) {
        const tag g = of_.tags[from - 1];
        if (of_.in.tokens[from - 1].ascii == ',' || g == tag::subordinator || g == tag::wh || tagging::is_finite(g)) break;
        --from;
      }
      if (of_.tags[from] == tag::preposition && from + 1 < np && of_.date_at(from + 1)) return false;
      split_topics(of_, known_, from, np, made.topics);
      for (token_id q = last; q < s_.last && q < last + 12; ++q)
        if (of_.word(q) == f.by || (of_.word(q) == f.between)) {
          made.hosts = gather(of_, known_, q + 1, s_.last);
          made.last = std::max(made.hosts.last, last);
          break;
        }
    } else {
      made.hosts = clauses_.subject_of(made.first);
      last = over_circumstances(last);
      if (!object_follows(last) || (made.hosts.empty() && !made.hosts.group)) return false;
      if (of_.starts(last) && of_.names_person(*of_.starts(last))) return false;
      token_id end = end_of_topics(of_, known_, last, s_.last);
      // "signed with Y an agreement", "signed an agreement with Y".
      for (token_id q = last; q < end; ++q)
        if (of_.word(q) == f.with && q + 1 < end) {
          const party object = gather(of_, known_, q + 1, s_.last);
          if (!object.people.empty()) {
            made.guests = object;
            end = q;
          }
          break;
        }
      end = without_circumstances(last, end, true);
      split_topics(of_, known_, last, end, made.topics);
      made.last = std::max(end, last);
    }
    out_.push_back(std::move(made));
    return true;
  }

  // "after talks", "at the end of their talks"; not "in the final stage of negotiations".
  bool after_it(const noun_phrase& np) const {
    const knowledge::function_words& f = known_.word;
    const word_id w = np.governor;
    if (w == f.of && np.governor_at > begin_) {
      const word_id b = of_.word(np.governor_at - 1);
      return b == f.end || b == f.close || b == f.conclusion || b == f.completion;
    }
    return w == f.after || w == f.following || w == f.during || w == f.at || w == f.in || w == f.before;
  }

  token_id noun(token_id t, token_id last, const phrase& p) {
    if (p.is(role::nothing)) return last;
    noun_phrase np = read_noun_phrase(of_, known_, s_, begin_, t, last, p);
    const bool verbal = np.light != text::none || np.happens != text::none;
    const bool sides = !np.guests.empty() || np.guests.said || !np.between.empty();
    if (const reference* r = of_.cast.at(t); r && !r->who.empty()) add_inner(of_, r->first, r->last, np.of);
    if (np.none || (np.order & bit(role::unreal_order))) return last;
    if (p.is(role::audience) && !(np.light != text::none || np.happens != text::none || !np.between.empty() ||
                                  (!np.guests.people.empty() && np.governor != word_id::unknown)))
      return last;
    telling made = start(np.first, last, p);
    made.verbal = verbal;
    made.series = p.is(role::round) || p.is(role::body);
    made.other = (np.order & any_of(role::next, role::last, role::other)) != 0;
    if (np.numbered || !np.of.bodies.empty() || (np.of.said && np.of.people.empty() && np.order)) made.series = true;
    if (made.series && (np.numbered || (np.order & any_of(role::next, role::last)))) made.other = true;

    outlook comes;
    if (np.light != text::none) comes = outlook_of(of_, known_, s_, np.light);
    else if (np.happens != text::none) comes = outlook_of(of_, known_, s_, np.happens);
    else if (np.verb_at != text::none) comes.state = meeting::status::held;
    if (!comes.real) return last;
    made.state = comes.state;
    if (made.state == meeting::status::held && ((np.order & bit(role::next)) || np.awaits))
      made.state = meeting::status::planned;
    if (np.governor_at != text::none && made.state == meeting::status::held) {
      const token_id g = np.governor_at;
      for (token_id q = g > begin_ + 1 ? g - 1 : g; q <= g; ++q)
        if (const phrase* o = phrase_at(of_, known_, family::outlook, q, s_.last); o && o->is(role::planned) && !verbal)
          made.state = meeting::status::planned;
    }
    if (made.state == meeting::status::denied && comes.was_planned) made.state = meeting::status::cancelled;
    if (np.fate & bit(role::denied)) made.state = meeting::status::denied;
    if (np.fate & bit(role::off)) made.state = meeting::status::cancelled;
    if (np.fate & bit(role::delayed)) made.state = meeting::status::postponed;
    if (np.fate & bit(role::moved)) made.state = meeting::status::planned;
    made.fate = np.fate != 0;

    // A body's first session long ago is background, not an encounter: see facts.
    if (np.is_first && made.state == meeting::status::held && np.happens != text::none && np.between.people.empty() &&
        np.guests.people.empty())
      return last;
    // "will meet again at an informal meeting": the verb has told it.
    if (!verbal && !sides && np.governor != word_id::unknown && out_.size() > before_ && np.topics_at == text::none &&
        np.first < out_.back().last + 15 && !np.definite && after_it(np))
      return last;
    if (p.is(role::trip)) return trip(made, np, last);
    if (p.is(role::letters)) return letters(made, np, last);
    if (p.is(role::ceremony)) {
      if (!verbal || np.of.empty()) return last;
    }

    if (np.happens != text::none) made.last = np.happens + 1;
    const bool governed = np.governor != word_id::unknown;
    bool joint = false;
    if (!np.between.empty()) {
      made.hosts = np.between;
      made.hosts.group = false;
    } else {
      if (np.light != text::none) made.hosts = clauses_.subject_of(np.light);
      else if (np.fate_at != text::none && np.fate_at < np.first) made.hosts = clauses_.subject_of(np.fate_at);
      if (made.hosts.empty() && !np.possessor.empty()) made.hosts = np.possessor;
      if (made.hosts.empty() && !made.hosts.group && np.light == text::none && !np.guests.people.empty() && governed)
        made.hosts = clauses_.main_subject();
      // "A and B said after their talks", "after talks in Istanbul".
      if (made.hosts.empty() && np.light == text::none && !sides && governed && np.happens == text::none &&
          (np.theirs || !np.definite) && after_it(np)) {
        const party both = clauses_.main_subject();
        if (both.people.size() > 1 || both.group || (both.people.empty() && both.countries.size() > 1)) {
          made.hosts = both;
          joint = true;
        }
      }
      made.guests = np.guests;
      if (np.light != text::none && !np.by.empty()) made.guests.add(np.by);
      const phrase* happens = np.happens == text::none ? nullptr : phrase_at(of_, known_, family::verb, np.happens, s_.last);
      const bool hosted = happens && happens->is(role::receives);   // "to be hosted by Türkiye": not who meets
      if (made.hosts.empty() && !np.by.empty() && happens && !hosted) made.hosts = np.by;
      if (made.hosts.people.empty() && !np.of.empty() && (verbal || sides)) {
        // "the sides agreed to hold the next session of their Joint Commission": the sides, if they have been named.
        if (np.of.people.empty() && np.of.countries.size() < 2 && (made.hosts.group || made.hosts.empty())) made.fallback = np.of;
        else made.hosts.add(np.of);
      }
      if (made.hosts.empty() && made.guests.empty()) made.hosts.add(np.sides);
      else if (made.hosts.people.empty() && np.sides.countries.size() > 1) made.hosts.add(np.sides);
    }
    // "offered condolences to Y in a phone call", "gave Y the assurance during a meeting in Z", "In a call that lasted
    // two hours, X told Y": everybody whom the clause names.
    if ((p.kind == meeting::kind::call || p.is(role::encounter)) && made.hosts.people.size() < 2 &&
        np.light == text::none && !sides && governed && !np.definite && np.happens == text::none && after_it(np)) {
      party all = clauses_.main_subject();
      const bool opens = np.first < begin_ + 4;
      const token_id from = opens ? np.last : begin_, to = opens ? std::min(s_.last, np.last + 50) : np.first;
      for (token_id q = from; q < to;) {
        if (of_.in.tokens[q].what == token::kind::mark || (opens && of_.word(q) == known_.word.that && all.people.size() > 1))
          break;
        const reference* r = of_.starts(q);
        if (r && of_.names_person(*r) && !of_.genitive_after(*r, s_.last) && r->what != mention::kind::pronoun)
          add_reference(of_, *r, all);
        q = r ? std::max(r->last, q + 1) : q + 1;
      }
      if (all.people.size() == 2) {
        made.hosts = all;
        joint = true;
      }
    }
    made.refers = !sides && np.possessor.people.empty() &&
                  (np.definite || (!verbal)) && (np.light == text::none || made.hosts.best().empty()) &&
                  !(made.hosts.best().size() > 1) && !made.hosts.group;
    // "preparations for the next session", "before the Council's regular session": only mentioned.
    if (made.other && !verbal && !np.awaits && !made.fate && made.hosts.empty() && made.guests.empty() && !made.hosts.group)
      return last;
    if (!np.of.bodies.empty() && np.light == text::none && governed && made.hosts.empty() && made.guests.empty() &&
        np.between.empty())
      return last;
    if (made.fate && !np.definite && made.hosts.empty() && made.guests.empty()) made.other = true;
    if (made.refers && !made.other && !np.definite && !verbal) return last;
    if (!made.refers && !verbal && !sides && !joint) {
      if (!(made.fate || (np.possessor.people.size() > 1))) return last;
    }
    // "to speed up talks with Korea", "dialogue between India and the US is": nothing that took place.
    if (!verbal && !made.fate && made.hosts.people.empty() && made.guests.people.empty() && !made.refers && !joint &&
        !(governed && sides && after_it(np)))
      return last;
    const phrase* light = np.light == text::none ? nullptr : phrase_at(of_, known_, family::verb, np.light, s_.last);
    if (light && light->is(role::begins) && made.hosts.people.empty() && made.guests.people.empty() && !made.hosts.group &&
        !made.other && np.happens == text::none && made.state != meeting::status::planned && !p.is(role::round))
      return last;
    // "agreed to resume the negotiations": nothing fixed.
    made.vague = made.state == meeting::status::planned && !made.other && made.guests.people.empty() && !made.series;
    if (light && light->is(role::attends) && np.definite && !sides && !made.hosts.people.empty()) {
      made.joins = true;
      made.refers = true;
    }
    // "will host the next session": the host's part is a fact, the sides are not told.
    if (np.light != text::none && made.guests.empty() && made.hosts.people.empty() && made.hosts.best().size() == 1) {
      if (light && light->is(role::receives)) return last;
    }
    if (made.fate && np.light == text::none) made.refers = made.refers && !sides;
    if (np.topics_at != text::none) {
      split_topics(of_, known_, np.topics_at, end_of_topics(of_, known_, np.topics_at, s_.last), made.topics);
    }
    if (medium_near(t) && made.kind == meeting::kind::meeting && p.is(role::encounter)) made.kind = meeting::kind::call;
    made.last = std::max(made.last, np.guests.last);
    const token_id done = std::max(last, np.guests.people.empty() ? last : np.guests.last);
    push(std::move(made));
    return done;
  }

  // "an official visit to Baku": planned ones, and held ones that a verb tells of.
  token_id trip(telling& made, const noun_phrase& np, token_id last) {
    made.hosts = np.light != text::none ? clauses_.subject_of(np.light) : np.possessor;
    if (made.hosts.people.empty() && !np.of.people.empty()) made.hosts = np.of;
    if (made.hosts.people.empty() && !np.by.people.empty()) made.hosts = np.by;
    if (made.hosts.empty()) return last;
    if (made.hosts.people.empty() && !made.hosts.stands_for && made.hosts.countries.empty()) return last;
    if (np.light == text::none && np.happens == text::none && !made.fate && made.state == meeting::status::held)
      return last;
    if (!np.to.countries.empty()) made.place = np.to.countries.back();
    made.last = std::max(np.to_at == text::none ? last : np.to.last, last);
    out_.push_back(std::move(made));
    return out_.back().last;
  }

  // "presented her credentials to the president", "received the credentials of the ambassador".
  token_id letters(telling& made, noun_phrase np, token_id last) {
    if (np.light == text::none) return last;
    const party subject = clauses_.subject_of(np.light);
    made.sided = true;
    // "as Ambassador to Paraguay to President X": the one that is a person.
    party to;
    for (token_id q = last; q < s_.last && q < last + 40; ++q) {
      if (of_.word(q) != known_.word.to || (q + 1 < s_.last && tagging::is_verb(of_.tags[q + 1]))) continue;
      to = gather(of_, known_, q + 1, s_.last);
      if (!to.people.empty()) break;
    }
    if (!to.people.empty()) np.to = to;
    if (!np.to.empty()) {
      made.hosts = np.to;
      made.guests = subject;
      made.last = std::max(np.to.last, last);
    } else {
      made.hosts = subject;
      made.guests = np.of;
      made.guests.add(np.guests);
      made.last = std::max(np.last, last);
    }
    if (made.hosts.empty() || made.guests.empty()) return last;
    push(std::move(made));
    return std::max(last, out_.back().last);
  }

  // What was discussed goes to the telling that stands before it in the sentence, or to one of its own.
  void discussed() {
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
      const phrase* p = phrase_at(of_, known_, family::verb, t, s_.last, &last);
      if (!p || !(p->roles & any_of(role::topic, role::topic_passive, role::topic_includes))) continue;
      topic(t, last, *p);
      t = last - 1;
    }
  }

  // Without a date or a place at the end: "the project in Seoul on April 8".
  token_id without_circumstances(token_id from, token_id end, bool any = false) const {
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

  telling* near(token_id t) {
    telling* best = nullptr;
    for (std::size_t i = before_; i < out_.size(); ++i)
      if (out_[i].kind != meeting::kind::signing && (out_[i].first < t || !best)) best = &out_[i];
    return best;
  }

  void topic(token_id t, token_id last, const phrase& p) {
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
    phrase weak;
    weak.confidence = 600;
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

  const material& of_;
  const knowledge& known_;
  clauses& clauses_;
  std::uint32_t number_;
  const text::sentence& s_;
  token_id begin_;
  std::vector<telling>& out_;
  std::size_t before_;
};

}  // namespace

void find_tellings(const material& of, const knowledge& known, clauses& read, std::uint32_t sentence,
                   std::vector<telling>& out) {
  sentence_reader(of, known, read, sentence, out).run();
}

}  // namespace communique::meetings
