// The words between a cue and its content, read from left to right.
#pragma once

#include "statements/quoted_speech.hpp"

namespace communique::statements {

class content_start {
 public:
  explicit content_start(const scene& in) : in_(in), word_(in.language.word), speech_(in) {}

  // What follows is read up to `stop`, in a sentence that ends before `last`.
  void within(token_id stop, token_id last) noexcept {
    stop_ = stop;
    last_ = last;
  }

  // The first token of the content, or text::none; finds the addressee on the way. `is_clause` tells afterwards whether
  // the content is a clause or a thing.
  token_id start_of(attribution& a);
  token_id that_after(token_id t) const noexcept;
  token_id quote_after(token_id t) const noexcept;
  token_id past_adverbials(token_id t) const noexcept;
  token_id past_period(token_id t) const noexcept;
  bool is_clause() const noexcept { return clause_; }

 private:
  token_id past_fact(token_id t) const noexcept;
  bool lead(const cue_row& row, token_id t) const noexcept;
  token_id thing(token_id t) noexcept;
  bool object_at(token_id t) const noexcept;
  bool only_points(token_id t) const noexcept;
  bool named(token_id t) const noexcept;
  const std::vector<text::word_id>& noun_leads() const noexcept;
  token_id behind_noun(attribution& a, token_id t);
  token_id wish(attribution& a, token_id t);
  token_id quoted(attribution& a, token_id t);
  token_id quote_at(token_id t) const noexcept;
  bool clause_at(token_id t) const noexcept;

  const scene& in_;
  const knowledge::function_words& word_;
  const quoted_speech speech_;
  token_id stop_ = 0, last_ = 0;
  bool clause_ = true;
};

}  // namespace communique::statements
