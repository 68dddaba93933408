// What the words around a cue are to it: a conditional random field (Lafferty et al. 2001), by AdaGrad with half of the
// features dropped at random at each look; without that it learns its texts by heart.
#include "statements/label_features.hpp"
#include "train/attributions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace communique::train {

namespace {

using statements::cue_view;
using statements::edges;
using statements::role;
using statements::roles;

// The four tables, in the order in which each place lists its features.
enum table_number : std::size_t { tokens, boundaries, tokens_and_cues, boundaries_and_cues, tables };
constexpr std::size_t widths[tables] = {2 * roles, 2 * edges, roles, edges};
constexpr bool is_of_tokens(std::size_t table) noexcept { return table == tokens || table == tokens_and_cues; }

// The window of one gold cue, as numbers of features.
struct example_window {
  struct place {
    std::uint32_t ends[tables];  // of its features in each list
    std::uint8_t side, gold;
  };
  std::vector<std::uint32_t> features[tables];
  std::vector<place> places;
  std::size_t cue = 0;

  std::size_t begin(std::size_t i, std::size_t table) const { return i == 0 ? 0 : places[i - 1].ends[table]; }
};

// The templates of each table.
struct table_templates {
  model::templates of[tables];
  explicit table_templates(const build& from)
      : of{from.tokens, from.boundaries, from.tokens_and_cues, from.boundaries_and_cues} {}
};

template <class Use>
std::uint32_t all_features(const prepared_text& text, const cue_view& view, token_id t, const table_templates& used,
                           Use&& use) {
  const auto& in = *text.evidence;
  const statements::relation r(in, view, t);
  for (std::size_t table = 0; table < tables; ++table) {
    model::feature_list seen(used.of[table]);
    if (table == tokens) statements::token_features(in, t, seen);
    if (table == boundaries) statements::boundary_features(in, t, seen);
    if (table == tokens_and_cues) statements::token_and_cue_features(in, view, t, r, seen);
    if (table == boundaries_and_cues) statements::boundary_and_cue_features(in, view, t, r, seen);
    for (std::size_t k = 0; k < seen.count; ++k) use(table, seen.at[k]);
  }
  return r.side;
}

template <class Use> void each_gold_cue(const std::vector<const prepared_text*>& texts, Use&& use) {
  for (const prepared_text* text : texts)
    for (const gold_reading& g : text->gold) {
      if (g.head == text::none) continue;
      const cue_view view(*text->evidence, g.head);
      if (std::any_of(g.content.begin(), g.content.end(),
                      [&](range piece) { return piece.first < view.window.last && piece.last > view.window.first; }))
        use(*text, g, view);
    }
}

role gold_role(const gold_reading& g, token_id cue, token_id t) {
  const auto in_any = [t](const std::vector<range>& pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [t](range p) { return t >= p.first && t < p.last; });
  };
  return t == cue || in_any(g.cue) ? role::cue
         : in_any(g.content)       ? role::content
         : in_any(g.source)        ? role::source
                                   : role::other;
}

example_window numbered(const prepared_text& text, const gold_reading& g, const cue_view& view,
                        const table_templates& used, const dictionary (&known)[tables]) {
  example_window out;
  out.cue = view.at - view.window.first;
  for (token_id t = view.window.first; t < view.window.last; ++t) {
    example_window::place here{};
    here.side = static_cast<std::uint8_t>(all_features(text, view, t, used, [&](std::size_t table, feature f) {
      if (const std::uint32_t at = known[table].find(f); at != no_feature) out.features[table].push_back(at);
    }));
    for (std::size_t k = 0; k < tables; ++k) here.ends[k] = static_cast<std::uint32_t>(out.features[k].size());
    here.gold = static_cast<std::uint8_t>(gold_role(g, view.at, t));
    out.places.push_back(here);
  }
  return out;
}

// Weights while they are learned, `width` for each feature.
struct parameters {
  std::vector<float> weights, squares;
  explicit parameters(std::size_t size) : weights(size), squares(size, 1e-2f) {}
  void change(std::size_t at, float gradient, float rate) {
    if (gradient == 0) return;
    float& square = squares[at];
    square += gradient * gradient;
    weights[at] -= rate * gradient / std::sqrt(square);
  }
};

constexpr float never = -1e9f;

