// The steps of this stage, in order. Who writes what of an attribution: attribution.hpp.
#pragma once

#include "statements/scene.hpp"

namespace communique::statements {

// What the lexicon's rules find, by the five steps below.
std::vector<attribution> propose(const scene& in);
std::vector<attribution> find_cues(const scene& in);
void find_sources(const scene& in, std::vector<attribution>& all);
void find_contents(const scene& in, std::vector<attribution>& all);
// Turns of a dialogue with labels ("Q. …", "Fang Ruolan: …"); cues inside them are none.
void read_turns(const scene& in, std::vector<attribution>& all);
// Gives every spoken quotation to its attribution; those of nobody become attributions without a cue.
void give_quotations(const scene& in, std::vector<attribution>& all);

// Then judgement.hpp: which of them, and of what the weights find besides, to believe. Then of each attribution: who
// spoke and to whom (people.hpp), what he did by it, at which encounter (said_at.hpp), and how sure that is.
struct act_memory {
  statement::act before = statement::act::say;  // told by the rows of the saying before
  std::uint32_t paragraph = text::none;         // its own
};
statement::act act_of(const scene& in, const attribution& a, const statement& said, act_memory& memory,
                      std::vector<std::uint32_t>* looked_at = nullptr);
std::uint16_t confidence_of(const scene& in, const attribution& a, const statement& said) noexcept;

// Parts of the steps.
// Content in the paragraphs below a cue whose sentence ends with a colon; false if they are not said.
bool lead_to_block(const scene& in, std::vector<attribution>& all, attribution& a);
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

}  // namespace communique::statements
