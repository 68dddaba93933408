// Columns of the full-text tables: folded passages behind each other.
#pragma once

#include <communique/fold.hpp>

#include <string>
#include <string_view>

namespace communique::archives {

// Stands between two names or passages, so that no phrase reaches across. `folded` never gives it.
inline constexpr std::string_view divider = "\u00A6";

inline void add_folded(std::string& column, std::string_view words) {
  if (words.empty()) return;
  if (!column.empty()) ((column += ' ') += divider) += ' ';
  column += words;
}
inline void add_passage(std::string& column, std::string_view text) { add_folded(column, folded(text)); }

}  // namespace communique::archives
