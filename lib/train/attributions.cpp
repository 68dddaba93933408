#include "train/attributions.hpp"

#include "statements/cue_features.hpp"
#include "statements/label_features.hpp"
#include "train/logistic.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace communique::train {
#define ENV(name, value) (std::getenv(name) ? std::atof(std::getenv(name)) : (value))
namespace {

using statements::edges;
using statements::role;
using statements::roles;

// The tokens of which more than half lies in the spans, as ranges.
std::vector<range> tokens_in(const text::document& in, const std::vector<span>& spans) {
  std::vector<range> out;
  for (const span s : spans) {
    auto t = static_cast<token_id>(std::lower_bound(in.tokens.begin(), in.tokens.end(), s.begin,
                                                    [](const text::token& one, std::uint32_t at) { return one.at.end <= at; }) -
                                   in.tokens.begin());
    range next{t, t};
    for (; t < in.tokens.size() && in.tokens[t].at.begin < s.end; ++t) {
      const span at = in.tokens[t].at;
      const std::uint32_t covered = std::min(at.end, s.end) - std::max(at.begin, s.begin);
      if (covered * 2 > at.size()) {
        if (next.empty()) next = {t, t + 1};
        next.last = t + 1;
      }
    }
    if (!next.empty()) out.push_back(next);
  }
  std::sort(out.begin(), out.end(), [](range a, range b) { return a.first < b.first; });
  return out;
}

bool is_word(const text::document& in, token_id t) {
  return in.tokens[t].what == text::token::kind::word || in.tokens[t].what == text::token::kind::number;
}

std::vector<token_id> words_of(const text::document& in, const std::vector<range>& from) {
  std::set<token_id> out;
  for (const range piece : from)
    for (token_id t = piece.first; t < piece.last; ++t)
      if (is_word(in, t)) out.insert(t);
  return {out.begin(), out.end()};
}

// As statements::attribution has it: no marks around a piece, no final stop; pieces that only punctuation parts are one.
std::vector<range> trimmed(const text::document& in, std::vector<range> pieces) {
  std::vector<range> out;
  for (range piece : pieces) {
    while (!piece.empty() && !is_word(in, piece.first) && in.tokens[piece.first].ascii != '$') ++piece.first;
    while (!piece.empty() && !is_word(in, piece.last - 1) && in.tokens[piece.last - 1].ascii != '%') --piece.last;
    if (piece.empty()) continue;
    bool joins = !out.empty();
    if (joins)
      for (token_id t = out.back().last; t < piece.first; ++t) joins &= !is_word(in, t);
    if (joins) out.back().last = piece.last;
    else out.push_back(piece);
  }
  return out;
}

token_id head_of(const prepared_text& text, const std::vector<range>& cue) {
  const auto& parts = text.words.parts;
  const auto first = [&](auto&& test) {
    for (const range piece : cue)
      for (token_id t = piece.first; t < piece.last; ++t)
        if (test(t)) return t;
    return text::none;
  };
  const auto is_auxiliary = [&](token_id t) {
    return text.tags[t] == tagging::tag::auxiliary || text.tags[t] == tagging::tag::modal;
  };
  // A word that a rule takes for the cue; else the first verb that is no auxiliary; else a noun or adjective.
  token_id at = first([&](token_id t) { return text.evidence->proposed[t] != text::none; });
  if (at == text::none) at = first([&](token_id t) { return tagging::is_verb(parts[t]) && !is_auxiliary(t); });
  if (at == text::none) at = first([&](token_id t) { return tagging::is_verb(parts[t]); });
  if (at == text::none)
    at = first([&](token_id t) { return parts[t] == tagging::part::nn || parts[t] == tagging::part::nns || parts[t] == tagging::part::jj; });
  if (at == text::none) at = first([&](token_id t) { return statements::may_be_cue(*text.evidence, t); });
  return at;
}

double overlap(const std::vector<token_id>& a, const std::vector<token_id>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k]) ++both, ++i, ++k;
    else if (a[i] < b[k]) ++i;
    else ++k;
  }
  const std::size_t all = a.size() + b.size() - both;
  return all ? static_cast<double>(both) / static_cast<double>(all) : 0;
}

bool share(const std::vector<token_id>& a, const std::vector<token_id>& b) { return overlap(a, b) > 0; }

}  // namespace

