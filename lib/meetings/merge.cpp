// One entry for one encounter, however many sentences tell of it.
#include "meetings/merge.hpp"

#include "model/calibration.hpp"

#include <communique/plover.hpp>

#include <array>
#include <cstdint>

namespace communique::meetings {

namespace {

// Of a thousand encounters told with so many 1/256 of log odds, how many are right. Measured on readouts 550-599, from
// which the weights were not learned, with tests/quality/reliability.py.
constexpr std::array<model::measured, 6> told_right{
    {{-256, 520}, {0, 700}, {256, 800}, {400, 860}, {800, 940}, {4000, 980}}};

}  // namespace

// Log odds in 1/256. F1 is greatest when everything counts that is likelier than half of it (Lipton, Elkan and
// Naryanaswamy 2014).
constexpr std::int32_t least_attendance = -128, least_occurrence = -240;

std::int32_t decisions::attends(const telling&, const candidate& c) { return weigh_attendance(c); }
std::int32_t decisions::occurs(const telling&, const company&, const sheet<occurring>& how) {
  return weigh_occurrence(how);
}

told_before merger::before(const telling& t) const {
  told_before out;
  if (const encounter* e = latest()) {
    out.latest = &e->who;
    out.latest_guests = &e->told.guests.best();
    out.sides = sides_of(*e);
  }
  out.completed = completed(t, participants(t));
  return out;
}

company merger::who_attended(const telling& t, const told_before& before) const {
  company out;
  out.weakest = 10000;
  for (const candidate& c : attendance_.read(t, before)) {
    const std::int32_t odds = by_.attends(t, c);
    if (odds > least_attendance) {
      put(out.who, c.who);
      out.weakest = std::min(out.weakest, odds);
    } else {
      out.left_out = std::max(out.left_out, odds);
    }
  }
  return out;
}

void merger::take(telling t, const telling* first, const telling* last) {
  name(t.hosts);
  name(t.guests);
  if (t.kind == kind::signing && t.state == status::held && !t.when)
    if (const encounter* talks = latest()) t.when = talks->told.when, t.when.text = {};
  told_before known = before(t);
  known.siblings_begin = first;
  known.siblings_end = last;
  const company with = who_attended(t, known);
  ids guests;
  if (t.apart)
    for (const entity_id g : !t.guests.people.empty() ? t.guests.people : t.guests.countries)
      if (has(with.who, g)) guests.push_back(g);
  if (guests.size() < 2) return decide(std::move(t), with);
  for (const entity_id g : guests) {
    company one = with;
    one.who.erase(std::remove_if(one.who.begin(), one.who.end(),
                                 [&](entity_id e) { return e != g && has(guests, e); }),
                  one.who.end());
    decide(t, one);
  }
}

// An encounter of its own, more about one that has been told, or none.
void merger::decide(telling t, const company& with) {
  if (t.joins)
    if (encounter* e = referred(t, {})) {
      for (const entity_id w : t.hosts.people)
        if (people_of(e->who) > 0) put(e->who, w);
      return absorb(*e, t, {});
    }
  if (encounter* e = told_again(t, with.who)) return absorb(*e, t, with.who);
  const bool elsewhere = t.is_doubted(doubt::bare) && t.led && !t.verbal && !t.theirs && t.hosts.people.empty() &&
                         !t.hosts.stands_for && !names_any(t, with.who);
  const std::int32_t odds = by_.occurs(t, with, ask_occurrence(of_, t, with, told_));
  const bool enough = with.who.size() > 1 || (!with.who.empty() && alone(t, with.who.front()));
  if (odds > least_occurrence && !elsewhere && enough) {
    t.odds = odds;
    return add(std::move(t), with.who);
  }
  if (encounter* e = with.who.empty() ? nullptr : same(t, with.who)) return absorb(*e, t, with.who);
  if (sort_of(t.kind) == 0)
    if (encounter* e = referred(t, with.who)) return absorb(*e, t, {});
  if (!with.who.empty()) passed_.push_back({std::move(t), with.who});
}

// "The target pledged at talks in Paris": with none of those who took part in the sentence it tells of none of theirs.
bool merger::names_any(const telling& t, const ids& who) const {
  constexpr token_id reach = 100;
  const text::sentence& s = of_.in.sentences[t.sentence];
  const token_id to = std::min(s.last, t.last + reach);
  for (auto r = of_.cast.from(std::max(s.first, t.first > reach ? t.first - reach : 0));
       r != of_.cast.references.end() && r->first < to; ++r)
    for (const entity_id e : r->who)
      if (has(who, e)) return true;
  return false;
}

// Whether one may be told to have met, with nobody who is named: "met with members of the community".
bool merger::alone(const telling& t, entity_id who) const {
  if (t.kind == kind::visit || (t.fate && !t.fallback.empty())) return true;
  if (!t.when && t.place == entity_id::none) return false;
  if (t.series) return t.verbal || !of_.is(who, entity::type::person);   // not "in Monday's session, X said"
  const bool body = t.hosts.people.empty() && !t.hosts.bodies.empty() && t.guests.empty();
  return t.verbal && (body || (t.guests.said && !t.hosts.empty()));
}

// The same people, with no other day, place or outcome; "the meeting", "They discussed": of those who met.
encounter* merger::told_again(const telling& t, const ids& who) {
  if (who.empty() || t.other) return nullptr;
  const bool about = (t.weak || t.refers) && sort_of(t.kind) == 0;
  const std::size_t stop = told_.size() > memory ? told_.size() - memory : 0;
  for (std::size_t i = told_.size(); i-- > stop;) {
    encounter& e = told_[i];
    if (about && sort_of(e.told.kind) == 0 && within(who, e.who) && agree(t.when.value, e.told.when.value) &&
        (e.told.state == t.state || (t.weak && live(e.told.state))))
      return &e;
    if ((t.kind == kind::call) != (e.told.kind == kind::call) && t.verbal) continue;
    const bool place = t.place == entity_id::none || e.told.place == entity_id::none || t.place == e.told.place;
    if (who.size() > 1 && sort_of(e.told.kind) == sort_of(t.kind) && e.told.state == t.state && place &&
        agree(t.when.value, e.told.when.value) && within(who, e.who) && within(e.who, who))
      return &e;
  }
  return nullptr;
}

// What was not sure enough to be an encounter, and is told again: "after talks in Lisbon between A and B", then "A and B
// discussed".
void merger::take_up(encounter& e) {
  const std::size_t stop = passed_.size() > memory ? passed_.size() - memory : 0;
  for (std::size_t i = passed_.size(); i-- > stop;) {
    const encounter& p = passed_[i];
    if (sort_of(p.told.kind) != sort_of(e.told.kind) || p.told.state != e.told.state || p.told.other) continue;
    if (!within(p.who, e.who) || !within(e.who, p.who) || !agree(p.told.when.value, e.told.when.value)) continue;
    absorb(e, p.told, p.who);
    passed_.erase(passed_.begin() + static_cast<std::ptrdiff_t>(i));
    return;
  }
}

std::vector<communique::meeting> merger::finish() {
  std::vector<communique::meeting> out;
  share_days();
  for (encounter& e : told_) {
    represent(e);
    if (e.told.kind == kind::visit && e.told.place != entity_id::none && told_by_meeting(e)) continue;
    communique::meeting m;
    m.what = e.told.kind;
    m.state = e.told.state;
    for (const entity_id who : e.who) {
      participant::side side = participant::side::unknown;
      if (e.told.sided) {
        if (has(e.told.hosts.best(), who)) side = participant::side::host;
        else if (has(e.told.guests.best(), who)) side = participant::side::guest;
      }
      const entity_id acting = of_.cast.acting(who);
      const auto there = std::find_if(m.participants.begin(), m.participants.end(),
                                      [acting](const participant& p) { return p.who == acting; });
      if (there == m.participants.end()) m.participants.push_back({acting, side});
    }
    m.when = e.told.when;
    m.place = e.told.place;
    m.topics = e.told.topics;
    const text::sentence& s = of_.in.sentences[e.told.sentence];
    token_id first = s.first;
    if (e.told.sentence < of_.frame.begins.size())
      first = std::max(first, std::min(of_.frame.begins[e.told.sentence], s.last));
    // The sentence; of one without end the words around, so that a record grows no faster than its text.
    constexpr token_id reach = 150;
    token_id last = s.last;
    if (last - first > 2 * reach) {
      first = std::max(first, e.told.first > reach ? e.told.first - reach : 0);
      last = std::min(last, e.told.last + reach);
    }
    m.evidence = first < last ? of_.in.over(first, last) : s.at;
    m.plover = plover_of(m.what, m.state);
    m.confidence = static_cast<std::uint16_t>(model::calibrated(told_right, e.told.odds));
    out.push_back(std::move(m));
  }
  return out;
}

std::size_t merger::people_of(const ids& who) const {
  return static_cast<std::size_t>(
      std::count_if(who.begin(), who.end(), [&](entity_id e) { return of_.is(e, entity::type::person); }));
}

ids merger::participants(const telling& t) const {
  ids out;
  const bool joint = t.guests.empty() && !t.guests.said;
  for (const entity_id e : t.hosts.best()) put(out, e);
  if (!joint)
    for (const entity_id e : t.guests.best()) put(out, e);
  return out;
}

encounter* merger::referred(const telling& t, const ids& who) {
  const std::size_t stop = told_.size() > memory ? told_.size() - memory : 0;
  // "They discussed", "The meeting": of those who met last, whoever they are.
  const bool any = t.refers || who.empty() || (t.weak && t.hosts.people.empty() && t.guests.people.empty());
  for (int pass = 0; pass < (any ? 2 : 1); ++pass)
    for (std::size_t i = told_.size(); i-- > stop;) {
      encounter& e = told_[i];
      if (e.told.kind == kind::visit || e.told.kind == kind::signing) continue;
      if (t.other && !t.fate) continue;
      if (t.fate ? e.told.state == status::held && pass == 0 : !live(e.told.state)) continue;
      if (!t.fate && t.state != e.told.state && !(t.weak && pass == 1)) continue;
      if (pass == 0 && !who.empty() && !t.hosts.group) {
        bool some = false;
        for (const entity_id w : who) some = some || has(e.who, w);
        if (!some) continue;
      }
      if (!t.fate && !agree(t.when.value, e.told.when.value)) continue;
      if (t.series != e.told.series && t.series) continue;
      return &e;
    }
  return nullptr;
}

encounter* merger::same(const telling& t, const ids& who) {
  const std::size_t stop = told_.size() > memory ? told_.size() - memory : 0;
  for (std::size_t i = told_.size(); i-- > stop;) {
    encounter& e = told_[i];
    if (sort_of(e.told.kind) != sort_of(t.kind)) continue;
    if (!within(who, e.who) && !within(e.who, who)) continue;
    if (!agree(t.when.value, e.told.when.value)) continue;
    if (t.other && !(t.when.value && e.told.when.value)) continue;
    if (t.state != e.told.state) {
      if (!(t.fate && e.told.state == status::planned)) continue;
    }
    if (t.kind == kind::call && e.told.kind != kind::call && t.verbal && e.told.verbal) continue;
    if (who.size() == 1 && e.who.size() > 1 && t.verbal && t.guests.said && !t.hosts.group) continue;
    return &e;
  }
  return nullptr;
}

void merger::absorb(encounter& e, const telling& t, const ids& who) {
  if (within(e.who, who) && who.size() > e.who.size()) {
    for (const entity_id w : who) put(e.who, w);
  } else if (who.empty() && t.guests.people.size() + t.hosts.people.size() > 0 && !t.weak && t.refers) {
    // "The meeting was attended by X".
    if (!t.guests.said)
      for (const entity_id w : t.hosts.people)
        if (people_of(e.who) > 0) put(e.who, w);
  }
  // What is doubted tells of another day and place as often as of this one.
  const bool sure = !t.weak && t.doubts == 0;
  if (!e.told.when && sure) e.told.when = t.when;
  if (e.told.place == entity_id::none && sure && e.told.kind != kind::call) e.told.place = t.place;
  if (t.fate && !live(t.state)) {
    e.told.state = t.state;
    if (t.state == status::postponed && t.when) e.told.when = t.when;
  }
  if (e.told.kind == kind::meeting && sort_of(t.kind) == 0 && sure) e.told.kind = t.kind;
  if (e.told.weak && !t.weak && !t.refers) {
    const std::vector<span> topics = e.told.topics;
    const time_expression when = e.told.when;
    const entity_id place = e.told.place;
    const kind what = e.told.kind;
    e.told = t;
    e.told.topics = topics;
    if (!e.told.when) e.told.when = when;
    if (e.told.place == entity_id::none) e.told.place = place;
    if (what != kind::meeting && e.told.kind == kind::meeting) e.told.kind = what;
  }
  if (t.doubts == 0) add_topics(e.told.topics, t.topics);
}

void merger::add_topics(std::vector<span>& to, const std::vector<span>& from) const {
  if (to.size() > 40) return;
  for (const span s : from) {
    const bool known = std::any_of(to.begin(), to.end(), [&](span k) {
      return k.overlaps(s) || k.in(of_.in.text) == s.in(of_.in.text);
    });
    if (!known) to.push_back(s);
  }
}

void merger::add(telling t, ids who) {
  std::vector<span> topics;
  topics.swap(t.topics);
  add_topics(t.topics, topics);
  for (const entity_id w : who) {
    if (!of_.is(w, entity::type::person)) continue;
    const auto found = std::find_if(seen_.begin(), seen_.end(), [&](const auto& one) { return one.first == w; });
    if (found != seen_.end()) ++found->second;
    else if (seen_.size() < 64) seen_.push_back({w, 1});
  }
  told_.push_back({std::move(t), std::move(who)});
  take_up(told_.back());
}

// A visit is told only where no encounter of the visitor is.
bool merger::told_by_meeting(const encounter& v) const {
  std::size_t looked = 0;
  for (const encounter& e : told_) {
    if (e.told.kind == kind::visit) continue;
    if (++looked > 64) break;
    bool some = false;
    for (const entity_id w : v.who) some = some || has(e.who, w);
    if (!some) continue;
    if (v.told.state == status::held) {
      if (!v.told.when || v.told.place == e.told.place || agree(v.told.when.value, e.told.when.value)) return true;
    } else if (v.told.state == e.told.state) {
      if (v.told.place == e.told.place || (v.told.when.value && v.told.when.value == e.told.when.value)) return true;
    }
  }
  return false;
}

std::vector<communique::meeting> merge(const material& of, const knowledge& known,
                                       const std::vector<telling>& tellings, decisions& by) {
  merger all(of, known, by);
  for (const telling *t = tellings.data(), *end = t + tellings.size(); t != end;) {
    const telling* next = t;
    while (next != end && next->sentence == t->sentence) ++next;
    for (const telling* first = t; t != next; ++t) all.take(*t, first, next);
  }
  return all.finish();
}

}  // namespace communique::meetings
