/* communique: reads English diplomatic and political news into records.
 *
 * Who is named, who met whom, who said what to whom, what an article states as background: each found item says
 * where in the text it stands. What the items mean is described with the record format, communique/1. Thousands of
 * records go into an archive, which answers questions about all of them: from section 11 on.
 *
 *     cmq_reader *reader;
 *     cmq_record *record;
 *     uint32_t i;
 *
 *     if (cmq_reader_new(NULL, &reader, NULL) != CMQ_OK) return 1;
 *     if (cmq_read(reader, text, size, NULL, &record, NULL) == CMQ_OK) {
 *       for (i = 0; i < cmq_statement_count(record); i++) {
 *         cmq_statement said;
 *         CMQ_INIT(&said);
 *         cmq_statement_get(record, i, &said);
 *         if (said.cue.begin != CMQ_NONE)
 *           printf("%.*s\n", (int)(said.cue.end - said.cue.begin), text + said.cue.begin);
 *       }
 *       cmq_record_free(record);
 *     }
 *     cmq_reader_free(reader);
 *
 * Holds for every function:
 *
 *  1. Text is UTF-8 as a pointer and a length in bytes. NUL is an ordinary byte of it. Any bytes are a text:
 *     ill-formed parts are read as U+FFFD, and offsets still count what was given.
 *  2. What can fail returns a cmq_status. Outputs are written only on CMQ_OK. Where there is a `cmq_error **error`
 *     it may be NULL; it is written only on failure, and the caller frees the object with cmq_error_free.
 *  3. What a function gives through `T **out` belongs to the caller and is freed by the free function of its type.
 *     Every free function takes NULL. Pointers inside a filled struct belong to the record, cursor, ranking or graph
 *     that filled it and live until that is freed. What a caller passes in is copied; nothing is kept after the call.
 *  4. Readers, records, errors, counts, rankings and graphs never change: any number of threads may use one at the
 *     same time. Free it when the last one is done. A record does not need its reader any more. An archive and a cursor
 *     belong to one thread at a time.
 *  5. Structs with `struct_size` grow at their end. Prepare them with CMQ_INIT; then a program and a library of
 *     different age understand each other: an old program gets the fields that it knows, a new program finds zeroes
 *     in those that an old library does not know, and zero says of every later field that it does not apply. A set
 *     option that a library does not know is refused, never ignored; so is a `reserved` field that is not 0, and so
 *     is a size below that of the first version: nothing is written to such a struct. Structs without `struct_size`
 *     are frozen for ever.
 *  6. Kinds, statuses and so on are int32_t with the CMQ_ values below. Their numbers never change, but a later
 *     library may give numbers that this header does not name.
 *  7. Ids are indices: entity 3 is cmq_entity_get(record, 3, ...). CMQ_NONE stands for no id. A span that does not
 *     apply has CMQ_NONE in both fields, a date that does not apply the year 0, a text that does not apply the
 *     size 0 (its pointer is never NULL), an array without elements the count 0 (its pointer may be NULL).
 *  8. No exception, signal, output or global state crosses this line, and the locale has no influence. Out of
 *     memory is CMQ_ENOMEMORY.
 *
 * Valid C89 (with <stdint.h>), C99, C11 and C++98. */
#ifndef COMMUNIQUE_H
#define COMMUNIQUE_H

#include <stddef.h>
#include <stdint.h>

/* How a function is exported or imported. Define CMQ_STATIC to link the library statically on Windows. */
#if defined(CMQ_STATIC)
#define CMQ_API
#elif defined(_WIN32) && defined(CMQ_BUILDING)
#define CMQ_API __declspec(dllexport)
#elif defined(_WIN32)
#define CMQ_API __declspec(dllimport)
#elif defined(__GNUC__) && __GNUC__ >= 4
#define CMQ_API __attribute__((visibility("default")))
#else
#define CMQ_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- 1. Versions ------------------------------------------------------------------------------------------ */

/* Of this header; cmq_version tells that of the library. */
#define CMQ_VERSION_MAJOR 0
#define CMQ_VERSION_MINOR 1
#define CMQ_VERSION_PATCH 0

/* "0.1.0": the version of the library that runs. A constant, NUL-terminated. Since 0.1. */
CMQ_API const char *cmq_version(void);

/* Version, compiler and the library of Unicode data, in one line for bug reports. A constant, NUL-terminated. The
 * wording may change. Since 0.1. */
CMQ_API const char *cmq_build_info(void);

/* ---- 2. Success and failure ------------------------------------------------------------------------------- */

/* How a call ended: CMQ_OK, CMQ_DONE, or a negative number for why it failed. Decide by it, not by the message. */
typedef int32_t cmq_status;

#define CMQ_OK 0              /* it did what was asked */
#define CMQ_DONE 1            /* no failure: a cursor has no more rows */
#define CMQ_EARGUMENT (-1)    /* the caller's mistake: an option, a null pointer, an index that does not exist */
#define CMQ_ENOMEMORY (-2)    /* out of memory */
#define CMQ_EINTERNAL (-3)    /* a fault of the library: please report it */
#define CMQ_EUNSUPPORTED (-4) /* not in this build */
#define CMQ_ELEXICON (-5)     /* a row of a lexicon is broken; the message names `file:line` */
#define CMQ_ETOOLARGE (-6)    /* a text of 4 GiB or more */
#define CMQ_EIO (-7)          /* a file cannot be read; the message names it */
#define CMQ_EFORMAT (-8)      /* what should be a record in communique/1 is none; the message says where */
#define CMQ_EBUSY (-9)        /* another program writes to the archive */
#define CMQ_EFULL (-10)       /* no space left on the disk, or in a limit of files or a quota */
#define CMQ_EREADONLY (-11)   /* the archive cannot be written to */
#define CMQ_ENOTARCHIVE (-12) /* a file that is no archive, or one of a newer version */
#define CMQ_EDAMAGED (-13)    /* an archive with broken contents */
#define CMQ_ENOTFOUND (-14)   /* the archive has no such article or identity */

/* Why a call failed. Never changes: any thread may look at it. */
typedef struct cmq_error cmq_error;

/* The status that the failed call returned; CMQ_OK for NULL. Since 0.1. */
CMQ_API cmq_status cmq_error_code(const cmq_error *error);

/* What went wrong, in one line without a full stop: UTF-8, NUL-terminated, never NULL, "" for NULL. It names the
 * argument or the option and its value. Lives as long as the error. Since 0.1. */
CMQ_API const char *cmq_error_message(const cmq_error *error);

/* Frees an error and its message. Since 0.1. */
CMQ_API void cmq_error_free(cmq_error *error);

/* ---- 3. Values -------------------------------------------------------------------------------------------- */

/* An id or an offset that does not apply. */
#define CMQ_NONE 0xFFFFFFFFu

/* A half-open range of the text as it was given, in the unit that the options asked for. Frozen. */
typedef struct cmq_span {
  uint32_t begin; /* its first unit; CMQ_NONE: the span does not apply */
  uint32_t end;   /* the unit behind its last one; CMQ_NONE: the span does not apply */
} cmq_span;

/* UTF-8 bytes, not NUL-terminated. Frozen. */
typedef struct cmq_text {
  const char *data; /* never NULL in what the library gives; what you give may be NULL if `size` is 0 */
  size_t size;      /* in bytes */
} cmq_text;

/* A day, a month (day 0) or a year (month and day 0) of the Gregorian calendar. Year 0: no date. Frozen. */
typedef struct cmq_date {
  int32_t year;  /* 1 to 9999; 0: no date */
  int32_t month; /* 1 to 12; 0: a year */
  int32_t day;   /* 1 to 31; 0: a month or a year */
} cmq_date;

