#include "archive/identity_readings.hpp"

#include <algorithm>
#include <map>

namespace communique::archives {

namespace {

std::string code(std::array<char, 2> country) { return country[0] ? std::string(country.data(), 2) : std::string(); }

// A country, or else a body that is one of its kind: "the foreign ministry" may be anybody's.
std::string where_of(const identity_knowledge& lexicon, const profile& of) {
  if (of.country[0] || of.affiliation.empty()) return code(of.country);
  const thing_name body = body_name_of(lexicon, of.affiliation, {});
  if (body.everybodys) return code(body.country);
  return "@" + (body.name.empty() ? body.acronym : body.name);
}

reading person(const identity_knowledge& lexicon, const profile& of, numbers& words) {
  const person_name name = person_name_of(lexicon, of.name);
  reading out;
  out.known[feature::family] = words.of(name.family);
  out.known[feature::suffix] = words.of("-" + name.suffix);  // not told means none
  out.known[feature::given_letter] = words.of(name.given.substr(0, 1));
  if (name.given.size() > 1) out.known[feature::given] = words.of(name.given);
  out.known[feature::middle_letter] = words.of(name.middle.substr(0, 1));
  if (name.middle.size() > 1) out.known[feature::middle] = words.of(name.middle);
  out.known[feature::others] = words.of(name.others);
  out.known[feature::tail] = words.of(name.tail);
  out.known[feature::country] = words.of(code(of.country));
  out.where = words.of(where_of(lexicon, of));
  if (name.family.empty()) out.is = reading::role::anybody;
  else if (name.given.empty() && name.suffix.empty()) out.is = reading::role::surname;
  else if (name.given.size() == 1 && !of.country[0]) out.is = reading::role::anybody;
  else out.is = reading::role::whole;
  for (const std::string& title : of.offices)
    if (office_words office = office_words_of(lexicon, title); !office.whole.empty())
      out.offices.push_back(std::move(office));
  return out;
}

thing_name thing(const identity_knowledge& lexicon, const profile& of) {
  switch (of.what) {
    case entity::type::place: return place_name_of(lexicon, of.name, of.country);
    case entity::type::event: {
      thing_name out = event_name_of(lexicon, of.name);
      out.country = of.country;
      return out;
    }
    default: return body_name_of(lexicon, of.name, of.country);
  }
}

// An acronym of the article's own is better than the first letters of a name: NiDCOM.
using acronyms = std::map<std::uint32_t, std::string>;

reading body(const thing_name& name, const acronyms& own, numbers& words) {
  reading out;
  out.known[feature::family] = words.of(name.name);
  const auto told = own.find(out.known[feature::family]);
  // First letters prove nothing: the Nurses Association is not Argentina's agency NA.
  if (name.name.empty() || name.knows_acronym) out.known[feature::given] = words.of(name.acronym);
  else out.known[feature::given] = words.of(told != own.end() ? told->second : "the acronym of " + name.name);
  out.known[feature::country] = words.of(code(name.country));
  const bool nobody =
      (name.name.empty() && name.acronym.empty()) || name.one_of_many || (name.everybodys && !name.country[0]);
  out.is = nobody ? reading::role::anybody : reading::role::whole;
  return out;
}

// One number for each label, and for each reference of which no label speaks.
void add_proofs(std::span<const profile> block, std::span<const std::int64_t> by_hand, numbers& words,
                std::vector<reading>& to) {
  const auto label = [&](std::size_t i) { return i < by_hand.size() ? by_hand[i] : 0; };
  struct labels {
    std::int64_t one = 0;
    bool several = false;
  };
  std::map<std::string_view, labels> of_reference;
  for (std::size_t i = 0; i < block.size(); ++i) {
    if (label(i) == 0 || block[i].reference.empty()) continue;
    labels& known = of_reference[block[i].reference];
    known.several = known.several || (known.one != 0 && known.one != label(i));
    known.one = label(i);
  }
  for (std::size_t i = 0; i < block.size(); ++i) {
    std::int64_t by = label(i);
    const auto known = of_reference.find(block[i].reference);
    if (by == 0 && known != of_reference.end() && !known->second.several) by = known->second.one;
    if (by != 0) to[i].known[feature::proof] = words.of("hand " + std::to_string(by));
    else if (!block[i].reference.empty()) to[i].known[feature::proof] = words.of("reference " + block[i].reference);
  }
}

}  // namespace

std::vector<reading> readings_of(const identity_knowledge& lexicon, std::span<const profile> block,
                                 std::span<const std::int64_t> by_hand, numbers& words) {
  std::vector<thing_name> things(block.size());
  acronyms own;
  for (std::size_t i = 0; i < block.size(); ++i) {
    if (block[i].what == entity::type::person) continue;
    things[i] = thing(lexicon, block[i]);
    const std::string acronym = joined(plain_words(block[i].acronym), "");
    if (acronym.empty() || things[i].knows_acronym) continue;
    std::string& told = own[words.of(things[i].name)];
    if (told.empty() || acronym < told) told = acronym;
  }
  std::vector<reading> out;
  out.reserve(block.size());
  for (std::size_t i = 0; i < block.size(); ++i) {
    const bool is_person = block[i].what == entity::type::person;
    out.push_back(is_person ? person(lexicon, block[i], words) : body(things[i], own, words));
    out.back().known[feature::what] = static_cast<std::uint32_t>(block[i].what) + 1;
  }
  add_proofs(block, by_hand, words, out);
  return out;
}

std::string block_of(const identity_knowledge& lexicon, const profile& of) {
  if (of.what == entity::type::person) {
    const person_name name = person_name_of(lexicon, of.name);
    return name.family.empty() ? std::string() : "person " + name.family;
  }
  const thing_name name = thing(lexicon, of);
  if (of.what == entity::type::organization) return name.acronym.empty() ? std::string() : "body " + name.acronym;
  if (name.name.empty()) return {};
  return (of.what == entity::type::place ? "place " : "event ") + name.name;
}

bool tells_who(const identity_knowledge& lexicon, const profile& of) {
  if (!of.reference.empty()) return true;
  numbers words;
  return readings_of(lexicon, {&of, 1}, {}, words)[0].is == reading::role::whole;
}

}  // namespace communique::archives
