// The stages of reading, in order: what they know, and what each makes of a text. Here and nowhere else; the reader, the
// trainers, the benchmark and the specifications of single stages all come this way.
#pragma once

#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/cast.hpp"
#include "entities/knowledge.hpp"
#include "facts/facts.hpp"
#include "meetings/meetings.hpp"
#include "statements/statements.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/options.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace communique::stages {

struct knowledge {
  text::vocabulary words;
  text::conventions conventions;
  dates::calendar calendar;
  article_frame::knowledge layout;
  tagging::grammar grammar;
  entities::knowledge entities;
  meetings::knowledge meetings;
  statements::knowledge statements;
  facts::knowledge facts;
};

// Fills it from the lexicon. The first thing wrong, or status::ok.
communique::error load(const reader_options& options, knowledge& into);

// One text and what every stage made of it: each member from those above it. The text must outlive it.
struct article {
  text::document document;
  std::vector<dates::expression> expressions;
  article_frame::frame frame;
  std::vector<tagging::tag> tags;  // by the lexicon and rules
  tagging::analysis words;         // parts of speech and names, learned
  entities::cast cast;
  std::vector<meeting> meetings;
  std::vector<statement> statements;  // with topics
  std::vector<fact> facts;
};

enum class stage : std::uint8_t { words, cast, meetings, statements, facts };

// For trainers: other weights, and what was asked on the way.
struct listening {
  const tagging::parts_model* learned = nullptr;  // instead of those of the grammar
  std::vector<entities::owner_question>* owners = nullptr;
  std::vector<statements::link_question>* links = nullptr;
};

// The document, its dates and its frame: all that can be told of a text in any language.
article open(std::string_view text, const knowledge& known, const read_options& options = {});

// The stages of English from the words to the last one, that included.
article understand(article opened, const knowledge& known, stage last = stage::facts, const listening& to = {});

// The stages one by one; each asks only what stands above its member.
entities::cast cast_of(const article& of, const knowledge& known,
                       std::vector<entities::owner_question>* asked = nullptr);
std::vector<meeting> meetings_of(const article& of, const knowledge& known);
std::vector<statement> statements_of(const article& of, const knowledge& known,
                                     std::vector<statements::link_question>* asked = nullptr);
std::vector<fact> facts_of(const article& of, const knowledge& known);

}  // namespace communique::stages
