// What was said: where the content of each attribution begins and ends.
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using shape = attribution::shape;
using subject = attribution::subject;
using place = attribution::place;

class content_finder {
 public:
  content_finder(const scene& in, std::vector<attribution>& all) : in_(in), word_(in.language.word), all_(all) {}

  void run() {
    for (std::size_t i = 0; i < all_.size();) {
      std::size_t end = i;
      while (end < all_.size() && all_[end].sentence == all_[i].sentence) ++end;
      open(all_[i].sentence);
      for (std::size_t k = i; k < end; ++k)
        if (!all_[k].dropped) settle_place(all_[k]);
      token_id stop = end_;
      for (std::size_t k = end; k-- > i;) {   // from the right, so that the next break is known
        attribution& a = all_[k];
        if (a.dropped) continue;
        stop_ = std::min(std::max(stop, a.after), a.after + longest);
        if (a.comma_ends)
          for (token_id t = a.after; t < stop_; ++t)
            if (in_.comma(t)) stop_ = t;
        if (!a.content.empty()) {}   // "the importance of Z was stressed"
        else if (a.stands == place::behind) behind(a);
        else before(a);
        if (a.content.empty()) a.dropped = true;
        else if (a.breaks) stop = a.edge;
      }
      // "condemned what he called a farce": part of the other statement.
      for (std::size_t k = i + 1; k < end; ++k) {
        attribution& a = all_[k];
        if (a.dropped || a.source.empty() || a.source.first == 0 || in_.word(a.source.first - 1) != word_.what) continue;
        for (std::size_t o = i; o < end && !a.dropped; ++o)
          if (o != k && !all_[o].dropped)
            for (const range piece : all_[o].content)
              if (piece.first <= a.verb && a.verb < piece.last) a.dropped = true;
      }
      i = end;
    }
  }

 private:
  void open(std::uint32_t sentence) {
    first_ = in_.begin_of(sentence);
    last_ = in_.in.sentences[sentence].last;
    end_ = last_;
    while (end_ > first_ && closes(end_ - 1)) --end_;
  }
  bool closes(token_id t) const noexcept {
    const char c = in_.ascii(t);
    return (c == '.' || c == '!' || c == '?' || c == ',' || c == ';' || c == ':' || c == '~') && !in_.in.quoted(t);
  }
  bool has_finite(token_id from, token_id to) const noexcept {
    if (to - from > window) to = from + window;
    for (token_id t = from; t < to; ++t)
      if (in_.finite(t)) return true;
    return false;
  }

  // The quotation whose closing mark stands directly before `edge`, a comma between or not.
  const text::quotation* quotation_before(token_id edge) const noexcept {
    token_id m = edge;
    if (in_.comma(m) || in_.dash(m)) {
      if (m == 0) return nullptr;
      --m;
    } else if (m > 0) {
      --m;
    }
    if ((in_.comma(m) || in_.dash(m)) && m > 0) --m;
    if (!in_.is_mark(m) && in_.ascii(m) != '\'') return nullptr;
    if (m == 0 || !in_.in.quoted(m - 1)) return nullptr;
    const text::quotation& q = in_.in.quotations[in_.in.tokens[m - 1].quotation];
    return q.close == m ? &q : nullptr;
  }

