// Parts of records in words and looks: what the pages for people are made of.
#pragma once

#include "page.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace program {

// Runs joined by " · ", which begins no line.
class list {
 public:
  list& add(runs item) {
    if (!items_.empty()) items_.push_back({"\u00A0· ", look::dim});
    items_.insert(items_.end(), std::make_move_iterator(item.begin()), std::make_move_iterator(item.end()));
    return *this;
  }
  list& add(std::string item, look as = look::plain) { return item.empty() ? *this : add(runs{{std::move(item), as}}); }
  bool empty() const { return items_.empty(); }
  runs take() { return std::move(items_); }

 private:
  runs items_{};
};

// "5 February 2024", as precise as the date is.
std::string spoken(communique::date day);
std::string spoken(const communique::record& in, const communique::time_expression& when);

// "1,204"
std::string spoken(std::uint64_t number);
// "1 article", "1,204 articles"
std::string spoken(std::uint64_t number, std::string_view thing);

std::string name_of(const communique::record& in, communique::entity_id id);
runs names_of(const communique::record& in, const std::vector<communique::entity_id>& ids);

// "hailed · praise · indirect · to Jeyhun Bayramov"
runs manner(const communique::record& in, const communique::statement& said);

// In quotation marks if all of it is quoted; " … " stands where the attribution interrupts it.
std::string content(const communique::record& in, const communique::statement& said);

// Who said it, else the words for him, else "unknown".
runs speakers(const communique::record& in, const communique::statement& said);

// "Anton Vesely (host) · Maria Lorry"
runs participants(const communique::record& in, const communique::meeting& met);

}  // namespace program
