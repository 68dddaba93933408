// What tells the words around a cue apart, its source and its content from all others: shared with the trainer.
//
// A linear-chain model (Lafferty et al. 2001) over four labels. What does not depend on the cue but for its side is
// looked up once per token and kept; the rest once per token and cue.
#pragma once

#include "statements/evidence.hpp"

#include <algorithm>

namespace communique::statements {

using model::feature_of;

// The one feature of the table of steps.
inline constexpr model::feature steps_feature = feature_of(6000);

// What it scores to go from one role to another over a boundary with these edges.
template <class Score>
Score step_score(const Score* steps, const Score* edge, std::size_t from, std::size_t to) noexcept {
  Score out = steps[from * roles + to];
  if (from == to) return out;
  if (static_cast<role>(to) == role::content) out += edge[0];
  if (static_cast<role>(from) == role::content) out += edge[1];
  if (static_cast<role>(to) == role::source) out += edge[2];
  if (static_cast<role>(from) == role::source) out += edge[3];
  return out;
}

// Where a cue's source and content are looked for: its sentence; with quotation marks about, its paragraph.
inline range label_window(const evidence& in, token_id cue) noexcept {
  constexpr token_id reach = 120;
  const text::sentence& s = in.in.sentence_of(cue);
  const text::paragraph& p = in.in.paragraphs[s.paragraph];
  const bool quoted = in.marks[p.last] != in.marks[p.first];
  range out = quoted ? range{p.first, p.last} : range{s.first, s.last};
  if (cue > reach) out.first = std::max(out.first, cue - reach);
  out.last = std::min(out.last, cue + reach);
  return out;
}

template <class Sink>
void token_features(const evidence& in, token_id token, Sink&& add) {
  const std::int64_t t = token;
  const text::sentence& s = in.in.sentence_of(token);
  const text::paragraph& p = in.in.paragraphs[s.paragraph];
  std::uint32_t n = 0;
  const auto put = [&](auto... values) { add(feature_of(2000 + n++, values...)); };
  put();
  put(in.form(t));
  put(in.lemma(t), in.pos(t));
  put(in.pos(t), in.name(t));
  put(in.pos(t), in.pos(t - 1));
  put(in.pos(t), in.pos(t + 1));
  put(in.pos(t - 1), in.pos(t), in.pos(t + 1));
  put(in.form(t), in.form(t - 1));
  put(in.form(t), in.form(t + 1));
  put(in.cluster(t));
  put(in.quote(t), in.quote_first[in.in.tokens[token].sentence], in.quotes[p.first] != quoting::outside);
  const std::uint32_t from_first = bucket(token - s.first), to_last = bucket(s.last - 1 - token);
  put(in.pos(t), std::min(from_first, 6u));
  put(in.pos(t), std::min(to_last, 3u));
  const std::uint32_t run = in.run_at[token];
  if (run != text::none) {
    const nominal_run& r = in.runs[run];
    put(in.lemma(r.head), in.name(r.head));
    put(in.pos(r.head), in.name(r.head), in.pos(static_cast<std::int64_t>(r.first) - 1), in.pos(r.last));
    put(in.form(static_cast<std::int64_t>(r.first) - 1), in.pos(r.head));
    put(in.pos(r.head), in.form(r.last));
  }
}

// At the boundary in front of a token.
template <class Sink>
void boundary_features(const evidence& in, token_id token, Sink&& add) {
  const std::int64_t t = token;
  const text::sentence& s = in.in.sentence_of(token);
  std::uint32_t n = 0;
  const auto put = [&](auto... values) { add(feature_of(3000 + n++, values...)); };
  put();
  put(in.form(t - 1), in.form(t));
  put(in.form(t));
  put(in.form(t - 1));
  put(in.pos(t - 1), in.pos(t));
  put(in.pos(t - 2), in.pos(t - 1), in.pos(t));
  put(in.pos(t - 1), in.pos(t), in.pos(t + 1));
  put(in.form(t - 1), in.pos(t));
  put(in.pos(t - 1), in.form(t));
  put(in.form(t), in.form(t + 1));
  put(in.form(t - 2), in.form(t - 1));
  put(in.group(t - 1), in.group(t));
  put(in.form(t), in.pos(t + 1), in.pos(t + 2));
  put(in.quote(t - 1), in.quote(t), in.pos(t - 1));
  put(in.quote(t - 1), in.quote(t), token == s.first, in.quote(t - 2));
  put(token == s.first, token == in.in.paragraphs[s.paragraph].first);
}

// What is known of a cue before its neighbourhood is labelled.
struct cue_view {
  token_id at = 0;
  range window{};
  std::uint32_t lemma = 0, pos = 0, before = 0, after = 0;
  std::uint32_t shape = 0;      // of its clause
  std::uint32_t quote = 0, quotation = 0, level = 0, group = 0;
  const attribution* rule = nullptr;

