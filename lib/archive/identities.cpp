#include "archive/identities.hpp"

#include "archive/answers.hpp"
#include "archive/cursors.hpp"
#include "archive/days.hpp"
#include "archive/question.hpp"
#include "archive/wordings.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <bitset>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace communique::archives {

namespace {

// Who is in no article any more is still known, in case he comes again.
const char* const anybody =
    " WHERE f.identity <> 0 AND EXISTS (SELECT 1 FROM profile_sums s WHERE s.profile = f.id AND "
    "s.articles > 0)";

constexpr std::int64_t former = static_cast<std::int64_t>(office::status::former);

// A question to profiles, and the values of its parameters in order.
struct profile_question {
  bool finds_nothing = false;
  std::string where{};
  std::vector<std::string> values{};
};

std::string quoted(std::string_view words, bool begins = false) {
  return "\"" + std::string(words) + (begins ? "\" *" : "\"");
}

class profile_questions {
 public:
  profile_questions(database& on, const filter& asked) : on_(on), asked_(asked) {}

  profile_question operator()() {
    out_.finds_nothing = is_backwards(asked_);
    out_.where = anybody;
    add_names();
    add_origins();
    add_bodies();
    if (!match_.empty())
      condition("f.id IN (SELECT rowid FROM profile_index WHERE profile_index MATCH " + parameter(match_) + ")");
    if (asked_.offices.empty()) add_articles();
    else add_offices();
    return std::move(out_);
  }

 private:
  std::string parameter(std::string value) {
    out_.values.push_back(std::move(value));
    return "?" + std::to_string(out_.values.size());
  }
  void condition(const std::string& one) { out_.where += " AND " + one; }
  void match(const std::string& one) { match_ += (match_.empty() ? "" : " AND ") + one; }

  void add_names() {
    const std::vector<term> terms = terms_of(asked_.about);
    if (terms.empty() && !asked_.about.empty()) out_.finds_nothing = true;
    for (const term& one : terms) match("{named} : " + quoted(one.words, one.begins));
    for (const who& one : asked_.involved) {
      if (one.identity != identity_id::none) {
        condition("f.identity = " + std::to_string(static_cast<std::int64_t>(one.identity)));
      } else if (const std::string words = folded(one.name); !words.empty()) {
        match("{named} : " + quoted(words));
      } else {
        out_.finds_nothing = true;
      }
    }
  }

  void add_origins() {
    const auto one_of = [&](const std::vector<std::string>& alternatives, std::size_t asked) {
      std::string all;
      for (const std::string& one : alternatives) (all += all.empty() ? "" : " OR ") += one;
      if (!all.empty()) match("(" + all + ")");
      else if (asked) out_.finds_nothing = true;
    };
    std::vector<std::string> types, countries;
    for (const entity::type one : asked_.entity_types)
      types.push_back("{keys} : " + quoted("y" + std::to_string(static_cast<int>(one))));
    for (const std::string& code : asked_.countries)
      if (code.size() == 2 && folded(code).size() == 2) countries.push_back("{keys} : " + quoted("c" + code));
    if (types.empty() && !countries.empty() && !asked_.offices.empty())  // a country has more places than people
      types.push_back("{keys} : " + quoted("y" + std::to_string(static_cast<int>(entity::type::person))));
    one_of(types, asked_.entity_types.size());
    one_of(countries, asked_.countries.size());
  }

  // The body itself, or somebody in its offices.
  void add_bodies() {
    std::string all;
    for (const std::string& name : asked_.organizations)
      if (const std::string words = folded(name); !words.empty())
        (all += all.empty() ? "" : " OR ") += "{named} : " + quoted(words);
    if (all.empty() && !asked_.organizations.empty()) out_.finds_nothing = true;
    if (all.empty()) return;
    const std::string match = parameter(all);
    condition("((f.type <> 0 AND f.id IN (SELECT rowid FROM profile_index WHERE profile_index MATCH " + match +
              ")) OR "
              "f.id IN (SELECT a.profile FROM affiliation_index x CROSS JOIN affiliations a ON a.id = x.rowid WHERE "
              "affiliation_index MATCH " +
              match + "))");
  }

  // Named in an article of these days and outlets.
  void add_articles() {
    if (!asked_.since && !asked_.until && asked_.outlets.empty()) return;
    filter of_articles;
    of_articles.since = asked_.since;
    of_articles.until = asked_.until;
    of_articles.outlets = asked_.outlets;
    of_articles.copies = true;
    const question articles = question_of(on_, of_articles, noun::article);
    if (articles.finds_nothing) out_.finds_nothing = true;
    if (articles.finds_nothing) return;
    if (match_.empty() && out_.where == anybody) return add_named_in(articles);
    std::string days;
    for (const stretch& each : stretches_of(articles)) {
      (days += days.empty() ? "" : " OR ") +=
          "x.rowid BETWEEN " + std::to_string(each.from) + " AND " + std::to_string(each.to);
      if (each.lasts_until) days += " AND i.last >= " + std::to_string(each.lasts_until);
    }
    condition("EXISTS (SELECT 1 FROM article_index x CROSS JOIN articles i ON i.number = (x.rowid & " +
              std::to_string(largest_number) + ") WHERE article_index MATCH '{keys} : e' || f.id || " +
              parameter(" AND " + articles.match) + " AND (" + days + "))");
  }

