// Where a list of what was discussed ends.
#include "meetings/topic_items.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

using family = knowledge::family;

constexpr token_id list_window = 90;
constexpr token_id clause_window = 16;

class list_end {
 public:
  list_end(const material& of, const knowledge& known, token_id from, token_id end)
      : of_(of), known_(known), from_(from), end_(end) {}

  token_id find() {
    const word_id lead = from_ > 0 ? of_.word(from_ - 1) : word_id::unknown;
    if (lead == known_.word.on && is_aside(from_, any_of(role::topic_aside))) return from_;
    if ((lead == known_.word.about || lead == known_.word.over) &&
        is_aside(from_, any_of(role::topic_aside, role::topic_vague)))
      return from_;
    for (token_id t = from_; t < end_; ++t) {
      const char c = of_.in.tokens[t].ascii;
      if (c == '(') ++brackets_;
      if (c == ')' && brackets_ > 0) --brackets_;
      if (brackets_ > 0) continue;
      if (const token_id behind = past_link(of_, t, end_); behind > t) {
        t = behind - 1;
        continue;
      }
      if (stops(t) || (t > from_ && of_.tags[t] == tag::subordinator) || unled(t, tag::modal)) return t;
      if (const dates::expression* d = of_.date_at(t)) {
        if (const token_id before = before_date(*d, t); before != text::none) return before;
        t = std::max(t, d->last - 1);
        continue;
      }
      if (t == from_) continue;
      if (circumstance(t)) return t;
      if (of_.in.tokens[t - 1].ascii == ',' && goes_on_otherwise(t)) return t - 1;
      if (of_.tags[t] == tag::conjunction && t + 1 < end_ && clause_follows(t)) return t;
      if (unled_verb(t)) return t;
    }
    return end_;
  }

 private:
  bool stops(token_id t) const {
    const token& here = of_.in.tokens[t];
    if (here.ascii == ';' || here.ascii == ':' || here.ascii == '.' || here.ascii == '?' || here.ascii == '!')
      return true;
    // A quotation that ends; one inside the list ("the “green” corridor") does not end it.
    if (here.what == token::kind::mark && of_.in.quoted(from_) && (t + 1 >= end_ || !of_.in.quoted(t + 1))) return true;
    // "the flight Oslo - Rome": no dash.
    if (here.ascii == '-' && t + 1 < end_ && t > from_ && of_.cast.at(t - 1) && of_.starts(t + 1)) return false;
    return here.ascii == '-' && here.space_before && t > from_;
  }

  // "discussed trade on Monday": the date belongs to the verb; "the agreement of 3 May" goes on.
  token_id before_date(const dates::expression& d, token_id t) const {
    const token_id before = t > from_ && of_.tags[t - 1] == tag::preposition ? t - 1 : t;
    const word_id w = before < t ? of_.word(before) : word_id::unknown;
    const bool closes = d.last >= end_ || of_.tags[d.last] == tag::punctuation;
    return w != known_.word.of && closes && d.says_day() ? before : text::none;
  }

  // "during their meeting", "by phone", "at the talks": of the encounter, not of what was discussed at it.
  bool circumstance(token_id t) const {
    const knowledge::function_words& f = known_.word;
    const word_id w = of_.word(t);
    if (const phrase* a = phrase_at(of_, known_, family::topic, t, end_); a && a->is(role::topic_tail)) return true;
    if (w == f.during || w == f.after || w == f.before || w == f.following) return true;
    if (const phrase* m = phrase_at(of_, known_, family::other, t, end_); m && m->is(role::medium)) return true;
    if (of_.tags[t] != tag::preposition) return false;
    if (w == f.at && t + 1 < end_ && of_.tags[t + 1] == tag::determiner) return !list_goes_on(t + 2);
    if (w == f.on && is_aside(t + 1, any_of(role::topic_aside))) return true;
    // "discussed visas among other things".
    if (w == f.among) {
      const phrase* lead = phrase_at(of_, known_, family::topic, t, end_);
      return lead && lead->is(role::topic_lead);
    }
    if (w != f.in && w != f.at && w != f.over && w != f.by) return false;
    // "in their meeting", "over a working lunch"; not "in the annual meeting of the Bank".
    for (token_id p = t + 1; p < end_ && p < t + 5; ++p) {
      token_id last = p;
      const phrase* n = phrase_at(of_, known_, family::noun, p, end_, &last);
      if (n && n->is(role::encounter)) return (p > t + 1 || w == f.over) && (last >= end_ || of_.word(last) != f.of);
      const tag g = of_.tags[p];
      if (g != tag::determiner && g != tag::possessive && g != tag::adjective && g != tag::number) return false;
    }
    return false;
  }

