/* A page to look at: page FOLDER */
#include <communique.h>
#include <stdio.h>
#include <string.h>

static int write_page(const char *folder, const char *name, const char *page, size_t size) {
  char path[4096];
  FILE *file;
  size_t written;
  snprintf(path, sizeof path, "%s/%s", folder, name);
  file = fopen(path, "wb");
  if (!file) return 0;
  written = fwrite(page, 1, size, file);
  return fclose(file) == 0 && written == size;
}

int main(int argc, char **argv) {
  const char *folder = argc > 1 ? argv[1] : ".";
  const char *text = "Foreign Minister Anton Vesely met Anna Larsen in Oslo. \"We agree,\" Vesely said.";
  cmq_reader *reader;
  cmq_record *record;
  cmq_archive *news;
  char *page;
  size_t size;
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, text, strlen(text), NULL, &record, NULL) != CMQ_OK) return 1;
  if (cmq_record_html(record, NULL, &page, &size, NULL) != CMQ_OK) return 1;
  if (!write_page(folder, "record.html", page, size)) return 1;
  cmq_string_free(page);

  const cmq_who vesely = {{"Vesely", 6}, 0};
  if (cmq_archive_open(":memory:", 8, NULL, &news, NULL) != CMQ_OK) return 1;
  if (cmq_archive_add(news, &record, 1, NULL, 0, NULL, NULL) != CMQ_OK) return 1;
  if (cmq_archive_html(news, &vesely, NULL, NULL, &page, &size, NULL) != CMQ_OK) return 1;
  if (!write_page(folder, "archive.html", page, size)) return 1;
  cmq_string_free(page);
  cmq_archive_free(news);
  cmq_record_free(record);
  cmq_reader_free(reader);
  puts("record.html archive.html");
  return 0;
}
