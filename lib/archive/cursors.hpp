// Where in an answer a page ends, as a text that callers keep.
#pragma once

#include <communique/filter.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// A number for a question, so that a place in one answer is not taken for one in another.
std::int64_t fingerprint(const filter& asked, std::int64_t kind, std::int64_t order);

// A place behind a row: numbers between the fingerprint and the order.
std::string to_cursor(std::int64_t print, const std::vector<std::int64_t>& keys);
// Nothing if it is none of this question.
std::optional<std::vector<std::int64_t>> from_cursor(std::string_view cursor, std::int64_t print, std::size_t keys);

}  // namespace communique::archives
