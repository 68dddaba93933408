// How much each clue weighs, in the order of `clue`: set by hand. Weights trained on the readouts 200-549 did no better
// in cross-validation (titles 565 against 571 of 797, pronouns 430 against 434 of 466).
#pragma once
// clang-format off

#include "entities/antecedents.hpp"

#include <array>

namespace communique::entities {

using clue_weights = std::array<std::int16_t, static_cast<std::size_t>(clue::count_)>;

inline constexpr clue_weights pronoun_weights{
    40,   // here
    20,   // here_subject
    30,   // one_back
    10,   // two_back
    -5,   // near
    -60,  // far
    -200, // unseen
    5,    // latest
    10,   // latest_subject
    15,   // was_subject
    -10,  // governed
    10,   // opened_before
    10,   // same_paragraph
    10,   // spoke_last
    -20,  // spoke_last_aside
    10,   // spoke_last_quoted
    10,   // subject_quoted
    2,    // named_most
    0,    // named_once
    30,   // same_sex
    -200, // other_sex
    -50,  // other_name_sex
    -60,  // fronted
    15,   // guessed_sex
    -30,  // other_guess
};

inline constexpr clue_weights title_weights{
    0,    // here
    0,    // here_subject
    40,   // one_back
    35,   // two_back
    25,   // near
    10,   // far
    -20,  // unseen
    5,    // latest
    5,    // latest_subject
    5,    // was_subject
    0,    // governed
    0,    // opened_before
    5,    // same_paragraph
    0,    // spoke_last
    -20,  // spoke_last_aside
    0,    // spoke_last_quoted
    0,    // subject_quoted
    10,   // named_most
    -5,   // named_once
    0,    // same_sex
    0,    // other_sex
    -50,  // other_name_sex
    0,    // fronted
    0,    // guessed_sex
    0,    // other_guess
    40,   // all_words
    30,   // head_word
    -80,  // other_words
    -60,  // no_office
    50,   // same_country
    -120, // other_country
    -30,  // unknown_country
    -40,  // lowered
    20,   // same_case
    20,   // called_before
    -10,  // another_called
    0,    // stranger_here
    0,    // stranger_spoke
    0,    // compatriot
    20,   // nobody
    30,   // nobody_role
    60,   // nobody_heard
};

}  // namespace communique::entities
