#include "article/frame.hpp"
#include "article/knowledge.hpp"
#include "dates/calendar.hpp"
#include "entities/knowledge.hpp"
#include "lexicon/conventions.hpp"
#include "meetings/meetings.hpp"
#include "statements/cue_features.hpp"
#include "train/attributions.hpp"
#include "train/clusters.hpp"
#include "train/report.hpp"
#include "train/tagging.hpp"

#include <chrono>
#include <cstring>
#include <thread>

using namespace communique;
using namespace communique::train;

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

struct resources {
  language known;
  dates::calendar calendar;
  article_frame::knowledge layout;
  entities::knowledge entities;
  meetings::knowledge meetings;
  statements::knowledge statements;
};

prepared_text prepare(const annotated_text& from, const resources& r, const tagging::parts_model& parts) {
  prepared_text out;
  out.from = &from;
  out.document = text::take_apart(from.text, r.known.words, r.known.conventions);
  const auto dates = dates::find(out.document, r.calendar);
  read_options options;
  if (!from.published.empty())
    if (const auto day = parse_date(from.published); day && day->day != 0) options.published = *day;
  out.frame = article_frame::read_frame(out.document, dates, r.layout, options);
  out.tags = tagging::tag_tokens(out.document, r.known.grammar);
  out.words.parts = tagging::find_parts(out.document, r.known.grammar, parts);
  out.words.names = tagging::find_name_types(out.document, out.words.parts, parts);
  out.words.clusters = tagging::find_clusters(out.document, r.known.grammar.learned);
  out.words.lemmas = tagging::find_lemmas(out.document, r.known.grammar, out.words.parts);
  out.cast = entities::find_cast(out.document, out.frame, out.tags, r.entities);
  out.meetings = meetings::find_meetings(out.document, dates, out.frame, out.tags, out.cast, r.meetings);
  out.held = statements::held_in_order(out.meetings);
  out.principals = statements::principals_in(out.cast);
  return out;
}

