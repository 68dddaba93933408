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

struct link_question;  // links.hpp

// The whole stage: one statement for each cue that has content, and for quotations that stand alone. In text order.
// `asked`: for the trainer, what each act and encounter was decided on.
std::vector<statement> find_statements(const text::document& in, const article_frame::frame& frame,
                                       const std::vector<tagging::tag>& tags, const tagging::analysis& words,
                                       const entities::cast& cast, const std::vector<communique::meeting>& meetings,
                                       const knowledge& language, std::vector<link_question>* asked = nullptr);

// A mention of an entity that a later stage than entities finds.
struct named {
  entity_id who = entity_id::none;
  mention how{};
};

// "I", "me", "my" inside the quotations of one named person. By entity, then in text order.
std::vector<named> find_first_persons(const text::document& in, const entities::cast& cast,
                                      const std::vector<statement>& statements, const knowledge& language);

}  // namespace communique::statements
