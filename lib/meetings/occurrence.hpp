// Whether a sentence tells of an encounter that has not been told yet: not of one told before, nor of one that is only
// wished, only mentioned or no encounter at all.
#pragma once

#include "meetings/encounter.hpp"
#include "meetings/weighing.hpp"

namespace communique::meetings {

// clang-format off
enum class occurring : std::uint8_t {
  trigger, kind, state,
  refers,         // "the meeting"; "another", "the next"
  series, weak, vague, fate, joins, verbal, apart,
  hosts, guests,  // what the grammar found
  sides,          // which of them are among those who took part
  owner,          // "his talks", "their talks"
  people, all,    // who took part
  weakest,        // how sure the least sure of them is
  left_out,       // how sure the surest of the others is
  date, place,
  confidence,     // of the row
  form,           // the tag of the trigger
  position,       // of the sentence in the text
  told,           // how many have been told
  relation,       // of who took part to those of the nearest encounter told
  same_state, same_date, same_place, same_kind,
  since,          // sentences since it was told
  across,         // whether some of them, or all, met in an encounter of another sort: a visit and its talks
  unaccompanied, bare, begins,   // doubts
  // What tells diplomacy from other news.
  offices,        // whether none, some or all of them hold one; bodies and states do
  nations,        // how far their countries are known, and whether they differ
  here,           // how many of them the sentence names
  abroad,         // whether a journey leads home or to another country
  count_
};
// clang-format on

// clang-format off
inline constexpr questionnaire<occurring, 74> occurrence_asked{
    {17, 6, 5, 4, 2, 2, 2, 2, 2, 2, 2, party::sizes, party::sizes, 4, 3, 5, 5, 6, 4, 5, 3, 5, 6, 4, 4, 6, 3, 3, 3, 3, 4,
     3, 2, 2, 2, 3, 4, 4, 3},
    {{{occurring::trigger, occurring::all}, {occurring::trigger, occurring::refers},
      {occurring::trigger, occurring::people}, {occurring::trigger, occurring::date},
      {occurring::trigger, occurring::place}, {occurring::trigger, occurring::verbal},
      {occurring::trigger, occurring::relation}, {occurring::trigger, occurring::state},
      {occurring::trigger, occurring::bare},
      {occurring::relation, occurring::refers}, {occurring::relation, occurring::same_state},
      {occurring::relation, occurring::same_date}, {occurring::relation, occurring::same_place},
      {occurring::relation, occurring::same_kind}, {occurring::relation, occurring::since},
      {occurring::relation, occurring::kind}, {occurring::relation, occurring::weak},
      {occurring::all, occurring::refers}, {occurring::all, occurring::state}, {occurring::all, occurring::date},
      {occurring::all, occurring::place}, {occurring::all, occurring::weak}, {occurring::all, occurring::bare},
      {occurring::people, occurring::all}, {occurring::people, occurring::kind},
      {occurring::hosts, occurring::guests}, {occurring::hosts, occurring::all}, {occurring::state, occurring::date},
      {occurring::date, occurring::place},
      {occurring::told, occurring::refers}, {occurring::told, occurring::relation},
      {occurring::refers, occurring::date}, {occurring::weakest, occurring::all},
      {occurring::form, occurring::trigger}, {occurring::kind, occurring::date}, {occurring::kind, occurring::state},
      {occurring::series, occurring::all}, {occurring::position, occurring::told},
      {occurring::trigger, occurring::sides}, {occurring::sides, occurring::all},
      {occurring::sides, occurring::relation}, {occurring::owner, occurring::refers},
      {occurring::owner, occurring::all}, {occurring::hosts, occurring::relation},
      {occurring::since, occurring::trigger}, {occurring::left_out, occurring::sides},
      {occurring::confidence, occurring::trigger}, {occurring::across, occurring::kind},
      {occurring::across, occurring::all}, {occurring::across, occurring::date},
      {occurring::across, occurring::trigger}, {occurring::across, occurring::place},
      {occurring::weak, occurring::same_state},
      {occurring::weak, occurring::people}, {occurring::refers, occurring::same_state},
      {occurring::kind, occurring::fate}, {occurring::fate, occurring::hosts}, {occurring::fate, occurring::all},
      {occurring::hosts, occurring::refers}, {occurring::guests, occurring::refers},
      {occurring::trigger, occurring::offices}, {occurring::trigger, occurring::nations},
      {occurring::trigger, occurring::here}, {occurring::offices, occurring::nations},
      {occurring::verbal, occurring::here}, {occurring::bare, occurring::here}, {occurring::offices, occurring::here},
      {occurring::abroad, occurring::offices}, {occurring::refers, occurring::here}, {occurring::all, occurring::here},
      {occurring::all, occurring::offices}, {occurring::bare, occurring::offices},
      {occurring::weak, occurring::offices}, {occurring::refers, occurring::offices}}}};
// clang-format on

sheet<occurring> ask_occurrence(const material& of, const telling& t, const company& with,
                                const std::vector<encounter>& told);
// How many of those who took part the sentence names, no more than `most`.
unsigned named_here(const material& of, const telling& t, const ids& who, unsigned most);
std::int32_t weigh_occurrence(const sheet<occurring>& of) noexcept;

}  // namespace communique::meetings
