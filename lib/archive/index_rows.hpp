// What should stand in the full-text indices: made anew from the records, to compare them with or to make them anew.
#pragma once

#include "archive/database.hpp"
#include "archive/postings.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace communique::archives {

// A full-text table as schema.sql has it.
struct index_plan {
  struct column {
    const char* name;
    std::string document::*holds;
  };

  const char* name;
  const char* ids;  // asks for those of its rows
  std::span<const column> columns;
};

// By noun, with the profiles in the place of identities; behind them affiliations and offices.
enum : std::size_t {
  statement_rows,
  meeting_rows,
  profile_rows,
  article_rows,
  fact_rows,
  affiliation_rows,
  office_rows
};
extern const std::array<index_plan, 7> index_plans;

using each_index_row = std::function<void(std::size_t plan, std::int64_t id, const document& row)>;

// What articles give. `unread`: the number of one whose record cannot be read. What a table has lost is left out.
void make_article_rows(database& on, const each_index_row& each, const std::function<void(std::int64_t)>& unread);

// What profiles, affiliations and offices give.
void make_wording_rows(database& on, const each_index_row& each);

// All of them made anew. Inside a transaction.
void rebuild_indices(database& on);

}  // namespace communique::archives
