// Where content begins behind its cue: the cue says what may lead to it.
#include "statements/content_start.hpp"

#include "statements/phrases.hpp"

#include <algorithm>

namespace communique::statements {

using shape = attribution::shape;
using subject = attribution::subject;

// "the fact that": left out before the clause.
token_id content_start::past_fact(token_id t) const noexcept {
  if (t + 2 < stop_ && in_.tags[t] == tag::determiner && in_.word(t + 1) == word_.fact && in_.word(t + 2) == word_.that)
    return t + 3;
  return t;
}

bool content_start::lead(const cue_row& row, token_id t) const noexcept {
  for (const text::word_id one : row.leads)
    if (in_.word(t) == one) return true;
  return false;
}

// Notes that the content is a thing or an infinitive, not a clause; a clause behind "the fact that" is one.
token_id content_start::thing(token_id t) noexcept {
  clause_ = t > 0 && in_.word(t - 1) == word_.that;
  return t;
}

// The first token of content behind a cue, or none.
token_id content_start::start_of(attribution& a) {
  clause_ = true;
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
        if (in_.tags[k] == tag::to && k + 1 < stop_ &&
            (in_.tags[k + 1] == tag::verb || in_.tags[k + 1] == tag::adverb || in_.tags[k + 1] == tag::auxiliary)) {
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
          return thing(t);                                               // "requested support"
        } else if (row.has(takes::object) && !can_speak(in_, person)) {  // "promised an answer by May"
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
  if (lead(row, t)) {
    // "said of the bridge, “It is late,”", "told Bo Lind of the Times, “It is late.”": the whole sentence is said.
    const token_id found = clause || row.has(takes::quote) ? quote_after(t) : text::none;
    if (found != text::none && speech_.is_sentence(*speech_.opening_at(found))) return found;
    return thing(past_fact(t + 1));
  }
  if (in_.tags[t] == tag::to) {
    if (row.has(takes::infinitive) && t + 1 < stop_) return thing(t);
    if (t + 1 < stop_ && in_.tags[t + 1] == tag::verb) return text::none;  // "warned to do": nothing known
  }
  if (row.has(takes::ing) && (in_.tags[t] == tag::verb_ing || in_.word(t) == word_.having)) return t;
  if (row.has(takes::thing))
    for (token_id k = t; k < std::min(stop_, t + 60); ++k) {
      if (in_.word(k) == row.thing_lead) return thing(t);
      if (in_.finite(k) && in_.tags[k] != tag::verb) break;
    }
  if (row.has(takes::naming) && named(t)) return thing(t);
  const bool thing_first = in_.nominal(t) && !in_.calendar(t) && past_period(t) == t &&
                           !(in_.tags[t] == tag::determiner && t + 1 < stop_ && in_.calendar(t + 1));
  if (that && !thing_first) {
    const token_id found = that_after(t);
    if (found != text::none && (clause || !row.has(takes::object))) return found;
  }
  if (that || row.has(takes::quote)) {
    const token_id found = quote_after(t);
    if (found != text::none) return found;
  }
  if (row.has(takes::person_to) && !clause && !row.has(takes::object) && !row.has(takes::speaker_object))
    return text::none;
  token_id start = past_adverbials(t);
  if (start >= stop_) return text::none;
  if (only_points(start)) return text::none;
  if (clause && clause_at(start)) return past_fact(start);
  if (row.has(takes::object) ||
      (row.has(takes::speaker_object) && can_speak(in_, a.from == subject::relative ? a.antecedent : a.source)))
    return object_at(past_fact(t)) ? thing(past_fact(t)) : text::none;
  if (row.has(takes::person) && !row.leads.empty()) {  // "congratulated X on Y" with words between
    for (token_id k = t; k < std::min(stop_, t + 30); ++k) {
      if (lead(row, k)) return thing(past_fact(k + 1));
      if (in_.finite(k) || in_.is_mark(k)) break;
    }
  }
  if (row.has(takes::brief) && !in_.comma(start) && in_.tags[start] != tag::preposition && !only_points(start))
    return start;
  return text::none;
}

bool content_start::object_at(token_id t) const noexcept {
  return t < stop_ &&
         (in_.nominal(t) || in_.pronoun(t) || in_.is_mark(t) || in_.ascii(t) == '$' || in_.ascii(t) == 0 ||
          in_.tags[t] == tag::wh || in_.tags[t] == tag::verb_ing || in_.word(t) == word_.having || in_.cast.at(t) ||
          in_.tags[t] == tag::verb_past || in_.tags[t] == tag::verb_participle) &&
         !in_.calendar(t) && !only_points(t);
}
// "announced this on Monday": what is said stands elsewhere.
bool content_start::only_points(token_id t) const noexcept {
  const text::word_id w = in_.word(t);
  if (const std::string_view self = in_.in[t]; self.size() > 5 && self.substr(self.size() - 4) == "self") return true;
  if (w != word_.this_ && w != word_.it && w != word_.so) return false;
  return t + 1 >= stop_ || in_.comma(t + 1) || in_.tags[t + 1] == tag::preposition || in_.calendar(t + 1) ||
         in_.tags[t + 1] == tag::adverb;
}
bool content_start::named(token_id t) const noexcept {
  const range thing = noun_phrase_from(in_, t, stop_);
  return !thing.empty() && thing.last < stop_ && !in_.comma(thing.last);
}

const std::vector<text::word_id>& content_start::noun_leads() const noexcept { return in_.language.noun_leads; }

// "expressed gratitude [to X] for Z", "expressed readiness to Z", "expressed hope that Z"
token_id content_start::behind_noun(attribution& a, token_id t) {
  for (int n = 0; n < 2 && t < stop_; ++n) {
    if (in_.tags[t] == tag::to && t + 1 < stop_) {
      if (in_.tags[t + 1] == tag::verb || in_.tags[t + 1] == tag::auxiliary || in_.tags[t + 1] == tag::adverb)
        return thing(t);
      const range person = noun_phrase_from(in_, t + 1, stop_, &noun_leads());
      if (!person.empty() && person.last < stop_ && in_.tags[person.last] == tag::preposition &&
          !in_.calendar(person.last + 1)) {
        a.addressee = person;
        t = person.last;
        continue;
      }
      if (!person.empty() && person.last < stop_ && in_.comma(person.last) && can_speak(in_, person)) {
        for (token_id k = person.last; k < std::min(stop_, person.last + 20); ++k)  // "to X, the minister, over Z"
          if (std::find(noun_leads().begin(), noun_leads().end(), in_.word(k)) != noun_leads().end() &&
              in_.comma(k - 1)) {
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
  if (in_.tags[t] == tag::preposition && in_.word(t) != word_.of && in_.word(t) != word_.in &&
      in_.word(t) != word_.from &&
      std::find(noun_leads().begin(), noun_leads().end(), in_.word(t)) == noun_leads().end())
    return text::none;  // "voiced concerns behind closed doors"
  if (in_.tags[t] == tag::preposition || in_.tags[t] == tag::subordinator)
    return in_.word(t) == word_.that ? t + 1 : thing(past_fact(t + 1));
  if (in_.comma(t)) {
    const token_id found = that_after(t);
    return found;
  }
  if (quote_at(t) != text::none) return quote_at(t);
  return clause_at(t) ? t : text::none;
}

// "wished the country success": who is wished comes first, unless it comes behind "to".
token_id content_start::wish(attribution& a, token_id t) {
  if (in_.tags[t] == tag::to) return t + 1 < stop_ ? t : text::none;  // "wished to"
  if (in_.pronoun(t)) {
    a.addressee = {t, t + 1};
    return t + 1 < stop_ ? t + 1 : text::none;
  }
  if (const entities::reference* r = in_.reference_from(t);
      r && r->last < stop_ && (in_.nominal(r->last) || in_.tags[r->last] == tag::verb_ing)) {
    a.addressee = {r->first, r->last};
    return r->last;
  }
  if (in_.tags[t] == tag::determiner || in_.tags[t] == tag::possessive) {
    const range person = noun_phrase_from(in_, t, stop_);
    if (person.last < stop_ && in_.tags[person.last] == tag::determiner) {  // "the country a success"
      a.addressee = person;
      return person.last;
    }
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
token_id content_start::quoted(attribution& a, token_id t) {
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
token_id content_start::quote_at(token_id t) const noexcept {
  if (t < stop_ && (in_.comma(t) || in_.ascii(t) == ':')) ++t;
  if (t + 1 >= in_.in.tokens.size() || t >= last_) return text::none;
  return (in_.is_mark(t) || in_.ascii(t) == '\'') && in_.in.quoted(t + 1) &&
                 in_.in.quotations[in_.in.tokens[t + 1].quotation].open == t
             ? t
             : text::none;
}

// "said on Monday that": "that" before any finite verb or mark.
token_id content_start::that_after(token_id t) const noexcept {
  for (token_id k = t; k < std::min(stop_, t + 35); ++k) {
    if (in_.word(k) == word_.that && in_.tags[k] != tag::pronoun) return k + 1;
    // "in a statement received by the agency that"
    const bool finite = in_.finite(k) && !(k > t && k + 1 < stop_ && in_.word(k + 1) == word_.by);
    if (in_.is_mark(k) || in_.ascii(k) == ':' || in_.ascii(k) == ';' || finite) return text::none;
    if (in_.tags[k] == tag::wh) return text::none;
  }
  return text::none;
}
// "told reporters on Monday: “…”", "told the farmers who had come to Bern, “…”"
token_id content_start::quote_after(token_id t) const noexcept {
  bool relative = false;
  for (token_id k = t; k < std::min(stop_, t + 35); ++k) {
    if (in_.comma(k) || in_.ascii(k) == ':') {
      const token_id q = quote_at(k);
      if (q != text::none) return q;
      relative = false;
    }
    const text::word_id w = in_.word(k);
    relative |= w == word_.who || w == word_.whose || w == word_.where || (w == word_.which && k > t);
    // "at one point": behind a preposition and its article, number or pronoun stands no verb.
    const bool noun = k > t + 1 && in_.tags[k - 2] == tag::preposition && in_.tags[k - 1] != tag::noun &&
                      in_.tags[k - 1] != tag::name;
    if (in_.is_mark(k) || in_.ascii(k) == ';' || (in_.finite(k) && !relative && !noun)) return text::none;
  }
  return text::none;
}

// "last week", "two years ago": or `t`. Not "last year's road", "this week was".
token_id content_start::past_period(token_id t) const noexcept {
  if (t + 2 >= stop_ || in_.language.periods[in_.word(t + 1)] == 0 || in_.tags[t + 2] == tag::genitive) return t;
  if (in_.language.agos[in_.word(t + 2)] != 0) return t + 3;
  return in_.language.directions[in_.word(t)] != 0 && !in_.finite(t + 2) ? t + 2 : t;
}

// "on Monday", "in a statement", "late yesterday", ", after the talks,"
token_id content_start::past_adverbials(token_id t) const noexcept {
  for (int n = 0; n < 4 && t < stop_; ++n) {
    if (const token_id behind = past_period(t); behind != t) {
      t = behind;
      continue;
    }
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
          if (w == word_.statement || w == word_.post || in_.language.occasions[w] != 0 ||
              (in_.language.voices[w] == voice::document && in_.tags[k] == tag::noun))
            break;
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
bool content_start::clause_at(token_id t) const noexcept {
  if (t >= stop_ || in_.comma(t)) return false;
  if (in_.tags[t] == tag::wh || in_.word(t) == word_.whether || in_.word(t) == word_.if_) return true;
  for (token_id k = t; k < std::min(stop_, t + 60); ++k)
    if (in_.finite(k)) return k > t;
  return false;
}

}  // namespace communique::statements
