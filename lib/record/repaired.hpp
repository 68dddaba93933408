// Records of ill-formed texts, for formats that can only carry well-formed ones.
#pragma once

#include <communique/record.hpp>

namespace communique::spans {

// The record of the text in which each maximal ill-formed part is a U+FFFD: spans count the bytes of that text.
record repaired(const record& from);

}  // namespace communique::spans
