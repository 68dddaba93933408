#include "archive/tallies.hpp"

#include <communique/fold.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace communique::archives {

namespace {

std::int64_t profile_of(const std::vector<std::int64_t>& profiles, entity_id id) {
  return id == entity_id::none ? 0 : profiles[static_cast<std::size_t>(id)];
}

}  // namespace

std::vector<std::int64_t> parties_of(const meeting& met, const std::vector<std::int64_t>& profiles) {
  std::vector<std::int64_t> out;
  for (const participant& one : met.participants)
    if (const std::int64_t profile = profile_of(profiles, one.who)) out.push_back(profile);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::int64_t topic_of(database& on, std::string_view words) {
  const std::string folded_words = folded(words);
  if (folded_words.empty()) return 0;
  if (const std::int64_t id = on.number("SELECT id FROM topics WHERE folded = ?", folded_words)) return id;
  on.run("INSERT INTO topics(folded, topic, meetings) VALUES(?, ?, 0)", folded_words, words);
  return on.last_id();
}

std::vector<std::int64_t> tallies::count(const record& in, const std::vector<std::int64_t>& profiles,
                                         const posting& one, std::int64_t by) {
  days_[{static_cast<std::int64_t>(one.of), one.day}] += by;
  if (one.of == noun::statement) {
    std::set<std::int64_t> speakers;
    for (const entity_id id : in.statements[one.item].speakers)
      if (const std::int64_t profile = profile_of(profiles, id)) speakers.insert(profile);
    for (const std::int64_t profile : speakers) profiles_[profile].statements += by;
  }
  if (one.of != noun::meeting || in.meetings[one.item].state != meeting::status::held) return {};
  const meeting& met = in.meetings[one.item];
  std::vector<std::int64_t> parties = parties_of(met, profiles);
  for (const std::int64_t profile : parties) profiles_[profile].meetings += by;
  if (const std::int64_t place = profile_of(profiles, met.place)) profiles_[place].places += by;
  std::set<std::int64_t> topics;
  for (const span topic : met.topics)
    if (const std::int64_t id = topic_of(on_, in[topic])) topics.insert(id);
  for (const std::int64_t id : topics) topics_[id] += by;
  return parties;
}

void tallies::count_names(const std::vector<std::int64_t>& profiles, std::int64_t by) {
  for (const std::int64_t profile : std::set<std::int64_t>(profiles.begin(), profiles.end()))
    if (profile) profiles_[profile].articles += by;
}

void tallies::count_article(std::int64_t day, std::int64_t outlet, std::int64_t by) {
  days_[{static_cast<std::int64_t>(noun::article), day}] += by;
  if (outlet) outlets_[outlet] += by;
}

void tallies::flush() {
  for (const auto& [id, by] : std::exchange(topics_, {}))
    on_.run("UPDATE topics SET meetings = meetings + ? WHERE id = ?", by, id);
  for (const auto& [id, by] : std::exchange(outlets_, {}))
    on_.run("UPDATE outlets SET articles = articles + ? WHERE id = ?", by, id);
  for (const auto& [key, by] : std::exchange(days_, {}))
    on_.run("INSERT INTO days(noun, day, items) VALUES(?, ?, ?) "
            "ON CONFLICT(noun, day) DO UPDATE SET items = items + excluded.items",
            key.first, key.second, by);
}

}  // namespace communique::archives
