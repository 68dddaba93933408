#include "record.hpp"

#include "arguments.hpp"

#include <communique/export.hpp>
#include <communique/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace communique::capi {

static_assert(CMQ_NONE == span::none);
static_assert(CMQ_BYTE == number(offset_unit::byte) && CMQ_UTF16 == number(offset_unit::utf16) &&
              CMQ_CODEPOINT == number(offset_unit::codepoint));

void* arrays::take(std::size_t bytes) {
  constexpr std::size_t block = 256;
  const std::size_t wanted = (bytes + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t);
  if (wanted > left_) {
    const std::size_t size = std::max(wanted, block);
    std::unique_ptr<std::max_align_t[]> made(new std::max_align_t[size]);
    free_ = made.get();
    left_ = 0;
    blocks_.push_back(std::move(made));
    left_ = size;
  }
  void* taken = free_;
  free_ += wanted;
  left_ -= wanted;
  return taken;
}

void arrays::list(const std::vector<span>& from, const cmq_span*& out, std::uint32_t& count) {
  list(from, out, count, [](span at) { return to_c(at); });
}

void arrays::list(const std::vector<entity_id>& from, const std::uint32_t*& out, std::uint32_t& count) {
  list(from, out, count, [](entity_id id) { return to_c(id); });
}

cmq_status give(const std::string& from, char** out, std::size_t* size, cmq_error** error) noexcept {
  auto* copy = static_cast<char*>(std::malloc(from.size() + 1));
  if (!copy) return fail(error, CMQ_ENOMEMORY, "out of memory");
  std::memcpy(copy, from.c_str(), from.size() + 1);
  *out = copy;
  if (size) *size = from.size();
  return CMQ_OK;
}

namespace {

template <class To, class From> void lay_out(const std::vector<From>& from, std::vector<To>& to, arrays& keep) {
  to.reserve(from.size());
  for (const From& one : from) to.push_back(to_c(one, keep));
}

void lay_out(const record& from, cmq_record& into) {
  into.article = to_c(from.article, into.kept);
  lay_out(from.entities, into.entities, into.kept);
  lay_out(from.meetings, into.meetings, into.kept);
  lay_out(from.statements, into.statements, into.kept);
  lay_out(from.facts, into.facts, into.kept);
}

std::string take_options(const cmq_json_options* from, json_options& into) {
  cmq_json_options given;
  constexpr std::size_t first = CMQ_SIZE_THROUGH(cmq_json_options, reserved);
  if (std::string wrong = take(from, "options", given, first); !wrong.empty()) return wrong;
  if (given.reserved != 0) return "options.reserved is " + std::to_string(given.reserved) + ", not 0";
  if (std::string wrong = trouble_with_flag(given.indent, "options.indent"); !wrong.empty()) return wrong;
  if (std::string wrong = trouble_with_flag(given.text, "options.text"); !wrong.empty()) return wrong;
  into.indent = given.indent == 1;
  into.text = given.text == 1;
  return {};
}

// What a caller may get wrong about JSON that he passes.
cmq_status check_json(const char* json, std::size_t size, const char* name, std::int32_t offsets, cmq_error** error) {
  if (!json && size)
    return fail(error, CMQ_EARGUMENT, std::string(name) + " is NULL, but size is " + std::to_string(size));
  // Before anything looks at the bytes: a wrong size should not cost a crash where it can be told.
  if (size >= CMQ_NONE)
    return fail(error, CMQ_ETOOLARGE,
                std::string(name) + " has " + std::to_string(size) + " bytes; 4 GiB or more are refused");
  if (!is_unit(offsets)) return fail(error, CMQ_EARGUMENT, "offsets is " + std::to_string(offsets) + ", " + no_unit);
  return CMQ_OK;
}

}  // namespace

std::unique_ptr<cmq_record> make_record(std::shared_ptr<const record> found, offset_unit unit) {
  auto made = std::make_unique<cmq_record>();
  made->found = std::move(found);
  made->unit = unit;
  if (unit == offset_unit::byte) lay_out(*made->found, *made);
  else lay_out(with_offsets(*made->found, unit), *made);
  return made;
}

std::unique_ptr<cmq_record> make_record(record found, offset_unit unit) {
  return make_record(std::make_shared<const record>(std::move(found)), unit);
}

}  // namespace communique::capi

namespace capi = communique::capi;

void cmq_record_free(cmq_record* record) { delete record; }

cmq_status cmq_record_json(const cmq_record* record, int32_t indent, char** out, size_t* size, cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!record) return capi::fail(error, CMQ_EARGUMENT, "record is NULL");
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    if (indent != 0 && indent != 1)
      return capi::fail(error, CMQ_EARGUMENT, "indent is " + std::to_string(indent) + ", neither 0 nor 1");
    const std::string json = to_json(*record->found, {record->unit, indent == 1});
    return capi::give(json, out, size, error);
  });
}

cmq_status cmq_record_json_with(const cmq_record* record, const cmq_json_options* options, char** out, size_t* size,
                                cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!record) return capi::fail(error, CMQ_EARGUMENT, "record is NULL");
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    communique::json_options how{.offsets = record->unit};
    if (const std::string wrong = capi::take_options(options, how); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give(to_json(*record->found, how), out, size, error);
  });
}

void cmq_string_free(char* string) { std::free(string); }

cmq_status cmq_record_from_json(const char* json, size_t size, int32_t offsets, cmq_record** out, cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!out) return capi::fail(error, CMQ_EARGUMENT, "out is NULL");
    if (const cmq_status wrong = capi::check_json(json, size, "json", offsets, error); wrong != CMQ_OK) return wrong;
    auto found = communique::from_json(size ? std::string_view(json, size) : std::string_view());
    if (!found) return capi::fail(error, found.error());
    *out = capi::make_record(*std::move(found), static_cast<communique::offset_unit>(offsets)).release();
    return CMQ_OK;
  });
}

cmq_status cmq_record_from_json_line(const char* line, size_t line_size, int32_t offsets, cmq_record** out,
                                     char** outlet, size_t* size, cmq_error** error) {
  return capi::guard(error, [&]() -> cmq_status {
    if (!out || !outlet) return capi::fail(error, CMQ_EARGUMENT, out ? "outlet is NULL" : "out is NULL");
    if (const cmq_status wrong = capi::check_json(line, line_size, "line", offsets, error); wrong != CMQ_OK)
      return wrong;
    auto found = communique::from_json_line(line_size ? std::string_view(line, line_size) : std::string_view());
    if (!found) return capi::fail(error, found.error());
    auto made = capi::make_record(std::move(found->in), static_cast<communique::offset_unit>(offsets));
    if (const cmq_status given = capi::give(found->outlet, outlet, size, error); given != CMQ_OK) return given;
    *out = made.release();
    return CMQ_OK;
  });
}

cmq_status cmq_record_text(const cmq_record* record, cmq_text* out) {
  if (!record || !out) return CMQ_EARGUMENT;
  *out = {record->found->text.data(), record->found->text.size()};
  return CMQ_OK;
}

int32_t cmq_record_offsets(const cmq_record* record) { return record ? capi::number(record->unit) : CMQ_BYTE; }
