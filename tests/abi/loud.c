/* Does once of each what the library must not do; the check of imports has to find it. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

long loud_time;

__attribute__((constructor)) static void begin(void) { loud_time = (long)time(NULL); }

int loud(void);
int loud(void) {
  if (!getenv("HOME")) abort();
  return setlocale(LC_ALL, "") ? puts("loud") : rand();
}
