#include "statements/evidence.hpp"

#include "statements/steps.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace communique::statements {

namespace {

bool is_nominal(const text::document& in, part p, token_id t) noexcept {
  // clang-format off
  switch (p) {
    case part::dt: case part::prps: case part::jj: case part::jjr: case part::jjs: case part::nn: case part::nns:
    case part::nnp: case part::nnps: case part::cd: case part::pos: case part::prp: return true;
    case part::sym: return in.tokens[t].ascii == '$' || in.tokens[t].ascii == '&';
    default: return false;
  }
  // clang-format on
}

// The part, or which kind of punctuation.
std::uint8_t pos_of(part p, char ascii) noexcept {
  if (p != part::punctuation) return static_cast<std::uint8_t>(p);
  constexpr std::string_view kinds = ",.:;?!()-~\"'/`[]*";
  const std::size_t kind = ascii == 0 ? std::string_view::npos : kinds.find(ascii);
  constexpr auto first = static_cast<std::size_t>(part::punctuation);
  static_assert(first + kinds.size() + 1 < seen_word::beyond_text);
  return static_cast<std::uint8_t>(kind == std::string_view::npos ? first : first + 1 + kind);
}

}  // namespace

evidence::evidence(const scene& from, const tagging::analysis& analysed,
                   const std::vector<attribution>& proposed_by_rules)
    : in(from.in), frame(from.frame), words(analysed), language(from.language), proposals(proposed_by_rules) {
  const std::size_t n = in.tokens.size();
  seen.resize(n + 2 * margin);
  before.reserve(n + 1);
  unsaid = find_unsaid(from);
  turn.resize(n);
  in_run.resize(n);
  quote_first.assign(in.sentences.size(), 0);
  bool open = false;  // a run goes on
  counts_before now;
  before.push_back(now);
  for (token_id t = 0; t < n; ++t) {
    const quoting quote = from.is_mark(t) ? quoting::mark : in.quoted(t) ? quoting::inside : quoting::outside;
    const part p = words.parts[t];
    seen_word& here = seen[t + margin];
    here.form = in.tokens[t].spelling;
    here.cluster = words.clusters[t];
    here.pos = pos_of(p, in.tokens[t].ascii);
    here.name = static_cast<std::uint8_t>(words.names[t]);
    here.quote = static_cast<std::uint8_t>(quote);
    const bool sentence_begins = t == in.sentence_of(t).first;
    if (sentence_begins && quote != quoting::outside) quote_first[in.tokens[t].sentence] = 1;
    if (is_nominal(in, p, t) && quote != quoting::mark) {
      const bool cuts = p == part::dt || p == part::prps || p == part::prp || sentence_begins ||
                        (t > 0 && words.parts[t - 1] == part::prp);
      if (!open || cuts) runs.push_back({t, t, t});
      nominal_run& run = runs.back();
      run.last = t + 1;
      if (tagging::is_noun(p) || p == part::prp) run.head = t;
      in_run[t] = true;
      open = true;
    } else {
      open = false;
    }
    now.runs = static_cast<std::uint32_t>(runs.size());
    now.verbs += tagging::is_verb(p) || p == part::md ? 1 : 0;
    now.commas += from.comma(t) ? 1 : 0;
    now.marks += quote == quoting::mark ? 1 : 0;
    now.cues += language.cues[in.tokens[t].word] != 0 && tagging::is_verb(p) ? 1 : 0;
    before.push_back(now);
  }
  runs.shrink_to_fit();
  for (const nominal_run& run : runs)
    for (token_id t = run.first; t < run.last; ++t) {
      seen[t + margin].head = at(run.head).pos;
      seen[t + margin].head_name = at(run.head).name;
    }
  std::vector<sparse_numbers::entry> begins;
  for (std::uint32_t i = 0; i < proposals.size(); ++i) {
    const attribution& a = proposals[i];
    if (a.whole && !a.dropped)
      for (const range piece : a.content) std::fill(turn.begin() + piece.first, turn.begin() + piece.last, true);
    if (a.row == text::none || a.whole || a.dropped || a.content.empty()) continue;
    begins.push_back({a.verb, i});
  }
  proposed.assign(n, begins);
}

void evidence::take(std::vector<likely_cue> found) {
  likely = std::move(found);
  for (seen_word& one : seen) one.level = 0;
  for (const likely_cue& one : likely)
    seen[one.at + margin].level = one.score() > 700 ? 3 : one.score() > -700 ? 2 : one.score() > -2000 ? 1 : 0;
  std::uint32_t rivals = 0;
  before.set_rivals(0, rivals);
  for (token_id t = 0; t < in.tokens.size(); ++t) before.set_rivals(t + 1, rivals += level(t) >= 2 ? 1 : 0);
}

}  // namespace communique::statements
