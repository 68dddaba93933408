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

// Log odds in 1/256. F1 is greatest when everything counts that is likelier than half of it (Lipton, Elkan and
// Naryanaswamy 2014).
constexpr std::int32_t least_attendance = -128, least_occurrence = -256, least_coreference = -128;
// Where the sentence names none of those who took part, and of one whom the text leaves alone.
constexpr std::int32_t least_unnamed = -150, least_alone = 0;
// "They last met in Oslo in October 2023", "After the talks, a memorandum was signed": the words say that it is another.
constexpr std::int32_t least_told_other = -500;
// Who stays out of an encounter once it is known to be one.
constexpr std::int32_t least_certain = 0;
// One told twice is found all the same; two taken for one lose one of them.
constexpr std::int32_t benefit_of_its_own = 256;

// Those who are likelier than not to have taken part, if they are at least two.
ids certain(const company& with) {
  ids sure;
  for (std::size_t i = 0; i < with.who.size(); ++i)
    if (with.odds[i] > least_certain) sure.push_back(with.who[i]);
  return sure.size() > 1 ? sure : with.who;
}

std::int32_t bar(const telling& t, const company& with) {
  // "After the talks, a memorandum was signed": nobody is named as a rule.
  const bool named = t.kind == kind::signing || t.hosts.group || t.guests.group ||
                     shared(with.who, t.hosts.best()) != 0 || shared(with.who, t.guests.best()) != 0;
  if (with.who.size() < 2) return least_alone;
  if (!named) return least_unnamed;
  const bool documents = t.kind == kind::signing && t.state == status::held && !t.topics.empty() &&
                         (!t.when || t.when.value.day != 0);
  return documents || (t.trigger == role::meets && t.other && t.when) ? least_told_other : least_occurrence;
}

}  // namespace

std::int32_t decisions::attends(const telling&, const candidate& c) { return weigh_attendance(c); }
std::int32_t decisions::occurs(const telling&, const company&, const sheet<occurring>& how) {
  return weigh_occurrence(how);
}
std::int32_t decisions::corefers(const telling&, const company&, const encounter&, const sheet<corefering>& how) {
  return weigh_coreference(how);
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
  std::vector<candidate> all = attendance_.read(t, before);
  std::vector<std::int32_t> odds;
  for (const candidate& c : all) odds.push_back(by_.attends(t, c));
  // "After the talks, a memorandum was signed": by those who talked, though the sentence names nobody.
  const bool signed_by_both = t.kind == kind::signing && t.verbal && !t.topics.empty();
  const bool together = signed_by_both || t.other || t.series || t.theirs || (!all.empty() && all.front().how[attending::called] != 0);
  if (together && t.hosts.best().empty() && t.guests.best().empty())
    agree_on_side(all, odds, before, signed_by_both ? 3 * least_attendance : least_attendance);
  if (t.hosts.best().empty() && t.guests.names_people() && before.latest) leave_one_of(*before.latest, t, all, odds);
  if (t.verbal)
    for (const party* side : {&t.hosts, &t.guests}) stand_for_side(all, odds, *side);
  company out;
  out.weakest = 10000;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (odds[i] > least_attendance) {
      if (!has(out.who, all[i].who) && out.who.size() < most_participants) {
        out.who.push_back(all[i].who);
        out.odds.push_back(odds[i]);
      }
      out.weakest = std::min(out.weakest, odds[i]);
    } else {
      out.left_out = std::max(out.left_out, odds[i]);
    }
  }
  return out;
}

// "In the talks with Ana Roy, the two sides discussed": one of those who met before, not both.
void merger::leave_one_of(const ids& latest, const telling& t, const std::vector<candidate>& all,
                          std::vector<std::int32_t>& odds) {
  if (shared(latest, t.guests.people) != 0) return;
  std::size_t best = all.size();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (has(latest, all[i].who) && (best == all.size() || odds[i] > odds[best])) best = i;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (i != best && has(latest, all[i].who)) odds[i] = std::min(odds[i], least_attendance);
}

// "The ministers of Peru and Chile met", "A delegation of Qatar met Ana Roy": countries and bodies for which somebody
// meets are all there, if any of the sentence is.
void merger::stand_for_side(const std::vector<candidate>& all, std::vector<std::int32_t>& odds, const party& side) {
  if (!side.people.empty() || !side.stands_for) return;
  constexpr std::int32_t least = -400;
  std::int32_t most = least;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (has(side.best(), all[i].who)) most = std::max(most, odds[i]);
  if (most == least) return;
  most = std::max(most, least_attendance + 1);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (has(side.best(), all[i].who)) odds[i] = most;
}

