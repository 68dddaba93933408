// One entry for one encounter, however many sentences tell of it.
#include "meetings/story.hpp"

#include <algorithm>

namespace communique::meetings {

namespace {

// How many encounters back a sentence can refer to: keeps the merging linear.
constexpr std::size_t memory = 12;

using ids = std::vector<entity_id>;
using kind = meeting::kind;
using status = meeting::status;

bool has(const ids& in, entity_id who) noexcept { return std::find(in.begin(), in.end(), who) != in.end(); }
bool within(const ids& small, const ids& large) noexcept {
  return std::all_of(small.begin(), small.end(), [&](entity_id e) { return has(large, e); });
}
void put(ids& into, entity_id who) {
  if (!has(into, who)) into.push_back(who);
}

struct encounter {
  telling told;
  ids who;
};

// Two dates of which one may be less precise.
bool agree(date a, date b) noexcept {
  if (!a || !b) return true;
  if (a.year != b.year) return false;
  if (!a.month || !b.month) return true;
  if (a.month != b.month) return false;
  return !a.day || !b.day || a.day == b.day;
}

bool live(status s) noexcept { return s == status::held || s == status::planned; }

class merger {
 public:
  merger(const material& of, const knowledge& known) : of_(of), known_(known) {}

  void take(telling t) {
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

  std::vector<communique::meeting> finish() {
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
        m.participants.push_back({who, side});
      }
      m.when = e.told.when;
      m.place = e.told.place;
      m.topics = e.told.topics;
      const text::sentence& s = of_.in.sentences[e.told.sentence];
      token_id first = s.first;
      if (e.told.sentence < of_.frame.begins.size())
        first = std::max(first, std::min(of_.frame.begins[e.told.sentence], s.last));
      m.evidence = first < s.last ? of_.in.over(first, s.last) : s.at;
      m.plover = m.what == kind::signing ? "SUPPORT" : "CONSULT";
      m.confidence = e.told.confidence;
      out.push_back(std::move(m));
    }
    return out;
  }

 private:
  std::size_t people_of(const ids& who) const {
    return static_cast<std::size_t>(
        std::count_if(who.begin(), who.end(), [&](entity_id e) { return of_.is(e, entity::type::person); }));
  }

  // "the Chilean delegation", "the Cypriot visitor": somebody of that country whom the text has told of.
  void name(party& p) const {
    if (!p.people.empty() || !p.stands_for || p.group || p.bodies.size() + p.countries.size() != 1) return;
    const entity_id side = p.best().front();
    entity_id found = entity_id::none;
    for (const auto& [who, times] : seen_) {
      const entity& e = of_.cast[who];
      const bool ours = e.affiliation == side ||
                        (!e.country_code().empty() && e.country_code() == of_.cast[side].country_code());
      if (!ours) continue;
      if (found != entity_id::none) return;
      found = who;
    }
    if (found != entity_id::none) p.people.push_back(found);
  }

  ids participants(const telling& t) const {
    ids out;
    const bool joint = t.guests.empty() && !t.guests.said;
    for (const entity_id e : t.hosts.best()) put(out, e);
    if (!joint)
      for (const entity_id e : t.guests.best()) put(out, e);
    return out;
  }