  // Is the attribution set off behind what was said, or does its content follow?
  void settle_place(attribution& a) {
    a.stands = place::before;
    if (a.how == shape::phrase) {
      if (a.edge > first_ && a.after > first_) {
        a.stands = place::behind;
        a.breaks = true;
      }
      return;
    }
    if (a.from == subject::chain || a.from == subject::relative || a.from == subject::none) return;
    if (in_.row(a).has(takes::quoted)) {   // "“…,” the minister was quoted as saying"
      if (!quotation_before(a.edge)) return;
      a.stands = place::behind;
      a.breaks = true;
      a.after = std::min(end_, a.after + 2);
      return;
    }
    token_id e = a.edge;
    if (e > first_ && in_.word(e - 1) == word_.as_) --e;   // ", as he put it"
    const bool set_off = a.from == subject::inverted || in_.comma(e) || in_.dash(e) ||
                         (e > first_ && (in_.comma(e - 1) || in_.dash(e - 1) || in_.is_mark(e - 1))) ||
                         (e > 0 && e == first_ && in_.is_mark(e - 1));
    if (!set_off) return;
    const bool quotation = quotation_before(e) != nullptr || quotation_before(a.edge) != nullptr;
    // "The number, he noted, has gone up": commas on both sides need no verb in front.
    const bool between = !quotation && a.after < end_ && in_.comma(a.after) && !in_.is_mark(a.after + 1);
    if (!quotation && !between && !has_finite(first_, e)) return;
    if (content_follows(a, quotation)) return;
    const cue_row& row = in_.row(a);
    if (!row.has(takes::clause) && !row.has(takes::quote) && !row.has(takes::that)) return;
    if (row.has(takes::noun) && a.cue.last > a.verb + 1) return;
    a.stands = place::behind;
    a.breaks = true;
    a.edge = e > first_ && (in_.comma(e - 1) || in_.dash(e - 1)) ? e - 1 : e;
  }

  bool content_follows(const attribution& a, bool quotation) noexcept {
    stop_ = end_;
    const cue_row& row = in_.row(a);
    token_id t = a.after;
    if (row.has(takes::person) && t < end_) t = std::max(t, noun_phrase_from(in_, t, end_).last);
    if (t >= end_) return false;
    if (in_.is_mark(t) && t == a.after && row.has(takes::person) && in_.in.quoted(t + 1) &&   // told "Vijesti"
        in_.in.quotations[in_.in.tokens[t + 1].quotation].last - t < 5)
      return false;
    if (in_.word(t) == word_.that || in_.is_mark(t) || in_.ascii(t) == ':') return true;
    if (row.has(takes::infinitive) && in_.tags[t] == tag::to) return true;
    for (const text::word_id lead : row.leads)
      if (!quotation && in_.word(t) == lead && lead != word_.on && lead != word_.in && lead != word_.at) return true;
    if (row.has(takes::object) && !row.has(takes::person) && in_.nominal(t) && !in_.calendar(t)) return true;
    t = past_adverbials(t);
    if (t > 0 && in_.comma(t - 1)) return t < end_ && in_.is_mark(t);
    if (t < end_ && (in_.tags[t] == tag::preposition || in_.tags[t] == tag::subordinator))
      return that_after(t) != text::none || quote_after(t) != text::none;   // "said aboard a ship docked in Galle"
    const token_id until = std::min(end_, t + 60);
    for (; t < until; ++t) {
      if (in_.comma(t)) return t + 1 < end_ && in_.is_mark(t + 1) && !in_.in.quoted(t);
      if (in_.ascii(t) == ';' || in_.dash(t)) return false;
      if (in_.word(t) == word_.that && in_.tags[t] != tag::determiner) return true;
      if (in_.tags[t] == tag::wh) return false;
      if (in_.finite(t)) return true;
    }
    return false;
  }

  void add(attribution& a, token_id first, token_id last) {
    while (first < last && trims(first)) ++first;
    while (first < last && trims(last - 1)) --last;
    // Outer marks are no content. A lone closing or opening mark at an edge is none either.
    if (first < last && in_.is_mark(first) && in_.in.quoted(first + 1 < in_.in.tokens.size() ? first + 1 : first)) {
      const text::quotation& q = in_.in.quotations[in_.in.tokens[first + 1].quotation];
      if (q.open == first && (q.close == last - 1 || q.last >= last)) {
        ++first;
        if (q.close == last - 1) --last;
      }
    }
    while (first < last && in_.ascii(last - 1) == ',' ) --last;
    if (first < last) a.content.push_back({first, last});
  }
  bool trims(token_id t) const noexcept {
    const char c = in_.ascii(t);
    return c == ',' || c == ';' || c == ':' || c == '~' || (c == '.' && in_.in.tokens[t].what == text::token::kind::punctuation);
  }

