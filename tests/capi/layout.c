/* The layout of 0.1, as functions of the size of a pointer: 64 bits and 32. Compiled, never run. A struct may only grow
 * at its end; what stands here never changes, and tests/abi/complete.py sees to it that no field is left out. */
#include <communique.h>

#define P sizeof(void *)
#define TEXT (2 * P)
#define HOLDS(name, condition) typedef char name[(condition) ? 1 : -1]
#define AT(type, field, offset) HOLDS(type##_##field##_stays, offsetof(type, field) == (offset))
#define FROZEN(type, size) HOLDS(type##_is_frozen, sizeof(type) == (size))
#define GROWN(type, size) HOLDS(type##_only_grows, sizeof(type) >= (size))

FROZEN(cmq_span, 8);
AT(cmq_span, begin, 0);
AT(cmq_span, end, 4);
FROZEN(cmq_text, TEXT);
AT(cmq_text, data, 0);
AT(cmq_text, size, P);
FROZEN(cmq_date, 12);
AT(cmq_date, year, 0);
AT(cmq_date, month, 4);
AT(cmq_date, day, 8);
FROZEN(cmq_time, 36);
AT(cmq_time, value, 0);
AT(cmq_time, end, 12);
AT(cmq_time, text, 24);
AT(cmq_time, ambiguous, 32);
FROZEN(cmq_lexicon, 2 * TEXT);
AT(cmq_lexicon, name, 0);
AT(cmq_lexicon, text, TEXT);
FROZEN(cmq_mention, 16);
AT(cmq_mention, at, 0);
AT(cmq_mention, kind, 8);
AT(cmq_mention, because, 12);
FROZEN(cmq_office, 16);
AT(cmq_office, title, 0);
AT(cmq_office, affiliation, 8);
AT(cmq_office, status, 12);
FROZEN(cmq_participant, 8);
AT(cmq_participant, entity, 0);
AT(cmq_participant, side, 4);

AT(cmq_reader_options, struct_size, 0);
AT(cmq_reader_options, lexicon_count, 4);
AT(cmq_reader_options, lexicons, 8);
AT(cmq_reader_options, files, 8 + P);
AT(cmq_reader_options, file_count, 8 + 2 * P);
AT(cmq_reader_options, reserved, 12 + 2 * P);
GROWN(cmq_reader_options, 16 + 2 * P);

AT(cmq_options, struct_size, 0);
AT(cmq_options, offsets, 4);
AT(cmq_options, id, 8);
AT(cmq_options, published, 8 + TEXT);
AT(cmq_options, min_confidence, 8 + 2 * TEXT);
GROWN(cmq_options, 16 + 2 * TEXT);

AT(cmq_article, struct_size, 0);
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
AT(cmq_article, reserved, 68 + TEXT);
AT(cmq_article, byline, 72 + TEXT);
AT(cmq_article, boilerplate, 72 + TEXT + P);
AT(cmq_article, paragraphs, 72 + TEXT + 2 * P);
AT(cmq_article, sentences, 72 + TEXT + 3 * P);
GROWN(cmq_article, 72 + TEXT + 4 * P);

AT(cmq_entity, struct_size, 0);
AT(cmq_entity, type, 4);
AT(cmq_entity, name, 8);
AT(cmq_entity, acronym, 8 + TEXT);
AT(cmq_entity, country, 8 + 2 * TEXT);
AT(cmq_entity, reference, 8 + 3 * TEXT);
AT(cmq_entity, affiliation, 8 + 4 * TEXT);
AT(cmq_entity, office_count, 12 + 4 * TEXT);
AT(cmq_entity, mention_count, 16 + 4 * TEXT);
AT(cmq_entity, reserved, 20 + 4 * TEXT);
AT(cmq_entity, offices, 24 + 4 * TEXT);
AT(cmq_entity, mentions, 24 + 4 * TEXT + P);
AT(cmq_entity, confidence, 24 + 4 * TEXT + 2 * P);
GROWN(cmq_entity, 32 + 4 * TEXT + 2 * P);

AT(cmq_meeting, struct_size, 0);
AT(cmq_meeting, kind, 4);
AT(cmq_meeting, status, 8);
AT(cmq_meeting, place, 12);
AT(cmq_meeting, date, 16);
AT(cmq_meeting, participant_count, 52);
AT(cmq_meeting, topic_count, 56);
AT(cmq_meeting, reserved, 60);
AT(cmq_meeting, evidence, 64);
AT(cmq_meeting, participants, 72);
AT(cmq_meeting, topics, 72 + P);
AT(cmq_meeting, plover, 72 + 2 * P);
AT(cmq_meeting, confidence, 72 + 2 * P + TEXT);
GROWN(cmq_meeting, 80 + 2 * P + TEXT);

