#include "archive.hpp"

#include "arguments.hpp"
#include "record.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::capi {

static_assert(CMQ_ACCESS_CREATE == number(archive_options::access::create) &&
              CMQ_ACCESS_WRITE == number(archive_options::access::write) &&
              CMQ_ACCESS_READ == number(archive_options::access::read));

namespace {

std::string take_options(const cmq_archive_options* from, archive_options& into, offset_unit& unit) {
  cmq_archive_options given;
  constexpr std::size_t first = CMQ_SIZE_THROUGH(cmq_archive_options, reserved);
  if (std::string wrong = take(from, "options", given, first); !wrong.empty()) return wrong;
  if (given.reserved != 0) return "options.reserved is " + std::to_string(given.reserved) + ", not 0";
  if (std::string wrong = trouble_with(given.access, CMQ_ACCESS_READ, "CMQ_ACCESS_", "options.access"); !wrong.empty())
    return wrong;
  into.mode = static_cast<archive_options::access>(given.access);
  if (!is_unit(given.offsets)) return "options.offsets is " + std::to_string(given.offsets) + ", " + no_unit;
  unit = static_cast<offset_unit>(given.offsets);
  if (std::string wrong = trouble_with_flag(given.words_only, "options.words_only"); !wrong.empty()) return wrong;
  into.words_only = given.words_only == 1;
  if (given.wait_ms < CMQ_NO_WAIT)
    return "options.wait_ms is " + std::to_string(given.wait_ms) + ", neither milliseconds nor CMQ_NO_WAIT (-1)";
  if (given.wait_ms) into.wait_ms = given.wait_ms == CMQ_NO_WAIT ? 0 : static_cast<std::uint32_t>(given.wait_ms);
  return {};
}

std::string trouble_with_records(cmq_record* const* records, std::size_t count) {
  if (count && !records) return "records is NULL, but count is " + std::to_string(count);
  for (std::size_t i = 0; i < count; ++i)
    if (!records[i]) return numbered("records", i) + " is NULL";
  return {};
}

// One is shared, of several the archive wants a list of its own.
result<addition> add(archive& to, cmq_record* const* records, std::size_t count, std::string_view outlet) {
  if (count == 1) return to.add(*records[0]->found, outlet);
  std::vector<record> all;
  all.reserve(count);
  for (std::size_t i = 0; i < count; ++i) all.push_back(*records[i]->found);
  return to.add(all, outlet);
}

// The ids of articles, or what is wrong with them.
std::string take_ids(const cmq_text* ids, std::size_t count, std::string_view name, std::vector<std::string>& into) {
  if (count && !ids) return std::string(name) + " is NULL, but count is " + std::to_string(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (std::string wrong = trouble_with(ids[i], numbered(name, i)); !wrong.empty()) return wrong;
    into.emplace_back(view(ids[i]));
  }
  return {};
}

std::string take_arrivals(const cmq_arrival* from, std::size_t count, std::vector<arrival>& into) {
  if (count && !from) return "arrivals is NULL, but count is " + std::to_string(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string name = numbered("arrivals", i);
    if (!from[i].record) return name + ".record is NULL";
    if (std::string wrong = trouble_with(from[i].outlet, name + ".outlet"); !wrong.empty()) return wrong;
    into.push_back({*from[i].record->found, std::string(view(from[i].outlet))});
  }
  return {};
}

cmq_status give_addition(const result<addition>& done, cmq_addition* out, cmq_error** error) {
  if (!done) return fail(error, done.error());
  if (out) *out = {done->added, done->replaced, done->unchanged};
  return CMQ_OK;
}

cmq_info info_to_c(const archive_info& from) {
  cmq_info to{};
  to.version = from.version;
  to.words_only = from.words_only;
  to.first = to_c(from.first);
  to.last = to_c(from.last);
  to.articles = from.articles;
  to.stories = from.stories;
  to.statements = from.statements;
  to.meetings = from.meetings;
  to.facts = from.facts;
  to.identities = from.identities;
  to.bytes = from.bytes;
  return to;
}

// The identity that a change by hand gives.
cmq_status give_identity(const result<identity_id>& from, std::int64_t* out, cmq_error** error) {
  if (!from) return fail(error, from.error());
  if (out) *out = static_cast<std::int64_t>(*from);
  return CMQ_OK;
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_archive_open(const char* path, size_t size, const cmq_archive_options* options, cmq_archive** out,
                            cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    std::string wrong = capi::trouble_with(path, size, "path");
    if (wrong.empty()) wrong = capi::trouble_with_path(std::string_view(size ? path : "", size), "path");
    communique::archive_options converted;
    auto unit = communique::offset_unit::byte;
    if (wrong.empty()) wrong = capi::take_options(options, converted, unit);
    if (!wrong.empty()) return capi::fail(error, CMQ_EARGUMENT, wrong);
    auto opened = communique::archive::open(std::string_view(size ? path : "", size), converted);
    if (!opened) return capi::fail(error, opened.error());
    *out = new cmq_archive{*std::move(opened), unit};
    return CMQ_OK;
  });
}

