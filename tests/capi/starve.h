/* Lets every single allocation fail in turn. This program's malloc stands in front of the C library's; glibc only, and
 * not under a sanitizer. */
#ifndef STARVE_H
#define STARVE_H

#include "check.h"

#include <stdlib.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void __libc_free(void *block);

static long allowed = -1; /* allocations until failure; negative: no limit */
static long alive = 0;

static int may_allocate(void) {
  if (allowed < 0) return 1;
  if (allowed == 0) return 0;
  allowed--;
  return 1;
}

static void *counted(void *block) {
  if (block) alive++;
  return block;
}

void *malloc(size_t size) { return may_allocate() ? counted(__libc_malloc(size)) : NULL; }
void *calloc(size_t count, size_t size) { return may_allocate() ? counted(__libc_calloc(count, size)) : NULL; }
void *realloc(void *block, size_t size) {
  if (!block) return malloc(size);
  return may_allocate() ? __libc_realloc(block, size) : NULL;
}
void free(void *block) {
  if (block) alive--;
  __libc_free(block);
}

/* `step` skips allocations where there are too many to try each. */
static void starve(cmq_status (*call)(cmq_error **), long step) {
  long n, before;
  cmq_status status = CMQ_ENOMEMORY;
  cmq_error *error = NULL;
  call(&error); /* what the C++ runtime allocates once and keeps */
  cmq_error_free(error);
  for (n = 0; status != CMQ_OK; n += step) {
    error = NULL;
    before = alive;
    allowed = n;
    status = call(&error);
    allowed = -1;
    if (status != CMQ_OK) {
      CHECK(status == CMQ_ENOMEMORY && cmq_error_code(error) == CMQ_ENOMEMORY);
      CHECK_WORDS(cmq_error_message(error), strlen(cmq_error_message(error)), "out of memory");
    }
    cmq_error_free(error);
    CHECK(alive == before);
    if (check_failures) return;
  }
  printf("  %ld steps\n", n / step);
}

#endif