match compare(const prepared_text& text, const statements::attribution& found, const gold_reading& gold) {
  const auto source = words_of(text.document, {found.source});
  return {overlap(words_of(text.document, found.content), gold.content_words),
          share(source, gold.source_words) || (source.empty() && gold.source_words.empty())};
}

void align_attributions(prepared_text& text) {
  for (const gold_attribution& a : text.from->attributions) {
    gold_reading next;
    next.cue = tokens_in(text.document, a.cue);
    next.source = tokens_in(text.document, a.source);
    next.content = trimmed(text.document, tokens_in(text.document, a.content));
    if (next.content.empty()) continue;
    range& first = next.content.front();
    if (first.last - first.first > 1 && text.document.tokens[first.first].spelling == text::hash_of("that") &&
        !(first.first > 0 && text.scene->is_mark(first.first - 1)))
      ++first.first;
    next.source_words = words_of(text.document, next.source);
    next.content_words = words_of(text.document, next.content);
    if (!next.cue.empty()) next.head = head_of(text, next.cue);
    text.gold.push_back(std::move(next));
  }
}

void learn_cues(const std::vector<const prepared_text*>& texts, writer& out) {
  const auto all_cue_features = [](const prepared_text& text, token_id t, auto&& add) {
    statements::cue_word_features(*text.evidence, t, add);
    statements::cue_place_features(*text.evidence, t, add);
  };
  dictionary known;
  const auto each = [&](auto&& use) {
    for (const prepared_text* text : texts) {
      std::set<token_id> heads;
      for (const gold_reading& g : text->gold)
        if (g.head != text::none) heads.insert(g.head);
      const auto& in = *text->evidence;
      for (std::uint32_t s = 0; s < in.in.sentences.size(); ++s) {
        if (!statements::may_hold_cues(in, s)) continue;
        for (token_id t = in.in.sentences[s].first; t < in.in.sentences[s].last; ++t)
          if (statements::may_be_cue(in, t) && !in.turn[t]) use(*text, t, heads.count(t) != 0);
      }
    }
  };
  each([&](const prepared_text& text, token_id t, bool) {
    all_cue_features(text, t, [&](feature f) { known.count(f); });
  });
  known.keep((unsigned)ENV("CK", 4));
  std::vector<std::uint32_t> features;
  std::vector<example<2>> examples;
  each([&](const prepared_text& text, token_id t, bool right) {
    example<2> next;
    next.first = static_cast<std::uint32_t>(features.size());
    all_cue_features(text, t, [&](feature f) {
      if (const std::uint32_t at = known.find(f); at != no_feature) features.push_back(at);
    });
    next.last = static_cast<std::uint32_t>(features.size());
    const std::int8_t is = right ? 1 : 0;
    if (text.from->thoughts) next.right = {is, -1};
    else next.right = {-1, is};
    examples.push_back(next);
  });
  auto rows = learn_logistic<2>(known, features, std::move(examples), {0, 0}, (int)ENV("CR", 6), (unsigned)ENV("CD", 8), (float)ENV("CL", 0.04), 3);
  out.add<2>("cues", std::move(rows), 100000);
}

namespace {

// Windows around gold cues, as numbers of features.
struct window {
  std::vector<std::uint32_t> tokens, boundaries, tokens_and_cues, boundaries_and_cues;   // features
  struct place {
    std::uint32_t ends[4];        // of its features in each list
    std::uint8_t side;
    std::uint8_t gold;
  };
  std::vector<place> places;
  std::uint32_t cue = 0;
};

// Weights of one table while they are learned.
struct parameters {
  std::size_t width = 0;
  std::vector<float> weights, squares;
  void resize(std::size_t features, std::size_t w) {
    width = w;
    weights.assign(features * w, 0);
    squares.assign(features * w, (float)(std::getenv("RI") ? std::atof(std::getenv("RI")) : 1e-2));
  }
  void change(std::size_t at, float gradient, float rate) {
    if (gradient == 0) return;
    float& square = squares[at];
    square += gradient * gradient;
    weights[at] -= rate * gradient / std::sqrt(square);
  }
};

template <std::size_t Width>
std::vector<learned_row<Width>> rows_of(const dictionary& known, const parameters& learned) {
  std::vector<learned_row<Width>> out;
  for (std::size_t f = 0; f < known.size(); ++f) {
    learned_row<Width> next{known[f], {}, known.times(f)};
    for (std::size_t i = 0; i < Width; ++i) next.weights[i] = learned.weights[f * Width + i];
    out.push_back(next);
  }
  return out;
}

float log_sum(const float* values) {
  float most = values[0];
  for (std::size_t i = 1; i < roles; ++i) most = std::max(most, values[i]);
  float sum = 0;
  for (std::size_t i = 0; i < roles; ++i) sum += std::exp(values[i] - most);
  return most + std::log(sum);
}

}  // namespace

