// How the values of a record are put into words.
#pragma once

#include <communique/date.hpp>
#include <communique/record.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace communique::picture {

// "5 August 2024", "August 2024", "2024".
std::string spoken(date day);

// "1 statement", "12,345 statements".
std::string spoken(std::uint64_t number, std::string_view thing);
std::string spoken(std::uint64_t number);

// "thanked": what somebody did who made such a statement.
std::string_view done(const statement& said);

// What stands between that and whom it was said to: "thanked Estonia", "agreed with Estonia", "said to Estonia".
std::string_view before_addressee(const statement& said);

// "quoted", "partly quoted", "reported".
std::string_view manner(statement::mode how);

// A span that lies in the text; else an absent one. Records may be made by hand.
constexpr span inside(span at, std::string_view text) noexcept {
  return at && at.begin < at.end && at.end <= text.size() ? at : span{};
}

// What an id of the record stands for; nothing for one that it does not have.
inline const entity* find(const record& in, entity_id id) noexcept {
  return static_cast<std::size_t>(id) < in.entities.size() ? &in[id] : nullptr;
}

}  // namespace communique::picture
