// The stages one by one, over all texts of a folder: --texts FOLDER, else COMMUNIQUE_TEXTS, else the golden texts, else
// the example articles. Each stage gets what the stages before it found; the rates are bytes of text per second.
#include "record/stages.hpp"

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

template <class T> T must(result<T> made) {
  if (made) return *std::move(made);
  std::fprintf(stderr, "bench: %s\n", made.error().message.c_str());
  std::exit(1);
}

// One text and what every stage made of it.
struct article : stages::article {
  std::string text;
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
    if (const communique::error wrong = stages::load({}, known); wrong.code != status::ok) {
      std::fprintf(stderr, "bench: %s\n", wrong.message.c_str());
      std::exit(1);
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
      article& a = articles[i];
      a.text = std::move(texts[i]);
      bytes += a.text.size();
      static_cast<stages::article&>(a) = stages::understand(stages::open(a.text, known), known);
      a.whole = must(reader_.read(a.text));
    }
  }

  const reader& whole_reader() const { return reader_; }

  stages::knowledge known{};
  std::vector<article> articles;
  std::size_t bytes = 0;

 private:
  reader reader_ = must(reader::create());
};

template <class Stage> void add(const char* name, const collection& of, Stage stage) {
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
  const stages::knowledge& k = of.known;
  add("text", of, [&k](const article& a) { return text::take_apart(a.text, k.words, k.conventions); });
  add("dates", of, [&k](const article& a) { return dates::find(a.document, k.calendar); });
  add("article", of,
      [&k](const article& a) { return article_frame::read_frame(a.document, a.expressions, k.layout, {}); });
  add("tagging", of, [&k](const article& a) { return tagging::tag_tokens(a.document, k.grammar); });
  add("parts of speech and names", of,
      [&k](const article& a) { return tagging::analyse(a.document, k.grammar, k.grammar.learned); });
  add("entities", of, [&k](const article& a) { return stages::cast_of(a, k); });
  add("meetings", of, [&k](const article& a) { return stages::meetings_of(a, k); });
  add("statements", of, [&k](const article& a) { return stages::statements_of(a, k); });
  add("facts", of, [&k](const article& a) { return stages::facts_of(a, k); });
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
