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

inline std::uint32_t behind_bucket(std::int32_t log_odds) noexcept {
  return static_cast<std::uint32_t>(log_odds <= 0 ? 0 : std::min(log_odds / 384 + 1, 24));
}

inline void choice_features(const evidence& in, const reading& one, const company& others, model::feature_list& out) {
  const attribution& a = one.what;
  const token_id cue = one.cue.at;
  const text::sentence& s = in.in.sentence_of(cue);
  std::uint32_t words = 0, quoted = 0;
  for (const range piece : a.content)
    for (token_id t = piece.first; t < piece.last; ++t) {
      words += in.part_of(t) != part::punctuation;
      quoted += in.part_of(t) != part::punctuation && in.quoted(t) == quoting::inside;
    }
  const std::uint32_t origin = (one.ruled ? 1u : 0u) | (one.labelled ? 2u : 0u);
  const std::uint32_t mode = quoted == 0 ? 0 : quoted == words ? 2 : 1;
  const std::uint32_t lemma = in.lemma(cue), pos = in.pos(cue);
  const std::uint32_t rule = in.proposed[cue] == text::none ? 0 : 1;
  const range first = a.content.empty() ? range{} : a.content.front();
  const range last = a.content.empty() ? range{} : a.content.back();
  const std::int64_t begin = first.first, end = last.last;
  const std::uint32_t side = first.first > cue ? 1 : 0;
  model::template_writer put(out, 7000);
  put();
  put(origin, rule, mode);
  put(origin, score_bucket(one.cue.any));
  put(origin, score_bucket(one.cue.said));
  put(origin, path_bucket(one.path), mode);
  put(origin, path_bucket(one.path), pos);
  put(origin, behind_bucket(one.behind), rule);
  put(std::min(one.rank, 5u), behind_bucket(one.behind), origin);
  put(score_bucket(one.cue.any), path_bucket(one.path), mode);
  put(score_bucket(one.cue.any), others.inside, others.overlaps, mode);
  put(score_bucket(one.cue.said), others.inside, others.overlaps, mode);
  put(pos, score_bucket(one.cue.any), side);
  put(in.cluster(cue), mode, origin);
  put(bucket(words), mode);
  put(mode, a.content.size());
  put(in.pos(begin - 1), in.pos(begin), side);
  put(in.pos(end - 1), in.pos(end), side);
  put(in.form(begin - 1), in.form(begin));
  put(in.quote(begin - 1), in.quote(begin), in.quote(end - 1), in.quote(end), side);
  put(in.pos(begin - 1), in.pos(end), mode, side);
  put(static_cast<token_id>(end) + 1 >= s.last, begin <= static_cast<std::int64_t>(s.first) + 1, mode, side);
  const std::uint32_t gap = side ? first.first - std::min(first.first, cue) : cue - std::min(cue, last.last);
  put(bucket(gap), side, mode);
  put(lemma, std::min(bucket(gap), 7u), side);
  // The source.
  const std::uint32_t run = a.source.empty() ? text::none : in.run_at(a.source.last - 1);
  const token_id head = a.source.empty() ? 0 : run == text::none ? a.source.last - 1 : in.runs[run].head;
  const std::uint32_t kind = a.source.empty() ? 0 : 1 + (in.pos(head) << 3 | in.name(head));
  const std::uint32_t distance = a.source.empty()       ? 20
                                 : a.source.first > cue ? 10 + std::min(a.source.first - cue, 4u)
                                                        : std::min(bucket(cue - a.source.last), 8u);
  put(kind, distance, origin);
  put(kind, lemma);
  put(kind, mode, pos);
  put(a.source.empty() ? 0 : in.lemma(head), pos);
  put(a.source.empty() ? 0 : in.lemma(head), lemma);
  put(distance, lemma);
  put(a.source.empty() ? 0 : bucket(a.source.last - a.source.first), kind);
  // The shape of the whole, which no chain of labels sees.
  std::uint32_t inner_commas = 0, inner_verbs = 0, inner_rivals = 0;
  for (const range piece : a.content) {
    inner_commas += in.before[piece.last].commas - in.before[piece.first].commas;
    inner_verbs += in.before[piece.last].verbs - in.before[piece.first].verbs;
    inner_rivals += in.before[piece.last].rivals - in.before[piece.first].rivals;
  }
  const std::uint32_t rest = end < s.last ? s.last - static_cast<token_id>(end) : 0;
  const std::uint32_t lead = first.first > s.first ? first.first - s.first : 0;
  put(in.form(begin), in.pos(begin + 1), side);
  put(bucket(rest), side, mode, in.pos(end));
  put(bucket(lead), side, mode, in.pos(begin - 1));
  put(std::min(inner_commas, 4u), bucket(words), side);
  put(std::min(inner_verbs, 3u), in.pos(begin), side);
  put(std::min(inner_rivals, 3u), side, mode, lemma);
  // Rivals.
  put(others.inside, others.inside_quotation, in.quote(cue), origin);
  put(others.inside, lemma);
  put(score_bucket(others.rival), score_bucket(std::max(one.cue.any, one.cue.said)));
  put(others.overlaps, mode, origin);
  // What the content is like.
  bool has_verb = false;
  for (const range piece : a.content) has_verb |= in.before[piece.last].verbs != in.before[piece.first].verbs;
  put(has_verb, lemma);
  put(has_verb, pos, mode, bucket(words));
  const auto where = static_cast<std::uint32_t>(in.frame.parts[in.in.tokens[cue].sentence]);
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
