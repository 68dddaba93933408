// Rows of an archive on a page for people.
#pragma once

#include "page.hpp"

#include <communique/archive.hpp>

#include <cstddef>
#include <vector>

namespace program {

// When on the left; who, what words and where it stands on the right.
void add_row(page& to, const communique::found<communique::statement>& row);
void add_row(page& to, const communique::found<communique::meeting>& row);
void add_row(page& to, const communique::found<communique::fact>& row);
void add_row(page& to, const communique::found<communique::article>& row);
void add_row(page& to, const communique::moment& row);
// Its number on the left.
void add_row(page& to, const communique::identity& row);

// Who, and how often as a bar of plain characters.
void add_ranking(page& to, const std::vector<communique::ranked>& rows);
void add_counts(page& to, const std::vector<communique::count>& rows, communique::interval by);
void add_edges(page& to, const communique::graph& from);

}  // namespace program
