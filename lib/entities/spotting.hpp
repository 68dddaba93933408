// Parts of spotting: where the name that begins at a token ends.
#pragma once

#include "entities/sources.hpp"

namespace communique::entities {

// The end of the name that begins at a token, or the token itself.
token_id organization_end(const sources& from, token_id at, token_id end, bool& common);
bool is_particular(const sources& from, token_id at) noexcept;                      // not "a ministry", "any embassy"
token_id common_body_end(const sources& from, token_id at, token_id end) noexcept;  // "the foreign ministry"
// "the Senate |ethics panel", "Turkish |embassy": the end of the body that words behind a name tell, or `t`.
token_id body_behind(const sources& from, token_id t, token_id end, bool of_nation) noexcept;
token_id event_end(const sources& from, token_id at, token_id end);

// Where the name of a known place ends: "Pasay |City", "Kharkiv |region", "Gulf |of Riga"; and the name of a thing that
// begins with a place, "Geneva |Convention", or `t`.
token_id place_end(const sources& from, const sense& of, token_id t, token_id end, token_id sentence_end) noexcept;
token_id past_of(const sources& from, token_id of, token_id sentence_end) noexcept;
token_id thing_end(const sources& from, token_id t, token_id sentence_end) noexcept;

}  // namespace communique::entities
