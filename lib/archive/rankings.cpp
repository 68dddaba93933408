#include "archive/rankings.hpp"

#include "archive/answers.hpp"
#include "archive/days.hpp"
#include "archive/grouping.hpp"
#include "archive/question.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace communique::archives {

namespace {

// Everything but what is said again: the archive has counted that already.
bool is_plain(const question& asked) {
  return asked.match.empty() && asked.conditions == std::vector<std::string>{"i.again = 0"} &&
         asked.dated == day_of::event;
}
bool is_everything(const question& asked) { return is_plain(asked) && !asked.since && !asked.until; }

rows ask(database& on, const question& asked, const std::string& sql) {
  rows out = on.ask_once(sql);
  if (!asked.match.empty()) out.bind(1, std::string_view(asked.match));
  return out;
}

// Meetings count as such where they were held, unless somebody asks for others.
filter of_held(filter asked) {
  if (asked.statuses.empty()) asked.statuses = {meeting::status::held};
  return asked;
}

// The first day of the interval, or an absent date if a day is too vague to tell.
date first_of(interval by, date day) {
  switch (by) {
    case interval::year: return {day.year, 1, 1};
    case interval::month: return day.month ? date{day.year, day.month, 1} : date{};
    case interval::day: return day.day ? day : date{};
    case interval::week: break;
  }
  if (!day.day) return {};
  const std::int64_t days = serial(day);   // 1 March of the year 0 was a Wednesday
  return from_serial(days - (days + 2) % 7);
}

// The ids of what a question finds.
std::string hits_of(const question& asked) {
  return "(SELECT i.id AS id" + rows_of(asked) + between_dates(asked) + ")";
}

}  // namespace

std::uint64_t count_of(database& on, noun of, const filter& asked) {
  const question wanted = question_of(on, asked, of);
  if (on.failed() || wanted.finds_nothing) return 0;
  std::int64_t sum = 0;
  for (const stretch& each : stretches_of(wanted)) {
    const bool with_row = !wanted.conditions.empty() || !each.condition.empty() || wanted.dated != day_of::event;
    std::string sql;
    if (is_plain(wanted) && each.condition.empty()) {
      sql = "SELECT coalesce(sum(items), 0) FROM days WHERE noun = " + std::to_string(static_cast<int>(of)) +
            " AND day BETWEEN " + std::to_string(day_of_id(each.from)) + " AND " + std::to_string(day_of_id(each.to));
    } else {
      const std::string id = id_column(wanted, with_row);
      sql = "SELECT count(*)" + rows_of(wanted, with_row) + " AND " + id + " BETWEEN " + std::to_string(each.from) +
            " AND " + std::to_string(each.to) + (each.condition.empty() ? "" : " AND " + each.condition);
    }
    rows one = ask(on, wanted, sql);
    if (one.next()) sum += one.integer(0);
  }
  return static_cast<std::uint64_t>(sum);
}

std::vector<count> counts(database& on, noun of, interval by, const filter& asked) {
  const question wanted = question_of(on, asked, of);
  std::map<std::int64_t, std::uint64_t> sums;
  if (!wanted.finds_nothing && !on.failed())
    for (const stretch& each : stretches_of(wanted)) {
      const bool by_publication = wanted.dated == day_of::publication;
      const bool with_row = !wanted.conditions.empty() || !each.condition.empty() || by_publication;
      std::string sql;
      if (is_plain(wanted) && each.condition.empty()) {
        sql = "SELECT day, items FROM days WHERE noun = " + std::to_string(static_cast<int>(of)) + " AND day BETWEEN " +
              std::to_string(day_of_id(each.from)) + " AND " + std::to_string(day_of_id(each.to));
      } else {
        const std::string id = id_column(wanted, with_row);
        const std::string day = (by_publication ? std::string(article_column(of)) : id) + " >> 40";
        sql = "SELECT " + day + ", count(*)" + rows_of(wanted, with_row) + " AND " + id + " BETWEEN " +
              std::to_string(each.from) + " AND " + std::to_string(each.to) +
              (each.condition.empty() ? "" : " AND " + each.condition) + " GROUP BY 1";
      }
      rows days = ask(on, wanted, sql);
      while (days.next())
        if (const date first = first_of(by, date_of(days.integer(0))); first && days.integer(1) > 0)
          sums[day_number(first)] += static_cast<std::uint64_t>(days.integer(1));
    }
  std::vector<count> out;
  for (const auto& [day, n] : sums) out.push_back({date_of(day), n});
  return out;
}

