#include "archive/migration.hpp"

#include "archive/codec.hpp"
#include "archive/opening.hpp"
#include "archive/wordings.hpp"
#include "archive/writer.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::archives {

namespace {

constexpr std::size_t articles_at_once = 2000;  // of which what follows is kept in memory

// What cannot be made from the records, or what they are.
constexpr std::string_view taken_over[] = {"settings", "outlets",      "articles",  "texts",
                                           "profiles", "affiliations", "exceptions"};

std::vector<std::string> names(database& on, const char* literal) {
  std::vector<std::string> out;
  rows each = on.ask(literal);
  while (each.next()) out.emplace_back(each.text(0));
  return out;
}

void set_aside(database& on) {
  const auto drop = [&](const char* kind, const char* literal) {
    for (const std::string& name : names(on, literal))
      on.script(("DROP " + std::string(kind) + " IF EXISTS " + quoted_name(name)).c_str());
  };
  drop("VIEW", "SELECT name FROM sqlite_schema WHERE type = 'view'");
  drop("TABLE", "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL %'");
  drop("INDEX", "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
  for (const std::string& name :
       names(on, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")) {
    const bool stays = std::find(std::begin(taken_over), std::end(taken_over), name) != std::end(taken_over);
    on.script((stays ? "ALTER TABLE " + quoted_name(name) + " RENAME TO " + quoted_name("old_" + name)
                     : "DROP TABLE " + quoted_name(name))
                  .c_str());
  }
}

// With their numbers: callers keep those of identities.
void take_over_who_is_who(database& on) {
  on.script("INSERT INTO profiles(id, type, name, acronym, country, reference, namesake, wording, vague, affiliation, "
            "titles, block, identity, by_hand) SELECT id, type, name, acronym, country, reference, namesake, wording, "
            "vague, affiliation, titles, block, identity, by_hand FROM old_profiles;"
            "INSERT INTO affiliations(id, profile, name, acronym) SELECT id, profile, name, acronym "
            "FROM old_affiliations;"
            "INSERT INTO exceptions(article, profile, instead) SELECT article, profile, instead FROM old_exceptions;"
            "UPDATE settings SET value = (SELECT coalesce(max(max(by_hand, namesake)), 0) FROM profiles) "
            "WHERE name = 'label'");
  rows profiles = on.ask("SELECT id, name, acronym, type, country FROM profiles");
  while (profiles.next())
    index_profile(on, profiles.integer(0), passages(profiles.text(1), profiles.text(2)),
                  profile_keys(profiles.integer(3), profiles.text(4)));
  rows bodies = on.ask("SELECT id, name, acronym FROM affiliations");
  while (bodies.next()) index_affiliation(on, bodies.integer(0), passages(bodies.text(1), bodies.text(2)));
}

// In the order in which they came: who was first of a story stays so.
void add_articles(database& on, const identity_knowledge& known) {
  std::vector<std::pair<std::int64_t, std::int64_t>> articles;  // number and id; those of version 1 had 40 bits
  {
    rows each = on.ask("SELECT id & 1099511627775, id FROM old_articles");
    while (each.next()) articles.emplace_back(each.integer(0), each.integer(1));
  }
  std::sort(articles.begin(), articles.end());
  lately_asked lately;
  writer to(on, known, lately);
  addition counted;
  for (std::size_t i = 0; i < articles.size() && !on.failed(); ++i) {
    rows one = on.ask("SELECT a.name, coalesce(o.name, ''), t.text, t.record FROM old_articles a JOIN old_texts t "
                      "ON t.article = a.id LEFT JOIN old_outlets o ON o.id = a.outlet WHERE a.id = ?",
                      articles[i].second);
    const auto in = one.next() ? decode(one.bytes(3), one.bytes(2)) : std::nullopt;
    if (!in)
      return on.fail(status::damaged, on.path() + ": it is damaged (a record cannot be read, and so the archive " +
                                          "of an older version not be brought up to date)");
    to.add(*in, one.text(1), counted);
    if ((i + 1) % articles_at_once == 0) to.finish();
  }
  to.finish();
}

}  // namespace

void bring_up_to_date(database& on, const identity_knowledge& known) {
  // Inside a transaction these would do nothing. References would be checked against tables on their way out, and
  // follow what is renamed.
  on.script("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON");
  {
    transaction all(on);
    if (on.failed()) return;
    if (version_of(on) < schema_version) {  // nobody else was quicker
      set_aside(on);
      const bool words_only = on.number("SELECT value FROM old_settings WHERE name = 'keeps_text'") == 0;
      make_tables(on, words_only);
      take_over_who_is_who(on);
      add_articles(on, known);
      for (const std::string_view name : taken_over)
        on.script(("DROP TABLE " + quoted_name("old_" + std::string(name))).c_str());
    }
    all.commit();
  }
  on.script("PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON");
}

}  // namespace communique::archives
