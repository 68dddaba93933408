// Who took part in the encounter that a sentence tells of: everybody whom the sentence, the one before it or the
// encounter told last offers, each weighed by how he is told.
#pragma once

#include "meetings/story.hpp"
#include "meetings/weighing.hpp"

#include <vector>

namespace communique::meetings {

// What is asked about one candidate.
enum class attending : std::uint8_t {
  source,     // where the grammar of the sentence puts him
  completed,  // added by what was told before
  type,
  form,      // of the nearest mention
  where,     // before, inside or after the trigger
  distance,  // from the trigger, in tokens
  led_by,    // the word that leads the noun phrase
  genitive,
  verbs,     // between him and the trigger
  breaks,    // commas, marks and conjunctions of clauses between him and the trigger
  subject,   // of the trigger, or of the sentence
  latest,    // in the encounter told last
  previous,  // in the sentence before
  rank,      // among the people, or the places and bodies, of the text, by mentions
  headline,
  people_here,  // how many the sentence names
  own_people,   // of a body or a country: whether people of it are there
  hosts,
  guests,  // what the grammar found
  trigger,
  kind,
  state,
  refers,  // "the meeting"
  apart,
  series,
  owner,    // "his talks", "their talks"
  sibling,  // host or guest of another encounter that the sentence tells of
  pair,     // one of the two who met last, of their two sides, of the two sides of the text
  called,   // by the words around the trigger: "they"; "the ministers", of ministers; "experts", "the countries"
  count_
};

// clang-format off
inline constexpr questionnaire<attending, 75> attendance_asked{
    {7, 2, 5, 7, 4, 6, 16, 2, 3, 3, 3, 4, 3, 3, 2, 5, 5, party::sizes, party::sizes, 17, 6, 5, 4, 2, 2, 3, 3, 4, 4},
    {{{attending::source, attending::trigger}, {attending::source, attending::type},
      {attending::source, attending::hosts}, {attending::source, attending::guests},
      {attending::led_by, attending::where}, {attending::led_by, attending::type},
      {attending::led_by, attending::trigger}, {attending::where, attending::trigger},
      {attending::latest, attending::source}, {attending::latest, attending::hosts},
      {attending::latest, attending::guests}, {attending::latest, attending::refers},
      {attending::previous, attending::hosts}, {attending::previous, attending::guests},
      {attending::type, attending::own_people}, {attending::source, attending::people_here},
      {attending::form, attending::where}, {attending::subject, attending::trigger},
      {attending::subject, attending::hosts}, {attending::rank, attending::hosts},
      {attending::rank, attending::guests}, {attending::kind, attending::source},
      {attending::state, attending::latest}, {attending::distance, attending::source},
      {attending::verbs, attending::source}, {attending::genitive, attending::led_by},
      {attending::type, attending::kind}, {attending::own_people, attending::source},
      {attending::completed, attending::hosts}, {attending::completed, attending::trigger},
      {attending::subject, attending::source}, {attending::breaks, attending::source},
      {attending::type, attending::trigger}, {attending::refers, attending::source},
      {attending::type, attending::hosts}, {attending::type, attending::guests}, {attending::type, attending::state},
      {attending::type, attending::series}, {attending::latest, attending::series},
      {attending::latest, attending::type}, {attending::rank, attending::type}, {attending::rank, attending::latest},
      {attending::own_people, attending::hosts}, {attending::own_people, attending::trigger},
      {attending::form, attending::source}, {attending::owner, attending::where},
      {attending::owner, attending::subject}, {attending::owner, attending::latest},
      {attending::previous, attending::latest}, {attending::where, attending::hosts},
      {attending::where, attending::guests}, {attending::people_here, attending::hosts},
      {attending::source, attending::state}, {attending::distance, attending::where},
      {attending::verbs, attending::where}, {attending::breaks, attending::where},
      {attending::own_people, attending::latest}, {attending::type, attending::refers},
      {attending::sibling, attending::source}, {attending::sibling, attending::trigger},
      {attending::sibling, attending::where}, {attending::sibling, attending::guests},
      {attending::pair, attending::hosts}, {attending::pair, attending::guests}, {attending::pair, attending::refers},
      {attending::pair, attending::series}, {attending::pair, attending::trigger}, {attending::pair, attending::state},
      {attending::pair, attending::owner}, {attending::pair, attending::type}, {attending::called, attending::pair},
      {attending::called, attending::type}, {attending::called, attending::source},
      {attending::called, attending::latest}, {attending::called, attending::where}}}};
// clang-format on

struct candidate {
  entity_id who = entity_id::none;
  sheet<attending> how{};
};

// What was told before the sentence.
struct told_before {
  const std::vector<entity_id>* latest = nullptr;  // who met in the encounter told last
  const std::vector<entity_id>* latest_guests = nullptr;
  std::vector<entity_id> completed{};       // whom the sentence leaves to it
  std::vector<entity_id> sides{};           // the countries of those who met last
  const telling* siblings_begin = nullptr;  // all tellings of the sentence
  const telling* siblings_end = nullptr;
};

// Reads the text for candidates. One object an article; linear in it.
class attendance_reader {
 public:
  attendance_reader(const material& of, const knowledge& known);
  // `subject`: of the trigger; `main`: of the sentence.
  std::vector<candidate> read(const telling& t, const told_before& before) const;
  // The two countries of which most is told, or none.
  const std::vector<entity_id>& sides() const noexcept { return sides_; }

 private:
  void mark_owners();
  void find_sides();
  void add(std::vector<candidate>& to, entity_id who) const;
  void add_sentence(std::vector<candidate>& to, const telling& t, bool told) const;
  std::size_t people_in(const ids& who) const noexcept;
  void add_context(std::vector<candidate>& to, const telling& t, const told_before& before) const;
  bool is_topic(const telling& t, token_id at) const noexcept;
  bool only_tells(const reference& r, token_id begin) const noexcept;

  // The questions, in attendance_clues.cpp.
  std::vector<candidate> asked(std::vector<candidate> about, const telling& t, const told_before& before) const;
  void ask(candidate& about, const telling& t, const told_before& before) const;
  const reference* nearest_mention(entity_id who, const telling& t) const noexcept;
  void ask_mention(sheet<attending>& a, const reference& r, const telling& t) const;
  void ask_before(sheet<attending>& a, entity_id who, const telling& t, const told_before& before) const;
  static void ask_telling(sheet<attending>& a, const telling& t);
  void ask_company(std::vector<candidate>& all) const;
  unsigned own_people(entity_id body, const std::vector<candidate>& all) const;
  unsigned called(const telling& t, const told_before& before) const;
  bool is_office_of(token_id noun, entity_id who) const;
  unsigned led_by(token_id first, token_id begin) const noexcept;

  static constexpr token_id reach = 60;  // tokens around a trigger in which somebody is looked for

  const material& of_;
  const knowledge& known_;
  std::vector<std::uint8_t> rank_;              // by entity: 0 and 1 are the two most mentioned of its type
  std::vector<entity_id> foremost_;             // those two people and two countries
  std::vector<entity_id> sides_;                // people of both are named
  std::vector<bool> in_headline_, has_people_;  // by entity; of a body or a country: people of it are named
};

// Log odds in 1/256 that he took part.
std::int32_t weigh_attendance(const candidate& c) noexcept;

}  // namespace communique::meetings
