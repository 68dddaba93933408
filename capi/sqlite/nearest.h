/* The word that was probably meant. Plain C without a library: the extension asks it, and the program. */
#ifndef COMMUNIQUE_NEAREST_H
#define COMMUNIQUE_NEAREST_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The place in `words` of the one that takes the fewest letters to become `word`, the first of equally near ones; or
 * `count` if all are far from it: "--acts" is near to "--act", "--bogus" to nothing. */
size_t nearest_word(const char *word, size_t size, const char *const *words, size_t count);

#ifdef __cplusplus
}
#endif

#endif
