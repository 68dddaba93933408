#include "archive/rankings.hpp"

#include "archive/answers.hpp"
#include "archive/days.hpp"
#include "archive/encounters.hpp"
#include "archive/leaders.hpp"
#include "archive/question.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace communique::archives {

namespace {

bool is_whole(const question& asked) { return asked.is_everything && !asked.since && !asked.until; }

rows ask(database& on, const question& asked, const std::string& sql) {
  rows out = on.ask_once(sql);
  out.bind(1, std::string_view(asked.match));
  return out;
}

// What the archive has counted already, day by day.
bool is_counted(const question& asked, const stretch& within) { return asked.is_everything && !within.lasts_until; }

rows days(database& on, const std::string& columns, noun of, const stretch& within) {
  return on.ask_once("SELECT " + columns + " FROM days WHERE noun = " + std::to_string(static_cast<int>(of)) +
                     " AND day BETWEEN " + std::to_string(day_of_id(within.from)) + " AND " +
                     std::to_string(day_of_id(within.to)));
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
  const std::int64_t days = serial(day);  // 1 March of the year 0 was a Wednesday
  return from_serial(days - (days + 2) % 7);
}

}  // namespace

std::uint64_t count_of(database& on, noun of, const filter& asked) {
  const question wanted = question_of(on, asked, of);
  if (on.failed() || wanted.finds_nothing) return 0;
  std::uint64_t sum = 0;  // a damaged file may count anything
  for (const stretch& each : stretches_of(wanted)) {
    rows one = is_counted(wanted, each) ? days(on, "coalesce(sum(items), 0)", of, each)
                                        : ask(on, wanted, "SELECT count(*)" + rows_of(wanted, each, false));
    if (one.next()) sum += static_cast<std::uint64_t>(one.integer(0));
  }
  return sum;
}

std::vector<count> counts(database& on, noun of, interval by, const filter& asked) {
  const question wanted = question_of(on, asked, of);
  std::map<std::int64_t, std::uint64_t> sums;
  if (!wanted.finds_nothing && !on.failed())
    for (const stretch& each : stretches_of(wanted)) {
      const bool by_publication = wanted.dated == day_of::publication;
      const std::string day =
          (by_publication ? std::string(article_id(of)) : "f.rowid") + " >> " + std::to_string(number_bits);
      rows each_day =
          is_counted(wanted, each)
              ? days(on, "day, items", of, each)
              : ask(on, wanted, "SELECT " + day + ", count(*)" + rows_of(wanted, each, by_publication) + " GROUP BY 1");
      while (each_day.next())
        if (const date first = first_of(by, date_of(each_day.integer(0))); first && each_day.integer(1) > 0)
          sums[day_number(first)] += static_cast<std::uint64_t>(each_day.integer(1));
    }
  std::vector<count> out;
  out.reserve(sums.size());
  for (const auto& [day, n] : sums) out.push_back({date_of(day), n});
  return out;
}

