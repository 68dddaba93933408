// Who speaks and to whom: from a phrase, named or described, to entities.
#pragma once

#include "statements/scene.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace communique::statements {

// Who spoke last, for pronouns that nobody has resolved.
struct speaker_memory {
  std::vector<entity_id> last{};
  entity_id two[2] = {entity_id::none, entity_id::none};     // the last two people who spoke
  std::vector<entity_id> document{};                         // whose statement or press release is quoted
  std::vector<std::pair<text::word_id, entity_id>> roles{};  // "the guest": who it was
  std::vector<text::word_id> unnamed{};                      // "an official", "a diplomat": whom the text does not name

  bool is_unnamed(text::word_id head) const noexcept {
    return std::find(unnamed.begin(), unnamed.end(), head) != unnamed.end();
  }
};
std::vector<entity_id> speakers_of(const scene& in, const attribution& a, speaker_memory& memory);
std::vector<entity_id> people_of(const scene& in, range phrase, speaker_memory& memory);
// Whom a phrase describes without naming him: "the envoy", "the department".
std::vector<entity_id> described(const scene& in, range phrase, token_id head, const speaker_memory& memory);
// Whose a document is: "the ministry's statement".
std::vector<entity_id> owner_of(const scene& in, range phrase);
// Whose a body is by its name: "the President's Office".
std::vector<entity_id> spoken_for(const scene& in, range phrase, const entities::reference& body);
std::vector<entity_id> owner_before(const scene& in, range phrase, token_id head);
std::vector<entity_id> body_before(const scene& in, token_id t, const speaker_memory& memory);
// By country or body: of its people the one who is named most often.
std::vector<entity_id> principals_in(const entities::cast& cast);
entity_id most_named_in(const entities::cast& cast);
// "the two ministers", "both sides", "they"; `named` are those whom the phrase itself refers to.
std::vector<entity_id> group_of(const scene& in, range phrase, token_id head, const std::vector<entity_id>& named,
                                const speaker_memory& memory);
// Who took part in the encounter that was reported last before a byte; nobody, if they are not several.
std::vector<entity_id> those_who_met(const scene& in, std::uint32_t before);
// "the guest", "his host": of the two who met last the other one.
std::vector<entity_id> opposite(const scene& in, range phrase, token_id head, speaker_memory& memory);
std::string_view singular(std::string_view word) noexcept;  // "minister" of "ministers"
bool holds_office(const scene& in, entity_id who, std::string_view head) noexcept;
std::vector<entity_id> joined_people(const scene& in, range phrase);  // two, or nobody
// To whom the i-th was said. Takes those who were told out of `speakers` ("the minister was informed").
std::vector<entity_id> addressees_of(const scene& in, const std::vector<attribution>& all, std::size_t i,
                                     std::vector<entity_id>& speakers, speaker_memory& memory);
void answer_each_other(const std::vector<std::size_t>& turns, std::vector<statement>& all);
void add(std::vector<entity_id>& to, const std::vector<entity_id>& from);  // those that are not there yet

}  // namespace communique::statements
