#include "record/stages.hpp"

#include "lexicon/conventions.hpp"
#include "lexicon/tables.hpp"
#include "statements/topics.hpp"

#include <utility>

namespace communique::stages {

communique::error load(const reader_options& options, knowledge& into) {
  const result<lexicon::tables> tables = lexicon::tables::load(options);
  if (!tables) return tables.error();
  auto& words = into.words;
  into.conventions = lexicon::conventions_of(*tables, words);
  const auto& conventions = into.conventions;

  communique::error wrong{status::ok, {}};
  const auto take = [&wrong](auto& member, auto&& made) {
    if (made) member = std::move(*made);
    else if (wrong.code == status::ok) wrong = made.error();
  };
  take(into.calendar, dates::calendar::from(*tables, words, conventions));
  take(into.layout, article_frame::knowledge::from(*tables, words, conventions));
  take(into.grammar, tagging::grammar::from(*tables, words));
  take(into.entities, entities::knowledge::from(*tables, words, conventions));
  take(into.meetings, meetings::knowledge::from(*tables, words, conventions));
  take(into.statements, statements::knowledge::from(*tables, words, conventions));
  take(into.facts, facts::knowledge::from(*tables, words, conventions));
  return wrong;
}

article open(std::string_view text, const knowledge& known, const read_options& options) {
  article out;
  out.document = text::take_apart(text, known.words, known.conventions);
  out.expressions = dates::find(out.document, known.calendar);
  out.frame = article_frame::read_frame(out.document, out.expressions, known.layout, options);
  return out;
}

article understand(article opened, const knowledge& known, stage last, const listening& to) {
  article out = std::move(opened);
  out.tags = tagging::tag_tokens(out.document, known.grammar);
  out.words = tagging::analyse(out.document, known.grammar, to.learned ? *to.learned : known.grammar.learned);
  if (last >= stage::cast) out.cast = cast_of(out, known, to.owners);
  if (last >= stage::meetings) out.meetings = meetings_of(out, known);
  if (last >= stage::statements) out.statements = statements_of(out, known, to.links);
  if (last >= stage::facts) out.facts = facts_of(out, known);
  return out;
}

entities::cast cast_of(const article& of, const knowledge& known, std::vector<entities::owner_question>* asked) {
  return entities::find_cast(of.document, of.frame, of.tags, known.entities, asked);
}

std::vector<meeting> meetings_of(const article& of, const knowledge& known) {
  return meetings::find_meetings(of.document, of.expressions, of.frame, of.tags, of.cast, known.meetings);
}

std::vector<statement> statements_of(const article& of, const knowledge& known,
                                     std::vector<statements::link_question>* asked) {
  std::vector<statement> out = statements::find_statements(of.document, of.frame, of.tags, of.words, of.cast,
                                                           of.meetings, known.statements, asked);
  statements::find_topics({of.document, of.expressions, of.frame, of.tags, of.cast}, known.meetings, out);
  return out;
}

std::vector<fact> facts_of(const article& of, const knowledge& known) {
  return facts::find_facts(of.document, of.expressions, of.frame, of.tags, of.cast, known.facts);
}

}  // namespace communique::stages
