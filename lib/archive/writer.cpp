#include "archive/writer.hpp"

#include "archive/codec.hpp"
#include "archive/days.hpp"
#include "archive/items.hpp"
#include "archive/kept_text.hpp"
#include "archive/likeness.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace communique::archives {

namespace {

constexpr std::int64_t number_of_id = (std::int64_t{1} << 40) - 1;

// The rows of an article's items, as the record numbers them.
class rows_of_items {
 public:
  rows_of_items(database& on, std::int64_t article)
      : statements_(items_of(on, noun::statement, article)), meetings_(items_of(on, noun::meeting, article)),
        facts_(items_of(on, noun::fact, article)) {}

  // Its id and whether it is said again; none if the file has lost it.
  std::optional<std::pair<std::int64_t, bool>> operator()(const posting& one) const {
    const auto& items = one.of == noun::statement ? statements_ : one.of == noun::meeting ? meetings_ : facts_;
    if (one.item >= items.size()) return std::nullopt;
    return items[one.item];
  }

 private:
  std::vector<std::pair<std::int64_t, bool>> statements_, meetings_, facts_;
};

}  // namespace

writer::writer(database& on, const identity_knowledge& known)
    : on_(on), wordings_(on, known), stories_(on), grouping_(on, known), texts_(on), tallies_(on) {
  keeps_text_ = on.number("SELECT value FROM settings WHERE name = 'keeps_text'") != 0;
  next_ = counted_ = on.number("SELECT value FROM settings WHERE name = 'next'");
  longest_ = on.number("SELECT value FROM settings WHERE name = 'longest'");
}

void writer::add(const record& one, std::string_view outlet, addition& counted) {
  if (one.article.id.empty()) return on_.fail(status::argument, "article.id is empty: an archive finds articles by it");
  if (!decode(encode(one), one.text))
    return on_.fail(status::argument, "article " + one.article.id + ": an id, a span or a date of its record is none");
  record blanked;
  if (!keeps_text_) (blanked = one).text = kept_text(one);
  const record& kept = keeps_text_ ? one : blanked;
  if (outlet.empty()) outlet = one[one.article.agency];
  const std::int64_t old = on_.number("SELECT id FROM articles WHERE name = ?", one.article.id);
  if (old) {
    if (is_unchanged(kept, outlet)) {
      ++counted.unchanged;
      return;
    }
    take_out(old);
  }
  ++(old ? counted.replaced : counted.added);
  put_in(kept, outlet);
}

bool writer::is_unchanged(const record& one, std::string_view outlet) {
  rows had = on_.ask("SELECT t.record, t.text, coalesce(o.name, '') FROM articles a JOIN texts t ON t.article = a.id "
                     "LEFT JOIN outlets o ON o.id = a.outlet WHERE a.name = ?",
                     one.article.id);
  return had.next() && had.bytes(1) == one.text && had.text(2) == outlet && had.bytes(0) == encode(one);
}

void writer::put_in(const record& one, std::string_view outlet) {
  const std::vector<std::int64_t> profiles = wordings_.profiles_of(one);
  const std::int64_t from = outlet_of(outlet), day = day_number(one.article.published), article = next_id(day);
  const sketch wording = sketch_of(one);
  const std::optional<std::int64_t> shared = stories_.story_of(wording, day);
  if (shared) open_story(*shared);
  const std::int64_t story = shared.value_or(article);

  const std::vector<posting> postings = postings_of(one, profiles, from);
  on_.run("INSERT INTO articles(id, name, outlet, story, again, last, words) VALUES(?, ?, nullif(?, 0), ?, ?, ?, ?)",
          article, one.article.id, from, story, std::int64_t{shared.has_value()}, postings.front().last,
          std::int64_t{postings.front().words});
  on_.run("INSERT INTO texts(article, text, record, profiles, sketch) VALUES(?, ?, ?, ?, ?)", article, blob{one.text},
          blob{encode(one)}, blob{encode_profiles(profiles)}, blob{encoded(wording)});
  texts_.add(noun::article, article, postings.front().text, shared.has_value());
  stories_.remember(wording, article);
  wordings_.add_offices(one, profiles);
  tallies_.count_names(profiles, 1);
  if (!shared) tallies_.count_article(day, from, 1);
  for (const posting& each : postings) {
    if (each.of == noun::article) continue;
    const std::int64_t id = next_id(each.day);
    put_in_item(one, profiles, article, each, id, shared && !stories_.is_first(story, each.told, id));
  }
}

void writer::put_in_item(const record& one, const std::vector<std::int64_t>& profiles, std::int64_t article,
                         const posting& item, std::int64_t id, bool again) {
  if (item.last) longest_ = std::max<std::int64_t>(longest_, date_of(*item.last).year - date_of(item.day).year);
  insert_item(on_, one, profiles, article, item, id, again);
  texts_.add(item.of, id, item.text, again);
  if (again) return;
  if (auto parties = tallies_.count(one, profiles, item, 1); parties.size() > 1) met_[id] = std::move(parties);
}

