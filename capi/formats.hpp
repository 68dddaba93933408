// Answers as text for other programs.
#pragma once

#include "arguments.hpp"

#include <communique/export.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace communique::capi {

// Rows in a format; nothing if such rows do not have it.
template <class Rows>
std::optional<std::string> written(const Rows& rows, std::int32_t format, [[maybe_unused]] export_part part = {}) {
  if (format == CMQ_FORMAT_JSONL) return to_jsonl(rows);
  if (format == CMQ_FORMAT_CSV) {
    if constexpr (requires { to_csv(rows, part); }) return to_csv(rows, part);
    else return to_csv(rows);
  }
  if constexpr (requires { to_jsonld(rows, part); })
    if (format == CMQ_FORMAT_JSONLD) return to_jsonld(rows, part);
  return std::nullopt;
}

// `write` gives the text of what `from` points to, or nothing.
template <class From, class Write>
cmq_status give_written(const From* from, const char* name, std::int32_t format, char** out, std::size_t* size,
                        cmq_error** error, Write write) noexcept {
  return guard(error, [&]() -> cmq_status {
    if (!from) return fail(error, CMQ_EARGUMENT, std::string(name) + " is NULL");
    if (!out) return fail(error, CMQ_EARGUMENT, "out is NULL");
    if (const std::string wrong = trouble_with(format, CMQ_FORMAT_DOT, "CMQ_FORMAT_", "format"); !wrong.empty())
      return fail(error, CMQ_EARGUMENT, wrong);
    const std::optional<std::string> text = write(*from);
    if (!text)
      return fail(error, CMQ_EARGUMENT,
                  std::string("format is ") + std::to_string(format) + ", which this " + name + " does not have");
    return give(*text, out, size, error);
  });
}

}  // namespace communique::capi
