#include "record/each_span.hpp"
#include "text/utf8.hpp"

#include <communique/json.hpp>

namespace communique::inline v1 {

record with_offsets(const record& from, offset_unit unit) {
  record out = from;
  if (unit == offset_unit::byte) return out;
  const text::unit_map map(from.text, unit);
  spans::change_each(out, [&](span& at) { at = map(at); });
  return out;
}

}  // namespace communique::inline v1
