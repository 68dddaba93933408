// Verbs of saying that tell of nothing said: refused by a row of the lexicon, denied, asked, only supposed.
#include "statements/steps.hpp"

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
      for (token_id t = first_; t < last_; ++t)
        if (is_saying(t) && (is_negated(t) || is_refused(in_, t))) unsaid_[t] = 1;
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