/* When something happens, as the text tells it. Frozen. */
typedef struct cmq_time {
  cmq_date value;    /* no date if the text and the published date do not settle it */
  cmq_date end;      /* the last day of a range, a week or a quarter, otherwise no date */
  cmq_span text;     /* the words; they do not apply if the date follows from something else */
  int32_t ambiguous; /* 1: the text fits more than one reading, as 04/05/2024 does; otherwise 0 */
} cmq_time;

/* Zeroes a struct of `size` bytes that begins with `struct_size`, and sets that. NULL or a size below that of a
 * uint32_t does nothing. Since 0.1. */
CMQ_API void cmq_init(void *a_struct, size_t size);

/* Prepares the struct behind a pointer, for a call that fills or reads it: CMQ_INIT(&said). */
#define CMQ_INIT(pointer) cmq_init((pointer), sizeof *(pointer))

/* ---- 4. Reading ------------------------------------------------------------------------------------------- */

/* Language resources, loaded once. */
typedef struct cmq_reader cmq_reader;

/* What one reading of one article found. */
typedef struct cmq_record cmq_record;

/* What offsets count. */
#define CMQ_BYTE 0      /* of UTF-8, as C, C++, Go and Rust do */
#define CMQ_UTF16 1     /* as JavaScript, Java, C# and NSString index their strings */
#define CMQ_CODEPOINT 2 /* as Python does */

/* Rows of the caller's own. The first line names the table:
 *
 *     # names.lex 1    name | type | reference | aliases | country
 *     Zhang Ming | person | Q42 | Chang Ming | CN
 *
 * They are added to those of the library; a row with the same first cell takes its place. Frozen. */
typedef struct cmq_lexicon {
  cmq_text name; /* for messages: a path, or whatever the caller calls it */
  cmq_text text; /* UTF-8 */
} cmq_lexicon;

/* How a reader is made. */
typedef struct cmq_reader_options {
  uint32_t struct_size;
  uint32_t lexicon_count;
  const cmq_lexicon *lexicons; /* from memory */
  const cmq_text *files;       /* paths of .lex files, which are read during the call */
  uint32_t file_count;
  uint32_t reserved;
} cmq_reader_options;

/* How one article is read. */
typedef struct cmq_options {
  uint32_t struct_size;
  int32_t offsets;       /* CMQ_BYTE, CMQ_UTF16 or CMQ_CODEPOINT */
  cmq_text id;           /* becomes the id of the article; size 0: a hash of the text */
  cmq_text published;    /* "2024-02-05", to resolve "yesterday"; size 0: the text's own date, if it has one */
  double min_confidence; /* 0 to 1: meetings, statements and facts of less confidence are left out, and the ids of those
                            that stay are dense; entities and the article stay. CMQ_EARGUMENT otherwise. Since 0.1. */
} cmq_options;

/* Makes a reader: about 20 ms and 8 MB, so make one and keep it. `options` may be NULL. Fails with
 * CMQ_ELEXICON, CMQ_EIO and CMQ_EARGUMENT. Since 0.1. */
CMQ_API cmq_status cmq_reader_new(const cmq_reader_options *options, cmq_reader **out, cmq_error **error);

/* Frees a reader; its records stay. Since 0.1. */
CMQ_API void cmq_reader_free(cmq_reader *reader);

/* Reads one article of `size` bytes. `text` may be NULL if `size` is 0, `options` may be NULL. Time and memory grow
 * linearly with the text; the same text, options and version give the same record on every machine. A text in
 * another language than English gives a record without entities, meetings, statements and facts. Fails with
 * CMQ_ETOOLARGE and CMQ_EARGUMENT. Since 0.1. */
CMQ_API cmq_status cmq_read(const cmq_reader *reader, const char *text, size_t size, const cmq_options *options,
                            cmq_record **out, cmq_error **error);

/* Frees a record and all that structs filled from it point to. Since 0.1. */
CMQ_API void cmq_record_free(cmq_record *record);

/* The record as UTF-8 JSON, communique/1, with offsets in the unit of the record; always well-formed. `indent` 0
 * gives one line without a line break, 1 one value per line. *out is NUL-terminated and freed with cmq_string_free;
 * *size does not count the NUL; `size` may be NULL. Fails with CMQ_EARGUMENT. Since 0.1. */
CMQ_API cmq_status cmq_record_json(const cmq_record *record, int32_t indent, char **out, size_t *size,
                                   cmq_error **error);

/* How a record is written as JSON. */
typedef struct cmq_json_options {
  uint32_t struct_size;
  int32_t indent; /* 0: one line without a line break; 1: one value per line */
  int32_t text;   /* 1: the whole text too, as `article.text`, so that the JSON gives a record with the same text again.
                     Offsets count that text: where the one that was read is ill-formed, U+FFFD stands in it, and bytes
                     count its three */
  uint32_t reserved;
} cmq_json_options;

/* cmq_record_json, and more that can be chosen: what the archive of a program or another machine is to make a record
 * of again, text and all, is written with options.text. Offsets are in the unit of the record. `options` may be NULL.
 * Fails with CMQ_EARGUMENT. Since 0.1. */
CMQ_API cmq_status cmq_record_json_with(const cmq_record *record, const cmq_json_options *options, char **out,
                                        size_t *size, cmq_error **error);

/* Frees a text that a function gave as `char **`. Since 0.1. */
CMQ_API void cmq_string_free(char *string);

/* What cmq_record_html and cmq_archive_html write. */
#define CMQ_HTML_PAGE 0  /* a whole document */
#define CMQ_HTML_FRAME 1 /* an iframe with that document in it, for a page of somebody else's, such as a notebook's */

/* Whether a page is light or dark. */
#define CMQ_COLORS_AUTOMATIC 0 /* as the reader's system has it */
#define CMQ_COLORS_LIGHT 1
#define CMQ_COLORS_DARK 2

/* How a page is written. */
typedef struct cmq_html_options {
  uint32_t struct_size;
  int32_t form;   /* CMQ_HTML_... */
  int32_t colors; /* CMQ_COLORS_... */
  uint32_t reserved;
  cmq_text title; /* what stands above it; size 0: the article's id, or whom it is about */
} cmq_html_options;

/* The article with what was found marked in place, and the record beside it, as a page to look at: one file without
 * script, without anything that is fetched and without a link that leaves it; markup in texts and names is shown as
 * letters. UTF-8, always well-formed. The unit of the record does not matter. `options` may be NULL. *out is
 * NUL-terminated and freed with cmq_string_free; `size` may be NULL. Fails with CMQ_EARGUMENT. Linear in the text and
 * the record, but for sorting its spans. Since 0.1. */
CMQ_API cmq_status cmq_record_html(const cmq_record *record, const cmq_html_options *options, char **out, size_t *size,
                                   cmq_error **error);

/* The record that communique/1 JSON of `size` bytes tells of, compact or indented, of this library or of another
 * program; no reader is needed. `json` may be NULL if `size` is 0. `offsets` is the unit of the new record, CMQ_BYTE,
 * CMQ_UTF16 or CMQ_CODEPOINT, whatever the JSON counts. Its text is `article.text` of the JSON; without that one is
 * built: the words of each span at its offsets and spaces in between, up to 1 MiB and 16 times `size`. What may not
 * apply may be missing, unknown fields are ignored. Fails with CMQ_EFORMAT, and the message names the place
 * ("statements[3].speakers[0]: no entity 17", "byte 17: unexpected end of input"); with CMQ_ETOOLARGE for 4 GiB or more
 * and CMQ_EARGUMENT. Whatever the bytes are, a record that comes out has ids of its own and spans in its text. Time
 * grows linearly with the JSON, but for sorting its spans. Since 0.1. */
