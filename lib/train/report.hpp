// How good the learned weights are on texts that they have not seen.
#pragma once

#include "train/attributions.hpp"

#include <vector>

namespace communique::train {

// Cues alone, words around gold cues, and the whole, for one corpus.
void report_attributions(const char* name, const std::vector<const prepared_text*>& texts,
                         const statements::judgement_model& model);

}  // namespace communique::train
