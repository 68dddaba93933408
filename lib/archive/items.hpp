// The rows of statements, meetings and facts.
#pragma once

#include "archive/database.hpp"
#include "archive/postings.hpp"

#include <communique/record.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace communique::archives {

// `article` and `id` are ids.
void insert_item(database& on, const record& in, const std::vector<std::int64_t>& profiles, std::int64_t article,
                 const posting& one, std::int64_t id, bool again);
void delete_item(database& on, noun of, std::int64_t number);

// From now on it is the first that says so.
void set_first(database& on, noun of, std::int64_t number);

// Whether another article of the story says it first; nothing if the file has lost it.
std::optional<bool> is_said_again(database& on, noun of, std::int64_t number);

}  // namespace communique::archives
