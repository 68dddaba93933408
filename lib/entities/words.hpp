// Words and names, asked by all steps of this stage.
#pragma once

#include "entities/scene.hpp"
#include "entities/sources.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace communique::entities {

// A word's identity also where the lexicon does not know it: its id, or a hash of its folded form.
std::uint64_t identity(const document& in, token_id t);

// "United Nations" over a line break: one blank.
std::string folded_space(std::string_view words);

// Behind "H.E. Mr", "the Hon.", and behind "(primary health care)".
token_id past_courtesies(const sources& from, const scene& of, token_id t) noexcept;

bool is_capitalised_word(const sources& from, token_id t) noexcept;

// Does a person's name begin here, inside a run of capitals? "Minister of Light Industry |Dorjpagmyn Batzorig".
bool name_begins(const sources& from, token_id t, token_id end) noexcept;

}  // namespace communique::entities