CMQ_API cmq_status cmq_record_from_json(const char *json, size_t size, int32_t offsets, cmq_record **out,
                                        cmq_error **error);

/* The text of a record, byte for byte as it was given to cmq_read, or that of its JSON. Fails with CMQ_EARGUMENT.
 * Since 0.1. */
CMQ_API cmq_status cmq_record_text(const cmq_record *record, cmq_text *out);

/* The unit of a record's offsets: CMQ_BYTE, CMQ_UTF16 or CMQ_CODEPOINT; CMQ_BYTE for NULL. Since 0.1. */
CMQ_API int32_t cmq_record_offsets(const cmq_record *record);

/* ---- 5. The article --------------------------------------------------------------------------------------- */

/* In which language a text is written. */
#define CMQ_ARTICLE_LANGUAGE_UND 0 /* another language, or too little text to tell */
#define CMQ_ARTICLE_LANGUAGE_EN 1

/* What frames a text. */
typedef struct cmq_article {
  uint32_t struct_size;
  int32_t language;        /* CMQ_ARTICLE_LANGUAGE_... */
  cmq_text id;             /* the caller's, or a hash of the text */
  cmq_span headline;       /* the title above the story */
  cmq_span agency;         /* whose dispatch or page it is */
  cmq_span dateline_place; /* "GENEVA, 12 May (KUNA) -": where and when it was filed */
  cmq_span dateline_date;  /* the day of the same dateline */
  cmq_date published;      /* as the caller says, otherwise as the text says */
  uint32_t byline_count, boilerplate_count, paragraph_count, sentence_count, reserved;
  const cmq_span *byline;      /* the names only, without "By" */
  const cmq_span *boilerplate; /* page furniture, credits, endings: read, but no part of the story */
  const cmq_span *paragraphs;  /* in text order, the headline among them */
  const cmq_span *sentences;   /* in text order; none crosses a paragraph */
} cmq_article;

/* Fills *out, which CMQ_INIT has prepared. Fails with CMQ_EARGUMENT. Since 0.1. */
CMQ_API cmq_status cmq_article_get(const cmq_record *record, cmq_article *out);

/* ---- 6. Entities ------------------------------------------------------------------------------------------ */

/* What an entity is. */
#define CMQ_ENTITY_TYPE_PERSON 0       /* somebody whom the text names */
#define CMQ_ENTITY_TYPE_ORGANIZATION 1 /* an international body, ministry, party, company, agency, armed group */
#define CMQ_ENTITY_TYPE_PLACE 2        /* a country, also one that acts, a city, a region */
#define CMQ_ENTITY_TYPE_EVENT 3        /* a named summit, election, conference, round of talks */

/* How words refer to an entity. */
#define CMQ_MENTION_KIND_NAME 0    /* a name or a part of it */
#define CMQ_MENTION_KIND_TITLE 1   /* an office, a description or another noun */
#define CMQ_MENTION_KIND_ACRONYM 2 /* its short form */
#define CMQ_MENTION_KIND_PRONOUN 3 /* "she", "they" */

/* Why words were taken for the entity. */
#define CMQ_MENTION_REASON_NAME 0         /* its whole name */
#define CMQ_MENTION_REASON_SURNAME 1      /* of a person */
#define CMQ_MENTION_REASON_GIVEN 2        /* the given name alone */
#define CMQ_MENTION_REASON_PART 3         /* other words of its name */
#define CMQ_MENTION_REASON_SPELLING 4     /* a surname spelt otherwise */
#define CMQ_MENTION_REASON_NAMESAKE 5     /* words of several names: the one named last */
#define CMQ_MENTION_REASON_ACRONYM 6      /* beside the name or behind it */
#define CMQ_MENTION_REASON_ALIAS 7        /* another name by the lexicon, the caller's too */
#define CMQ_MENTION_REASON_DEMONYM 8      /* "Georgian" */
#define CMQ_MENTION_REASON_NOUN 9         /* the noun of its name: "the ministry" */
#define CMQ_MENTION_REASON_APPOSITION 10  /* an office beside the name */
#define CMQ_MENTION_REASON_OFFICE 11      /* an office held: "the minister" */
#define CMQ_MENTION_REASON_DESCRIPTION 12 /* "his counterpart", "the diplomat" */
#define CMQ_MENTION_REASON_COURTESY 13    /* "His Excellency" */
#define CMQ_MENTION_REASON_GOVERNMENT 14  /* the country through its government */
#define CMQ_MENTION_REASON_PRONOUN 15     /* "she" */
#define CMQ_MENTION_REASON_SPEAKER 16     /* "I" inside a quotation of hers */

/* Whether somebody holds an office when the text is written. */
#define CMQ_OFFICE_STATUS_CURRENT 0   /* it is held */
#define CMQ_OFFICE_STATUS_FORMER 1    /* held before: "ex-minister" */
#define CMQ_OFFICE_STATUS_ACTING 2    /* held until somebody is appointed */
#define CMQ_OFFICE_STATUS_DESIGNATE 3 /* to be held: "minister-designate" */

/* Words that refer to an entity. Frozen. */
typedef struct cmq_mention {
  cmq_span at;     /* the words */
  int32_t kind;    /* CMQ_MENTION_KIND_... */
  int32_t because; /* CMQ_MENTION_REASON_... */
} cmq_mention;

/* "Minister of Foreign Affairs" of Azerbaijan. Frozen. */
typedef struct cmq_office {
  cmq_span title;       /* without the country or the body around it */
  uint32_t affiliation; /* an entity: whose office it is */
  int32_t status;       /* CMQ_OFFICE_STATUS_... */
} cmq_office;

/* A person, an organisation, a place or a named event. */
typedef struct cmq_entity {
  uint32_t struct_size;
  int32_t type;         /* CMQ_ENTITY_TYPE_... */
  cmq_text name;        /* the fullest form, without title; white space folded */
  cmq_text acronym;     /* "SCO" */
  cmq_text country;     /* ISO 3166-1 alpha-2 */
  cmq_text reference;   /* the id that the caller's own lexicon gave */
  uint32_t affiliation; /* an entity: that of the first current office */
  uint32_t office_count, mention_count, reserved;
  const cmq_office *offices;   /* longest first */
  const cmq_mention *mentions; /* in text order */
  double confidence;           /* 0 to 1: a probability, calibrated on annotated news: lib/model/MODEL.md */
} cmq_entity;

/* How many entities; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_entity_count(const cmq_record *record);

/* Fills *out, which CMQ_INIT has prepared. Fails with CMQ_EARGUMENT: no such id. Since 0.1. */
CMQ_API cmq_status cmq_entity_get(const cmq_record *record, uint32_t id, cmq_entity *out);

/* ---- 7. Meetings ------------------------------------------------------------------------------------------ */

/* What kind of encounter it is. */
#define CMQ_MEETING_KIND_MEETING 0      /* of people in one place; all that is none of the others */
#define CMQ_MEETING_KIND_CALL 1         /* by telephone or video */
#define CMQ_MEETING_KIND_VISIT 2        /* a trip that is told without a single encounter */
#define CMQ_MEETING_KIND_SUMMIT 3       /* a meeting that the text calls so */
#define CMQ_MEETING_KIND_SIGNING 4      /* the ceremony at which something is signed */
#define CMQ_MEETING_KIND_CONSULTATION 5 /* a scheduled round between ministries */

