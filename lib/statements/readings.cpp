// The ways in which the words around each likely cue can be read: as the rules do, as the labeller does.
#include "statements/content_end.hpp"
#include "statements/cue_features.hpp"
#include "statements/judgement.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace communique::statements {

namespace {

// Log odds times 1024 from which a word is looked at as a cue. A lower threshold finds nothing more.
constexpr std::int32_t likely_enough = -1200;
// Words that score less than this by themselves are cues so seldom that their place is not looked at.
constexpr std::int32_t hopeless = -900;

// How many labellings of a cue are looked at, how many of them that differ in source or content are readings, and how
// much less likely than the best they may be.
constexpr std::size_t most_labellings = 4, most_readings = 3;
constexpr std::int32_t wide_behind = 3 * 1024;

}  // namespace

std::vector<likely_cue> find_likely_cues(const evidence& in, const judgement_model& model) {
  std::vector<likely_cue> out;
  model::feature_list seen(model.cues.may_have());
  for (std::uint32_t s = 0; s < in.in.sentences.size(); ++s) {
    if (!may_hold_cues(in, s)) continue;
    for (token_id t = in.in.sentences[s].first; t < in.in.sentences[s].last; ++t) {
      if (!may_be_cue(in, t) || in.turn[t]) continue;
      std::int32_t sums[2] = {};
      seen.count = 0;
      cue_word_features(in, t, seen);
      model.cues.add(seen, sums);
      if (std::max(model.cues.natural(sums[0]), model.cues.natural(sums[1])) < hopeless) continue;
      seen.count = 0;
      cue_place_features(in, t, seen);
      model.cues.add(seen, sums);
      const likely_cue next{t, model.cues.natural(sums[0]), model.cues.natural(sums[1])};
      if (next.score() >= likely_enough) out.push_back(next);
    }
  }
  return out;
}

namespace {

// The words of a role, as ranges.
std::vector<range> ranges_of(const labelling& from, role wanted) {
  std::vector<range> out;
  for (std::size_t i = 0; i < from.labels.size(); ++i) {
    if (from.labels[i] != wanted) continue;
    const token_id t = from.window.first + static_cast<token_id>(i);
    if (!out.empty() && out.back().last == t) out.back().last = t + 1;
    else out.push_back({t, t + 1});
  }
  return out;
}

// The other mark of the quotation that a mark opens or closes, or text::none.
token_id partner_of(const scene& in, token_id mark) {
  const auto& tokens = in.in.tokens;
  if (mark + 1 < tokens.size() && in.in.quoted(mark + 1))
    if (const auto& q = in.in.quotations[tokens[mark + 1].quotation]; q.open == mark) return q.close;
  if (mark > 0 && in.in.quoted(mark - 1))
    if (const auto& q = in.in.quotations[tokens[mark - 1].quotation]; q.close == mark) return q.open;
  return text::none;
}

// Content as a record has it: without the marks around it and the final comma or full stop, but with what belongs to
// its words: "$5", "(mostly) open", "40 %", "farmers'", "Who knows?", "the road was “shut”".
void trim(const scene& in, range& piece) {
  const auto is_outer = [&](token_id t, std::string_view belongs) {
    const char c = in.ascii(t);
    if (in.is_mark(t)) {
      const token_id partner = partner_of(in, t);
      const token_id other_end = t == piece.first ? piece.last - 1 : piece.first;
      return partner == text::none || partner < piece.first || partner >= piece.last || partner == other_end;
    }
    return in.in.tokens[t].what == text::token::kind::punctuation &&
           (c == 0 || belongs.find(c) == std::string_view::npos);
  };
  const auto strip_end = [&] {
    while (!piece.empty() && is_outer(piece.last - 1, ")]%'?!")) --piece.last;
  };
  strip_end();
  while (!piece.empty() && is_outer(piece.first, "$([#@")) ++piece.first;
  strip_end();
  // A mark that the labels left out though its partner is in.
  if (piece.empty()) return;
  if (piece.last < in.in.tokens.size() && in.is_mark(piece.last))
    if (const token_id opens = partner_of(in, piece.last); opens > piece.first && opens < piece.last) ++piece.last;
  if (piece.first > 0 && in.is_mark(piece.first - 1))
    if (const token_id closes = partner_of(in, piece.first - 1); closes >= piece.first && closes + 1 < piece.last)
      --piece.first;
}

// What a labelling says, on top of what the rules know of the cue.
attribution attribution_of(const evidence& in, const scene& from, const labelling& labels, token_id cue) {
  attribution out;
  const std::uint32_t index = in.proposed[cue];
  if (index != text::none) {
    out = in.proposals[index];
  } else {
    out.row = in.language.unlisted;
    out.verb = cue;
    out.sentence = in.in.tokens[cue].sentence;
  }
  out.content = ranges_of(labels, role::content);
  for (range& piece : out.content) {
    if (piece.first > cue) piece.last = where_contradicted(from, piece);
    trim(from, piece);
  }
  std::erase_if(out.content, [](range piece) { return piece.empty(); });
  if (!out.content.empty() && out.content.front().last - out.content.front().first > 1 &&
      from.word(out.content.front().first) == in.language.word.that &&
      !(out.content.front().first > 0 && from.is_mark(out.content.front().first - 1)))
    ++out.content.front().first;
  range source{};
  std::uint32_t nearest = 0xFFFFFFFF;
  for (const range piece : ranges_of(labels, role::source)) {  // the one next to the cue
    const std::uint32_t away = piece.first > cue ? piece.first - cue : cue - piece.last;
    if (away < nearest) nearest = away, source = piece;
  }
  while (!source.empty() && (from.ascii(source.last - 1) == ',' || from.ascii(source.last - 1) == '.')) --source.last;
  for (const range piece : ranges_of(labels, role::cue))
    if (cue >= piece.first && cue < piece.last && index == text::none) out.cue = piece;
  const bool same = source.first < out.source.last && out.source.first < source.last;
  if (!same) {
    out.source = source;
    out.antecedent = {};
    out.from = source.empty()       ? attribution::subject::none
               : source.first < cue ? attribution::subject::left
                                    : attribution::subject::inverted;
  }
  if (!out.content.empty())
    out.stands = out.content.front().first > cue ? attribution::place::before : attribution::place::behind;
  return out;
}

// "“…,” he said, but |she promised| aid" with what he said as content.
bool reaches_back(const scene& from, const attribution& a) noexcept {
  return a.content.front().first < a.cue.first && opens_joined_clause(from, a);
}

bool same_content(const attribution& a, const attribution& b) {
  return a.content.size() == b.content.size() &&
         std::equal(a.content.begin(), a.content.end(), b.content.begin(),
                    [](range x, range y) { return x.first == y.first && x.last == y.last; }) &&
         a.source.first == b.source.first && a.source.last == b.source.last;
}

// The labels that a proposal would have in a window.
labelling labels_of(const attribution& a, const labelling& window) {
  labelling out{window.window, std::vector<role>(window.labels.size(), role::other), 0, 0};
  const auto fill = [&](range piece, role what) {
    const token_id first = std::max(piece.first, out.window.first), last = std::min(piece.last, out.window.last);
    for (token_id t = first; t < last; ++t) out.labels[t - out.window.first] = what;
  };
  for (const range piece : a.content) fill(piece, role::content);
  fill(a.source, role::source);
  fill(a.cue, role::cue);
  return out;
}

}  // namespace

