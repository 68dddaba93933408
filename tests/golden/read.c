/* Reads articles through the C interface: read FOLDER TEXT..., which writes FOLDER/name.json for each name.txt. */
#include <communique.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char* what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static char* contents(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  char* text = malloc(1 << 20);
  if (!file || !text) give_up(path);
  *size = fread(text, 1, 1 << 20, file);
  fclose(file);
  return text;
}

/* FOLDER/name.json; the name alone is the id. */
static void write_record(const char* folder, const char* path, const cmq_reader* reader) {
  const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
  size_t size, written, length = strlen(name) - strlen(".txt");
  char *text = contents(path, &size), *json, to[4096];
  cmq_options options;
  cmq_record* record;
  FILE* file;
  CMQ_INIT(&options);
  options.id.data = name;
  options.id.size = length;
  if (cmq_read(reader, text, size, &options, &record, NULL) != CMQ_OK) give_up(path);
  if (cmq_record_json(record, 1, &json, &written, NULL) != CMQ_OK) give_up(path);
  snprintf(to, sizeof to, "%s/%.*s.json", folder, (int)length, name);
  file = fopen(to, "wb");
  if (!file || fwrite(json, 1, written, file) != written || fclose(file) != 0) give_up(to);
  cmq_string_free(json);
  cmq_record_free(record);
  free(text);
}

int main(int count, char** arguments) {
  cmq_reader* reader;
  int i;
  if (count < 3) give_up("usage: read FOLDER TEXT...");
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) give_up("no reader");
  for (i = 2; i < count; ++i) write_record(arguments[1], arguments[i], reader);
  cmq_reader_free(reader);
  return 0;
}
