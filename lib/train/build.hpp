// What sets the builds of the weights apart: which templates of features they use, how many weights they keep and how
// much they trust the lexicon's rules.
//
// A few hundred articles (`clear`) teach the left-out ones nothing that the others don't tell: without them the weights
// are as right (`lib/model/MODEL.md`) and reading takes less time. A thousand longer ones more (`all`) do teach them.
#pragma once

#include "model/weights.hpp"

#include <initializer_list>

namespace communique::train {

struct build {
  float rules_first = 0;  // log odds
  // At most so many rows in each table: of those that tell roles without a cue and with one, and of the others.
  std::size_t rows = 30000, rows_at_cues = 40000, parts = 36000, names = 24000, cue_rows = 100000, choices = 50000;
  model::templates cues{}, tokens{}, boundaries{}, tokens_and_cues{}, boundaries_and_cues{};
};

inline build build_of(bool clear) {
  const auto without = [](std::initializer_list<std::uint32_t> numbers) {
    model::templates out;
    for (const std::uint32_t number : numbers) out.leave_out(number);
    return out;
  };
  build out;
  if (!clear) return out;
  out.rules_first = 5;  // of news other than readouts the rules know more than 450 articles teach
  out.rows = 12000, out.rows_at_cues = 16000, out.parts = 20000, out.names = 12000, out.cue_rows = 40000,
  out.choices = 20000;
  out.cues = without({0, 1, 5, 7, 9, 11, 13, 14, 15, 17, 19, 20, 21, 30, 31, 33, 38, 39, 40, 46, 49});
  out.tokens = without({4, 5, 6, 7, 9, 10, 11, 13, 14, 16});
  out.boundaries = without({1, 3, 4, 5, 7, 8, 11, 13, 15});
  out.tokens_and_cues = without({2, 3, 4, 7, 9, 10, 11, 12, 16, 17});
  out.boundaries_and_cues = without({9});
  return out;
}

}  // namespace communique::train
