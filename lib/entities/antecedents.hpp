// Whom a pronoun or a title alone means: the people named so far, weighed by what speaks for each.
#pragma once

#include "entities/cast.hpp"
#include "entities/knowledge.hpp"

#include <cstdint>
#include <vector>

namespace communique::entities {

// What can speak for or against somebody, one bit each. The weights are in antecedent_weights.hpp.
enum class clue : std::uint8_t {
  here,          // named earlier in the sentence
  here_subject,  // … as a subject
  one_back,      // named last in the sentence before
  two_back,
  near,  // three to five sentences back
  far,
  unseen,          // named only further on: "The minister has said so. Ana Roy …"
  latest,          // nobody was named later
  latest_subject,  // nobody was a subject later
  was_subject,     // in the last mention
  governed,        // by a preposition in the last mention: "met with Roy"
  opened_before,   // the first subject of the sentence before
  same_paragraph,
  spoke_last,
  spoke_last_aside,   // … and the sentence turns to another: "for his part", "in turn"
  spoke_last_quoted,  // … and a quotation stands in front: "“…,” he said"
  subject_quoted,     // the latest subject, and a quotation stands in front
  named_most,
  named_once,
  same_sex,
  other_sex,
  other_name_sex,  // … but only the given name says so
  fronted,         // named in front of a pronoun that opens the clause: "at a meeting with Roy, he", "Roy, whom she"
  guessed_sex,     // an earlier pronoun was taken for this one
  other_guess,
  all_words,     // of the title: "the defence minister"
  head_word,     // of it only, and the title has no more words
  other_words,   // the head, but other words with it: "the foreign minister" of a defence minister
  no_office,     // of this name known
  same_country,  // as the title says: "the Greek minister"
  other_country,
  unknown_country,  // the title says one, and nothing is known of his
  lowered,          // one office is more senior: "deputy" with one and not with the other
  same_case,        // both are as senior
  called_before,    // by this head word alone, the last time it was used
  another_called,   // somebody else was
  stranger_here,    // no office of this name, but he was named in the sentence or the one before
  stranger_spoke,   // … but he spoke last
  compatriot,       // … but of the country that the title says
  nobody,           // the bias of not telling
  nobody_role,      // … for "the diplomat", "the guest", which are no offices
  nobody_heard,     // … where "an official" without a name has been heard before "the official"
  count_
};

using clues = std::uint64_t;
constexpr clues bit(clue c) noexcept { return clues{1} << static_cast<unsigned>(c); }
constexpr clues bit_if(bool is, clue c) noexcept { return is ? bit(c) : 0; }

int weigh_pronoun(clues of) noexcept;
int weigh_title(clues of) noexcept;

// Where a pronoun or title stands.
struct anaphor {
  token_id at = 0;
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = 0;
  bool quoted_before = false;    // a quotation ends in front
  bool aside = false;            // "for her part", "in turn"
  bool opens_clause = false;     // behind a comma, and the sentence had no verb before
  bool behind_relative = false;  // "whom |she thanked"
  bool of_subject = false;       // the object of the verb of the last subject: "Roy told |him"
};

// Who has been named, and how, up to a place in the text.
class story {
 public:
  static constexpr std::uint32_t never = 0xFFFFFFFF;
  explicit story(std::size_t entities) : people_(entities + 1) {}

  // Whoever holds an office, but has no name in the text: "The Foreign Secretary met President Roy. |She thanked him."
  // One at a time, the last.
  entity_id stranger() const noexcept { return static_cast<entity_id>(people_.size() - 1); }

  void begin_sentence(std::uint32_t sentence) noexcept;
  void name(entity_id who, token_id at, std::uint32_t sentence, std::uint32_t paragraph, bool subject, bool governed,
            bool pronoun);
  void count(entity_id who) noexcept;  // before the walk: how often he is named in all
  void speaks(entity_id who) noexcept { spoke_last_ = who; }
  bool subject_speaks() noexcept;  // false: the clause has none

  entity_id clause_subject() const noexcept { return known(clause_subject_); }
  entity_id latest_subject() const noexcept { return known(latest_subject_); }
  const std::vector<entity_id>& recent() const noexcept { return recent_; }  // the last few with names, newest last
  bool seen(entity_id who) const noexcept { return of(who).at != never; }
  clues of(entity_id who, const anaphor& here) const noexcept;

 private:
  struct person {
    token_id at = never;
    std::uint32_t sentence = never, paragraph = never;
    std::uint32_t subject_in = never;  // sentence
    std::uint32_t named_in = never;    // sentence; not by a pronoun
    std::uint32_t named = 0;
    bool subject = false, governed = false;
  };
  entity_id known(entity_id who) const noexcept { return who == stranger() ? entity_id::none : who; }
  person& of(entity_id who) noexcept { return people_[static_cast<std::size_t>(who)]; }
  const person& of(entity_id who) const noexcept { return people_[static_cast<std::size_t>(who)]; }

  std::vector<person> people_;  // by entity, and the stranger
  std::vector<entity_id> recent_;
  entity_id spoke_last_ = entity_id::none, latest_ = entity_id::none, latest_subject_ = entity_id::none;
  entity_id clause_subject_ = entity_id::none;
  entity_id opened_ = entity_id::none, opened_before_ = entity_id::none;  // first subjects of two sentences
  std::uint32_t most_ = 0, opened_in_ = never, sentence_ = never;
};

}  // namespace communique::entities
