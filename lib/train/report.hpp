// How good learned weights are on texts that they have not seen, as tables for MODEL.md.
#pragma once

#include "train/attributions.hpp"
#include "train/tagging.hpp"

#include <string>
#include <vector>

namespace communique::train {

// One row: accuracy and F1 of names on texts with gold tags.
void report_tagging(const char* name, const std::vector<annotated_text>& texts, const language& known,
                    const tagging::parts_model& model);

// Cues alone, words around gold cues, and the whole, for one corpus. Of a corpus that counts thoughts everything found
// is counted, of another what is said. Quotations without a cue, which no weights judge, are left out.
void report_attributions(const char* name, const std::vector<const prepared_text*>& texts,
                         const statements::judgement_model& model);

}  // namespace communique::train
