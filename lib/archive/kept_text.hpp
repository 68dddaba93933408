// The words of a text that its record points to.
#pragma once

#include <communique/record.hpp>

#include <string>

namespace communique::archives {

// The text with a blank for every byte that no span of a statement, meeting, fact, mention, office or of the article's
// frame covers. As long as the text, so that every span still finds its words. Linear.
std::string kept_text(const record& from);

}  // namespace communique::archives
