// What the steps of this stage share: the text with its tags and people, and the attributions found so far.
#pragma once

#include "statements/statements.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace communique::statements {

using tagging::tag;
using text::token_id;

// No step looks further than this from where it stands: a sentence may be the whole text.
inline constexpr token_id window = 200;
// Nor is anything longer than this said in one sentence without quotation marks.
inline constexpr token_id longest = 300;

struct range {
  token_id first = 0, last = 0;   // half-open
  bool empty() const noexcept { return first >= last; }
};

// Words that say that somebody speaks, and what hangs on them.
struct attribution {
  enum class shape : std::uint8_t {
    finite,       // "X said", "X has said"
    participle,   // ", adding that"
    passive,      // "it was noted that"
    phrase,       // "according to X"
  };
  enum class subject : std::uint8_t {
    none,         // "it was noted"
    left,         // "X said"
    inverted,     // "said X"
    relative,     // "X, who said"
    chain,        // "and added": that of the attribution before, or of the sentence
  };
  enum class place : std::uint8_t { before, behind };   // of the cue, seen from the content

  range cue{};                 // all of its words
  token_id verb = 0;           // its first word
  std::uint32_t row = 0;
  std::uint32_t sentence = 0;
  shape how = shape::finite;
  subject from = subject::none;
  place stands = place::before;
  bool negated = false;
  bool bare = false;           // a form without ending: "ministers call for"
  bool infinitive = false;     // "took the opportunity to thank"
  statement::act does = statement::act::say;
  range source{};
  range antecedent{};          // what "who" stands for
  token_id edge = 0;           // content of an earlier attribution ends here
  token_id after = 0;          // content of its own begins here at the earliest
  bool breaks = false;         // ends the content of earlier ones in its sentence
  bool dropped = false;
  range addressee{};
  std::vector<range> content{};
  bool comma_ends = false;        // "Asked by X whether it was so, he said"
  bool labelled = false;          // "Q.", "Fang Ruolan:": the source is a label
  bool quotation_first = false;   // the content is a quotation as a whole
  bool thought = false;           // learned: what is in a mind rather than said
  std::uint16_t probability = 0;  // learned, in thousandths; 0 where nobody judged
};

struct scene {
  const text::document& in;
  const article_frame::frame& frame;
  const std::vector<tag>& tags;
  const entities::cast& cast;
  const std::vector<communique::meeting>& meetings;
  const knowledge& language;
  // The encounters that were held, by where the text tells of them: a statement asks for the last one before it.
  const std::vector<std::uint32_t>& held;
  const std::vector<entity_id>& principals;   // by entity: see principals_in
  entity_id most_named = entity_id::none;     // of all people

  entity_id principal_of(entity_id body) const noexcept { return principals[static_cast<std::size_t>(body)]; }

  text::word_id word(token_id t) const noexcept { return in.tokens[t].word; }
  char ascii(token_id t) const noexcept { return in.tokens[t].ascii; }
  // A quotation mark, a single one too if it opens or closes a quotation.
  bool is_mark(token_id t) const noexcept {
    if (in.tokens[t].what == text::token::kind::mark) return true;
    if (in.tokens[t].ascii != '\'' && in.tokens[t].ascii != '`') return false;
    if (t + 1 < in.tokens.size() && in.quoted(t + 1) && in.quotations[in.tokens[t + 1].quotation].open == t)
      return true;
    return t > 0 && in.quoted(t - 1) && in.quotations[in.tokens[t - 1].quotation].close == t;
  }
  bool pronoun(token_id t) const noexcept { return tags[t] == tag::pronoun && !in.tokens[t].caps; }   // not "US"
  bool comma(token_id t) const noexcept { return ascii(t) == ','; }
  bool dash(token_id t) const noexcept { return ascii(t) == '~' || (ascii(t) == '-' && in.tokens[t].space_before); }
  token_id begin_of(std::uint32_t sentence) const noexcept {
    const token_id first = in.sentences[sentence].first;
    return sentence < frame.begins.size() && frame.begins[sentence] >= first ? frame.begins[sentence] : first;
  }
  bool nominal(token_id t) const noexcept {
    switch (tags[t]) {
      case tag::pronoun: return in.tokens[t].caps;   // "US"
      case tag::determiner: return word(t) != language.word.that;
      case tag::noun: case tag::name: case tag::adjective: case tag::number: case tag::possessive: return true;
      case tag::genitive: return !is_mark(t);
      default: return false;
    }
  }
  bool finite(token_id t) const noexcept {
    return tagging::is_finite(tags[t]) || tags[t] == tag::auxiliary || tags[t] == tag::verb;
  }
  bool calendar(token_id t) const noexcept { return language.calendar[word(t)] != 0; }
  const cue_row& row(const attribution& a) const noexcept { return language.rows[a.row]; }
  const entities::reference* reference_from(token_id t) const noexcept;   // the longest that begins here
  const entities::reference* reference_to(token_id t) const noexcept;     // the longest that ends here
};

