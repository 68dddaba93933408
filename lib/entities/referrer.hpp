// How mentions are referred to entities: one pass after the other over what has been linked so far.
#pragma once

#include "entities/antecedents.hpp"
#include "entities/owners.hpp"
#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace communique::entities {

// Works out the cast of a scene. Each group of members is one step, in a file of its own.
class referrer {
 public:
  referrer(const sources& from, const scene& of, std::vector<entity> entities);
  cast run(std::vector<owner_question>* asked);

 private:
  using owners = std::unordered_map<entity_id, entity_id>;  // person to country or body; only looked up
  static constexpr token_id page = 200;                     // how far a step looks back, in tokens

  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  sex& sex_of(entity_id id) noexcept { return sex_[static_cast<std::size_t>(id)]; }
  void tell_sex(entity_id id, sex of, bool told) {
    sex_of(id) = of;
    sex_told_[static_cast<std::size_t>(id)] = told;
  }
  entity& of(entity_id id) noexcept { return out_.entities[static_cast<std::size_t>(id)]; }
  bool is_person(entity_id id) const noexcept { return out_[id].what == entity::type::person; }

  struct holder {
    entity_id who;
    entity_id affiliation;
    std::uint8_t level;        // seniority; one more for "deputy …"
    text::word_id title_word;  // the first word of the title or its short form: "foreign" of "foreign minister"
  };

  // referrer.cpp: names, governments, and the public side
  void add_office(entity_id who, const office_phrase& o, bool told);
  void learn_offices();
  bool is_of_another(const office_phrase& o) const noexcept;
  std::uint8_t level_of(const office_phrase& o) const noexcept;
  bool is_counterpart(const office_title& title) const noexcept;
  void take_up_as(const office_phrase& called, const office_phrase& o);
  void take_up(text::word_id head, text::word_id first, const office_phrase& o);
  void add(token_id first, token_id last, mention::kind what, entity_id who, mention::reason because);
  void name_references();
  void government_references();
  entity_id country_behind(token_id t, const text::sentence& s) const noexcept;
  token_id with_courtesies(token_id first) const noexcept;
  void sort_references();
  void finish();

  // listed_people.cpp: "Minister Vesely", whom the caller lists as Jan Vesely
  void recognise_listed_people();
  bool may_be(entity_id who, const callers_name& listed) const;
  bool is_other(entity_id owner, std::array<char, 2> country) const noexcept;
  void settle_country(entity& one, std::array<char, 2> country) const;

  // shared_offices.cpp: "Russian and Chinese foreign ministers, A and B"
  void learn_shared_offices();
  std::vector<std::uint32_t> listed_chunks(token_id& t, token_id end, bool people) const;
  std::vector<std::uint32_t> demonyms_before(token_id title, token_id begin) const;
  void learn_in_turn(token_id t, token_id end, std::vector<std::uint32_t>& whose,
                     std::vector<std::uint32_t>& holders) const;
  // appositions.cpp: "Ana Roy, a midwife"
  struct phrase_of_person {
    token_id first = 0, last = 0, head = 0;
  };
  void appositions();
  office_phrase with_holder(office_phrase o, entity_id who) const;
  bool is_taken(const phrase_of_person& p, std::size_t beside) const noexcept;
  bool is_person_noun(token_id t, const text::sentence& s) const noexcept;
  token_id head_from(token_id t, token_id end) const noexcept;
  phrase_of_person phrase_behind(token_id comma, const text::sentence& s) const noexcept;
  phrase_of_person phrase_before(const reference& name, const text::sentence& s) const noexcept;

  // descriptions.cpp: the walk through what is described rather than named
  void descriptions();
  entity_id object_of(const office_phrase& o) const;
  bool is_strangers(const office_phrase& o, const story& told) const noexcept;
  bool opens(const office_phrase& o) const noexcept;
  bool may_be_held(const office_phrase& o) const noexcept;
  void learn_sexes();
  token_id aside_at(const text::sentence& s) const noexcept;
  entity_id of_courtesy(const courtesy& c, const story& told, const anaphor& here);
  entity_id of_demonym(token_id t, const story& told) const noexcept;
  bool turns_aside(const text::sentence& s) const noexcept;
  bool is_predicate(token_id t) const noexcept;
  bool is_object(token_id t) const noexcept;
  bool has_own_subject(token_id t, token_id subject_until) const noexcept;

