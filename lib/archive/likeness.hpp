// Which articles tell one story in one wording: wire copies, cut versions, updates, one release on two sites.
//
// Published methods: texts as sets of word shingles, compared by resemblance and containment (A. Broder, "On the
// resemblance and containment of documents", 1997); a bottom-k sample of one hash per set to measure both with
// (E. Cohen, H. Kaplan, "Summarizing data using bottom-k sketches", 2007), which also weighs the shingles that the keys
// are drawn from. Finding candidates by a shared sampled shingle is Broder's, too ("Identifying and filtering
// near-duplicate documents", 2000).
#pragma once

#include <communique/record.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace communique::archives {

// What is kept of an article's wording: below half a kilobyte, however long the text. The same text gives the same
// sketch on every machine.
struct sketch {
  // Articles of one story share at least one of these with high probability, in any position: what a database looks up
  // to find candidates, which same_story() then judges. 0 = no key: never look it up. Drawn by preference from words
  // around people's names and figures, half of them from the opening, which cut versions and updates keep; so what an
  // outlet says at the end of thousands of its articles seldom becomes one.
  std::array<std::uint64_t, 4> keys{};
  std::uint32_t words = 0;             // of the story, 0 for a text without any
  std::vector<std::uint32_t> least{};  // the smallest hashes of its shingles, 24 bits each, ascending, no two alike
  std::vector<std::uint32_t> names{};  // the smallest hashes of the words in names of people and places, likewise

  friend bool operator==(const sketch&, const sketch&) = default;
};

// Of the sentences of the story: headline, byline, dateline, agency and boilerplate do not count. Linear in the record.
sketch sketch_of(const record& from);

// The wording is by and large the same, or one holds by and large all of the other; and the one with fewer words names
// nearly nobody and nowhere that the other does not name. So a ministry's two letters that differ in the ambassador and
// the country are two stories, and so are two sides' accounts of one meeting in words of their own.
// Nothing is contained in a text more than four times its length: a digest of ten notes would join ten stories. A text
// without words is like no other. Symmetric; constant time. Dates are not looked at: whether last year's letter counts
// as this year's is for the caller, who knows when both were published.
bool same_story(const sketch& a, const sketch& b) noexcept;

// As bytes, to be stored: less than 500. decoded() takes whatever a damaged file may hold and gives nothing unless it
// is what encoded() writes.
std::string encoded(const sketch& from);
std::optional<sketch> decoded(std::string_view bytes);

}  // namespace communique::archives
