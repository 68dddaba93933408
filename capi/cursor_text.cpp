#include "cursor.hpp"
#include "formats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace communique::capi {

namespace {

std::string trouble_with_part(std::int32_t part) { return trouble_with(part, CMQ_PART_LAST, "CMQ_PART_", "part"); }

export_part part_of(std::int32_t part) {
  return {part == CMQ_PART_WHOLE || part == CMQ_PART_FIRST, part == CMQ_PART_WHOLE || part == CMQ_PART_LAST};
}

found<statement> statement_of(const finding& row) { return {row.from, &row.from->in.statements[row.item]}; }
found<meeting> meeting_of(const finding& row) { return {row.from, &row.from->in.meetings[row.item]}; }
found<fact> fact_of(const finding& row) { return {row.from, &row.from->in.facts[row.item]}; }
found<article> article_of(const finding& row) { return {row.from, &row.from->in.article}; }

moment moment_of(const finding& row) {
  moment out;
  out.day = row.day;
  if (row.what == noun::statement) out.said = statement_of(row);
  else out.met = meeting_of(row);
  return out;
}

template <class Each> auto rows_of(const cmq_cursor& page, Each each) {
  std::vector<decltype(each(page.rows.front()))> out;
  out.reserve(page.rows.size());
  for (const finding& row : page.rows) out.push_back(each(row));
  return out;
}

std::string records_of(const cmq_cursor& page) {
  std::string out;
  for (const finding& row : page.rows) out += to_json_line(*row.from);
  return out;
}

std::optional<std::string> text_of(const cmq_cursor& page, std::int32_t format, export_part part) {
  if (!page.of) return written(rows_of(page, moment_of), format, part);
  switch (*page.of) {
    case noun::statement: return written(rows_of(page, statement_of), format, part);
    case noun::meeting: return written(rows_of(page, meeting_of), format, part);
    case noun::fact: return written(rows_of(page, fact_of), format, part);
    case noun::article:
      return format == CMQ_FORMAT_RECORDS ? records_of(page) : written(rows_of(page, article_of), format, part);
    case noun::identity: break;
  }
  return written(page.identities, format, part);
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_cursor_text(const cmq_cursor* cursor, int32_t format, int32_t part, char** out, size_t* size,
                           cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (const std::string wrong = capi::trouble_with_part(part); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give_written(cursor, "cursor", format, out, size, error,
                              [&](const cmq_cursor& page) { return capi::text_of(page, format, capi::part_of(part)); });
  });
}