// Behind which a prepared text must not move.
void propose(prepared_text& text, const resources& r) {
  text.scene.reset(new statements::scene{text.document, text.frame, text.tags, text.cast, text.meetings, r.statements, text.held,
                                          text.principals, statements::most_named_in(text.cast)});
  text.proposals = statements::propose(*text.scene);
  text.evidence = std::make_unique<statements::evidence>(*text.scene, text.words, text.proposals);
  align_attributions(text);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 5) return 2;
  const folder from{argv[1], argv[2]};
  const bool all = std::strcmp(argv[3], "all") == 0;
  const auto tables = lexicon::tables::load({});
  resources r;
  language& known = r.known;
  known.conventions = lexicon::conventions_of(*tables, known.words);
  r.calendar = std::move(*dates::calendar::from(*tables, known.words, known.conventions));
  r.layout = std::move(*article_frame::knowledge::from(*tables, known.words, known.conventions));
  known.grammar = std::move(*tagging::grammar::from(*tables, known.words));
  r.entities = std::move(*entities::knowledge::from(*tables, known.words, known.conventions));
  r.meetings = std::move(*meetings::knowledge::from(*tables, known.words, known.conventions));
  r.statements = std::move(*statements::knowledge::from(*tables, known.words, known.conventions));
  double t0 = now();
  const auto progress = [&](const char* what) { std::fprintf(stderr, "%6.1f s  %s\n", now() - t0, what); };
  auto articles = read_training(from, all);
  if (std::getenv("DEV"))
    for (auto& a : read_polnear(from.shared + "/polnear/dev")) {
      a.held_out = true;
      a.from = corpus::gum;
      articles.push_back(std::move(a));
    }
  std::vector<tagged_text> texts;
  texts.reserve(articles.size());
  for (auto& a : articles) texts.push_back(align(a, known));
  progress("read");
  constexpr std::size_t folds = 4;
  const auto fold_of = [&](std::size_t i) { return i % folds; };
  const auto in_parallel = [](std::size_t count, auto&& work) {   // on two cores; each result has its own place
    std::thread other([&] { for (std::size_t i = 1; i < count; i += 2) work(i); });
    for (std::size_t i = 0; i < count; i += 2) work(i);
    other.join();
  };
  writer clusters;
  {
    std::vector<const text::document*> documents;
    for (std::size_t i = 0; i < texts.size(); ++i)
      if (!articles[i].held_out) documents.push_back(&texts[i].document);
    learn_clusters(documents, clusters);
  }
  static const std::string cluster_bytes = clusters.bytes();
  known.grammar.learned = tagging::parts_model(model::weights(cluster_bytes));
  progress("clusters");
  // Taggers: one for each fold that has not seen it, and one of all.
  std::vector<writer> taggers(folds + 1);
  std::vector<std::string> tagger_bytes(folds + 1);
  const char* cache = std::getenv("TAGGERS");
  in_parallel(folds + 1, [&](std::size_t k) {
    if (cache) {
      std::FILE* f = std::fopen((std::string(cache) + std::to_string(k)).c_str(), "rb");
      if (f) {
        char buffer[65536];
        for (std::size_t got; (got = std::fread(buffer, 1, sizeof buffer, f)) > 0;) tagger_bytes[k].append(buffer, got);
        std::fclose(f);
        return;
      }
    }
    std::vector<const tagged_text*> training;
    for (std::size_t i = 0; i < texts.size(); ++i)
      if (!articles[i].held_out && (k == folds || fold_of(i) != k)) training.push_back(&texts[i]);
    learn_parts(training, known, taggers[k]);
    tagger_bytes[k] = taggers[k].bytes();
    if (cache) {
      std::FILE* f = std::fopen((std::string(cache) + std::to_string(k)).c_str(), "wb");
      std::fwrite(tagger_bytes[k].data(), 1, tagger_bytes[k].size(), f);
      std::fclose(f);
    }
  });
  progress("taggers");
  std::vector<prepared_text> prepared(articles.size());
  in_parallel(articles.size(), [&](std::size_t i) {
    if (articles[i].from == corpus::treebank) return;
    const tagging::parts_model parts{model::weights(tagger_bytes[articles[i].held_out ? folds : fold_of(i)])};
    prepared[i] = prepare(articles[i], r, parts);
    propose(prepared[i], r);
  });
  progress("prepared");
  std::size_t golds = 0, heads = 0, candidates = 0;
  for (auto& p : prepared)
    if (p.from) {
      golds += p.gold.size();
      for (auto& g : p.gold) heads += g.head != text::none, candidates += g.head != text::none && statements::may_be_cue(*p.evidence, g.head);
    }
  std::fprintf(stderr, "gold %zu with head %zu candidates %zu\n", golds, heads, candidates);
  const auto report = [&](const statements::judgement_model& model) {
    for (const corpus which : {corpus::polnear, corpus::readouts, corpus::gum}) {
      std::vector<const prepared_text*> held;
      for (std::size_t i = 0; i < prepared.size(); ++i)
        if (prepared[i].from && articles[i].held_out && articles[i].from == which) held.push_back(&prepared[i]);
      if (!held.empty()) report_attributions(which == corpus::polnear ? "polnear" : which == corpus::gum ? "pn dev" : "readouts", held, model);
    }
  };
  if (const char* path = std::getenv("MODEL")) {
    std::string bytes;
    std::FILE* f = std::fopen(path, "rb");
    char buffer[65536];
    for (std::size_t got; (got = std::fread(buffer, 1, sizeof buffer, f)) > 0;) bytes.append(buffer, got);
    const statements::judgement_model model{model::weights(bytes)};
    in_parallel(prepared.size(), [&](std::size_t i) {
      if (!prepared[i].from || !articles[i].held_out) return;
      auto& in = *prepared[i].evidence;
      in.take(statements::find_likely_cues(in, model, statements::likely_enough));
    });
    report(model);
    return 0;
  }
  // Cues first: what stands around a cue is learned with scores of other cues that the text did not teach.
  std::vector<writer> models(folds + 1);
  const auto training_of = [&](std::size_t k) {
    std::vector<const prepared_text*> training;
    for (std::size_t i = 0; i < prepared.size(); ++i)
      if (prepared[i].from && !articles[i].held_out && (k == folds || fold_of(i) != k)) training.push_back(&prepared[i]);
    return training;
  };
  in_parallel(folds + 1, [&](std::size_t k) { learn_cues(training_of(k), models[k]); });
  progress("cues");
  {
    std::vector<std::string> bytes;
    for (auto& m : models) bytes.push_back(m.bytes());
    in_parallel(prepared.size(), [&](std::size_t i) {
      if (!prepared[i].from) return;
      const statements::judgement_model model{model::weights(bytes[articles[i].held_out ? folds : fold_of(i)])};
      auto& in = *prepared[i].evidence;
      in.take(statements::find_likely_cues(in, model, statements::likely_enough));
    });
  }
  if (const char* quick = std::getenv("QUICK")) {
    if (std::strchr(quick, 'r')) learn_roles(training_of(folds), models[folds]);
    const std::string quick_bytes = models[folds].bytes();
    report(statements::judgement_model(model::weights(quick_bytes)));
    progress("quick");
    return 0;
  }
  in_parallel(folds + 1, [&](std::size_t k) {
    learn_roles(training_of(k), models[k]);
    progress("roles");
  });
  std::vector<judged_text> judged(prepared.size());
  std::vector<std::string> model_bytes;
  for (auto& m : models) model_bytes.push_back(m.bytes());
  in_parallel(prepared.size(), [&](std::size_t i) {
    if (!prepared[i].from || articles[i].held_out) return;
    const statements::judgement_model model{model::weights(model_bytes[fold_of(i)])};
    judged[i] = {&prepared[i], statements::find_readings(*prepared[i].evidence, *prepared[i].scene, model)};
  });
  std::erase_if(judged, [](const judged_text& t) { return t.text == nullptr; });
  progress("readings");
  writer out = std::move(models[folds]);
  learn_choices(judged, out);
  progress("choices");
  if (!cache) out.append(taggers[folds]);
  out.append(clusters);
  const std::string bytes = out.bytes();
  std::FILE* f = std::fopen(argv[4], "wb");
  std::fwrite(bytes.data(), 1, bytes.size(), f);
  std::fclose(f);
  std::fprintf(stderr, "%zu bytes\n", bytes.size());
  report(statements::judgement_model(model::weights(bytes)));
  const tagging::parts_model m{model::weights(bytes)};
  auto show = [&](const char* name, const std::vector<annotated_text>& as) {
    std::vector<tagged_text> ts;
    for (auto& a : as) ts.push_back(align(a, known));
    double t1 = now();
    auto s = score_tagging(ts, known, m);
    std::printf("%-12s tokens %lu accuracy %.2f names %.1f  %.2f Mtok/s\n", name, s.tokens, s.accuracy(), s.names_f1(), (double)s.tokens / (now() - t1) / 1e6);
  };
  show("ewt dev", read_treebank(from.shared + "/treebank/ewt-dev.conllu.gz"));
  show("gum dev", read_treebank(from.shared + "/treebank/gum-dev.conllu.gz"));
}
