// What tells a cue: shared with the trainer.
#pragma once

#include "statements/evidence.hpp"
#include "tagging/part_features.hpp"

#include <algorithm>

namespace communique::statements {

using model::feature_of;

// Verbs, and what else news uses for saying: "according to", "his claim that", "Trump: …", "― Ann Léger".
inline bool may_be_cue(const evidence& in, token_id t) noexcept {
  if (in.unsaid[t] != 0) return false;
  if (in.proposed[t] != text::none) return true;
  // "according to schedule": a bare noun that the lexicon does not have for a speaker ("according to police").
  if (in.language.phrase_only(in.in.tokens[t].word) && t + 2 < in.size() && in.part_of(t + 2) == part::nn) return false;
  // clang-format off
  switch (in.part_of(t)) {
    case part::vb: case part::vbd: case part::vbg: case part::vbn: case part::vbp: case part::vbz:
    case part::nn: case part::nns: case part::jj: case part::in: break;
    case part::punctuation:
      return in.in.tokens[t].ascii == ':' || in.in.tokens[t].ascii == '~';
    default: return false;
  }
  // clang-format on
  return in.quoted(t) != quoting::mark;
}

// Bylines, boilerplate and the like hold none.
inline bool may_hold_cues(const evidence& in, std::uint32_t sentence) noexcept {
  return in.frame.is_body(sentence) || in.frame.parts[sentence] == article_frame::part::headline;
}

// What the word itself tells: enough to pass over most of them.
inline void cue_word_features(const evidence& in, token_id t, model::feature_list& out) {
  const std::uint32_t lemma = in.lemma(t), p = in.pos(t);
  model::template_writer put(out, 1000);
  put();
  put(p);
  put(lemma);
  put(in.form(t), p);
  put(lemma, p);
  put(p, tagging::ending(in.in[t], 3));
  put(p, tagging::ending(in.in[t], 4));
  put(p, tagging::beginning(in.in[t], 4));
  put(in.group(t), p);
  put(in.cluster(t), p);
}

inline void cue_place_features(const evidence& in, token_id t, model::feature_list& out) {
  const std::int64_t c = t;
  const text::sentence& s = in.in.sentence_of(t);
  const std::uint32_t lemma = in.lemma(c), p = in.pos(c);
  const auto left = [&](int n) { return c - n < s.first ? std::int64_t{-1} : c - n; };
  const auto right = [&](int n) { return c + n >= s.last ? static_cast<std::int64_t>(in.size()) : c + n; };
  const std::int64_t l1 = left(1), l2 = left(2), r1 = right(1), r2 = right(2), r3 = right(3);
  model::template_writer put(out, 1000, 10);
  put(lemma, in.form(l1));
  put(lemma, in.form(r1));
  put(lemma, in.form(r1), in.form(r2));
  put(lemma, in.form(l1), in.form(r1));
  put(p, in.form(l1));
  put(p, in.form(r1));
  put(p, in.form(l1), in.form(l2));
  put(p, in.form(r1), in.form(r2));
  put(p, in.pos(l1), in.pos(l2), in.pos(r1));
  put(p, in.pos(r1), in.pos(r2), in.pos(r3));
  put(lemma, in.pos(l1));
  put(lemma, in.pos(r1));
  put(lemma, in.pos(r1), in.pos(r2));
  put(in.group(c), in.group(l1), in.group(r1));
  put(lemma, in.group(r1));
  put(in.group(c), in.form(r1));
  put(in.group(c), in.pos(l1), in.pos(r1));
  // Quotations: is it in one, is there one in its sentence or next to it.
  const std::uint32_t quote = in.quote(c);
  const bool any = in.before[s.last].marks != in.before[s.first].marks;
  const std::uint32_t before = std::min(3u, in.before[t].marks - in.before[s.first].marks);
  const std::uint32_t after = std::min(3u, in.before[s.last].marks - in.before[t + 1].marks);
  put(p, quote, before, after);
  put(lemma, quote, any);
  put(p, in.quote(l1), in.quote(r1), in.quote(r2));
  // The subject: the nearest nominal to the left, and what stands between.
  const std::uint32_t run = in.before[t].runs;
  std::uint32_t subject = 0, distance = 0;
  if (run > 0 && in.runs[run - 1].first >= s.first) {
    const nominal_run& r = in.runs[run - 1];
    subject = in.pos(r.head) << 4 | in.name(r.head) |
              (in.before[t].commas != in.before[r.last].commas ? 1u << 16 : 0u) |
              (in.before[t].verbs != in.before[r.last].verbs ? 1u << 17 : 0u);
    distance = bucket(t - r.last);
    put(p, subject, distance);
    put(lemma, subject);
    put(lemma, in.lemma(r.head));
    put(p, in.lemma(r.head), distance);
    put(lemma, in.group(r.head));
    put(in.group(c), in.group(r.head), subject);
  } else {
    put.skip(6);
  }
  // What follows: "that", a verb, a nominal ("said X").
  std::uint32_t that = 15, verb = 15;
  for (std::uint32_t k = 1; k < 9 && t + k < s.last; ++k) {
    if (that == 15 && in.in.tokens[t + k].word == in.language.word.that) that = k;
    if (verb == 15 && (tagging::is_verb(in.part_of(t + k)) || in.part_of(t + k) == part::md)) verb = k;
  }
  put(p, that);
  put(lemma, std::min(that, 4u));
  put(p, std::min(that, 5u), verb, in.pos(r1));
  put(lemma, std::min(verb, 6u));
  // The auxiliaries in front: "is expected to", "would say", "has said".
  std::int64_t k = l1;
  std::uint32_t chain = 0;
  for (int i = 0; i < 4 && k >= s.first; ++i, --k) {
    const part q = in.part_of(static_cast<token_id>(k));
    if (q == part::rb) continue;
    if (q != part::md && q != part::to && !tagging::is_verb(q)) break;
    chain = in.form(k);
    if (q == part::md || q == part::to) break;
  }
  put(p, chain);
  put(lemma, chain);
  // Rivals, and where in the text it stands.
  const std::uint32_t rivals_left = std::min(3u, in.before[t].cues - in.before[s.first].cues);
  const std::uint32_t rivals_right = std::min(3u, in.before[s.last].cues - in.before[t + 1].cues);
  put(p, rivals_left, rivals_right);
  put(lemma, rivals_left, rivals_right);
  const auto where = static_cast<std::uint32_t>(in.frame.parts[in.in.tokens[t].sentence]);
  put(p, where, bucket(t - s.first), t + 1 == s.last);
  put(lemma, where);
  put(p, in.in.tokens[t].capital, in.in.tokens[t].caps, t == s.first);
  // What the lexicon's rules make of it.
  const bool listed = in.language.cues[in.in.tokens[t].word] != 0;
  const std::uint32_t index = in.proposed[t];
  if (index != text::none) {
    const attribution& a = in.proposals[index];
    const std::uint32_t takes = in.language.rows[a.row].takes, shape = static_cast<std::uint32_t>(a.how);
    put(shape, static_cast<std::uint32_t>(a.from), a.source.empty(), a.content.size() > 1);
    put(lemma, shape);
    put(takes, p);
    put(static_cast<std::uint32_t>(a.does), p, quote);
    put(1, p, a.negated, a.infinitive);
  } else {
    put.skip(5);
    put(listed, p, quote);
  }
}

}  // namespace communique::statements