  cue_view(const evidence& in, token_id t) : at(t), window(label_window(in, t)) {
    const std::int64_t c = t;
    const text::sentence& s = in.in.sentence_of(t);
    lemma = in.lemma(c);
    pos = in.pos(c);
    group = in.cluster(c);
    before = in.form(c - 1);
    after = in.form(c + 1);
    quote = in.quote(c);
    quotation = in.in.tokens[t].quotation;
    level = in.level[t];
    const bool verb_behind = in.verbs[s.last] != in.verbs[t + 1], verb_before = in.verbs[t] != in.verbs[s.first];
    const bool comma_before = in.commas[t] != in.commas[s.first];
    const bool quote_before = in.marks[t] != in.marks[window.first];
    const bool quote_behind = in.marks[window.last] != in.marks[t + 1];
    shape = (verb_behind ? 1u : 0u) | (verb_before ? 2u : 0u) | (comma_before ? 4u : 0u) | (quote_before ? 8u : 0u) |
            (quote_behind ? 16u : 0u);
    if (in.proposed[t] != text::none) rule = &in.proposals[in.proposed[t]];
  }
  // 4: no rule knows the cue.
  std::uint32_t ruled(token_id t) const noexcept {
    if (rule == nullptr) return 4;
    for (const range piece : rule->content)
      if (t >= piece.first && t < piece.last) return 3;
    if (t >= rule->cue.first && t < rule->cue.last) return 2;
    if (t >= rule->source.first && t < rule->source.last) return 1;
    return 0;
  }
  std::uint32_t ruled_edge(token_id t) const noexcept {   // what a rule says of the boundary in front of `t`
    if (rule == nullptr) return 0;
    std::uint32_t out = 1;
    for (const range piece : rule->content) out |= (piece.first == t ? 2u : 0u) | (piece.last == t ? 4u : 0u);
    if (!rule->source.empty()) out |= (rule->source.first == t ? 8u : 0u) | (rule->source.last == t ? 16u : 0u);
    return out;
  }
};

// How a token stands to the cue.
struct relation {
  std::uint32_t side, distance, near;       // in tokens; `near` exact up to eight, signed
  std::uint32_t sentence;                   // 0 the cue's, 1 before, 2 behind
  std::uint32_t verbs, commas, marks, cues, runs;   // between
  std::uint32_t quote;

