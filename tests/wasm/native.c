/* What the native library makes of each file: native_records FILE...
 *
 * Six records of each, in every unit, compact and indented: a line with the number of bytes, and the bytes. */
#include <communique.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *contents(const char *path, size_t *size) {
  char *text = NULL;
  long end = -1;
  FILE *file = fopen(path, "rb");
  if (file && fseek(file, 0, SEEK_END) == 0) end = ftell(file);
  if (end >= 0) text = malloc((size_t)end + 1);
  if (text) {
    rewind(file);
    *size = fread(text, 1, (size_t)end, file);
  }
  if (file) fclose(file);
  return text;
}

static int write_records(const cmq_reader *reader, const char *path) {
  size_t size = 0, json_size = 0;
  char *text = contents(path, &size), *json = NULL;
  int ok = text != NULL;
  for (int32_t i = 0; ok && i < 6; i++) {
    cmq_record *record = NULL;
    cmq_options options;
    CMQ_INIT(&options);
    options.offsets = i / 2;
    options.id.data = path;
    options.id.size = strlen(path);
    options.published.data = "2024-03-08";
    options.published.size = 10;
    ok = cmq_read(reader, text, size, &options, &record, NULL) == CMQ_OK &&
         cmq_record_json(record, i % 2, &json, &json_size, NULL) == CMQ_OK &&
         printf("%lu\n", (unsigned long)json_size) > 0 && fwrite(json, 1, json_size, stdout) == json_size;
    cmq_string_free(json);
    cmq_record_free(record);
    json = NULL;
  }
  free(text);
  if (!ok) fprintf(stderr, "native_records: %s cannot be read\n", path);
  return ok;
}

int main(int count, char **paths) {
  cmq_reader *reader = NULL;
  int ok = cmq_reader_new(NULL, &reader, NULL) == CMQ_OK;
  for (int i = 1; ok && i < count; i++) ok = write_records(reader, paths[i]);
  cmq_reader_free(reader);
  return ok ? 0 : 1;
}
