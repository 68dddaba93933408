/* What the native library makes of each file: native_records FILE...
 *
 * Nine records of each, in every unit, compact, indented and with the text, and a page: a line with the number of
 * bytes, and the bytes.
 *
 *     native_records --speed FILE...
 *
 * prints how many milliseconds a reader takes to be made, and how many MB of text are read in a second, JSON included;
 * as measure.mjs does it with the module. */
#include <communique.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char* contents(const char* path, size_t* size) {
  char* text = NULL;
  long end = -1;
  FILE* file = fopen(path, "rb");
  if (file && fseek(file, 0, SEEK_END) == 0) end = ftell(file);
  if (end >= 0) text = malloc((size_t)end + 1);
  if (text) {
    rewind(file);
    *size = fread(text, 1, (size_t)end, file);
  }
  if (file) fclose(file);
  return text;
}

static int write_records(const cmq_reader* reader, const char* path) {
  size_t size = 0, json_size = 0;
  char *text = contents(path, &size), *json = NULL;
  int ok = text != NULL;
  for (int32_t i = 0; ok && i < 10; i++) {
    cmq_record* record = NULL;
    cmq_options options;
    cmq_json_options form;
    CMQ_INIT(&options);
    CMQ_INIT(&form);
    options.offsets = i < 9 ? i / 3 : CMQ_UTF16;
    form.indent = i % 3 == 1;
    form.text = i % 3 == 2;
    options.id.data = path;
    options.id.size = strlen(path);
    options.published.data = "2024-03-08";
    options.published.size = 10;
    ok = cmq_read(reader, text, size, &options, &record, NULL) == CMQ_OK &&
         (i < 9 ? cmq_record_json_with(record, &form, &json, &json_size, NULL)
                : cmq_record_html(record, NULL, &json, &json_size, NULL)) == CMQ_OK &&
         printf("%lu\n", (unsigned long)json_size) > 0 && fwrite(json, 1, json_size, stdout) == json_size;
    cmq_string_free(json);
    cmq_record_free(record);
    json = NULL;
  }
  free(text);
  if (!ok) fprintf(stderr, "native_records: %s cannot be read\n", path);
  return ok;
}

static double processor_seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

static int measure(int count, char** paths) {
  char *texts[64], *json = NULL;
  size_t sizes[64];
  double bytes = 0, began = processor_seconds(), made, ended;
  cmq_reader* reader = NULL;
  int ok = cmq_reader_new(NULL, &reader, NULL) == CMQ_OK && count <= 64;
  made = ended = processor_seconds();
  for (int i = 0; ok && i < count; i++) ok = (texts[i] = contents(paths[i], &sizes[i])) != NULL;
  while (ok && ended - made < 3)
    for (int i = 0; ok && i < count; i++) {
      cmq_record* record = NULL;
      ok = cmq_read(reader, texts[i], sizes[i], NULL, &record, NULL) == CMQ_OK &&
           cmq_record_json(record, 0, &json, NULL, NULL) == CMQ_OK;
      cmq_string_free(json);
      cmq_record_free(record);
      json = NULL;
      bytes += (double)sizes[i];
      ended = processor_seconds();
    }
  if (ok) printf("%.1f %.2f\n", (made - began) * 1000, bytes / (ended - made) / 1e6);
  for (int i = 0; ok && i < count; i++) free(texts[i]);
  cmq_reader_free(reader);
  return ok ? 0 : 1;
}

int main(int count, char** paths) {
  cmq_reader* reader = NULL;
  int ok;
  if (count > 2 && strcmp(paths[1], "--speed") == 0) return measure(count - 2, paths + 2);
  ok = cmq_reader_new(NULL, &reader, NULL) == CMQ_OK;
  for (int i = 1; ok && i < count; i++) ok = write_records(reader, paths[i]);
  cmq_reader_free(reader);
  return ok ? 0 : 1;
}