AT(cmq_statement, struct_size, 0);
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
AT(cmq_statement, reserved, 52);
AT(cmq_statement, speakers, 56);
AT(cmq_statement, content, 56 + P);
AT(cmq_statement, addressees, 56 + 2 * P);
AT(cmq_statement, topics, 56 + 3 * P);
AT(cmq_statement, confidence, 56 + 4 * P);
GROWN(cmq_statement, 64 + 4 * P);

AT(cmq_fact, struct_size, 0);
AT(cmq_fact, kind, 4);
AT(cmq_fact, subject, 8);
AT(cmq_fact, place, 12);
AT(cmq_fact, object, 16);
AT(cmq_fact, evidence, 24);
AT(cmq_fact, date, 32);
AT(cmq_fact, reserved, 44);
AT(cmq_fact, confidence, 48);
GROWN(cmq_fact, 56);

FROZEN(cmq_who, TEXT + 8);
AT(cmq_who, name, 0);
AT(cmq_who, identity, TEXT);
FROZEN(cmq_addition, 24);
AT(cmq_addition, added, 0);
AT(cmq_addition, replaced, 8);
AT(cmq_addition, unchanged, 16);
FROZEN(cmq_arrival, P + TEXT);
AT(cmq_arrival, record, 0);
AT(cmq_arrival, outlet, P);
FROZEN(cmq_appearance, 24 + 5 * TEXT);
AT(cmq_appearance, id, 0);
AT(cmq_appearance, articles, 8);
AT(cmq_appearance, name, 16);
AT(cmq_appearance, acronym, 16 + TEXT);
AT(cmq_appearance, affiliation, 16 + 2 * TEXT);
AT(cmq_appearance, country, 16 + 3 * TEXT);
AT(cmq_appearance, reference, 16 + 4 * TEXT);
AT(cmq_appearance, by_hand, 16 + 5 * TEXT);
AT(cmq_appearance, reserved, 20 + 5 * TEXT);
FROZEN(cmq_tenure, 40 + 2 * TEXT);
AT(cmq_tenure, articles, 0);
AT(cmq_tenure, title, 8);
AT(cmq_tenure, affiliation, 8 + TEXT);
AT(cmq_tenure, first, 8 + 2 * TEXT);
AT(cmq_tenure, last, 20 + 2 * TEXT);
AT(cmq_tenure, status, 32 + 2 * TEXT);
AT(cmq_tenure, reserved, 36 + 2 * TEXT);

AT(cmq_json_options, struct_size, 0);
AT(cmq_json_options, indent, 4);
AT(cmq_json_options, text, 8);
AT(cmq_json_options, reserved, 12);
GROWN(cmq_json_options, 16);

AT(cmq_html_options, struct_size, 0);
AT(cmq_html_options, form, 4);
AT(cmq_html_options, colors, 8);
AT(cmq_html_options, reserved, 12);
AT(cmq_html_options, title, 16);
GROWN(cmq_html_options, 16 + TEXT);

AT(cmq_archive_options, struct_size, 0);
AT(cmq_archive_options, access, 4);
AT(cmq_archive_options, offsets, 8);
AT(cmq_archive_options, words_only, 12);
AT(cmq_archive_options, wait_ms, 16);
AT(cmq_archive_options, reserved, 20);
GROWN(cmq_archive_options, 24);

AT(cmq_info, struct_size, 0);
AT(cmq_info, version, 4);
AT(cmq_info, words_only, 8);
AT(cmq_info, first, 12);
AT(cmq_info, last, 24);
AT(cmq_info, reserved, 36);
AT(cmq_info, articles, 40);
AT(cmq_info, stories, 48);
AT(cmq_info, statements, 56);
AT(cmq_info, meetings, 64);
AT(cmq_info, facts, 72);
AT(cmq_info, identities, 80);
AT(cmq_info, bytes, 88);
GROWN(cmq_info, 96);

