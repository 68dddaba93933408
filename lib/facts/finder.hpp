// How facts are found. Internal to lib/facts.
#pragma once

#include "facts/facts.hpp"

namespace communique::facts {

using entities::reference;
using tagging::tag;
using text::token;
using text::token_id;
using text::word_id;

// A noun phrase or a verb, in tokens.
struct extent {
  token_id first = 0, last = 0;
  bool empty() const noexcept { return first >= last; }
};

// A verb of facts.lex with what stands around it.
struct clause {
  extent verb;
  token_id start = 0;  // of its chain: "has been"
  bool by = false;     // passive
  bool future = false;
  extent object{}, subject{};
};

class finder {
 public:
  finder(const text::document& in, const std::vector<dates::expression>& dates, const article_frame::frame& frame,
         const std::vector<tag>& tags, const entities::cast& cast, const knowledge& known)
      : in_(in), dates_(dates), frame_(frame), tags_(tags), cast_(cast), known_(known) {}
  std::vector<communique::fact> run() &&;

 private:
  const dates::expression* date_at(token_id t) const noexcept;
  bool verbal(token_id t) const noexcept;
  token_id at(token_id t, const text::sentence& s);
  token_id chain(token_id t) const noexcept;
  bool passive(const extent& verb) const noexcept;
  bool behind_person(const extent& verb) const noexcept;
  bool relative_before(token_id verb) const noexcept;
  extent before(token_id verb, bool nearest = false, bool events = false) const noexcept;
  extent after(token_id from, token_id end) const noexcept;
  bool tell(const phrase& p, extent verb, const text::sentence& s);
  bool no_phrase(const extent& e) const noexcept;
  extent antecedent(const extent& subject, bool events) const noexcept;
  bool fill(const phrase& p, clause& c, const text::sentence& s) const;
  bool fill_thing(const phrase& p, clause& c, const text::sentence& s) const;
  bool fill_object(const phrase& p, clause& c, const text::sentence& s) const;
  bool fill_second(clause& c, const text::sentence& s) const;
  bool fill_phrase(const phrase& p, clause& c, const text::sentence& s) const;
  bool fill_been(clause& c, const text::sentence& s) const;
  bool fill_since(clause& c, const text::sentence& s) const;
  bool fill_nominal(clause& c, const text::sentence& s) const;
  bool fronted(const phrase& p, clause& c, const text::sentence& s) const;
  bool may_be(const phrase& p, const clause& c) const noexcept;
  bool names_person(const extent& e) const noexcept;
  token_id over_parenthesis(token_id t) const noexcept;
  token_id clause_of(token_id t) const noexcept;
  void become(communique::fact& made, extent& object, const extent& subject) const;
  void as_what(communique::fact& made, extent& object) const;
  bool another_verb(const extent& verb, const extent& object, token_id date) const noexcept;
  bool is_event(const extent& object, unsigned kinds) const noexcept;
  bool dated(const extent& verb, const extent& object, const text::sentence& s, bool future, communique::fact& made);
  void place(const extent& verb, const text::sentence& s, communique::fact& made) const;

  const text::document& in_;
  const std::vector<dates::expression>& dates_;
  const article_frame::frame& frame_;
  const std::vector<tag>& tags_;
  const entities::cast& cast_;
  const knowledge& known_;
  token_id begin_ = 0;
  date last_{};  // the date told last, for "the same year"
  std::vector<communique::fact> out_;
};

}  // namespace communique::facts
