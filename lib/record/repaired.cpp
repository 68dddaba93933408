#include "record/repaired.hpp"

#include "record/each_span.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace communique::spans {

namespace {

// Behind an ill-formed part everything stands so many bytes later.
struct shift {
  std::uint32_t from = 0;  // the byte behind the part
  std::uint32_t by = 0;    // of all parts up to this one
};

std::vector<shift> shifts_of(std::string_view text) {
  constexpr std::uint32_t replacement_size = 3;
  std::vector<shift> out;
  std::uint32_t by = 0;
  for (std::size_t i = 0; i < text.size();) {
    const text::decoded point = text::decode(text, i);
    i += point.size;
    if (point.well_formed) continue;
    by += replacement_size - point.size;
    out.push_back({static_cast<std::uint32_t>(i), by});
  }
  return out;
}

}  // namespace

record repaired(const record& from) {
  record out = from;
  const std::vector<shift> shifts = shifts_of(from.text);
  if (shifts.empty()) return out;
  const auto moved = [&](std::uint32_t byte) {
    const auto later = std::upper_bound(shifts.begin(), shifts.end(), byte,
                                        [](std::uint32_t at, const shift& one) { return at < one.from; });
    return later == shifts.begin() ? byte : byte + std::prev(later)->by;
  };
  change_each(out, [&](span& at) {
    if (at) at = {moved(at.begin), moved(at.end)};
  });
  out.text = text::repaired(from.text);
  return out;
}

}  // namespace communique::spans
