// What tells the words around a cue apart, its source and its content from all others: shared with the trainer.
//
// A linear-chain model (Lafferty et al. 2001) over four labels. What does not depend on the cue but for its side is
// looked up once per token and kept; the rest once per token and cue.
#pragma once

#include "statements/evidence.hpp"

#include <algorithm>
#include <vector>

namespace communique::statements {

using model::feature_of;

// The one feature of the table of steps.
inline constexpr model::feature steps_feature = feature_of(6000);

// What it scores to go from one role to another over a boundary with these edges.
template <class Score, class EdgeScore>
Score step_score(const Score* steps, const EdgeScore* edge, std::size_t from, std::size_t to) noexcept {
  Score out = steps[from * roles + to];
  if (from == to) return out;
  if (static_cast<role>(to) == role::content) out += edge[0];
  if (static_cast<role>(from) == role::content) out += edge[1];
  if (static_cast<role>(to) == role::source) out += edge[2];
  if (static_cast<role>(from) == role::source) out += edge[3];
  return out;
}

// Where a cue's source and content are looked for: in its sentence, and in those around it in its paragraph as far as
// quotations go on from one to the next: "“I came,” he said. “I saw.”"
inline range label_window(const evidence& in, token_id cue) noexcept {
  constexpr token_id reach = 80;
  const std::uint32_t own = in.in.tokens[cue].sentence;
  const text::paragraph& p = in.in.paragraphs[in.in.sentences[own].paragraph];
  const auto quotes = [&](std::uint32_t sentence) {
    const text::sentence& s = in.in.sentences[sentence];
    return in.before[s.last].marks != in.before[s.first].marks || in.quoted(s.first) == quoting::inside;
  };
  std::uint32_t first = own, last = own;
  while (first > p.first_sentence && in.in.sentences[first].first + reach > cue && quotes(first - 1)) --first;
  while (last + 1 < p.last_sentence && in.in.sentences[last].last < cue + reach && quotes(last + 1)) ++last;
  range out{in.in.sentences[first].first, in.in.sentences[last].last};
  if (cue > reach) out.first = std::max(out.first, cue - reach);
  out.last = std::min(out.last, cue + reach);
  return out;
}

inline void token_features(const evidence& in, token_id token, model::feature_list& out) {
  const std::int64_t t = token;
  const text::sentence& s = in.in.sentence_of(token);
  const text::paragraph& p = in.in.paragraphs[s.paragraph];
  model::template_writer put(out, 2000);
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
  put(in.quote(t), in.quote_first[in.in.tokens[token].sentence], in.quoted(p.first) != quoting::outside);
  const std::uint32_t from_first = bucket(token - s.first), to_last = bucket(s.last - 1 - token);
  put(in.pos(t), std::min(from_first, 6u));
  put(in.pos(t), std::min(to_last, 3u));
  const std::uint32_t run = in.run_at(token);
  if (run != text::none) {
    const nominal_run& r = in.runs[run];
    put(in.lemma(r.head), in.name(r.head));
    put(in.pos(r.head), in.name(r.head), in.pos(static_cast<std::int64_t>(r.first) - 1), in.pos(r.last));
    put(in.form(static_cast<std::int64_t>(r.first) - 1), in.pos(r.head));
    put(in.pos(r.head), in.form(r.last));
  }
}

// At the boundary in front of a token.
inline void boundary_features(const evidence& in, token_id token, model::feature_list& out) {
  const std::int64_t t = token;
  const text::sentence& s = in.in.sentence_of(token);
  model::template_writer put(out, 3000);
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
  std::uint32_t shape = 0;  // of its clause
  std::uint32_t quotation = 0, group = 0;
  const attribution* rule = nullptr;

  cue_view(const evidence& in, token_id t) : at(t), window(label_window(in, t)) {
    const std::int64_t c = t;
    const text::sentence& s = in.in.sentence_of(t);
    lemma = in.lemma(c);
    pos = in.pos(c);
    group = in.cluster(c);
    before = in.form(c - 1);
    after = in.form(c + 1);
    quotation = in.in.tokens[t].quotation;
    const counts_before before_cue = in.before[t], behind_cue = in.before[t + 1], first = in.before[s.first];
    const bool verb_behind = in.before[s.last].verbs != behind_cue.verbs, verb_before = before_cue.verbs != first.verbs;
    const bool comma_before = before_cue.commas != first.commas;
    const bool quote_before = before_cue.marks != in.before[window.first].marks;
    const bool quote_behind = in.before[window.last].marks != behind_cue.marks;
    shape = (verb_behind ? 1u : 0u) | (verb_before ? 2u : 0u) | (comma_before ? 4u : 0u) | (quote_before ? 8u : 0u) |
            (quote_behind ? 16u : 0u);
    if (in.proposed[t] == text::none) return;
    rule = &in.proposals[in.proposed[t]];
    mark_rule();
  }
  // What the rule says of a token: 0 nothing, else 1 + its role; 4 where no rule knows the cue.
  std::uint32_t ruled(token_id t) const noexcept {
    if (rule == nullptr) return 4;
    return t < window.first || t >= window.last ? 0 : ruled_[t - window.first] & 3u;
  }
  // And of the boundary in front of it: bits for where content and source begin and end; 1 where nothing does.
  std::uint32_t ruled_edge(token_id t) const noexcept { return 1u | (ruled_[t - window.first] >> 1 & 0x1Eu); }

 private:
  // In the window: two bits of role, and from bit 2 on the edges.
  std::vector<std::uint8_t> ruled_{};
  void mark_rule() {
    ruled_.assign(window.last - window.first, 0);
    const auto fill = [&](range piece, std::uint8_t role) {
      for (token_id t = std::max(piece.first, window.first); t < std::min(piece.last, window.last); ++t)
        ruled_[t - window.first] = static_cast<std::uint8_t>((ruled_[t - window.first] & ~3u) | role);
    };
    const auto edge = [&](token_id t, unsigned bit) {
      if (t >= window.first && t < window.last)
        ruled_[t - window.first] = static_cast<std::uint8_t>(ruled_[t - window.first] | bit);
    };
    fill(rule->source, 1);
    fill(rule->cue, 2);
    // Of pieces in text order, those that reach into the window: a quotation may go on for pages.
    const auto& pieces = rule->content;
    for (auto p = std::lower_bound(pieces.begin(), pieces.end(), window.first,
                                   [](range piece, token_id t) { return piece.last < t; });
         p != pieces.end() && p->first < window.last; ++p) {
      fill(*p, 3);
      edge(p->first, 4);
      edge(p->last, 8);
    }
    if (!rule->source.empty()) edge(rule->source.first, 16), edge(rule->source.last, 32);
  }
};

// How a token stands to the cue.
struct relation {
  std::uint32_t side, distance, near;              // in tokens; `near` exact up to eight, signed
  std::uint32_t sentence;                          // 0 the cue's, 1 before, 2 behind
  std::uint32_t verbs, commas, marks, cues, runs;  // between
  std::uint32_t quote;

