// What the words of a run of capitals say for and against its being a name.
#pragma once

#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <string_view>

namespace communique::entities {

bool is_grammatical(tagging::tag g) noexcept;                  // "The", "Under", "She"
bool is_compound(std::string_view word) noexcept;              // "Bergen-based"
bool is_label(const sources& from, token_id t) noexcept;       // "Q." in front of a question
bool begins_small(const sources& from, token_id t) noexcept;   // "al-Sudani", "d'Estaing"
bool is_occupation(const sources& from, token_id t) noexcept;  // "|Hydrologist Ana Roy"
bool is_common_opener(const sources& from, token_id t, const text::sentence& s) noexcept;  // "Speaking", "Asked"

// A courtesy or an office up to `end` that is a given name where it stands: "|Nana Roy"; "Crown Prince |Sultan bin Fahd".
bool is_given_alone(const sources& from, token_id t, token_id end, const text::sentence& s) noexcept;
bool is_sons_name(const sources& from, token_id t, token_id end, const text::sentence& s) noexcept;

token_id after_particles(const sources& from, token_id t, const text::sentence& s) noexcept;
token_id past_nickname(const sources& from, token_id end, const text::sentence& s) noexcept;  // Hortensia |"Tency"

// "Mataura Valley Milk |(MVM)"
bool is_abbreviated(const sources& from, const chunk& run, const text::sentence& s) noexcept;

}  // namespace communique::entities
