// What an archive answers, for other programs: JSON lines, CSV and JSON-LD. Pure functions of the rows, without SQLite.
// Since 0.1.
//
//     const auto page = news.statements(where{}.speaker("Bayramov"));
//     if (page) std::cout << to_csv(page->rows);
//
// All of them give well-formed UTF-8 and the same bytes for the same rows on every machine, in linear time. Keys and
// columns keep their names and meaning; new ones come at the end.
#pragma once

#include <communique/archive.hpp>
#include <communique/result.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

// Whether rows are the first and the last of their file: a page is both, a part of a stream need not be. A part that is
// not the first follows rows. Since 0.1.
struct export_part {
  bool first = true;  // CSV begins with its header, JSON-LD with its context
  bool last = true;   // JSON-LD ends
};

// JSON lines: an object for each row, each on a line of its own. WORDS is {"begin", "end", "text"}: bytes of the
// article's text. NAMED is {"name", "identity"}: the name in the article, and a number that the same one has in all
// articles of the archive. What does not apply is null, never missing.
//
//   noun        "statement", "meeting", "fact", "article"; then of all four
//   article, outlet, story, published, day     the article's id, who published it, a text that copies share, dates
//   statement   type, mode, act, speakers: [NAMED], source, cue: WORDS, content: [WORDS], addressees: [NAMED],
//               topics: [WORDS]
//   meeting     until, kind, status, participants: [NAMED with "side"], place: NAMED, topics: [WORDS], plover
//   fact        kind, subject: NAMED, object: WORDS, place: NAMED
//   article     language, headline, agency: WORDS, byline: [WORDS], named: [NAMED with "type"], and how many:
//               statements, meetings, facts
//   evidence: WORDS, confidence     of all four: from the first to the last word of a statement's content; of an
//               article its headline. An article has no confidence.
//
// An identity is its members under their names (its id "identity"; "type" and, of an office, "status" as in
// `communique/1`); a moment the line of its statement or meeting.
// A row of a ranking is {"name", "identity", "other_name", "other_identity", "n"}, a count {"first", "n"}, and a graph
// its edges: {"one": NAMED, "other": NAMED, "meetings", "first", "last"}. Since 0.1.
std::string to_jsonl(const std::vector<found<statement>>& rows);
std::string to_jsonl(const std::vector<found<meeting>>& rows);
std::string to_jsonl(const std::vector<found<fact>>& rows);
std::string to_jsonl(const std::vector<found<article>>& rows);
std::string to_jsonl(const std::vector<identity>& rows);
std::string to_jsonl(const std::vector<moment>& rows);
std::string to_jsonl(const std::vector<ranked>& rows);
std::string to_jsonl(const std::vector<count>& rows);
std::string to_jsonl(const graph& from);

// CSV (RFC 4180): commas, CRLF, a header line, names as in JSON lines, no byte order mark; several values of a cell
// stand with "; " between them. White space is a single blank; controls (C0, DEL, C1), U+202A to U+202E, U+2066 to
// U+2069 and U+FEFF are left out. For spreadsheets: a cell that then begins with = + - @, or with one of these in full
// width (U+FF1D U+FF0B U+FF0D U+FF20), gets an apostrophe before it, so that it is text and no formula. That holds for
// a program that splits at commas; one that splits at semicolons sees other cells. Since 0.1.
std::string to_csv(const std::vector<found<statement>>& rows, export_part part = {});
std::string to_csv(const std::vector<found<meeting>>& rows, export_part part = {});
std::string to_csv(const std::vector<found<fact>>& rows, export_part part = {});
std::string to_csv(const std::vector<found<article>>& rows, export_part part = {});
std::string to_csv(const std::vector<identity>& rows, export_part part = {});
std::string to_csv(const std::vector<moment>& rows, export_part part = {});
std::string to_csv(const std::vector<ranked>& rows, export_part part = {});
std::string to_csv(const std::vector<count>& rows, export_part part = {});
std::string to_csv(const graph& from);

// JSON-LD with the vocabulary of schema.org, one document with a node for each row:
//
//   statement   Quotation: text (its pieces with " … " between them), spokenByCharacter, isPartOf the NewsArticle,
//               mentions (to whom it was said), about, keywords (type, mode and act: indirect ones are the reporter's
//               words, not the speaker's)
//   meeting     Event: name, startDate, endDate, location, attendee, about, eventStatus, description (the sentence),
//               subjectOf the NewsArticle, keywords (kind and status). One that the text denies is a Claim: the
//               vocabulary has no word for an event that never was.
//   fact        Claim: text, about, appearance in the NewsArticle, temporalCoverage, spatialCoverage, keywords
//   article     NewsArticle: identifier, headline, datePublished, inLanguage, dateline, author, publisher, mentions
//   identity    Person, Organization, Place or Event; other names, offices as jobTitle
//
// A country that speaks or takes part is its government, a GovernmentOrganization. "@id" of the same article, or of the
// same identity, is the same in the whole archive. Since 0.1.
std::string to_jsonld(const std::vector<found<statement>>& rows, export_part part = {});
std::string to_jsonld(const std::vector<found<meeting>>& rows, export_part part = {});
std::string to_jsonld(const std::vector<found<fact>>& rows, export_part part = {});
std::string to_jsonld(const std::vector<found<article>>& rows, export_part part = {});
std::string to_jsonld(const std::vector<identity>& rows, export_part part = {});
std::string to_jsonld(const std::vector<moment>& rows, export_part part = {});

// A whole article as a line of `communique/1` with its text, for another archive; before that, as "outlet", who
// published it, where that is not its agency. Since 0.1.
std::string to_json_line(const stored& from);

// What to_json_line wrote, or any other `communique/1`: errors as from_json. Since 0.1.
result<arrival> from_json_line(std::string_view line);

}  // namespace communique::inline v1
