/* Who said what, in the shortest way. */
#include <communique.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char *text = "Foreign Minister Anton Vesely thanked Ruritania. \"We agree,\" Vesely said.";
  cmq_reader *reader;
  cmq_record *record;
  if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
  if (cmq_read(reader, text, strlen(text), NULL, &record, NULL) != CMQ_OK) return 1;
  for (uint32_t i = 0; i < cmq_statement_count(record); i++) {
    cmq_statement said;
    cmq_entity speaker;
    CMQ_INIT(&said);
    CMQ_INIT(&speaker);
    cmq_statement_get(record, i, &said);
    if (said.speaker_count == 0) continue; /* the text need not tell who */
    cmq_entity_get(record, said.speakers[0], &speaker);
    printf("%.*s: %.*s\n", (int)speaker.name.size, speaker.name.data,
           (int)(said.content[0].end - said.content[0].begin), text + said.content[0].begin);
  }
  cmq_record_free(record);
  cmq_reader_free(reader);
}
