// Verbs of saying that tell of nothing said: refused by a row of the lexicon, denied, asked, only supposed.
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

class unsaid_finder {
 public:
  explicit unsaid_finder(const scene& in) : in_(in), unsaid_(in.in.tokens.size()) {}

  std::vector<std::uint8_t> run() {
    for (std::uint32_t s = 0; s < in_.in.sentences.size(); ++s) {
      first_ = in_.begin_of(s);
      last_ = in_.in.sentences[s].last;
      if (first_ >= last_) continue;
      mark_supposed();
      mark_without_subject();
      mark_asked();
      for (token_id t = first_; t < last_; ++t)
        if (is_saying(t) && (is_negated(t) || is_refused(in_, t) || tells_nothing(t) || is_call_on(t))) unsaid_[t] = 1;
    }
    return std::move(unsaid_);
  }

 private:
  bool is_saying(token_id t) const { return tagging::is_verb(in_.tags[t]) && in_.language.cues[in_.word(t)] != 0; }

  // "If X says that, …", "Had X said that, …", "Has X said that?": up to a comma outside quotation marks. Not "If so, X
  // said": the clause ends before it.
  void mark_supposed() {
    const tag opens = in_.tags[first_];
    const bool inverted = (opens == tag::auxiliary || opens == tag::modal) && first_ + 1 < last_ &&
                          (in_.nominal(first_ + 1) || in_.pronoun(first_ + 1));
    if (!inverted && in_.word(first_) != in_.language.word.if_) return;
    for (token_id t = first_; t < last_ && !(in_.comma(t) && !in_.in.quoted(t)); ++t) {
      if (is_saying(t)) unsaid_[t] = 1;
      if (in_.word(t) == in_.language.word.that) return;  // what follows is what would be said
    }
  }

  // "Nobody in the ministry has said when", "Neither X nor Y said": the first verb that is no auxiliary.
  void mark_without_subject() {
    const auto& word = in_.language.word;
    bool none = false;
    for (token_id t = first_; t < last_; ++t) {
      const text::word_id w = in_.word(t);
      if (in_.comma(t) || in_.is_mark(t)) none = false;
      if (w == word.nobody || w == word.neither || w == word.none ||
          (w == word.no && t + 1 < last_ && in_.word(t + 1) == word.one))
        none = t == first_ || in_.comma(t - 1) || in_.tags[t - 1] == tag::conjunction || in_.is_mark(t - 1);
      if (!none || !tagging::is_verb(in_.tags[t])) continue;
      if (is_saying(t)) unsaid_[t] = 1;
      none = false;
    }
  }

  // "Asked by reporters whether she |agreed|, X said": what is asked about is nobody's statement. Up to a comma or to
  // what the asker does next: "asked whether he agreed and warned that".
  void mark_asked() {
    const auto& word = in_.language.word;
    token_id asks = text::none;
    for (token_id t = first_; t < last_; ++t) {
      if (in_.in.quoted(t)) continue;
      if (is_saying(t)) {
        asks = does_ask(t) ? t : text::none;
        continue;
      }
      if (in_.comma(t) || in_.ascii(t) == ';' || in_.ascii(t) == ':') asks = text::none;
      const text::word_id w = in_.word(t);
      if (asks == text::none || t - asks > 12) continue;
      if (w != word.whether && w != word.if_ && w != word.why && w != word.what && w != word.how) continue;
      if (w != word.whether && t > asks + 1 && in_.tags[t - 1] == tag::preposition) continue;  // "in what he called"
      const token_id verb = asks;
      const bool aside = t == asks + 1 && asks > first_ && in_.comma(asks - 1);
      for (asks = text::none, ++t; t < last_; ++t) {
        if (in_.is_mark(t) || in_.comma(t) || in_.ascii(t) == ';' || in_.ascii(t) == ':' || in_.dash(t)) break;
        if (in_.tags[t] == tag::conjunction && t + 1 < last_ && in_.tags[t + 1] == tag::verb_past) break;
        if (is_saying(t)) unsaid_[t] = 1;
      }
      // "The envoy, asked if so, said": he was asked. Not "An envoy of Malta, Bo Lind, asked why".
      if (aside && t + 1 < last_ && in_.comma(t) && in_.finite(t + 1)) unsaid_[verb] = 1;
    }
  }

