// The rows of statements, meetings and facts.
#pragma once

#include "archive/database.hpp"
#include "archive/postings.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace communique::archives {

void insert_item(database& on, const record& in, const std::vector<std::int64_t>& profiles, std::int64_t article,
                 const posting& one, std::int64_t id, bool again);
void delete_item(database& on, noun of, std::int64_t id);

// From now on it is the first that says so.
void set_first(database& on, noun of, std::int64_t id);

// What an article has of a noun, in the order of the record: the id of each, and whether it is said again.
std::vector<std::pair<std::int64_t, bool>> items_of(database& on, noun of, std::int64_t article);

}  // namespace communique::archives
