// How mentions are referred to entities: one pass after the other over what has been linked so far.
#pragma once

#include "entities/scene.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace communique::entities {

// Works out the cast of a scene. Each group of members is one step, in a file of its own.
class referrer {
 public:
  referrer(const sources& from, const scene& of, std::vector<entity> entities);
  cast run();

 private:
  using owners = std::unordered_map<entity_id, entity_id>;   // person to country or body; only looked up
  static constexpr token_id page = 200;                      // how far a step looks back, in tokens

  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  sex& sex_of(entity_id id) noexcept { return sex_[static_cast<std::size_t>(id)]; }
  entity& of(entity_id id) noexcept { return out_.entities[static_cast<std::size_t>(id)]; }
  bool is_person(entity_id id) const noexcept { return out_[id].what == entity::type::person; }

  struct holder {
    entity_id who;
    entity_id affiliation;
    bool lowered;
    text::word_id title_word;   // the first word of the title: "foreign" of "foreign minister"
  };

  struct seen_person {
    entity_id who;
    std::uint32_t sentence;
    bool subject;       // before the first verb of its sentence
    token_id at;
  };

  // references.cpp: names, governments, and the public side
  void add_office(entity_id who, const office_phrase& o);
  void learn_offices();
  void take_up(text::word_id head, const office_phrase& o);
  void add(token_id first, token_id last, mention::kind what, std::vector<entity_id> who, bool group = false);
  void name_references();
  void government_references();
  token_id with_courtesies(token_id first) const noexcept;
  void sort_references();
  void finish();

  // titles.cpp: "the minister", "the Georgian official", "both ministers"
  void title_references();
  entity_id of_body(entity_id body, const std::vector<std::uint32_t>& last_seen) const;
  bool same_country(entity_id a, entity_id b) const noexcept;
  entity_id choose(const office_phrase& o, const std::vector<holder>& holders,
                   const std::vector<std::uint32_t>& last_seen) const;
  entity_id main_affiliation(entity_id who) const noexcept;
  bool shares_words(const office_phrase& o, entity_id who) const;
  std::optional<reference> group(const office_phrase& o, const std::vector<holder>& holders,
                                 const std::vector<std::uint32_t>& last_seen) const;

  // pronouns.cpp: "he", "she"
  void pronoun_references();
  static void remember(std::vector<seen_person>& recent, const seen_person& one);
  sex pronoun(token_id t) const noexcept;
  entity_id antecedent(const std::vector<seen_person>& recent, sex wanted, std::uint32_t s, token_id t, bool verb_seen);

  // affiliations.cpp: whose office it is
  entity_id affiliation_of(const office_phrase& o) const noexcept;
  entity_id home(bool most_named);
  entity_id of_country(const chunk& c);
  std::array<char, 2> country_of(const lexicon::phrase_map::match& match) const noexcept;
  void owners_beside(owners& to) const;
  void owners_named_before(owners& to) const;
  std::vector<bool> told_owners() const;
  void fill_affiliations(bool guess);
  entity_id country_before(token_id t) const noexcept;
  entity_id body_before(token_id t) const noexcept;

  const sources& from_;
  const document& in_;
  const scene& scene_;
  cast out_;
  std::vector<sex> sex_;
  std::unordered_map<std::uint32_t, entity_id> countries_;           // by row of countries.lex
  std::vector<std::uint32_t> named_;                                 // how often each entity is named
  std::vector<std::pair<entity_id, entity_id>> belongs_;             // person and country or body, the first few
  owners origin_;            // "his Italian counterpart", "Burundi's Ana Roy"
  std::unordered_map<text::word_id, std::vector<holder>> holders_;   // by head word; only looked up
};

}  // namespace communique::entities
