// Where what somebody said ends though the sentence goes on, and what a cue has no share in.
#pragma once

#include "statements/scene.hpp"

namespace communique::statements {

// "“The road,” she said, “|is open|,” but snow fell": of a quotation that opens at `mark` and ends with a comma, inside
// or behind the mark. Empty for any other: "she said, “a good day” for all" goes on.
range ends_with_comma(const scene& in, token_id mark) noexcept;

// "“…,” he said, |but she| promised aid": a clause of its own, which takes no content from the one in front of it. Not
// "Ana Roy and |Bo Lind| said", where no comma stands.
bool opens_joined_clause(const scene& in, const attribution& a) noexcept;

// "he said the road was open, |but the guards denied it": where another voice, the text's own, contradicts or refuses to
// speak. The end of the piece where none does: "…, but the guards had refused" is still his, by its tense.
token_id where_contradicted(const scene& in, range piece);

}  // namespace communique::statements
