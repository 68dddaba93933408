// Whether the full-text indices have what they should.
#pragma once

#include "archive/database.hpp"
#include "archive/postings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// An index has the words of its rows, sorted by word; it keeps no list of its rows, nor their text. So each row that it
// should have is kept as one number, the sum over its words of a hash of word and place: what is left when all words of
// the index are taken from it is nothing where they are the same. A dozen bytes or so for each row.
class index_comparison {
 public:
  // Asks for the ids of all rows that there should be.
  explicit index_comparison(database& on);

  // A row as it should be.
  void expect(std::size_t plan, std::int64_t id, const document& row);

  // Goes through all words of an index. What is wrong with it, or nothing.
  std::string difference(std::size_t plan);

 private:
  struct expected {
    std::vector<std::int64_t> ids{};  // sorted
    std::vector<std::uint64_t> left{};
    std::vector<bool> known{}, met{};  // by id: its words are known, the index has one of them
  };
  struct tally {
    std::uint64_t lost = 0, different = 0, strange = 0;
  };

  tally compare(std::size_t plan);

  database& on_;
  std::vector<expected> all_{};
};

}  // namespace communique::archives