  relation(const evidence& in, const cue_view& cue, token_id t) noexcept {
    const bool left = t < cue.at;
    const token_id low = left ? t + 1 : cue.at + 1, high = left ? cue.at : t;
    const counts_before until = high > low ? in.before[high] : counts_before{},
                        from = high > low ? in.before[low] : counts_before{};
    side = left ? 0 : 1;
    distance = bucket(left ? cue.at - t : t - cue.at);
    near = std::min(left ? cue.at - t : t - cue.at, token_id{9}) * 2 + side;
    const std::uint32_t here = in.in.tokens[t].sentence, there = in.in.tokens[cue.at].sentence;
    sentence = here == there ? 0 : here < there ? 1 : 2;
    verbs = std::min(until.verbs - from.verbs, 3u);
    commas = std::min(until.commas - from.commas, 3u);
    marks = std::min(until.marks - from.marks, 4u);
    cues = std::min(until.rivals - from.rivals, 3u);
    runs = std::min(until.runs - from.runs, 5u);
    quote = in.quote(t) * 2u + (in.in.tokens[t].quotation == cue.quotation ? 1 : 0);
  }
};

inline void token_and_cue_features(const evidence& in, const cue_view& cue, token_id token, const relation& r,
                                   model::feature_list& out) {
  const std::int64_t t = token;
  const std::uint32_t p = in.pos(t);
  model::template_writer put(out, 4000);
  put(r.side, r.distance, p);
  put(cue.lemma, r.side, p);
  put(cue.group, r.side, r.runs, p, r.sentence);
  put(cue.pos, r.side, r.distance, r.sentence);
  put(cue.before, r.side, r.distance);
  put(cue.after, r.side, r.distance);
  put(r.verbs, r.commas, r.side, r.sentence);
  put(r.marks, r.quote, r.side, r.sentence);
  put(r.cues, r.side, r.quote, r.verbs);
  put(cue.shape, r.side, r.quote, r.sentence);
  put(in.level(token), r.side, r.sentence, p);
  put(cue.shape, r.side, r.verbs, r.sentence, cue.pos);
  put(cue.shape, r.side, p, r.commas);
  put(r.runs, r.side, in.at(t).head << 3 | in.at(t).head_name, r.verbs);
  const std::uint32_t ruled = cue.ruled(token);
  put(ruled, p);
  if (cue.rule) {
    put(ruled, r.side, r.sentence, r.quote, static_cast<std::uint32_t>(cue.rule->how));
    put(ruled, cue.ruled(token + 1), token > 0 ? cue.ruled(token - 1) : 0, cue.pos);
  } else {
    put.skip(2);
  }
  if (r.near <= 9) {
    put(r.near, p, cue.pos, r.side ? in.pos(static_cast<std::int64_t>(cue.at) + 1) : in.pos(t + 1));
    put(r.near, in.form(t), cue.lemma);
  }
}

inline void boundary_and_cue_features(const evidence& in, const cue_view& cue, token_id token, const relation& r,
                                      model::feature_list& out) {
  const std::int64_t t = token;
  const std::uint32_t p = in.pos(t), q = in.pos(t - 1);
  model::template_writer put(out, 5000);
  put(r.near, cue.pos);
  put(r.near, cue.lemma);
  put(cue.lemma, r.side, in.form(t));
  put(cue.lemma, r.side, in.form(t - 1));
  put(r.side, r.verbs, q, p);
  put(r.side, r.commas, q, p, r.quote);
  put(cue.shape, r.side, q, p);
  put(r.cues, r.side, in.form(t), in.pos(t - 1));
  put(r.sentence, r.side, r.marks, in.quote(t - 1), in.quote(t));
  put(r.side, in.lemma(t - 1), p, std::min(r.verbs, 2u));
  if (cue.rule) put(cue.ruled_edge(token), r.side);
}

}  // namespace communique::statements
