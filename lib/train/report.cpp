#include "train/report.hpp"

#include <algorithm>
#include <cstdio>
#include <set>
#include <tuple>
#include <utility>

namespace communique::train {

namespace {

struct counts {
  std::size_t gold = 0, found = 0, right = 0;
  static double percent(std::size_t part, std::size_t all) {
    return all ? 100.0 * static_cast<double>(part) / static_cast<double>(all) : 0;
  }
  double precision() const { return percent(right, found); }
  double recall() const { return percent(right, gold); }
  double f1() const { return percent(2 * right, gold + found); }
};

// At the threshold at which their F1 is highest.
counts score_cues(const std::vector<const prepared_text*>& texts) {
  std::vector<std::pair<std::int32_t, bool>> cues;
  counts now;
  for (const prepared_text* text : texts) {
    std::set<token_id> heads;
    for (const gold_reading& g : text->gold)
      if (g.head != text::none) heads.insert(g.head);
    now.gold += heads.size();
    for (const statements::likely_cue& cue : text->evidence->likely)
      cues.emplace_back(text->from->thoughts ? cue.any : cue.said, heads.count(cue.at) != 0);
  }
  std::sort(cues.rbegin(), cues.rend());
  counts best = now;
  for (const auto& [score, right] : cues) {
    ++now.found;
    now.right += right;
    if (now.f1() > best.f1()) best = now;
  }
  return best;
}

struct scores {
  counts exact, found, both;  // content to the word; half of it; that and the source
};

scores score_at_gold_cues(const std::vector<const prepared_text*>& texts, const statements::judgement_model& model) {
  scores out;
  for (const prepared_text* text : texts) {
    statements::labeller labels(*text->evidence, model);
    for (const gold_reading& g : text->gold) {
      if (g.head == text::none) continue;
      const match with = compare(*text, statements::read_labels_at(*text->evidence, *text->scene, labels, g.head), g);
      for (counts* one : {&out.exact, &out.found, &out.both}) ++one->gold, ++one->found;
      out.exact.right += with.overlap == 1;
      out.found.right += with.overlap >= 0.5;
      out.both.right += with.overlap >= 0.5 && with.source;
    }
  }
  return out;
}

// One to one, the best pairs first, as score_attribution.py does it.
void score_readings(const prepared_text& text, const std::deque<statements::reading>& chosen, scores& out) {
  std::vector<std::tuple<double, std::size_t, std::size_t, bool>> pairs;
  for (std::size_t g = 0; g < text.gold.size(); ++g)
    for (std::size_t c = 0; c < chosen.size(); ++c) {
      const match with = compare(text, chosen[c].what, text.gold[g]);
      if (with.overlap >= 0.5) pairs.emplace_back(-with.overlap, g, c, with.source);
    }
  std::sort(pairs.begin(), pairs.end());
  std::set<std::size_t> gold, used;
  for (const auto& [overlap, g, c, source] : pairs) {
    if (gold.count(g) || used.count(c)) continue;
    gold.insert(g);
    used.insert(c);
    ++out.found.right;
    out.exact.right += overlap == -1;
    out.both.right += source;
  }
  for (counts* one : {&out.exact, &out.found, &out.both}) one->gold += text.gold.size(), one->found += chosen.size();
}

void row(const char* name, const counts& c) {
  std::printf("| %s | %.1f | %.1f | %.1f |\n", name, c.precision(), c.recall(), c.f1());
}

}  // namespace

void report_tagging(const char* name, const std::vector<annotated_text>& texts, const language& known,
                    const tagging::parts_model& model) {
  std::vector<tagged_text> aligned;
  for (const annotated_text& text : texts) aligned.push_back(align(text, known));
  const tagging_scores s = score_tagging(aligned, known, model);
  std::printf("| %s | %llu | %.2f | ", name, static_cast<unsigned long long>(s.tokens), s.accuracy());
  if (s.gold == 0) std::printf("no gold |\n");
  else std::printf("%.1f |\n", s.names_f1());
}

void report_attributions(const char* name, const std::vector<const prepared_text*>& texts,
                         const statements::judgement_model& model) {
  scores all;
  for (const prepared_text* text : texts) {
    auto chosen = statements::choose(*text->evidence, *text->scene, model);
    if (!text->from->thoughts)
      std::erase_if(chosen, [](const statements::reading& one) { return one.said < statements::believed; });
    score_readings(*text, chosen, all);
  }
  const scores at_gold = score_at_gold_cues(texts, model);
  std::printf("\n## Attributions: %s\n\n| | P | R | F1 |\n|---|---|---|---|\n", name);
  row("cues, at the best threshold", score_cues(texts));
  row("content to the word, gold cues given", at_gold.exact);
  row("content found, gold cues given", at_gold.found);
  row("and its source, gold cues given", at_gold.both);
  row("content to the word", all.exact);
  row("content found", all.found);
  row("and its source", all.both);
}

}  // namespace communique::train
