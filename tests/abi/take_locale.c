/* Part of every program of the C suite: with LOCALE_OF_TEST set it takes over the locale of the environment, as
 * programs with a user interface do, and makes sure that it is one with a decimal comma. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__attribute__((constructor)) static void take_locale(void) {
  if (!getenv("LOCALE_OF_TEST")) return;
  if (setlocale(LC_ALL, "") && strcmp(localeconv()->decimal_point, ",") == 0) return;
  fprintf(stderr, "the locale of the environment does not take effect, or has no decimal comma\n");
  exit(1);
}
