// Who and what a text is about. Since 0.1.
#pragma once

#include <communique/span.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

// The index of an entity in its record. Since 0.1.
enum class entity_id : std::uint32_t { none = span::none };

// Words that refer to an entity. Since 0.1.
struct mention {
  // How the words refer to it.
  enum class kind : std::uint8_t {
    name,     // a name or a part of it
    title,    // an office, a description or another noun
    acronym,  // its short form
    pronoun   // "she", "they"
  };

  // Why the words were taken for this entity.
  enum class reason : std::uint8_t {
    name,         // its whole name
    surname,      // "Lavrov" of Sergey Lavrov
    given,        // "Fatima" of Fatima Yilmaz: the given name alone
    part,         // other words of its name: "Ban", "Shanghai Organisation"
    spelling,     // a surname spelt otherwise: "Sharbati" of Lubana Sharabati
    namesake,     // words that several have in their names: the one named last is meant
    acronym,      // "SCO", beside the name or in brackets behind it
    alias,        // the lexicon, or the caller's own, has both for one: "Czechia" of Czech Republic
    demonym,      // "Georgian"
    noun,         // the noun of its name: "the ministry"
    apposition,   // an office beside the name: "|the Foreign Minister|, Ana Roy,"
    office,       // an office held, without a name: "the minister"
    description,  // a noun for somebody without an office's name: "his counterpart", "the diplomat"
    courtesy,     // "His Excellency"
    government,   // the country through its government
    pronoun,      // "she"
    speaker       // "I" inside a quotation of hers
  };

  span at{};                      // the words
  kind what = kind::name;         // how they refer to it
  reason because = reason::name;  // why they were taken for it

  friend bool operator==(const mention&, const mention&) = default;
};

// "Minister of Foreign Affairs" of Azerbaijan. Since 0.1.
struct office {
  // Whether it is held when the text is written.
  enum class status : std::uint8_t {
    current,   // it is
    former,    // it was before: "ex-minister"
    acting,    // until somebody is appointed
    designate  // it will be: "minister-designate"
  };

  span title{};                             // without the country or body around it
  entity_id affiliation = entity_id::none;  // whose office it is
  status state = status::current;           // whether it is held when the text is written

  friend bool operator==(const office&, const office&) = default;
};

// A person, an organisation, a place or a named event. Since 0.1.
struct entity {
  // What it is.
  enum class type : std::uint8_t {
    person,        // somebody whom the text names
    organization,  // an international body, ministry, party, company, agency, armed group
    place,         // a country, also one that acts, a city, a region
    event          // a named summit, election, conference, round of talks
  };

  type what = type::person;                 // what it is
  std::string name{};                       // the fullest form, without title; white space folded
  std::string acronym{};                    // "SCO", or empty
  std::vector<office> offices{};            // each form that stands in the text once, longest first
  entity_id affiliation = entity_id::none;  // that of the first current office
  std::array<char, 2> country{};            // ISO 3166-1 alpha-2; zeroes = not known
  std::string reference{};                  // the id that the caller's own gazetteer gave
  std::vector<mention> mentions{};          // in text order
  std::uint16_t confidence = 0;             // thousandths: integers print alike everywhere

  // Its country, "AZ"; empty if it is not known.
  std::string_view country_code() const noexcept { return {country.data(), country[0] ? 2u : 0u}; }

  friend bool operator==(const entity&, const entity&) = default;
};

}  // namespace communique::inline v1
