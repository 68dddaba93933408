// What stands behind a cmq_record: the record as it was read, and its items laid out as C sees them.
#pragma once

#include <communique.h>
#include <communique/record.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <type_traits>
#include <vector>

namespace communique::capi {

// Arrays that live as long as the record. Few large blocks: a record has hundreds of short arrays.
class arrays {
 public:
  template <class T> T* make(std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::max_align_t));
    return count ? static_cast<T*>(take(count * sizeof(T))) : nullptr;
  }

  cmq_text text(std::string_view from) {
    if (from.empty()) return {"", 0};
    char* copy = make<char>(from.size());
    std::memcpy(copy, from.data(), from.size());
    return {copy, from.size()};
  }

  // A list as C has it: `each` makes one element.
  template <class T, class From, class Each>
  void list(const std::vector<From>& from, const T*& out, std::uint32_t& count, Each each) {
    T* made = make<T>(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) made[i] = each(from[i]);
    out = made;
    count = static_cast<std::uint32_t>(from.size());
  }
  void list(const std::vector<span>& from, const cmq_span*& out, std::uint32_t& count);
  void list(const std::vector<entity_id>& from, const std::uint32_t*& out, std::uint32_t& count);

 private:
  void* take(std::size_t bytes);
  std::vector<std::unique_ptr<std::max_align_t[]>> blocks_{};
  std::max_align_t* free_ = nullptr;
  std::size_t left_ = 0;  // in elements of a block
};

inline cmq_span to_c(span at) noexcept { return {at.begin, at.end}; }
inline cmq_date to_c(date when) noexcept { return {when.year, when.month, when.day}; }
inline std::uint32_t to_c(entity_id id) noexcept { return static_cast<std::uint32_t>(id); }
inline std::uint32_t to_c(meeting_id id) noexcept { return static_cast<std::uint32_t>(id); }
inline double probability(std::uint16_t thousandths) noexcept { return thousandths / 1000.0; }

// The least thousandths whose probability is not below a number from 0 to 1. Not the number times 1000, rounded up: a
// processor that calculates with more places (x87) finds 0.55 * 1000 a little above 550, and that would be 551.
inline std::uint16_t thousandths(double probable) noexcept {
  auto made = static_cast<std::uint16_t>(probable * 1000);
  while (probability(made) < probable) ++made;
  return made;
}

// Enumerators and constants are the same numbers: each .cpp asserts it for its own.
template <class Enum> constexpr std::int32_t number(Enum value) noexcept { return static_cast<std::int32_t>(value); }

cmq_article to_c(const article& from, arrays& keep);
cmq_entity to_c(const entity& from, arrays& keep);
cmq_meeting to_c(const meeting& from, arrays& keep);
cmq_statement to_c(const statement& from, arrays& keep);
cmq_fact to_c(const fact& from, arrays& keep);

// Takes over what was read, or shares what an archive found, and lays it out with spans in `unit`.
std::unique_ptr<cmq_record> make_record(record found, offset_unit unit);
std::unique_ptr<cmq_record> make_record(std::shared_ptr<const record> found, offset_unit unit);

}  // namespace communique::capi

struct cmq_record {
  std::shared_ptr<const communique::record> found{};  // spans count bytes
  communique::offset_unit unit = communique::offset_unit::byte;
  communique::capi::arrays kept{};
  cmq_article article{};  // from here on spans count `unit`
  std::vector<cmq_entity> entities{};
  std::vector<cmq_meeting> meetings{};
  std::vector<cmq_statement> statements{};
  std::vector<cmq_fact> facts{};
};