void learn_roles(const std::vector<const prepared_text*>& texts, writer& out) {
  const double negatives = ENV("RN", 100);   // log odds from which a false cue is shown

  const int rounds = (int)ENV("RR", 8);
  const float first_rate = (float)ENV("RL", 0.04);
  const unsigned drop = (unsigned)ENV("RD", 8);
  const float up = 16.0f / (float)(16 - drop);
  dictionary known[4];
  const auto each = [&](auto&& use) {
    for (const prepared_text* text : texts)
      for (const gold_reading& g : text->gold) {
        if (g.head == text::none) continue;
        const statements::cue_view view(*text->evidence, g.head);
        bool any = false;
        for (const range piece : g.content) any |= piece.first < view.window.last && piece.last > view.window.first;
        if (any) use(*text, g, view);
      }
    // Words that are none, but look like cues: nothing is their content.
    static const gold_reading nothing{};
    for (const prepared_text* text : texts) {
      std::set<token_id> heads;
      for (const gold_reading& g : text->gold)
        if (g.head != text::none) heads.insert(g.head);
      for (const auto& cue : text->evidence->likely) {
        const std::int32_t score = text->from->thoughts ? cue.any : cue.said;
        if (score > negatives * 1024 && heads.count(cue.at) == 0)
          use(*text, nothing, statements::cue_view(*text->evidence, cue.at));
      }
    }
  };
  const auto all_features = [](const prepared_text& text, const statements::cue_view& view, token_id t, auto&& add) {
    const auto& in = *text.evidence;
    const statements::relation r(in, view, t);
    statements::token_features(in, t, [&](feature f) { add(0, f); });
    statements::boundary_features(in, t, [&](feature f) { add(1, f); });
    statements::token_and_cue_features(in, view, t, r, [&](feature f) { add(2, f); });
    statements::boundary_and_cue_features(in, view, t, r, [&](feature f) { add(3, f); });
    return r.side;
  };
  each([&](const prepared_text& text, const gold_reading&, const statements::cue_view& view) {
    for (token_id t = view.window.first; t < view.window.last; ++t)
      all_features(text, view, t, [&](int which, feature f) { known[which].count(f); });
  });
  for (dictionary& one : known) one.keep((unsigned)ENV("RK", 6));
  std::vector<window> windows;
  each([&](const prepared_text& text, const gold_reading& g, const statements::cue_view& view) {
    window next;
    next.cue = view.at - view.window.first;
    for (token_id t = view.window.first; t < view.window.last; ++t) {
      window::place here{};
      here.side = static_cast<std::uint8_t>(all_features(text, view, t, [&](int which, feature f) {
        const std::uint32_t at = known[which].find(f);
        if (at == no_feature) return;
        (which == 0 ? next.tokens : which == 1 ? next.boundaries : which == 2 ? next.tokens_and_cues : next.boundaries_and_cues).push_back(at);
      }));
      here.ends[0] = static_cast<std::uint32_t>(next.tokens.size());
      here.ends[1] = static_cast<std::uint32_t>(next.boundaries.size());
      here.ends[2] = static_cast<std::uint32_t>(next.tokens_and_cues.size());
      here.ends[3] = static_cast<std::uint32_t>(next.boundaries_and_cues.size());
      const auto in_any = [t](const std::vector<range>& pieces) {
        return std::any_of(pieces.begin(), pieces.end(), [t](range p) { return t >= p.first && t < p.last; });
      };
      here.gold = static_cast<std::uint8_t>(t == view.at || in_any(g.cue) ? role::cue
                                            : in_any(g.content)           ? role::content
                                            : in_any(g.source)            ? role::source
                                                                          : role::other);
      next.places.push_back(here);
    }
    windows.push_back(std::move(next));
  });

  parameters learned[4];
  const std::size_t widths[4] = {2 * roles, 2 * edges, roles, edges};
  for (int i = 0; i < 4; ++i) learned[i].resize(known[i].size(), widths[i]);
  parameters steps;
  steps.resize(1, roles * roles);
  random_numbers random(4);
  std::vector<std::uint32_t> order(windows.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::vector<std::array<float, roles>> forward, backward, emission;
  std::vector<std::array<float, edges>> edge;
  std::vector<std::uint32_t> kept[4];
  std::vector<std::array<std::uint32_t, 4>> kept_ends;
  for (int round = 0; round < rounds; ++round) {
    random.shuffle(order);
    const float rate = first_rate * (round + 1 == rounds ? 0.3f : round * 2 >= rounds ? 0.6f : 1.0f);
    for (const std::uint32_t w : order) {
      const window& one = windows[w];
      const std::size_t n = one.places.size();
      for (auto& list : kept) list.clear();
      kept_ends.assign(n, {});
      emission.assign(n, {});
      edge.assign(n, {});
      forward.resize(n);
      backward.resize(n);
      const std::vector<std::uint32_t>* lists[4] = {&one.tokens, &one.boundaries, &one.tokens_and_cues,
                                                    &one.boundaries_and_cues};
      for (std::size_t i = 0; i < n; ++i) {
        const window::place& here = one.places[i];
        for (int k = 0; k < 4; ++k) {
          const std::size_t begin = i == 0 ? 0 : one.places[i - 1].ends[k];
          std::uint64_t bits = 0;
          const std::size_t offset = k < 2 ? here.side * (widths[k] / 2) : 0;
          float* sums = k == 0 || k == 2 ? emission[i].data() : edge[i].data();
          for (std::size_t f = begin; f < here.ends[k]; ++f, bits >>= 4) {
            if ((f - begin) % 16 == 0) bits = random.next();
            if ((bits & 15) < drop) continue;   // dropped
            const std::uint32_t at = (*lists[k])[f];
            kept[k].push_back(at);
            const float* row = learned[k].weights.data() + at * widths[k] + offset;
            for (std::size_t y = 0; y < 4; ++y) sums[y] += up * row[y];
          }
          kept_ends[i][static_cast<std::size_t>(k)] = static_cast<std::uint32_t>(kept[k].size());
        }
      }
      const auto step_into = [&](std::size_t i, std::size_t from, std::size_t to) {
        return statements::step_score(steps.weights.data(), edge[i].data(), from, to);
      };
      const auto possible = [&](std::size_t i, std::size_t y) {
        return i != one.cue || static_cast<role>(y) == role::cue;
      };
      constexpr float never = -1e9f;
      for (std::size_t i = 0; i < n; ++i)
        for (std::size_t to = 0; to < roles; ++to) {
          float values[roles];
          for (std::size_t from = 0; from < roles; ++from)
            values[from] = i == 0 ? (from == 0 ? step_into(0, 0, to) : never) : forward[i - 1][from] + step_into(i, from, to);
          forward[i][to] = possible(i, to) ? log_sum(values) + emission[i][to] : never;
        }
      backward[n - 1] = {0, 0, 0, 0};
      for (std::size_t i = n - 1; i-- > 0;)
        for (std::size_t from = 0; from < roles; ++from) {
          float values[roles];
          for (std::size_t to = 0; to < roles; ++to)
            values[to] = possible(i + 1, to) ? step_into(i + 1, from, to) + emission[i + 1][to] + backward[i + 1][to] : never;
          backward[i][from] = log_sum(values);
        }
      const float all = log_sum(forward[n - 1].data());
      float step_gradient[roles * roles] = {};
      for (std::size_t i = 0; i < n; ++i) {
        float token_gradient[roles] = {}, edge_gradient[edges] = {};
        const std::size_t gold_to = one.places[i].gold, gold_from = i == 0 ? 0 : one.places[i - 1].gold;
        for (std::size_t from = 0; from < roles; ++from) {
          if (i == 0 && from != 0) continue;
          for (std::size_t to = 0; to < roles; ++to) {
            float p = 0;
            if (possible(i, to)) {
              const float before = i == 0 ? 0 : forward[i - 1][from];
              p = std::exp(before + step_into(i, from, to) + emission[i][to] + backward[i][to] - all);
            }
            const float g = p - (from == gold_from && to == gold_to ? 1.0f : 0.0f);
            token_gradient[to] += g;
            step_gradient[from * roles + to] += g;
            if (from == to) continue;
            if (static_cast<role>(to) == role::content) edge_gradient[0] += g;
            if (static_cast<role>(from) == role::content) edge_gradient[1] += g;
            if (static_cast<role>(to) == role::source) edge_gradient[2] += g;
            if (static_cast<role>(from) == role::source) edge_gradient[3] += g;
          }
        }
        for (std::size_t k = 0; k < 4; ++k) {
          const std::size_t begin = i == 0 ? 0 : kept_ends[i - 1][k];
          const std::size_t offset = k < 2 ? one.places[i].side * (widths[k] / 2) : 0;
          const float* gradient = k == 0 || k == 2 ? token_gradient : edge_gradient;
          float most = 0;
          for (std::size_t y = 0; y < 4; ++y) most = std::max(most, std::abs(gradient[y]));
          if (most < 1e-4f) continue;
          for (std::size_t f = begin; f < kept_ends[i][k]; ++f)
            for (std::size_t y = 0; y < 4; ++y)
              learned[k].change(kept[k][f] * widths[k] + offset + y, gradient[y], rate);
        }
      }
      for (std::size_t i = 0; i < roles * roles; ++i) steps.change(i, step_gradient[i], rate);
    }
  }
  float largest = 0;
  for (const parameters& p : learned)
    for (const float v : p.weights) largest = std::max(largest, std::abs(v));
  for (const float v : steps.weights) largest = std::max(largest, std::abs(v));
  out.add<2 * roles>("roles", rows_of<2 * roles>(known[0], learned[0]), 30000, 1, largest);
  out.add<2 * edges>("edges", rows_of<2 * edges>(known[1], learned[1]), 30000, 1, largest);
  out.add<roles>("roles at cues", rows_of<roles>(known[2], learned[2]), 40000, 1, largest);
  out.add<edges>("edges at cues", rows_of<edges>(known[3], learned[3]), 40000, 1, largest);
  learned_row<roles * roles> bias{model::feature_of(6000), {}, 1};
  std::copy(steps.weights.begin(), steps.weights.end(), bias.weights.begin());
  out.add<roles * roles>("steps", {bias}, 1, 1, largest);
}

void learn_choices(const std::vector<judged_text>& texts, writer& out) {
  dictionary known;
  const auto each = [&](auto&& use) {
    for (const judged_text& one : texts) {
      const auto others = statements::company_of(*one.text->evidence, one.readings);
      for (std::size_t i = 0; i < one.readings.size(); ++i) use(*one.text, one.readings[i], others[i]);
    }
  };
  each([&](const prepared_text& text, const statements::reading& r, const statements::company& others) {
    statements::choice_features(*text.evidence, r, others, [&](feature f) { known.count(f); });
  });
  known.keep(4);
  std::vector<std::uint32_t> features;
  std::vector<example<4>> examples;
  each([&](const prepared_text& text, const statements::reading& r, const statements::company& others) {
    example<4> next;
    next.first = static_cast<std::uint32_t>(features.size());
    statements::choice_features(*text.evidence, r, others, [&](feature f) {
      if (const std::uint32_t at = known.find(f); at != no_feature) features.push_back(at);
    });
    next.last = static_cast<std::uint32_t>(features.size());
    const auto content = words_of(text.document, r.what.content);
    const auto source = words_of(text.document, {r.what.source});
    std::int8_t right = 0, exact = 0;
    for (const gold_reading& g : text.gold) {
      const double shared = overlap(content, g.content_words);
      if (shared < 0.5) continue;
      // Its own cue, or one so near that the pair would count.
      if (shared < 1 && g.head != text::none && g.head != r.cue.at) continue;
      if (share(source, g.source_words) || (source.empty() && g.source_words.empty())) right = 1;
      if (shared == 1) exact = 1;
    }
    if (text.from->thoughts) next.right = {right, -1, exact, -1};
    else next.right = {-1, right, -1, exact};
    examples.push_back(next);
  });
  auto rows = learn_logistic<4>(known, features, std::move(examples), {0, 0, 1, 1}, 8, 4, 0.08f, 5);
  out.add<4>("choices", std::move(rows), 50000);
}

}  // namespace communique::train
