// Learns the weights of lib/model: build the target `train`, or
//
//     communique_train SHARED READOUTS.jsonl OUT [--clear]
//
// SHARED holds the corpora, READOUTS.jsonl is what gold_to_records.py --lines writes of readouts/train, OUT gets the
// weights. --clear leaves out what states no terms (PolNeAR, three genres of GUM). The report, on texts that were kept
// out of training, goes to standard output; progress to standard error. The same corpora give the same bytes.
#include "train/clusters.hpp"
#include "train/pipeline.hpp"
#include "train/report.hpp"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <thread>

namespace {

using namespace communique;
using namespace communique::train;

// Weights that judge a text must not have been learned from it: each text belongs to a fold, and each fold is read
// with weights of the others. The last weights, of all folds, are those that stay.
constexpr std::size_t folds = 4;

struct clock {
  std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  void tell(const char* what) const {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    std::fprintf(stderr, "%5.0f s  %s\n", passed.count(), what);
  }
};

// On two threads. Every piece of work has its own place for its result, so that the order tells nothing.
template <class Work> void in_parallel(std::size_t count, Work&& work) {
  std::thread other([&] {
    for (std::size_t i = 1; i < count; i += 2) work(i);
  });
  for (std::size_t i = 0; i < count; i += 2) work(i);
  other.join();
}

class training {
 public:
  training(const folder& from, bool all) : texts_(read_training(from, all)), from_(from), build_(build_of(!all)) {
    load(resources_);
    tagged_.reserve(texts_.size());
    for (const annotated_text& text : texts_) tagged_.push_back(align(text, resources_));
    clock_.tell("read the corpora");
  }

  writer run() {
    learn_words();
    learn_taggers();
    prepare_texts();
    learn_likely_cues();
    in_parallel(folds + 1, [&](std::size_t k) { learn_roles(texts_of(k), build_, models_[k]); });
    clock_.tell("learned sources and contents");
    learn_choices(read_folds(), build_, models_[folds]);
    clock_.tell("learned choices");
    writer out = std::move(models_[folds]);
    out.append(taggers_[folds]);
    out.append(clusters_);
    return out;
  }

  void report(const std::string& bytes) {
    const model::weights weights(bytes);
    const tagging::parts_model parts(weights);
    std::printf("## Parts of speech and names\n\n| | tokens | parts of speech | names F1 |\n|---|---|---|---|\n");
    const std::string& shared = from_.shared;
    report_tagging("ewt-dev", read_treebank(shared + "/treebank/ewt-dev.conllu.gz"), resources_, parts);
    report_tagging("gum-dev", read_treebank(shared + "/treebank/gum-dev.conllu.gz"), resources_, parts);
    report_tagging("PolNeAR dev (silver)", read_polnear(shared + "/polnear/dev"), resources_, parts);
    const statements::judgement_model judgement(weights);
    for (const auto& [which, name] : {std::pair{corpus::readouts, "readouts/train 550-599"},
                                      std::pair{corpus::polnear, "PolNeAR train, every tenth"}}) {
      std::vector<const prepared_text*> held_out;
      for (std::size_t i = 0; i < texts_.size(); ++i)
        if (texts_[i].held_out && texts_[i].from == which) held_out.push_back(&prepared_[i]);
      if (!held_out.empty()) report_attributions(name, held_out, judgement);
    }
  }

 private:
  std::size_t fold_of(std::size_t text) const { return texts_[text].held_out ? folds : text % folds; }
  bool teaches(std::size_t text, std::size_t k) const { return !texts_[text].held_out && fold_of(text) != k; }
  static bool has_attributions(const annotated_text& text) { return text.from != corpus::treebank; }

  std::vector<const prepared_text*> texts_of(std::size_t k) const {
    std::vector<const prepared_text*> out;
    for (std::size_t i = 0; i < texts_.size(); ++i)
      if (has_attributions(texts_[i]) && teaches(i, k)) out.push_back(&prepared_[i]);
    return out;
  }

