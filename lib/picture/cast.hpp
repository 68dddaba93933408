// Who is drawn in which colour, and called what.
#pragma once

#include <communique/record.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace communique::picture {

// Eight colours, in the order in which people first speak, the ninth like the first. A name stands beside a colour
// everywhere, so that nobody has to tell them apart.
class cast {
 public:
  // Keeps the record, which has to stay where it is.
  explicit cast(const record& in);

  // " c3" for a class, "" for who does not speak; of a statement that of its first speaker, " cn" if nobody is named.
  std::string_view color(entity_id who) const noexcept;
  std::string_view color(const statement& said) const noexcept;

  // What the text goes on to call somebody: "Larsen". "" for an id that the record does not have.
  std::string_view short_name(entity_id who) const noexcept;

 private:
  static constexpr std::uint8_t silent = 0xFF;
  std::vector<std::uint8_t> colors_{};     // by entity_id
  std::vector<std::string_view> names_{};  // by entity_id
};

}  // namespace communique::picture