  const encounter* latest() const {
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
  entity_id protagonist(const ids& but) const {
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
  entity_id country_of(entity_id who) const {
    const entity& e = of_.cast[who];
    if (e.what == entity::type::place) return who;
    if (e.affiliation != entity_id::none && of_.is(e.affiliation, entity::type::place)) return e.affiliation;
    const std::string_view code =
        !e.country_code().empty()          ? e.country_code()
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

  void put_sides(ids& into, const encounter& e) const {
    ids sides;
    for (const entity_id w : e.who)
      if (const entity_id c = country_of(w); c != entity_id::none) put(sides, c);
    for (const entity_id w : sides.size() > 1 ? sides : e.who) put(into, w);
  }

  // Fills in whom the sentence leaves to what was told before: "the ministers will meet again", "the delegation was
  // received by", "the talks with X focused on".
  void complete(telling& t, ids& who) const {
    const encounter* e = latest();
    const bool nobody = t.hosts.empty() && t.guests.empty();
    if (e && ((t.hosts.group && t.hosts.empty() && t.guests.empty()) || (nobody && t.other))) {
      if (t.series || !t.hosts.group) put_sides(who, *e);
      else
        for (const entity_id w : e->who) put(who, w);
      return;
    }
    if (who.empty() || !of_.is(who.front(), entity::type::person)) return;
    const bool host_open = t.hosts.empty() || (who.size() == 1 && !t.guests.empty());
    const bool guest_open = t.guests.empty() && t.guests.stands_for && !t.hosts.empty();
    if (!host_open && !guest_open) return;
    if (t.kind == kind::visit) return;
    if (e && host_open && (t.hosts.stands_for || (t.sided && t.hosts.empty()))) {
      // "the delegation": the guest of the encounter told last.
      for (const entity_id w : e->told.guests.best())
        if (!has(who, w)) {
          who.insert(who.begin(), w);
          return;
        }
    }
    if (e && guest_open) {
      for (const entity_id w : e->told.guests.best())
        if (!has(who, w)) {
          put(who, w);
          return;
        }
      return;
    }
    if (who.size() == 1)
      if (const entity_id p = protagonist(who); p != entity_id::none) who.insert(who.begin(), p);
  }

  // "Consultations between the ministries of A and B were held": those who are named for them met.
  void represent(encounter& e) const {
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
        const bool ours = p.affiliation == side ||
                          (!s.country_code().empty() && p.country_code() == s.country_code() &&
                           (p.affiliation == entity_id::none || of_.is(p.affiliation, entity::type::place) ||
                            s.what == entity::type::organization));
        if (ours && p.mentions.size() > most) best = static_cast<entity_id>(i), most = p.mentions.size();
      }
      if (best == entity_id::none) return;
      put(people, best);
    }
    e.who = std::move(people);
  }

  bool alone(const telling& t, const ids& who) const {
    if (t.kind == kind::visit) return true;
    if (t.series) return t.when || t.place != entity_id::none;
    // An unnamed counterpart: "met with members of the community".
    if (t.verbal && t.hosts.people.empty() && !t.hosts.bodies.empty() && t.guests.empty()) return t.when || t.place != entity_id::none;
    if (t.fate && !t.fallback.empty()) return true;
    return t.verbal && !who.empty() && t.guests.said && (t.when || t.place != entity_id::none);
  }

  encounter* referred(const telling& t, const ids& who) {
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

  encounter* same(const telling& t, const ids& who) {
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

  void absorb(encounter& e, const telling& t, const ids& who) {
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

  void add_topics(std::vector<span>& to, const std::vector<span>& from) const {
    if (to.size() > 40) return;
    for (const span s : from) {
      const bool known = std::any_of(to.begin(), to.end(), [&](span k) {
        return k.overlaps(s) || k.in(of_.in.text) == s.in(of_.in.text);
      });
      if (!known) to.push_back(s);
    }
  }

  void add(telling t, ids who) {
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

  void signing(telling t) {
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
      if (talks && people_of(talks->who) > 0 && (t.hosts.group || who.empty() || t.hosts.people.empty())) who = talks->who;
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

  void visit(telling t) {
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
  bool told_by_meeting(const encounter& v) const {
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

  const material& of_;
  const knowledge& known_;
  std::vector<encounter> told_;
  std::vector<std::pair<entity_id, std::size_t>> seen_;   // people and in how many encounters they are
};

}  // namespace

std::vector<communique::meeting> merge(const material& of, const knowledge& known, std::vector<telling> tellings) {
  merger all(of, known);
  for (telling& t : tellings) all.take(std::move(t));
  return all.finish();
}

}  // namespace communique::meetings