  relation(const evidence& in, const cue_view& cue, token_id t) noexcept {
    const bool left = t < cue.at;
    const token_id low = left ? t + 1 : cue.at + 1, high = left ? cue.at : t;
    const auto between = [&](const std::vector<std::uint32_t>& counts) {
      return high > low ? counts[high] - counts[low] : 0;
    };
    side = left ? 0 : 1;
    distance = bucket(left ? cue.at - t : t - cue.at);
    near = std::min(left ? cue.at - t : t - cue.at, token_id{9}) * 2 + side;
    const std::uint32_t here = in.in.tokens[t].sentence, there = in.in.tokens[cue.at].sentence;
    sentence = here == there ? 0 : here < there ? 1 : 2;
    verbs = std::min(between(in.verbs), 3u);
    commas = std::min(between(in.commas), 3u);
    marks = std::min(between(in.marks), 4u);
    cues = std::min(between(in.rivals), 3u);
    runs = std::min(between(in.runs_before), 5u);
    quote = in.quote(t) * 2 + (in.in.tokens[t].quotation == cue.quotation ? 1 : 0);
  }
};

template <class Sink>
void token_and_cue_features(const evidence& in, const cue_view& cue, token_id token, const relation& r, Sink&& add) {
  const std::int64_t t = token;
  const std::uint32_t p = in.pos(t);
  std::uint32_t n = 0;
  const auto put = [&](auto... values) { add(feature_of(4000 + n++, values...)); };
  put(r.side, r.distance, p);
  put(cue.lemma, r.side, p);
  put(cue.group, r.side, r.runs, p, r.sentence);
  put(cue.lemma, r.side, r.quote, r.sentence);
  put(cue.pos, r.side, r.distance, r.sentence);
  put(cue.before, r.side, r.distance);
  put(cue.after, r.side, r.distance);
  put(r.verbs, r.commas, r.side, r.sentence);
  put(r.marks, r.quote, r.side, r.sentence);
  put(r.cues, r.side, r.quote, r.verbs);
  put(cue.shape, r.side, r.quote, r.sentence);
  put(in.level[token], r.side, r.sentence, p);
  put(r.cues, r.commas, r.side, cue.level, in.level[token]);
  put(cue.shape, r.side, r.verbs, r.sentence, cue.pos);
  put(cue.shape, r.side, p, r.commas);
  const std::uint32_t run = in.run_at[token];
  const std::uint32_t head = run == text::none ? 0 : in.pos(in.runs[run].head) << 3 | in.name(in.runs[run].head);
  put(r.runs, r.side, head, r.verbs);
  put(cue.lemma, r.side, r.runs, head);
  const std::uint32_t ruled = cue.ruled(token);
  put(ruled, p);
  put(ruled, cue.lemma);
  if (cue.rule) {
    put(ruled, r.side, r.sentence, r.quote, static_cast<std::uint32_t>(cue.rule->how));
    put(ruled, cue.ruled(token + 1), token > 0 ? cue.ruled(token - 1) : 0, cue.pos);
  } else {
    n += 2;
  }
  if (r.near <= 9) {
    put(r.near, p, cue.pos, r.side ? in.pos(static_cast<std::int64_t>(cue.at) + 1) : in.pos(t + 1));
    put(r.near, in.form(t), cue.lemma);
  }
}

template <class Sink>
void boundary_and_cue_features(const evidence& in, const cue_view& cue, token_id token, const relation& r,
                               Sink&& add) {
  const std::int64_t t = token;
  const std::uint32_t p = in.pos(t), q = in.pos(t - 1);
  std::uint32_t n = 0;
  const auto put = [&](auto... values) { add(feature_of(5000 + n++, values...)); };
  put(r.near, cue.pos);
  put(r.near, cue.lemma);
  put(cue.lemma, r.side, in.form(t));
  put(cue.lemma, r.side, in.form(t - 1));
  put(r.side, r.verbs, q, p);
  put(r.side, r.commas, q, p, r.quote);
  put(cue.shape, r.side, q, p);
  put(in.level[token], t > 0 ? in.level[token - 1] : 0, r.side, r.cues, p);
  put(r.cues, r.side, in.form(t), in.pos(t - 1));
  put(r.sentence, r.side, r.marks, in.quote(t - 1), in.quote(t));
  put(r.side, in.lemma(t - 1), p, std::min(r.verbs, 2u));
  put(r.side, q, in.lemma(t), std::min(r.verbs, 2u));
  if (cue.rule) {
    const std::uint32_t edge = cue.ruled_edge(token);
    put(edge, r.side);
    put(edge, cue.lemma);
    put(edge, q, p);
    put(edge, in.form(t));
  }
}

}  // namespace communique::statements
