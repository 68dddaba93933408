// The line between C++ and C: failures out, structs of any age in and out.
#pragma once

#include <communique.h>
#include <communique/result.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <string_view>

namespace communique::capi {

// Puts an error into the caller's slot, if there is one. When there is no memory even for the error, the slot gets
// one that needs none.
cmq_status fail(cmq_error** slot, cmq_status code, std::string_view message) noexcept;

inline cmq_status fail(cmq_error** slot, const communique::error& why) noexcept {
  return fail(slot, static_cast<cmq_status>(why.code), why.message);
}

// Every entry point that can fail runs in this. WebAssembly builds have no exceptions to catch.
template <class Body> cmq_status guard([[maybe_unused]] cmq_error** slot, Body body) noexcept {
#if __cpp_exceptions
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return fail(slot, CMQ_ENOMEMORY, "out of memory");
  } catch (const std::exception& thrown) {
    return fail(slot, CMQ_EINTERNAL, thrown.what());
  } catch (...) {
    return fail(slot, CMQ_EINTERNAL, "unknown failure");
  }
#else
  return body();
#endif
}

template <class Member> inline constexpr std::size_t size_of = sizeof(Member);

// The size of a struct when `last` was its last field. Many of them are pointers, of which `sizeof` looks like a slip.
#define CMQ_SIZE_THROUGH(type, last) (offsetof(type, last) + communique::capi::size_of<decltype(type::last)>)

// An old caller gets the prefix that it knows; a new caller keeps its zeroes. `first` is the size of the struct in the
// first version that had it, for ever. No program knows less: that is sizeof(pointer) instead of sizeof *(pointer), or
// no size at all, and half a struct would be taken for a whole one.
template <class T> cmq_status give(T* out, T value, std::size_t first) noexcept {
  if (!out || out->struct_size < first) return CMQ_EARGUMENT;
  value.struct_size = out->struct_size;
  std::memcpy(out, &value, std::min<std::size_t>(out->struct_size, sizeof value));
  return CMQ_OK;
}

// The item behind an id.
template <class List, class T>
cmq_status give_at(const List* list, std::uint32_t id, T* out, std::size_t first) noexcept {
  return list && id < list->size() ? give(out, (*list)[id], first) : CMQ_EARGUMENT;
}

// A caller's options as of this version, or what is wrong with them. Fields that a newer caller has set and this
// library does not know are refused: an option is never ignored in silence. `first` is the size of the struct in the
// first version that had it: sizeof(T) would grow with the struct and refuse every older caller. What an
// older caller does not know is zero.
template <class T> std::string take(const T* from, std::string_view name, T& into, std::size_t first) {
  into = {};
  if (!from) return {};
  const std::size_t size = from->struct_size;
  if (size < first)
    return std::string(name) + ".struct_size is " + std::to_string(size) + ", less than the " + std::to_string(first) +
           " of the first version; prepare the struct with CMQ_INIT";
  // A struct that nobody has prepared: its fields would be looked for where no memory is.
  constexpr std::size_t most = 4096;
  if (size > most)
    return std::string(name) + ".struct_size is " + std::to_string(size) +
           ", more than any version has; prepare the struct with CMQ_INIT";
  const auto* bytes = reinterpret_cast<const unsigned char*>(from);
  if (size > sizeof(T) && std::any_of(bytes + sizeof(T), bytes + size, [](unsigned char byte) { return byte != 0; }))
    return std::string(name) + " sets a field that version " + cmq_version() + " of the library does not know";
  std::memcpy(&into, from, std::min(size, sizeof(T)));
  return {};
}

// A text that the caller frees with cmq_string_free.
cmq_status give(const std::string& from, char** out, std::size_t* size, cmq_error** error) noexcept;

inline constexpr const char* no_unit = "neither CMQ_BYTE (0) nor CMQ_UTF16 (1) nor CMQ_CODEPOINT (2)";
inline bool is_unit(std::int32_t offsets) noexcept { return offsets >= CMQ_BYTE && offsets <= CMQ_CODEPOINT; }

// A caller's text.
inline bool is_broken(const cmq_text& text) noexcept { return !text.data && text.size != 0; }
inline std::string_view view(const cmq_text& text) noexcept { return {text.size ? text.data : "", text.size}; }

// A caller's value as a message shows it: short, printable, in quotation marks.
std::string shown(std::string_view value);

}  // namespace communique::capi