namespace {

// How frequent the last of the `limit` most frequent is. An index has those that are frequent; in small archives
// nothing is.
std::int64_t least_of(rows frequent) { return frequent.next() ? frequent.integer(0) : 1; }

std::vector<ranked> all_pairs(database& on, std::uint32_t limit) {
  const std::int64_t last = std::int64_t{limit} - 1;
  const std::int64_t least =
      least_of(on.ask("SELECT meetings FROM pairs WHERE meetings >= 8 ORDER BY meetings DESC LIMIT 1 OFFSET ?", last));
  const char* const names =
      "SELECT p.one, p.other, a.name, b.name, p.meetings FROM pairs p CROSS JOIN identities i ON i.id = p.one "
      "CROSS JOIN profiles a ON a.id = i.named CROSS JOIN identities j ON j.id = p.other "
      "CROSS JOIN profiles b ON b.id = j.named WHERE p.meetings >= ";
  rows each = on.ask_once(names + std::to_string(least) + (least >= 8 ? " AND p.meetings >= 8" : "") +
                          " ORDER BY 5 DESC, 3, 4, 1, 2 LIMIT " + std::to_string(limit));
  std::vector<ranked> out;
  while (each.next())
    out.push_back({static_cast<identity_id>(each.integer(0)), static_cast<identity_id>(each.integer(1)),
                   std::string(each.text(2)), std::string(each.text(3)), static_cast<std::uint64_t>(each.integer(4))});
  return out;
}

// Columns: identity or 0, name, how many.
std::vector<ranked> taken(rows from) {
  std::vector<ranked> out;
  while (from.next())
    out.push_back({static_cast<identity_id>(from.integer(0)),
                   identity_id::none,
                   std::string(from.text(1)),
                   {},
                   static_cast<std::uint64_t>(from.integer(2))});
  return out;
}

noun noun_of(top of) {
  return of == top::speakers ? noun::statement : of == top::outlets ? noun::article : noun::meeting;
}

// Who is frequent enough is known before the names are looked up, by which equally frequent ones are ordered.
std::string of_identities(const std::string& sum) {
  return "SELECT i.id, f.name, i." + sum + " FROM identities i CROSS JOIN profiles f ON f.id = i.named WHERE i." + sum +
         " >= max(1, coalesce((SELECT " + sum + " FROM identities ORDER BY " + sum +
         " DESC LIMIT 1 OFFSET ?1 - 1), 1)) ORDER BY 3 DESC, 2, 1";
}

std::string sql_of_everything(top of) {
  switch (of) {
    case top::speakers: return of_identities("statements");
    case top::participants: return of_identities("meetings");
    case top::places: return of_identities("places");
    case top::topics: return "SELECT 0, topic, meetings FROM topics WHERE meetings > 0 ORDER BY 3 DESC, 2";
    case top::outlets: return "SELECT 0, name, articles FROM outlets WHERE articles > 0 ORDER BY 3 DESC, 2";
    case top::pairs: break;
  }
  return {};
}

// Whose numbers are counted: profiles, topics or outlets, one a row.
std::string sql_of(top of, const question& asked) {
  const std::string hits = hits_of(asked) + " h CROSS JOIN ";
  switch (of) {
    case top::speakers:
      return "SELECT p.profile FROM " + hits + "statement_parties p ON p.statement = h.number AND p.role = 0";
    case top::participants: return "SELECT p.profile FROM " + hits + "meeting_parties p ON p.meeting = h.number";
    case top::places: return "SELECT m.place FROM " + hits + "meetings m ON m.number = h.number";
    case top::topics: return "SELECT p.topic FROM " + hits + "meeting_topics p ON p.meeting = h.number";
    case top::outlets: return "SELECT a.outlet FROM " + hits + "articles a ON a.number = h.number";
    case top::pairs: break;
  }
  return {};
}

using frequencies = std::unordered_map<std::int64_t, std::uint64_t>;

// Numbers first, names of the few that are shown afterwards: rows with names would all have to be sorted.
frequencies frequencies_of(database& on, top of, const question& asked) {
  frequencies out;
  rows each = ask(on, asked, sql_of(of, asked));
  while (each.next())
    if (each.integer(0)) ++out[each.integer(0)];
  if (of == top::topics || of == top::outlets) return out;
  frequencies identities;
  for (const auto& [profile, n] : out)
    if (const std::int64_t who = on.number("SELECT identity FROM profiles WHERE id = ?", profile)) identities[who] += n;
  return identities;
}

std::vector<ranked> most_frequent(database& on, top of, const frequencies& all, std::uint32_t limit) {
  leaders out(limit);
  for (const auto& [id, n] : all) {
    if (!out.may_take(n)) continue;
    const bool is_identity = of != top::topics && of != top::outlets;
    rows name = of == top::topics    ? on.ask("SELECT topic FROM topics WHERE id = ?", id)
                : of == top::outlets ? on.ask("SELECT name FROM outlets WHERE id = ?", id)
                                     : on.ask("SELECT f.name FROM identities i JOIN profiles f ON f.id = i.named "
                                              "WHERE i.id = ?",
                                              id);
    if (name.next())
      out.put({is_identity ? static_cast<identity_id>(id) : identity_id::none,
               identity_id::none,
               std::string(name.text(0)),
               {},
               n});
  }
  return out.take();
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
  if (is_whole(plain)) {
    if (of == top::pairs) return all_pairs(on, limit);
    rows all = on.ask_once(sql_of_everything(of) + " LIMIT ?1");
    all.bind(1, std::int64_t{limit});
    return taken(std::move(all));
  }
  const question wanted = of_meetings ? question_of(on, of_held(asked), noun::meeting) : plain;
  if (on.failed() || wanted.finds_nothing) return {};
  if (of == top::pairs) return top_pairs(on, wanted, limit);
  return most_frequent(on, of, frequencies_of(on, of, wanted), limit);
}

}  // namespace communique::archives
