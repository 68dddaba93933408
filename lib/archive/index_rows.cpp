#include "archive/index_rows.hpp"

#include "archive/articles.hpp"
#include "archive/days.hpp"
#include "archive/full_text.hpp"
#include "archive/items.hpp"
#include "archive/wordings.hpp"

#include <communique/fold.hpp>

#include <sqlite3.h>

#include <optional>
#include <utility>

namespace communique::archives {

namespace {

// False if what failed says nothing about the article: then the failure stands.
bool is_passed_over(database& on) {
  if (!on.failed()) return true;
  error why = on.take_failure();
  if (why.code == status::damaged) return true;
  on.fail(why.code, std::move(why.message));
  return false;
}

void make_rows_of(database& on, const kept_article& from, const each_index_row& each) {
  const std::vector<posting> postings = postings_of(from.in, from.profiles, from.outlet_id);
  each(article_rows, from.id, marked(postings.front().text, from.again));
  for (std::size_t i = 1; i < postings.size(); ++i) {
    const posting& item = postings[i];
    const std::int64_t number = number_of_id(from.id) + static_cast<std::int64_t>(i);
    if (const std::optional<bool> again = is_said_again(on, item.of, number))
      each(static_cast<std::size_t>(item.of), id_of(item.day, number), marked(item.text, *again));
  }
}

using column = index_plan::column;

constexpr column all_columns[] = {{"words", &document::words},
                                  {"named", &document::named},
                                  {"speakers", &document::speakers},
                                  {"addressees", &document::addressees},
                                  {"participants", &document::participants},
                                  {"places", &document::places},
                                  {"bodies", &document::bodies},
                                  {"keys", &document::keys}};
constexpr column profile_columns[] = {{"named", &document::named}, {"keys", &document::keys}};
constexpr column affiliation_columns[] = {{"named", &document::named}};
constexpr column office_columns[] = {{"title", &document::words}};

}  // namespace

constinit const std::array<index_plan, 7> index_plans = {
    {{"statement_index", "SELECT id FROM statements", all_columns},
     {"meeting_index", "SELECT id FROM meetings", all_columns},
     {"profile_index", "SELECT id FROM profiles", profile_columns},
     {"article_index", "SELECT id FROM articles", all_columns},
     {"fact_index", "SELECT id FROM facts", all_columns},
     {"affiliation_index", "SELECT id FROM affiliations", affiliation_columns},
     {"office_index", "SELECT id FROM offices", office_columns}}};

void make_article_rows(database& on, const each_index_row& each, const std::function<void(std::int64_t)>& unread) {
  rows articles = on.ask("SELECT number FROM articles");
  while (articles.next()) {
    const std::int64_t number = articles.integer(0);
    if (const std::optional<kept_article> one = article_at(on, number)) make_rows_of(on, *one, each);
    else if (is_passed_over(on)) unread(number);
    if (on.failed()) return;
  }
}

void make_wording_rows(database& on, const each_index_row& each) {
  document row;
  rows profiles = on.ask("SELECT id, name, acronym, type, country FROM profiles");
  while (profiles.next()) {
    row.named = passages(profiles.text(1), profiles.text(2));
    row.keys = profile_keys(profiles.integer(3), profiles.text(4));
    each(profile_rows, profiles.integer(0), row);
  }
  rows affiliations = on.ask("SELECT id, name, acronym FROM affiliations");
  while (affiliations.next()) {
    row.named = passages(affiliations.text(1), affiliations.text(2));
    each(affiliation_rows, affiliations.integer(0), row);
  }
  rows offices = on.ask("SELECT id, title FROM offices");
  while (offices.next()) {
    row.words = folded(offices.text(1));
    each(office_rows, offices.integer(0), row);
  }
}

namespace {

// FTS5 does not even open an index of which it cannot read the beginning: its own tables become those of an empty one,
// and then it has to notice. Nobody else may write to them: see opening.cpp.
void empty_indices(database& on) {
  sqlite3_db_config(on.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
  on.script("CREATE VIRTUAL TABLE temp.fresh USING fts5(words, content='', columnsize=0)");
  for (const index_plan& plan : index_plans) {
    const std::string name = plan.name;
    std::string script = "DELETE FROM " + name;
    script.append("_data; DELETE FROM ").append(name).append("_idx; INSERT INTO ").append(name);
    script.append("_data(id, block) SELECT id, block FROM temp.fresh_data; INSERT INTO ").append(name);
    script.append("(").append(name).append(") VALUES('delete-all')");
    on.script(script.c_str());
  }
  on.script("DROP TABLE temp.fresh");
  sqlite3_db_config(on.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

}  // namespace

void rebuild_indices(database& on) {
  empty_indices(on);
  full_text texts(on);
  make_article_rows(
      on, [&](std::size_t plan, std::int64_t id, const document& row) { texts.put(static_cast<noun>(plan), id, row); },
      [](std::int64_t) {});
  texts.flush();
  make_wording_rows(on, [&](std::size_t plan, std::int64_t id, const document& row) {
    if (plan == profile_rows) index_profile(on, id, row.named, row.keys);
    else if (plan == affiliation_rows) index_affiliation(on, id, row.named);
    else index_office(on, id, row.words);
  });
}

}  // namespace communique::archives
