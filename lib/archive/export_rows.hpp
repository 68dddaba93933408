// What the formats of export.hpp have in common.
#pragma once

#include <communique/archive.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// The words in which an item stands: of a statement from the first to the last word of its content.
span evidence_of(const statement& said);
inline span evidence_of(const meeting& met) { return met.evidence; }
inline span evidence_of(const fact& known) { return known.evidence; }
inline span evidence_of(const article& one) { return one.headline; }

// Which day an item has, as filter::dated event means it, and until when.
date day_of(const found<statement>& row);
date day_of(const found<meeting>& row);
date day_of(const found<fact>& row);
date day_of(const found<article>& row);

// Well-formed, with single spaces for white space.
std::string in_one_line(std::string_view text);

// The words of a statement; " … " stands where the attribution interrupts them.
std::string content_of(const found<statement>& row);

}  // namespace communique::archives