  void behind(attribution& a) {
    const text::quotation* q = quotation_before(a.edge);
    if (!q && a.edge + 1 < last_) q = quotation_before(a.edge + 1);
    if (q) {
      const token_id opens = in_.begin_of(in_.in.tokens[q->open].sentence);
      if (q->open == opens || leads_in(opens, q->open)) {
        a.quotation_first = true;
        a.content.push_back({q->first, q->last});
      } else {
        add(a, std::max(opens, left_limit(a)), q->close);
      }
    } else {
      add(a, left_limit(a), a.edge);
    }
    // "…, he said, …": the rest of the sentence, unless it tells of the speaker.
    token_id t = a.after;
    const token_id until = std::min(stop_, a.after + 60);
    while (t < until && !in_.comma(t) && !in_.is_mark(t) && !in_.dash(t) && in_.ascii(t) != ';' && in_.ascii(t) != ':') ++t;
    if (t >= until) return;
    if ((in_.comma(t) || in_.dash(t) || in_.ascii(t) == ':') && t + 1 < until) ++t;
    if (in_.is_mark(t)) {
      add(a, t, stop_);
      return;
    }
    if (q || in_.tags[t] == tag::wh || in_.word(t) == word_.as_) return;
    if (a.from == subject::inverted && a.how != shape::phrase && !has_finite(t, stop_)) return;
    if (a.how == shape::phrase && !has_finite(t, stop_)) return;
    add(a, t, stop_);
  }

  // Between the beginning of the sentence and the quotation: only "But", "And", "However,".
  bool leads_in(token_id from, token_id to) const noexcept {
    if (to - from > 3) return false;
    for (token_id t = from; t < to; ++t)
      if (in_.tags[t] != tag::conjunction && in_.tags[t] != tag::adverb && !in_.comma(t) && in_.ascii(t) != '*' &&
          in_.ascii(t) != '-' && in_.ascii(t) != '~')
        return false;
    return true;
  }

  // Where content in front of an attribution begins: the sentence, or what an earlier one that ends there left.
  token_id left_limit(const attribution& a) const noexcept {
    if (a.edge > first_ + longest) return a.edge - longest;
    if (!in_.in.quoted(first_)) return first_;
    const text::quotation& q = in_.in.quotations[in_.in.tokens[first_].quotation];   // never closed
    return q.close == text::none ? q.first : first_;
  }

  void before(attribution& a) {
    clause_ = true;
    token_id t = start_of(a);
    if (t == text::none || t >= stop_) return;
    // "As the agency reported, the minister left" tells it itself; "As he noted, “…”" does not.
    if (a.source.first == first_ + 1 && in_.word(first_) == word_.as_ && !in_.is_mark(t)) return;
    if (!clause_ && a.from == subject::left && a.how != shape::phrase && !can_speak(in_, a.source)) return;
    // "which he said has received": what is said stands in front.
    if (t == a.cue.last && in_.finite(t) && a.how == shape::finite) return;
    // "Replying to questions, …", "Commenting on the matter, …": no content of its own.
    if (!clause_ && a.how == shape::participle && a.does == statement::act::say && a.verb == first_) return;
    if (in_.is_mark(t) && t + 1 < in_.in.tokens.size() && in_.in.quoted(t + 1)) {
      const text::quotation& q = in_.in.quotations[in_.in.tokens[t + 1].quotation];
      if (q.open == t && (q.last + 1 >= stop_ || q.last >= last_ || (q.close != text::none && ends_quote(q)))) {
        a.quotation_first = true;
        a.content.push_back({q.first, q.last});
        return;
      }
    }
    const bool verbless = !clause_;
    add(a, t, verbless ? object_end(t) : stop_);
  }

