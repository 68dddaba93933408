// Code points of a text that may be ill-formed, and how many terminal columns they take.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

// The code point at `at`, and moves `at` behind it. An ill-formed part reads as U+FFFD and has the length that the
// library counts as one code point: the maximal part that could have begun a sequence. Requires at < text.size().
char32_t next_point(std::string_view text, std::size_t& at) noexcept;

// Where the first ill-formed part begins; npos where there is none.
std::size_t first_ill_formed(std::string_view text) noexcept;

void append_utf8(std::string& to, char32_t point);

// 0 for marks that sit on the letter before them and for invisible controls, 2 for East Asian wide characters and
// emoji, else 1. A table of our own: the answer must not depend on the locale.
int columns(char32_t point) noexcept;
std::size_t columns(std::string_view text) noexcept;

}  // namespace program
