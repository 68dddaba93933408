// One entry for one encounter, however many sentences tell of it.
#include "meetings/merge.hpp"

#include <communique/plover.hpp>

#include <array>
#include <cstdlib>

namespace communique::meetings {

namespace {

struct point { std::int32_t told, right; };

// Of a thousand encounters told with the figure of a row of meetings.lex, how many are right; a straight line between
// two points. Measured on train 200-549 with tests/quality/reliability.py.
constexpr std::array<point, 7> told_right{{{0, 0}, {500, 640}, {700, 760}, {750, 760}, {800, 850}, {900, 910},
                                           {1000, 1000}}};
constexpr std::uint16_t alone_right = 650;   // one participant, whatever the row says

std::uint16_t confidence_of(std::uint16_t told, std::size_t participants) noexcept {
  if (participants < 2) return alone_right;
  std::size_t i = 1;
  while (i + 1 < told_right.size() && told_right[i].told < told) ++i;
  const point a = told_right[i - 1], b = told_right[i];
  return static_cast<std::uint16_t>(a.right + (b.right - a.right) * (told - a.told) / (b.told - a.told));
}

}  // namespace

void merger::take(telling t) {
  name(t.hosts);
  name(t.guests);
  if (t.kind == kind::signing) return signing(std::move(t));
  if (t.kind == kind::visit) return visit(std::move(t));
  ids who = participants(t);
  if (t.vague && !t.when && t.place == entity_id::none) return;
  if (t.joins) {
    if (encounter* e = referred(t, {})) {
      for (const entity_id w : t.hosts.people)
        if (people_of(e->who) > 0) put(e->who, w);
      return absorb(*e, t, {});
    }
    return;
  }
  if (t.refers) {
    if (encounter* e = referred(t, who)) return absorb(*e, t, {});
    if (!t.other && !(t.series && who.size() > 1) && (t.weak || t.fate || who.size() < 2)) return;
  }
  complete(t, who);
  if (who.empty())
    for (const entity_id e : t.fallback.best()) put(who, e);
  if (who.empty()) return;
  if (t.apart && t.guests.people.size() > 1 && !t.hosts.people.empty()) {
    const ids guests = t.guests.people;
    for (const entity_id g : guests) {
      telling one = t;
      one.apart = false;
      one.guests.people = {g};
      take(std::move(one));
    }
    return;
  }
  if (t.apart && t.guests.people.empty() && t.guests.countries.size() > 1) {
    const ids guests = t.guests.countries;
    for (const entity_id g : guests) {
      telling one = t;
      one.apart = false;
      one.guests.countries = {g};
      take(std::move(one));
    }
    return;
  }
  if (t.weak && people_of(who) < 2) {
    if (encounter* e = referred(t, who)) absorb(*e, t, {});
    return;
  }
  if (encounter* e = same(t, who)) return absorb(*e, t, who);
  if (who.size() < 2 && !alone(t, who)) return;
  add(std::move(t), std::move(who));
}

std::vector<communique::meeting> merger::finish() {
  std::vector<communique::meeting> out;
  for (encounter& e : told_) {
    represent(e);
    if (e.told.kind == kind::visit && told_by_meeting(e)) continue;
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
    m.confidence = confidence_of(e.told.confidence, m.participants.size());
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

bool merger::alone(const telling& t, const ids& who) const {
  if (t.kind == kind::visit) return true;
  if (t.series) return t.when || t.place != entity_id::none;
  // An unnamed counterpart: "met with members of the community".
  if (t.verbal && t.hosts.people.empty() && !t.hosts.bodies.empty() && t.guests.empty())
    return t.when || t.place != entity_id::none;
  if (t.fate && !t.fallback.empty()) return true;
  return t.verbal && !who.empty() && t.guests.said && (t.when || t.place != entity_id::none);
}

encounter* merger::referred(const telling& t, const ids& who) {
  const std::size_t stop = told_.size() > memory ? told_.size() - memory : 0;
  for (int pass = 0; pass < 2; ++pass)
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
    if (e.told.kind == kind::visit || e.told.kind == kind::signing) continue;
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
  if (!e.told.when && t.when && !t.weak) e.told.when = t.when;
  if (e.told.place == entity_id::none && !t.weak) e.told.place = t.place;
  if (t.fate && !live(t.state)) {
    e.told.state = t.state;
    if (t.state == status::postponed && t.when) e.told.when = t.when;
  }
  if (e.told.kind == kind::meeting && t.kind != kind::meeting && t.kind != kind::signing && t.kind != kind::visit &&
      !t.weak)
    e.told.kind = t.kind;
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
  add_topics(e.told.topics, t.topics);
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
}

void merger::signing(telling t) {
  ids who = participants(t);
  const encounter* talks = nullptr;
  const std::size_t stop = told_.size() > memory ? told_.size() - memory : 0;
  for (std::size_t i = told_.size(); i-- > stop && !talks;)
    if (told_[i].told.kind != kind::visit && told_[i].told.kind != kind::signing && told_[i].told.state == status::held)
      talks = &told_[i];
  const date published = of_.frame.article.published;
  const bool dated = static_cast<bool>(t.when.value);
  // "They signed the treaty in 2009": background, not the news.
  if (t.state == status::held && dated) {
    const bool recent = published && t.when.value.day &&
                        std::abs(dates::to_days(published) - dates::to_days(t.when.value)) < 15;
    const bool with_talks = talks && talks->told.when.value == t.when.value;
    if (!recent && !with_talks) return;
  }
  if (people_of(who) == 0) {
    if (talks && people_of(talks->who) > 0 && (t.hosts.group || who.empty() || t.hosts.people.empty()))
      who = talks->who;
  }
  if (who.empty()) return;
  if (who.size() < 2 && talks && has(talks->who, who.front())) who = talks->who;
  if (who.size() < 2) return;
  if (t.state == status::held && !t.when && talks) t.when = talks->told.when, t.when.text = {};
  for (std::size_t i = told_.size(); i-- > stop;) {
    encounter& e = told_[i];
    if (e.told.kind != kind::signing || e.told.state != t.state) continue;
    // "Ethiopia and Kenya have signed", then "it was signed by A and B".
    if ((people_of(e.who) == 0) != (people_of(who) == 0)) {
      if (people_of(who) > 1) e.who = who;
      if (!e.told.when) e.told.when = t.when;
      if (e.told.place == entity_id::none) e.told.place = t.place;
      if (e.told.topics.empty()) add_topics(e.told.topics, t.topics);
      return;
    }
    if (within(who, e.who) || within(e.who, who)) {
      for (const entity_id w : who)
        if (people_of(e.who) == people_of(who)) put(e.who, w);
      add_topics(e.told.topics, t.topics);
      return;
    }
  }
  add(std::move(t), std::move(who));
}

void merger::visit(telling t) {
  ids who = participants(t);
  // "The delegation will visit": the guests of the encounter told last.
  if (who.empty() && (t.hosts.stands_for || t.hosts.group))
    if (const encounter* e = latest())
      for (const entity_id w : t.hosts.group || e->told.guests.best().empty() ? e->who : e->told.guests.best())
        if (has(e->who, w)) put(who, w);
  if (who.empty()) return;
  if (t.place == entity_id::none && !t.when) return;
  const std::size_t stop = told_.size() > memory ? told_.size() - memory : 0;
  for (std::size_t i = told_.size(); i-- > stop;) {
    encounter& e = told_[i];
    if (e.told.kind != kind::visit || !(within(who, e.who) || within(e.who, who))) continue;
    if (t.fate && !live(t.state) && e.told.state == status::planned) {
      e.told.state = t.state;
      return;
    }
    if (e.told.state != t.state || !agree(t.when.value, e.told.when.value)) continue;
    if (t.place != e.told.place && t.place != entity_id::none && e.told.place != entity_id::none) continue;
    if (!e.told.when) e.told.when = t.when;
    if (e.told.place == entity_id::none) e.told.place = t.place;
    return;
  }
  add(std::move(t), std::move(who));
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

std::vector<communique::meeting> merge(const material& of, const knowledge& known, std::vector<telling> tellings) {
  merger all(of, known);
  for (telling& t : tellings) all.take(std::move(t));
  return all.finish();
}

}  // namespace communique::meetings