namespace {

// Each edge once, by its identities, the smaller first.
struct meetings_of_two {
  std::uint64_t n = 0;
  std::int64_t first = 0, last = 0;   // days
};
using edges = std::map<std::pair<std::int64_t, std::int64_t>, meetings_of_two>;

void add_meeting(std::vector<std::int64_t>& who, std::size_t profiles, std::int64_t day, edges& to,
                 std::map<std::int64_t, std::uint64_t>* nodes) {
  std::sort(who.begin(), who.end());
  who.erase(std::unique(who.begin(), who.end()), who.end());
  if (nodes)
    for (const std::int64_t one : who) ++(*nodes)[one];
  if (profiles > most_who_meet) return;
  for (std::size_t i = 0; i < who.size(); ++i)
    for (std::size_t j = i + 1; j < who.size(); ++j) {
      meetings_of_two& edge = to[{who[i], who[j]}];
      ++edge.n;
      if (day == 0) continue;
      edge.first = edge.first ? std::min(edge.first, day) : day;
      edge.last = std::max(edge.last, day);
    }
}

edges edges_of(database& on, const question& asked, std::map<std::int64_t, std::uint64_t>* nodes) {
  edges out;
  if (asked.finds_nothing || on.failed()) return out;
  rows parties = ask(on, asked,
                     "SELECT p.meeting, f.identity FROM " + hits_of(asked) + " h CROSS JOIN meeting_parties p ON "
                     "p.meeting = h.id CROSS JOIN profiles f ON f.id = p.profile");
  std::vector<std::int64_t> who;
  std::int64_t meeting = 0;
  std::size_t profiles = 0;
  while (parties.next()) {
    if (parties.integer(0) != meeting) {
      add_meeting(who, profiles, day_of_id(meeting), out, nodes);
      who.clear();
      profiles = 0;
      meeting = parties.integer(0);
    }
    who.push_back(parties.integer(1));
    ++profiles;
  }
  add_meeting(who, profiles, day_of_id(meeting), out, nodes);
  return out;
}

std::string name_of(database& on, std::int64_t identity) {
  rows one = on.ask("SELECT name FROM identities WHERE id = ?", identity);
  return one.next() ? std::string(one.text(0)) : std::string();
}

bool ranks_before(const ranked& a, const ranked& b) {
  if (a.n != b.n) return a.n > b.n;
  if (a.name != b.name) return a.name < b.name;
  if (a.other_name != b.other_name) return a.other_name < b.other_name;
  return a.one != b.one ? a.one < b.one : a.other < b.other;
}

// The first of them; of those that are equally frequent the first by name.
std::vector<ranked> first_of(std::vector<ranked> all, std::uint32_t limit) {
  std::sort(all.begin(), all.end(), ranks_before);
  if (all.size() > limit) all.resize(limit);
  return all;
}

std::vector<ranked> pairs(database& on, const question& asked, std::uint32_t limit) {
  const edges all = edges_of(on, asked, nullptr);
  std::vector<std::uint64_t> sizes;
  for (const auto& [who, edge] : all) sizes.push_back(edge.n);
  std::sort(sizes.begin(), sizes.end(), std::greater<>());
  const std::uint64_t least = sizes.size() > limit ? sizes[limit - 1] : 1;
  std::vector<ranked> out;
  for (const auto& [who, edge] : all)
    if (edge.n >= least)
      out.push_back({static_cast<identity_id>(who.first), static_cast<identity_id>(who.second),
                     name_of(on, who.first), name_of(on, who.second), edge.n});
  return first_of(std::move(out), limit);
}

std::vector<ranked> all_pairs(database& on, std::uint32_t limit) {
  const std::int64_t least =
      on.number("SELECT meetings FROM pairs ORDER BY meetings DESC LIMIT 1 OFFSET ?", std::int64_t{limit} - 1);
  std::vector<ranked> out;
  rows each = on.ask("SELECT one, other, meetings FROM pairs WHERE meetings >= ? ORDER BY meetings DESC", least);
  while (each.next())
    out.push_back({static_cast<identity_id>(each.integer(0)), static_cast<identity_id>(each.integer(1)),
                   name_of(on, each.integer(0)), name_of(on, each.integer(1)),
                   static_cast<std::uint64_t>(each.integer(2))});
  return first_of(std::move(out), limit);
}

// Columns: identity or 0, name, how many.
std::vector<ranked> taken(rows from) {
  std::vector<ranked> out;
  while (from.next())
    out.push_back({static_cast<identity_id>(from.integer(0)), identity_id::none, std::string(from.text(1)), {},
                   static_cast<std::uint64_t>(from.integer(2))});
  return out;
}

noun noun_of(top of) {
  return of == top::speakers ? noun::statement : of == top::outlets ? noun::article : noun::meeting;
}

std::string sql_of_everything(top of) {
  switch (of) {
    case top::speakers: return "SELECT id, name, statements FROM identities WHERE statements > 0 ORDER BY 3 DESC, 2, 1";
    case top::participants: return "SELECT id, name, meetings FROM identities WHERE meetings > 0 ORDER BY 3 DESC, 2, 1";
    case top::places: return "SELECT id, name, places FROM identities WHERE places > 0 ORDER BY 3 DESC, 2, 1";
    case top::topics: return "SELECT 0, topic, meetings FROM topics WHERE meetings > 0 ORDER BY 3 DESC, 2";
    case top::outlets: return "SELECT 0, name, articles FROM outlets WHERE articles > 0 ORDER BY 3 DESC, 2";
    case top::pairs: break;
  }
  return {};
}

std::string sql_of(top of, const question& asked) {
  const std::string hits = hits_of(asked);
  const std::string by_identity = " CROSS JOIN profiles f ON f.id = p.profile JOIN identities n ON n.id = f.identity "
                                  "GROUP BY n.id ORDER BY 3 DESC, 2, 1";
  switch (of) {
    case top::speakers:
      return "SELECT n.id, n.name, count(*) FROM " + hits +
             " h CROSS JOIN statement_parties p ON p.statement = h.id AND p.role = 0" + by_identity;
    case top::participants:
      return "SELECT n.id, n.name, count(*) FROM " + hits + " h CROSS JOIN meeting_parties p ON p.meeting = h.id" +
             by_identity;
    case top::places:
      return "SELECT n.id, n.name, count(*) FROM " + hits +
             " h CROSS JOIN (SELECT id AS meeting, place AS profile FROM "
             "meetings) p ON p.meeting = h.id" +
             by_identity;
    case top::topics:
      return "SELECT 0, t.topic, count(*) FROM " + hits + " h CROSS JOIN meeting_topics p ON p.meeting = h.id "
             "CROSS JOIN topics t ON t.id = p.topic GROUP BY t.id ORDER BY 3 DESC, 2";
    case top::outlets:
      return "SELECT 0, o.name, count(*) FROM " + hits + " h CROSS JOIN articles a ON a.id = h.id "
             "CROSS JOIN outlets o ON o.id = a.outlet GROUP BY o.id ORDER BY 3 DESC, 2";
    case top::pairs: break;
  }
  return {};
}

}  // namespace

