/* A caller of every age: its structs end at any byte before or behind the end of today's. */
#ifndef AGES_H
#define AGES_H

#include "check.h"

#define MOST_AHEAD 64 /* how many bytes a newer program knows more of */
#define MOST_WHOLE 512

typedef union of_any_age {
  double aligned_as_any;
  void *pointer;
  uint32_t struct_size;
  unsigned char bytes[MOST_WHOLE + MOST_AHEAD];
} of_any_age;

/* The struct is filled or refused as its size says. `first` is the size that it had in the first version. `call` fills
 * *out. The first `same` bytes are the same in each call: what lies behind may be pointers that are not. */
#define OUT_AGE(type, first, same, call) out_age(__FILE__, __LINE__, #type, sizeof(type), (first), (same), (call))

/* The struct is read as its size says. `first` is the size that it had in the first version. `call` reads *in. */
#define IN_AGE(type, first, call) in_age(__FILE__, __LINE__, #type, sizeof(type), (first), (call))

static void not_so(const char *file, int line, const char *type, size_t size, const char *what) {
  check_failures++;
  printf("%s:%d: %s of %u bytes: %s\n", file, line, type, (unsigned)size, what);
}

static int all_are(const unsigned char *bytes, size_t begin, size_t end, unsigned char value) {
  for (; begin < end; begin++)
    if (bytes[begin] != value) return 0;
  return 1;
}

static void out_age(const char *file, int line, const char *type, size_t whole, size_t first, size_t same,
                    cmq_status (*call)(void *out)) {
  static of_any_age today, other;
  size_t size;
  memset(&today, 0xAA, sizeof today);
  cmq_init(&today, whole);
  if (call(&today) != CMQ_OK || today.struct_size != whole) not_so(file, line, type, whole, "refused");
  for (size = 0; size < first; size++) {
    memset(&other, 0xAA, sizeof other);
    other.struct_size = (uint32_t)size;
    if (call(&other) != CMQ_EARGUMENT) not_so(file, line, type, size, "taken");
    if (!all_are(other.bytes, sizeof(uint32_t), sizeof other, 0xAA)) not_so(file, line, type, size, "written to");
  }
  for (size = first; size <= whole + MOST_AHEAD; size++) {
    const size_t known = size < whole ? size : whole, equal = known < same ? known : same;
    memset(&other, 0xAA, sizeof other);
    cmq_init(&other, size);
    if (call(&other) != CMQ_OK) not_so(file, line, type, size, "refused");
    if (other.struct_size != size) not_so(file, line, type, size, "has another size afterwards");
    if (equal > 4 && memcmp(other.bytes + 4, today.bytes + 4, equal - 4) != 0)
      not_so(file, line, type, size, "has others");
    if (!all_are(other.bytes, known, size, 0)) not_so(file, line, type, size, "is no longer zero where it is newer");
    if (!all_are(other.bytes, size, sizeof other, 0xAA)) not_so(file, line, type, size, "is written to behind its end");
  }
}

static void in_age(const char *file, int line, const char *type, size_t whole, size_t first,
                   cmq_status (*call)(const void *in)) {
  static of_any_age given;
  size_t size;
  for (size = 0; size <= whole; size++) {
    memset(&given, 0xFF, sizeof given); /* what lies behind the struct is not the library's to look at */
    cmq_init(&given, size);
    given.struct_size = (uint32_t)size;
    if (call(&given) != (size < first ? CMQ_EARGUMENT : CMQ_OK))
      not_so(file, line, type, size, size < first ? "taken" : "refused");
  }
  for (size = whole + 1; size <= whole + MOST_AHEAD; size += 21) {
    memset(&given, 0xFF, sizeof given);
    cmq_init(&given, size);
    if (call(&given) != CMQ_OK) not_so(file, line, type, size, "refused, though nothing newer is set");
    given.bytes[size - 1] = 1;
    if (call(&given) != CMQ_EARGUMENT) not_so(file, line, type, size, "taken, though something newer is set");
  }
  cmq_init(&given, whole);
  given.struct_size = 0xAAAAAAAAu; /* nobody has prepared it: there is no memory behind it */
  if (call(&given) != CMQ_EARGUMENT) not_so(file, line, type, given.struct_size, "taken");
}

static void check_ages_unused(void) {
  check_unused();
  (void)out_age, (void)in_age;
}

#endif
