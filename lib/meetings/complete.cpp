// Whom a sentence leaves to what was told before: "the delegation", "the ministers", "the talks with X".
#include "meetings/merge.hpp"

namespace communique::meetings {

const encounter* merger::latest() const {
  const encounter* any = nullptr;
  std::size_t looked = 0;
  for (std::size_t i = told_.size(); i-- > 0 && ++looked <= memory;) {
    const encounter& e = told_[i];
    if (e.told.kind == kind::visit || e.told.state == status::denied) continue;
    if (e.told.state == status::held && people_of(e.who) > 0) return &e;
    if (!any) any = &e;
  }
  return any;
}

// Whose day is being told: who takes part in most encounters, else whom the text mentions most.
entity_id merger::protagonist(const ids& but) const {
  entity_id best = entity_id::none;
  std::size_t most = 0;
  for (const auto& [who, times] : seen_)
    if (times > most && !has(but, who)) best = who, most = times;
  if (best != entity_id::none) return best;
  for (std::size_t i = 0; i < of_.cast.entities.size() && i < 64; ++i) {
    const entity& e = of_.cast.entities[i];
    if (e.what != entity::type::person || e.mentions.size() <= most || e.offices.empty()) continue;
    if (has(but, static_cast<entity_id>(i))) continue;
    best = static_cast<entity_id>(i);
    most = e.mentions.size();
  }
  return best;
}

// The country that somebody acts for, as an entity of the text.
entity_id merger::country_of(entity_id who) const {
  const entity& e = of_.cast[who];
  if (e.what == entity::type::place) return who;
  if (e.affiliation != entity_id::none && of_.is(e.affiliation, entity::type::place)) return e.affiliation;
  const std::string_view code = !e.country_code().empty()          ? e.country_code()
                                : e.affiliation != entity_id::none ? of_.cast[e.affiliation].country_code()
                                                                   : std::string_view{};
  if (code.empty()) return e.affiliation != entity_id::none ? e.affiliation : entity_id::none;
  for (std::size_t i = 0; i < of_.cast.entities.size() && i < 256; ++i) {
    const entity& place = of_.cast.entities[i];
    if (place.what != entity::type::person || place.affiliation == entity_id::none) continue;
    if (of_.is(place.affiliation, entity::type::place) && of_.cast[place.affiliation].country_code() == code)
      return place.affiliation;
  }
  for (std::size_t i = 0; i < of_.cast.entities.size() && i < 256; ++i)
    if (of_.cast.entities[i].what == entity::type::place && of_.cast.entities[i].country_code() == code)
      return static_cast<entity_id>(i);
  return entity_id::none;
}

ids merger::sides_of(const encounter& e) const {
  ids sides;
  for (const entity_id w : e.who)
    if (const entity_id c = country_of(w); c != entity_id::none) put(sides, c);
  return sides;
}

// "the Chilean delegation", "the Cypriot visitor": somebody of that country whom the text has told of.
void merger::name(party& p) const {
  if (!p.people.empty() || !p.stands_for || p.group || p.bodies.size() + p.countries.size() != 1) return;
  const entity_id side = p.best().front();
  entity_id found = entity_id::none;
  for (const auto& [who, times] : seen_) {
    const entity& e = of_.cast[who];
    const bool ours =
        e.affiliation == side || (!e.country_code().empty() && e.country_code() == of_.cast[side].country_code());
    if (!ours) continue;
    if (found != entity_id::none) return;
    found = who;
  }
  if (found != entity_id::none) p.people.push_back(found);
}

// Whom the sentence leaves to what was told before: "the ministers will meet again", "the delegation was received by",
// "the talks with X focused on". `who`: those whom the sentence names.
ids merger::completed(const telling& t, ids who) const {
  const encounter* e = latest();
  const bool nobody = t.hosts.empty() && t.guests.empty();
  if (e && ((t.hosts.group && t.hosts.empty() && t.guests.empty()) || (nobody && t.other))) {
    const ids sides = t.series || !t.hosts.group ? sides_of(*e) : e->who;
    for (const entity_id w : sides.size() > 1 ? sides : e->who) put(who, w);
    return who;
  }
  if (who.empty() || !of_.is(who.front(), entity::type::person)) return who;
  const bool host_open = t.hosts.empty() || (who.size() == 1 && !t.guests.empty());
  const bool guest_open = t.guests.empty() && t.guests.stands_for && !t.hosts.empty();
  if ((!host_open && !guest_open) || t.kind == kind::visit) return who;
  if (e && (guest_open || t.hosts.stands_for || (t.sided && t.hosts.empty()))) {
    // "the delegation": the guest of the encounter told last.
    for (const entity_id w : e->told.guests.best())
      if (!has(who, w)) {
        put(who, w);
        return who;
      }
    if (guest_open) return who;
  }
  if (who.size() == 1)
    if (const entity_id p = protagonist(who); p != entity_id::none) put(who, p);
  return who;
}

// "Consultations between the ministries of A and B were held": those who are named for them met.
void merger::represent(encounter& e) const {
  if (e.told.other || e.told.state != status::held || e.told.kind == kind::visit || people_of(e.who) > 0) return;
  if (e.who.size() < 2 || e.who.size() > 6) return;
  ids people;
  for (const entity_id side : e.who) {
    const entity& s = of_.cast[side];
    entity_id best = entity_id::none;
    std::size_t most = 0;
    for (std::size_t i = 0; i < of_.cast.entities.size() && i < 64; ++i) {
      const entity& p = of_.cast.entities[i];
      if (p.what != entity::type::person || p.offices.empty() || has(people, static_cast<entity_id>(i))) continue;
      if (p.offices.front().state == office::status::former) continue;
      const bool ours =
          p.affiliation == side || (!s.country_code().empty() && p.country_code() == s.country_code() &&
                                    (p.affiliation == entity_id::none || of_.is(p.affiliation, entity::type::place) ||
                                     s.what == entity::type::organization));
      if (ours && p.mentions.size() > most) best = static_cast<entity_id>(i), most = p.mentions.size();
    }
    if (best == entity_id::none) return;
    put(people, best);
  }
  e.who = std::move(people);
}

}  // namespace communique::meetings
