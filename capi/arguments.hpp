// What callers can get wrong in a struct that they pass: each check gives a message that names field and value, or "".
#pragma once

#include "guard.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace communique::capi {

inline std::string numbered(std::string_view list, std::size_t i) {
  return std::string(list) + "[" + std::to_string(i) + "]";
}

// The shortest digits that tell a number from all others. Not std::to_string: the locale may give it a comma.
inline std::string digits(double number) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr};
}

inline std::string trouble_with(const cmq_text& text, std::string_view name) {
  if (is_broken(text)) return std::string(name) + " is NULL, but has a size";
  // Before anything looks at the bytes: a wrong size should not cost a crash where it can be told.
  if (text.size >= CMQ_NONE)
    return std::string(name) + ".size is " + std::to_string(text.size) + "; texts of 4 GiB or more are refused";
  return {};
}

// The same of a text that is passed as pointer and length.
inline std::string trouble_with(const char* text, std::size_t size, std::string_view name) {
  if (!text && size) return std::string(name) + " is NULL, but its size is " + std::to_string(size);
  if (size >= CMQ_NONE)
    return std::string(name) + " has " + std::to_string(size) + " bytes; texts of 4 GiB or more are refused";
  return {};
}

// The operating system would stop at the NUL and open another file.
inline std::string trouble_with_path(std::string_view path, std::string_view name) {
  if (path.find('\0') == path.npos) return {};
  return std::string(name) + " is " + shown(path) + ", which holds a NUL byte";
}

// So put, it refuses what is not a number too.
inline std::string trouble_with(double confidence, std::string_view name) {
  if (confidence >= 0 && confidence <= 1) return {};
  return std::string(name) + " is " + digits(confidence) + ", not a number from 0 to 1";
}

// One of the numbers 0 to `last`, whose constants begin with `constants`.
inline std::string trouble_with(std::int32_t number, std::int32_t last, std::string_view constants,
                                std::string_view name) {
  if (number >= 0 && number <= last) return {};
  return std::string(name) + " is " + std::to_string(number) + ", no " + std::string(constants) + "... (0 to " +
         std::to_string(last) + ")";
}

inline std::string trouble_with_flag(std::int32_t flag, std::string_view name) {
  return flag == 0 || flag == 1 ? "" : std::string(name) + " is " + std::to_string(flag) + ", neither 0 nor 1";
}

}  // namespace communique::capi
