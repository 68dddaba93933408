// What a record gives to the full-text indices: for each statement, meeting and fact and for the article itself one
// document. Pure: the same record and profiles give the same documents, which is how they are found again to be taken
// out.
#pragma once

#include <communique/filter.hpp>
#include <communique/record.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// The columns of a full-text table, see schema.sql.
struct document {
  std::string words{}, named{}, speakers{}, addressees{}, participants{}, places{}, bodies{}, keys{};
};

struct posting {
  noun of{};
  std::uint32_t item = 0;              // the id in the record; 0 for the article
  std::int64_t day = 0;                // day_number; 0: none
  std::optional<std::int64_t> last{};  // if it is another
  std::uint32_t words = 0;             // how many
  span evidence{};
  std::int64_t told = 0;  // the same for items that say the same in other articles of a story
  document text{};
};

// About how many bytes the documents of a record will have, in time that is linear in the record. Of a record that
// somebody made up, in which every statement is the whole text, they may grow with the square.
std::uint64_t bytes_of_postings(const record& from);

// `profiles`: one for each entity. `outlet`: 0 for none.
std::vector<posting> postings_of(const record& from, const std::vector<std::int64_t>& profiles, std::int64_t outlet);

// Keys for what is the first to say so and what is not, of which everything has one, and for what takes more than a
// day.
inline constexpr std::string_view first_key = "n", again_key = "x", wide_key = "w";

// The document as an index has it: with the key for whether another article of the story said it first.
document marked(const document& text, bool again);

}  // namespace communique::archives