  // Nothing else narrows it down: from the articles to whom they name, not from everybody to his articles.
  void add_named_in(const question& articles) {
    std::unordered_map<std::int64_t, std::bitset<512>>
        named;  // by the ids' upper bits: those of a damaged file are any
    rows each = on_.ask_once("SELECT t.profiles FROM " + hits_of(articles) +
                             " h CROSS JOIN texts t ON t.article = "
                             "h.number");
    each.bind(1, std::string_view(articles.match));
    while (each.next())
      for (const std::int64_t profile : decode_profiles(each.bytes(0)))
        named[profile >> 9].set(static_cast<std::size_t>(profile & 511));
    std::string list = "[0";
    for (const auto& [upper, lower] : named)
      for (std::size_t i = 0; i < lower.size(); ++i)
        if (lower[i]) list += "," + std::to_string(upper << 9 | static_cast<std::int64_t>(i));
    condition("f.id IN (SELECT value FROM json_each(" + parameter(list + "]") + "))");
  }

  // In office between the first and the last article that says so.
  void add_offices() {
    const bool few = out_.where != anybody;
    std::string alternatives;
    for (const std::string& words : asked_.offices) {
      std::string all;
      for (const term& one : terms_of(words)) (all += all.empty() ? "" : " AND ") += quoted(one.words);
      if (all.empty()) continue;
      std::string dates;
      if (asked_.until)
        dates += " AND min(nullif(o.first, 0)) <= " + std::to_string(day_number(last_day(asked_.until)));
      if (asked_.since) dates += " AND max(o.last) >= " + std::to_string(day_number(first_day(asked_.since)));
      // Over all wordings of the office and of who holds it: "Foreign Minister" in 2018, "Minister of Foreign Affairs"
      // in 2020.
      const std::string held = "is_office(o.title, " + parameter(words) + ") AND o.status <> " + std::to_string(former);
      // From few people to their offices; else from the office to its people, of whom a common one has very many.
      alternatives += alternatives.empty() ? "" : " OR ";
      if (few) {
        alternatives += "EXISTS (SELECT 1 FROM profiles g CROSS JOIN offices o ON o.profile = g.id "
                        "WHERE g.identity = f.identity AND ";
      } else {
        alternatives += "f.identity IN (SELECT g.identity FROM office_index x CROSS JOIN offices o ON o.id = x.rowid "
                        "CROSS JOIN profiles g ON g.id = o.profile WHERE office_index MATCH ";
        alternatives += parameter(all);
        alternatives += " AND ";
      }
      alternatives += held;
      alternatives += " GROUP BY g.identity HAVING 1";
      alternatives += dates;
      alternatives += ')';
    }
    if (alternatives.empty()) out_.finds_nothing = true;
    else
      condition("f.type = " + std::to_string(static_cast<int>(entity::type::person)) + " AND (" + alternatives + ")");
  }

