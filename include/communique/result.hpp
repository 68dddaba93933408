// Failure by value. Since 0.1.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace communique::inline v1 {

// Why something failed. The numbers are those of the C header and never change. Since 0.1.
enum class status : std::int32_t {
  ok = 0,             // no failure
  argument = -1,      // the caller's mistake: an option, a null pointer, an index that does not exist
  memory = -2,        // out of memory
  internal = -3,      // a fault of the library
  unsupported = -4,   // not in this build
  lexicon = -5,       // a row of a lexicon file is broken; the message names file and line
  too_large = -6,     // a text of 4 GiB or more
  io = -7,            // a file cannot be read; the message names it
  format = -8,        // what should be a record in JSON is none; the message says where
  busy = -9,          // another program writes to the archive
  full = -10,         // no space left on the disk, or in a limit of files or a quota; the message says which
  read_only = -11,    // the archive cannot be written to
  not_archive = -12,  // a file that is no archive, or one of a newer version
  damaged = -13,      // an archive with broken contents
  not_found = -14,    // the archive has no such article or identity
};

// What went wrong, in one line without a full stop. Since 0.1.
struct error {
  status code = status::internal;  // what to decide by
  std::string message{};           // for people; the wording may change
};

// A value or the reason why there is none. Since 0.1.
template <class T> class [[nodiscard]] result {
 public:
  // Either of them.
  result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
  result(communique::error why) : held_(std::in_place_index<1>, std::move(why)) {}

  // Whether it holds a value.
  explicit operator bool() const noexcept { return held_.index() == 0; }

  // Only if it holds a value. Of a temporary result `*` gives the value itself, so that
  // `for (const auto& row : *news.top(top::speakers))` goes through rows that are there. `->` points into the result:
  // keep that in a variable to go through `page->rows`.
  T& operator*() & noexcept { return *std::get_if<0>(&held_); }
  const T& operator*() const& noexcept { return *std::get_if<0>(&held_); }
  T operator*() && { return std::move(*std::get_if<0>(&held_)); }
  T* operator->() noexcept { return std::get_if<0>(&held_); }
  const T* operator->() const noexcept { return std::get_if<0>(&held_); }

  // Only if it holds none.
  const communique::error& error() const noexcept { return *std::get_if<1>(&held_); }

 private:
  std::variant<T, communique::error> held_;
};

}  // namespace communique::inline v1
