/* Names and verbs of one's own: names NAMES.LEX */
#include <communique.h>

#include <stdio.h>
#include <string.h>

static const char cues[] = "# cues.lex 1     cue | act | takes\n"
                           "bewail           | criticise | clause; object\n"
                           "throw cold water | reject    | on\n";
static const char text[] =
    "Vesel\xC3\xBD threw cold water on the plan of the SF. He bewailed that nobody had asked him.";

static cmq_text text_of(const char *words) {
  cmq_text out;
  out.data = words;
  out.size = strlen(words);
  return out;
}

int main(int argc, char **argv) {
  uint32_t i;
  cmq_lexicon mine;
  cmq_text file;
  cmq_reader_options options;
  cmq_reader *reader = NULL;
  cmq_record *record = NULL;
  cmq_error *error = NULL;

  mine.name = text_of("my cues");
  mine.text = text_of(cues);
  file = text_of(argc > 1 ? argv[1] : "");
  CMQ_INIT(&options);
  options.lexicons = &mine;
  options.lexicon_count = 1;
  options.files = &file;
  options.file_count = argc > 1;
  if (cmq_reader_new(&options, &reader, &error) != CMQ_OK) {
    fprintf(stderr, "%s\n", cmq_error_message(error)); /* "names.lex:2: ..." */
    cmq_error_free(error);
    return 1;
  }

  if (cmq_read(reader, text, strlen(text), NULL, &record, NULL) != CMQ_OK) return 1;
  for (i = 0; i < cmq_entity_count(record); i++) {
    cmq_entity one;
    CMQ_INIT(&one);
    cmq_entity_get(record, i, &one);
    printf("%.*s: %.*s, %s\n", (int)one.name.size, one.name.data, (int)one.reference.size, one.reference.data,
           cmq_word(CMQ_WORDS_MENTION_REASON, one.mentions[0].because));
  }
  for (i = 0; i < cmq_statement_count(record); i++) {
    cmq_statement said;
    CMQ_INIT(&said);
    cmq_statement_get(record, i, &said);
    printf("%s: %.*s\n", cmq_word(CMQ_WORDS_STATEMENT_ACT, said.act),
           (int)(said.content[0].end - said.content[0].begin), text + said.content[0].begin);
  }
  cmq_record_free(record);
  cmq_reader_free(reader);
  return 0;
}