float log_sum(const float* values) {
  float most = values[0];
  for (std::size_t i = 1; i < roles; ++i) most = std::max(most, values[i]);
  float sum = 0;
  for (std::size_t i = 0; i < roles; ++i) sum += std::exp(values[i] - most);
  return most + std::log(sum);
}

class field {
 public:
  explicit field(const dictionary (&known)[tables])
      : learned_{parameters(known[0].size() * widths[0]), parameters(known[1].size() * widths[1]),
                 parameters(known[2].size() * widths[2]), parameters(known[3].size() * widths[3])} {}

  // One step of gradient descent on one example.
  void learn(const example_window& from, float rate) {
    look(from);
    pass_forward(from);
    pass_backward(from);
    const float all = log_sum(forward_.back().data());
    float step_gradient[roles * roles] = {};
    for (std::size_t i = 0; i < from.places.size(); ++i) {
      float token_gradient[roles] = {}, edge_gradient[edges] = {};
      gradients(from, i, all, token_gradient, edge_gradient, step_gradient);
      for (std::size_t k = 0; k < tables; ++k) {
        const float* gradient = is_of_tokens(k) ? token_gradient : edge_gradient;
        const bool tells = std::any_of(gradient, gradient + 4, [](float g) { return std::abs(g) >= 1e-4f; });
        if (!tells) continue;
        for (std::size_t f = i == 0 ? 0 : kept_ends_[i - 1][k]; f < kept_ends_[i][k]; ++f)
          for (std::size_t y = 0; y < 4; ++y)
            learned_[k].change(kept_[k][f] * widths[k] + offset(from, i, k) + y, gradient[y], rate);
      }
    }
    for (std::size_t i = 0; i < roles * roles; ++i) steps_.change(i, step_gradient[i], rate);
  }

  float largest() const {
    float out = 0;
    for (const parameters& p : learned_)
      for (const float w : p.weights) out = std::max(out, std::abs(w));
    for (const float w : steps_.weights) out = std::max(out, std::abs(w));
    return out;
  }

  template <std::size_t Width> std::vector<learned_row<Width>> rows(const dictionary& known, std::size_t table) const {
    std::vector<learned_row<Width>> out;
    for (std::size_t f = 0; f < known.size(); ++f) {
      learned_row<Width> next{known[f], {}, known.times(f)};
      std::copy_n(learned_[table].weights.begin() + static_cast<std::ptrdiff_t>(f * Width), Width,
                  next.weights.begin());
      out.push_back(next);
    }
    return out;
  }

  learned_row<roles * roles> steps() const {
    learned_row<roles * roles> out{statements::steps_feature, {}, 1};
    std::copy(steps_.weights.begin(), steps_.weights.end(), out.weights.begin());
    return out;
  }

 private:
  static std::size_t offset(const example_window& from, std::size_t i, std::size_t table) {
    return table == tokens || table == boundaries ? from.places[i].side * (widths[table] / 2) : 0;
  }
  static bool possible(const example_window& from, std::size_t i, std::size_t y) {
    return i != from.cue || static_cast<role>(y) == role::cue;
  }
  float step(std::size_t i, std::size_t from, std::size_t to) const {
    return statements::step_score(steps_.weights.data(), edge_[i].data(), from, to);
  }

