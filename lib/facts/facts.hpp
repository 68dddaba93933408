// Background that a text asserts: who was founded, joined, signed, appointed, and when.
#pragma once

#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/cast.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/fact.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <vector>

namespace communique::facts {

// Filled from facts.lex.
struct knowledge {
  static result<knowledge> from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language);
};

// The whole stage. Linear in the text.
std::vector<communique::fact> find_facts(const text::document& in, const std::vector<dates::expression>& dates,
                                         const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                         const entities::cast& cast, const knowledge& known);

}  // namespace communique::facts