/* Whether it took place. */
#define CMQ_MEETING_STATUS_HELD 0      /* it did */
#define CMQ_MEETING_STATUS_PLANNED 1   /* announced, also with another date than before */
#define CMQ_MEETING_STATUS_POSTPONED 2 /* put off, with its new date if there is one */
#define CMQ_MEETING_STATUS_CANCELLED 3 /* called off */
#define CMQ_MEETING_STATUS_DENIED 4    /* the text says that it did not take place or was never planned */

/* Who received whom, where the text tells. */
#define CMQ_PARTICIPANT_SIDE_UNKNOWN 0
#define CMQ_PARTICIPANT_SIDE_HOST 1
#define CMQ_PARTICIPANT_SIDE_GUEST 2

/* Somebody who took or is to take part. Frozen. */
typedef struct cmq_participant {
  uint32_t entity; /* a person, else the country or the body that took part */
  int32_t side;    /* CMQ_PARTICIPANT_SIDE_... */
} cmq_participant;

/* One encounter, however many sentences tell of it. */
typedef struct cmq_meeting {
  uint32_t struct_size;
  int32_t kind;   /* CMQ_MEETING_KIND_... */
  int32_t status; /* CMQ_MEETING_STATUS_... */
  uint32_t place; /* an entity */
  cmq_time date;  /* when it takes or took place */
  uint32_t participant_count, topic_count, reserved;
  cmq_span evidence;                   /* the sentence that says so */
  const cmq_participant *participants; /* whoever takes part, not who is only talked about */
  const cmq_span *topics;              /* what was discussed, not what one side said */
  cmq_text plover;                     /* the PLOVER event type: "CONSULT" */
  double confidence;                   /* 0 to 1: a probability, calibrated on annotated news: lib/model/MODEL.md */
} cmq_meeting;

/* How many meetings; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_meeting_count(const cmq_record *record);

/* Fills *out, which CMQ_INIT has prepared. Fails with CMQ_EARGUMENT: no such id. Since 0.1. */
CMQ_API cmq_status cmq_meeting_get(const cmq_record *record, uint32_t id, cmq_meeting *out);

/* ---- 8. Statements ---------------------------------------------------------------------------------------- */

/* Whether something was said or thought. */
#define CMQ_STATEMENT_TYPE_SPEECH 0  /* said or written */
#define CMQ_STATEMENT_TYPE_THOUGHT 1 /* attributed to a mind without saying implied: "believes", "wants" */

/* How much of a statement stands in quotation marks. */
#define CMQ_STATEMENT_MODE_DIRECT 0   /* all of the content is quoted */
#define CMQ_STATEMENT_MODE_INDIRECT 1 /* none of it */
#define CMQ_STATEMENT_MODE_MIXED 2    /* some of it */

/* What a statement does, judged by its cue together with its content. */
#define CMQ_STATEMENT_ACT_SAY 0           /* all that is none of the others */
#define CMQ_STATEMENT_ACT_PRAISE 1        /* commended, welcomed, appreciated */
#define CMQ_STATEMENT_ACT_THANK 2         /* thanked, expressed gratitude */
#define CMQ_STATEMENT_ACT_ASK 3           /* asked, called on, urged, demanded, proposed */
#define CMQ_STATEMENT_ACT_PROMISE 4       /* pledged, assured, offered, reaffirmed a commitment */
#define CMQ_STATEMENT_ACT_WARN 5          /* warned */
#define CMQ_STATEMENT_ACT_THREATEN 6      /* announced a sanction: "will do Y unless" */
#define CMQ_STATEMENT_ACT_CRITICISE 7     /* condemned, accused, protested, voiced concern */
#define CMQ_STATEMENT_ACT_REJECT 8        /* turned down a plan, a demand or a criticism */
#define CMQ_STATEMENT_ACT_DENY 9          /* called a claim or a report untrue */
#define CMQ_STATEMENT_ACT_AGREE 10        /* agreed, accepted, endorsed, shared a view */
#define CMQ_STATEMENT_ACT_ANNOUNCE 11     /* told of something new that the speaker's side will do */
#define CMQ_STATEMENT_ACT_INVITE 12       /* invited */
#define CMQ_STATEMENT_ACT_CONGRATULATE 13 /* congratulated, wished success */
#define CMQ_STATEMENT_ACT_CONDOLE 14      /* expressed condolences or sympathy */

/* What somebody is reported to have said. */
typedef struct cmq_statement {
  uint32_t struct_size;
  int32_t type;     /* CMQ_STATEMENT_TYPE_... */
  int32_t mode;     /* CMQ_STATEMENT_MODE_... */
  int32_t act;      /* CMQ_STATEMENT_ACT_... */
  cmq_span source;  /* the words that name the speaker there */
  cmq_span cue;     /* does not apply when layout alone says who speaks */
  uint32_t meeting; /* the encounter at which it was said */
  uint32_t speaker_count, content_count, addressee_count, topic_count, reserved;
  const uint32_t *speakers;   /* entities; none when the text names nobody */
  const cmq_span *content;    /* several when the attribution interrupts it */
  const uint32_t *addressees; /* entities */
  const cmq_span *topics;     /* what it is about, where the text names that; inside the content */
  double confidence;          /* 0 to 1: a probability, calibrated on annotated news: lib/model/MODEL.md */
} cmq_statement;

/* How many statements; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_statement_count(const cmq_record *record);

/* Fills *out, which CMQ_INIT has prepared. Fails with CMQ_EARGUMENT: no such id. Since 0.1. */
CMQ_API cmq_status cmq_statement_get(const cmq_record *record, uint32_t id, cmq_statement *out);

/* ---- 9. Facts --------------------------------------------------------------------------------------------- */

/* What a fact tells: that something was founded, joined, was granted a status, was signed, hosts something or was
 * declared; that somebody was appointed; that something was held. */
#define CMQ_FACT_KIND_FOUNDED 0
#define CMQ_FACT_KIND_JOINED 1
#define CMQ_FACT_KIND_STATUS 2
#define CMQ_FACT_KIND_SIGNED 3
#define CMQ_FACT_KIND_HOSTS 4
#define CMQ_FACT_KIND_DECLARED 5
#define CMQ_FACT_KIND_APPOINTED 6
#define CMQ_FACT_KIND_HELD 7

/* Background that the article itself states. */
typedef struct cmq_fact {
  uint32_t struct_size;
  int32_t kind;      /* CMQ_FACT_KIND_... */
  uint32_t subject;  /* an entity; CMQ_NONE when the thing itself is the subject */
  uint32_t place;    /* an entity */
  cmq_span object;   /* what was joined, signed, declared, ...: exact words */
  cmq_span evidence; /* the clause or the sentence that says so */
  cmq_date date;     /* as precise as the text is */
  uint32_t reserved;
  double confidence; /* 0 to 1: a probability, calibrated on annotated news: lib/model/MODEL.md */
} cmq_fact;

/* How many facts; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_fact_count(const cmq_record *record);

/* Fills *out, which CMQ_INIT has prepared. Fails with CMQ_EARGUMENT: no such index. Since 0.1. */
CMQ_API cmq_status cmq_fact_get(const cmq_record *record, uint32_t index, cmq_fact *out);

/* ---- 10. Words for numbers -------------------------------------------------------------------------------- */

/* Which numbers cmq_word is asked about: CMQ_WORDS_MEETING_KIND stands for those that begin with CMQ_MEETING_KIND_;
 * CMQ_WORDS_OFFSETS for CMQ_BYTE, CMQ_UTF16 and CMQ_CODEPOINT. */
