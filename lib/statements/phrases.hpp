// Noun phrases, used by more than one step.
#pragma once

#include "statements/scene.hpp"

namespace communique::statements {

range noun_phrase_to(const scene& in, token_id end, token_id from);  // that ends before `end`
// That begins at `first`; `leads` end it, because they lead on to something else ("thanked Oman for").
range noun_phrase_from(const scene& in, token_id first, token_id until,
                       const std::vector<text::word_id>* leads = nullptr);
bool can_speak(const scene& in, range phrase);
token_id head_of(const scene& in, range phrase);

}  // namespace communique::statements
