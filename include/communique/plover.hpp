// The PLOVER event types of what a record contains, so that it can sit beside political event data. Since 0.1.
//
// PLOVER (github.com/openeventdata/PLOVER) codes what changes relations, "no comments and no appeals"; its sources
// disagree in places. What was chosen, and why:
//   request     POLECAT, the data published with PLOVER, has REQUEST for requests and demands; the manual has DEMAND
//               and leaves requests out. REQUEST: a reader cannot tell a firm request from a demand.
//   criticism   ACCUSE: the manual of 2021 and POLECAT put DISAPPROVE and INVESTIGATE together there.
//   signing     SUPPORT: manual and table of CAMEO codes (057); one that is only planned is a promise to sign: AGREE.
//   visit       CONSULT for every encounter; the mode (phone, visit, multilateral) is the kind of the meeting. The
//               table still has a mode for hosting, the manual has not: who hosts stands with the participants.
//   cancelled   stays CONSULT with its status. The manual counts a cancellation as SANCTION, as a reduction of
//               relations; the text seldom says that it is meant as one. What did not take place is no event.
//   invitation  AGREE, as an offer to meet (036), not a request to come.
//   agreement   AGREE, although an endorsement alone would be SUPPORT: the act does not tell them apart.
//   warning     none: only a forceful warning is THREATEN, and that is the act of threatening.
//   the rest    none: saying, thanks, congratulation, condolence and denial are comments, and an announcement need
//               not be one of cooperation.
#pragma once

#include <communique/meeting.hpp>
#include <communique/statement.hpp>

#include <string_view>

namespace communique::inline v1 {

// The event type of an encounter, "CONSULT"; empty where PLOVER has none. Since 0.1.
constexpr std::string_view plover_of(meeting::kind what, meeting::status state = meeting::status::held) noexcept {
  if (state == meeting::status::denied) return {};
  if (what != meeting::kind::signing) return "CONSULT";
  return state == meeting::status::held ? "SUPPORT" : "AGREE";
}

// The event type of an act, "ACCUSE"; empty where PLOVER has none. Since 0.1.
constexpr std::string_view plover_of(statement::act does) noexcept {
  using act = statement::act;
  // clang-format off
  switch (does) {
    case act::praise: return "SUPPORT";
    case act::ask: return "REQUEST";
    case act::promise: case act::agree: case act::invite: return "AGREE";
    case act::threaten: return "THREATEN";
    case act::criticise: return "ACCUSE";
    case act::reject: return "REJECT";
    case act::say: case act::thank: case act::warn: case act::deny: case act::announce: case act::congratulate:
    case act::condole: return {};
  }
  // clang-format on
  return {};
}

}  // namespace communique::inline v1
