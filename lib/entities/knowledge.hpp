// What the lexicon knows of people, offices, organisations and places.
#pragma once

#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "text/document.hpp"

#include <communique/entity.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace communique::entities {

enum class sex : std::uint8_t { unknown, male, female };

// One meaning of a phrase.
struct sense {
  // clang-format off
  enum class kind : std::uint8_t {
    country, demonym, capital, place, organization, agency, callers, office, honorific, modifier,
    body   // "joint commission", "coast guard": organisation-words.lex, an organisation in lower case too
  };
  // clang-format on
  kind what = kind::country;
  std::uint32_t index = 0;  // into the list of its kind below: country, capital and demonym share one
  bool acronym = false;
};

struct country {
  std::string name;
  std::string spellings{};  // it, its capitals and variants as the lexicon writes them: "Norway; Oslo; …"
  std::array<char, 2> code{};
};

struct known_place {
  std::string spellings{};  // its name and variants as the lexicon writes them
  std::array<char, 2> country{};
};

struct known_organization {
  std::string name;
  std::string acronym;
  std::array<char, 2> country{};
};

// A row of names.lex: the caller's own.
struct callers_name {
  std::string name;
  entity::type what = entity::type::person;
  std::string reference;
  std::array<char, 2> country{};
  std::vector<std::vector<text::word_id>> forms{};  // the words of the name, then of each alias
};

// To what the holder of an office belongs, as far as the title tells.
enum class owner_kind : std::uint8_t { country, body, party, company, place, assembly, any };

// What sort of body an organisation's head word makes.
enum class body_kind : std::uint8_t { none, government, body, assembly, party, company, media, armed, other };

struct office_title {
  std::string title;
  owner_kind takes = owner_kind::any;
  bool rank = false;           // "General", which says less than an office
  std::uint8_t seniority = 0;  // 1 leads a state, 5 speaks or advises; 0 = the row does not tell
  bool body = false;           // its holder belongs to an organisation rather than to a country
  sex holder = sex::unknown;
  office::status state = office::status::current;  // of "prime minister-designate", which is one word
  bool envoy = false;                              // sent to a place: "ambassador in Rome"
  bool lowers = false;                             // a modifier as well: "deputy"
  bool deputy = false;                             // begins with one: "deputy minister"
  bool field = false;                              // takes a field of its own: minister, secretary, commissioner
  bool plural = false;                             // "ministers", "presidents"
  bool relation = false;                           // "counterpart", "colleague", "official": no office
  bool opposite = false;                           // of two who meet the other one: "counterpart", "guest"
  bool hosts = false;                              // … the one who receives: "host"
  text::word_id head = text::word_id::unknown;     // "minister" of "minister of foreign affairs"
  struct short_form {
    text::word_id first, head;
  };
  std::vector<short_form> later;  // by which a text takes it up again: "envoy" for an ambassador, "top diplomat"
};

struct title_modifier {
  office::status state = office::status::current;
  bool changes_state = false;
  bool lowers = false;   // "deputy", "vice": another office than the one without it
  bool follows = false;  // "-designate", "-elect"
};

constexpr std::uint64_t sense_key(sense::kind what, std::uint32_t index) noexcept {
  return static_cast<std::uint64_t>(what) << 32 | index;
}

struct knowledge {
  lexicon::phrase_map phrases;  // to senses
  std::vector<sense> senses;
  std::vector<country> countries;
  std::vector<known_place> places;
  std::vector<known_organization> organizations;
  std::vector<known_organization> agencies;
  std::vector<callers_name> callers;
  // The caller's row: by kind and row of a sense of that name; by sense::kind::callers and a word for the only person
  // with that surname, text::none for several.
  std::unordered_map<std::uint64_t, std::uint32_t> adopted;
  std::vector<office_title> titles;
  std::vector<sex> honorifics;
  std::vector<title_modifier> modifiers;

  struct given_name {
    bool known = false;
    sex of = sex::unknown;
  };
  lexicon::word_map<given_name> given;
  lexicon::word_map<std::uint8_t> family_first;        // "Kim", "Nguyen"
  lexicon::word_map<std::uint8_t> organization_head;   // makes an organisation of a capitalised phrase; 2 = a company
  lexicon::word_map<std::uint8_t> small_organization;  // 1 = "ministry", "embassy": an organisation in lower case too
  lexicon::word_map<body_kind> kind_of_body;           // by head word, capital or small
  lexicon::word_map<std::uint8_t> unit;                // "department": a part of a body rather than a body
  lexicon::word_map<std::uint8_t> owner_verb;          // owner-verbs.lex: "who |chairs the committee"
  lexicon::word_map<std::uint8_t> small_head;          // the same heads in lower case: "party", "agency"
  lexicon::word_map<std::uint8_t> small_body;          // "mission", "panel": a body in lower case behind a name
  lexicon::word_map<std::uint8_t> leading_head;        // "Partido", "Banco": the name follows its head
  lexicon::word_map<std::uint8_t> verb;                // forms of common verbs that are no nouns: "meets", "reject"
  lexicon::word_map<std::uint8_t> named_after;         // "University", "Hospital": bears the name of a king or a saint
  lexicon::word_map<std::uint8_t> body_noun;           // "broadcaster", "firm": stands in front of a body's name
  lexicon::word_map<std::uint8_t> thing;               // thing-words.lex: "Agreement", "Palace"
  lexicon::word_map<std::uint8_t> event_head;     // 1 = a sitting, 2 = an election, 3 = a ceremony or another event
  lexicon::word_map<std::uint8_t> ordinal;        // 1 = "third", 2 = "next", "annual": a sitting, but which one
  lexicon::word_map<std::uint8_t> small_event;    // "summit", "exercise": an event in lower case behind a name
  lexicon::word_map<std::uint8_t> when_word;      // "week", "today": says when and ends an event's name
  lexicon::word_map<std::uint8_t> election_kind;  // 1 = "presidential", "snap"; 2 = "election"
  lexicon::word_map<std::uint8_t>
      place_head;  // "River", "Province": bits: 0 behind a name, 1 in front, 2 "… region", 3 a building
  lexicon::word_map<std::uint8_t> common;   // a word of the language rather than of a name: "trade", "light"
  lexicon::word_map<std::uint8_t> no_name;  // not-names.lex: capitals that name nobody: "GDP", "Muslim"
  // "van": inside a name in lower case; 2 = at its end, 3 = in front of the father's name: "bin", 4 = behind a comma: "Jr."
  lexicon::word_map<std::uint8_t> particle;
  lexicon::word_map<std::uint8_t> calendar;     // 1 = month, 2 = weekday: capitals that name nothing
  lexicon::word_map<std::uint8_t> person_noun;  // nominals.lex: 1 singular, 2 plural
  lexicon::word_map<std::uint8_t> saying;       // forms of cue verbs: their subject speaks
  enum class encounter : std::uint8_t { none, meets, receives, calls };
  lexicon::word_map<encounter> encounters;  // forms of "meet", "receive", "call" (on somebody)

  struct function_words {
    text::word_id of, for_, and_, the, to, in, on, at, his, her, its, their, he, she, him, who, a, an, with, by, from,
        i, self_he, self_she, counterpart, former, government, de, as_, part, turn, side, whom, general, heads, was, is,
        delegation, affairs, upon, headed, led, team, accompanied;
  };
  function_words word{};

  static result<knowledge> from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language);
};

}  // namespace communique::entities
