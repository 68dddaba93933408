// Which capitalised words belong to one name.
#pragma once

#include "entities/sources.hpp"

namespace communique::entities {

// "Mỹ", "Hưng": no word of the language, though without its accents it would be one.
bool is_accented(std::string_view word) noexcept;

// Does a name that began at `begin` go on with the capitalised word `t`?
bool name_continues(const sources& from, token_id begin, token_id t, const text::sentence& s);

// "|April Sibanda": a month that is somebody's given name, as nothing says when and a name follows.
bool is_month_name(const sources& from, token_id t, const text::sentence& s);

// "|Tuva Hjelmqvist": a place that is somebody's given name, as nothing says where and a name follows.
bool is_place_in_name(const sources& from, token_id t, const text::sentence& s);

}  // namespace communique::entities
