// Who is the subject of each cue.
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using shape = attribution::shape;
using subject = attribution::subject;

class source_finder {
 public:
  source_finder(const scene& in, std::vector<attribution>& all) : in_(in), word_(in.language.word), all_(all) {}

  void run() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      attribution& a = all_[i];
      first_ = in_.begin_of(a.sentence);
      last_ = in_.in.sentences[a.sentence].last;
      before_ = text::none;
      for (std::size_t k = i; k-- > 0 && all_[k].sentence == a.sentence && i - k < 16;) {
        if (all_[k].dropped) continue;
        before_ = static_cast<std::uint32_t>(k);
        break;
      }
      find(a);
    }
    // "Noting that it was late, he said": the subject comes with the verb behind.
    for (std::size_t i = all_.size(); i-- > 0;) {
      attribution& a = all_[i];
      if (a.dropped || a.from != subject::chain || !a.source.empty()) continue;
      if (i + 1 < all_.size() && all_[i + 1].sentence == a.sentence) a.source = all_[i + 1].source;
    }
  }

 private:
  void find(attribution& a) {
    switch (a.how) {
      case shape::phrase: return phrase(a);
      case shape::passive: return passive(a);
      case shape::participle: return participle(a);
      case shape::finite: return finite(a);
    }
  }

  bool boundary(token_id t) const noexcept {   // a token that no subject goes past
    return in_.is_mark(t) || in_.ascii(t) == ';' || in_.ascii(t) == ':' || in_.dash(t);
  }

  void phrase(attribution& a) {
    a.edge = a.verb;
    if (!a.source.empty()) {   // "in his words"
      a.from = subject::left;
    } else {
      a.source = noun_phrase_from(in_, a.cue.last, std::min(last_, a.cue.last + window));
      a.from = subject::inverted;
      if (!can_speak(in_, a.source) && (a.cue.last - a.cue.first == 1 || !mentions_somebody(a.source))) {
        a.dropped = true;   // "according to schedule"
        return;
      }
    }
    a.breaks = a.edge > first_ && in_.comma(a.edge - 1);
    if (a.breaks) --a.edge;
    a.after = std::max(a.cue.last, a.source.last);
    if (a.edge == first_) {   // "According to a readout by the ministry, …": all before the comma names the source
      for (token_id t = a.after; t < std::min(last_, a.after + 30); ++t) {
        if (in_.finite(t) && in_.tags[t] != tag::verb_past) break;
        if (!in_.comma(t)) continue;
        a.source.last = t;
        a.after = t + 1;
        break;
      }
    }
  }

  // "a tally by the commission"
  bool mentions_somebody(range phrase) const noexcept {
    const token_id until = std::min(last_, phrase.last + 6);
    for (token_id t = phrase.first; t < until && !in_.comma(t); ++t)
      if (const entities::reference* r = in_.cast.at(t); r && !r->who.empty() &&
          in_.cast[r->who.front()].what != entity::type::event)
        return true;
    return false;
  }

  void passive(attribution& a) {
    const cue_row& row = in_.row(a);
    // "quoted as saying"
    token_id p = a.edge;
    if (row.has(takes::quoted)) {
      for (token_id t = a.cue.last; t < std::min(last_, a.cue.last + 12); ++t)   // "by the agency as saying"
        if (in_.word(t) == word_.as_ && (t == a.cue.last || in_.word(a.cue.last) == word_.by)) {
          a.after = t;
          return left_of(a, p);
        }
      a.dropped = true;
      return;
    }
    if (a.cue.last < last_ && in_.word(a.cue.last) == word_.by) {
      a.source = noun_phrase_from(in_, a.cue.last + 1, last_);
      a.from = subject::inverted;
    }
    if (p > first_ && in_.word(p - 1) == word_.it) {   // "it was noted that"
      a.edge = p - 1;
      if (!row.has(takes::clause) && !row.has(takes::that)) a.dropped = true;
      close_edge(a);
      return;
    }
    if (row.has(takes::agentless) && p > first_ && agentless(a, p)) return;
    if (row.has(takes::person) && a.from != subject::inverted) {   // "the minister was briefed on"
      const range told = p > first_ ? noun_phrase_to(in_, p, first_) : range{};
      if (!told.empty() && can_speak(in_, told) && a.cue.last < last_ && !in_.comma(a.cue.last)) {
        a.addressee = told;
        a.edge = told.first;
        close_edge(a);
        return;
      }
    }
    a.dropped = true;
  }

  // "The importance of Z was stressed.": the subject is the content.
  bool agentless(attribution& a, token_id end) const {
    token_id t = a.cue.last;
    while (t < last_ && in_.tags[t] == tag::adverb) ++t;
    if (t < last_ && in_.ascii(t) != '.' && in_.ascii(t) != ',' && in_.ascii(t) != ';') return false;
    token_id first = end;
    while (first > first_ && end - first < window && !in_.comma(first - 1) && !boundary(first - 1) &&
           !in_.finite(first - 1) && in_.word(first - 1) != word_.that)
      --first;
    while (first < end && (in_.tags[first] == tag::conjunction || in_.tags[first] == tag::adverb)) ++first;
    if (first >= end || in_.tags[first] == tag::preposition || in_.pronoun(first) ||
        in_.tags[first] == tag::wh || (in_.cast.at(first) && in_.cast.at(first)->last >= end))
      return false;
    a.content.push_back({first, end});
    a.edge = first;
    close_edge(a);
    a.breaks = true;
    return true;
  }

  void participle(attribution& a) {
    token_id p = a.verb;
    while (p > first_ && in_.tags[p - 1] == tag::adverb) --p;
    a.from = subject::chain;
    a.edge = p;
    if (p > first_ && (in_.tags[p - 1] == tag::noun || in_.tags[p - 1] == tag::name)) {
      // "a statement saying", "with the envoy saying"; not "met Roy accusing"
      const range phrase = noun_phrase_to(in_, p, first_);
      const token_id head = head_of(in_, phrase);
      const bool with = phrase.first > first_ && in_.word(phrase.first - 1) == word_.with;
      if (with && can_speak(in_, phrase)) {
        a.source = phrase;
        a.from = subject::left;
        a.edge = phrase.first - 1;
        close_edge(a);
        a.breaks = true;
        return;
      }
      if (in_.language.voices[in_.word(head)] != voice::none || in_.cast.at(head)) {
        a.source = phrase;
        a.from = subject::left;
        if (in_.language.voices[in_.word(head)] == voice::document) chain(a);
        return;
      }
    }
    if (p > first_ && (in_.tags[p - 1] == tag::preposition || in_.tags[p - 1] == tag::subordinator) ) a.edge = --p;
    close_edge(a);
    a.breaks = true;
    chain(a);
  }

  // The comma and the conjunction before a clause go with it.
  void close_edge(attribution& a) const {
    token_id p = a.edge;
    if (p > first_ && (in_.tags[p - 1] == tag::conjunction || in_.word(p - 1) == word_.while_ ||
                       in_.word(p - 1) == word_.whereas)) {
      --p;
      a.edge = p;
    }
    if (p > first_ && (in_.comma(p - 1) || in_.dash(p - 1) || in_.ascii(p - 1) == ';')) a.edge = p - 1;
  }

  // The subject of the attribution before, or of the sentence.
  void chain(attribution& a) {
    a.from = subject::chain;
    if (a.bare && !a.infinitive && (before_ == text::none || !all_[before_].bare)) {
      a.dropped = true;   // "demands that they investigate it and inform us"
      return;
    }
    if (before_ != text::none) {
      // A nested saying ends before the comma; behind it the outer one goes on.
      std::uint32_t k = before_;
      for (std::uint32_t n = k, steps = 0; steps < 16; ++steps) {
        if (!all_[n].dropped && all_[n].from != subject::none && !nested(n)) { k = n; break; }
        if (n == 0 || all_[n - 1].sentence != a.sentence) break;
        --n;
      }
      a.source = all_[k].source;
      a.antecedent = all_[k].antecedent;
      return;
    }
    a.source = subject_of_sentence(a.verb);
    if (a.source.empty()) a.source = {};
  }

  bool nested(std::uint32_t n) const noexcept {
    const attribution& a = all_[n];
    return n > 0 && all_[n - 1].sentence == a.sentence && !a.breaks && a.from != subject::chain;
  }

  // The first phrase of the sentence that can speak and is not governed by a preposition.
  range subject_of_sentence(token_id until) const {
    const token_id limit = std::min(until, first_ + window);
    for (token_id t = first_; t < limit;) {
      const range next = in_.nominal(t) || in_.pronoun(t) ? noun_phrase_from(in_, t, limit) : range{};
      const bool governed = t > first_ && in_.tags[t - 1] == tag::preposition;
      if (!next.empty() && !governed && can_speak(in_, next)) return next;
      t = next.empty() ? t + 1 : next.last;
    }
    return {};
  }

  bool leads(const cue_row& row, token_id t) const noexcept {
    return std::find(row.leads.begin(), row.leads.end(), in_.word(t)) != row.leads.end();
  }

  void finite(attribution& a) {
    token_id p = a.edge;
    const token_id group = p;
    // "two diplomats briefed on the plan said", "the minister, asked about it, said": told, not telling.
    if (in_.row(a).has(takes::person) && in_.tags[a.verb] == tag::verb_past && group == a.verb && a.cue.last < last_ &&
        (a.does == statement::act::say || a.does == statement::act::ask) && in_.tags[a.cue.last] == tag::preposition &&
        leads(in_.row(a), a.cue.last) && (a.does == statement::act::say || (p > first_ && in_.comma(p - 1)))) {
      a.dropped = true;
      return;
    }
    if (a.infinitive) {
      a.edge = p;
      a.breaks = true;
      if (before_ != text::none) a.edge = clause_before(p);
      return chain(a);
    }
    const bool opens = p == first_ || (boundary(p - 1) && !in_.dash(p - 1) && !(p > 1 && in_.is_mark(p - 1) && in_.comma(p - 2)));
    if (opens || in_.comma(p - 1) || boundary(p - 1)) {
      if (opens && a.cue.last < last_ && in_.word(a.cue.last) == word_.by) {   // "Asked by X whether"
        a.source = noun_phrase_from(in_, a.cue.last + 1, last_, &in_.row(a).leads);
        a.from = subject::inverted;
        a.after = a.source.last;
        a.comma_ends = true;
        a.dropped = a.source.empty() || a.does != statement::act::ask;
        return;
      }
      if (inverted(a)) return;
      if (opens) {
        // A headline-like "Says X" or an imperative: no subject, no attribution.
        a.dropped = true;
        return;
      }
      if (behind_parenthesis(a, group - 1)) return;
      // "thanked X, assured Y, and wished Z"
      if (before_ == text::none && !verb_before(group - 1)) { a.dropped = true; return; }
      a.edge = group;
      close_edge(a);
      a.breaks = true;
      return chain(a);
    }
    left_of(a, group);
  }

  // "said X": behind a quotation or a comma, and X can speak.
  bool inverted(attribution& a) {
    if (a.cue.last >= last_ || in_.tags[a.verb] == tag::verb_participle) return false;
    const range phrase = noun_phrase_from(in_, a.cue.last, last_);
    if (phrase.empty() || !can_speak(in_, phrase) || in_.calendar(phrase.first)) return false;
    const cue_row& row = in_.row(a);
    if (!row.has(takes::clause) && !row.has(takes::quote) && !row.has(takes::that)) return false;
    if (row.has(takes::person)) return false;   // "told X"
    // "He came, said the deal was off" has a verb behind the phrase.
    if (phrase.last < last_ && in_.finite(phrase.last) && in_.tags[phrase.last] != tag::verb) return false;
    if (phrase.last < last_ && in_.word(phrase.last) == word_.that) return false;
    const bool quoted_before = a.edge > in_.in.sentences[a.sentence].first && quote_before(a.edge);
    if (!quoted_before && in_.tags[phrase.first] != tag::name && !in_.cast.at(phrase.first) && row.has(takes::object))
      return false;
    if (in_.tags[head_of(in_, phrase)] == tag::pronoun && !quoted_before) return false;
    a.source = phrase;
    a.from = subject::inverted;
    if (a.edge > first_ && in_.comma(a.edge - 1)) --a.edge;
    a.after = phrase.last;
    a.breaks = true;
    return true;
  }

  bool quote_before(token_id t) const noexcept {
    return t > 0 && (in_.is_mark(t - 1) || (in_.comma(t - 1) && t > 1 && in_.is_mark(t - 2)));
  }

  bool verb_before(token_id end) const noexcept {
    for (token_id t = end; t > first_ && end - t < window; --t)
      if (in_.tags[t - 1] == tag::verb_past || in_.tags[t - 1] == tag::verb_s) return true;
    return false;
  }

  // "X, the minister of Y, who is on a visit, said": `end` is the comma before the verb. Leftwards piece by piece, as long
  // as none has a verb of its own; the leftmost that can speak is the subject.
  bool behind_parenthesis(attribution& a, token_id end) {
    const token_id start = clause_start(end);
    range found;
    token_id right = end;
    for (token_id t = end; ; --t) {
      const bool edge = t == start || in_.comma(t - 1) || in_.dash(t - 1);
      if (!edge) {
        if (in_.is_mark(t - 1) && t >= 2 && in_.in.quoted(t - 2)) {   // over a quotation
          const text::quotation& q = in_.in.quotations[in_.in.tokens[t - 2].quotation];
          if (q.open != text::none && q.open >= start) t = q.open + 1;
        }
        continue;
      }
      range piece{t, right};
      while (piece.first < piece.last && (in_.tags[piece.first] == tag::conjunction || in_.tags[piece.first] == tag::adverb))
        ++piece.first;
      if (!piece.empty()) {
        const bool verb = has_finite(piece);
        if (verb && !subordinate(piece.first)) break;   // "met X, thanked Y, said", or what was said
        const tag g = in_.tags[piece.first];
        if (!verb && g != tag::preposition && g != tag::verb_ing && g != tag::verb_past && g != tag::verb_participle &&
            g != tag::subordinator) {
          const range phrase = noun_phrase_to(in_, piece.last, piece.first);
          if (phrase.first == piece.first && can_speak(in_, phrase)) found = phrase;
        }
      }
      if (t == start) break;
      right = t - 1;
    }
    if (found.empty()) return false;
    a.source = found;
    a.from = subject::left;
    a.edge = found.first;
    finish_subject(a);
    return true;
  }

  // Where the clause begins that an infinitive hangs on: "and took the occasion to thank".
  token_id clause_before(token_id end) const noexcept {
    for (token_id t = end; t > first_ && end - t < 30; --t)
      if (in_.tags[t - 1] == tag::conjunction || in_.comma(t - 1)) return t > first_ + 1 && in_.comma(t - 2) ? t - 2 : t - 1;
    return end;
  }

  bool subordinate(token_id t) const noexcept {
    return in_.tags[t] == tag::wh || in_.tags[t] == tag::subordinator || in_.word(t) == word_.that ||
           (in_.tags[t] == tag::preposition && t + 1 < last_ && in_.tags[t + 1] == tag::wh);
  }
  bool has_finite(range part) const noexcept {   // not that of a relative clause inside
    for (token_id t = part.first; t < part.last; ++t) {
      if (t > part.first && in_.tags[t] == tag::wh) return false;
      if (in_.finite(t)) return true;
    }
    return false;
  }

  // Where the clause that ends before `end` begins, at the earliest.
  token_id clause_start(token_id end) const noexcept {
    token_id start = end > first_ + window ? end - window : first_;
    for (token_id t = end; t > start; --t) {
      const token_id b = t - 1;
      if (in_.is_mark(b) && b > 0 && in_.in.quoted(b - 1)) {   // over a quotation inside the clause
        const text::quotation& q = in_.in.quotations[in_.in.tokens[b - 1].quotation];
        if (q.open != text::none && q.open > start && q.close == b && end - b < 3) {
          t = q.open + 1;
          continue;
        }
      }
      if (in_.dash(b)) continue;
      if (boundary(b) || in_.word(b) == word_.that || in_.word(b) == word_.while_ || in_.word(b) == word_.whereas)
        return t;
    }
    return start;
  }

  // "Samoa forecast cyclones", "that the ministry inform it": a bare form needs several who say it.
  bool agrees(const attribution& a, range phrase) const noexcept {
    if (!a.bare) return true;
    const token_id head = head_of(in_, phrase);
    if (in_.pronoun(head))
      return in_.word(head) != word_.he && in_.word(head) != word_.she && in_.word(head) != word_.it;
    for (token_id t = phrase.first; t < phrase.last; ++t)
      if (in_.word(t) == word_.and_) return true;
    if (const entities::reference* r = in_.cast.at(head); r && (r->group || r->who.size() > 1)) return true;
    const std::string_view w = in_.in[head];
    return (w.back() | 32) == 's' || in_.language.plurals[in_.word(head)] != 0 || in_.word(head) == word_.both;
  }

  // "dismissed media reports that": a noun, not "media report".
  bool is_noun_after(const attribution& a, range phrase) const noexcept {
    if (in_.tags[a.verb] != tag::verb_s || phrase.first <= first_) return false;
    const tag g = in_.tags[phrase.first - 1];
    const bool governed = tagging::is_verb(g) || g == tag::preposition;
    return governed && in_.tags[phrase.first] != tag::determiner && !in_.cast.at(phrase.last - 1);
  }

  void left_of(attribution& a, token_id end) {
    while (end > first_ + 1 && in_.calendar(end - 1)) {   // "the ministry on Monday said"
      --end;
      while (end > first_ + 1 && (in_.tags[end - 1] == tag::preposition || in_.tags[end - 1] == tag::number ||
                                  in_.tags[end - 1] == tag::adverb))
        --end;
    }
    const token_id b = end - 1;
    if (end <= first_) {
      a.dropped = true;
      return;
    }
    const tag g = in_.tags[b];
    if (g == tag::conjunction) {   // "and added"
      if (before_ == text::none && !verb_before(b)) { a.dropped = true; return; }
      a.edge = b;
      if (b > first_ && in_.comma(b - 1)) a.edge = b - 1;
      a.breaks = true;
      return chain(a);
    }
    if (in_.comma(b)) {
      if (behind_parenthesis(a, b)) return;
      a.breaks = true;
      a.edge = b;
      return chain(a);
    }
    if (in_.word(b) == word_.who || in_.word(b) == word_.which || in_.word(b) == word_.that) {
      a.source = {b, end};
      a.from = subject::relative;
      token_id e = b;
      if (e > first_ && in_.comma(e - 1)) --e;
      if (e > first_) a.antecedent = noun_phrase_to(in_, e, first_);
      a.edge = e;
      a.breaks = e < b;
      if (a.antecedent.empty() || !can_speak(in_, a.antecedent)) {
        // "the plan which said", "a law that allowed"
        if (in_.word(b) != word_.who) a.dropped = true;
      }
      if (in_.word(b) != word_.who && in_.row(a).has(takes::speaker_object)) a.dropped = true;   // "states which recognise"
      return;
    }
    range phrase = noun_phrase_to(in_, end, first_);
    if (phrase.empty()) {
      a.dropped = true;
      return;
    }
    phrase = past_modifier(phrase);
    // "X at the talks said", "and in his turn promised": what a preposition governs is no subject.
    if (!can_speak(in_, phrase) && phrase.first > first_ + 1 && in_.tags[phrase.first - 1] == tag::preposition && depth_ < 4) {
      ++depth_;
      token_id before = phrase.first - 1;
      if (!in_.comma(before - 1) || depth_ > 1) {
        left_of(a, before);
        --depth_;
        return;
      }
      --depth_;
    }
    phrase = with_apposition(phrase);
    if (alone_of_several(a, phrase) || !agrees(a, phrase) || is_noun_after(a, phrase) ||
        (before_ != text::none && all_[before_].does == statement::act::deny && phrase.first > first_ &&
         (in_.word(phrase.first - 1) == word_.that || phrase.first == all_[before_].cue.last))) {
      a.dropped = true;
      return;
    }
    a.source = phrase;
    a.from = subject::left;
    a.edge = phrase.first;
    finish_subject(a);
  }

  // "touched upon" of several tells what was discussed.
  bool alone_of_several(const attribution& a, range phrase) const noexcept {
    if (!in_.row(a).has(takes::alone)) return false;
    const token_id head = head_of(in_, phrase);
    if (in_.word(head) == word_.they || in_.language.voices[in_.word(head)] == voice::group) return true;
    for (token_id t = phrase.first; t < phrase.last; ++t) {
      if (const entities::reference* r = in_.reference_from(t)) {
        if (r->group) return true;
        t = std::max(t, r->last - 1);
      } else if (in_.word(t) == word_.and_) {
        return true;
      }
    }
    return false;
  }

  // "…, its consul in Erbil, Friederike Lohse, told": the office in front of the name belongs to the source.
  range with_apposition(range phrase) const {
    if (phrase.first < first_ + 2 || !in_.comma(phrase.first - 1) || in_.tags[phrase.first] != tag::name) return phrase;
    const token_id comma = phrase.first - 1;
    const range before = noun_phrase_to(in_, comma, first_);
    if (before.empty() || !can_speak(in_, before)) return phrase;
    const tag g = in_.tags[before.first];
    const bool starts = before.first == first_ || in_.comma(before.first - 1) ||
                        in_.tags[before.first - 1] == tag::conjunction || in_.word(before.first - 1) == word_.that;
    if (!starts || (g != tag::determiner && g != tag::possessive && in_.language.voices[in_.word(head_of(in_, before))] == voice::none))
      return phrase;
    return {before.first, phrase.last};
  }

  // "officials who met Roy said", "a statement issued by the ministry said": the subject stands further left.
  range past_modifier(range phrase) const {
    if (phrase.first <= first_ + 1) return phrase;
    token_id v = phrase.first - 1;
    if (in_.tags[v] == tag::preposition || in_.tags[v] == tag::to) {
      if (v == first_) return phrase;
      --v;
    }
    if (!tagging::is_verb(in_.tags[v]) || in_.language.cues[in_.word(v)] != 0) {
      if (!(tagging::is_verb(in_.tags[v]) && v + 1 < phrase.first)) return phrase;   // "released by"
    }
    token_id w = v;
    while (w > first_ && (in_.tags[w - 1] == tag::auxiliary || in_.tags[w - 1] == tag::adverb ||
                          in_.tags[w - 1] == tag::modal))
      --w;
    if (w == first_) return phrase;
    const text::word_id before = in_.word(w - 1);
    token_id end = text::none;
    if (before == word_.who || before == word_.which || before == word_.that) end = w - 1;
    else if (w == v && in_.tags[v] != tag::verb_s && (in_.tags[w - 1] == tag::noun || in_.tags[w - 1] == tag::name))
      end = w;
    if (end == text::none || end <= first_) return phrase;
    const range outer = noun_phrase_to(in_, end, first_);
    if (outer.empty() || !can_speak(in_, outer)) return phrase;
    // "X met Y said" cannot be; "the statement released by X said" can.
    if (end == w && in_.language.voices[in_.word(head_of(in_, outer))] == voice::none) return phrase;
    return {outer.first, phrase.last};
  }

  // What stands before the subject: does a new clause begin here?
  void finish_subject(attribution& a) const {
    const token_id p = a.edge;
    if (p > first_) {
      const text::word_id w = in_.word(p - 1);
      const bool joins = in_.tags[p - 1] == tag::conjunction || w == word_.while_ || w == word_.whereas;
      const bool before_comma = p > first_ + 1 && (in_.comma(p - 2) || in_.ascii(p - 2) == ';');
      if (joins && (before_comma || w == word_.while_ || w == word_.whereas)) a.breaks = true;
      if (in_.ascii(p - 1) == ';' || in_.is_mark(p - 1)) a.breaks = true;
      if (in_.comma(p - 1) || in_.dash(p - 1)) a.breaks = false;   // settled with the content
    }
    close_edge(a);
  }

  const scene& in_;
  const knowledge::function_words& word_;
  std::vector<attribution>& all_;
  token_id first_ = 0, last_ = 0;
  int depth_ = 0;   // of circumstances passed on the way to a subject
  std::uint32_t before_ = text::none;
};

}  // namespace

void find_sources(const scene& in, std::vector<attribution>& all) { source_finder(in, all).run(); }

}  // namespace communique::statements
