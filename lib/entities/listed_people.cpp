// Whom the text names by office and surname alone, and the caller in full: "Minister Vesely" of a row "Jan Vesely".
#include "entities/referrer.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace communique::entities {

// A surname alone is anybody's, and so is one with "Mr": only who holds an office is taken for the one whom the caller
// lists, if nobody else there has his surname, and if neither country nor sex speaks against it.
void referrer::recognise_listed_people() {
  if (from_.known.callers.empty()) return;
  std::unordered_set<entity_id> recognised;
  for (const reference& r : out_.references) {
    if (r.group || r.what != mention::kind::name || r.who.size() != 1) continue;
    entity& one = of(r.who.front());
    if (one.what != entity::type::person || one.offices.empty() || recognised.count(r.who.front())) continue;
    const text::word_id words[] = {word(r.last - 1), word(r.first)};
    for (const text::word_id surname : words) {
      const auto row = from_.known.adopted.find(sense_key(sense::kind::callers, static_cast<std::uint32_t>(surname)));
      if (row == from_.known.adopted.end() || row->second == none) continue;
      const callers_name& listed = from_.known.callers[row->second];
      if (!may_be(r.who.front(), listed)) continue;
      one.name = listed.name;
      one.reference = listed.reference;
      if (listed.country[0] != 0) settle_country(one, listed.country);
      recognised.insert(r.who.front());
      break;
    }
  }
  for (reference& r : out_.references)
    if (!r.group && r.who.size() == 1 && r.because == mention::reason::name && recognised.count(r.who.front()))
      r.because = mention::reason::surname;
}

bool referrer::may_be(entity_id who, const callers_name& listed) const {
  const entity& one = out_[who];
  const std::string called = text::folded(one.name), full = text::folded(listed.name);
  if (!one.reference.empty() || !(full.ends_with(" " + called) || full.starts_with(called + " "))) return false;
  const sex of_name = from_.known.given[listed.forms.front().front()].of, of_one = sex_[static_cast<std::size_t>(who)];
  if (of_name != sex::unknown && of_one != sex::unknown && of_name != of_one) return false;
  const auto is_abroad = [&](entity_id owner) { return owner != entity_id::none && is_other(owner, listed.country); };
  const auto origin = origin_.find(who);
  if (origin != origin_.end() && is_abroad(origin->second)) return false;
  for (const office_phrase& o : scene_.offices)
    if (o.who == who && is_abroad(affiliation_of(o))) return false;
  return std::none_of(out_.entities.begin(), out_.entities.end(), [&](const entity& other) {
    return other.what == entity::type::person && other.name == listed.name;
  });
}

// Whether both countries are known and differ.
bool referrer::is_other(entity_id owner, std::array<char, 2> country) const noexcept {
  return country[0] != 0 && out_[owner].country[0] != 0 && out_[owner].country != country;
}

// What was presumed of whose minister he is gives way: the only country that a text names need not be his.
void referrer::settle_country(entity& one, std::array<char, 2> country) const {
  one.country = country;
  for (office& held : one.offices)
    if (held.affiliation != entity_id::none && is_other(held.affiliation, country)) held.affiliation = entity_id::none;
  if (one.affiliation != entity_id::none && is_other(one.affiliation, country)) one.affiliation = entity_id::none;
}

}  // namespace communique::entities