// What the lexicon's rules find, by the steps below in order; each its own file.
std::vector<attribution> propose(const scene& in);
std::vector<attribution> find_cues(const scene& in);
void find_sources(const scene& in, std::vector<attribution>& all);
void find_contents(const scene& in, std::vector<attribution>& all);
// Content in the paragraphs below a cue whose sentence ends with a colon; false if they are not said.
bool lead_to_block(const scene& in, std::vector<attribution>& all, attribution& a);
// Turns of a dialogue with labels; cues inside them are none.
void read_labels(const scene& in, std::vector<attribution>& all);
// Gives every spoken quotation to its attribution; those of nobody become attributions without a cue.
void give_quotations(const scene& in, std::vector<attribution>& all);
// Of attributions in the order of their cues: quotations that two of them claim.
void part_shared_quotations(const scene& in, std::vector<attribution>& all);
// A row of the lexicon says that the word is no cue there: "recalled its ambassador".
bool is_refused(const scene& in, token_id t);
// By token: a verb of saying that tells of nothing said.
std::vector<std::uint8_t> find_unsaid(const scene& in);
// The row of a cue that only the weights found, by its words; the unlisted one if no row has them.
std::uint32_t row_by_words(const scene& in, range cue) noexcept;
// By the lexicon alone, and weighed with the words of the content.
statement::act act_by_rows(const scene& in, const attribution& a);
struct act_memory {
  statement::act before = statement::act::say;   // told by the rows of the saying before
  std::uint32_t paragraph = text::none;          // its own
};
statement::act act_of(const scene& in, const attribution& a, const statement& said, act_memory& memory,
                      std::vector<std::uint32_t>* looked_at = nullptr);
std::uint16_t confidence_of(const scene& in, const attribution& a, const statement& said) noexcept;
// Who spoke last, for pronouns that nobody has resolved.
struct speaker_memory {
  std::vector<entity_id> last{};
  entity_id two[2] = {entity_id::none, entity_id::none};   // the last two people who spoke
  std::vector<entity_id> document{};   // whose statement or press release is quoted
  std::vector<std::pair<text::word_id, entity_id>> roles{};   // "the guest": who it was
  std::vector<text::word_id> unnamed{};   // "an official", "a diplomat": whom the text does not name

  bool is_unnamed(text::word_id head) const noexcept {
    return std::find(unnamed.begin(), unnamed.end(), head) != unnamed.end();
  }
};
std::vector<entity_id> speakers_of(const scene& in, const attribution& a, speaker_memory& memory);
std::vector<entity_id> people_of(const scene& in, range phrase, speaker_memory& memory);
// Whom a phrase describes without naming him: "the envoy", "the department".
std::vector<entity_id> described(const scene& in, range phrase, token_id head, const speaker_memory& memory);
// Whose a document is: "the ministry's statement".
std::vector<entity_id> owner_of(const scene& in, range phrase);
// Whose a body is by its name: "the President's Office".
std::vector<entity_id> spoken_for(const scene& in, range phrase, const entities::reference& body);
std::vector<entity_id> owner_before(const scene& in, range phrase, token_id head);
std::vector<entity_id> body_before(const scene& in, token_id t, const speaker_memory& memory);
// By country or body: of its people the one who is named most often.
std::vector<entity_id> principals_in(const entities::cast& cast);
entity_id most_named_in(const entities::cast& cast);
// "the two ministers", "both sides", "they"; `named` are those whom the phrase itself refers to.
std::vector<entity_id> group_of(const scene& in, range phrase, token_id head, const std::vector<entity_id>& named,
                                const speaker_memory& memory);
// Who took part in the encounter that was reported last before a byte; nobody, if they are not several.
std::vector<entity_id> those_who_met(const scene& in, std::uint32_t before);
// "the guest", "his host": of the two who met last the other one.
std::vector<entity_id> opposite(const scene& in, range phrase, token_id head, speaker_memory& memory);
std::string_view singular(std::string_view word) noexcept;   // "minister" of "ministers"
bool holds_office(const scene& in, entity_id who, std::string_view head) noexcept;
std::vector<entity_id> joined_people(const scene& in, range phrase);   // two, or nobody
// To whom the i-th was said. Takes those who were told out of `speakers` ("the minister was informed").
std::vector<entity_id> addressees_of(const scene& in, const std::vector<attribution>& all, std::size_t i,
                                     std::vector<entity_id>& speakers, speaker_memory& memory);
void answer_each_other(const std::vector<std::size_t>& labelled, std::vector<statement>& all);
void add(std::vector<entity_id>& to, const std::vector<entity_id>& from);   // those that are not there yet

// What the sayings before tell of where the next was said.
struct encounter_memory {
  bool first = true;
  std::uint32_t before = text::none;          // the encounter of the saying before
  std::vector<entity_id> speakers{};          // who spoke there
  bool press = false;                         // a saying to the press has come since the last encounter was told
  std::vector<entity_id> to_press{};          // who spoke to the press last
  std::uint32_t last_told = text::none;
  bool any_press = false;                     // in the whole text
  bool like_readouts = false, like_news = false, quotes = false;   // how the text mostly tells what was said
  // By encounter, of the sentence that tells of it: it holds a cue, words of the press, "after".
  std::vector<std::uint8_t> told_by_somebody{}, told_with_press{}, told_as_over{};
  std::uint32_t story_opens = 0;              // where the second sentence of the body ends
};
encounter_memory before_any_saying(const scene& in, const std::vector<attribution>& all);
std::vector<std::uint32_t> held_in_order(const std::vector<communique::meeting>& meetings);
// How many of scene::held begin at or before a byte.
std::size_t held_before(const scene& in, std::uint32_t byte) noexcept;
// "told reporters", "in an interview": the words around the cue name another audience than those who met.
bool to_the_press(const scene& in, const attribution& a) noexcept;
struct encounter_question;
meeting_id encounter_of(const scene& in, const attribution& a, const statement& said, encounter_memory& memory,
                        encounter_question* asked = nullptr);

// Noun phrases, used by more than one step.
range noun_phrase_to(const scene& in, token_id end, token_id from);          // that ends before `end`
// That begins at `first`; `leads` end it, because they lead on to something else ("thanked Oman for").
range noun_phrase_from(const scene& in, token_id first, token_id until,
                       const std::vector<text::word_id>* leads = nullptr);
bool can_speak(const scene& in, range phrase);
token_id head_of(const scene& in, range phrase);

}  // namespace communique::statements
