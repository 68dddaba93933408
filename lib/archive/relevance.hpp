// How well a row matches the words that were asked for.
#pragma once

#include "archive/database.hpp"

namespace communique::archives {

// Gives the connection the full-text function `relevance(index, words)`, where `words` is the length of the row. For
// each term tf / (tf + 1.2 * (0.25 + 0.75 * words / 60)) in millionths, added up: the term weight of BM25 (Robertson
// and others, "Okapi at TREC-3", 1994; k1 = 1.2, b = 0.75) with a fixed average length and without the weight of rare
// terms, which are the same for all rows when every term has to occur. So the number of a row does not change when
// others are added, and pages by relevance join.
void add_relevance(database& to);

}  // namespace communique::archives