#define LISTS (128 + 2 * TEXT)
AT(cmq_query, struct_size, 0);
AT(cmq_query, noun, 4);
AT(cmq_query, order, 8);
AT(cmq_query, limit, 12);
AT(cmq_query, dated, 16);
AT(cmq_query, copies, 20);
AT(cmq_query, since, 24);
AT(cmq_query, until, 36);
AT(cmq_query, involved_count, 48);
AT(cmq_query, speaker_count, 52);
AT(cmq_query, addressee_count, 56);
AT(cmq_query, type_count, 60);
AT(cmq_query, mode_count, 64);
AT(cmq_query, act_count, 68);
AT(cmq_query, participant_count, 72);
AT(cmq_query, any_participant_count, 76);
AT(cmq_query, kind_count, 80);
AT(cmq_query, status_count, 84);
AT(cmq_query, place_count, 88);
AT(cmq_query, country_count, 92);
AT(cmq_query, organization_count, 96);
AT(cmq_query, outlet_count, 100);
AT(cmq_query, entity_type_count, 104);
AT(cmq_query, office_count, 108);
AT(cmq_query, fact_kind_count, 112);
AT(cmq_query, skip_damaged, 116);
AT(cmq_query, min_confidence, 120);
AT(cmq_query, after, 128);
AT(cmq_query, about, 128 + TEXT);
AT(cmq_query, involved, LISTS);
AT(cmq_query, speakers, LISTS + P);
AT(cmq_query, addressees, LISTS + 2 * P);
AT(cmq_query, types, LISTS + 3 * P);
AT(cmq_query, modes, LISTS + 4 * P);
AT(cmq_query, acts, LISTS + 5 * P);
AT(cmq_query, participants, LISTS + 6 * P);
AT(cmq_query, any_participants, LISTS + 7 * P);
AT(cmq_query, kinds, LISTS + 8 * P);
AT(cmq_query, statuses, LISTS + 9 * P);
AT(cmq_query, places, LISTS + 10 * P);
AT(cmq_query, countries, LISTS + 11 * P);
AT(cmq_query, organizations, LISTS + 12 * P);
AT(cmq_query, outlets, LISTS + 13 * P);
AT(cmq_query, entity_types, LISTS + 14 * P);
AT(cmq_query, offices, LISTS + 15 * P);
AT(cmq_query, fact_kinds, LISTS + 16 * P);
AT(cmq_query, reserved_list, LISTS + 17 * P);
GROWN(cmq_query, LISTS + 18 * P);

AT(cmq_row, struct_size, 0);
AT(cmq_row, noun, 4);
AT(cmq_row, item, 8);
AT(cmq_row, identity_count, 12);
AT(cmq_row, evidence, 16);
AT(cmq_row, day, 24);
AT(cmq_row, reserved, 36);
AT(cmq_row, story, 40);
AT(cmq_row, article_id, 48);
AT(cmq_row, outlet, 48 + TEXT);
AT(cmq_row, record, 48 + 2 * TEXT);
AT(cmq_row, identities, 48 + 2 * TEXT + P);
GROWN(cmq_row, 48 + 2 * TEXT + 2 * P);

AT(cmq_identity, struct_size, 0);
AT(cmq_identity, type, 4);
AT(cmq_identity, id, 8);
AT(cmq_identity, articles, 16);
AT(cmq_identity, statements, 24);
AT(cmq_identity, meetings, 32);
AT(cmq_identity, name, 40);
AT(cmq_identity, acronym, 40 + TEXT);
AT(cmq_identity, country, 40 + 2 * TEXT);
AT(cmq_identity, reference, 40 + 3 * TEXT);
AT(cmq_identity, appearance_count, 40 + 4 * TEXT);
AT(cmq_identity, office_count, 44 + 4 * TEXT);
AT(cmq_identity, appearances, 48 + 4 * TEXT);
AT(cmq_identity, offices, 48 + 4 * TEXT + P);
GROWN(cmq_identity, 48 + 4 * TEXT + 2 * P);

AT(cmq_interval, struct_size, 0);
AT(cmq_interval, first, 4);
AT(cmq_interval, n, 16);
GROWN(cmq_interval, 24);

AT(cmq_ranked, struct_size, 0);
AT(cmq_ranked, reserved, 4);
AT(cmq_ranked, identity, 8);
AT(cmq_ranked, other_identity, 16);
AT(cmq_ranked, name, 24);
AT(cmq_ranked, other_name, 24 + TEXT);
AT(cmq_ranked, n, 24 + 2 * TEXT);
GROWN(cmq_ranked, 32 + 2 * TEXT);

AT(cmq_node, struct_size, 0);
AT(cmq_node, type, 4);
AT(cmq_node, identity, 8);
AT(cmq_node, name, 16);
AT(cmq_node, country, 16 + TEXT);
AT(cmq_node, meetings, 16 + 2 * TEXT);
GROWN(cmq_node, 24 + 2 * TEXT);

AT(cmq_edge, struct_size, 0);
AT(cmq_edge, one, 4);
AT(cmq_edge, other, 8);
AT(cmq_edge, first, 12);
AT(cmq_edge, last, 24);
AT(cmq_edge, reserved, 36);
AT(cmq_edge, meetings, 40);
GROWN(cmq_edge, 48);
