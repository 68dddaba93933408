#include "archive/answers.hpp"

#include "archive/articles.hpp"
#include "archive/cursors.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace communique::archives {

namespace {

constexpr std::uint32_t largest_page = 10'000;

// One statement of an answer: its columns are id, article, item and the keys by which it is ordered.
struct step {
  std::string sql{};
  std::size_t keys = 1;
};

std::string columns_of(const question& asked) {
  return asked.of == noun::article ? "SELECT i.id AS id, i.number, 0" : "SELECT i.id AS id, i.article, i.item";
}

std::string limited(std::uint32_t rows) { return " LIMIT " + std::to_string(rows); }

// In the order of ids, which is that of days: a stretch after the other.
std::vector<step> steps_by_day(const question& asked, bool newest, std::int64_t after, std::uint32_t rows) {
  std::vector<step> out;
  std::vector<stretch> stretches = stretches_of(asked);
  if (newest) std::vector<stretch>(stretches.rbegin(), stretches.rend()).swap(stretches);
  for (stretch each : stretches) {
    if (after && newest) each.to = std::min(each.to, after - 1);
    if (after && !newest) each.from = std::max(each.from, after + 1);
    if (each.from > each.to) continue;
    out.push_back({columns_of(asked) + ", i.id" + rows_of(asked, each) + " ORDER BY f.rowid" + (newest ? " DESC" : "") +
                       limited(rows),
                   1});
  }
  return out;
}

// By something else first: a number and then the id.
step step_by(const question& asked, const std::string& number, bool falling, const std::vector<std::int64_t>& after,
             std::uint32_t rows) {
  std::string all;
  for (const stretch& each : stretches_of(asked))
    all += (all.empty() ? "" : " UNION ALL ") + columns_of(asked) + ", " + number + " AS place" + rows_of(asked, each);
  const std::string direction = falling ? " DESC" : "";
  std::string sql = "SELECT * FROM (" + all + ")";
  if (!after.empty())
    sql += std::string(" WHERE (place, id) ") + (falling ? "<" : ">") + " (" + std::to_string(after[0]) + ", " +
           std::to_string(after[1]) + ")";
  return {sql + " ORDER BY place" + direction + ", id" + direction + limited(rows), 2};
}

bool is_by_day(const question& asked, const filter& from, order by) {
  if (by == order::newest || by == order::oldest) return asked.dated == day_of::event;
  return by == order::relevance && from.about.empty() && asked.dated == day_of::event;
}

std::size_t keys_of(const question& asked, const filter& from, order by) { return is_by_day(asked, from, by) ? 1 : 2; }

std::vector<step> steps_of(const question& asked, const filter& from, const paging& part,
                           const std::vector<std::int64_t>& after, std::uint32_t rows) {
  if (is_by_day(asked, from, part.by))
    return steps_by_day(asked, part.by != order::oldest, after.empty() ? 0 : after[0], rows);
  switch (part.by) {
    case order::relevance:
      if (!from.about.empty())
        return {step_by(asked, "relevance(" + std::string(index_of(asked.of)) + ", i.words)", true, after, rows)};
      [[fallthrough]];
    case order::newest: return {step_by(asked, std::string(article_id(asked.of)), true, after, rows)};
    case order::oldest: return {step_by(asked, std::string(article_id(asked.of)), false, after, rows)};
    case order::confidence: return {step_by(asked, "i.confidence", true, after, rows)};
  }
  return {};
}

// What has to be known before anything is asked: the question and where the part begins.
struct start {
  question asked{};
  std::int64_t print = 0;
  std::vector<std::int64_t> after{};
};

std::optional<start> begin(database& on, const filter& asked, noun of, const paging& part) {
  start out;
  out.asked = question_of(on, asked, of);
  if (std::string wrong = trouble_with(part); !wrong.empty()) on.fail(status::argument, std::move(wrong));
  if (of == noun::article && part.by == order::confidence)
    on.fail(status::argument, "articles have no confidence to be ordered by");
  if (on.failed()) return std::nullopt;
  out.print = fingerprint(asked, static_cast<std::int64_t>(of), static_cast<std::int64_t>(part.by));
  if (part.after.empty()) return out;
  auto after = from_cursor(part.after, out.print, keys_of(out.asked, asked, part.by));
  if (!after) {
    on.fail(status::argument, "the page to go on from is none of this question and order");
    return std::nullopt;
  }
  out.after = *std::move(after);
  return out;
}

}  // namespace

std::string trouble_with(const paging& part) {
  if (part.limit >= 1 && part.limit <= largest_page) return {};
  return "the limit is " + std::to_string(part.limit) + ", not 1 to " + std::to_string(largest_page);
}

answer answer_of(database& on, const filter& asked, noun of, const paging& part) {
  answer out;
  const std::optional<start> from = begin(on, asked, of, part);
  if (!from || from->asked.finds_nothing) return out;
  std::vector<std::int64_t> last;
  bool more = false;
  for (const step& each : steps_of(from->asked, asked, part, from->after, part.limit + 1)) {
    rows found = on.ask_once(each.sql);
    found.bind(1, std::string_view(from->asked.match));
    while (!more && found.next()) {
      if (out.rows.size() == part.limit) {
        more = true;
        break;
      }
      out.rows.push_back({found.integer(0), found.integer(1), static_cast<std::uint32_t>(found.integer(2))});
      last = each.keys == 1 ? std::vector{found.integer(0)} : std::vector{found.integer(3), found.integer(0)};
    }
    if (more) break;
  }
  if (more) out.next = to_cursor(from->print, last);
  return out;
}

std::vector<place> rows_by_day(database& on, const question& asked, bool newest, std::int64_t after,
                               std::uint32_t limit) {
  std::vector<place> out;
  if (asked.finds_nothing) return out;
  for (const step& each : steps_by_day(asked, newest, after, limit)) {
    rows found = on.ask_once(each.sql);
    found.bind(1, std::string_view(asked.match));
    while (out.size() < limit && found.next())
      out.push_back({found.integer(0), found.integer(1), static_cast<std::uint32_t>(found.integer(2))});
  }
  return out;
}

std::string explain(database& on, const filter& asked, noun of, const paging& part) {
  const std::optional<start> from = begin(on, asked, of, part);
  if (!from) return {};
  std::string out;
  if (from->asked.finds_nothing) out += "-- nothing can be found: a name, a word or an outlet is not in the archive\n";
  out += "-- ?1 = " + from->asked.match + "\n";
  for (const step& each : steps_of(from->asked, asked, part, from->after, part.limit + 1)) {
    out += each.sql + ";\n";
    rows plan = on.ask_once("EXPLAIN QUERY PLAN " + each.sql);
    plan.bind(1, std::string_view(from->asked.match));
    while (plan.next()) out += "--   " + std::string(plan.text(3)) + "\n";
  }
  return out;
}

std::shared_ptr<const stored> shelf::article(std::int64_t number) {
  if (const auto at = loaded_.find(number); at != loaded_.end()) return at->second;
  std::optional<kept_article> had = article_at(on_, number);
  if (!had) return nullptr;
  auto made = std::make_shared<stored>();
  made->in = std::move(had->in);
  made->outlet = std::move(had->outlet);
  made->story = had->story;
  for (const std::int64_t profile : had->profiles)
    made->identities.push_back(
        static_cast<identity_id>(profile ? on_.number("SELECT identity FROM profiles WHERE id = ?", profile) : 0));
  loaded_.emplace(number, made);
  return made;
}

}  // namespace communique::archives
