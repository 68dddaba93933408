// What a terminal is, and what may be sent to it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

bool is_terminal(int descriptor) noexcept;

// Columns: what the terminal says, else COLUMNS, else 80. A descriptor below zero stands for no terminal at all.
std::size_t terminal_width(int descriptor);

// Whether to use colour when nobody asked: a terminal that can, and no NO_COLOR in the environment.
bool wants_color(int descriptor);

// One line that is safe to show: white space folded to single spaces, control characters replaced by visible ones,
// and so are the characters that turn the direction of writing, which can make a line read as another one.
std::string one_line(std::string_view text);

// Its beginning and its end, with " … " between them, if it is much longer than `most` bytes.
std::string shortened(std::string text, std::size_t most);

// JSON that goes straight to a terminal: control characters that JSON leaves raw are written as \u escapes, which
// mean the same. Lines keep their ends.
std::string shown_json(std::string_view json);

// Any other text of several lines that goes straight to a terminal.
std::string shown_lines(std::string_view text);

// A message on standard error, safe to show and not too long, after the program's name.
void complain(std::string_view message);

}  // namespace program
