// What every step of this stage sees: the text with its tags and people, and the encounters of it.
#pragma once

#include "statements/attribution.hpp"
#include "statements/statements.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace communique::statements {

using tagging::tag;

// No step looks further than this from where it stands: a sentence may be the whole text.
inline constexpr token_id window = 200;
// Nor is anything longer than this said in one sentence without quotation marks.
inline constexpr token_id longest = 300;

struct scene {
  const text::document& in;
  const article_frame::frame& frame;
  const std::vector<tag>& tags;
  const entities::cast& cast;
  const std::vector<communique::meeting>& meetings;
  const knowledge& language;
  // The encounters that were held, by where the text tells of them: a statement asks for the last one before it.
  std::vector<std::uint32_t> held;
  std::vector<entity_id> principals;       // by entity: see principals_in
  entity_id most_named = entity_id::none;  // of all people

  scene(const text::document& in_, const article_frame::frame& frame_, const std::vector<tag>& tags_,
        const entities::cast& cast_, const std::vector<communique::meeting>& meetings_, const knowledge& language_);

  entity_id principal_of(entity_id body) const noexcept { return principals[static_cast<std::size_t>(body)]; }

  // Behind the last token, where a content may end, stands no word.
  text::word_id word(token_id t) const noexcept {
    return t < in.tokens.size() ? in.tokens[t].word : text::word_id::unknown;
  }
  char ascii(token_id t) const noexcept { return t < in.tokens.size() ? in.tokens[t].ascii : '\0'; }
  // A quotation mark, a single one too if it opens or closes a quotation.
  bool is_mark(token_id t) const noexcept {
    if (in.tokens[t].what == text::token::kind::mark) return true;
    if (in.tokens[t].ascii != '\'' && in.tokens[t].ascii != '`') return false;
    if (t + 1 < in.tokens.size() && in.quoted(t + 1) && in.quotations[in.tokens[t + 1].quotation].open == t)
      return true;
    return t > 0 && in.quoted(t - 1) && in.quotations[in.tokens[t - 1].quotation].close == t;
  }
  bool pronoun(token_id t) const noexcept { return tags[t] == tag::pronoun && !in.tokens[t].caps; }  // not "US"
  bool comma(token_id t) const noexcept { return ascii(t) == ','; }
  bool dash(token_id t) const noexcept { return ascii(t) == '~' || (ascii(t) == '-' && in.tokens[t].space_before); }
  token_id begin_of(std::uint32_t sentence) const noexcept {
    const token_id first = in.sentences[sentence].first;
    return std::max(frame.begins[sentence], first);
  }
  bool nominal(token_id t) const noexcept {
    switch (tags[t]) {
      case tag::pronoun: return in.tokens[t].caps;  // "US"
      case tag::determiner: return word(t) != language.word.that;
      case tag::noun:
      case tag::name:
      case tag::adjective:
      case tag::number:
      case tag::possessive: return true;
      case tag::genitive: return !is_mark(t);
      default: return false;
    }
  }
  bool finite(token_id t) const noexcept {
    return tagging::is_finite(tags[t]) || tags[t] == tag::auxiliary || tags[t] == tag::verb;
  }
  bool calendar(token_id t) const noexcept { return language.calendar[word(t)] != 0; }
  const cue_row& row(const attribution& a) const noexcept { return language.rows[a.row]; }
  const entities::reference* reference_from(token_id t) const noexcept;  // the longest that begins here
  const entities::reference* reference_to(token_id t) const noexcept;    // the longest that ends here
};

}  // namespace communique::statements
