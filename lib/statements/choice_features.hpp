// What tells a right reading of a cue from a wrong one: shared with the trainer.
#pragma once

#include "statements/judgement.hpp"

#include <algorithm>

namespace communique::statements {

using model::feature_of;

// What other readings have to do with one.
struct company {
  bool inside = false;            // its cue stands in what another, likelier cue says
  bool inside_quotation = false;  // the same, and between quotation marks
  std::int32_t rival = -8192;     // the likeliest other cue inside its content
  bool overlaps = false;          // its content and that of a likelier cue share words, but not the cues
};

inline std::uint32_t score_bucket(std::int32_t log_odds) noexcept {
  return static_cast<std::uint32_t>(std::clamp(log_odds / 512 + 12, 0, 24));
}

inline std::uint32_t path_bucket(std::int32_t log_odds) noexcept {
  return static_cast<std::uint32_t>(std::clamp(log_odds / 1024 + 8, 0, 48));
}

template <class Sink>
void choice_features(const evidence& in, const reading& one, const company& others, Sink&& add) {
  const attribution& a = one.what;
  const token_id cue = one.cue.at;
  const text::sentence& s = in.in.sentence_of(cue);
  std::uint32_t words = 0, quoted = 0;
  for (const range piece : a.content)
    for (token_id t = piece.first; t < piece.last; ++t) {
      words += in.part_of(t) != part::punctuation;
      quoted += in.part_of(t) != part::punctuation && in.quotes[t] == quoting::inside;
    }
  const std::uint32_t origin = (one.ruled ? 1u : 0u) | (one.labelled ? 2u : 0u);
  const std::uint32_t mode = quoted == 0 ? 0 : quoted == words ? 2 : 1;
  const std::uint32_t lemma = in.lemma(cue), pos = in.pos(cue);
  const std::uint32_t rule = in.proposed[cue] == text::none ? 0 : 1;
  const range first = a.content.empty() ? range{} : a.content.front();
  const range last = a.content.empty() ? range{} : a.content.back();
  const std::int64_t begin = first.first, end = last.last;
  const std::uint32_t side = first.first > cue ? 1 : 0;
  std::uint32_t n = 0;
  const auto put = [&](auto... values) { add(feature_of(7000 + n++, values...)); };
  put();
  put(origin, rule, mode);
  put(origin, score_bucket(one.cue.any));
  put(origin, score_bucket(one.cue.said));
  put(lemma, origin);
  put(origin, path_bucket(one.path), mode);
  put(origin, path_bucket(one.path), pos);
  put(origin, path_bucket(one.behind), rule);
  put(lemma, path_bucket(one.path) / 3);
  put(score_bucket(one.cue.any), path_bucket(one.path), mode);
  put(score_bucket(one.cue.any), others.inside, others.overlaps, mode);
  put(score_bucket(one.cue.said), others.inside, others.overlaps, mode);
  put(pos, score_bucket(one.cue.any), side);
  put(lemma, mode);
  put(in.cluster(cue), mode, origin);
  put(lemma, pos, side);
  put(bucket(words), mode);
  put(lemma, bucket(words));
  put(mode, a.content.size());
  put(in.pos(begin - 1), in.pos(begin), side);
  put(in.pos(end - 1), in.pos(end), side);
  put(lemma, in.form(begin));
  put(lemma, in.form(end));
  put(in.form(end), in.pos(end + 1), mode);
  put(in.form(begin - 1), in.form(begin));
  put(in.quote(begin - 1), in.quote(begin), in.quote(end - 1), in.quote(end), side);
  put(in.pos(begin - 1), in.pos(end), mode, side);
  put(static_cast<token_id>(end) + 1 >= s.last, begin <= static_cast<std::int64_t>(s.first) + 1, mode, side);
  const std::uint32_t gap = side ? first.first - std::min(first.first, cue) : cue - std::min(cue, last.last);
  put(bucket(gap), side, mode);
  put(lemma, std::min(bucket(gap), 7u), side);
  // The source.
  const std::uint32_t run = a.source.empty() ? text::none : in.run_at[a.source.last - 1];
  const token_id head = a.source.empty() ? 0 : run == text::none ? a.source.last - 1 : in.runs[run].head;
  const std::uint32_t kind = a.source.empty() ? 0 : 1 + (in.pos(head) << 3 | in.name(head));
  const std::uint32_t distance = a.source.empty()            ? 20
                                 : a.source.first > cue      ? 10 + std::min(a.source.first - cue, 4u)
                                                             : std::min(bucket(cue - a.source.last), 8u);
  put(kind, distance, origin);
  put(kind, lemma);
  put(kind, mode, pos);
  put(a.source.empty() ? 0 : in.lemma(head), pos);
  put(a.source.empty() ? 0 : in.lemma(head), lemma);
  put(distance, lemma);
  put(a.source.empty() ? 0 : bucket(a.source.last - a.source.first), kind);
  // Rivals.
  put(others.inside, others.inside_quotation, in.quote(cue), origin);
  put(others.inside, lemma);
  put(score_bucket(others.rival), score_bucket(std::max(one.cue.any, one.cue.said)));
  put(others.overlaps, mode, origin);
  // What the content is like.
  bool has_verb = false;
  for (const range piece : a.content) has_verb |= in.verbs[piece.last] != in.verbs[piece.first];
  put(has_verb, lemma);
  put(has_verb, pos, mode, bucket(words));
  const std::uint32_t where = in.in.tokens[cue].sentence < in.frame.parts.size()
                                  ? static_cast<std::uint32_t>(in.frame.parts[in.in.tokens[cue].sentence])
                                  : 0;
  put(where, mode);
  put(where, pos);
  if (rule) {
    const attribution& proposal = in.proposals[in.proposed[cue]];
    put(in.language.rows[proposal.row].takes, origin);
    put(static_cast<std::uint32_t>(proposal.how), static_cast<std::uint32_t>(proposal.from), origin, mode);
    put(static_cast<std::uint32_t>(proposal.does), origin, mode);
    put(proposal.negated, proposal.infinitive, proposal.bare, origin);
  }
}

}  // namespace communique::statements