  // What each role and each edge scores at each place, by the features that are not dropped; those count double.
  void look(const example_window& from) {
    const std::size_t n = from.places.size();
    for (auto& list : kept_) list.clear();
    kept_ends_.assign(n, {});
    is_.assign(n, {});
    edge_.assign(n, {});
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t k = 0; k < tables; ++k) {
        float* sums = is_of_tokens(k) ? is_[i].data() : edge_[i].data();
        std::uint64_t bits = random_.next();
        for (std::size_t f = from.begin(i, k); f < from.places[i].ends[k]; ++f, bits >>= 1) {
          if (bits & 1) continue;
          const std::uint32_t at = from.features[k][f];
          kept_[k].push_back(at);
          const float* row = learned_[k].weights.data() + at * widths[k] + offset(from, i, k);
          for (std::size_t y = 0; y < 4; ++y) sums[y] += 2 * row[y];
        }
        kept_ends_[i][k] = static_cast<std::uint32_t>(kept_[k].size());
      }
  }

  void pass_forward(const example_window& from) {
    forward_.resize(from.places.size());
    for (std::size_t i = 0; i < from.places.size(); ++i)
      for (std::size_t to = 0; to < roles; ++to) {
        float values[roles];
        for (std::size_t y = 0; y < roles; ++y)
          values[y] = i > 0 ? forward_[i - 1][y] + step(i, y, to) : y == 0 ? step(0, 0, to) : never;
        forward_[i][to] = possible(from, i, to) ? log_sum(values) + is_[i][to] : never;
      }
  }

  void pass_backward(const example_window& from) {
    const std::size_t n = from.places.size();
    backward_.assign(n, {});
    for (std::size_t i = n - 1; i-- > 0;)
      for (std::size_t y = 0; y < roles; ++y) {
        float values[roles];
        for (std::size_t to = 0; to < roles; ++to)
          values[to] = possible(from, i + 1, to) ? step(i + 1, y, to) + is_[i + 1][to] + backward_[i + 1][to] : never;
        backward_[i][y] = log_sum(values);
      }
  }

  // What is believed less what the gold says, of each role, edge and step at a place.
  void gradients(const example_window& from, std::size_t i, float all, float* token, float* edge, float* steps) const {
    const std::size_t gold_to = from.places[i].gold, gold_from = i == 0 ? 0 : from.places[i - 1].gold;
    for (std::size_t y = 0; y < (i == 0 ? 1 : roles); ++y)
      for (std::size_t to = 0; to < roles; ++to) {
        float g = y == gold_from && to == gold_to ? -1.0f : 0.0f;
        if (possible(from, i, to))
          g += std::exp((i == 0 ? 0 : forward_[i - 1][y]) + step(i, y, to) + is_[i][to] + backward_[i][to] - all);
        token[to] += g;
        steps[y * roles + to] += g;
        if (y == to) continue;
        if (static_cast<role>(to) == role::content) edge[0] += g;
        if (static_cast<role>(y) == role::content) edge[1] += g;
        if (static_cast<role>(to) == role::source) edge[2] += g;
        if (static_cast<role>(y) == role::source) edge[3] += g;
      }
  }

  parameters learned_[tables];
  parameters steps_{roles * roles};
  random_numbers random_{4};
  std::vector<std::uint32_t> kept_[tables];
  std::vector<std::array<std::uint32_t, tables>> kept_ends_;
  std::vector<std::array<float, roles>> is_, forward_, backward_;
  std::vector<std::array<float, edges>> edge_;
};

}  // namespace

void learn_roles(const std::vector<const prepared_text*>& texts, const build& how, writer& out) {
  const table_templates used(how);
  constexpr int rounds = 8;
  constexpr std::uint32_t least = 6;  // times that a feature must be seen
  dictionary known[tables];
  each_gold_cue(texts, [&](const prepared_text& text, const gold_reading&, const cue_view& view) {
    for (token_id t = view.window.first; t < view.window.last; ++t)
      all_features(text, view, t, used, [&](std::size_t table, feature f) { known[table].count(f); });
  });
  for (dictionary& one : known) one.keep(least);
  std::vector<example_window> examples;
  each_gold_cue(texts, [&](const prepared_text& text, const gold_reading& g, const cue_view& view) {
    examples.push_back(numbered(text, g, view, used, known));
  });
  std::vector<std::uint32_t> order(examples.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  random_numbers random(6);
  field learner(known);
  for (int round = 0; round < rounds; ++round) {
    random.shuffle(order);
    const float rate = round + 1 == rounds ? 0.012f : round * 2 >= rounds ? 0.024f : 0.04f;
    for (const std::uint32_t i : order) learner.learn(examples[i], rate);
  }
  const float largest = learner.largest();
  out.add<2 * roles>("roles", learner.rows<2 * roles>(known[tokens], tokens), how.rows, 1, largest, used.of[tokens]);
  out.add<2 * edges>("edges", learner.rows<2 * edges>(known[boundaries], boundaries), how.rows, 1, largest,
                     used.of[boundaries]);
  out.add<roles>("roles at cues", learner.rows<roles>(known[tokens_and_cues], tokens_and_cues), how.rows_at_cues, 1,
                 largest, used.of[tokens_and_cues]);
  out.add<edges>("edges at cues", learner.rows<edges>(known[boundaries_and_cues], boundaries_and_cues),
                 how.rows_at_cues, 1, largest, used.of[boundaries_and_cues]);
  out.add<roles * roles>("steps", {learner.steps()}, 1, 1, largest);
}

}  // namespace communique::train