  // A thing, not a clause: ends where the speaker does something else ("… and handed over a list") and before what
  // tells where or when it was said ("… in an interview last month").
  token_id object_end(token_id first) const noexcept {
    token_id end = stop_;
    bool relative = false;
    for (token_id t = first + 1; t + 1 < std::min(stop_, first + window); ++t) {
      if (in_.tags[t] == tag::wh || in_.word(t) == word_.that || in_.tags[t] == tag::subordinator) relative = true;
      if (relative || in_.in.quoted(t)) continue;
      if (in_.tags[t] != tag::conjunction) continue;
      token_id k = t + 1;
      while (k < stop_ && in_.tags[k] == tag::adverb) ++k;
      if (k >= stop_ || (in_.tags[k] != tag::verb_past && in_.tags[k] != tag::verb_s)) continue;
      if (in_.tags[k] == tag::verb_past && k + 1 < stop_ && in_.tags[k + 1] == tag::noun) continue;   // "and stolen goods"
      end = in_.comma(t - 1) ? t - 1 : t;
      break;
    }
    return before_occasion(first, end);
  }
  token_id before_occasion(token_id first, token_id end) const noexcept {
    token_id t = end;
    bool occasion = false;
    while (t > first + 1 && end - t < 14) {
      const token_id b = t - 1;
      if (in_.calendar(b) || in_.tags[b] == tag::number || in_.nominal(b)) {
        occasion |= in_.language.occasions[in_.word(b)] != 0;
        t = b;
        continue;
      }
      if (in_.tags[b] != tag::preposition) break;
      const text::word_id w = in_.word(b);
      if (occasion && (w == word_.in || w == word_.at || w == word_.during || w == word_.on)) return in_.comma(b - 1) ? b - 1 : b;
      if (!occasion && w == word_.on && in_.calendar(b + 1)) return b;
      if (w != word_.with && w != word_.of && w != word_.on && w != word_.in) break;
      t = b;
    }
    return end;
  }
  // "“…,” he said": nothing but an end or a comma behind the mark.
  bool ends_quote(const text::quotation& q) const noexcept {
    const token_id k = q.close + 1;
    if (k >= end_) return true;
    const char c = q.last > q.first ? in_.ascii(q.last - 1) : '\0';
    return c == '.' || c == '!' || c == '?';
  }

  // "the fact that": left out before the clause.
  token_id past_fact(token_id t) const noexcept {
    if (t + 2 < stop_ && in_.tags[t] == tag::determiner && in_.word(t + 1) == word_.fact && in_.word(t + 2) == word_.that)
      return t + 3;
    return t;
  }

  bool lead(const cue_row& row, token_id t) const noexcept {
    for (const text::word_id one : row.leads)
      if (in_.word(t) == one) return true;
    return false;
  }

  // Notes that the content is a thing or an infinitive, not a clause; a clause behind "the fact that" is one.
  token_id thing(token_id t) noexcept {
    clause_ = t > 0 && in_.word(t - 1) == word_.that;
    return t;
  }

