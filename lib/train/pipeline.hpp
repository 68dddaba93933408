// The reader's own stages, run on a corpus with whatever weights are being learned.
#pragma once

#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/knowledge.hpp"
#include "entities/words.hpp"
#include "meetings/meetings.hpp"
#include "statements/knowledge.hpp"
#include "train/attributions.hpp"
#include "train/tagging.hpp"

namespace communique::train {

// What a reader knows without learned weights.
struct resources {
  language known;
  dates::calendar calendar;
  article_frame::knowledge layout;
  entities::knowledge entities;
  meetings::knowledge meetings;
  statements::knowledge statements;
};

// The library's lexicon. Ends the program where it does not load.
void load(resources& into);

// Everything before judgement, with gold attributions in tokens. `into` must not move afterwards.
void prepare(prepared_text& into, const annotated_text& from, const resources& known,
             const tagging::parts_model& learned);

}  // namespace communique::train
