// Who said what to whom.
#pragma once

#include "article/frame.hpp"
#include "entities/cast.hpp"
#include "statements/knowledge.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/meeting.hpp>
#include <communique/statement.hpp>

#include <vector>

namespace communique::statements {

// The whole stage: one statement for each cue that has content, and for quotations that stand alone. In text order.
std::vector<statement> find_statements(const text::document& in, const article_frame::frame& frame,
                                       const std::vector<tagging::tag>& tags, const tagging::analysis& words,
                                       const entities::cast& cast, const std::vector<communique::meeting>& meetings,
                                       const knowledge& language);

// Pronouns of the first person inside quotations are mentions of the one person who is quoted.
void add_first_persons(const text::document& in, const std::vector<statement>& all, const knowledge& language,
                       std::vector<entity>& entities);

}  // namespace communique::statements
