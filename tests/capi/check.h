/* A test is a function whose name is a sentence. A failed check is printed and counted, and the test goes on. */
#ifndef CHECK_H
#define CHECK_H

#include <communique.h>

#include <stdio.h>
#include <string.h>

static int check_failures = 0;

#define TEST(name) static void name(void)
#define RUN(name) (printf("%s\n", #name), name())
#define CHECK(condition) \
  ((condition) ? (void)0 : (void)(check_failures++, printf("%s:%d: not so: %s\n", __FILE__, __LINE__, #condition)))
#define CHECK_WORDS(text, size, expected) check_words(__FILE__, __LINE__, (text), (size), (expected))
#define CHECK_ERROR(call, slot, status, expected) check_error(__FILE__, __LINE__, (call), &(slot), (status), (expected))
#define CHECK_RESULT() (check_failures ? (printf("%d checks failed\n", check_failures), 1) : 0)

static void check_words(const char *file, int line, const char *text, size_t size, const char *expected) {
  if (text && size == strlen(expected) && memcmp(text, expected, size) == 0) return;
  check_failures++;
  printf("%s:%d: got [%.*s], expected [%s]\n", file, line, text ? (int)size : 0, text ? text : "", expected);
}

/* The call failed with this status, and its message holds these words. Frees the error. */
static void check_error(const char *file, int line, cmq_status got, cmq_error **slot, cmq_status status,
                        const char *expected) {
  const char *message = cmq_error_message(*slot);
  if (got != status || cmq_error_code(*slot) != status || !strstr(message, expected)) {
    check_failures++;
    printf("%s:%d: got %d [%s], expected %d [%s]\n", file, line, (int)got, message, (int)status, expected);
  }
  cmq_error_free(*slot);
  *slot = NULL;
}

static cmq_text text_of(const char *string) {
  cmq_text text;
  text.data = string;
  text.size = strlen(string);
  return text;
}

/* Keeps a test that does not use a helper free of warnings. */
static void check_unused(void) { (void)check_words, (void)check_error, (void)text_of, (void)check_unused; }

#endif