  // The first token of content behind a cue, or none.
  token_id start_of(attribution& a) {
    const cue_row& row = in_.row(a);
    token_id t = a.after;
    if (a.how == shape::phrase) return t < stop_ ? t : text::none;
    while (t < stop_ && in_.tags[t] == tag::adverb && in_.word(t) != word_.not_) ++t;
    if (t >= stop_) return text::none;
    if (row.has(takes::quoted)) return quoted(a, t);
    if (row.has(takes::noun) && a.cue.last > a.verb + 1) return behind_noun(a, t);
    if (row.has(takes::wish)) return wish(a, t);
    if (row.has(takes::person_to)) {
      const token_id person_first = t;
      const range person = noun_phrase_from(in_, t, stop_);
      if (!person.empty() && a.how != shape::passive) {
        for (token_id k = person.last; k < std::min(stop_, person.last + 25); ++k) {
          if (in_.tags[k] == tag::to && k + 1 < stop_ && (in_.tags[k + 1] == tag::verb || in_.tags[k + 1] == tag::adverb ||
                                                          in_.tags[k + 1] == tag::auxiliary)) {
            a.addressee = person;
            return thing(person_first);
          }
          if (in_.word(k) == word_.that || in_.finite(k) || in_.is_mark(k)) break;
        }
      }
    }
    const bool clause = row.has(takes::clause), that = clause || row.has(takes::that);
    // The person who is told.
    if (row.has(takes::person) && a.how != shape::passive) {
      if (!(in_.word(t) == word_.that) && !lead(row, t) && !in_.is_mark(t) && in_.ascii(t) != ':') {
        const range person = noun_phrase_from(in_, t, stop_, &row.leads);
        if (!person.empty()) {
          const token_id behind = person.last;
          const bool more = behind < stop_;
          // "told the truth": somebody must be able to hear, or something must follow.
          const bool ends = !more || in_.comma(behind);
          if (ends && row.has(takes::object) && !can_speak(in_, person)) {
            return thing(t);   // "requested support"
          } else if (row.has(takes::object) && !can_speak(in_, person)) {   // "promised an answer by May"
          } else if (more || can_speak(in_, person)) {
            a.addressee = person;
            t = behind;
          }
        }
      }
    } else if (t < stop_ && in_.word(t) == word_.to && t + 1 < stop_ && in_.tags[t + 1] != tag::verb &&
               (that || row.has(takes::to_person) || row.has(takes::quote))) {
      const range person = noun_phrase_from(in_, t + 1, stop_);
      if (!person.empty() && (can_speak(in_, person) || row.has(takes::to_person))) {
        a.addressee = person;
        t = person.last;
      }
    }
    while (t < stop_ && in_.tags[t] == tag::adverb) ++t;
    if (t >= stop_) return text::none;
    if (in_.word(t) == word_.that && that) return t + 1;
    if (quote_at(t) != text::none && (that || row.has(takes::quote))) return quote_at(t);
    if (lead(row, t)) return thing(past_fact(t + 1));
    if (in_.tags[t] == tag::to) {
      if (row.has(takes::infinitive) && t + 1 < stop_) return thing(t);
      if (t + 1 < stop_ && in_.tags[t + 1] == tag::verb) return text::none;   // "warned to do": nothing known
    }
    if (row.has(takes::ing) && (in_.tags[t] == tag::verb_ing || in_.word(t) == word_.having)) return t;
    if (row.has(takes::thing))
      for (token_id k = t; k < std::min(stop_, t + 60); ++k) {
        if (in_.word(k) == row.thing_lead) return thing(t);
        if (in_.finite(k) && in_.tags[k] != tag::verb) break;
      }
    if (row.has(takes::naming) && named(t)) return thing(t);
    const bool thing_first = in_.nominal(t) && !in_.calendar(t) &&
                             !(in_.tags[t] == tag::determiner && t + 1 < stop_ && in_.calendar(t + 1));
    if (that && !thing_first) {
      const token_id found = that_after(t);
      if (found != text::none && (clause || !row.has(takes::object))) return found;
    }
    if (that || row.has(takes::quote)) {
      const token_id found = quote_after(t);
      if (found != text::none) return found;
    }
    if (row.has(takes::person_to) && !clause && !row.has(takes::object) && !row.has(takes::speaker_object)) return text::none;
    token_id start = past_adverbials(t);
    if (start >= stop_) return text::none;
    if (only_points(start)) return text::none;
    if (clause && clause_at(start)) return past_fact(start);
    if (row.has(takes::object) || (row.has(takes::speaker_object) && can_speak(in_, a.from == subject::relative ? a.antecedent : a.source)))
      return object_at(past_fact(t)) ? thing(past_fact(t)) : text::none;
    if (row.has(takes::person) && !row.leads.empty()) {   // "congratulated X on Y" with words between
      for (token_id k = t; k < std::min(stop_, t + 30); ++k) {
        if (lead(row, k)) return thing(past_fact(k + 1));
        if (in_.finite(k) || in_.is_mark(k)) break;
      }
    }
    if (row.has(takes::brief) && !in_.comma(start) && in_.tags[start] != tag::preposition && !only_points(start)) return start;
    return text::none;
  }

  bool object_at(token_id t) const noexcept {
    return t < stop_ && (in_.nominal(t) || in_.pronoun(t) || in_.is_mark(t) || in_.ascii(t) == '$' || in_.ascii(t) == 0 || in_.tags[t] == tag::wh ||
                         in_.tags[t] == tag::verb_ing || in_.word(t) == word_.having || in_.cast.at(t) || in_.tags[t] == tag::verb_past || in_.tags[t] == tag::verb_participle) &&
           !in_.calendar(t) && !only_points(t);
  }
  // "announced this on Monday": what is said stands elsewhere.
  bool only_points(token_id t) const noexcept {
    const text::word_id w = in_.word(t);
    if (const std::string_view self = in_.in[t]; self.size() > 5 && self.substr(self.size() - 4) == "self") return true;
    if (w != word_.this_ && w != word_.it && w != word_.so) return false;
    return t + 1 >= stop_ || in_.comma(t + 1) || in_.tags[t + 1] == tag::preposition || in_.calendar(t + 1) ||
           in_.tags[t + 1] == tag::adverb;
  }
  bool named(token_id t) const noexcept {
    const range thing = noun_phrase_from(in_, t, stop_);
    return !thing.empty() && thing.last < stop_ && !in_.comma(thing.last);
  }

