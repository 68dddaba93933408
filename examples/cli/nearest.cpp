#include "nearest.hpp"

#include <algorithm>
#include <cstddef>

namespace program {
namespace {

// Letters put in, left out, changed, or two neighbours exchanged.
std::size_t distance(std::string_view from, std::string_view to) {
  std::vector<std::vector<std::size_t>> cost(from.size() + 1, std::vector<std::size_t>(to.size() + 1));
  for (std::size_t i = 0; i <= from.size(); ++i)
    for (std::size_t j = 0; j <= to.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t changed = cost[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, changed});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[from.size()][to.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& words) {
  constexpr std::size_t longest = 40;  // no word of ours is longer, and an argument may be a whole file
  if (word.size() > longest) return {};
  std::string found;
  std::size_t least =
      std::max<std::size_t>(1, word.find_first_not_of('-') == 2 ? (word.size() - 2) / 3 : word.size() / 3);
  for (const std::string& one : words)
    if (const std::size_t away = distance(word, one); away < least || (away == least && found.empty()))
      found = one, least = away;
  return found;
}

}  // namespace program
