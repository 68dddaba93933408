#include "statements/judgement.hpp"

#include <algorithm>
#include <utility>

namespace communique::statements {

namespace {

constexpr std::int32_t impossible = -(1 << 28);

constexpr auto content = static_cast<std::size_t>(role::content), as_cue = static_cast<std::size_t>(role::cue);

}  // namespace

labeller::labeller(const evidence& in, const judgement_model& model) : in_(in), model_(model) {
  static_assert(content == content_state);
  model_.steps.add(steps_feature, steps_);
}

std::int32_t labeller::score(const labelling& like) const {
  std::int32_t out = 0;
  std::size_t before = 0;
  for (std::size_t i = 0; i < scored_.size(); ++i) {
    const auto here = static_cast<std::size_t>(like.labels[i]);
    out += scored_[i].step[before][here];
    before = here;
  }
  return out;
}

void labeller::prepare(token_id t) {
  if (of_[t % remembered] == t) return;
  of_[t % remembered] = t;
  kept& here = kept_[t % remembered];
  here = {};
  model::feature_list of_token(model_.tokens.may_have()), of_boundary(model_.boundaries.may_have());
  token_features(in_, t, of_token);
  model_.tokens.add(of_token, here.tokens);
  boundary_features(in_, t, of_boundary);
  model_.boundaries.add(of_boundary, here.boundaries);
}

void labeller::look_at(const cue_view& cue) {
  window_ = cue.window;
  scored_.resize(window_.last - window_.first);
  model::feature_list of_token(model_.tokens_and_cues.may_have()), of_boundary(model_.boundaries_and_cues.may_have());
  for (token_id t = window_.first; t < window_.last; ++t) {
    prepare(t);
    const relation r(in_, cue, t);
    const kept& here = kept_[t % remembered];
    scored& out = scored_[t - window_.first];
    std::copy_n(here.tokens + r.side * roles, roles, out.is);
    std::copy_n(here.boundaries + r.side * edges, edges, out.edge);
    of_token.count = of_boundary.count = 0;
    token_and_cue_features(in_, cue, t, r, of_token);
    model_.tokens_and_cues.add(of_token, out.is);
    boundary_and_cue_features(in_, cue, t, r, of_boundary);
    model_.boundaries_and_cues.add(of_boundary, out.edge);
  }
}

void labeller::pass_forward(token_id cue) {
  std::int32_t before[states];
  std::fill(std::begin(before), std::end(before), impossible);
  before[0] = 0;  // in front of the window
  for (std::size_t i = 0; i < scored_.size(); ++i) {
    scored& here = scored_[i];
    for (std::size_t from = 0; from < roles; ++from)
      for (std::size_t to = 0; to < roles; ++to)
        here.step[from][to] = step_score(steps_, here.edge, from, to) + here.is[to];
    const auto& step = here.step;
    for (std::size_t to = 0; to < content; ++to) {
      std::int32_t ahead = before[0] + step[0][to], past = before[content_state] + step[content][to];
      for (std::size_t y = 1; y < content; ++y) ahead = std::max(ahead, before[y] + step[y][to]);
      for (std::size_t y = 0; y < content; ++y) past = std::max(past, before[behind + y] + step[y][to]);
      here.best[to] = ahead;
      here.best[behind + to] = past;
    }
    std::int32_t said = before[content_state] + step[content][content];
    for (std::size_t y = 0; y < content; ++y)
      said = std::max(said, std::max(before[y], before[behind + y]) + step[y][content]);
    here.best[content_state] = said;
    if (window_.first + i == cue)
      for (std::size_t state = 0; state < states; ++state)
        if (role_in(state) != as_cue) here.best[state] = impossible;
    std::copy(std::begin(here.best), std::end(here.best), std::begin(before));
  }
}

std::vector<labelling> labeller::label(token_id cue, std::size_t most, std::int32_t margin) {
  look_at(cue_view(in_, cue));
  pass_forward(cue);
  const std::size_t length = scored_.size();
  labelling none{window_, std::vector<role>(length, role::other), 0, 0};
  none.labels[cue - window_.first] = role::cue;
  const std::int32_t nothing = score(none);

  // A path is the best one to a state at a position, and from there on what another path does.
  struct path {
    std::int32_t score;
    std::size_t position, state;
    std::size_t rest;  // the path whose end it shares
  };
  std::vector<path> open;
  open.reserve(length);
  for (std::size_t s = content_state; s < states; ++s)
    if (scored_.back().best[s] > impossible / 2) open.push_back({scored_.back().best[s], length - 1, s, 0});
  std::vector<labelling> out;
  std::vector<std::vector<std::uint8_t>> taken;
  while (out.size() < most && !open.empty()) {
    const auto next =
        std::max_element(open.begin(), open.end(), [](const path& a, const path& b) { return a.score < b.score; });
    const path here = std::exchange(*next, open.back());
    open.pop_back();
    const std::int32_t least = (out.empty() ? here.score : out.front().score) - margin;
    if (here.score < least) break;
    std::vector<std::uint8_t> along = out.empty() ? std::vector<std::uint8_t>(length) : taken[here.rest];
    std::size_t state = here.state;
    for (std::size_t i = here.position; i > 0; --i) {
      along[i] = static_cast<std::uint8_t>(state);
      const std::int32_t to_here = scored_[i].best[state];
      std::size_t usual = states;
      for (std::size_t from = first_before(state); from < end_before(state); ++from) {
        if (scored_[i - 1].best[from] < impossible / 2) continue;
        const std::int32_t other = scored_[i - 1].best[from] + scored_[i].step[role_in(from)][role_in(state)];
        if (other == to_here && usual == states) usual = from;
        else if (out.size() + 1 < most && here.score - to_here + other >= least)
          open.push_back({here.score - to_here + other, i - 1, from, out.size()});
      }
      state = usual;
    }
    along[0] = static_cast<std::uint8_t>(state);
    labelling found{window_, std::vector<role>(length), here.score, nothing};
    for (std::size_t i = 0; i < length; ++i) found.labels[i] = static_cast<role>(role_in(along[i]));
    out.push_back(std::move(found));
    taken.push_back(std::move(along));
  }
  return out;
}

}  // namespace communique::statements
