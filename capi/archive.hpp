// What stands behind a cmq_archive, and how its functions begin.
#pragma once

#include "guard.hpp"
#include "query.hpp"

#include <communique/archive.hpp>

#include <string>
#include <utility>

struct cmq_archive {
  communique::archive holds;
  communique::offset_unit unit = communique::offset_unit::byte;  // of the records that it gives
};

namespace communique::capi {

// A call that needs an archive.
template <class Body> cmq_status with(const cmq_archive* archive, cmq_error** error, Body body) noexcept {
  return guard(error, [&]() -> cmq_status { return archive ? body() : fail(error, CMQ_EARGUMENT, "archive is NULL"); });
}

// One that needs a place for its answer too.
template <class Out, class Body>
cmq_status ask(const cmq_archive* archive, const Out* out, cmq_error** error, Body body) noexcept {
  return with(archive, error, [&]() -> cmq_status { return out ? body() : fail(error, CMQ_EARGUMENT, "out is NULL"); });
}

// The same with a question.
template <class Out, class Body>
cmq_status ask(const cmq_archive* archive, const cmq_query* query, const Out* out, cmq_error** error,
               Body body) noexcept {
  return ask(archive, out, error, [&]() -> cmq_status {
    asked question;
    if (const std::string wrong = convert(query, question); !wrong.empty()) return fail(error, CMQ_EARGUMENT, wrong);
    return body(std::move(question));
  });
}

}  // namespace communique::capi
