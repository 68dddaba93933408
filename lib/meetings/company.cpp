// Who took part in what a sentence tells: everybody whose log odds say so, and sides as a whole.
#include "meetings/merge.hpp"

namespace communique::meetings {

namespace {

// Log odds in 1/256, of who counts; and of who stays once it is known to be an encounter.
constexpr std::int32_t least_attendance = -128, least_certain = 0;

}  // namespace

ids company::certain() const {
  ids sure;
  for (std::size_t i = 0; i < who.size(); ++i)
    if (odds[i] > least_certain) sure.push_back(who[i]);
  return sure.size() > 1 ? sure : who;
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

ids merger::participants(const telling& t) const {
  ids out;
  const bool joint = t.guests.empty() && !t.guests.said;
  for (const entity_id e : t.hosts.best()) put(out, e);
  if (!joint)
    for (const entity_id e : t.guests.best()) put(out, e);
  return out;
}

company merger::who_attended(const telling& t, const told_before& before) const {
  std::vector<candidate> all = attendance_.read(t, before);
  std::vector<std::int32_t> odds;
  odds.reserve(all.size());
  for (const candidate& c : all) odds.push_back(by_.attends(t, c));
  // "After the talks, a memorandum was signed": by those who talked, though the sentence names nobody.
  const bool signed_by_both = t.kind == kind::signing && t.verbal && !t.topics.empty();
  const bool together =
      signed_by_both || t.other || t.series || t.theirs || (!all.empty() && all.front().how[attending::called] != 0);
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

// "The ministers of Peru and Chile met", "Talks between Peru and Chile", "A delegation of Qatar met Ana Roy": countries
// and bodies for which somebody meets are all there, if any of the sentence is.
void merger::stand_for_side(const std::vector<candidate>& all, std::vector<std::int32_t>& odds, const party& side) {
  if (!side.people.empty() || (!side.stands_for && side.best().size() < 2)) return;
  constexpr std::int32_t least = -400;
  std::int32_t most = least;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (has(side.best(), all[i].who)) most = std::max(most, odds[i]);
  if (most == least) return;
  most = std::max(most, least_attendance + 1);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const sheet<attending>& how = all[i].how;
    if (has(side.best(), all[i].who)) odds[i] = most;
    // "met his Greek counterpart": Greece did, nobody who stands elsewhere in the text.
    else if (how[attending::where] == 0 && how[attending::latest] == 0 && how[attending::completed] == 0)
      odds[i] = std::min(odds[i], least_attendance);
  }
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

}  // namespace communique::meetings
