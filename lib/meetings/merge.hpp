// The encounters of a text, from one telling after the other. Internal to lib/meetings.
#pragma once

#include "meetings/attendance.hpp"
#include "meetings/coreference.hpp"
#include "meetings/occurrence.hpp"

#include <utility>

namespace communique::meetings {

using kind = meeting::kind;
using status = meeting::status;

inline bool within(const ids& small, const ids& large) noexcept {
  return std::all_of(small.begin(), small.end(), [&](entity_id e) { return has(large, e); });
}

inline bool live(status s) noexcept { return s == status::held || s == status::planned; }

// Who decides: learned weights, or, while they are being learned, the gold.
struct decisions {
  virtual ~decisions() = default;
  virtual std::int32_t attends(const telling& t, const candidate& c);
  virtual std::int32_t occurs(const telling& t, const company& with, const sheet<occurring>& how);
  virtual std::int32_t corefers(const telling& t, const company& with, const encounter& e,
                                const sheet<corefering>& how);
};

class merger {
 public:
  merger(const material& of, const knowledge& known, decisions& by)
      : of_(of), known_(known), by_(by), attendance_(of, known) {}
  // `first` to `last`: all tellings of its sentence.
  void take(telling t, const telling* first, const telling* last);
  std::vector<communique::meeting> finish();

 private:
  std::size_t people_of(const ids& who) const;
  void decide(telling t, const company& with);
  // The encounter told before that a telling is most likely of, and the log odds that it is.
  std::pair<encounter*, std::int32_t> told_again(const telling& t, const company& with);
  void absorb(encounter& e, const telling& t, const ids& who);
  void add_topics(std::vector<span>& to, const std::vector<span>& from) const;
  void add(telling t, ids who);
  bool alone(const telling& t, entity_id who) const;
  void take_up(encounter& e);
  bool told_by_meeting(const encounter& v) const;  // in encounter_records.cpp

  // Who took part, in company.cpp.
  told_before before(const telling& t) const;
  ids participants(const telling& t) const;
  company who_attended(const telling& t, const told_before& before) const;
  void agree_on_side(const std::vector<candidate>& all, std::vector<std::int32_t>& odds, const told_before& before,
                     std::int32_t least) const;
  static void leave_one_of(const ids& latest, const telling& t, const std::vector<candidate>& all,
                           std::vector<std::int32_t>& odds);
  static void stand_for_side(const std::vector<candidate>& all, std::vector<std::int32_t>& odds, const party& side);

  // Steps that fill in whom a sentence leaves to what was told before, in complete.cpp.
  const encounter* latest() const;
  entity_id protagonist(const ids& but) const;
  entity_id country_of(entity_id who) const;
  ids sides_of(const encounter& e) const;
  void name(party& p) const;
  ids completed(const telling& t, ids who) const;
  void represent(encounter& e) const;

  // Days that a sentence leaves to what was told before, in same_day.cpp.
  void take_from_lead(encounter& e) const;
  void take_from_several(encounter& e) const;
  time_expression day_of_heading(const encounter& e) const;
  void share_days();

  const material& of_;
  const knowledge& known_;
  decisions& by_;
  attendance_reader attendance_;
  std::vector<encounter> told_;
  std::vector<encounter> passed_;                        // told, but not surely enough
  std::vector<const dates::expression*> headings_;       // days that stand alone above what they tell of
  std::vector<std::pair<entity_id, std::size_t>> seen_;  // people and in how many encounters they are
};

}  // namespace communique::meetings
