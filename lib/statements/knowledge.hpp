// What the lexicon knows of saying: cues.lex, acts.lex, voices.lex.
#pragma once

#include "lexicon/phrases.hpp"
#include "lexicon/tables.hpp"
#include "statements/judgement_model.hpp"
#include "text/document.hpp"

#include <communique/statement.hpp>

#include <cstdint>
#include <vector>

namespace communique::statements {

// What may lead from a cue to its content; the keywords of the column `takes`, one bit each.
enum class takes : std::uint32_t {
  clause = 1u << 0,          // "that …", a bare clause, a quotation
  that = 1u << 1,            // only with "that" or a quotation
  quote = 1u << 2,           // only a quotation
  brief = 1u << 3,           // also a few words without a verb: "said no"
  object = 1u << 4,          // a noun phrase
  speaker_object = 1u << 5,  // the same, if the subject can speak: "backed", "sought"
  infinitive = 1u << 6,
  ing = 1u << 7,
  person = 1u << 8,  // somebody first who is told
  to_person = 1u << 9,
  person_to = 1u << 10,  // "urged X to Y"
  thing = 1u << 11,      // "X as Y": needs the preposition
  naming = 1u << 12,     // "called X a mistake"
  noun = 1u << 13,       // "expressed gratitude": the noun belongs to the cue
  wish = 1u << 14,
  quoted = 1u << 15,     // "quoted X as saying"
  source = 1u << 16,     // no verb: the speaker follows
  possessor = 1u << 17,  // no verb: the speaker stands in the gap
  thought = 1u << 18,
  alone = 1u << 19,      // said by one: of several it tells what they discussed ("touched upon")
  agentless = 1u << 20,  // also "the importance of Z was stressed"
  nothing = 1u << 21,    // no cue after all: "recalled its ambassador"
};

// What a noun that can be the subject of a cue stands for.
enum class voice : std::uint8_t { none, document, side, group, person, body, echo };

// What a word tells of the thing it is said of.
enum class tone_of : std::uint8_t { none, good, bad, untrue };

// Whom one speaks to who speaks to such people: the country or body they are of, or those on the other side.
enum class hearing : std::uint8_t { none, through, opposite };

struct cue_row {
  statement::act does = statement::act::say;
  std::uint32_t takes = 0;
  std::vector<text::word_id> leads;                   // prepositions between cue and content
  text::word_id thing_lead = text::word_id::unknown;  // "as" of `thing as`
  std::vector<text::word_id> rest;                    // the words behind the first; unknown = the gap `*`

  bool has(statements::takes what) const noexcept { return (takes & static_cast<std::uint32_t>(what)) != 0; }
};

struct knowledge {
  std::vector<cue_row> rows;
  std::uint32_t unlisted = 0;  // the row of cues that only learned weights know: they say, no more
  // By the first word of a cue in each of its forms: 1 + the index of its list of rows, longest first.
  lexicon::word_map<std::uint32_t> cues;
  std::vector<std::vector<std::uint32_t>> lists;
  lexicon::word_map<std::uint8_t> verb_forms;    // lexicon::verb_form bits
  lexicon::word_map<std::uint8_t> act_nouns;     // 1 + act
  lexicon::word_map<std::uint8_t> claims;        // "allegations": what is denied rather than rejected
  lexicon::word_map<std::uint8_t> consolations;  // "recovery": wished in condolence
  lexicon::word_map<std::uint8_t> ready;         // "ready", "willing"
  lexicon::word_map<tone_of> tones;              // "fruitful", "unfair", "baseless"
  std::vector<text::word_id> noun_leads;         // prepositions behind such a noun: "gratitude for"
  lexicon::word_map<voice> voices;
  lexicon::word_map<std::uint8_t> meets;       // "guest", "host": one of the two who met
  lexicon::word_map<hearing> hearers;          // "the people of Oman", "her counterpart"
  lexicon::word_map<std::uint8_t> authored;    // "a letter signed by"; not "seen by"
  lexicon::word_map<std::uint8_t> plurals;     // "police", "people"
  lexicon::word_map<std::uint8_t> press;       // "reporters": another audience than the encounter
  lexicon::word_map<std::uint8_t> occasions;   // "interview", "meeting": where something was said
  lexicon::word_map<std::uint8_t> calendar;    // weekdays, months, "yesterday"
  lexicon::word_map<std::uint8_t> periods;     // what "last" and "ago" count: "week", "evening"
  lexicon::word_map<std::uint8_t> directions;  // "last", "next", "this"
  lexicon::word_map<std::uint8_t> agos;        // "ago", "earlier"

  struct function_words {
    text::word_id that, to, and_, but, while_, whereas, who, which, whose, it, he, she, they, him, her, them, we, i, me,
        the, of, by, for_, with, as_, on, in, at, not_, no, fact, said, from, both, saying, having, go, opportunity,
        occasion, his, its, their, my, myself, our, if_, whether, what, how, during, after, following, before,
        statement, interview, post, side, neither, told, where, when, never, this_, so, sidelines, nobody, none, one,
        two, three, sides, parties, governments, countries, host, all, latter, part, turn, response, reply, although,
        though, had, why, nothing, little;
  };
  function_words word{};
  judgement_model judgement{};

  // A word that opens a cue without a verb ("according to") and no other.
  bool phrase_only(text::word_id opener) const noexcept {
    const std::uint32_t list = cues[opener];
    if (list == 0) return false;
    for (const std::uint32_t row : lists[list - 1])
      if (!rows[row].has(takes::source) && !rows[row].has(takes::possessor)) return false;
    return true;
  }

  static result<knowledge> from(const lexicon::tables& tables, text::vocabulary& words,
                                const text::conventions& language);

 private:
  bool take_role(text::word_id noun, std::string_view what);
};

}  // namespace communique::statements
