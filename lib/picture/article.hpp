// The article of a record with what was found marked in place.
#pragma once

#include "picture/cast.hpp"
#include "picture/markup.hpp"

#include <communique/record.hpp>

#include <string_view>

namespace communique::picture {

// The whole text as paragraphs, its headline as the page's heading, else `title`. What the record says at "p0" of a
// person, at "s0" of a statement, at "m0" of a meeting and at "f0" of a fact stands in the text at "wp0", "ws0", …
void add_article(markup& to, const record& in, const cast& people, std::string_view title);

// 'p' for people, 'o' for organisations, 'l' for places, 'v' for events.
char letter_of(entity::type what) noexcept;

// Who spoke, in few words: "Larsen", "Larsen, Kask", the words of the source, "unknown".
void add_speakers(markup& to, const record& in, const cast& people, const statement& said);

}  // namespace communique::picture
