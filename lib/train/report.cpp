#include "train/report.hpp"

#include "statements/cue_features.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace communique::train {

namespace {

struct counts {
  std::size_t gold = 0, found = 0, right = 0;
  double precision() const { return found ? 100.0 * static_cast<double>(right) / static_cast<double>(found) : 0; }
  double recall() const { return gold ? 100.0 * static_cast<double>(right) / static_cast<double>(gold) : 0; }
  double f1() const { return gold + found ? 200.0 * static_cast<double>(right) / static_cast<double>(gold + found) : 0; }
};

}  // namespace

void report_attributions(const char* name, const std::vector<const prepared_text*>& texts,
                         const statements::judgement_model& model) {
  // Cues: the best F1 over all thresholds, and the threshold.
  std::vector<std::pair<std::int32_t, bool>> cues;
  std::size_t gold_cues = 0, gold = 0, cue_found = 0, cue_exact = 0, cue_source = 0, cue_both = 0, with_head = 0;
  std::size_t lost[6] = {};
  for (const prepared_text* text : texts) {
    std::set<token_id> heads;
    for (const gold_reading& g : text->gold)
      if (g.head != text::none) heads.insert(g.head);
    gold_cues += heads.size();
    gold += text->gold.size();
    const bool thoughts = text->from->thoughts;
    if (std::getenv("DUMP"))
      for (const auto& cue : statements::find_likely_cues(*text->evidence, model, -1 << 20)) {
        const auto& s = text->document.sentence_of(cue.at);
        const token_id a = cue.at > s.first + 8 ? cue.at - 8 : s.first, b = std::min(s.last, cue.at + 10);
        const std::string left(text->document.over(a, cue.at).in(text->document.text)), word(text->document[cue.at]),
            right(text->document.over(cue.at + 1, b).in(text->document.text));
        const auto score = thoughts ? cue.any : cue.said;
        if (heads.count(cue.at) != 0 || score > -1000)
          std::fprintf(stdout, "CUE\t%d\t%.2f\t%u\t%s [[%s]] %s\n", (int)heads.count(cue.at), score / 1024.0, (unsigned)text->words.parts[cue.at], left.c_str(), word.c_str(), right.c_str());
      }
    for (const auto& cue : statements::find_likely_cues(*text->evidence, model, -1 << 20))
      cues.emplace_back(thoughts ? cue.any : cue.said, heads.count(cue.at) != 0);
    // The words around gold cues.
    statements::labeller labels(*text->evidence, model);
    for (const gold_reading& g : text->gold) {
      if (g.head == text::none) continue;
      ++with_head;
      const auto reading = statements::read_labels_at(*text->evidence, *text->scene, labels, g.head);
      const match with = compare(*text, reading, g);
      if (std::getenv("DUMPG") && with.overlap < 0.5 && thoughts) {
        const auto& d = text->document;
        const auto show = [&](const std::vector<range>& pieces) {
          std::string out;
          for (const range p : pieces) out += "{" + std::string(d.over(p.first, p.last).in(d.text)) + "} ";
          return out;
        };
        const auto& s = d.sentence_of(g.head);
        std::printf("G\t%.2f\t%s\tcue [%s] GOLD %s GOT %s SENT %s\n", with.overlap, reading.content.empty() ? "empty" : with.overlap == 0 ? "disjoint" : "part", std::string(d[g.head]).c_str(), show(g.content).c_str(), show(reading.content).c_str(), std::string(d.over(s.first, s.last).in(d.text)).c_str());
      }
      cue_exact += with.overlap == 1;
      cue_found += with.overlap >= 0.5;
      cue_source += with.overlap >= 0.5 && with.source;
    }
    (void)cue_both;
  }
  std::sort(cues.rbegin(), cues.rend());
  counts best, now;
  now.gold = gold_cues;
  std::int32_t threshold = 0;
  for (const auto& [score, right] : cues) {
    ++now.found;
    now.right += right;
    if (now.f1() > best.f1()) best = now, threshold = score;
  }
  if (with_head == 0) with_head = 1;
  std::printf("%-10s cues F1 %.1f (P %.1f R %.1f at %.2f) | at %zu gold cues: exact %.1f found %.1f source of found %.1f\n", name, best.f1(),
              best.precision(), best.recall(), threshold / 1024.0, with_head, 100.0 * static_cast<double>(cue_exact) / static_cast<double>(with_head),
              100.0 * static_cast<double>(cue_found) / static_cast<double>(with_head), 100.0 * static_cast<double>(cue_source) / static_cast<double>(cue_found ? cue_found : 1));
  if (!model.choices) return;
  for (const std::int32_t least : {0, -256, -512, -768, -1024}) {
    counts exact, found, both;
    for (const prepared_text* text : texts) {
      auto chosen = statements::choose(*text->evidence, statements::find_readings(*text->evidence, *text->scene, model), model, least);
      if (!text->from->thoughts) std::erase_if(chosen, [&](const auto& r) { return r.said < least; });
      std::vector<std::tuple<double, std::size_t, std::size_t, bool>> pairs;
      for (std::size_t g = 0; g < text->gold.size(); ++g)
        for (std::size_t c = 0; c < chosen.size(); ++c) {
          const match with = compare(*text, chosen[c].what, text->gold[g]);
          if (with.overlap >= 0.5) pairs.emplace_back(-with.overlap, g, c, with.source);
        }
      std::sort(pairs.begin(), pairs.end());
      std::set<std::size_t> used_gold, used;
      for (const auto& [o, g, c, source] : pairs) {
        if (used_gold.count(g) || used.count(c)) continue;
        used_gold.insert(g);
        used.insert(c);
        ++found.right;
        exact.right += o == -1;
        both.right += source;
      }
      for (counts* one : {&exact, &found, &both}) one->gold += text->gold.size(), one->found += chosen.size();
      if (least == -512)
        for (std::size_t g = 0; g < text->gold.size(); ++g) {
          if (used_gold.count(g)) continue;
          const auto& one = text->gold[g];
          if (one.head == text::none) ++lost[0];
          else if (std::any_of(chosen.begin(), chosen.end(), [&](const auto& r) { return r.cue.at == one.head; })) ++lost[1];
          else {
            const auto likely = statements::find_likely_cues(*text->evidence, model, -2200);
            ++lost[std::any_of(likely.begin(), likely.end(), [&](const auto& c) { return c.at == one.head; }) ? 2 : 3];
          }
        }
    }
    std::printf("  least %5.2f: exact %.1f found %.1f (P %.1f R %.1f) end to end %.1f\n", least / 1024.0, exact.f1(), found.f1(),
                found.precision(), found.recall(), both.f1());
  }
  std::printf("  lost: no head %zu, content wrong %zu, not chosen %zu, cue not likely %zu of %zu\n", lost[0], lost[1], lost[2], lost[3], gold);
}

}  // namespace communique::train