#define CMQ_WORDS_OFFSETS 0
#define CMQ_WORDS_ARTICLE_LANGUAGE 1
#define CMQ_WORDS_ENTITY_TYPE 2
#define CMQ_WORDS_MENTION_KIND 3
#define CMQ_WORDS_OFFICE_STATUS 4
#define CMQ_WORDS_MEETING_KIND 5
#define CMQ_WORDS_MEETING_STATUS 6
#define CMQ_WORDS_PARTICIPANT_SIDE 7
#define CMQ_WORDS_STATEMENT_TYPE 8
#define CMQ_WORDS_STATEMENT_MODE 9
#define CMQ_WORDS_STATEMENT_ACT 10
#define CMQ_WORDS_FACT_KIND 11
#define CMQ_WORDS_MENTION_REASON 12
#define CMQ_WORDS_NOUN 13
#define CMQ_WORDS_ORDER 14
#define CMQ_WORDS_DAY_OF 15
#define CMQ_WORDS_INTERVAL 16
#define CMQ_WORDS_TOP 17

/* The word of the format for a number: cmq_word(CMQ_WORDS_STATEMENT_ACT, CMQ_STATEMENT_ACT_PRAISE) is "praise". A
 * constant, NUL-terminated; NULL for a number that this library does not know, "" for an unknown side. Since 0.1. */
CMQ_API const char *cmq_word(int32_t of, int32_t value);

/* ---- 11. The archive -------------------------------------------------------------------------------------- */

/* Thousands of records in one file, to ask questions of:
 *
 *     cmq_archive *news;
 *     cmq_cursor *found;
 *     cmq_query query;
 *     cmq_row row;
 *     cmq_who who = {{"Bayramov", 8}, 0};
 *
 *     if (cmq_archive_open("news.cmq", 8, NULL, &news, NULL) != CMQ_OK) return 1;
 *     cmq_archive_add(news, &record, 1, NULL, 0, NULL, NULL);
 *     CMQ_INIT(&query);
 *     query.speakers = &who;
 *     query.speaker_count = 1;
 *     if (cmq_archive_find(news, &query, &found, NULL) == CMQ_OK) {
 *       CMQ_INIT(&row);
 *       while (cmq_cursor_next(found, &row) == CMQ_OK) {
 *         cmq_statement said;
 *         CMQ_INIT(&said);
 *         cmq_statement_get(row.record, row.item, &said);
 *       }
 *       cmq_cursor_free(found);
 *     }
 *     cmq_archive_free(news);
 *
 * The file is an SQLite database. A library that was built without SQLite returns CMQ_EUNSUPPORTED from every
 * cmq_archive function.
 *
 * An archive belongs to one thread at a time: open the file once for each thread. Any number of readers, in this and
 * other processes, and one writer work at the same time; a reader sees whole batches only, and neither waits for the
 * other. What a changing function has returned from is on the disk. Every function fails with CMQ_EARGUMENT, CMQ_EIO,
 * CMQ_EBUSY, CMQ_EFULL, CMQ_EREADONLY, CMQ_ENOTARCHIVE and CMQ_EDAMAGED, and then the archive is as it was before. What
 * is asked for by its id fails with CMQ_ENOTFOUND when the archive does not have it. */
typedef struct cmq_archive cmq_archive;

/* What an archive is opened for. */
#define CMQ_ACCESS_CREATE 0 /* the file is made if it is not there */
#define CMQ_ACCESS_WRITE 1  /* it has to be there */
#define CMQ_ACCESS_READ 2   /* it has to be there, and never changes */

/* cmq_archive_options.wait_ms: CMQ_EBUSY at once, instead of after the default. */
#define CMQ_NO_WAIT (-1)

/* How an archive is opened. */
typedef struct cmq_archive_options {
  uint32_t struct_size;
  int32_t access;     /* CMQ_ACCESS_... */
  int32_t offsets;    /* CMQ_BYTE, CMQ_UTF16 or CMQ_CODEPOINT: the unit of the records that are found */
  int32_t words_only; /* 1, of a new archive: it keeps the words that its records point to, not the whole texts */
  int32_t wait_ms;    /* how long to wait for another writer before CMQ_EBUSY; 0: 5000; or CMQ_NO_WAIT */
  uint32_t reserved;
} cmq_archive_options;

/* Opens the archive in a file. `path` is UTF-8; ":memory:" is a new archive that lives as long as the object, and can
 * be opened with CMQ_ACCESS_CREATE only. `options` may be NULL. An older file is brought up to date, if it is not
 * opened to read. Since 0.1. */
CMQ_API cmq_status cmq_archive_open(const char *path, size_t size, const cmq_archive_options *options,
                                    cmq_archive **out, cmq_error **error);

/* Closes the file. Cursors, counts, rankings and graphs that came from it stay. Since 0.1. */
CMQ_API void cmq_archive_free(cmq_archive *archive);

/* What happened to the records that were added. Frozen. */
typedef struct cmq_addition {
  uint64_t added;     /* of ids that the archive did not have */
  uint64_t replaced;  /* in place of another record of the same id */
  uint64_t unchanged; /* the archive had exactly this */
} cmq_addition;

/* Adds `count` records in one transaction: all or none. A record takes the place of that with the same article id; the
 * same record again changes nothing. Many at once are far quicker than one after the other: some hundreds or thousands.
 * `outlet` is whose articles they are, NULL if its size is 0: then the agency that the article names. The unit of the
 * records does not matter; they do not change. `out` may be NULL. Since 0.1. */
CMQ_API cmq_status cmq_archive_add(cmq_archive *archive, cmq_record *const *records, size_t count, const char *outlet,
                                   size_t outlet_size, cmq_addition *out, cmq_error **error);

/* A record to add, and who published it. Frozen. */
typedef struct cmq_arrival {
  const cmq_record *record; /* stays the caller's */
  cmq_text outlet;          /* size 0: the agency that the article names */
} cmq_arrival;

/* The same where each record has an outlet of its own. Since 0.1. */
CMQ_API cmq_status cmq_archive_add_arrivals(cmq_archive *archive, const cmq_arrival *arrivals, size_t count,
                                            cmq_addition *out, cmq_error **error);

/* A line of CMQ_FORMAT_RECORDS, or any other communique/1, as a record and who published it. `offsets` is CMQ_BYTE,
 * CMQ_UTF16 or CMQ_CODEPOINT. *outlet is NUL-terminated, "" where the line names none, and freed with cmq_string_free;
 * `size`, of the outlet, may be NULL. Fails as cmq_record_from_json. Since 0.1. */
CMQ_API cmq_status cmq_record_from_json_line(const char *line, size_t line_size, int32_t offsets, cmq_record **out,
                                             char **outlet, size_t *size, cmq_error **error);

/* Takes the articles of `count` ids out, with all that they said, in one transaction: all or none. *out is how many of
 * them were there; one that is not is no error. `out` may be NULL. Since 0.1. */
CMQ_API cmq_status cmq_archive_remove(cmq_archive *archive, const cmq_text *ids, size_t count, uint64_t *out,
                                      cmq_error **error);

/* What an archive holds. */
typedef struct cmq_info {
  uint32_t struct_size;
  int32_t version;      /* of the database's schema */
  int32_t words_only;   /* 1: it keeps the words that its records point to, not whole texts */
  cmq_date first, last; /* publication of the earliest and the latest article; none if no article has one */
  uint32_t reserved;
  uint64_t articles, stories; /* articles that are copies or updates of each other are one story */
  uint64_t statements, meetings, facts, identities; /* how many; all copies are counted */
  uint64_t bytes;                                   /* of the file, without what stands beside it while it is open */
} cmq_info;

