/* The layout of 0.1, as functions of the size of a pointer: what abidiff cannot see, and 32 bits too. Compiled, never
 * run. A struct may only grow at its end; what stands here never changes. */
#include <communique.h>

#define P sizeof(void *)
#define TEXT (2 * P)
#define HOLDS(name, condition) typedef char name[(condition) ? 1 : -1]
#define AT(type, field, offset) HOLDS(type##_##field, offsetof(type, field) == (offset))
#define FROZEN(type, size) HOLDS(type##_is_frozen, sizeof(type) == (size))
#define GROWN(type, size) HOLDS(type##_only_grows, sizeof(type) >= (size))

FROZEN(cmq_span, 8);
FROZEN(cmq_text, TEXT);
FROZEN(cmq_date, 12);
FROZEN(cmq_time, 36);
AT(cmq_time, end, 12);
AT(cmq_time, text, 24);
AT(cmq_time, ambiguous, 32);
FROZEN(cmq_lexicon, 2 * TEXT);
FROZEN(cmq_mention, 16);
FROZEN(cmq_office, 16);
FROZEN(cmq_participant, 8);

AT(cmq_reader_options, lexicon_count, 4);
AT(cmq_reader_options, lexicons, 8);
AT(cmq_reader_options, files, 8 + P);
AT(cmq_reader_options, file_count, 8 + 2 * P);
GROWN(cmq_reader_options, 16 + 2 * P);

AT(cmq_options, offsets, 4);
AT(cmq_options, id, 8);
AT(cmq_options, published, 8 + TEXT);
AT(cmq_options, min_confidence, 8 + 2 * TEXT);
GROWN(cmq_options, 16 + 2 * TEXT);

AT(cmq_article, language, 4);
AT(cmq_article, id, 8);
AT(cmq_article, headline, 8 + TEXT);
AT(cmq_article, agency, 16 + TEXT);
AT(cmq_article, dateline_place, 24 + TEXT);
AT(cmq_article, dateline_date, 32 + TEXT);
AT(cmq_article, published, 40 + TEXT);
AT(cmq_article, byline_count, 52 + TEXT);
AT(cmq_article, boilerplate_count, 56 + TEXT);
AT(cmq_article, paragraph_count, 60 + TEXT);
AT(cmq_article, sentence_count, 64 + TEXT);
AT(cmq_article, byline, 72 + TEXT);
AT(cmq_article, boilerplate, 72 + TEXT + P);
AT(cmq_article, paragraphs, 72 + TEXT + 2 * P);
AT(cmq_article, sentences, 72 + TEXT + 3 * P);
GROWN(cmq_article, 72 + TEXT + 4 * P);

AT(cmq_entity, type, 4);
AT(cmq_entity, name, 8);
AT(cmq_entity, acronym, 8 + TEXT);
AT(cmq_entity, country, 8 + 2 * TEXT);
AT(cmq_entity, reference, 8 + 3 * TEXT);
AT(cmq_entity, affiliation, 8 + 4 * TEXT);
AT(cmq_entity, office_count, 12 + 4 * TEXT);
AT(cmq_entity, mention_count, 16 + 4 * TEXT);
AT(cmq_entity, offices, 24 + 4 * TEXT);
AT(cmq_entity, mentions, 24 + 4 * TEXT + P);
AT(cmq_entity, confidence, 24 + 4 * TEXT + 2 * P);
GROWN(cmq_entity, 32 + 4 * TEXT + 2 * P);

AT(cmq_meeting, kind, 4);
AT(cmq_meeting, status, 8);
AT(cmq_meeting, place, 12);
AT(cmq_meeting, date, 16);
AT(cmq_meeting, participant_count, 52);
AT(cmq_meeting, topic_count, 56);
AT(cmq_meeting, evidence, 64);
AT(cmq_meeting, participants, 72);
AT(cmq_meeting, topics, 72 + P);
AT(cmq_meeting, plover, 72 + 2 * P);
AT(cmq_meeting, confidence, 72 + 2 * P + TEXT);
GROWN(cmq_meeting, 80 + 2 * P + TEXT);

AT(cmq_statement, type, 4);
AT(cmq_statement, mode, 8);
AT(cmq_statement, act, 12);
AT(cmq_statement, source, 16);
AT(cmq_statement, cue, 24);
AT(cmq_statement, meeting, 32);
AT(cmq_statement, speaker_count, 36);
AT(cmq_statement, content_count, 40);
AT(cmq_statement, addressee_count, 44);
AT(cmq_statement, topic_count, 48);
AT(cmq_statement, speakers, 56);
AT(cmq_statement, content, 56 + P);
AT(cmq_statement, addressees, 56 + 2 * P);
AT(cmq_statement, topics, 56 + 3 * P);
AT(cmq_statement, confidence, 56 + 4 * P);
GROWN(cmq_statement, 64 + 4 * P);

AT(cmq_fact, kind, 4);
AT(cmq_fact, subject, 8);
AT(cmq_fact, place, 12);
AT(cmq_fact, object, 16);
AT(cmq_fact, evidence, 24);
AT(cmq_fact, date, 32);
AT(cmq_fact, confidence, 48);
GROWN(cmq_fact, 56);