attribution read_labels_at(const evidence& in, const scene& from, labeller& labels, token_id cue) {
  const std::vector<labelling> found = labels.label(cue, 1, 0);
  return found.empty() ? attribution{} : attribution_of(in, from, found.front(), cue);
}

std::vector<reading> read_at(const evidence& in, const scene& from, const judgement_model& model, labeller& labels,
                             const likely_cue& cue) {
  std::vector<reading> here;
  const auto natural = [&](std::int32_t score) { return model.steps.natural(score); };
  const std::vector<labelling> found = labels.label(cue.at, most_labellings, model.steps.steps_of(wide_behind));
  if (found.empty()) return here;
  const std::int32_t best = found.front().score, nothing = found.front().nothing;
  const auto add = [&](attribution what, std::int32_t score) -> reading& {
    reading next;
    next.cue = cue;
    next.what = std::move(what);
    next.path = natural(score - nothing);
    next.behind = natural(best - score);
    next.rank = static_cast<std::uint32_t>(here.size());
    here.push_back(std::move(next));
    return here.back();
  };
  for (const labelling& one : found) {
    attribution what = attribution_of(in, from, one, cue.at);
    if (what.content.empty() || reaches_back(from, what)) continue;
    if (std::any_of(here.begin(), here.end(), [&](const reading& r) { return same_content(r.what, what); })) continue;
    add(std::move(what), one.score).labelled = true;
    if (here.size() == most_readings) break;
  }
  if (const std::uint32_t index = in.proposed[cue.at]; index != text::none) {
    const auto same = std::find_if(here.begin(), here.end(),
                                   [&](const reading& r) { return same_content(r.what, in.proposals[index]); });
    if (same != here.end()) same->ruled = true;
    else add(in.proposals[index], labels.score(labels_of(in.proposals[index], found.front()))).ruled = true;
  }
  return here;
}

}  // namespace communique::statements
