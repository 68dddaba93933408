// The reader's own stages, run on a corpus with whatever weights are being learned.
#pragma once

#include "entities/words.hpp"
#include "record/stages.hpp"
#include "train/attributions.hpp"
#include "train/tagging.hpp"

namespace communique::train {

struct resources : stages::knowledge {
  const stages::knowledge& known = *this;
};

// The library's lexicon. Ends the program where it does not load.
void load(resources& into);

// Everything before judgement, with gold attributions in tokens. `into` must not move afterwards.
void prepare(prepared_text& into, const annotated_text& from, const resources& known,
             const tagging::parts_model& learned);

}  // namespace communique::train
