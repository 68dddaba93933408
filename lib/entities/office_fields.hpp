// The field of an office: "of Finance", "for Europe and Foreign Affairs".
#pragma once

#include "entities/scene.hpp"
#include "entities/sources.hpp"

namespace communique::entities {

class office_fields {
 public:
  office_fields(const sources& from, const scene& of) : from_(from), in_(from.in), out_(of) {}

  token_id end(token_id t, const text::sentence& s) const;                // of the field that begins at `t`, or `t`
  bool is_last(token_id t, const text::sentence& s) const noexcept;       // behind "and": the last of several
  bool is_behind(token_id t, const text::sentence& s) const noexcept;     // does "and" another field follow?
  bool list_goes_on(token_id t, const text::sentence& s) const noexcept;  // "Trade, |Industry and Fisheries"

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  bool is_word(token_id t) const noexcept;
  bool is_courtesy(token_id t) const noexcept;
  bool is_plural_before_name(token_id t, const text::sentence& s) const noexcept;

  const sources& from_;
  const document& in_;
  const scene& out_;
};

}  // namespace communique::entities
