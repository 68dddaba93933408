#include "model/weights.hpp"

#include <array>

namespace communique::model {

namespace {

constexpr std::uint32_t most_slots = 1u << 24;

std::uint32_t number(std::string_view bytes, std::size_t at) noexcept {
  std::uint32_t out = 0;
  for (std::size_t i = 4; i-- > 0;) out = (out << 8) | static_cast<unsigned char>(bytes[at + i]);
  return out;
}

}  // namespace

weights::weights(std::string_view bytes) noexcept {
  if (bytes.size() >= magic.size() + 4 && bytes.substr(0, magic.size()) == magic &&
      (bytes.size() - magic.size() - 4) / entry_size >= number(bytes, magic.size()))
    bytes_ = bytes;
}

weights::entry weights::find(std::string_view name, std::size_t width) const noexcept {
  const std::size_t count = bytes_.empty() ? 0 : number(bytes_, magic.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = magic.size() + 4 + i * entry_size;
    const std::string_view field = bytes_.substr(at, 16);
    if (field.substr(0, field.find('\0')) != name || number(bytes_, at + 16) != width) continue;
    const std::uint32_t slots = number(bytes_, at + 20), offset = number(bytes_, at + 24);
    const std::size_t size = std::size_t{slots} * (width + 2) + filter_bits(slots) / 8;
    if (slots == 0 || slots > most_slots || offset > bytes_.size() || bytes_.size() - offset < size) continue;
    return {reinterpret_cast<const unsigned char*>(bytes_.data()) + offset,
            slots,
            static_cast<std::int32_t>(number(bytes_, at + 28)),
            {number(bytes_, at + 32) | std::uint64_t{number(bytes_, at + 36)} << 32,
             number(bytes_, at + 40) | std::uint64_t{number(bytes_, at + 44)} << 32}};
  }
  return {};
}

std::uint16_t probability(std::int32_t log_odds) noexcept {
  // 1000 / (1 + exp(-x)) at x = i / 4, i = 0 … 32, between which a straight line is right to a thousandth and a half.
  static constexpr std::array<std::int32_t, 34> at_quarter = {
      500, 562, 622, 679, 731, 777, 818, 852, 881, 905, 924, 940, 953, 963, 971,  977,  982,
      986, 989, 991, 993, 995, 996, 997, 998, 998, 998, 999, 999, 999, 999, 1000, 1000, 1000};
  const bool negative = log_odds < 0;
  const std::int32_t x = negative ? -log_odds : log_odds;
  const std::int32_t quarter = x / 256;
  std::int32_t p = 1000;
  if (quarter < 32) {
    const auto i = static_cast<std::size_t>(quarter);
    p = at_quarter[i] + (at_quarter[i + 1] - at_quarter[i]) * (x % 256) / 256;
  }
  return static_cast<std::uint16_t>(negative ? 1000 - p : p);
}

}  // namespace communique::model