  // titles.cpp: "the minister", "the Georgian official", "both ministers"
  std::optional<reference> of_title(const office_phrase& o, const story& told, const anaphor& here);
  entity_id choose(const office_phrase& o, const std::vector<holder>* holders, const story& told, const anaphor& here);
  bool is_anybodys(const office_phrase& o) const noexcept;
  bool is_anothers(const office_phrase& o) const noexcept;
  office_phrase without_complement(office_phrase o, const std::vector<holder>* holders) const;
  entity_id named_next(const office_phrase& o, const story& told, const anaphor& here);
  bool may_be_called(entity_id who, const office_phrase& o) const noexcept;
  bool opens_story(std::uint32_t sentence) const noexcept;
  entity_id of_lead(const office_phrase& o) const noexcept;
  bool same_country(entity_id a, entity_id b) const noexcept;
  bool of_one_kind(entity_id a, entity_id b) const noexcept;
  entity_id main_affiliation(entity_id who) const noexcept;
  bool has_field(entity_id who) const noexcept;
  bool shares_words(const office_phrase& o, entity_id who) const;
  std::optional<reference> group(const office_phrase& o, const std::vector<holder>& holders, const story& told) const;

  // pronouns.cpp: "he", "she"
  sex pronoun(token_id t) const noexcept;
  entity_id of_pronoun(sex wanted, const story& told, const anaphor& here);

  // opposites.cpp: "the guest", "his counterpart"
  void notice_encounter(entity_id who, token_id first, token_id last, const story& told);
  knowledge::encounter verb_governing(token_id first, const text::sentence& s) const noexcept;
  void remember_encounter(entity_id host, entity_id guest, bool told);
  entity_id host_by_place(entity_id one, entity_id other) const noexcept;
  entity_id possessor_of(const office_phrase& o, const story& told, const anaphor& here);
  entity_id opposite_of(const office_phrase& o, const story& told, const anaphor& here);

  // affiliations.cpp: whose office it is
  entity_id affiliation_of(const office_phrase& o) const noexcept;
  std::array<char, 2> country_at(span at) const;
  entity_id home();
  entity_id of_country(std::uint32_t row, span demonym);
  std::array<char, 2> country_of(const lexicon::phrase_map::match& match) const noexcept;
  void owners_of_names();
  entity_id owner_in_front(std::uint32_t i) const noexcept;
  entity_id owner_behind(std::uint32_t i) const noexcept;
  entity_id owner_from(token_id t, token_id end, bool described) const noexcept;
  static bool is_party_and_state(std::string_view word) noexcept;
  entity_id united_states() const noexcept;
  token_id past_apposition(token_id t, const text::sentence& s) const noexcept;
  void owners_joined();
  void owners_beside(owners& to) const;
  void owners_named_before(owners& to) const;
  // sides.cpp: the sides of a meeting
  void owners_of_sides();
  entity_id person_from(token_id t, const text::sentence& s) const noexcept;
  entity_id person_before(token_id t, const text::sentence& s) const noexcept;
  bool is_team(token_id t) const noexcept;
  entity_id team_before(token_id t, const text::sentence& s);
  entity_id team_behind(token_id t, const text::sentence& s);
  entity_id team_behind(token_id t, const text::sentence& s, token_id words);
  entity_id side_before(token_id t, const text::sentence& s, token_id words = 12);
  entity_id owner_at(token_id t);

  bool is_told(entity_id who) const noexcept;
  void presume_affiliations();
  void fill_affiliations(std::vector<owner_question>* asked);
  entity_id country_before(token_id t) const noexcept;
  entity_id body_before(token_id t) const noexcept;

  const sources& from_;
  const document& in_;
  const scene& scene_;
  cast out_;
  std::vector<sex> sex_;
  std::vector<bool> sex_told_;                              // by more than a given name
  std::unordered_map<std::uint32_t, entity_id> countries_;  // by row of countries.lex
  std::vector<sex> guessed_sex_;                            // by entity, from the pronouns so far
  std::unordered_set<text::word_id> heard_;                 // "an official": heads of titles of the unnamed
  // "The Prime Minister welcomed Prime Minister Dahl": heads of titles that mean somebody unnamed where they stand alone.
  std::unordered_set<text::word_id> unnamed_heads_;
  std::unordered_map<std::uint64_t, entity_id> styled_;  // "Lyonpo": who was called so last
  std::unordered_map<text::word_id, entity_id> called_;  // by head word: for whom it stood last
  std::unordered_set<token_id> apposed_;                 // last words of what stands beside a name
  struct named_last {
    entity_id who = entity_id::none;
    token_id first = 0, last = 0;
  };
  named_last named_last_;  // the mention before
  struct encounter {
    entity_id host, guest;
    bool told;  // which of them is the host
  };
  std::vector<encounter> encounters_;                       // the last few
  std::vector<std::pair<entity_id, entity_id>> belongs_;    // person and country or body, the first few
  std::vector<std::pair<entity_id, entity_id>> called_of_;  // "the Greek minister": whom it was taken to mean
  std::unordered_set<std::uint32_t> titles_of_state_;       // where titles begin whose holder belongs to a country
  owners presumed_;                                         // what main_affiliation falls back on
  owners origin_;                                           // "his Italian counterpart", "Burundi's Ana Roy"
  std::unordered_map<text::word_id, std::vector<holder>> holders_;  // by head word; only looked up
};

}  // namespace communique::entities
