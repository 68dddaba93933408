// What the steps of this stage hand to each other.
#pragma once

#include "article/frame.hpp"
#include "entities/cast.hpp"
#include "entities/knowledge.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::entities {

using text::document;
using text::none;

// Everything before this stage, and its own knowledge.
struct sources {
  const document& in;
  const article_frame::frame& frame;
  const std::vector<tagging::tag>& tags;
  const knowledge& known;
  const std::vector<lexicon::phrase_map::match>& matches;   // by token: the longest phrase that begins there

  // The longest phrase of the lexicon from `t` to before `end`, inside one sentence.
  lexicon::phrase_map::match phrase_at(token_id t, token_id end) const noexcept {
    const lexicon::phrase_map::match& whole = matches[t];
    return !whole || whole.last <= end ? whole : known.phrases.longest(in, t, end);
  }

  const text::token& token(token_id t) const noexcept { return in.tokens[t]; }
  text::word_id word(token_id t) const noexcept { return in.tokens[t].word; }
  // A capitalised word of the word lists: what it would be in lower case, as far as its form tells.
  tagging::tag language_tag(token_id t) const noexcept {
    return tags[t] == tagging::tag::name || tags[t] == tagging::tag::noun    ? tagging::tag::noun
           : tags[t] == tagging::tag::adjective ? tagging::tag::adjective
                                                : tags[t];
  }
  article_frame::part part_of(token_id t) const noexcept { return frame.parts[in.tokens[t].sentence]; }
};

// A stretch of tokens that names something, or seems to.
struct chunk {
  token_id first = 0, last = 0;       // half-open, without "the", without a genitive
  entity::type what = entity::type::person;
  bool typed = false;                 // `what` is settled
  bool common = false;                // a common noun phrase: "the ministry", "embassy"
  bool demonym = false;
  bool opening = false;               // one word that opens a sentence: its capital says nothing
  std::uint32_t meaning = none;       // its sense in the lexicon
  token_id acronym = none;            // "(SCO)" behind it: the token in brackets
  token_id end = 0;                   // behind the closing bracket; `last` without one
  int person = 0, organization = 0, place = 0;   // evidence, while it is not typed
  sex of = sex::unknown;              // from an honorific or a given name
  bool told = false;                  // … from an honorific: "Mr Hillary Roy"
  entity_id who = entity_id::none;
  mention::reason because = mention::reason::name;   // why it is `who`
};

// "Azerbaijan's Minister of Foreign Affairs", "the SCO Secretary-General", "its president".
struct office_phrase {
  token_id first = 0, last = 0;       // with affiliation, without a leading article
  token_id begin = 0;                 // with a leading article or possessive
  token_id title_first = 0, title_last = 0;
  std::uint32_t title = none;         // index into knowledge::titles
  office::status state = office::status::current;
  bool state_told = false;
  bool lowered = false;               // "deputy …"
  bool plural = false;
  bool definite = false;              // "the", a possessive, a demonym in front
  bool indefinite = false;            // "a minister"
  text::word_id possessor = text::word_id::unknown;   // "its", "his"
  std::uint32_t affiliation = none;   // chunk
  std::uint32_t holder = none;        // chunk of the person's name
  bool relation = false;              // "counterpart", "official": refers to a person, but is no office
  bool predicate = false;             // "Roy is the |minister": told of the holder, no mention of him
  bool joined = false;                // title and name are one mention: "Foreign Minister Lavrov"
  entity_id who = entity_id::none;
};

// "Mr", "H.E.", "Dr" in front of a name.
struct courtesy {
  token_id first = 0, last = 0;
  sex of = sex::unknown;
};

struct scene {
  std::vector<chunk> chunks;                 // by first token; they do not overlap
  std::vector<chunk> events;                 // may hold organisations: "79th session of the UN General Assembly"
  std::vector<office_phrase> offices;        // by first token
  std::vector<courtesy> courtesies;
  std::vector<std::uint32_t> chunk_at;       // by token
  std::vector<std::pair<std::uint32_t, span>> country_names;   // rows of countries.lex by first place, in names too
  std::vector<std::uint32_t> office_end_at;  // by token: the office whose words end before it
};

struct owner_question;   // owners.hpp

// The name of a country of which a demonym stands in the text: "Kenya" inside "the Bank of Kenya", else the demonym.
span country_name(const scene& of, std::uint32_t row, span demonym) noexcept;

// The steps, in order.
scene spot(const sources& from);
void find_offices(const sources& from, scene& into);
void settle_types(const sources& from, scene& into);
std::vector<entity> link(const sources& from, scene& into);
cast refer(const sources& from, const scene& of, std::vector<entity> entities, std::vector<owner_question>* asked);

// Parts of spotting: the end of the name that begins at a token, or the token itself.
token_id organization_end(const sources& from, token_id at, token_id end, bool& common);
bool is_particular(const sources& from, token_id at) noexcept;   // not "a ministry", "any embassy"
token_id common_body_end(const sources& from, token_id at, token_id end) noexcept;   // "the foreign ministry"
// "the Senate |ethics panel", "Turkish |embassy": the end of the body that words behind a name tell, or `t`.
token_id body_behind(const sources& from, token_id t, token_id end, bool of_nation) noexcept;
token_id event_end(const sources& from, token_id at, token_id end);

// A word's identity also where the lexicon does not know it: its id, or a hash of its folded form.
std::uint64_t identity(const document& in, token_id t);

// "United Nations" over a line break: one blank.
std::string folded_space(std::string_view words);

// Behind "H.E. Mr", "the Hon.", and behind "(primary health care)".
token_id past_courtesies(const sources& from, const scene& of, token_id t) noexcept;

bool is_capitalised_word(const sources& from, token_id t) noexcept;

// Where the name of a known place ends: "Pasay |City", "Kharkiv |region", "Gulf |of Riga"; and the name of a thing that
// begins with a place, "Geneva |Convention", or `t`.
token_id place_end(const sources& from, const sense& of, token_id t, token_id end, token_id sentence_end) noexcept;
token_id past_of(const sources& from, token_id of, token_id sentence_end) noexcept;
token_id thing_end(const sources& from, token_id t, token_id sentence_end) noexcept;

// Does a person's name begin here, inside a run of capitals? "Minister of Light Industry |Dorjpagmyn Batzorig".
bool name_begins(const sources& from, token_id t, token_id end) noexcept;

}  // namespace communique::entities
