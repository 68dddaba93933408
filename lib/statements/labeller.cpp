#include "statements/judgement.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

constexpr std::size_t states = 2 * roles;

}  // namespace

labeller::labeller(const evidence& in, const judgement_model& model)
    : in_(in), model_(model), kept_(in.size()), ready_(in.size()) {
  model_.steps.add(steps_feature, steps_);
}

std::int32_t labeller::score(const labelling& like) const {
  std::int32_t out = 0;
  std::size_t before = 0;
  for (std::size_t i = 0; i < scored_.size(); ++i) {
    const auto here = static_cast<std::size_t>(like.labels[i]);
    out += step_score(steps_, scored_[i].edge, before, here) + scored_[i].is[here];
    before = here;
  }
  return out;
}

void labeller::prepare(token_id t) {
  if (ready_[t]) return;
  ready_[t] = 1;
  kept& here = kept_[t];
  std::fill(std::begin(here.tokens), std::end(here.tokens), std::int16_t{0});
  std::fill(std::begin(here.boundaries), std::end(here.boundaries), std::int16_t{0});
  model::feature_list seen;
  token_features(in_, t, seen);
  model_.tokens.add(seen, here.tokens);
  seen.count = 0;
  boundary_features(in_, t, seen);
  model_.boundaries.add(seen, here.boundaries);
}

labelling labeller::label(token_id cue) {
  const cue_view view(in_, cue);
  constexpr std::int32_t impossible = -(1 << 28);
  labelling out;
  out.window = view.window;
  const std::size_t length = view.window.last - view.window.first;
  scored_.resize(length);
  out.labels.assign(length, role::other);
  back_.assign(length * states, 0);
  // States are roles before any content has been seen, then roles behind some: a cue without content says nothing.
  std::int32_t best[states];
  std::fill(std::begin(best), std::end(best), impossible);
  best[static_cast<std::size_t>(role::other)] = 0;   // in front of the window
  model::feature_list looks;
  for (token_id t = view.window.first; t < view.window.last; ++t) {
    prepare(t);
    const relation r(in_, view, t);
    const kept& here = kept_[t];
    auto& [is, edge] = scored_[t - view.window.first];
    for (std::size_t i = 0; i < roles; ++i) is[i] = here.tokens[r.side * roles + i];
    for (std::size_t i = 0; i < edges; ++i) edge[i] = here.boundaries[r.side * edges + i];
    looks.count = 0;
    token_and_cue_features(in_, view, t, r, looks);
    model_.tokens_and_cues.add(looks, is);
    looks.count = 0;
    boundary_and_cue_features(in_, view, t, r, looks);
    model_.boundaries_and_cues.add(looks, edge);
    std::int32_t next[states];
    std::fill(std::begin(next), std::end(next), impossible);
    for (std::size_t to = 0; to < roles; ++to) {
      if (t == cue && static_cast<role>(to) != role::cue) continue;
      for (std::size_t from = 0; from < roles; ++from) {
        const std::int32_t step = step_score(steps_, edge, from, to) + is[to];
        for (const std::size_t seen : {std::size_t{0}, roles}) {
          const std::size_t into = (static_cast<role>(to) == role::content ? roles : seen) + to;
          if (best[seen + from] + step <= next[into]) continue;
          next[into] = best[seen + from] + step;
          back_[(t - view.window.first) * states + into] = static_cast<std::uint8_t>(seen + from);
        }
      }
    }
    std::copy(std::begin(next), std::end(next), std::begin(best));
  }
  std::size_t last = roles;
  for (std::size_t i = roles; i < states; ++i)
    if (best[i] > best[last]) last = i;
  out.score = best[last];
  for (std::size_t i = length; i-- > 0;) {
    out.labels[i] = static_cast<role>(last % roles);
    last = back_[i * states + last];
  }
  labelling none{out.window, std::vector<role>(length, role::other), 0, 0};
  none.labels[cue - out.window.first] = role::cue;
  out.nothing = score(none);
  return out;
}

}  // namespace communique::statements