/* Fills *out, which CMQ_INIT has prepared. Since 0.1. */
CMQ_API cmq_status cmq_archive_info(cmq_archive *archive, cmq_info *out, cmq_error **error);

/* What is wrong with the file: a line for each problem, with a line break behind it, "" if it is sound. Reads all of
 * it; takes some 20 bytes of memory for each article, statement, meeting and fact. *out is NUL-terminated and freed with
 * cmq_string_free; `size` may be NULL. Since 0.1. */
CMQ_API cmq_status cmq_archive_check(cmq_archive *archive, char **out, size_t *size, cmq_error **error);

/* Joins what very many batches have left of the full-text indices, after a large import: a word is then found at one
 * place instead of up to twenty, the answers are the same. Takes a minute or two for a million articles; others read
 * meanwhile. Since 0.1. */
CMQ_API cmq_status cmq_archive_optimize(cmq_archive *archive, cmq_error **error);

/* Makes the full-text indices anew from the records, in one transaction, where cmq_archive_check says that they are
 * damaged or differ from these. Numbers, and what was said by hand, stay. What stands in a record that cannot be read is
 * then not found. Takes some minutes for a million articles; others read meanwhile. Since 0.1. */
CMQ_API cmq_status cmq_archive_rebuild(cmq_archive *archive, cmq_error **error);

/* ---- 12. Questions ---------------------------------------------------------------------------------------- */

/* What is looked for. */
#define CMQ_NOUN_STATEMENT 0
#define CMQ_NOUN_MEETING 1
#define CMQ_NOUN_IDENTITY 2 /* a person, an organisation, a place or an event across all articles */
#define CMQ_NOUN_ARTICLE 3
#define CMQ_NOUN_FACT 4

/* What comes first. */
#define CMQ_ORDER_NEWEST 0     /* by the day of `dated`; what has none comes last */
#define CMQ_ORDER_OLDEST 1     /* what has no day comes first */
#define CMQ_ORDER_RELEVANCE 2  /* best match of `about` first; identities by the number of their articles */
#define CMQ_ORDER_CONFIDENCE 3 /* surest first */

/* Which day counts: a meeting's own, that of the meeting at which something was said, a fact's, and where there is none
 * that of publication; or always that of publication, the article's. */
#define CMQ_DAY_OF_EVENT 0
#define CMQ_DAY_OF_PUBLICATION 1

/* Whom a question means: whole words of a name or the acronym ("Bayramov", "SCO"), whatever their case and diacritics;
 * or one identity of the archive, if that is not 0, and then the name does not count. A name without a word is nobody.
 * Frozen. */
typedef struct cmq_who {
  cmq_text name;    /* does not count where `identity` is given */
  int64_t identity; /* 0: none */
} cmq_who;

/* What is looked for. As CMQ_INIT leaves it: all statements, newest first, 50 of them. Everything that is set has to
 * hold; of several values in one list one is enough, where nothing else is said. What a filter means for each noun:
 *
 *                   statement              meeting             article           identity        fact
 *   involved        speaker or addressee   participant         named in it       itself          subject
 *   speakers ...    its own                of what was said    of a statement    -               -
 *     acts                                 there               in it
 *   participants    of the meeting at      its own             of a meeting      -               -
 *     ... statuses  which it was said                          in it
 *   places          of that meeting        its own             of a meeting      -               its own
 *   countries,      of a speaker           of a participant    of either         its own         of the subject
 *     organizations
 *   about           content                topics, evidence    whole text        name, acronym   evidence
 *   since, until    its meeting's, else    its own             publication       publication     its own
 *                   publication
 *
 * Over meetings and articles each condition, and each participant, may be met by another statement or meeting. A filter
 * that a noun has a dash for is CMQ_EARGUMENT. The lists are called as the fields of `filter` in C++ and the keywords
 * in Python; the options of the program have them in the singular. */
typedef struct cmq_query {
  uint32_t struct_size;
  int32_t noun;          /* CMQ_NOUN_... */
  int32_t order;         /* CMQ_ORDER_... */
  uint32_t limit;        /* rows, to 10,000; 0: 50 */
  int32_t dated;         /* CMQ_DAY_OF_... */
  int32_t copies;        /* 1: also what another article of the same story says again */
  cmq_date since, until; /* both included: what touches them is found; what has no date is then left out */
  uint32_t involved_count, speaker_count, addressee_count, type_count, mode_count, act_count, participant_count;
  uint32_t any_participant_count, kind_count, status_count, place_count, country_count, organization_count;
  uint32_t outlet_count, entity_type_count, office_count, fact_kind_count;
  int32_t skip_damaged;  /* 1: what cannot be read is left out and named, see cmq_unread_get; 0: CMQ_EDAMAGED */
  double min_confidence; /* 0 to 1; of statements, meetings and facts */
  cmq_text after;        /* cmq_cursor_after of the page before, of the same query and order */

  /* Words that all have to occur, in any order; "words in quotation marks" side by side; a star behind a word for every
   * word that begins so. Any text is a question; one without a word in it finds nothing. Size 0: everything. */
  cmq_text about;
  const cmq_who *involved;         /* all of them, in whichever role */
  const cmq_who *speakers;         /* one of them said it */
  const cmq_who *addressees;       /* to one of them it was said */
  const int32_t *types;            /* CMQ_STATEMENT_TYPE_... */
  const int32_t *modes;            /* CMQ_STATEMENT_MODE_... */
  const int32_t *acts;             /* CMQ_STATEMENT_ACT_... */
  const cmq_who *participants;     /* all of them: two for "who met whom" */
  const cmq_who *any_participants; /* one of them took part */
  const int32_t *kinds;            /* CMQ_MEETING_KIND_... */
  const int32_t *statuses;         /* CMQ_MEETING_STATUS_... */
  const cmq_text *places;          /* words of a name */
  const cmq_text *countries;       /* ISO 3166-1 alpha-2: "AZ" or "az" */
  const cmq_text *organizations;   /* words of a name: whose office somebody holds, or the body itself */
  const cmq_text *outlets;         /* words of a name */
  const int32_t *entity_types;     /* CMQ_ENTITY_TYPE_...; of identities */
  const cmq_text *offices;         /* of identities: words of an office that they held at the time, in any order */
  const int32_t *fact_kinds;       /* CMQ_FACT_KIND_... */
  const void *reserved_list;       /* NULL; an even number of pointers leaves 32 bits no padding */
} cmq_query;

/* ---- 13. Answers ------------------------------------------------------------------------------------------ */

/* One page of an answer. It owns what it gives: it needs neither its archive nor other pages. For one thread at a
 * time. */
typedef struct cmq_cursor cmq_cursor;

/* Something that was found, with the article in which it stands. Everything that it points to lives until the cursor is
 * freed. */
typedef struct cmq_row {
  uint32_t struct_size;
  int32_t noun;            /* CMQ_NOUN_... */
  uint32_t item;           /* a statement, meeting or fact of the record; CMQ_NONE for articles and identities */
  uint32_t identity_count; /* one for each entity of the record */
  cmq_span evidence;       /* the words in which it stands: of a statement from the first to the last word of its
                                content; of meetings and facts the sentence, of articles the headline */
  cmq_date day;            /* by which CMQ_DAY_OF_EVENT finds and orders it; of identities none */
  uint32_t reserved;
  int64_t story;             /* the same for articles that are copies or updates of each other */
  cmq_text article_id;       /* what cmq_archive_article asks for; size 0 for identities */
  cmq_text outlet;           /* as given with the record, else its agency */
  const cmq_record *record;  /* the whole record, for all cmq_..._get; NULL for identities */
  const int64_t *identities; /* who each entity is across the archive */
} cmq_row;