void cmq_archive_free(cmq_archive* archive) { delete archive; }

cmq_status cmq_archive_add(cmq_archive* archive, cmq_record* const* records, size_t count, const char* outlet,
                           size_t outlet_size, cmq_addition* out, cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    std::string wrong = capi::trouble_with_records(records, count);
    if (wrong.empty()) wrong = capi::trouble_with(outlet, outlet_size, "outlet");
    if (!wrong.empty()) return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give_addition(capi::add(archive->holds, records, count, {outlet_size ? outlet : "", outlet_size}), out,
                               error);
  });
}

cmq_status cmq_archive_add_arrivals(cmq_archive* archive, const cmq_arrival* arrivals, size_t count, cmq_addition* out,
                                    cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    std::vector<communique::arrival> all;
    if (const std::string wrong = capi::take_arrivals(arrivals, count, all); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give_addition(archive->holds.add(all), out, error);
  });
}

cmq_status cmq_archive_remove(cmq_archive* archive, const cmq_text* ids, size_t count, uint64_t* out,
                              cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    std::vector<std::string> all;
    if (const std::string wrong = capi::take_ids(ids, count, "ids", all); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    const auto had = archive->holds.remove(all);
    if (!had) return capi::fail(error, had.error());
    if (out) *out = *had;
    return CMQ_OK;
  });
}

cmq_status cmq_archive_info(cmq_archive* archive, cmq_info* out, cmq_error** error) {
  return capi::ask(archive, out, error, [&]() -> cmq_status {
    const auto info = archive->holds.info();
    if (!info) return capi::fail(error, info.error());
    const cmq_status given = capi::give(out, capi::info_to_c(*info), CMQ_SIZE_THROUGH(cmq_info, bytes));
    if (given == CMQ_OK) return given;
    return capi::fail(error, given,
                      "out.struct_size is less than in the first version; prepare the struct with CMQ_INIT");
  });
}

cmq_status cmq_archive_check(cmq_archive* archive, char** out, size_t* size, cmq_error** error) {
  return capi::ask(archive, out, error, [&]() -> cmq_status {
    const auto problems = archive->holds.check();
    if (!problems) return capi::fail(error, problems.error());
    std::string lines;
    for (const std::string& one : *problems) (lines += one) += '\n';
    return capi::give(lines, out, size, error);
  });
}

cmq_status cmq_archive_optimize(cmq_archive* archive, cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    const auto done = archive->holds.optimize();
    return done ? CMQ_OK : capi::fail(error, done.error());
  });
}

cmq_status cmq_archive_rebuild(cmq_archive* archive, cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    const auto done = archive->holds.rebuild();
    return done ? CMQ_OK : capi::fail(error, done.error());
  });
}

cmq_status cmq_archive_merge(cmq_archive* archive, int64_t one, int64_t other, int64_t* out, cmq_error** error) {
  return capi::with(archive, error, [&] {
    return capi::give_identity(archive->holds.merge(communique::identity_id{one}, communique::identity_id{other}), out,
                               error);
  });
}

cmq_status cmq_archive_split(cmq_archive* archive, int64_t identity, const int64_t* appearances, size_t count,
                             int64_t* out, cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    if (count && !appearances)
      return capi::fail(error, CMQ_EARGUMENT, "appearances is NULL, but count is " + std::to_string(count));
    std::vector<std::int64_t> some;
    if (count) some.assign(appearances, appearances + count);
    return capi::give_identity(archive->holds.split(communique::identity_id{identity}, some), out, error);
  });
}

cmq_status cmq_archive_split_articles(cmq_archive* archive, int64_t identity, const cmq_text* article_ids, size_t count,
                                      int64_t* out, cmq_error** error) {
  return capi::with(archive, error, [&]() -> cmq_status {
    std::vector<std::string> ids;
    if (const std::string wrong = capi::take_ids(article_ids, count, "article_ids", ids); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give_identity(archive->holds.split(communique::identity_id{identity}, ids), out, error);
  });
}

cmq_status cmq_archive_explain(cmq_archive* archive, const cmq_query* query, char** out, size_t* size,
                               cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](const capi::asked& question) -> cmq_status {
    const auto told = archive->holds.explain(question.what, question.filter, question.paging);
    return told ? capi::give(*told, out, size, error) : capi::fail(error, told.error());
  });
}
