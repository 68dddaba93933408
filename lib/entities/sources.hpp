// What every step of this stage sees: the stages before it and its own knowledge.
#pragma once

#include "article/frame.hpp"
#include "entities/knowledge.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <vector>

namespace communique::entities {

using text::document;
using text::none;
using text::token_id;

// Everything before this stage, and its own knowledge.
struct sources {
  const document& in;
  const article_frame::frame& frame;
  const std::vector<tagging::tag>& tags;
  const knowledge& known;
  const std::vector<lexicon::phrase_map::match>& matches;  // by token: the longest phrase that begins there

  // The longest phrase of the lexicon from `t` to before `end`, inside one sentence.
  lexicon::phrase_map::match phrase_at(token_id t, token_id end) const noexcept {
    const lexicon::phrase_map::match& whole = matches[t];
    return !whole || whole.last <= end ? whole : known.phrases.longest(in, t, end);
  }

  const text::token& token(token_id t) const noexcept { return in.tokens[t]; }
  text::word_id word(token_id t) const noexcept { return in.tokens[t].word; }
  // A capitalised word of the word lists: what it would be in lower case, as far as its form tells.
  tagging::tag language_tag(token_id t) const noexcept {
    return tags[t] == tagging::tag::name || tags[t] == tagging::tag::noun ? tagging::tag::noun
           : tags[t] == tagging::tag::adjective                           ? tagging::tag::adjective
                                                                          : tags[t];
  }
  article_frame::part part_of(token_id t) const noexcept { return frame.parts[in.tokens[t].sentence]; }
};

}  // namespace communique::entities
