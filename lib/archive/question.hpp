// A filter as the database is asked it.
#pragma once

#include "archive/database.hpp"

#include <communique/archive.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// What a filter over one noun means in tables. The text holds no word of the caller's: those are in `match`, which is
// bound, in quotation marks, as folded words; everything else is numbers.
struct question {
  noun of{};
  bool finds_nothing = false;             // no word, no such identity, no such outlet
  std::string match{};                    // for the full-text index
  bool is_everything = false;             // no condition but that it is said for the first time
  std::vector<std::string> conditions{};  // on the row `i`
  day_of dated = day_of::event;
  std::int64_t since = 0, until = 0;  // full days as day_number; 0: open
};

// Fails with status::argument for days that do not exist, and for a filter of very many words and names: SQLite takes
// seconds to read such a question.
void refuse_unanswerable(database& on, const filter& asked);

// Fails with status::argument, naming the filter.
question question_of(database& on, const filter& asked, noun of);

// Rows by id, as a range of ids and what else has to hold.
struct stretch {
  std::int64_t from = 0, to = 0;
  std::int64_t lasts_until = 0;  // only what goes on up to this day or longer; 0: all
};

// Where in the order of ids the rows of a question are: oldest first.
std::vector<stretch> stretches_of(const question& asked);

std::string_view table_of(noun of) noexcept;    // "statements"
std::string_view index_of(noun of) noexcept;    // "statement_index"
std::string_view article_id(noun of) noexcept;  // that of the row's article: "i.article_id"

// " FROM … WHERE …" with the document as `f`, its id as `f.rowid`, and the row as `i`, if the columns of the row are
// needed; ?1 is `match`.
std::string rows_of(const question& asked, const stretch& within, bool with_row = true);
// Whether the conditions need the row anyway.
bool needs_row(const question& asked, const stretch& within) noexcept;
// "(SELECT … AS id, … AS number)": what a question finds.
std::string hits_of(const question& asked);

}  // namespace communique::archives
