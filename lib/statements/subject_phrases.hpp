// Questions about the noun phrases in front of a cue.
#pragma once

#include "statements/scene.hpp"

namespace communique::statements {

class subject_phrases {
 public:
  explicit subject_phrases(const scene& in) : in_(in), word_(in.language.word) {}

  void within(token_id first, token_id last) noexcept {
    first_ = first;
    last_ = last;
  }

  bool boundary(token_id t) const noexcept {  // a token that no subject goes past
    return in_.is_mark(t) || in_.ascii(t) == ';' || in_.ascii(t) == ':' || in_.dash(t);
  }
  bool mentions_somebody(range phrase) const noexcept;
  range behind_parenthesis(token_id end) const;
  bool quote_before(token_id t) const noexcept;
  bool verb_before(token_id end) const noexcept;
  range subject_of_sentence(token_id until) const;
  token_id before_aside(token_id end) const noexcept;
  token_id behind_aside(range piece) const noexcept;
  bool is_interposed(range piece) const noexcept;
  token_id clause_before(token_id end) const noexcept;
  bool subordinate(token_id t) const noexcept;
  bool has_finite(range part) const noexcept;
  token_id clause_start(token_id end) const noexcept;
  bool agrees(const attribution& a, range phrase) const noexcept;
  bool is_noun_after(const attribution& a, range phrase) const noexcept;
  bool alone_of_several(const attribution& a, range phrase) const noexcept;
  range with_apposition(range phrase) const;
  range with_list(range phrase) const;
  range past_modifier(range phrase) const;
  range with_relative_clause(token_id end, token_id verb) const;
  token_id behind_relative(token_id t) const noexcept;

 private:
  const scene& in_;
  const knowledge::function_words& word_;
  token_id first_ = 0, last_ = 0;  // the sentence
};

}  // namespace communique::statements
