// Words of ill-formed texts: JSON has U+FFFD for each ill-formed part, of which offsets in bytes count 1 to 3.
#pragma once

#include "record/json_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace communique::json {

// Whether words can be those of a range of so many bytes, if some of their U+FFFD stood for fewer than three.
bool can_be_repaired(std::string_view words, std::size_t bytes) noexcept;

// Puts words that are longer than their places into a text in which the words of `exact` stand already. A U+FFFD
// becomes an ill-formed part again, so that all places keep their offsets: from the left as short as possible, since a
// text in another encoding than UTF-8 has single bytes ("Jos\xE9"). Where several lengths are possible this may be
// wrong; then the words that stand there already stay, those of `exact` and of shorter places, and spaces fill what is
// left. Linear in the words, but for sorting.
void lay_repaired(const std::vector<place>& all, const std::vector<place>& exact, std::vector<place> repaired,
                  std::string& into);

}  // namespace communique::json
