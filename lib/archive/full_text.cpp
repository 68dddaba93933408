#include "archive/full_text.hpp"

#include <algorithm>
#include <utility>

namespace communique::archives {

namespace {

constexpr std::size_t most_waiting = std::size_t{24} << 20;  // bytes

#define COMMUNIQUE_COLUMNS "rowid, words, named, speakers, addressees, participants, places, bodies, keys"

// By noun; entities have no documents.
constexpr const char* additions[] = {
    "INSERT INTO statement_index(" COMMUNIQUE_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO meeting_index(" COMMUNIQUE_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
    nullptr,
    "INSERT INTO article_index(" COMMUNIQUE_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO fact_index(" COMMUNIQUE_COLUMNS ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
};
constexpr const char* removals[] = {
    "INSERT INTO statement_index(statement_index, " COMMUNIQUE_COLUMNS ") VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO meeting_index(meeting_index, " COMMUNIQUE_COLUMNS ") VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    nullptr,
    "INSERT INTO article_index(article_index, " COMMUNIQUE_COLUMNS ") VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO fact_index(fact_index, " COMMUNIQUE_COLUMNS ") VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
};

#undef COMMUNIQUE_COLUMNS

void run(database& on, const char* literal, std::int64_t id, const document& d) {
  on.run(literal, id, d.words, d.named, d.speakers, d.addressees, d.participants, d.places, d.bodies, d.keys);
}

std::size_t bytes_of(const document& d) {
  return sizeof d + d.words.size() + d.named.size() + d.speakers.size() + d.addressees.size() + d.participants.size() +
         d.places.size() + d.bodies.size() + d.keys.size();
}

}  // namespace

void full_text::put(noun of, std::int64_t id, document marked_text) {
  documents_.push_back({of, id, std::move(marked_text)});
  bytes_ += bytes_of(documents_.back().text);
  if (bytes_ > most_waiting) flush();
}

void full_text::remove(noun of, std::int64_t id, const document& text, bool again) {
  flush();
  run(on_, removals[static_cast<std::size_t>(of)], id, marked(text, again));
}

void full_text::flush() {
  std::sort(documents_.begin(), documents_.end(), [](const waiting& a, const waiting& b) { return a.id < b.id; });
  for (const waiting& one : documents_) run(on_, additions[static_cast<std::size_t>(one.of)], one.id, one.text);
  documents_.clear();
  bytes_ = 0;
}

}  // namespace communique::archives
