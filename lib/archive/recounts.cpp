#include "archive/recounts.hpp"

#include <communique/filter.hpp>

#include <string>

namespace communique::archives {

namespace {

// Both are questions whose rows are a key and a number. A key may come more than once: its numbers are added.
struct recount {
  std::string what{}, kept{}, there{};
};

std::string shown_day(const std::string& day) {
  return "printf('%d-%02d-%02d', " + day + " / 512, " + day + " / 32 % 16, " + day + " % 32)";
}

recount items_of_days(const std::string& word, const std::string& table) {
  return {"the number of " + table + " of day",
          "SELECT " + shown_day("day") +
              ", items FROM days WHERE noun = (SELECT number FROM words WHERE of = 'noun' "
              "AND word = '" +
              word + "')",
          "SELECT " + shown_day("day") + ", count(*) FROM " + table + " WHERE again = 0 GROUP BY day"};
}

recount sum_over_profiles(const std::string& column) {
  return {"the number of " + column + " of identity", "SELECT id, " + column + " FROM identities",
          "SELECT f.identity, sum(s." + column +
              ") FROM profiles f JOIN profile_sums s ON s.profile = f.id "
              "WHERE f.identity <> 0 GROUP BY f.identity"};
}

std::vector<recount> recounts() {
  // Meetings that count: held ones, told for the first time.
  const std::string held =
      "m.again = 0 AND m.status = (SELECT number FROM words WHERE of = 'status' AND word = 'held')";
  return {
      {"the number of articles of outlet", "SELECT name, articles FROM outlets",
       "SELECT o.name, count(*) FROM articles a JOIN outlets o ON o.id = a.outlet WHERE a.again = 0 GROUP BY o.id"},
      items_of_days("statement", "statements"),
      items_of_days("meeting", "meetings"),
      items_of_days("article", "articles"),
      items_of_days("fact", "facts"),
      {"the number of statements of profile", "SELECT profile, statements FROM profile_sums",
       "SELECT p.profile, count(*) FROM statement_parties p JOIN statements s ON s.number = p.statement "
       "WHERE p.role = 0 AND s.again = 0 GROUP BY p.profile"},
      {"the number of meetings of profile", "SELECT profile, meetings FROM profile_sums",
       "SELECT p.profile, count(*) FROM meeting_parties p JOIN meetings m ON m.number = p.meeting WHERE " + held +
           " GROUP BY p.profile"},
      {"the number of meetings at profile", "SELECT profile, places FROM profile_sums",
       "SELECT m.place, count(*) FROM meetings m WHERE m.place IS NOT NULL AND " + held + " GROUP BY m.place"},
      {"the number of meetings of topic", "SELECT topic, meetings FROM topics",
       "SELECT t.topic, count(*) FROM meeting_topics p JOIN meetings m ON m.number = p.meeting "
       "JOIN topics t ON t.id = p.topic WHERE " +
           held + " GROUP BY t.id"},
      sum_over_profiles("articles"),
      sum_over_profiles("statements"),
      sum_over_profiles("meetings"),
      sum_over_profiles("places"),
      {"the number of meetings of pair", "SELECT one || ' and ' || other, meetings FROM pairs",
       "SELECT a.identity || ' and ' || b.identity, count(DISTINCT m.number) FROM meetings m "
       "JOIN meeting_parties p ON p.meeting = m.number JOIN profiles a ON a.id = p.profile "
       "JOIN meeting_parties q ON q.meeting = m.number JOIN profiles b ON b.id = q.profile "
       "WHERE a.identity <> 0 AND a.identity < b.identity AND " +
           held +
           " AND (SELECT count(*) FROM meeting_parties r "
           "WHERE r.meeting = m.number) <= " +
           std::to_string(most_who_meet) + " GROUP BY a.identity, b.identity"},
  };
}

}  // namespace

void compare_sums(database& on, std::vector<std::string>& problems) {
  for (const recount& each : recounts()) {
    rows wrong = on.ask_once("WITH kept(key, n) AS (" + each.kept + "), there(key, n) AS (" + each.there +
                             ") SELECT key, sum(k), sum(t) FROM (SELECT key, n AS k, 0 AS t FROM kept UNION ALL "
                             "SELECT key, 0, n FROM there) GROUP BY key HAVING sum(k) <> sum(t) LIMIT 100");
    while (wrong.next())
      problems.push_back(each.what + " " + std::string(wrong.text(0)) + " is kept as " +
                         std::to_string(wrong.integer(1)) + ", but there are " + std::to_string(wrong.integer(2)));
  }
}

}  // namespace communique::archives
