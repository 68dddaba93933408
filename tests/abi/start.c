/* What it costs a program to have the library, twice: loaded, used and unloaded. start LIBRARY [MILLISECONDS]: with a
 * number it fails above that. It counts the time of the processor, which a busy machine does not change much. */
#include <communique.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char article[] =
    "OSLO, February 5 (NTB) - Norway's Foreign Minister Anna Larsen met with Estonian Foreign Minister Mart Kask in "
    "Oslo on Monday. \"We value our cooperation,\" Larsen said.\n";

/* A function out of the library; ISO C does not convert the pointer, POSIX promises that it can be done. */
#define FUNCTION(library, name) (*(void **)&name = dlsym((library), "cmq_" #name))

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* How long it took; negative if something failed. */
static double start(const char *path) {
  cmq_status (*reader_new)(const cmq_reader_options *, cmq_reader **, cmq_error **);
  cmq_status (*read)(const cmq_reader *, const char *, size_t, const cmq_options *, cmq_record **, cmq_error **);
  uint32_t (*statement_count)(const cmq_record *);
  void (*record_free)(cmq_record *);
  void (*reader_free)(cmq_reader *);
  const double begin = now();
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  const double loaded = now();
  double ready, done;
  cmq_reader *reader;
  cmq_record *record;
  if (!library) return fprintf(stderr, "%s\n", dlerror()), -1;
  FUNCTION(library, reader_new), FUNCTION(library, read), FUNCTION(library, statement_count);
  FUNCTION(library, record_free), FUNCTION(library, reader_free);
  if (reader_new(NULL, &reader, NULL) != CMQ_OK) return -1;
  ready = now();
  if (read(reader, article, strlen(article), NULL, &record, NULL) != CMQ_OK || statement_count(record) != 1) return -1;
  done = now();
  printf("loaded %.1f ms, reader %.1f ms, first record %.1f ms: %.1f ms\n", loaded - begin, ready - loaded,
         done - ready, done - begin);
  record_free(record);
  reader_free(reader);
  return dlclose(library) == 0 && !dlopen(path, RTLD_NOW | RTLD_NOLOAD) ? done - begin : -1;
}

int main(int count, char **arguments) {
  const double most = count > 2 ? atof(arguments[2]) : 1e9;
  int i;
  if (count < 2) return fputs("start LIBRARY [MILLISECONDS]\n", stderr), 2;
  for (i = 0; i < 2; i++) {
    const double needed = start(arguments[1]);
    if (needed < 0 || needed > most) return 1;
  }
  return 0;
}
