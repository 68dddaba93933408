// The bytes of a fuzzer, taken from the front: choices first, then a text. When they run out, everything is 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace communique::fuzz {

class input {
 public:
  input(const std::uint8_t* data, std::size_t size) : left_(reinterpret_cast<const char*>(data), size) {}

  bool empty() const { return left_.empty(); }

  std::string_view bytes(std::size_t most) {
    const std::string_view taken = left_.substr(0, most);
    left_.remove_prefix(taken.size());
    return taken;
  }
  std::string_view rest() { return bytes(left_.size()); }

  // A short text with its length in front.
  std::string_view word() { return bytes(number<std::uint8_t>() % 24); }

  template <class T> T number() {
    T out{};
    const std::string_view taken = bytes(sizeof out);
    if (!taken.empty()) std::memcpy(&out, taken.data(), taken.size());
    return out;
  }
  std::uint32_t below(std::uint32_t end) {
    return end > 256 ? number<std::uint16_t>() % end : number<std::uint8_t>() % end;
  }
  bool yes() { return (number<std::uint8_t>() & 1) != 0; }

 private:
  std::string_view left_;
};

}  // namespace communique::fuzz
