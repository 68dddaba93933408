// Whether a sentence tells more of an encounter that the text has told: "They discussed trade", "The talks lasted two
// hours". Coreference of events, one mention beside one chain (Chen and Ji 2009, "Graph-based event coreference
// resolution"; Lee et al. 2012), for which who took part, day, place and outcome speak.
#pragma once

#include "meetings/encounter.hpp"
#include "meetings/weighing.hpp"

namespace communique::meetings {

// What is asked about a telling and one encounter told before it.
// clang-format off
enum class corefering : std::uint8_t {
  trigger, kind,
  sort,             // the same kind, the same sort of kind, another
  state,            // of the encounter
  same_state, fate,
  date, place,      // unknown, alike, different
  relation,         // of who took part to those of the encounter
  hosts, guests, subject,   // the same of those whom the grammar found
  hosts_are, guests_are,    // how much it found
  refers,           // "the meeting"; "another", "the next"
  owner,            // "his talks", "their talks"
  series, weak, verbal, joins, apart,
  bare,
  topics,           // told by the sentence, by the encounter
  recency,          // how many others have been told since
  told,             // how many have been told
  since,            // sentences since it was told
  paragraph,        // the same, the next, further
  rival,            // whether another encounter is as like it or more
  strangers,        // people of the sentence who did not take part
  count_
};
// clang-format on

// clang-format off
inline constexpr questionnaire<corefering, 49> coreference_asked{
    {17, 6, 3, 5, 3, 2, 3, 3, relations, relations, relations, relations, party::sizes, party::sizes, 4, 3, 3, 2, 2, 2,
     2, 2, 4, 4, 3, 5, 3, 4, 3},
    {{{corefering::trigger, corefering::relation}, {corefering::trigger, corefering::hosts},
      {corefering::trigger, corefering::guests}, {corefering::trigger, corefering::hosts_are},
      {corefering::trigger, corefering::guests_are}, {corefering::trigger, corefering::refers},
      {corefering::trigger, corefering::recency}, {corefering::trigger, corefering::since},
      {corefering::trigger, corefering::sort}, {corefering::trigger, corefering::state},
      {corefering::trigger, corefering::verbal}, {corefering::trigger, corefering::rival},
      {corefering::relation, corefering::rival}, {corefering::relation, corefering::recency},
      {corefering::relation, corefering::since}, {corefering::relation, corefering::date},
      {corefering::relation, corefering::place}, {corefering::relation, corefering::sort},
      {corefering::relation, corefering::same_state}, {corefering::relation, corefering::refers},
      {corefering::relation, corefering::weak}, {corefering::relation, corefering::strangers},
      {corefering::hosts, corefering::guests}, {corefering::hosts, corefering::hosts_are},
      {corefering::guests, corefering::guests_are}, {corefering::hosts_are, corefering::recency},
      {corefering::hosts_are, corefering::since}, {corefering::guests_are, corefering::recency},
      {corefering::refers, corefering::recency}, {corefering::refers, corefering::since},
      {corefering::refers, corefering::guests_are}, {corefering::refers, corefering::guests},
      {corefering::refers, corefering::owner}, {corefering::owner, corefering::hosts},
      {corefering::weak, corefering::recency}, {corefering::weak, corefering::state},
      {corefering::weak, corefering::guests}, {corefering::weak, corefering::subject},
      {corefering::topics, corefering::recency}, {corefering::topics, corefering::weak},
      {corefering::state, corefering::same_state}, {corefering::state, corefering::fate},
      {corefering::recency, corefering::paragraph}, {corefering::recency, corefering::told},
      {corefering::kind, corefering::sort}, {corefering::subject, corefering::recency},
      {corefering::strangers, corefering::hosts_are}, {corefering::date, corefering::sort},
      {corefering::rival, corefering::recency}}}};
// clang-format on

// One sheet for each of the last `memory` encounters, the latest first.
std::vector<sheet<corefering>> ask_coreference(const material& of, const telling& t, const company& with,
                                               const std::vector<encounter>& told);
// Log odds in 1/256.
std::int32_t weigh_coreference(const sheet<corefering>& of) noexcept;

}  // namespace communique::meetings
