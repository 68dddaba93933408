// The last stage: what is less sure than the caller asks for leaves the record.
#pragma once

#include <communique/record.hpp>

#include <cstdint>

namespace communique::inline v1::threshold {

// The surest a record can be, in thousandths.
inline constexpr std::uint16_t certain = 1000;

// Takes out the meetings, statements and facts below `lowest`; what stays keeps its order. A meeting's id is its index,
// so that every id of a meeting is given anew. Entities stay, whatever their confidence: others refer to them. Linear
// in the record.
void apply(record& to, std::uint16_t lowest);

}  // namespace communique::inline v1::threshold
