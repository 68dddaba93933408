// Who is the subject of each cue.
#include "statements/phrases.hpp"
#include "statements/steps.hpp"
#include "statements/subject_phrases.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

using shape = attribution::shape;
using subject = attribution::subject;

class source_finder {
 public:
  source_finder(const scene& in, std::vector<attribution>& all)
      : in_(in), word_(in.language.word), all_(all), phrases_(in) {}

  void run() {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      attribution& a = all_[i];
      first_ = in_.begin_of(a.sentence);
      last_ = in_.in.sentences[a.sentence].last;
      phrases_.within(first_, last_);
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

  void phrase(attribution& a) {
    a.edge = a.verb;
    if (!a.source.empty()) {  // "in his words"
      a.from = subject::left;
    } else {
      a.source = noun_phrase_from(in_, a.cue.last, std::min(last_, a.cue.last + window));
      a.from = subject::inverted;
      if (!can_speak(in_, a.source) && (a.cue.last - a.cue.first == 1 || !phrases_.mentions_somebody(a.source))) {
        a.dropped = true;  // "according to schedule"
        return;
      }
    }
    a.breaks = a.edge > first_ && in_.comma(a.edge - 1);
    if (a.breaks) --a.edge;
    a.after = std::max(a.cue.last, a.source.last);
    if (const token_id behind = phrases_.behind_relative(a.after); a.edge == first_ && behind != text::none) {
      a.after = behind;
    } else if (a.edge ==
               first_) {  // "According to a readout by the ministry, …": all before the comma names the source
      for (token_id t = a.after; t < std::min(last_, a.after + 30); ++t) {
        if (in_.finite(t) && in_.tags[t] != tag::verb_past) break;
        if (!in_.comma(t)) continue;
        a.source.last = t;
        a.after = t + 1;
        break;
      }
    }
  }

  void passive(attribution& a) {
    const cue_row& row = in_.row(a);
    // "quoted as saying"
    token_id p = a.edge;
    if (row.has(takes::quoted)) {
      for (token_id t = a.cue.last; t < std::min(last_, a.cue.last + 12); ++t)  // "by the agency as saying"
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
    if (p > first_ && in_.word(p - 1) == word_.it) {  // "it was noted that"
      a.edge = p - 1;
      if (!row.has(takes::clause) && !row.has(takes::that)) a.dropped = true;
      close_edge(a);
      return;
    }
    if (row.has(takes::agentless) && p > first_ && agentless(a, p)) return;
    if (row.has(takes::person) && a.from != subject::inverted) {  // "the minister was briefed on"
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
    while (first > first_ && end - first < window && !in_.comma(first - 1) && !phrases_.boundary(first - 1) &&
           !in_.finite(first - 1) && in_.word(first - 1) != word_.that)
      --first;
    while (first < end && (in_.tags[first] == tag::conjunction || in_.tags[first] == tag::adverb)) ++first;
    if (first >= end || in_.tags[first] == tag::preposition || in_.pronoun(first) || in_.tags[first] == tag::wh ||
        (in_.cast.at(first) && in_.cast.at(first)->last >= end))
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
    if (p > first_ && (in_.tags[p - 1] == tag::preposition || in_.tags[p - 1] == tag::subordinator)) a.edge = --p;
    close_edge(a);
    a.breaks = true;
    chain(a);
  }

  // The comma and the conjunction before a clause go with it.
  void close_edge(attribution& a) const {
    token_id p = a.edge;
    if (p > first_ &&
        (in_.tags[p - 1] == tag::conjunction || in_.word(p - 1) == word_.while_ || in_.word(p - 1) == word_.whereas)) {
      --p;
      a.edge = p;
    }
    if (p > first_ && (in_.comma(p - 1) || in_.dash(p - 1) || in_.ascii(p - 1) == ';')) a.edge = p - 1;
  }

  // The subject of the attribution before, or of the sentence.
  void chain(attribution& a) {
    a.from = subject::chain;
    if (a.bare && !a.infinitive && (before_ == text::none || !all_[before_].bare)) {
      a.dropped = true;  // "demands that they investigate it and inform us"
      return;
    }
    if (before_ != text::none) {
      // A nested saying ends before the comma; behind it the outer one goes on. "She said he had condemned it |and
      // demanded …" goes on with the inner one.
      const bool inside = in_.tags[a.edge] == tag::conjunction && all_[before_].how == shape::finite &&
                          all_[before_].from == subject::left && all_[before_].verb > first_ &&
                          in_.tags[all_[before_].verb - 1] == tag::auxiliary;
      std::uint32_t k = before_;
      for (std::uint32_t n = k, steps = 0; steps < 16 && !inside; ++steps) {
        const bool aside = all_[n].how == shape::phrase && n != before_;  // "according to the statement, |X told"
        if (!all_[n].dropped && all_[n].from != subject::none && !aside && !nested(n)) {
          k = n;
          break;
        }
        if (n == 0 || all_[n - 1].sentence != a.sentence) break;
        --n;
      }
      a.source = all_[k].source;
      a.antecedent = all_[k].antecedent;
      return;
    }
    a.source = phrases_.subject_of_sentence(a.verb);
  }

  bool nested(std::uint32_t n) const noexcept {
    const attribution& a = all_[n];
    // "Congratulating her, the minister wished …": a participle whose subject is still to come holds nothing.
    // "According to the statement, X told": the phrase holds nothing that a chain could go back to.
    return n > 0 && all_[n - 1].sentence == a.sentence && !a.breaks && a.from != subject::chain &&
           all_[n - 1].how != shape::phrase && !(all_[n - 1].from == subject::chain && all_[n - 1].source.empty());
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
      if (before_ != text::none) a.edge = phrases_.clause_before(p);
      return chain(a);
    }
    const bool opens = p == first_ || (phrases_.boundary(p - 1) && !in_.dash(p - 1) &&
                                       !(p > 1 && in_.is_mark(p - 1) && in_.comma(p - 2)));
    if (opens || in_.comma(p - 1) || phrases_.boundary(p - 1)) {
      if (opens && a.cue.last < last_ && in_.word(a.cue.last) == word_.by) {  // "Asked by X whether"
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
      if (settle(a, phrases_.behind_parenthesis(group - 1))) return;
      // "thanked X, assured Y, and wished Z"
      if (before_ == text::none && !phrases_.verb_before(group - 1)) {
        a.dropped = true;
        return;
      }
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
    if (row.has(takes::person)) return false;  // "told X"
    // "He came, said the deal was off" has a verb behind the phrase.
    if (phrase.last < last_ && in_.finite(phrase.last) && in_.tags[phrase.last] != tag::verb) return false;
    if (phrase.last < last_ && in_.word(phrase.last) == word_.that) return false;
    const bool quoted_before = a.edge > in_.in.sentences[a.sentence].first && phrases_.quote_before(a.edge);
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

  void left_of(attribution& a, token_id end) {
    while (end > first_ + 1 && in_.calendar(end - 1)) {  // "the ministry on Monday said"
      --end;
      while (end > first_ + 1 && (in_.tags[end - 1] == tag::preposition || in_.tags[end - 1] == tag::number ||
                                  in_.tags[end - 1] == tag::adverb))
        --end;
    }
    end = phrases_.before_aside(end);
    const token_id b = end - 1;
    if (end <= first_) {
      a.dropped = true;
      return;
    }
    if (in_.tags[b] == tag::conjunction) {  // "and added"
      if (before_ == text::none && !phrases_.verb_before(b)) {
        a.dropped = true;
        return;
      }
      a.edge = b;
      if (b > first_ && in_.comma(b - 1)) a.edge = b - 1;
      a.breaks = true;
      return chain(a);
    }
    if (in_.comma(b)) {
      if (settle(a, phrases_.behind_parenthesis(b))) return;
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
      if (in_.word(b) != word_.who && in_.row(a).has(takes::speaker_object))
        a.dropped = true;  // "states which recognise"
      return;
    }
    if (settle(a, phrases_.with_relative_clause(end, a.verb))) return;
    range phrase = noun_phrase_to(in_, end, first_);
    if (phrase.empty()) {
      a.dropped = true;
      return;
    }
    phrase = phrases_.past_modifier(phrase);
    // "X at the talks said", "and in his turn promised": what a preposition governs is no subject.
    if (!can_speak(in_, phrase) && phrase.first > first_ + 1 && in_.tags[phrase.first - 1] == tag::preposition &&
        depth_ < 4) {
      ++depth_;
      token_id before = phrase.first - 1;
      if (!in_.comma(before - 1) || depth_ > 1) {
        left_of(a, before);
        --depth_;
        return;
      }
      --depth_;
    }
    phrase = phrases_.with_list(phrases_.with_apposition(phrase));
    if (phrases_.alone_of_several(a, phrase) || !phrases_.agrees(a, phrase) || phrases_.is_noun_after(a, phrase) ||
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

  bool settle(attribution& a, range found) const {
    if (found.empty()) return false;
    a.source = found;
    a.from = subject::left;
    a.edge = found.first;
    finish_subject(a);
    return true;
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
      if (in_.comma(p - 1) || in_.dash(p - 1)) a.breaks = false;  // settled with the content
    }
    close_edge(a);
  }

  const scene& in_;
  const knowledge::function_words& word_;
  std::vector<attribution>& all_;
  subject_phrases phrases_;
  token_id first_ = 0, last_ = 0;
  int depth_ = 0;  // of circumstances passed on the way to a subject
  std::uint32_t before_ = text::none;
};

}  // namespace

void find_sources(const scene& in, std::vector<attribution>& all) { source_finder(in, all).run(); }

}  // namespace communique::statements
