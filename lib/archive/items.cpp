#include "archive/items.hpp"

#include "archive/tallies.hpp"

#include <optional>

namespace communique::archives {

namespace {

std::int64_t number(auto word) { return static_cast<std::int64_t>(word); }

std::optional<std::int64_t> profile_or_null(const std::vector<std::int64_t>& profiles, entity_id id) {
  if (id == entity_id::none || profiles[static_cast<std::size_t>(id)] == 0) return std::nullopt;
  return profiles[static_cast<std::size_t>(id)];
}

void insert_statement(database& on, const statement& said, const std::vector<std::int64_t>& profiles,
                      std::int64_t article, const posting& one, std::int64_t id, bool again) {
  on.run("INSERT INTO statements(id, article, item, last, type, mode, act, confidence, again, words, begin, \"end\") "
         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         id, article, number(one.item), one.last, number(said.what), number(said.how), number(said.does),
         number(said.confidence), number(again), number(one.words), number(one.evidence.begin),
         number(one.evidence.end));
  const auto add = [&](const std::vector<entity_id>& parties, std::int64_t role) {
    for (const entity_id party : parties)
      if (const auto profile = profile_or_null(profiles, party))
        on.run("INSERT OR IGNORE INTO statement_parties(statement, role, profile) VALUES(?, ?, ?)", id, role, *profile);
  };
  add(said.speakers, 0);
  add(said.addressees, 1);
}

void insert_meeting(database& on, const record& in, const std::vector<std::int64_t>& profiles, std::int64_t article,
                    const posting& one, std::int64_t id, bool again) {
  const meeting& met = in.meetings[one.item];
  on.run("INSERT INTO meetings(id, article, item, last, kind, status, place, confidence, again, words, begin, \"end\") "
         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         id, article, number(one.item), one.last, number(met.what), number(met.state),
         profile_or_null(profiles, met.place), number(met.confidence), number(again), number(one.words),
         number(one.evidence.begin), number(one.evidence.end));
  for (const participant& party : met.participants)
    if (const auto profile = profile_or_null(profiles, party.who))
      on.run("INSERT OR IGNORE INTO meeting_parties(meeting, profile, side) VALUES(?, ?, ?)", id, *profile,
             number(party.at));
  for (const span topic : met.topics)
    if (const std::int64_t known = topic_of(on, in[topic]))
      on.run("INSERT OR IGNORE INTO meeting_topics(meeting, topic) VALUES(?, ?)", id, known);
}

void insert_fact(database& on, const fact& known, const std::vector<std::int64_t>& profiles, std::int64_t article,
                 const posting& one, std::int64_t id, bool again) {
  on.run("INSERT INTO facts(id, article, item, last, kind, subject, place, confidence, again, words, begin, \"end\") "
         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         id, article, number(one.item), one.last, number(known.what), profile_or_null(profiles, known.subject),
         profile_or_null(profiles, known.place), number(known.confidence), number(again), number(one.words),
         number(one.evidence.begin), number(one.evidence.end));
}

}  // namespace

void insert_item(database& on, const record& in, const std::vector<std::int64_t>& profiles, std::int64_t article,
                 const posting& one, std::int64_t id, bool again) {
  switch (one.of) {
    case noun::statement:
      return insert_statement(on, in.statements[one.item], profiles, article, one, id, again);
    case noun::meeting: return insert_meeting(on, in, profiles, article, one, id, again);
    case noun::fact: return insert_fact(on, in.facts[one.item], profiles, article, one, id, again);
    case noun::entity:
    case noun::article: break;
  }
}

void delete_item(database& on, noun of, std::int64_t id) {
  switch (of) {
    case noun::statement:
      on.run("DELETE FROM statement_parties WHERE statement = ?", id);
      on.run("DELETE FROM statements WHERE id = ?", id);
      break;
    case noun::meeting:
      on.run("DELETE FROM meeting_parties WHERE meeting = ?", id);
      on.run("DELETE FROM meeting_topics WHERE meeting = ?", id);
      on.run("DELETE FROM meetings WHERE id = ?", id);
      break;
    case noun::fact: on.run("DELETE FROM facts WHERE id = ?", id); break;
    case noun::entity:
    case noun::article: break;
  }
}

void set_first(database& on, noun of, std::int64_t id) {
  switch (of) {
    case noun::statement: on.run("UPDATE statements SET again = 0 WHERE id = ?", id); break;
    case noun::meeting: on.run("UPDATE meetings SET again = 0 WHERE id = ?", id); break;
    case noun::fact: on.run("UPDATE facts SET again = 0 WHERE id = ?", id); break;
    case noun::article: on.run("UPDATE articles SET again = 0 WHERE id = ?", id); break;
    case noun::entity: break;
  }
}

std::vector<std::pair<std::int64_t, bool>> items_of(database& on, noun of, std::int64_t article) {
  std::vector<std::pair<std::int64_t, bool>> out;
  rows each = of == noun::statement
                  ? on.ask("SELECT id, again FROM statements WHERE article = ? ORDER BY item", article)
              : of == noun::meeting ? on.ask("SELECT id, again FROM meetings WHERE article = ? ORDER BY item", article)
                                    : on.ask("SELECT id, again FROM facts WHERE article = ? ORDER BY item", article);
  while (each.next()) out.emplace_back(each.integer(0), each.integer(1) != 0);
  return out;
}

}  // namespace communique::archives
