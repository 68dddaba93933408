#include "train/learner.hpp"

namespace communique::train {

namespace {

void put(std::string& out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out += static_cast<char>((value >> (8 * i)) & 255);
}

}  // namespace

void writer::add_slots(std::string_view name, std::size_t width, std::uint32_t count, long long unit, std::string slots,
                       const model::templates& used) {
  const auto fits = static_cast<std::int32_t>(std::min<long long>(unit, 0x7FFFFFFF));
  entries_.push_back({std::string(name), static_cast<std::uint32_t>(width), count, fits, std::move(slots), used});
}

std::string writer::bytes() const {
  std::string out(model::magic);
  put(out, static_cast<std::uint32_t>(entries_.size()));
  std::size_t offset = out.size() + entries_.size() * model::entry_size;
  for (const entry& e : entries_) {
    std::string name = e.name;
    name.resize(16);
    out += name;
    put(out, e.width);
    put(out, e.count);
    put(out, static_cast<std::uint32_t>(offset));
    put(out, static_cast<std::uint32_t>(e.unit));
    for (const std::size_t i : {0, 1}) {
      put(out, static_cast<std::uint32_t>(e.used.bits(i)));
      put(out, static_cast<std::uint32_t>(e.used.bits(i) >> 32));
    }
    offset += e.slots.size();
  }
  for (const entry& e : entries_) out += e.slots;
  return out;
}

}  // namespace communique::train
