/* Who met whom, and who said what: who PUBLISHED < article.txt */
#include <communique.h>

#include <stdio.h>
#include <string.h>

static char text[1 << 20];

static void print_name(const cmq_record *record, uint32_t id) {
  cmq_entity entity;
  CMQ_INIT(&entity);
  if (cmq_entity_get(record, id, &entity) == CMQ_OK) printf("%.*s", (int)entity.name.size, entity.name.data);
}

static void print_meeting(const cmq_record *record, uint32_t id) {
  uint32_t i;
  cmq_meeting met;
  CMQ_INIT(&met);
  if (cmq_meeting_get(record, id, &met) != CMQ_OK || met.status != CMQ_MEETING_STATUS_HELD) return;
  for (i = 0; i < met.participant_count; i++) {
    fputs(i ? ", " : "met: ", stdout);
    print_name(record, met.participants[i].entity);
  }
  if (met.date.value.day)
    printf(" (%04d-%02d-%02d)", (int)met.date.value.year, (int)met.date.value.month, (int)met.date.value.day);
  printf("\n");
}

static void print_statement(const cmq_record *record, uint32_t id) {
  uint32_t i;
  cmq_statement said;
  CMQ_INIT(&said);
  if (cmq_statement_get(record, id, &said) != CMQ_OK || said.speaker_count == 0) return;
  for (i = 0; i < said.speaker_count; i++) {
    fputs(i ? ", " : "said: ", stdout);
    print_name(record, said.speakers[i]);
  }
  for (i = 0; i < said.content_count; i++)
    printf("%s%.*s", i ? " ... " : ": ", (int)(said.content[i].end - said.content[i].begin),
           text + said.content[i].begin);
  printf("\n");
}

int main(int argc, char **argv) {
  uint32_t i;
  size_t size = fread(text, 1, sizeof text, stdin);
  cmq_reader *reader = NULL;
  cmq_record *record = NULL;
  cmq_error *error = NULL;
  cmq_options options;
  CMQ_INIT(&options);
  if (argc > 1) options.published.data = argv[1], options.published.size = strlen(argv[1]);
  if (cmq_reader_new(NULL, &reader, &error) || cmq_read(reader, text, size, &options, &record, &error))
    return fprintf(stderr, "%s\n", cmq_error_message(error)), 1;
  for (i = 0; i < cmq_meeting_count(record); i++) print_meeting(record, i);
  for (i = 0; i < cmq_statement_count(record); i++) print_statement(record, i);
  cmq_record_free(record);
  cmq_reader_free(reader);
}
