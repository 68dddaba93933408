// Pages to look at.
#include "archive.hpp"
#include "arguments.hpp"
#include "record.hpp"

#include <communique/html.hpp>

#include <string>
#include <utility>

namespace communique::capi {

static_assert(CMQ_HTML_PAGE == number(html_options::shape::page) &&
              CMQ_HTML_FRAME == number(html_options::shape::frame));
static_assert(CMQ_COLORS_AUTOMATIC == number(html_options::scheme::automatic) &&
              CMQ_COLORS_LIGHT == number(html_options::scheme::light) &&
              CMQ_COLORS_DARK == number(html_options::scheme::dark));

namespace {

std::string take_options(const cmq_html_options* from, html_options& into) {
  cmq_html_options given;
  constexpr std::size_t first = CMQ_SIZE_THROUGH(cmq_html_options, title);
  if (std::string wrong = take(from, "options", given, first); !wrong.empty()) return wrong;
  if (given.reserved != 0) return "options.reserved is " + std::to_string(given.reserved) + ", not 0";
  if (std::string wrong = trouble_with(given.form, CMQ_HTML_FRAME, "CMQ_HTML_", "options.form"); !wrong.empty())
    return wrong;
  if (std::string wrong = trouble_with(given.colors, CMQ_COLORS_DARK, "CMQ_COLORS_", "options.colors"); !wrong.empty())
    return wrong;
  if (std::string wrong = trouble_with(given.title, "options.title"); !wrong.empty()) return wrong;
  into = {static_cast<html_options::shape>(given.form), static_cast<html_options::scheme>(given.colors),
          std::string(view(given.title))};
  return {};
}

std::string take_question(const cmq_who* whose, asked&& question, overview& into) {
  if (whose)
    if (std::string wrong = convert(*whose, "whose", into.whose); !wrong.empty()) return wrong;
  if (question.paging.by != order::newest) return "query.order is not CMQ_ORDER_NEWEST, and a page has no other";
  if (!question.paging.after.empty()) return "query.after is set, and a page begins with the newest";
  into.asked = std::move(question.filter);
  if (question.limited) into.rows = question.paging.limit;
  return {};
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_record_html(const cmq_record* record, const cmq_html_options* options, char** out, size_t* size,
                           cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!record) return capi::fail(error, CMQ_EARGUMENT, "record is NULL");
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    communique::html_options how;
    if (const std::string wrong = capi::take_options(options, how); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give(to_html(*record->found, how), out, size, error);
  });
}

cmq_status cmq_archive_html(cmq_archive* archive, const cmq_who* whose, const cmq_query* query,
                            const cmq_html_options* options, char** out, size_t* size, cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](capi::asked&& question) -> cmq_status {
    communique::html_options how;
    communique::overview about;
    std::string wrong = capi::take_options(options, how);
    if (wrong.empty()) wrong = capi::take_question(whose, std::move(question), about);
    if (!wrong.empty()) return capi::fail(error, CMQ_EARGUMENT, wrong);
    const auto page = to_html(archive->holds, about, how);
    return page ? capi::give(*page, out, size, error) : capi::fail(error, page.error());
  });
}
