// Which readings to believe.
#include "statements/choice_features.hpp"
#include "statements/steps.hpp"

#include <algorithm>
#include <deque>

namespace communique::statements {

namespace {

// "X said that Y had promised Z": a saying inside another's words must be surer than one that stands alone; a thought
// there is part of what is said.
constexpr std::int32_t sure_inside = 1000;

bool covers(const attribution& a, token_id t) noexcept {
  for (const range piece : a.content)
    if (t >= piece.first && t < piece.last) return true;
  return false;
}

bool overlap(const attribution& a, const attribution& b) noexcept {
  for (const range x : a.content)
    for (const range y : b.content)
      if (x.first < y.last && y.first < x.last) return true;
  return false;
}

// Is more than half of it marked?
bool mostly(const attribution& a, const std::vector<std::uint8_t>& marked) noexcept {
  std::size_t all = 0, those = 0;
  for (const range piece : a.content)
    for (token_id t = piece.first; t < piece.last; ++t) {
      ++all;
      those += marked[t];
    }
  return those * 2 > all;
}

void mark(const attribution& a, std::vector<std::uint8_t>& words) noexcept {
  for (const range piece : a.content)
    std::fill(words.begin() + piece.first, words.begin() + piece.last, std::uint8_t{1});
}

// What those around a reading, by cue, have to do with it.
company company_of(const evidence& in, const reading& one, const std::deque<std::vector<reading>>& near) {
  company out;
  for (const std::vector<reading>& there : near) {
    if (there.empty() || there.front().cue.at == one.cue.at) continue;
    const reading& other = there.front();  // of every other cue, its likeliest reading
    if (covers(one.what, other.cue.at)) out.rival = std::max(out.rival, other.cue.score());
    if (other.cue.score() <= one.cue.score()) continue;
    if (covers(other.what, one.cue.at)) {
      out.inside = true;
      out.inside_quotation |= in.quoted(one.cue.at) == quoting::inside;
    } else if (!covers(one.what, other.cue.at) && overlap(one.what, other.what)) {
      out.overlaps = true;
    }
  }
  return out;
}

}  // namespace

void for_each_reading(const evidence& in, const scene& from, const judgement_model& model,
                      const std::function<void(const reading&, const company&)>& use) {
  constexpr token_id reach = 90;  // no window is wider on either side
  labeller labels(in, model);
  std::deque<std::vector<reading>> near;  // of the cues from `first` to `unread`: those within reach
  std::size_t first = 0, unread = 0;
  for (std::size_t i = 0; i < in.likely.size(); ++i) {
    const token_id at = in.likely[i].at;
    for (; unread < in.likely.size() && in.likely[unread].at < at + reach; ++unread)
      near.push_back(read_at(in, from, model, labels, in.likely[unread]));
    for (; in.likely[first].at + reach < at; ++first) near.pop_front();
    for (const reading& one : near[i - first]) use(one, company_of(in, one, near));
  }
}

namespace {

// Of each cue the best reading. A deque: a vector that grows holds everything twice.
std::deque<reading> best_of_each(const evidence& in, const scene& from, const judgement_model& model,
                                 std::int32_t least) {
  std::deque<reading> out;
  model::feature_list seen(model.choices.may_have());
  const auto unlikely = [&](const reading& one) { return std::max(one.any, one.said) < least; };
  for_each_reading(in, from, model, [&](const reading& read, const company& others) {
    std::int32_t sums[3] = {};
    seen.count = 0;
    choice_features(in, read, others, seen);
    model.choices.add(seen, sums);
    const std::int32_t better = model.choices.natural(sums[2]) + (read.ruled ? model.rules_first : 0);
    const bool again = !out.empty() && out.back().cue.at == read.cue.at;
    if (again && better <= out.back().better) return;
    if (!again && !out.empty() && unlikely(out.back())) out.pop_back();
    if (again) out.back() = read;
    else out.push_back(read);
    out.back().any = model.choices.natural(sums[0]);
    out.back().said = model.choices.natural(sums[1]);
    out.back().better = better;
  });
  if (!out.empty() && unlikely(out.back())) out.pop_back();
  return out;
}

}  // namespace

std::deque<reading> choose(const evidence& in, const scene& from, const judgement_model& model, std::int32_t least) {
  std::deque<reading> out = best_of_each(in, from, model, least);
  // The likeliest first.
  std::vector<std::size_t> order(out.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::max(out[a].any, out[a].said) > std::max(out[b].any, out[b].said);
  });
  std::vector<std::uint8_t> taken(in.size());
  std::vector<std::uint8_t> kept(out.size());
  for (const std::size_t i : order) {
    const reading& one = out[i];
    const bool tangled = taken[one.cue.at] != 0 || mostly(one.what, taken);
    if (tangled && one.said < std::max(least, sure_inside)) continue;
    kept[i] = 1;
    mark(one.what, taken);
  }
  std::size_t kept_so_far = 0;
  for (std::size_t i = 0; i < out.size(); ++i)
    if (kept[i]) {
      if (i != kept_so_far) out[kept_so_far] = std::move(out[i]);
      ++kept_so_far;
    }
  out.resize(kept_so_far);
  return out;
}

std::vector<attribution> judge(const scene& from, const tagging::analysis& words, std::vector<attribution> proposals,
                               const judgement_model& model) {
  if (!model) return proposals;
  // Here a text of sayings alone takes the most memory: what is not needed yet is not there yet, and what is not needed
  // any more has gone.
  proposals.shrink_to_fit();
  std::deque<reading> chosen;
  {
    evidence in(from, words, proposals);
    in.take(find_likely_cues(in, model));
    chosen = choose(in, from, model);
  }
  std::vector<attribution> out;
  out.reserve(chosen.size());
  for (; !chosen.empty(); chosen.pop_front()) {
    reading& one = chosen.front();
    one.what.thought = one.said < believed;
    one.what.probability = model::probability(std::max(one.any, one.said));
    out.push_back(std::move(one.what));
  }
  std::vector<std::uint8_t> said(from.in.tokens.size()), quoted(from.in.tokens.size());
  part_shared_quotations(from, out);
  for (const attribution& a : out)
    if (!a.thought) mark(a, said);
  // Quotations of nobody, and turns of a dialogue, as the rules have them, where nothing else said has their words. What
  // was only taken for a thought gives way: "closed with a promise: “…”" quotes.
  const std::size_t judged = out.size();
  for (attribution& a : proposals) {
    if (a.dropped || a.content.empty() || (a.row != text::none && !a.whole) || mostly(a, said)) continue;
    mark(a, quoted);
    out.push_back(std::move(a));
  }
  std::size_t seen = 0;
  std::erase_if(out, [&](const attribution& a) { return seen++ < judged && a.thought && mostly(a, quoted); });
  std::stable_sort(out.begin(), out.end(), [](const attribution& a, const attribution& b) {
    const auto at = [](const attribution& x) { return x.cue.empty() ? x.content.front().first : x.cue.first; };
    return at(a) < at(b);
  });
  return out;
}

}  // namespace communique::statements
