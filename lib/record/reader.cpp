// The way of an article through the library: one stage after the other, each from those before it.
#include <communique/reader.hpp>

#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/cast.hpp"
#include "entities/knowledge.hpp"
#include "facts/facts.hpp"
#include "lexicon/conventions.hpp"
#include "lexicon/tables.hpp"
#include "meetings/meetings.hpp"
#include "record/threshold.hpp"
#include "statements/statements.hpp"
#include "statements/topics.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace communique::inline v1 {

struct reader::resources {
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

namespace {

// The mentions that only who speaks could tell, put in their places.
std::vector<entity> with_mentions(std::vector<entity> all, const std::vector<statements::named>& more) {
  for (auto first = more.begin(); first != more.end();) {
    const auto last =
        std::find_if(first, more.end(), [&](const statements::named& one) { return one.who != first->who; });
    std::vector<mention>& known = all[static_cast<std::size_t>(first->who)].mentions;
    for (auto one = first; one != last; ++one) known.push_back(one->how);
    std::stable_sort(known.begin(), known.end(),
                     [](const mention& a, const mention& b) { return a.at.begin < b.at.begin; });
    first = last;
  }
  return all;
}

}  // namespace

reader::reader(std::shared_ptr<const resources> loaded) noexcept : resources_(std::move(loaded)) {}

result<reader> reader::create(const reader_options& options) {
  const result<lexicon::tables> tables = lexicon::tables::load(options);
  if (!tables) return tables.error();
  auto loaded = std::make_shared<resources>();
  loaded->conventions = lexicon::conventions_of(*tables, loaded->words);

  communique::error wrong{status::ok, {}};
  const auto take = [&wrong](auto& into, auto&& made) {
    if (made) into = std::move(*made);
    else if (wrong.code == status::ok) wrong = made.error();
  };
  auto& words = loaded->words;
  const auto& conventions = loaded->conventions;
  take(loaded->calendar, dates::calendar::from(*tables, words, conventions));
  take(loaded->layout, article_frame::knowledge::from(*tables, words, conventions));
  take(loaded->grammar, tagging::grammar::from(*tables, words));
  take(loaded->entities, entities::knowledge::from(*tables, words, conventions));
  take(loaded->meetings, meetings::knowledge::from(*tables, words, conventions));
  take(loaded->statements, statements::knowledge::from(*tables, words, conventions));
  take(loaded->facts, facts::knowledge::from(*tables, words, conventions));
  if (wrong.code != status::ok) return wrong;
  return reader(std::move(loaded));
}

result<record> reader::read(std::string_view text, const read_options& options) const {
  if (text.size() >= span::none) return communique::error{status::too_large, "the text has 4 GiB or more"};
  if (options.published && options.published.day == 0)
    return communique::error{status::argument,
                             "the published date must be a full day, not " + to_string(options.published)};
  if (options.min_confidence > threshold::certain)
    return communique::error{status::argument, "min_confidence must be 0 to 1000 thousandths, not " +
                                                   std::to_string(options.min_confidence)};

  const resources& known = *resources_;
  const text::document document = text::take_apart(text, known.words, known.conventions);
  const std::vector<dates::expression> expressions = dates::find(document, known.calendar);
  article_frame::frame frame = article_frame::read_frame(document, expressions, known.layout, options);

  record out;
  out.text = std::string(text);
  if (frame.article.written_in == article::language::english) {
    const std::vector<tagging::tag> tags = tagging::tag_tokens(document, known.grammar);
    const tagging::analysis words = tagging::analyse(document, known.grammar, known.grammar.learned);
    entities::cast cast = entities::find_cast(document, frame, tags, known.entities);
    out.meetings = meetings::find_meetings(document, expressions, frame, tags, cast, known.meetings);
    out.statements = statements::find_statements(document, frame, tags, words, cast, out.meetings, known.statements);
    statements::find_topics({document, expressions, frame, tags, cast}, known.meetings, out.statements);
    out.facts = facts::find_facts(document, expressions, frame, tags, cast, known.facts);
    const std::vector<statements::named> quoted =
        statements::find_first_persons(document, cast, out.statements, known.statements);
    out.entities = with_mentions(std::move(cast.entities), quoted);
  }
  out.article = std::move(frame.article);
  // Not earlier: an unsure meeting still helps to tell who speaks and where.
  threshold::apply(out, options.min_confidence);
  return out;
}

}  // namespace communique::inline v1