  void learn_words() {
    std::vector<const text::document*> documents;
    for (std::size_t i = 0; i < texts_.size(); ++i)
      if (!texts_[i].held_out) documents.push_back(&tagged_[i].document);
    learn_clusters(documents, clusters_);
    clock_.tell("clustered words");
  }

  void learn_taggers() {
    taggers_.resize(folds + 1);
    in_parallel(folds + 1, [&](std::size_t k) {
      std::vector<const tagged_text*> some;
      for (std::size_t i = 0; i < texts_.size(); ++i)
        if (teaches(i, k)) some.push_back(&tagged_[i]);
      learn_parts(some, resources_, build_, taggers_[k]);
    });
    clock_.tell("learned parts of speech and names");
  }

  void prepare_texts() {
    std::vector<std::string> bytes;
    for (const writer& tagger : taggers_) {
      writer both = tagger;
      both.append(clusters_);
      bytes.push_back(both.bytes());
    }
    prepared_ = std::vector<prepared_text>(texts_.size());
    in_parallel(texts_.size(), [&](std::size_t i) {
      if (has_attributions(texts_[i]))
        prepare(prepared_[i], texts_[i], resources_, tagging::parts_model(model::weights(bytes[fold_of(i)])));
    });
    clock_.tell("read every text up to its statements");
  }

  // What stands around a cue is learned with scores of other cues that the text itself did not teach.
  void learn_likely_cues() {
    models_.resize(folds + 1);
    in_parallel(folds + 1, [&](std::size_t k) { learn_cues(texts_of(k), build_, models_[k]); });
    std::vector<std::string> bytes;
    for (const writer& model : models_) bytes.push_back(model.bytes());
    in_parallel(texts_.size(), [&](std::size_t i) {
      if (!has_attributions(texts_[i])) return;
      statements::evidence& in = *prepared_[i].evidence;
      in.take(statements::find_likely_cues(in, statements::judgement_model(model::weights(bytes[fold_of(i)]))));
    });
    clock_.tell("learned cues");
  }

  std::vector<judged_text> read_folds() const {
    std::vector<std::string> bytes;
    for (const writer& model : models_) bytes.push_back(model.bytes());
    std::vector<judged_text> out(texts_.size());
    in_parallel(texts_.size(), [&](std::size_t i) {
      if (!has_attributions(texts_[i]) || texts_[i].held_out) return;
      const statements::judgement_model judgement{model::weights(bytes[fold_of(i)])};
      out[i].text = &prepared_[i];
      statements::for_each_reading(*prepared_[i].evidence, *prepared_[i].scene, judgement,
                                   [&](const statements::reading& one, const statements::company& others) {
                                     out[i].readings.emplace_back(one, others);
                                   });
    });
    std::erase_if(out, [](const judged_text& one) { return one.text == nullptr; });
    return out;
  }

  clock clock_;
  std::vector<annotated_text> texts_;
  folder from_;
  build build_;
  resources resources_;
  std::vector<tagged_text> tagged_;
  std::vector<prepared_text> prepared_;
  writer clusters_;
  std::vector<writer> taggers_, models_;  // one for each fold that it has not seen, and one of all
};

}  // namespace

int main(int count, char** arguments) {
  const bool clear = count == 5 && std::strcmp(arguments[4], "--clear") == 0;
  if (count != 4 && !clear) {
    std::fprintf(stderr, "usage: communique_train SHARED READOUTS.jsonl OUT [--clear]\n");
    return 2;
  }
  training here({arguments[1], arguments[2]}, !clear);
  const std::string bytes = here.run().bytes();
  std::FILE* out = std::fopen(arguments[3], "wb");
  if (out == nullptr || std::fwrite(bytes.data(), 1, bytes.size(), out) != bytes.size() || std::fclose(out) != 0) {
    std::fprintf(stderr, "communique-train: %s cannot be written\n", arguments[3]);
    return 1;
  }
  here.report(bytes);
  return 0;
}