std::vector<ranked> ranking(database& on, top of, const filter& asked, std::uint32_t limit) {
  if (const std::string wrong = trouble_with({.limit = limit}); !wrong.empty()) {
    on.fail(status::argument, wrong);
    return {};
  }
  const bool of_meetings = noun_of(of) == noun::meeting;
  const question plain = question_of(on, asked, noun_of(of));
  if (on.failed()) return {};
  if (is_everything(plain))
    return of == top::pairs ? all_pairs(on, limit)
                            : taken(on.ask_once(sql_of_everything(of) + " LIMIT " + std::to_string(limit)));
  const question wanted = of_meetings ? question_of(on, of_held(asked), noun::meeting) : plain;
  if (on.failed() || wanted.finds_nothing) return {};
  if (of == top::pairs) return pairs(on, wanted, limit);
  return taken(ask(on, wanted, sql_of(of, wanted) + " LIMIT " + std::to_string(limit)));
}

graph who_met_whom(database& on, const filter& asked) {
  graph out;
  const question wanted = question_of(on, of_held(asked), noun::meeting);
  std::map<std::int64_t, std::uint64_t> meetings;
  const edges all = edges_of(on, wanted, &meetings);
  for (const auto& [id, n] : meetings) {
    rows one =
        on.ask("SELECT i.type, i.name, f.country FROM identities i JOIN profiles f ON f.id = i.id WHERE i.id = ?", id);
    if (!one.next()) continue;
    out.nodes.push_back({static_cast<identity_id>(id), static_cast<entity::type>(one.integer(0)),
                         std::string(one.text(1)), std::string(one.text(2)), n});
  }
  std::sort(out.nodes.begin(), out.nodes.end(), [](const graph::node& a, const graph::node& b) {
    if (a.meetings != b.meetings) return a.meetings > b.meetings;
    return a.name != b.name ? a.name < b.name : a.who < b.who;
  });
  std::map<std::int64_t, std::uint32_t> index;
  for (std::uint32_t i = 0; i < out.nodes.size(); ++i) index[static_cast<std::int64_t>(out.nodes[i].who)] = i;
  for (const auto& [who, edge] : all) {
    const auto [one, other] = std::minmax(index[who.first], index[who.second]);
    out.edges.push_back({one, other, edge.n, date_of(edge.first), date_of(edge.last)});
  }
  std::sort(out.edges.begin(), out.edges.end(), [](const graph::edge& a, const graph::edge& b) {
    if (a.meetings != b.meetings) return a.meetings > b.meetings;
    return a.one != b.one ? a.one < b.one : a.other < b.other;
  });
  return out;
}

}  // namespace communique::archives
