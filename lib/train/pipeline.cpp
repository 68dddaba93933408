#include "train/pipeline.hpp"

#include "lexicon/conventions.hpp"
#include "statements/people.hpp"
#include "statements/said_at.hpp"
#include "statements/steps.hpp"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace communique::train {

namespace {

template <class T>
T loaded(result<T> made) {
  if (made) return std::move(*made);
  std::fprintf(stderr, "communique-train: %s\n", made.error().message.c_str());
  std::exit(1);
}

}  // namespace

void load(resources& into) {
  const lexicon::tables tables = loaded(lexicon::tables::load({}));
  auto& words = into.known.words;
  auto& conventions = into.known.conventions;
  conventions = lexicon::conventions_of(tables, words);
  into.calendar = loaded(dates::calendar::from(tables, words, conventions));
  into.layout = loaded(article_frame::knowledge::from(tables, words, conventions));
  into.known.grammar = loaded(tagging::grammar::from(tables, words));
  into.entities = loaded(entities::knowledge::from(tables, words, conventions));
  into.meetings = loaded(meetings::knowledge::from(tables, words, conventions));
  into.statements = loaded(statements::knowledge::from(tables, words, conventions));
}

void prepare(prepared_text& into, const annotated_text& from, const resources& known,
             const tagging::parts_model& learned) {
  into.from = &from;
  into.document = text::take_apart(from.text, known.known.words, known.known.conventions);
  const auto dates = dates::find(into.document, known.calendar);
  read_options options;
  if (const auto day = parse_date(from.published); day && day->day != 0) options.published = *day;
  into.frame = article_frame::read_frame(into.document, dates, known.layout, options);
  into.tags = tagging::tag_tokens(into.document, known.known.grammar);
  into.words = tagging::analyse(into.document, known.known.grammar, learned);
  into.cast = entities::find_cast(into.document, into.frame, into.tags, known.entities);
  into.meetings = meetings::find_meetings(into.document, dates, into.frame, into.tags, into.cast, known.meetings);
  into.held = statements::held_in_order(into.meetings);
  into.principals = statements::principals_in(into.cast);
  into.scene.reset(new statements::scene{into.document, into.frame, into.tags, into.cast, into.meetings,
                                         known.statements, into.held, into.principals,
                                         statements::most_named_in(into.cast)});
  into.proposals = statements::propose(*into.scene);
  into.evidence = std::make_unique<statements::evidence>(*into.scene, into.words, into.proposals);
  align_attributions(into);
}

}  // namespace communique::train
