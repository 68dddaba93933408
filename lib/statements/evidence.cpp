#include "statements/evidence.hpp"

#include <algorithm>
#include <utility>

namespace communique::statements {

namespace {

bool is_nominal(const text::document& in, part p, token_id t) noexcept {
  switch (p) {
    case part::dt: case part::prps: case part::jj: case part::jjr: case part::jjs: case part::nn: case part::nns:
    case part::nnp: case part::nnps: case part::cd: case part::pos: case part::prp: return true;
    case part::sym: return in.tokens[t].ascii == '$' || in.tokens[t].ascii == '&';
    default: return false;
  }
}

}  // namespace

evidence::evidence(const scene& from, const tagging::analysis& analysed,
                   const std::vector<attribution>& proposed_by_rules)
    : in(from.in), frame(from.frame), words(analysed), language(from.language), proposals(proposed_by_rules) {
  const std::size_t n = in.tokens.size();
  quotes.resize(n);
  turn.resize(n);
  run_at.assign(n, text::none);
  for (auto* counts : {&runs_before, &verbs, &commas, &marks, &cues}) counts->resize(n + 1);
  proposed.assign(n, text::none);
  quote_first.assign(in.sentences.size(), 0);
  bool open = false;   // a run goes on
  for (token_id t = 0; t < n; ++t) {
    quotes[t] = from.is_mark(t) ? quoting::mark : in.quoted(t) ? quoting::inside : quoting::outside;
    const part p = words.parts[t];
    const bool sentence_begins = t == in.sentence_of(t).first;
    if (sentence_begins && (quotes[t] != quoting::outside)) quote_first[in.tokens[t].sentence] = 1;
    if (is_nominal(in, p, t) && quotes[t] != quoting::mark) {
      const bool cuts = p == part::dt || p == part::prps || p == part::prp || sentence_begins ||
                        (t > 0 && words.parts[t - 1] == part::prp);
      if (!open || cuts) runs.push_back({t, t, t});
      nominal_run& here = runs.back();
      here.last = t + 1;
      if (tagging::is_noun(p) || p == part::prp) here.head = t;
      run_at[t] = static_cast<std::uint32_t>(runs.size() - 1);
      open = true;
    } else {
      open = false;
    }
    runs_before[t + 1] = static_cast<std::uint32_t>(runs.size());
    verbs[t + 1] = verbs[t] + (tagging::is_verb(p) || p == part::md ? 1 : 0);
    commas[t + 1] = commas[t] + (from.comma(t) ? 1 : 0);
    marks[t + 1] = marks[t] + (quotes[t] == quoting::mark ? 1 : 0);
    cues[t + 1] = cues[t] + (language.cues[in.tokens[t].word] != 0 && tagging::is_verb(p) ? 1 : 0);
  }
  for (std::uint32_t i = 0; i < proposals.size(); ++i) {
    const attribution& a = proposals[i];
    if (a.labelled && !a.dropped)
      for (const range piece : a.content) std::fill(turn.begin() + piece.first, turn.begin() + piece.last, std::uint8_t{1});
    if (a.row == text::none || a.labelled || a.dropped || a.content.empty()) continue;
    proposed[a.verb] = i;
  }
}

void evidence::take(std::vector<likely_cue> found) {
  likely = std::move(found);
  level.assign(in.tokens.size(), 0);
  rivals.assign(in.tokens.size() + 1, 0);
  for (const likely_cue& one : likely)
    level[one.at] = one.score() > 700 ? 3 : one.score() > -700 ? 2 : one.score() > -2000 ? 1 : 0;
  for (token_id t = 0; t < in.tokens.size(); ++t) rivals[t + 1] = rivals[t] + (level[t] >= 2 ? 1 : 0);
}

}  // namespace communique::statements
