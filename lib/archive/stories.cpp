#include "archive/stories.hpp"

#include "archive/days.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace communique::archives {

namespace {

// A shingle that more articles share than this tells little; looking at all of them would take long.
constexpr std::int64_t candidates_of_a_key = 32;

// Ids of articles published at most so many days away. A month or a year stands for itself only, and so does no day.
std::pair<std::int64_t, std::int64_t> ids_around(std::int64_t day) {
  const date at = date_of(day);
  if (!at || !at.day) return {first_id(day), last_id(day)};
  const date from = from_serial(std::max<std::int64_t>(serial(at) - days_of_a_story, serial({1, 1, 1})));
  const date to = from_serial(serial(at) + days_of_a_story);
  return {first_id(day_number(from)), last_id(day_number(to))};
}

}  // namespace

std::optional<std::int64_t> stories::story_of(const sketch& wording, std::int64_t day) {
  const auto [from, to] = ids_around(day);
  std::set<std::int64_t> candidates;
  for (const std::uint64_t key : wording.keys) {
    if (key == 0) continue;
    rows sharing =
        on_.ask("SELECT article FROM shingles WHERE key = ? AND article BETWEEN ? AND ? ORDER BY article LIMIT ?",
                static_cast<std::int64_t>(key), from, to, candidates_of_a_key);
    while (sharing.next()) candidates.insert(sharing.integer(0));
  }
  for (const std::int64_t article : candidates) {
    rows other = on_.ask("SELECT t.sketch, a.story FROM texts t JOIN articles a ON a.number = t.article "
                         "WHERE a.number = ?",
                         number_of_id(article));
    if (!other.next()) continue;
    const auto its = decoded(other.bytes(0));
    // Near its first article, not only its last: what is said every week in the same words is no endless story.
    const std::int64_t story = other.integer(1);
    if (its && story >= from && story <= to && same_story(wording, *its)) return story;
  }
  return std::nullopt;
}

void stories::remember(const sketch& wording, std::int64_t article) {
  for (const std::uint64_t key : wording.keys)
    if (key)
      on_.run("INSERT OR IGNORE INTO shingles(key, article) VALUES(?, ?)", static_cast<std::int64_t>(key), article);
}

void stories::forget(const sketch& wording, std::int64_t article) {
  for (const std::uint64_t key : wording.keys)
    if (key) on_.run("DELETE FROM shingles WHERE key = ? AND article = ?", static_cast<std::int64_t>(key), article);
}

bool stories::is_first(std::int64_t story, std::int64_t told, std::int64_t number, std::int64_t article) {
  const bool first = first_of(story, told).number == 0;
  on_.run("INSERT OR IGNORE INTO told(story, what, number, article) VALUES(?, ?, ?, ?)", story, told, number, article);
  return first;
}

void stories::withdraw(std::int64_t story, std::int64_t told, std::int64_t number) {
  on_.run("DELETE FROM told WHERE story = ? AND what = ? AND number = ?", story, told, number);
}

stories::teller stories::first_of(std::int64_t story, std::int64_t told) {
  rows one =
      on_.ask("SELECT number, article FROM told WHERE story = ? AND what = ? ORDER BY number LIMIT 1", story, told);
  if (!one.next()) return {};
  return {one.integer(0), one.integer(1)};
}

}  // namespace communique::archives
