/* One word of a text in each unit that offsets may count. */
#include <communique.h>

#include <stdio.h>
#include <string.h>

/* "😀 Ana Röyk said", where UTF-8 has 4 bytes for the first character and 2 for the "ö". */
static const char text[] = "\xF0\x9F\x98\x80 Ana R\xC3\xB6yk said that the talks in Oslo had gone well.";

static const struct {
  int32_t unit;
  const char *name;
} units[] = {{CMQ_BYTE, "bytes"}, {CMQ_UTF16, "UTF-16 units"}, {CMQ_CODEPOINT, "code points"}};

int main(void) {
  size_t i;
  cmq_reader *reader;
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  for (i = 0; i < sizeof units / sizeof *units; i++) {
    cmq_record *record;
    cmq_options options;
    cmq_statement said;
    CMQ_INIT(&options);
    options.offsets = units[i].unit;
    if (cmq_read(reader, text, strlen(text), &options, &record, NULL) != CMQ_OK) return 1;
    CMQ_INIT(&said);
    if (cmq_statement_get(record, 0, &said) != CMQ_OK) return 1;
    printf("%-12s  %u to %u\n", units[i].name, (unsigned)said.cue.begin, (unsigned)said.cue.end);
    cmq_record_free(record);
  }
  cmq_reader_free(reader);
  return 0;
}
