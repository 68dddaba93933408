#include "arguments.hpp"
#include "guard.hpp"
#include "record.hpp"

#include <communique/reader.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

struct cmq_reader {
  communique::reader reads;
};

namespace communique::capi {

namespace {

// What is wrong with the caller's options, or nothing.
std::string convert_reader_options(const cmq_reader_options* from, reader_options& into) {
  cmq_reader_options given;
  constexpr std::size_t first = CMQ_SIZE_THROUGH(cmq_reader_options, reserved);
  if (std::string wrong = take(from, "options", given, first); !wrong.empty()) return wrong;
  if (given.reserved != 0) return "options.reserved is " + std::to_string(given.reserved) + ", not 0";
  if (given.lexicon_count && !given.lexicons)
    return "options.lexicons is NULL, but options.lexicon_count is " + std::to_string(given.lexicon_count);
  if (given.file_count && !given.files)
    return "options.files is NULL, but options.file_count is " + std::to_string(given.file_count);
  for (std::uint32_t i = 0; i < given.lexicon_count; ++i) {
    const auto& [name, text] = given.lexicons[i];
    if (std::string wrong = trouble_with(name, numbered("options.lexicons", i) + ".name"); !wrong.empty()) return wrong;
    if (std::string wrong = trouble_with(text, numbered("options.lexicons", i) + ".text"); !wrong.empty()) return wrong;
    into.lexicons.push_back({std::string(view(name)), std::string(view(text))});
  }
  for (std::uint32_t i = 0; i < given.file_count; ++i) {
    if (std::string wrong = trouble_with(given.files[i], numbered("options.files", i)); !wrong.empty()) return wrong;
    const std::string_view path = view(given.files[i]);
    if (std::string wrong = trouble_with_path(path, numbered("options.files", i)); !wrong.empty()) return wrong;
    into.files.emplace_back(path);
  }
  return {};
}

std::string convert_read_options(const cmq_options* from, read_options& into, offset_unit& unit) {
  cmq_options given;
  constexpr std::size_t first = CMQ_SIZE_THROUGH(cmq_options, published);
  if (std::string wrong = take(from, "options", given, first); !wrong.empty()) return wrong;
  if (!is_unit(given.offsets)) return "options.offsets is " + std::to_string(given.offsets) + ", " + no_unit;
  unit = static_cast<offset_unit>(given.offsets);
  if (std::string wrong = trouble_with(given.id, "options.id"); !wrong.empty()) return wrong;
  into.id = view(given.id);
  if (std::string wrong = trouble_with(given.min_confidence, "options.min_confidence"); !wrong.empty()) return wrong;
  into.min_confidence = thousandths(given.min_confidence);
  if (std::string wrong = trouble_with(given.published, "options.published"); !wrong.empty()) return wrong;
  if (given.published.size == 0) return {};
  const std::optional<date> published = parse_date(view(given.published));
  if (!published || !published->day)
    return "options.published is " + shown(view(given.published)) + ", no day written as YYYY-MM-DD";
  into.published = *published;
  return {};
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_reader_new(const cmq_reader_options* options, cmq_reader** out, cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    communique::reader_options converted;
    if (const std::string wrong = capi::convert_reader_options(options, converted); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    auto made = communique::reader::create(converted);
    if (!made) return capi::fail(error, made.error());
    *out = new cmq_reader{*std::move(made)};
    return CMQ_OK;
  });
}

void cmq_reader_free(cmq_reader* reader) { delete reader; }

cmq_status cmq_read(const cmq_reader* reader, const char* text, size_t size, const cmq_options* options,
                    cmq_record** out, cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!reader) return capi::fail(error, CMQ_EARGUMENT, "reader is NULL");
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    if (!text && size) return capi::fail(error, CMQ_EARGUMENT, "text is NULL, but size is " + std::to_string(size));
    // Before anything looks at the bytes: a wrong size should not cost a crash where it can be told.
    if (size >= CMQ_NONE)
      return capi::fail(error, CMQ_ETOOLARGE,
                        "text has " + std::to_string(size) + " bytes; texts of 4 GiB or more are refused");
    communique::read_options converted;
    auto unit = communique::offset_unit::byte;
    if (const std::string wrong = capi::convert_read_options(options, converted, unit); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    auto found = reader->reads.read(size ? std::string_view(text, size) : std::string_view(), converted);
    if (!found) return capi::fail(error, found.error());
    *out = capi::make_record(*std::move(found), unit).release();
    return CMQ_OK;
  });
}