std::int64_t writer::outlet_of(std::string_view name) {
  if (name.empty()) return 0;
  if (const std::int64_t id = on_.number("SELECT id FROM outlets WHERE name = ?", name)) return id;
  on_.run("INSERT INTO outlets(name) VALUES(?)", name);
  return on_.last_id();
}

bool writer::remove(std::string_view name) {
  const std::int64_t article = on_.number("SELECT id FROM articles WHERE name = ?", name);
  if (article) take_out(article);
  return article != 0;
}

void writer::add_again(std::int64_t article) {
  const std::optional<kept_article> had = article_at(on_, article);
  if (!had) return;
  take_out(article);
  put_in(had->in, had->outlet);
}

void writer::take_out(std::int64_t article) {
  // What waits to be counted cannot be counted out.
  if ((article & number_of_id) >= counted_) finish();
  texts_.flush();
  const std::optional<kept_article> had = article_at(on_, article);
  if (!had) return;
  take_out_items(*had, article);
  wordings_.remove_offices(had->in, had->profiles);
  tallies_.count_names(had->profiles, -1);
  if (!had->again) tallies_.count_article(day_of_id(article), had->outlet_id, -1);
  if (const auto wording = decoded(had->sketch)) stories_.forget(*wording, article);
  on_.run("DELETE FROM texts WHERE article = ?", article);
  on_.run("DELETE FROM articles WHERE id = ?", article);
  tell_anew(had->story);
}

void writer::take_out_items(const kept_article& had, std::int64_t article) {
  const rows_of_items items(on_, article);
  for (const posting& each : postings_of(had.in, had.profiles, had.outlet_id)) {
    if (each.of == noun::article) {
      texts_.remove(noun::article, article, each.text, had.again);
      continue;
    }
    const auto row = items(each);
    if (!row)
      return on_.fail(status::damaged,
                      on_.path() + ": it is damaged (items of article " + std::to_string(article) + ")");
    const auto [id, again] = *row;
    texts_.remove(each.of, id, each.text, again);
    delete_item(on_, each.of, id);
    if (again) continue;
    stories_.withdraw(had.story, each.told, id);
    grouping_.count_pairs(tallies_.count(had.in, had.profiles, each, -1), -1);
  }
}

// From its second article on a story remembers what was said first: up to then its only article has said everything.
void writer::open_story(std::int64_t story) {
  if (on_.number("SELECT count(*) FROM (SELECT 1 FROM articles WHERE story = ? LIMIT 2)", story) == 1) tell_anew(story);
}

// After an article of a story has come or gone: what nobody claims any more is said first by the next that says it.
void writer::tell_anew(std::int64_t story) {
  std::vector<std::int64_t> articles;
  {
    // Numbers tell who came first; days do not.
    rows each = on_.ask("SELECT id FROM articles WHERE story = ? ORDER BY id & 1099511627775", story);
    while (each.next()) articles.push_back(each.integer(0));
  }
  for (const std::int64_t article : articles) {
    const std::optional<kept_article> had = article_at(on_, article);
    if (!had) return;
    const rows_of_items items(on_, article);
    for (const posting& each : postings_of(had->in, had->profiles, had->outlet_id)) {
      if (each.of == noun::article) {
        if (article == articles.front() && had->again) {
          tell_first(article, each);
          tallies_.count_article(day_of_id(article), had->outlet_id, 1);
        }
        continue;
      }
      const auto row = items(each);
      if (!row || !stories_.is_first(story, each.told, row->first) || !row->second) continue;
      tell_first(row->first, each);
      grouping_.count_pairs(tallies_.count(had->in, had->profiles, each, 1), 1);
    }
  }
}

void writer::tell_first(std::int64_t id, const posting& item) {
  const noun what = item.of;
  texts_.remove(what, id, item.text, true);
  texts_.add(what, id, item.text, false);
  set_first(on_, what, id);
}

// Who comes or goes is evidence for the others of his block.
void writer::decide_who_is_who() {
  std::set<std::string> blocks;
  const std::map<std::int64_t, sums> profiles = tallies_.take_profiles();
  for (const auto& [id, by] : profiles) {
    rows now = on_.ask("UPDATE profiles SET articles = articles + ?, statements = statements + ?, "
                       "meetings = meetings + ?, places = places + ? WHERE id = ? RETURNING articles, block",
                       by.articles, by.statements, by.meetings, by.places, id);
    if (now.next() && (now.integer(0) == 0 || now.integer(0) == by.articles)) blocks.emplace(now.text(1));
    while (now.next()) {}
  }
  blocks.erase("");
  grouping_.sum_up(profiles);
  std::set<std::int64_t> uncounted;
  for (const auto& [id, parties] : met_) uncounted.insert(id);
  grouping_.regroup(blocks, uncounted);
}

void writer::finish() {
  wordings_.flush();
  texts_.flush();
  decide_who_is_who();
  for (const auto& [id, parties] : std::exchange(met_, {})) grouping_.count_pairs(parties, 1);
  tallies_.flush();
  on_.run("UPDATE settings SET value = ? WHERE name = 'next'", next_);
  on_.run("UPDATE settings SET value = ? WHERE name = 'longest'", longest_);
  counted_ = next_;
}

}  // namespace communique::archives
