// What the tokeniser and the sentence splitter must know, from abbreviations.lex and words.lex.
#pragma once

#include "lexicon/tables.hpp"
#include "text/document.hpp"

namespace communique::lexicon {

text::conventions conventions_of(const tables& from, text::vocabulary& words);

}  // namespace communique::lexicon