  const std::vector<text::word_id>& noun_leads() const noexcept { return in_.language.noun_leads; }

  // "expressed gratitude [to X] for Z", "expressed readiness to Z", "expressed hope that Z"
  token_id behind_noun(attribution& a, token_id t) {
    for (int n = 0; n < 2 && t < stop_; ++n) {
      if (in_.tags[t] == tag::to && t + 1 < stop_) {
        if (in_.tags[t + 1] == tag::verb || in_.tags[t + 1] == tag::auxiliary || in_.tags[t + 1] == tag::adverb) return thing(t);
        const range person = noun_phrase_from(in_, t + 1, stop_, &noun_leads());
        if (!person.empty() && person.last < stop_ && in_.tags[person.last] == tag::preposition && !in_.calendar(person.last + 1)) {
          a.addressee = person;
          t = person.last;
          continue;
        }
        if (!person.empty() && person.last < stop_ && in_.comma(person.last) && can_speak(in_, person)) {
          for (token_id k = person.last; k < std::min(stop_, person.last + 20); ++k)   // "to X, the minister, over Z"
            if (std::find(noun_leads().begin(), noun_leads().end(), in_.word(k)) != noun_leads().end() && in_.comma(k - 1)) {
              a.addressee = person;
              return k + 1;
            }
        }
        return t + 1;
      }
      break;
    }
    while (t < stop_ && in_.tags[t] == tag::adverb) ++t;
    if (t >= stop_) return text::none;
    if (in_.word(t) == word_.that) return t + 1;
    if (in_.tags[t] == tag::preposition && in_.word(t) != word_.of && in_.word(t) != word_.in && in_.word(t) != word_.from &&
        std::find(noun_leads().begin(), noun_leads().end(), in_.word(t)) == noun_leads().end())
      return text::none;   // "voiced concerns behind closed doors"
    if (in_.tags[t] == tag::preposition || in_.tags[t] == tag::subordinator) return in_.word(t) == word_.that ? t + 1 : thing(past_fact(t + 1));
    if (in_.comma(t)) {
      const token_id found = that_after(t);
      return found;
    }
    if (quote_at(t) != text::none) return quote_at(t);
    return clause_at(t) ? t : text::none;
  }

  // "wished the country success": who is wished comes first, unless it comes behind "to".
  token_id wish(attribution& a, token_id t) {
    if (in_.tags[t] == tag::to) return t + 1 < stop_ ? t : text::none;   // "wished to"
    if (in_.pronoun(t)) {
      a.addressee = {t, t + 1};
      return t + 1 < stop_ ? t + 1 : text::none;
    }
    if (const entities::reference* r = in_.reference_from(t); r && r->last < stop_ &&
        (in_.nominal(r->last) || in_.tags[r->last] == tag::verb_ing)) {
      a.addressee = {r->first, r->last};
      return r->last;
    }
    if (in_.tags[t] == tag::determiner || in_.tags[t] == tag::possessive) {
      const range person = noun_phrase_from(in_, t, stop_);
      for (token_id k = t + 1; k < person.last; ++k) {
        if (in_.language.voices[in_.word(k)] != voice::none && k + 1 < person.last && in_.tags[k + 1] != tag::genitive) {
          a.addressee = {t, k + 1};
          return k + 1;
        }
      }
    }
    return t;
  }

  // "quoted X as saying Z", "was quoted as saying Z"
  token_id quoted(attribution& a, token_id t) {
    if (a.how != shape::passive) {
      const range person = noun_phrase_from(in_, t, stop_);
      if (person.empty()) return text::none;
      t = person.last;
      if (t + 1 >= stop_ || in_.word(t) != word_.as_) return text::none;
      a.source = person;
      a.from = subject::inverted;
    } else if (t + 1 >= stop_ || in_.word(t) != word_.as_) {
      return text::none;
    }
    t += 2;
    const token_id found = that_after(t);
    return found != text::none ? found : t;
  }