  database& on_;
  const filter& asked_;
  profile_question out_{};
  std::string match_{};
};

std::optional<profile_question> ask_profiles(database& on, const filter& asked) {
  if (const std::string_view name = inapplicable(asked, noun::identity); !name.empty()) {
    on.fail(status::argument, "the filter " + std::string(name) + " says nothing about identities");
    return std::nullopt;
  }
  refuse_unanswerable(on, asked);
  if (on.failed()) return std::nullopt;
  profile_question out = profile_questions(on, asked)();
  if (on.failed() || out.finds_nothing) return std::nullopt;
  return out;
}

rows asked_with(database& on, const std::string& sql, const profile_question& wanted) {
  rows out = on.ask_once(sql);
  int at = 0;
  for (const std::string& value : wanted.values) out.bind(++at, std::string_view(value));
  return out;
}

void add_appearances(database& on, identity& to) {
  rows each = on.ask(
      "SELECT f.id, f.name, f.acronym, f.affiliation, f.country, f.reference, coalesce(s.articles, 0), f.by_hand, "
      "coalesce(s.statements, 0), coalesce(s.meetings, 0), f.type FROM profiles f LEFT JOIN profile_sums s "
      "ON s.profile = f.id WHERE f.identity = ? ORDER BY 7 DESC, length(f.name) DESC, f.id",
      static_cast<std::int64_t>(to.id));
  while (each.next()) {
    appearance one;
    one.id = each.integer(0);
    one.name = each.text(1), one.acronym = each.text(2), one.affiliation = each.text(3);
    one.country = each.text(4), one.reference = each.text(5);
    one.articles = static_cast<std::uint64_t>(each.integer(6));
    one.by_hand = each.integer(7) != 0;
    to.statements += static_cast<std::uint64_t>(each.integer(8));
    to.meetings += static_cast<std::uint64_t>(each.integer(9));
    to.articles += one.articles;
    if (to.appearances.empty()) to.name = one.name, to.what = each.enumerator<entity::type>(10);
    if (to.acronym.empty()) to.acronym = one.acronym;
    if (to.country.empty()) to.country = one.country;
    if (to.reference.empty()) to.reference = one.reference;
    to.appearances.push_back(std::move(one));
  }
}

// Added up here: SQLite would sort the titles of thousands of articles twice.
void add_tenures(database& on, identity& to) {
  std::map<std::tuple<std::string, std::string, office::status>, tenure> all;
  rows each = on.ask("SELECT o.title, o.affiliation, o.status, o.first, o.last, o.articles FROM profiles f "
                     "JOIN offices o ON o.profile = f.id WHERE f.identity = ?",
                     static_cast<std::int64_t>(to.id));
  while (each.next()) {
    tenure& one = all[{std::string(each.text(0)), std::string(each.text(1)), each.enumerator<office::status>(2)}];
    const date first = date_of(each.integer(3)), last = date_of(each.integer(4));
    if (first && (!one.first || first < one.first)) one.first = first;
    if (one.last < last) one.last = last;
    one.articles += static_cast<std::uint64_t>(each.integer(5));
  }
  for (auto& [held, one] : all) {
    std::tie(one.title, one.affiliation, one.state) = held;
    to.offices.push_back(std::move(one));
  }
  std::stable_sort(to.offices.begin(), to.offices.end(), [](const tenure& a, const tenure& b) {
    return a.first != b.first ? a.first < b.first : a.articles > b.articles;
  });
}

std::string_view text_of(sqlite3_value* value) {
  const auto* from = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return from ? std::string_view(from, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

// Thousands of titles are asked for one office: what cannot be it, for want of a word, is told from its folded words.
void is_office_in_sql(sqlite3_context* result, int, sqlite3_value** values) {
  const std::string_view title = text_of(values[0]), asked = text_of(values[1]);
  const std::string words = " " + folded(title) + " ", last = " " + folded(asked.substr(asked.rfind(' ') + 1)) + " ";
  const bool may_be = last.size() == 2 || words.find(last) != std::string::npos;
  sqlite3_result_int(result, may_be && is_office(title, asked));
}

}  // namespace

void add_office_test(database& to) {
  if (to.failed()) return;
  const int code = sqlite3_create_function_v2(to.handle(), "is_office", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                              is_office_in_sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) to.fail_with(code);
}

page<identity> identities(database& on, const filter& asked, const paging& part) {
  page<identity> out;
  if (std::string wrong = trouble_with(part); !wrong.empty()) return on.fail(status::argument, std::move(wrong)), out;
  if (part.by == order::oldest || part.by == order::confidence)
    return on.fail(status::argument, "entities come by the number of their articles, in no other order"), out;
  const std::int64_t print = fingerprint(asked, static_cast<std::int64_t>(noun::identity), 0);
  std::string behind;
  if (!part.after.empty()) {
    const auto after = from_cursor(part.after, print, 2);
    if (!after) return on.fail(status::argument, "the page to go on from is none of this question and order"), out;
    behind = " AND (n.articles, n.id) < (" + std::to_string((*after)[0]) + ", " + std::to_string((*after)[1]) + ")";
  }
  const auto wanted = ask_profiles(on, asked);
  if (!wanted) return out;
  // With conditions on profiles those lead; without, the identities in their order.
  const bool all = wanted->where == anybody;
  const std::string limit = " ORDER BY n.articles DESC, n.id DESC LIMIT " + std::to_string(part.limit + 1);
  const std::string identities = "SELECT n.id, n.articles FROM identities n WHERE n.articles ";
  std::vector<std::string> steps{"SELECT DISTINCT n.id, n.articles FROM profiles f CROSS JOIN identities n ON n.id = "
                                 "f.identity" +
                                 wanted->where + behind + limit};
  // An index has the frequent ones in their order; of the others there are many.
  if (all) steps = {identities + ">= 64" + behind + limit, identities + "BETWEEN 1 AND 63" + behind + limit};
  std::vector<std::int64_t> last;
  for (const std::string& step : steps) {
    rows found = asked_with(on, step, *wanted);
    while (out.next.empty() && found.next()) {
      if (out.rows.size() == part.limit) {
        out.next = to_cursor(print, last);
      } else {
        last = {found.integer(1), found.integer(0)};
        out.rows.push_back(identity_of(on, static_cast<identity_id>(found.integer(0))));
      }
    }
    if (!out.next.empty()) break;
  }
  return out;
}

std::uint64_t count_identities(database& on, const filter& asked) {
  const auto wanted = ask_profiles(on, asked);
  if (!wanted) return 0;
  rows one = asked_with(on, "SELECT count(DISTINCT f.identity) FROM profiles f" + wanted->where, *wanted);
  return one.next() ? static_cast<std::uint64_t>(one.integer(0)) : 0;
}

identity identity_of(database& on, identity_id id) {
  identity out;
  out.id = id;
  add_appearances(on, out);
  if (out.appearances.empty())
    on.fail(status::not_found, "no identity " + std::to_string(static_cast<std::int64_t>(id)));
  else add_tenures(on, out);
  return out;
}

}  // namespace communique::archives
