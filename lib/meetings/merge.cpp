// One entry for one encounter, however many sentences tell of it.
#include "meetings/merge.hpp"

#include <cstdint>

namespace communique::meetings {

namespace {

// Log odds in 1/256. F1 is greatest when everything counts that is likelier than half of it (Lipton, Elkan and
// Naryanaswamy 2014).
constexpr std::int32_t least_occurrence = -256, least_coreference = -128;
// Where the sentence names none of those who took part, and of one whom the text leaves alone.
constexpr std::int32_t least_unnamed = -150, least_unnamed_discussed = 400, least_alone = 0;
// "They last met in Oslo in October 2023", "After the talks, a memorandum was signed": the words say that it is another.
constexpr std::int32_t least_told_other = -500;
// One told twice is found all the same; two taken for one lose one of them.
constexpr std::int32_t benefit_of_its_own = 256;

std::int32_t bar(const telling& t, const company& with) {
  // "After the talks, a memorandum was signed": nobody is named as a rule.
  const bool named = t.kind == kind::signing || t.hosts.group || t.guests.group ||
                     shared(with.who, t.hosts.best()) != 0 || shared(with.who, t.guests.best()) != 0;
  if (with.who.size() < 2) return t.kind == kind::visit ? least_unnamed : least_alone;
  // "is considered a threat" is about nobody who met.
  if (!named) return t.weak ? least_unnamed_discussed : least_unnamed;
  const bool documents =
      t.kind == kind::signing && t.state == status::held && !t.topics.empty() && (!t.when || t.when.value.day != 0);
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
  // "The target pledged at talks in Paris": with none of those who took part in the sentence it tells of none of theirs.
  const bool elsewhere = t.is_doubted(doubt::bare) && t.led && !t.verbal && !t.theirs && t.hosts.people.empty() &&
                         !t.hosts.stands_for && named_here(of_, t, with.who, 1) == 0;
  const bool enough = with.who.size() > 1 || (with.who.size() == 1 && alone(t, with.who.front()));
  if (enough && !elsewhere && odds > bar(t, with) && odds + benefit_of_its_own >= odds_again) {
    t.odds = odds;
    return add(std::move(t), with.certain());
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
    if (!t.weak && sort_of(t.kind) != sort_of(e->told.kind)) continue;
    if (odds > best.second) best = {e, odds};
  }
  return best;
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

std::size_t merger::people_of(const ids& who) const {
  return static_cast<std::size_t>(
      std::count_if(who.begin(), who.end(), [&](entity_id e) { return of_.is(e, entity::type::person); }));
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
    if (t.state == status::postponed) e.told.when = t.when;  // the new day, if there is one
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
    const bool known = std::any_of(to.begin(), to.end(),
                                   [&](span k) { return k.overlaps(s) || k.in(of_.in.text) == s.in(of_.in.text); });
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

std::vector<communique::meeting> merge(const material& of, const knowledge& known, const std::vector<telling>& tellings,
                                       decisions& by) {
  merger all(of, known, by);
  for (const telling *t = tellings.data(), *end = t + tellings.size(); t != end;) {
    const telling* next = t;
    while (next != end && next->sentence == t->sentence) ++next;
    for (const telling* first = t; t != next; ++t) all.take(*t, first, next);
  }
  return all.finish();
}

}  // namespace communique::meetings
