// How one sentence is read. Internal to lib/meetings.
#pragma once

#include "meetings/noun_phrase.hpp"
#include "meetings/story.hpp"

namespace communique::meetings {

// Reads the tellings of one sentence. One object a sentence; its steps are in triggers.cpp, by verbs in verbs.cpp,
// receptions.cpp, journeys.cpp and ceremonies.cpp, by nouns in encounters.cpp (see encounter_noun.hpp), and what was
// discussed in discussed.cpp, discussed_clauses.cpp, discussed_subjects.cpp and discussed_lists.cpp.
class sentence_reader {
 public:
  sentence_reader(const material& of, const knowledge& known, clauses& read, std::uint32_t number,
                  std::vector<telling>& out);
  void run();

 private:
  token_id at(token_id t);
  telling start(token_id first, token_id last, const phrase& p) const;
  void tell_circumstances();
  bool shares_day(const telling& one, const telling& next) const;
  bool medium_near(token_id t) const;
  bool by_telephone(token_id verb) const;
  bool object_follows(token_id t) const;
  bool is_passive(token_id t, token_id last) const;
  bool on_occasion(token_id from) const;
  bool names_guest(token_id from) const;
  bool sits(token_id verb) const;
  bool is_habit(token_id verb, token_id last) const;
  token_id with_after(token_id t) const;
  token_id over_circumstances(token_id t) const;
  void add_presence(telling& made) const;
  void push(telling made);
  token_id verb(token_id t, token_id last, const phrase& p);
  token_id meet(telling& made, token_id last);
  token_id receive(telling& made, token_id last, const phrase& p, const outlook& comes, bool passive);
  token_id received(telling& made, token_id last, const phrase& p);
  token_id received_at(telling& made, token_id last);
  bool holds_encounter(token_id from) const;
  bool welcomes(telling& made, token_id from, const party& object) const;
  bool urges(token_id from) const;
  token_id to_guest(token_id from) const;
  token_id speak(telling& made, token_id last);
  bool of_office(const party& who) const noexcept;
  bool face_to_face(token_id behind) const;
  token_id to_on_day(token_id behind) const;
  bool names_counterpart(token_id from, token_id to) const;
  token_id travel(telling& made, token_id last, bool departs);
  token_id destination(token_id last, bool departs) const;
  token_id sign(telling& made, token_id last, bool passive);
  bool is_signed(telling& made, token_id last);
  bool signs(telling& made, token_id last);
  token_id from_comma(token_id verb) const;
  class noun_reader;
  token_id noun(token_id t, token_id last, const phrase& p);
  bool is_speech(token_id t, token_id last) const;
  void discussed();
  token_id without_circumstances(token_id from, token_id end, bool any = false) const;
  token_id clause_start(token_id t) const;
  bool is_relative(token_id verb) const;
  bool follows_verb(token_id conjunction) const;
  token_id before_auxiliaries(token_id np) const;
  bool is_reduced(token_id t) const;
  bool told_of(token_id t) const;
  token_id after_people(token_id from, token_id to) const;
  bool for_talks(token_id t, token_id& last) const;
  bool is_equation(token_id t, token_id last) const;
  bool of_several(token_id t, const party& subject) const;
  std::vector<span> lines(token_id t) const;
  bool leads_lines() const;
  token_id over_list_noun(token_id from, bool documents) const;
  token_id first_of_list(token_id from, bool bare) const;
  void listed(token_id t, token_id from);
  void inverted();
  void after_colon(token_id t);
  void predicate(token_id noun, token_id last);
  bool with_absolute(token_id t, token_id last);
  void subject_discussed(token_id t, token_id last);
  token_id end_of_subject(token_id t) const;
  void object_discussed(token_id t, token_id last, const phrase& p);
  void over_topics();
  telling* near(token_id t, const outlook& comes, const std::vector<span>& found);
  bool told_jointly(token_id t) const;
  bool had_discussion(token_id t, token_id& last) const;
  bool told_before(token_id t) const;
  bool aims(token_id t) const;
  bool purpose(token_id t) const;
  void attach(token_id t, token_id last, party subject, party with, std::vector<span> found);

  static bool is_encounter(const phrase* p) noexcept {
    return p && (p->roles & any_of(role::encounter, role::audience, role::round, role::body, role::trip));
  }

  // The events of a text are named as its encounters are: "the 6th Informal Summit of the OTS".
  bool inside_name(token_id t) const noexcept {
    const reference* r = of_.cast.at(t);
    return r && !r->who.empty() && !of_.is(r->who.front(), entity::type::event);
  }

  // What looks at all tellings of a sentence for each of them must not take longer where a text has no full stops.
  bool is_full() const noexcept { return out_.size() - before_ >= most_tellings; }
  static constexpr std::size_t most_tellings = 64;

  const material& of_;
  const knowledge& known_;
  clauses& clauses_;
  std::uint32_t number_;
  const text::sentence& s_;
  token_id begin_;
  std::vector<telling>& out_;
  std::size_t before_;
};

}  // namespace communique::meetings