  // "the training of drivers at the academy in Tarn, and joint steps": behind a place the list goes on. "at the talks,
  // and agreed" and "at their meeting" tell of the encounter.
  bool list_goes_on(token_id t) const {
    for (token_id p = t; p + 2 < end_ && p < t + 8; ++p) {
      const phrase* n = phrase_at(of_, known_, family::noun, p, end_);
      if (n && (n->roles & any_of(role::encounter, role::round, role::body, role::audience, role::trip))) return false;
      if (tagging::is_verb(of_.tags[p]) || of_.in.tokens[p].what == token::kind::mark) return false;
      if (of_.word(p) == known_.word.and_ && of_.tags[p + 1] == tag::determiner) return !has_verb(p + 1);
      if (of_.in.tokens[p].ascii != ',') continue;
      const token_id next = of_.tags[p + 1] == tag::conjunction ? p + 2 : p + 1;
      const tag g = of_.tags[next];
      return (g == tag::determiner || g == tag::adjective || g == tag::noun) && !has_verb(next) &&
             !goes_on_otherwise(p + 1);
    }
    return false;
  }

  // "on a visit to Rome", "on the sidelines of", "for about an hour", "over dinner"; not "over coffee exports".
  bool is_aside(token_id t, std::uint64_t roles) const {
    for (token_id p = t; p < end_ && p < t + 4; ++p) {
      token_id last = p + 1;
      const phrase* a = phrase_at(of_, known_, family::topic, p, end_, &last);
      const bool compound = a && a->is(role::topic_vague) && last < end_ && of_.tags[last] == tag::noun;
      if (a && !compound && (a->roles & roles) == roles) return true;
      const tag g = of_.tags[p];
      if (const reference* r = of_.starts(p); r && r->last == p + 1) continue;  // "on the Romanian side"
      if (g != tag::determiner && g != tag::possessive && g != tag::adjective && g != tag::number) return false;
    }
    return false;
  }

  // ", the ministry said", ", he added", ", according to", ", which": behind the comma the sentence goes on otherwise.
  bool goes_on_otherwise(token_id t) const {
    const knowledge::function_words& f = known_.word;
    const word_id w = of_.word(t);
    const tag g = of_.tags[t];
    const bool well = w == f.as && t + 1 < end_ && of_.word(t + 1) == f.well;
    if (well || w == f.including || (w == f.as && of_.word(t + 1) == f.such)) return false;
    if (w == f.with || w == f.said || w == f.as || w == f.that || of_.in[t] == "according") return true;
    if (g == tag::wh || g == tag::pronoun || g == tag::adverb || g == tag::to) return true;
    // "…, on trade, on energy": the preposition is said again.
    if (g == tag::preposition) return w != f.on && w != f.about && of_.word(t - 2 > from_ ? from_ - 1 : from_) != w;
    if (g == tag::verb_ing) return !is_listed(t);
    // ", Azernews reports": the verb may be tagged as a noun.
    if (const reference* r = of_.starts(t)) {
      const token_id behind = r->last + 1;
      if (behind <= end_ && of_.in.tokens[r->last].what == token::kind::word && of_.tags[r->last] != tag::conjunction &&
          of_.tags[r->last] != tag::noun && of_.tags[r->last] != tag::preposition &&
          (behind == end_ || of_.in.tokens[behind].ascii == '.'))
        return true;
    }
    if (g == tag::conjunction) return false;
    // "the meeting, which covered visas, lasted an hour".
    if ((g == tag::verb_past || g == tag::verb_s) && t + 1 < end_ &&
        (of_.tags[t + 1] == tag::determiner || of_.tags[t + 1] == tag::number || of_.tags[t + 1] == tag::possessive))
      return true;
    return has_verb(t);
  }

