// A record as compact bytes, without its text: how an archive keeps what its tables do not need to know.
#pragma once

#include <communique/record.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace communique::archives {

// Numbers in LEB128, seven bits a byte, lowest first; texts with their length in front. Begins with the format's
// number.
std::string encode(const record& from);

// The record again, with `text` as its text. Nothing if these bytes are no record of this text: every id, span, name,
// date and enumerator is checked, since the file may be damaged. Spans begin and end at characters.
std::optional<record> decode(std::string_view bytes, std::string_view text);

}  // namespace communique::archives
