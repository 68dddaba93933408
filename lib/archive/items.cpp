#include "archive/items.hpp"

#include "archive/days.hpp"
#include "archive/tallies.hpp"

namespace communique::archives {

namespace {

std::int64_t number(auto word) { return static_cast<std::int64_t>(word); }

std::optional<std::int64_t> profile_or_null(const std::vector<std::int64_t>& profiles, entity_id id) {
  if (id == entity_id::none || profiles[static_cast<std::size_t>(id)] == 0) return std::nullopt;
  return profiles[static_cast<std::size_t>(id)];
}

void insert_statement(database& on, const statement& said, const std::vector<std::int64_t>& profiles,
                      std::int64_t article, const posting& one, std::int64_t id, bool again) {
  const std::int64_t row = number_of_id(id);
  on.run("INSERT INTO statements(number, day, article, published, item, last, type, mode, act, confidence, again, "
         "words, begin, \"end\") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         row, one.day, number_of_id(article), day_of_id(article), number(one.item), one.last, number(said.what),
         number(said.how), number(said.does), number(said.confidence), number(again), number(one.words),
         number(one.evidence.begin), number(one.evidence.end));
  const auto add = [&](const std::vector<entity_id>& parties, std::int64_t role) {
    for (const entity_id party : parties)
      if (const auto profile = profile_or_null(profiles, party))
        on.run("INSERT OR IGNORE INTO statement_parties(statement, role, profile) VALUES(?, ?, ?)", row, role,
               *profile);
  };
  add(said.speakers, 0);
  add(said.addressees, 1);
}

void insert_meeting(database& on, const record& in, const std::vector<std::int64_t>& profiles, std::int64_t article,
                    const posting& one, std::int64_t id, bool again) {
  const meeting& met = in.meetings[one.item];
  const std::int64_t row = number_of_id(id);
  on.run("INSERT INTO meetings(number, day, article, published, item, last, kind, status, place, confidence, again, "
         "words, begin, \"end\") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         row, one.day, number_of_id(article), day_of_id(article), number(one.item), one.last, number(met.what),
         number(met.state), profile_or_null(profiles, met.place), number(met.confidence), number(again),
         number(one.words), number(one.evidence.begin), number(one.evidence.end));
  for (const participant& party : met.participants)
    if (const auto profile = profile_or_null(profiles, party.who))
      on.run("INSERT OR IGNORE INTO meeting_parties(meeting, profile, side) VALUES(?, ?, ?)", row, *profile,
             number(party.at));
  for (const span topic : met.topics)
    if (const std::int64_t known = topic_of(on, in[topic]))
      on.run("INSERT OR IGNORE INTO meeting_topics(meeting, topic) VALUES(?, ?)", row, known);
}

void insert_fact(database& on, const fact& known, const std::vector<std::int64_t>& profiles, std::int64_t article,
                 const posting& one, std::int64_t id, bool again) {
  on.run("INSERT INTO facts(number, day, article, published, item, last, kind, subject, place, confidence, again, "
         "words, begin, \"end\") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
         number_of_id(id), one.day, number_of_id(article), day_of_id(article), number(one.item), one.last,
         number(known.what), profile_or_null(profiles, known.subject), profile_or_null(profiles, known.place),
         number(known.confidence), number(again), number(one.words), number(one.evidence.begin),
         number(one.evidence.end));
}

}  // namespace

void insert_item(database& on, const record& in, const std::vector<std::int64_t>& profiles, std::int64_t article,
                 const posting& one, std::int64_t id, bool again) {
  switch (one.of) {
    case noun::statement: return insert_statement(on, in.statements[one.item], profiles, article, one, id, again);
    case noun::meeting: return insert_meeting(on, in, profiles, article, one, id, again);
    case noun::fact: return insert_fact(on, in.facts[one.item], profiles, article, one, id, again);
    case noun::identity:
    case noun::article: break;
  }
}

void delete_item(database& on, noun of, std::int64_t number) {
  switch (of) {
    case noun::statement:
      on.run("DELETE FROM statement_parties WHERE statement = ?", number);
      on.run("DELETE FROM statements WHERE number = ?", number);
      break;
    case noun::meeting:
      on.run("DELETE FROM meeting_parties WHERE meeting = ?", number);
      on.run("DELETE FROM meeting_topics WHERE meeting = ?", number);
      on.run("DELETE FROM meetings WHERE number = ?", number);
      break;
    case noun::fact: on.run("DELETE FROM facts WHERE number = ?", number); break;
    case noun::identity:
    case noun::article: break;
  }
}

void set_first(database& on, noun of, std::int64_t number) {
  switch (of) {
    case noun::statement: on.run("UPDATE statements SET again = 0 WHERE number = ?", number); break;
    case noun::meeting: on.run("UPDATE meetings SET again = 0 WHERE number = ?", number); break;
    case noun::fact: on.run("UPDATE facts SET again = 0 WHERE number = ?", number); break;
    case noun::article: on.run("UPDATE articles SET again = 0 WHERE number = ?", number); break;
    case noun::identity: break;
  }
}

std::optional<bool> is_said_again(database& on, noun of, std::int64_t number) {
  rows one = of == noun::statement ? on.ask("SELECT again FROM statements WHERE number = ?", number)
             : of == noun::meeting ? on.ask("SELECT again FROM meetings WHERE number = ?", number)
                                   : on.ask("SELECT again FROM facts WHERE number = ?", number);
  if (!one.next()) return std::nullopt;
  return one.integer(0) != 0;
}

}  // namespace communique::archives