  // "developing ports, training pilots": one more of the list. "trade, housing loans and prices": a noun.
  bool is_listed(token_id t) const {
    if (of_.tags[from_] == tag::verb_ing) return true;
    // "smuggling, trafficking and piracy".
    if (t + 2 < end_ && of_.word(t + 1) == known_.word.and_ && of_.tags[t + 2] == tag::noun) return true;
    if (t + 1 >= end_ || (of_.tags[t + 1] != tag::noun && of_.tags[t + 1] != tag::verb_s)) return false;
    for (token_id p = t; p < end_ && p < t + clause_window; ++p)
      if (of_.word(p) == known_.word.and_) return true;
    return false;
  }

  // A finite verb before the next comma: a clause. "the bridge damaged in May" and "heat-treated meat" have none.
  bool has_verb(token_id t) const {
    for (token_id p = t; p < end_ && p < t + clause_window; ++p) {
      if (const reference* r = of_.starts(p)) {
        p = std::max(r->last, p + 1) - 1;
        continue;
      }
      if (of_.in.tokens[p].ascii == ',' || of_.tags[p] == tag::wh) return false;
      if (of_.tags[p] == tag::conjunction && p > t) return false;
      if (p > t && is_clause_verb(p)) return true;
    }
    return false;
  }

  bool is_clause_verb(token_id p) const {
    const tag g = of_.tags[p];
    if (of_.in.tokens[p - 1].ascii == '-' || of_.tags[p - 1] == tag::determiner) return false;
    if (g == tag::auxiliary || g == tag::modal) return true;
    if (g != tag::verb_past && g != tag::verb_s) return false;
    if (of_.word(p) == known_.word.said) return true;  // "the ministry said in a statement"
    if (p + 1 >= end_) return g == tag::verb_past;
    const tag next = of_.tags[p + 1];
    return next != tag::preposition && next != tag::conjunction && next != tag::noun && next != tag::adjective &&
           of_.in.tokens[p + 1].ascii != ',';
  }

  // "and agreed to", "and the minister stressed that", "and Armenia agreed": a clause of its own.
  bool clause_follows(token_id t) const {
    const tag next = of_.tags[t + 1];
    // "and visas for drivers": a noun.
    if (next == tag::verb_s && (t + 2 >= end_ || of_.tags[t + 2] == tag::preposition)) return false;
    if (next == tag::verb_past || next == tag::verb_s || next == tag::auxiliary || next == tag::pronoun ||
        next == tag::modal)
      // "and advanced training of nurses": no verb.
      return !(next == tag::verb_past && t + 2 < end_ &&
               (of_.tags[t + 2] == tag::noun || (of_.tags[t + 2] == tag::verb_ing && !known_.tells[of_.word(t + 1)])));
    if (next == tag::adverb && t + 2 < end_ &&
        (tagging::is_finite(of_.tags[t + 2]) || of_.tags[t + 2] == tag::auxiliary))
      return true;
    if (next == tag::verb && of_.tags[from_] != tag::verb) return true;
    return has_verb(t + 1);
  }

  // A finite verb that no relative clause leads: the list has ended before its subject; better nothing than that.
  bool unled_verb(token_id t) const {
    return unled(t, tag::auxiliary) || (of_.tags[t] == tag::verb_s && is_clause_verb(t) && unled(t, tag::verb_s));
  }
  bool unled(token_id t, tag what) const {
    if (of_.tags[t] != what) return false;
    for (token_id p = t; p > from_ && t - p < 12; --p)
      if (of_.tags[p - 1] == tag::wh || of_.word(p - 1) == known_.word.that) return false;
    return true;
  }

  const material& of_;
  const knowledge& known_;
  token_id from_, end_;
  int brackets_ = 0;
};

}  // namespace

token_id end_of_topics(const material& of, const knowledge& known, token_id from, token_id end) {
  return list_end(of, known, from, std::min(end, from + list_window)).find();
}

}  // namespace communique::meetings