// "The two sides will meet again": those who met last or their two countries, all of the ones and none of the others.
void merger::agree_on_side(const std::vector<candidate>& all, std::vector<std::int32_t>& odds,
                           const told_before& before, std::int32_t least) const {
  const auto mean = [&](const ids& set) {
    std::int64_t sum = 0, found = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (has(set, all[i].who)) sum += odds[i], ++found;
    return found == 0 || found != static_cast<std::int64_t>(set.size()) ? std::int64_t{-10000} : sum / found;
  };
  const ids& people = before.latest && before.latest->size() > 1 ? *before.latest : ids{};
  const ids& sides = before.sides.size() == 2 ? before.sides : attendance_.sides();
  const std::int64_t of_people = mean(people), of_sides = mean(sides);
  const ids& chosen = of_people >= of_sides ? people : sides;
  const std::int64_t most = std::max(of_people, of_sides);
  if (most <= least) return;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (has(chosen, all[i].who)) odds[i] = std::max(static_cast<std::int32_t>(most), least_attendance + 1);
    else if (has(people, all[i].who) || has(sides, all[i].who)) odds[i] = std::min(odds[i], least_attendance);
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
    company one{{}, {}, with.weakest, with.left_out};
    for (std::size_t i = 0; i < with.who.size(); ++i)
      if (with.who[i] == g || !has(guests, with.who[i])) {
        one.who.push_back(with.who[i]);
        one.odds.push_back(with.odds[i]);
      }
    decide(t, one);
  }
}

// An encounter of its own, more about one that has been told, or none.
void merger::decide(telling t, const company& with) {
  const std::int32_t odds = by_.occurs(t, with, ask_occurrence(of_, t, with, told_));
  const auto [again, odds_again] = told_again(t, with);
  const bool elsewhere = t.is_doubted(doubt::bare) && t.led && !t.verbal && !t.theirs && t.hosts.people.empty() &&
                         !t.hosts.stands_for && !names_any(t, with.who);
  const bool enough = with.who.size() > 1 || (with.who.size() == 1 && alone(t, with.who.front()));
  if (enough && !elsewhere && odds > bar(t, with) && odds + benefit_of_its_own >= odds_again) {
    t.odds = odds;
    return add(std::move(t), certain(with));
  }
  if (again && odds_again > least_coreference) return absorb(*again, t, with.who);
  if (!with.who.empty()) passed_.push_back({std::move(t), with.who});
}

std::pair<encounter*, std::int32_t> merger::told_again(const telling& t, const company& with) {
  std::pair<encounter*, std::int32_t> best{nullptr, 8 * least_occurrence};
  encounter* e = told_.data() + told_.size();
  for (const sheet<corefering>& how : ask_coreference(of_, t, with, told_)) {
    --e;
    const std::int32_t odds = by_.corefers(t, with, *e, how);
    // A signing or a journey is told again as one; what was discussed may have been on a visit.
    if (sort_of(t.kind) != 0 && sort_of(t.kind) != sort_of(e->told.kind)) continue;
    if (odds > best.second) best = {e, odds};
  }
  return best;
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
  if (t.kind == kind::visit || t.fate) return true;
  if (!t.when && t.place == entity_id::none) return false;
  // Not "in Monday's session, X said", "X was greeted at a conference in Tampa".
  return !of_.is(who, entity::type::person) || (t.verbal && (t.guests.said || t.series));
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

void merger::absorb(encounter& e, const telling& t, const ids& who) {
  if (within(e.who, who)) {
    for (const entity_id w : who) put(e.who, w);
  } else if (t.joins && people_of(e.who) > 0) {
    for (const entity_id w : t.hosts.people) put(e.who, w);
  }
  // What is doubted tells of another day and place as often as of this one.
  const bool sure = !t.weak && t.doubts == 0;
  if (!e.told.when && sure) e.told.when = t.when;
  if (e.told.place == entity_id::none && sure && e.told.kind != kind::call) e.told.place = t.place;
  if (t.fate && !live(t.state)) {
    e.told.state = t.state;
    if (t.state == status::postponed && t.when) e.told.when = t.when;
  }
  // "met on the sidelines of the summit": another encounter's kind.
  const bool beside = t.sentence == e.told.sentence && !t.verbal;
  if (e.told.kind == kind::meeting && sort_of(t.kind) == 0 && sure && !beside) e.told.kind = t.kind;
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
  // "The previous round", "the next dialogue", after consultations.
  if (t.series && t.kind == kind::meeting && !told_.empty() && told_.back().told.kind == kind::consultation)
    t.kind = kind::consultation;
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