  // An opening mark at `t`, or behind a comma or colon there.
  token_id quote_at(token_id t) const noexcept {
    if (t < stop_ && (in_.comma(t) || in_.ascii(t) == ':')) ++t;
    if (t + 1 >= in_.in.tokens.size() || t >= last_) return text::none;
    return (in_.is_mark(t) || in_.ascii(t) == '\'') && in_.in.quoted(t + 1) &&
                   in_.in.quotations[in_.in.tokens[t + 1].quotation].open == t
               ? t
               : text::none;
  }

  // "said on Monday that": "that" before any finite verb or mark.
  token_id that_after(token_id t) const noexcept {
    for (token_id k = t; k < std::min(stop_, t + 35); ++k) {
      if (in_.word(k) == word_.that && in_.tags[k] != tag::pronoun) return k + 1;
      if (in_.is_mark(k) || in_.ascii(k) == ':' || in_.ascii(k) == ';' || in_.finite(k)) return text::none;
      if (in_.tags[k] == tag::wh) return text::none;
    }
    return text::none;
  }
  // "told reporters on Monday: “…”"
  token_id quote_after(token_id t) const noexcept {
    for (token_id k = t; k < std::min(stop_, t + 35); ++k) {
      if (in_.comma(k) || in_.ascii(k) == ':') {
        const token_id q = quote_at(k);
        if (q != text::none) return q;
      }
      if (in_.is_mark(k) || in_.ascii(k) == ';' || in_.finite(k)) return text::none;
    }
    return text::none;
  }

  // "on Monday", "in a statement", "late yesterday", ", after the talks,"
  token_id past_adverbials(token_id t) const noexcept {
    for (int n = 0; n < 4 && t < stop_; ++n) {
      if (in_.tags[t] == tag::adverb || in_.calendar(t)) {
        ++t;
        while (t < stop_ && (in_.calendar(t) || in_.tags[t] == tag::number)) ++t;
        continue;
      }
      if (in_.tags[t] == tag::preposition && t + 1 < stop_) {
        token_id k = t + 1;
        if (in_.calendar(k)) {
          while (k < stop_ && (in_.calendar(k) || in_.tags[k] == tag::number)) ++k;
          t = k;
          continue;
        }
        if (in_.tags[k] == tag::determiner || in_.tags[k] == tag::possessive) {
          const range phrase{k, std::min(stop_, k + 4)};
          for (k = phrase.first; k < phrase.last; ++k) {
            const text::word_id w = in_.word(k);
            if (w == word_.statement || w == word_.interview || w == word_.post || w == word_.speech || w == word_.conference) break;
          }
          if (k < phrase.last) {
            ++k;
            while (k < stop_ && (in_.calendar(k) || in_.tags[k] == tag::number ||
                                 (in_.tags[k] == tag::preposition && k + 1 < stop_ && in_.calendar(k + 1))))
              ++k;
            t = k;
            continue;
          }
        }
      }
      break;
    }
    if (t < stop_ && in_.comma(t)) ++t;
    return t;
  }

  // A subject and a finite verb, or a question word.
  bool clause_at(token_id t) const noexcept {
    if (t >= stop_ || in_.comma(t)) return false;
    if (in_.tags[t] == tag::wh || in_.word(t) == word_.whether || in_.word(t) == word_.if_) return true;
    if (in_.tags[t] == tag::preposition && !has_comma(t, stop_)) {}
    for (token_id k = t; k < std::min(stop_, t + 60); ++k) {
      if (in_.tags[k] == tag::wh && k > t) { /* a relative clause: its verb does not count */ }
      if (in_.finite(k)) return k > t;
    }
    return false;
  }
  bool has_comma(token_id from, token_id to) const noexcept {
    for (token_id t = from; t < std::min(to, from + 30); ++t)
      if (in_.comma(t)) return true;
    return false;
  }

  const scene& in_;
  const knowledge::function_words& word_;
  std::vector<attribution>& all_;
  token_id first_ = 0, last_ = 0, end_ = 0, stop_ = 0;
  bool clause_ = true;
};

}  // namespace

void find_contents(const scene& in, std::vector<attribution>& all) { content_finder(in, all).run(); }

}  // namespace communique::statements
