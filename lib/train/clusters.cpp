#include "train/clusters.hpp"

#include "model/weights.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace communique::train {

namespace {

constexpr std::size_t dimensions = 96;
constexpr std::size_t groups = 127, parts = 6;
using vector_of = std::array<float, dimensions>;

float product(const vector_of& a, const vector_of& b) {
  float out = 0;
  for (std::size_t i = 0; i < dimensions; ++i) out += a[i] * b[i];
  return out;
}

void normalise(vector_of& v) {
  const float length = std::sqrt(product(v, v));
  if (length > 0)
    for (float& x : v) x /= length;
}

// Spherical k-means; begins with every so-manieth of the points, which come most frequent first.
std::vector<std::uint32_t> cluster(const std::vector<const vector_of*>& points, std::size_t count, int rounds) {
  count = std::min(count, points.size());
  std::vector<std::uint32_t> of(points.size(), 0);
  if (count == 0) return of;
  std::vector<vector_of> centres(count);
  for (std::size_t c = 0; c < count; ++c) centres[c] = *points[c * std::min<std::size_t>(points.size() / count, 4)];
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t p = 0; p < points.size(); ++p) {
      float most = -2;
      for (std::size_t c = 0; c < count; ++c) {
        const float like = product(*points[p], centres[c]);
        if (like > most) most = like, of[p] = static_cast<std::uint32_t>(c);
      }
    }
    std::vector<vector_of> next(count, vector_of{});
    for (std::size_t p = 0; p < points.size(); ++p)
      for (std::size_t i = 0; i < dimensions; ++i) next[of[p]][i] += (*points[p])[i];
    for (std::size_t c = 0; c < count; ++c) {
      normalise(next[c]);
      if (product(next[c], next[c]) > 0) centres[c] = next[c];
    }
  }
  return of;
}

}  // namespace

void learn_clusters(const std::vector<const text::document*>& texts, writer& out) {
  constexpr std::uint32_t least = 4;
  constexpr std::size_t contexts = 800;
  std::unordered_map<std::uint32_t, std::uint32_t> counts;  // only looked up and copied out in order of words seen
  std::vector<std::uint32_t> order;
  for (const text::document* text : texts)
    for (const text::token& t : text->tokens)
      if (++counts[t.spelling] == 1) order.push_back(t.spelling);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
  while (!order.empty() && counts[order.back()] < least) order.pop_back();
  std::unordered_map<std::uint32_t, std::uint32_t> rank;
  for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
  // Counts of (word, place, context).
  std::vector<std::unordered_map<std::uint32_t, std::uint32_t>> beside(order.size());
  std::vector<double> context_counts(4 * (contexts + 1));
  double all = 0;
  std::vector<double> word_counts(order.size());
  for (const text::document* text : texts)
    for (const text::sentence& s : text->sentences)
      for (text::token_id t = s.first; t < s.last; ++t) {
        const auto found = rank.find(text->tokens[t].spelling);
        if (found == rank.end()) continue;
        for (int place = 0; place < 4; ++place) {
          const std::int64_t at = static_cast<std::int64_t>(t) + (place < 2 ? place - 2 : place - 1);
          std::uint32_t context = contexts;  // the edge of the sentence
          if (at >= s.first && at < s.last) {
            const auto other = rank.find(text->tokens[static_cast<text::token_id>(at)].spelling);
            if (other == rank.end() || other->second >= contexts) continue;
            context = other->second;
          }
          const std::uint32_t key =
              static_cast<std::uint32_t>(place) * static_cast<std::uint32_t>(contexts + 1) + context;
          ++beside[found->second][key];
          ++context_counts[key];
          ++word_counts[found->second];
          ++all;
        }
      }
  std::vector<vector_of> vectors(order.size());
  for (std::size_t w = 0; w < order.size(); ++w) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> sorted(beside[w].begin(), beside[w].end());
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [key, times] : sorted) {
      const double mutual = std::log(times * all / (word_counts[w] * context_counts[key]));
      if (mutual <= 0) continue;
      random_numbers signs(key);
      std::uint64_t bits = 0;
      for (std::size_t i = 0; i < dimensions; ++i) {
        if (i % 64 == 0) bits = signs.next();
        vectors[w][i] += static_cast<float>((bits & 1) ? mutual : -mutual);
        bits >>= 1;
      }
    }
    normalise(vectors[w]);
  }
  std::vector<const vector_of*> points;
  for (const vector_of& v : vectors) points.push_back(&v);
  const std::vector<std::uint32_t> first = cluster(points, groups, 12);
  std::vector<learned_row<2>> rows;
  for (std::uint32_t g = 0; g < groups; ++g) {
    std::vector<const vector_of*> inside;
    std::vector<std::uint32_t> which;
    for (std::uint32_t w = 0; w < order.size(); ++w)
      if (first[w] == g) inside.push_back(points[w]), which.push_back(w);
    const std::vector<std::uint32_t> second = cluster(inside, parts, 8);
    for (std::size_t k = 0; k < which.size(); ++k)
      rows.push_back(
          {model::feature_of(0, order[which[k]]), {static_cast<float>(g + 1), static_cast<float>(second[k] + 1)}, 1});
  }
  out.add<2>("clusters", std::move(rows), 1u << 20, 0, 127);
}

}  // namespace communique::train