/* What a query finds, newest, most relevant or surest first. `query` may be NULL. With an order by day in O(page) for
 * what `about` or a name narrows down, else in O(what is passed over); otherwise in O(what is found). Since 0.1. */
CMQ_API cmq_status cmq_archive_find(cmq_archive *archive, const cmq_query *query, cmq_cursor **out, cmq_error **error);

/* What somebody said and the meetings with him, by day: rows of statements and meetings. Of the query `noun` is not
 * looked at, and `speakers` is refused; it may be NULL. Since 0.1. */
CMQ_API cmq_status cmq_archive_timeline(cmq_archive *archive, const cmq_who *of, const cmq_query *query,
                                        cmq_cursor **out, cmq_error **error);

/* The article of an id, as a page of one row. CMQ_ENOTFOUND: there is none. Since 0.1. */
CMQ_API cmq_status cmq_archive_article(cmq_archive *archive, const char *id, size_t size, cmq_cursor **out,
                                       cmq_error **error);

/* One identity, as a page of one row, for cmq_cursor_identity. CMQ_ENOTFOUND: there is none. Since 0.1. */
CMQ_API cmq_status cmq_archive_identity(cmq_archive *archive, int64_t identity, cmq_cursor **out, cmq_error **error);

/* Fills *out, which CMQ_INIT has prepared, with the next row: CMQ_OK; or leaves it alone: CMQ_DONE. Fails with
 * CMQ_EARGUMENT and CMQ_ENOMEMORY. Since 0.1. */
CMQ_API cmq_status cmq_cursor_next(cmq_cursor *cursor, cmq_row *out);

/* What `after` of a query asks for the page behind this one; size 0: there is none. Pages join without gap or
 * repetition, also when articles are added or removed in between: a page begins behind the last row of the one before,
 * wherever that is now. Lives until the cursor is freed. Fails with CMQ_EARGUMENT. Since 0.1. */
CMQ_API cmq_status cmq_cursor_after(const cmq_cursor *cursor, cmq_text *out);

/* How many articles of the page cannot be read, with `skip_damaged` of the query; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_unread_count(const cmq_cursor *cursor);

/* The id of one of them, which has no row; lives until the cursor is freed. Fails with CMQ_EARGUMENT: no such index.
 * Since 0.1. */
CMQ_API cmq_status cmq_unread_get(const cmq_cursor *cursor, uint32_t index, cmq_text *out);

/* How rows are written for other programs. */
#define CMQ_FORMAT_JSONL 0   /* an object for each row, on a line of its own */
#define CMQ_FORMAT_CSV 1     /* RFC 4180, for spreadsheets: no cell is a formula */
#define CMQ_FORMAT_JSONLD 2  /* Quotation, Event, NewsArticle and so on of schema.org; of rows */
#define CMQ_FORMAT_RECORDS 3 /* of articles: whole ones with text and outlet, lines of communique/1 for an archive */
#define CMQ_FORMAT_GRAPHML 4 /* of graphs */
#define CMQ_FORMAT_DOT 5     /* of graphs, for Graphviz */

/* Which part of a file the rows of a page are. */
#define CMQ_PART_WHOLE 0  /* all of it */
#define CMQ_PART_FIRST 1  /* CSV begins with its header, JSON-LD with its context */
#define CMQ_PART_MIDDLE 2 /* rows alone */
#define CMQ_PART_LAST 3   /* JSON-LD ends */

/* All rows of the page for other programs, whichever cmq_cursor_next has given already: UTF-8, offsets count bytes
 * whatever the archive's unit is, and the keys are those of include/communique/export.hpp. For a long answer write page
 * after page: that with nothing behind it (cmq_cursor_after) is the last. `format` is CMQ_FORMAT_..., `part`
 * CMQ_PART_.... *out is NUL-terminated and freed with cmq_string_free; `size` may be NULL. Fails with CMQ_EARGUMENT: a
 * format that such rows do not have. Linear. Since 0.1. */
CMQ_API cmq_status cmq_cursor_text(const cmq_cursor *cursor, int32_t format, int32_t part, char **out, size_t *size,
                                   cmq_error **error);

/* Frees a cursor, its records and all that its rows point to. Since 0.1. */
CMQ_API void cmq_cursor_free(cmq_cursor *cursor);

/* One wording under which articles name somebody. Frozen. */
typedef struct cmq_appearance {
  int64_t id;                  /* for cmq_archive_split */
  uint64_t articles;           /* that name it so */
  cmq_text name, acronym;      /* as of an entity */
  cmq_text affiliation;        /* its name, in the first article that names it so */
  cmq_text country, reference; /* as of an entity */
  int32_t by_hand;             /* 1: merged or split by somebody */
  uint32_t reserved;
} cmq_appearance;

/* An office, and when articles called somebody so. Frozen. */
typedef struct cmq_tenure {
  uint64_t articles;           /* that call somebody so */
  cmq_text title, affiliation; /* the office and whose it is, in words */
  cmq_date first, last;        /* publication of the first and the last such article */
  int32_t status;              /* CMQ_OFFICE_STATUS_... */
  uint32_t reserved;
} cmq_tenure;

/* A person, an organisation, a place or an event across all articles. */
typedef struct cmq_identity {
  uint32_t struct_size;
  int32_t type;                         /* CMQ_ENTITY_TYPE_... */
  int64_t id;                           /* positive; never used again for somebody else */
  uint64_t articles;                    /* that name it, copies too; twice where an article uses two appearances */
  uint64_t statements, meetings;        /* by it; held ones with it. Copies are not counted */
  cmq_text name;                        /* of the most frequent appearance; of equally frequent ones the longest */
  cmq_text acronym, country, reference; /* as of an entity; of the most frequent appearance that has one */
  uint32_t appearance_count, office_count;
  const cmq_appearance *appearances; /* most frequent first */
  const cmq_tenure *offices;         /* by first day */
} cmq_identity;

/* Fills *out, which CMQ_INIT has prepared, with the identity of the row that cmq_cursor_next gave last; what it points
 * to lives until the cursor is freed. CMQ_EARGUMENT: that row is none of CMQ_NOUN_IDENTITY. Since 0.1. */
CMQ_API cmq_status cmq_cursor_identity(const cmq_cursor *cursor, cmq_identity *out);

/* ---- 14. Numbers ------------------------------------------------------------------------------------------ */

/* The query of these functions may be NULL. Of its fields `order` and `after` are not looked at, nor `limit` and `noun`
 * where nothing else is said. */

/* How many a query finds. Since 0.1. */
CMQ_API cmq_status cmq_archive_count(cmq_archive *archive, const cmq_query *query, uint64_t *out, cmq_error **error);

/* How time is divided. */
#define CMQ_INTERVAL_DAY 0
#define CMQ_INTERVAL_WEEK 1 /* from Monday */
#define CMQ_INTERVAL_MONTH 2
#define CMQ_INTERVAL_YEAR 3

/* How many in each day, week, month or year. */
typedef struct cmq_counts cmq_counts;

/* How many in one of them. */
typedef struct cmq_interval {
  uint32_t struct_size;
  cmq_date first; /* its first day */
  uint64_t n;     /* how many the query finds in it: at least 1 */
} cmq_interval;

/* How many a query finds in each interval that has some, in order. What has no date, or one too vague for the interval,
 * is left out. `interval` is CMQ_INTERVAL_.... Not for CMQ_NOUN_IDENTITY. Since 0.1. */
