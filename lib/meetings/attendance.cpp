// Who may have taken part in an encounter: everybody whom its sentence and what was told before offer.
#include "meetings/attendance.hpp"

#include <algorithm>
#include <utility>

namespace communique::meetings {

namespace {

constexpr std::size_t most_candidates = 40;

}  // namespace

attendance_reader::attendance_reader(const material& of, const knowledge& known)
    : of_(of), known_(known), rank_(of.cast.entities.size(), 2), in_headline_(of.cast.entities.size(), false),
      has_people_(of.cast.entities.size(), false) {
  const span headline = of.frame.article.headline;
  for (std::size_t i = 0; i < of.cast.entities.size(); ++i)
    if (const entity& e = of.cast.entities[i]; !e.mentions.empty() && headline.contains(e.mentions.front().at))
      in_headline_[i] = true;
  mark_owners();
  for (const entity::type what : {entity::type::person, entity::type::place, entity::type::organization}) {
    for (std::uint8_t k = 0; k < 2; ++k) {
      std::size_t most = 0, who = of.cast.entities.size();
      for (std::size_t i = 0; i < of.cast.entities.size(); ++i) {
        const entity& e = of.cast.entities[i];
        if (e.what == what && rank_[i] == 2 && e.mentions.size() > most) most = e.mentions.size(), who = i;
      }
      if (who == of.cast.entities.size()) break;
      rank_[who] = k;
      if (what != entity::type::organization) foremost_.push_back(static_cast<entity_id>(who));
    }
  }
  find_sides();
}

// "the two countries" where nobody has met yet.
void attendance_reader::find_sides() {
  for (const std::size_t k : {0u, 1u})
    for (const entity_id e : foremost_)
      if (of_.is(e, entity::type::place) && has_people_[static_cast<std::size_t>(e)] &&
          rank_[static_cast<std::size_t>(e)] == k)
        sides_.push_back(e);
  if (sides_.size() != 2) sides_.clear();
}

void attendance_reader::mark_owners() {
  std::vector<std::string_view> codes;
  for (const entity& e : of_.cast.entities) {
    if (e.what != entity::type::person) continue;
    if (e.affiliation != entity_id::none) has_people_[static_cast<std::size_t>(e.affiliation)] = true;
    const std::string_view code = e.country_code();
    if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
  }
  for (std::size_t i = 0; i < of_.cast.entities.size(); ++i)
    if (std::find(codes.begin(), codes.end(), of_.cast.entities[i].country_code()) != codes.end())
      has_people_[i] = true;
}

void attendance_reader::add(std::vector<candidate>& to, entity_id who) const {
  if (to.size() >= most_candidates || of_.is(who, entity::type::event)) return;
  for (const candidate& c : to)
    if (c.who == who) return;
  to.push_back({who, {}});
}

// "discussed the arrest of General Roy": talked about.
bool attendance_reader::is_topic(const telling& t, token_id at) const noexcept {
  return std::any_of(t.topics.begin(), t.topics.end(),
                     [&](span topic) { return topic.contains(of_.in.tokens[at].at); });
}

std::vector<candidate> attendance_reader::read(const telling& t, const told_before& before) const {
  std::vector<candidate> out;
  // "The White House did not comment on the talks": a body that the text has not named with those who met is none of
  // them; one that joins them is.
  const bool told = !t.verbal && !t.joins && before.latest && people_in(*before.latest) > 1;
  for (const party* p : {&t.hosts, &t.guests, &t.fallback, &t.subject})
    for (const ids* who : {&p->people, &p->bodies, &p->countries})
      for (const entity_id e : *who)
        if (p != &t.subject || who != &p->bodies || !told) add(out, e);
  for (const entity_id e : before.completed) add(out, e);
  const bool both = t.hosts.names_people() && t.guests.names_people();
  // "Ana Roy met Bo Lind and handed him a letter from Eva Sol": with both sides named, nobody else.
  if (t.verbal && both) return asked(std::move(out), t, before);
  // "Eva Sol said that Ana Roy and Bo Lind spoke after their talks".
  if (t.theirs && t.hosts.people.size() == 2) return asked(std::move(out), t, before);
  add_sentence(out, t, told);
  // Who else could have met, where the sentence leaves it open: not "Ana Roy met Bo Lind", "Ana Roy will visit Oslo".
  const bool open =
      !t.hosts.names_people() || (!t.guests.names_people() && t.trigger != role::travels && t.trigger != role::trip);
  if (open) add_context(out, t, before);
  return asked(std::move(out), t, before);
}

// Everybody whom the sentence names near the trigger.
void attendance_reader::add_sentence(std::vector<candidate>& to, const telling& t, bool told) const {
  const text::sentence& s = of_.in.sentences[t.sentence];
  const token_id end = std::min(s.last, t.last + reach);
  for (token_id at = std::max(s.first, t.first > reach ? t.first - reach : 0); at < end;) {
    const reference* r = of_.starts(at);
    if (r && !of_.in.quoted(at) && !is_topic(t, at) && !only_tells(*r, s.first))
      for (const entity_id e : r->who)
        if (!told || !of_.is(e, entity::type::organization)) add(to, e);
    at = r ? std::max(r->last, at + 1) : at + 1;
  }
}

std::size_t attendance_reader::people_in(const ids& who) const noexcept {
  return static_cast<std::size_t>(
      std::count_if(who.begin(), who.end(), [&](entity_id e) { return of_.is(e, entity::type::person); }));
}

// Those who met last, the first people of the sentence before, and those of whom the text tells most.
void attendance_reader::add_context(std::vector<candidate>& to, const telling& t, const told_before& before) const {
  if (before.latest)
    for (const entity_id e : *before.latest) add(to, e);
  for (const entity_id e : before.sides) add(to, e);
  if (t.sentence > 0) {
    const text::sentence& last = of_.in.sentences[t.sentence - 1];
    int people = 0;
    for (token_id at = last.first; at < std::min(last.last, last.first + reach) && people < 4;) {
      const reference* r = of_.starts(at);
      if (r && of_.names_person(*r) && ++people)
        for (const entity_id e : r->who) add(to, e);
      at = r ? std::max(r->last, at + 1) : at + 1;
    }
  }
  for (const entity_id e : foremost_) add(to, e);
}

}  // namespace communique::meetings
