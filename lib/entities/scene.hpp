// What the steps of this stage find and hand on: names, offices, courtesies.
#pragma once

#include "entities/knowledge.hpp"
#include "text/document.hpp"

#include <communique/entity.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace communique::entities {

using text::none;
using text::token_id;

// A stretch of tokens that names something, or seems to. Who writes what, by the steps of steps.hpp:
//
//   spot           all but `who` and `because`; `what` and `typed` where the words alone settle them
//   find_offices   cuts `last` and `end` behind an office; adds to person, organization, place
//   settle_types   what, typed, of, told, from all the evidence of the same words; joins what it finds to be one name
//                  (last, end); takes `meaning` and `typed` back where a person bears the name of a country
//   link           who, because; `what` of those it takes for another thing; an acronym that is not theirs
struct chunk {
  token_id first = 0, last = 0;  // half-open, without "the", without a genitive
  entity::type what = entity::type::person;
  bool typed = false;   // `what` is settled
  bool common = false;  // a common noun phrase: "the ministry", "embassy"
  bool demonym = false;
  bool opening = false;                         // one word that opens a sentence: its capital says nothing
  std::uint32_t meaning = none;                 // its sense in the lexicon
  token_id acronym = none;                      // "(SCO)" behind it: the token in brackets
  token_id end = 0;                             // behind the closing bracket; `last` without one
  int person = 0, organization = 0, place = 0;  // evidence, while it is not typed
  sex of = sex::unknown;                        // from an honorific or a given name
  bool told = false;                            // … from an honorific: "Mr Hillary Roy"
  entity_id who = entity_id::none;
  mention::reason because = mention::reason::name;  // why it is `who`
};

// "Azerbaijan's Minister of Foreign Affairs", "the SCO Secretary-General", "its president". Spotting writes the title and
// its tokens, find_offices what stands around it, link `who`.
struct office_phrase {
  token_id first = 0, last = 0;  // with affiliation, without a leading article
  token_id begin = 0;            // with a leading article or possessive
  token_id title_first = 0, title_last = 0;
  std::uint32_t title = none;  // index into knowledge::titles
  office::status state = office::status::current;
  bool state_told = false;
  bool lowered = false;  // "deputy …"
  bool plural = false;
  bool definite = false;                             // "the", a possessive, a demonym in front
  bool indefinite = false;                           // "a minister"
  text::word_id possessor = text::word_id::unknown;  // "its", "his"
  std::uint32_t affiliation = none;                  // chunk
  std::uint32_t holder = none;                       // chunk of the person's name
  bool relation = false;                             // "counterpart", "official": refers to a person, but is no office
  bool predicate = false;                            // "Roy is the |minister": told of the holder, no mention of him
  bool joined = false;                               // title and name are one mention: "Foreign Minister Lavrov"
  entity_id who = entity_id::none;
};

// "Mr", "H.E.", "Dr" in front of a name.
struct courtesy {
  token_id first = 0, last = 0;
  sex of = sex::unknown;
};

struct scene {
  std::vector<chunk> chunks;           // by first token; they do not overlap
  std::vector<chunk> events;           // may hold organisations: "79th session of the UN General Assembly"
  std::vector<office_phrase> offices;  // by first token
  std::vector<courtesy> courtesies;
  std::vector<std::uint32_t> chunk_at;                        // by token
  std::vector<std::pair<std::uint32_t, span>> country_names;  // rows of countries.lex by first place, in names too
  std::vector<std::uint32_t> office_end_at;                   // by token: the office whose words end before it

  // The name of a country of which a demonym stands in the text: "Kenya" inside "the Bank of Kenya", else the demonym.
  span country_name(std::uint32_t row, span demonym) const noexcept {
    for (const auto& [known, at] : country_names)
      if (known == row) return at;
    return demonym;
  }
};

}  // namespace communique::entities
