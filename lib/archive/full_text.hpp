// The full-text indices of statements, meetings, facts and articles, as a transaction changes them.
#pragma once

#include "archive/database.hpp"
#include "archive/postings.hpp"

#include <communique/filter.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace communique::archives {

// One for each index: every word is then at one place.
inline constexpr const char* optimizations[] = {
    "INSERT INTO statement_index(statement_index) VALUES('optimize')",
    "INSERT INTO meeting_index(meeting_index) VALUES('optimize')",
    "INSERT INTO article_index(article_index) VALUES('optimize')",
    "INSERT INTO fact_index(fact_index) VALUES('optimize')",
    "INSERT INTO profile_index(profile_index) VALUES('optimize')",
    "INSERT INTO affiliation_index(affiliation_index) VALUES('optimize')",
    "INSERT INTO office_index(office_index) VALUES('optimize')",
};

class full_text {
 public:
  explicit full_text(database& on) : on_(on) {}

  // `again`: another article of the story said it first. Documents wait until there are many: FTS5 takes ids in any
  // order, but begins a new segment whenever one is smaller than the last.
  void add(noun of, std::int64_t id, const document& text, bool again) { put(of, id, marked(text, again)); }
  void put(noun of, std::int64_t id, document marked_text);

  // Requires the document and the flag that were added: the index does not keep them.
  void remove(noun of, std::int64_t id, const document& text, bool again);

  void flush();

 private:
  struct waiting {
    noun of;
    std::int64_t id;
    document text;
  };

  database& on_;
  std::vector<waiting> documents_{};
  std::size_t bytes_ = 0;
};

}  // namespace communique::archives
