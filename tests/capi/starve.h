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
static int once = 0;      /* 1: only that one fails, not all after it */
static int refused = 0;   /* 1: one has failed */
static int slotless = 0;  /* 1: what failed last has no slot for an error */
static long alive = 0;

static int may_allocate(void) {
  if (allowed < 0) return 1;
  if (allowed == 0) {
    refused = 1;
    if (once) allowed = -1;
    return 0;
  }
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

/* For calls that are to fail: that they fail as they should counts as success. */
static cmq_status as_meant(cmq_status got, cmq_status expected, cmq_error **error) {
  if (got != expected) return got;
  CHECK(cmq_error_code(*error) == expected || cmq_error_code(*error) == CMQ_ENOMEMORY);
  return CMQ_OK;
}

/* The call with `n` allocations. What fails says why. */
static cmq_status starved(cmq_status (*call)(cmq_error **), long n) {
  cmq_error *error = NULL;
  cmq_status status;
  refused = slotless = 0;
  allowed = n;
  status = call(&error);
  allowed = -1;
  if (status != CMQ_OK) {
    CHECK(status == CMQ_ENOMEMORY);
    if (!slotless) CHECK_ERROR(status, error, CMQ_ENOMEMORY, "out of memory");
  }
  cmq_error_free(error);
  return status;
}

/* All from the n-th on, then only the n-th, for each n. `step` skips allocations where there are too many to try each.
 * After each call `sound` looks whether everything is as it was, and nothing more is alive than before. */
static void starve_and(cmq_status (*call)(cmq_error **), long step, void (*sound)(void), int leaves_nothing) {
  for (once = 0; once < 2 && !check_failures; once++) {
    long n, before;
    starved(call, -1); /* what the C++ runtime allocates once and keeps */
    refused = 1;
    for (n = 0; refused && !check_failures; n += step) {
      before = alive;
      if (starved(call, n) != CMQ_OK) CHECK(refused);
      if (sound) sound();
      if (leaves_nothing) CHECK(alive == before);
    }
    if (check_failures) printf("  allocation %ld%s\n", n - step, once ? " alone" : "");
    else printf("  %ld of %ld allocations%s\n", n / step, n, once ? ", alone" : "");
  }
  once = 0;
}

static void starve(cmq_status (*call)(cmq_error **), long step) { starve_and(call, step, NULL, 1); }

#endif
