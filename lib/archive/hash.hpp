// One hash for everything an archive keeps: the same on every machine and for ever.
#pragma once

#include <cstdint>
#include <string_view>

namespace communique::archives {

// FNV-1a, 64 bits, with the finaliser of MurmurHash3 behind it, since FNV leaves the upper bits of short texts poor.
// Signed, as SQLite keeps it. Not for secrets: whoever wants two texts with one hash can make them.
class hash {
 public:
  constexpr hash& operator()(std::string_view bytes) noexcept {
    for (const char c : bytes) state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return (*this)(std::uint64_t{bytes.size()});
  }
  constexpr hash& operator()(std::uint64_t number) noexcept {
    for (int i = 0; i < 8; ++i, number >>= 8) state_ = (state_ ^ (number & 0xFF)) * 0x100000001B3u;
    return *this;
  }
  constexpr std::int64_t value() const noexcept {
    std::uint64_t x = state_;
    x = (x ^ x >> 33) * 0xFF51AFD7ED558CCDu;
    x = (x ^ x >> 33) * 0xC4CEB9FE1A85EC53u;
    return static_cast<std::int64_t>(x ^ x >> 33);
  }

 private:
  std::uint64_t state_ = 0xCBF29CE484222325u;
};

}  // namespace communique::archives
