// What statements are about.
#pragma once

#include "meetings/story.hpp"

#include <communique/statement.hpp>

#include <vector>

namespace communique::statements {

// Fills in the topics of statements: the noun phrases that the text itself gives as what was spoken about ("spoke about
// |trade| and |energy|", "the importance of |clean water|"), taken apart as those of a meeting are. Most have none.
void find_topics(const meetings::material& of, const meetings::knowledge& known, std::vector<statement>& statements);

}  // namespace communique::statements
