// The stages one by one, over all texts of a folder: --texts FOLDER, else COMMUNIQUE_TEXTS, else the golden texts, else
// the example articles. Each stage gets what the stages before it found; the rates are bytes of text per second.
#include "article/frame.hpp"
#include "dates/calendar.hpp"
#include "entities/cast.hpp"
#include "entities/knowledge.hpp"
#include "facts/facts.hpp"
#include "lexicon/conventions.hpp"
#include "lexicon/tables.hpp"
#include "meetings/meetings.hpp"
#include "statements/statements.hpp"
#include "tagging/tags.hpp"
#include "text/document.hpp"

#include <communique/communique.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace communique;

template <class T>
T must(result<T> made) {
  if (made) return *std::move(made);
  std::fprintf(stderr, "bench: %s\n", made.error().message.c_str());
  std::exit(1);
}

// What a reader holds.
struct resources {
  lexicon::tables tables = must(lexicon::tables::load({}));
  text::vocabulary words{};
  text::conventions conventions = lexicon::conventions_of(tables, words);
  dates::calendar calendar = must(dates::calendar::from(tables, words, conventions));
  article_frame::knowledge layout = must(article_frame::knowledge::from(tables, words, conventions));
  tagging::grammar grammar = must(tagging::grammar::from(tables, words));
  entities::knowledge entities = must(entities::knowledge::from(tables, words, conventions));
  meetings::knowledge meetings = must(meetings::knowledge::from(tables, words, conventions));
  statements::knowledge statements = must(statements::knowledge::from(tables, words, conventions));
  facts::knowledge facts = must(facts::knowledge::from(tables, words, conventions));
};

// One text and what every stage made of it.
struct article {
  std::string text;
  text::document document;
  std::vector<dates::expression> expressions;
  article_frame::frame frame;
  std::vector<tagging::tag> tags;
  tagging::analysis words;
  entities::cast cast;
  std::vector<meeting> meetings;
  record whole;
};

std::vector<std::string> texts_of(const std::filesystem::path& folder) {
  std::vector<std::string> texts;
  std::error_code none;
  for (std::filesystem::recursive_directory_iterator at(folder, none), end; at != end; at.increment(none)) {
    if (at->path().extension() != ".txt") continue;
    std::ifstream file(at->path(), std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

class collection {
 public:
  explicit collection(std::vector<std::string> texts) : articles(texts.size()) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      article& a = articles[i];
      a.text = std::move(texts[i]);
      bytes += a.text.size();
      a.document = text::take_apart(a.text, known.words, known.conventions);
      a.expressions = dates::find(a.document, known.calendar);
      a.frame = article_frame::read_frame(a.document, a.expressions, known.layout, {});
      a.tags = tagging::tag_tokens(a.document, known.grammar);
      a.words = tagging::analyse(a.document, known.grammar, known.grammar.learned);
      a.cast = entities::find_cast(a.document, a.frame, a.tags, known.entities);
      a.meetings = meetings::find_meetings(a.document, a.expressions, a.frame, a.tags, a.cast, known.meetings);
      a.whole = must(reader_.read(a.text));
    }
  }

  const reader& whole_reader() const { return reader_; }

  resources known{};
  std::vector<article> articles;
  std::size_t bytes = 0;

 private:
  reader reader_ = must(reader::create());
};

template <class Stage>
void add(const char* name, const collection& of, Stage stage) {
  benchmark::RegisterBenchmark(name, [&of, stage](benchmark::State& state) {
    for (auto _ : state)
      for (const article& a : of.articles) {
        auto made = stage(a);
        benchmark::DoNotOptimize(made);
      }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(of.bytes));
  })->Unit(benchmark::kMillisecond);
}

void add_stages(const collection& of) {
  const resources& k = of.known;
  add("text", of, [&k](const article& a) { return text::take_apart(a.text, k.words, k.conventions); });
  add("dates", of, [&k](const article& a) { return dates::find(a.document, k.calendar); });
  add("article", of,
      [&k](const article& a) { return article_frame::read_frame(a.document, a.expressions, k.layout, {}); });
  add("tagging", of, [&k](const article& a) { return tagging::tag_tokens(a.document, k.grammar); });
  add("parts of speech and names", of,
      [&k](const article& a) { return tagging::analyse(a.document, k.grammar, k.grammar.learned); });
  add("entities", of, [&k](const article& a) { return entities::find_cast(a.document, a.frame, a.tags, k.entities); });
  add("meetings", of, [&k](const article& a) {
    return meetings::find_meetings(a.document, a.expressions, a.frame, a.tags, a.cast, k.meetings);
  });
  add("statements", of, [&k](const article& a) {
    return statements::find_statements(a.document, a.frame, a.tags, a.words, a.cast, a.meetings, k.statements);
  });
  add("facts", of, [&k](const article& a) {
    return facts::find_facts(a.document, a.expressions, a.frame, a.tags, a.cast, k.facts);
  });
  add("read (all stages)", of, [&of](const article& a) { return of.whole_reader().read(a.text); });
  add("to_json", of, [](const article& a) { return to_json(a.whole); });
  add("to_json, code points", of, [](const article& a) { return to_json(a.whole, {offset_unit::codepoint, false}); });
  benchmark::RegisterBenchmark("reader::create", [](benchmark::State& state) {
    for (auto _ : state) {
      auto made = reader::create();
      benchmark::DoNotOptimize(made);
    }
  })->Unit(benchmark::kMillisecond);
}

}  // namespace

int main(int count, char** arguments) {
  const char* asked = std::getenv("COMMUNIQUE_TEXTS");
  for (int i = 1; i + 1 < count; ++i)
    if (std::strcmp(arguments[i], "--texts") == 0) {
      asked = arguments[i + 1];
      for (int j = i; j + 2 <= count; ++j) arguments[j] = j + 2 < count ? arguments[j + 2] : nullptr;
      count -= 2;
      break;
    }
  std::vector<std::string> texts = texts_of(asked ? asked : GOLDEN);
  if (texts.empty() && !asked) texts = texts_of(EXAMPLES);
  if (texts.empty()) {
    std::fprintf(stderr, "bench: no *.txt in %s\n", asked ? asked : GOLDEN);
    return 1;
  }

  benchmark::Initialize(&count, arguments);
  if (benchmark::ReportUnrecognizedArguments(count, arguments)) return 2;
  const collection all(std::move(texts));
  std::printf("%zu texts, %zu bytes\n", all.articles.size(), all.bytes);
  add_stages(all);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
