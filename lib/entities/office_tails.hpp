// What stands behind a title: its field, its short form, and whose it is.
#pragma once

#include "entities/office_fields.hpp"
#include "entities/scene.hpp"
#include "entities/sources.hpp"

namespace communique::entities {

class office_tails {
 public:
  office_tails(const sources& from, scene& into) : from_(from), in_(from.in), out_(into), fields_(from, into) {}

  void extend(office_phrase& o);
  // Words of a title are no name; what is left of the run behind them may be ("Minister of Youth Rashad Nabiyev").
  void cut_chunk(token_id t, token_id end);

 private:
  enum class step : std::uint8_t { on, done };

  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  const chunk* chunk_from(token_id t) const noexcept;
  bool is_title_of(const office_phrase& o, owner_kind kind) const noexcept;
  void take_status(office_phrase& o, const text::sentence& s) const;
  void take_fields(office_phrase& o, const text::sentence& s) const;
  void take_bracket(office_phrase& o, const text::sentence& s) const;
  step take_link(office_phrase& o, const text::sentence& s);
  step take_owner(office_phrase& o, const text::sentence& s, std::uint32_t c, text::word_id link);
  step take_field(office_phrase& o, const text::sentence& s, token_id next, text::word_id link);
  token_id portfolio_end(const office_phrase& o, const text::sentence& s, token_id next, text::word_id link) const;
  token_id unit_end(const office_phrase& o, const text::sentence& s, token_id next) const;
  bool is_link(token_id t, const text::sentence& s) const noexcept;
  token_id past_described(const office_phrase& o, const text::sentence& s, token_id next) const;
  void through_phrase(office_phrase& o, const text::sentence& s);

  const sources& from_;
  const document& in_;
  scene& out_;
  office_fields fields_;
};

// May the chunk be a person's name?
bool may_be_person(const sources& from, const scene& of, std::uint32_t c) noexcept;

void find_holders(const sources& from, scene& into);

}  // namespace communique::entities
