/* Compiled, never run: as C of every age and as C++, with every warning an error. */
#include <communique.h>

int use(const cmq_reader *reader, cmq_statement *said);

int use(const cmq_reader *reader, cmq_statement *said) {
  cmq_record *record;
  cmq_error *error;
  cmq_query query;
  CMQ_INIT(&query);
  CMQ_INIT(said);
  return cmq_read(reader, "", 0, NULL, &record, &error) == CMQ_OK && said->cue.begin == CMQ_NONE;
}