  // Asks a question, which a row tells by a preposition: "asked about it". Not "urged them to come if he said so".
  bool does_ask(token_id t) const {
    for (const std::uint32_t index : in_.language.lists[in_.language.cues[in_.word(t)] - 1]) {
      const cue_row& row = in_.language.rows[index];
      if (row.does == statement::act::ask && row.has(takes::clause) && !row.leads.empty()) return true;
    }
    return false;
  }

  // "said nothing about the talks", "told reporters little". Not "said nothing had changed", "said little progress was
  // made", "said nothing but good things".
  bool tells_nothing(token_id t) const {
    const auto& word = in_.language.word;
    token_id k = t + 1;
    const token_id near = std::min(last_, t + 5);
    while (k < near && in_.word(k) != word.nothing && in_.word(k) != word.little &&
           (in_.nominal(k) || in_.pronoun(k) || in_.tags[k] == tag::adverb))
      ++k;
    if (k >= near || in_.in.quoted(k) || (in_.word(k) != word.nothing && in_.word(k) != word.little)) return false;
    if (k + 1 < last_ && in_.word(k + 1) == word.but) return false;
    if (in_.word(k) == word.little && k + 1 < last_ && in_.tags[k + 1] == tag::noun) return false;
    for (++k; k < std::min(last_, t + 40); ++k) {
      if (in_.comma(k) || in_.ascii(k) == ';' || in_.ascii(k) == ':' || in_.is_mark(k)) return true;
      if (in_.tags[k] == tag::conjunction || in_.tags[k] == tag::subordinator || in_.tags[k] == tag::wh ||
          in_.word(k) == word.that)
        return true;
      if (in_.finite(k) || in_.tags[k] == tag::modal) return false;
    }
    return true;
  }

  // "called on the king in Thimphu and handed over a letter": a visit. Not "called on Iran to act", "for restraint".
  bool is_call_on(token_id t) const {
    const auto& word = in_.language.word;
    if (t + 2 >= last_ || in_.word(t + 1) != word.on) return false;
    const std::uint32_t cue = in_.language.cues[in_.word(t)];
    bool asks = false;
    for (const std::uint32_t row : in_.language.lists[cue - 1])
      asks = asks || (in_.language.rows[row].has(takes::person_to) && in_.language.rows[row].rest.size() == 1 &&
                      in_.language.rows[row].rest.front() == word.on);
    const entities::reference* who = asks ? in_.reference_from(t + 2) : nullptr;
    if (!who || who->who.size() != 1 || in_.cast[who->who.front()].what != entity::type::person) return false;
    for (token_id k = who->last; k < last_ && k < who->last + 25 && !in_.is_mark(k); ++k)
      if ((in_.tags[k] == tag::to && k + 1 < last_ && tagging::is_verb(in_.tags[k + 1])) || in_.word(k) == word.for_)
        return false;
    return true;
  }

  // "has not said", "never said", "did not say". Not what a row rejects or denies: "did not deny" is told by its act.
  bool is_negated(token_id t) const {
    bool negated = false;
    for (token_id k = t; k > first_ && t - k < 8; --k) {
      const tag b = in_.tags[k - 1];
      if (b == tag::negation || in_.word(k - 1) == in_.language.word.never) negated = true;
      else if (b != tag::auxiliary && b != tag::modal && b != tag::adverb) break;
    }
    if (!negated) return false;
    for (const std::uint32_t row : in_.language.lists[in_.language.cues[in_.word(t)] - 1]) {
      const statement::act does = in_.language.rows[row].does;
      if (does == statement::act::reject || does == statement::act::deny) return false;
    }
    return true;
  }

  const scene& in_;
  std::vector<std::uint8_t> unsaid_;
  token_id first_ = 0, last_ = 0;
};

}  // namespace

std::vector<std::uint8_t> find_unsaid(const scene& in) { return unsaid_finder(in).run(); }

}  // namespace communique::statements