CMQ_API cmq_status cmq_archive_counts(cmq_archive *archive, const cmq_query *query, int32_t interval, cmq_counts **out,
                                      cmq_error **error);

/* How many intervals; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_interval_count(const cmq_counts *counts);

/* Fills *out, which CMQ_INIT has prepared. Fails with CMQ_EARGUMENT: no such index. Since 0.1. */
CMQ_API cmq_status cmq_interval_get(const cmq_counts *counts, uint32_t index, cmq_interval *out);

/* All of them as CMQ_FORMAT_JSONL or CMQ_FORMAT_CSV. *out as of cmq_cursor_text. Since 0.1. */
CMQ_API cmq_status cmq_counts_text(const cmq_counts *counts, int32_t format, char **out, size_t *size,
                                   cmq_error **error);

/* Frees counts. Since 0.1. */
CMQ_API void cmq_counts_free(cmq_counts *counts);

/* What is counted for a ranking. */
#define CMQ_TOP_SPEAKERS 0     /* of statements */
#define CMQ_TOP_PARTICIPANTS 1 /* of meetings */
#define CMQ_TOP_PAIRS 2        /* of participants of one meeting */
#define CMQ_TOP_TOPICS 3       /* of meetings */
#define CMQ_TOP_PLACES 4       /* of meetings */
#define CMQ_TOP_OUTLETS 5      /* of articles */

/* The most frequent. */
typedef struct cmq_ranking cmq_ranking;

/* One of the most frequent. */
typedef struct cmq_ranked {
  uint32_t struct_size;
  uint32_t reserved;
  int64_t identity;          /* 0 for topics and outlets */
  int64_t other_identity;    /* the second of a pair, otherwise 0 */
  cmq_text name, other_name; /* the other one is that of the second of a pair, otherwise of size 0 */
  uint64_t n;                /* how often */
} cmq_ranked;

/* The most frequent among what a query finds, equally frequent ones by name; query.limit of them, or 20. `of` is
 * CMQ_TOP_.... Of meetings the held ones count, unless query.statuses says otherwise. Since 0.1. */
CMQ_API cmq_status cmq_archive_top(cmq_archive *archive, int32_t of, const cmq_query *query, cmq_ranking **out,
                                   cmq_error **error);

/* How many; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_ranked_count(const cmq_ranking *ranking);

/* Fills *out, which CMQ_INIT has prepared; its texts live until the ranking is freed. Fails with CMQ_EARGUMENT: no such
 * index. Since 0.1. */
CMQ_API cmq_status cmq_ranked_get(const cmq_ranking *ranking, uint32_t index, cmq_ranked *out);

/* All of them as CMQ_FORMAT_JSONL or CMQ_FORMAT_CSV. *out as of cmq_cursor_text. Since 0.1. */
CMQ_API cmq_status cmq_ranking_text(const cmq_ranking *ranking, int32_t format, char **out, size_t *size,
                                    cmq_error **error);

/* Frees a ranking and the texts of its rows. Since 0.1. */
CMQ_API void cmq_ranking_free(cmq_ranking *ranking);

/* Who met whom. */
typedef struct cmq_graph cmq_graph;

/* Somebody in it. */
typedef struct cmq_node {
  uint32_t struct_size;
  int32_t type;           /* CMQ_ENTITY_TYPE_... */
  int64_t identity;       /* who it is across the archive */
  cmq_text name, country; /* as of an entity */
  uint64_t meetings;      /* in which it took part */
} cmq_node;

/* Two who met. */
typedef struct cmq_edge {
  uint32_t struct_size;
  uint32_t one, other;  /* nodes, one < other */
  cmq_date first, last; /* days of their first and last meeting; none if no meeting has one */
  uint32_t reserved;
  uint64_t meetings; /* in which both took part */
} cmq_edge;

/* Who met whom in the meetings that a query finds: held ones, unless query.statuses says otherwise. Since 0.1. */
CMQ_API cmq_status cmq_archive_graph(cmq_archive *archive, const cmq_query *query, cmq_graph **out, cmq_error **error);

/* How many nodes and edges; 0 for NULL. Since 0.1. */
CMQ_API uint32_t cmq_node_count(const cmq_graph *graph);
CMQ_API uint32_t cmq_edge_count(const cmq_graph *graph);

/* Fill *out, which CMQ_INIT has prepared, the most meetings first; texts live until the graph is freed. Fail with
 * CMQ_EARGUMENT: no such index. Since 0.1. */
CMQ_API cmq_status cmq_node_get(const cmq_graph *graph, uint32_t index, cmq_node *out);
CMQ_API cmq_status cmq_edge_get(const cmq_graph *graph, uint32_t index, cmq_edge *out);

/* The graph as CMQ_FORMAT_GRAPHML or CMQ_FORMAT_DOT, or its edges as CMQ_FORMAT_JSONL or CMQ_FORMAT_CSV. *out as of
 * cmq_cursor_text. Since 0.1. */
CMQ_API cmq_status cmq_graph_text(const cmq_graph *graph, int32_t format, char **out, size_t *size, cmq_error **error);

/* Frees a graph and the texts of its nodes. Since 0.1. */
CMQ_API void cmq_graph_free(cmq_graph *graph);

/* A page to look at, as cmq_record_html writes one: statements and meetings month by month, who met whom as a drawing
 * and as a table, the most frequent speakers, topics, participants and places, and the newest query.limit, or 50, of
 * what was said and who met. `whose`: the person, country or body that all of it is about; NULL: everybody. Of the
 * query `noun` is not looked at, and an `order` or `after` is refused; it may be NULL, as may `options`. *out is
 * NUL-terminated and freed with cmq_string_free; `size` may be NULL. In the time of these answers. Since 0.1. */
CMQ_API cmq_status cmq_archive_html(cmq_archive *archive, const cmq_who *whose, const cmq_query *query,
                                    const cmq_html_options *options, char **out, size_t *size, cmq_error **error);

/* ---- 15. Who is the same, by hand ------------------------------------------------------------------------- */

/* Two identities are the same. Remembered when articles are added again. *out is the identity that results; `out` may
 * be NULL. CMQ_ENOTFOUND: there is no such identity; CMQ_EARGUMENT: they are of different types. Since 0.1. */
CMQ_API cmq_status cmq_archive_merge(cmq_archive *archive, int64_t one, int64_t other, int64_t *out, cmq_error **error);

/* Some appearances (cmq_appearance.id) of an identity are somebody else; not all of them. *out is who they are now;
 * `out` may be NULL. CMQ_ENOTFOUND: there is no such identity. Since 0.1. */
CMQ_API cmq_status cmq_archive_split(cmq_archive *archive, int64_t identity, const int64_t *appearances, size_t count,
                                     int64_t *out, cmq_error **error);

/* In some articles an identity is somebody else. *out is who that is; `out` may be NULL. CMQ_ENOTFOUND: there is no
 * such identity or article; CMQ_EARGUMENT: an article that does not name it. Since 0.1. */
CMQ_API cmq_status cmq_archive_split_articles(cmq_archive *archive, int64_t identity, const cmq_text *article_ids,
                                              size_t count, int64_t *out, cmq_error **error);

/* How the database goes about a query: its statements and plans, for people; the wording may change. *out is
 * NUL-terminated and freed with cmq_string_free; `size` may be NULL. Not for CMQ_NOUN_IDENTITY. Since 0.1. */
CMQ_API cmq_status cmq_archive_explain(cmq_archive *archive, const cmq_query *query, char **out, size_t *size,
                                       cmq_error **error);

#ifdef __cplusplus
}
#endif

#endif /* COMMUNIQUE_H */
