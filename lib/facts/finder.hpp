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
  bool relative_before(token_id verb) const noexcept;
  extent before(token_id verb, bool nearest = false, bool events = false) const noexcept;
  extent after(token_id from, token_id end) const noexcept;
  bool tell(const phrase& p, extent verb, const text::sentence& s);
  void become(communique::fact& made, extent& object, const extent& subject) const;
  bool is_event(const extent& object) const noexcept;
  bool dated(const extent& verb, const extent& object, const text::sentence& s, bool future, communique::fact& made);
  void place(const extent& verb, const text::sentence& s, communique::fact& made) const;

  const text::document& in_;
  const std::vector<dates::expression>& dates_;
  const article_frame::frame& frame_;
  const std::vector<tag>& tags_;
  const entities::cast& cast_;
  const knowledge& known_;
  token_id begin_ = 0;
  date last_{};   // the date told last, for "the same year"
  std::vector<communique::fact> out_;
};

}  // namespace communique::facts
