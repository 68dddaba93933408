// Numbers in as many bytes as they need: LEB128, as in DWARF and WebAssembly.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace communique::archives {

inline void put_varint(std::string& to, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) to += static_cast<char>(value | 0x80);
  to += static_cast<char>(value);
}

// Takes a number off the front; false, and nothing else holds, if there is none.
inline bool take_varint(std::string_view& from, std::uint64_t& value) {
  value = 0;
  for (unsigned shift = 0; shift < 64 && !from.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(from.front());
    from.remove_prefix(1);
    value |= std::uint64_t{byte & 0x7Fu} << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

}  // namespace communique::archives
