#include "nearest.h"

#include <string.h>

enum { LONGEST = 40 }; /* of what is a word at all; an argument may be a whole file */

static size_t least_of(size_t one, size_t other) { return one < other ? one : other; }

/* Letters put in, left out, changed, or two neighbours exchanged. */
static size_t distance(const char *from, size_t from_size, const char *to, size_t to_size) {
  size_t cost[3][LONGEST + 1] = {{0}}; /* of the beginnings of `from` up to here, and of the two before */
  for (size_t i = 0; i <= from_size; i++) {
    size_t *now = cost[i % 3];
    const size_t *before = cost[(i + 2) % 3], *long_before = cost[(i + 1) % 3];
    for (size_t j = 0; j <= to_size; j++) {
      if (i == 0 || j == 0) {
        now[j] = i + j;
        continue;
      }
      now[j] = least_of(before[j], now[j - 1]) + 1;
      now[j] = least_of(now[j], before[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
        now[j] = least_of(now[j], long_before[j - 2] + 1);
    }
  }
  return cost[from_size % 3][to_size];
}

size_t nearest_word(const char *word, size_t size, const char *const *words, size_t count) {
  size_t found = count, least;
  if (size > LONGEST) return count;
  least = (size > 2 && word[0] == '-' && word[1] == '-' ? size - 2 : size) / 3; /* letters that may be wrong, and one */
  if (least == 0) least = 1;
  for (size_t at = 0; at < count; at++) {
    const size_t length = strlen(words[at]);
    size_t away;
    if (length > LONGEST || length > size + least || size > length + least) continue;
    away = distance(word, size, words[at], length);
    if (away < least || (away == least && found == count)) {
      found = at;
      least = away;
    }
  }
  return found;
}
