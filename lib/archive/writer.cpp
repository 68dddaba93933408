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

constexpr std::uint64_t largest_postings = std::uint64_t{64} << 20;  // bytes, of one article

// The items of an article are numbered behind it, in the order of its postings, of which it is the first.
std::int64_t number_of(std::int64_t article, std::size_t posting) {
  return number_of_id(article) + static_cast<std::int64_t>(posting);
}

}  // namespace

writer::writer(database& on, const identity_knowledge& known, lately_asked& lately)
    : on_(on), wordings_(on, known, lately), stories_(on), grouping_(on, known), texts_(on), tallies_(on) {
  keeps_text_ = on.number("SELECT value FROM settings WHERE name = 'keeps_text'") != 0;
  next_ = counted_ = on.number("SELECT value FROM settings WHERE name = 'next'");
}

void writer::add(const record& one, std::string_view outlet, addition& counted) {
  if (one.article.id.empty()) return on_.fail(status::argument, "article.id is empty: an archive finds articles by it");
  const std::string bytes = encode(one);
  if (!decode(bytes, one.text))
    return on_.fail(status::argument,
                    "article " + one.article.id + ": an id, a span, a name or a date of its record is none");
  if (bytes_of_postings(one) > largest_postings)
    return on_.fail(status::too_large,
                    "article " + one.article.id + ": its statements, meetings and facts repeat its " +
                        "words and names too often, " + std::to_string(largest_postings >> 20) + " MiB are the most");
  record blanked;
  if (!keeps_text_) (blanked = one).text = kept_text(one);
  const record& kept = keeps_text_ ? one : blanked;
  if (outlet.empty()) outlet = one[one.article.agency];
  const std::int64_t old = on_.number("SELECT number FROM articles WHERE name = ?", one.article.id);
  if (old) {
    if (is_unchanged(kept, bytes, outlet)) {
      ++counted.unchanged;
      return;
    }
    take_out(old);
  }
  ++(old ? counted.replaced : counted.added);
  put_in(kept, bytes, outlet);
}

bool writer::is_unchanged(const record& one, std::string_view bytes, std::string_view outlet) {
  rows had =
      on_.ask("SELECT t.record, t.text, coalesce(o.name, '') FROM articles a JOIN texts t ON t.article = a.number "
              "LEFT JOIN outlets o ON o.id = a.outlet WHERE a.name = ?",
              one.article.id);
  return had.next() && had.bytes(1) == one.text && had.text(2) == outlet && had.bytes(0) == bytes;
}

void writer::put_in(const record& one, std::string_view bytes, std::string_view outlet) {
  const std::vector<std::int64_t> profiles = wordings_.profiles_of(one);
  const std::int64_t from = outlet_of(outlet), day = day_number(one.article.published);
  const std::vector<posting> postings = postings_of(one, profiles, from);
  if (largest_number - next_ < static_cast<std::int64_t>(postings.size()))
    return on_.fail(status::full, on_.path() + ": an archive has no more than 2^32 articles, statements and meetings");
  const std::int64_t article = id_of(day, next_);
  next_ += static_cast<std::int64_t>(postings.size());

  const sketch wording = sketch_of(one);
  const std::optional<std::int64_t> shared = stories_.story_of(wording, day);
  if (shared) open_story(*shared);
  const std::int64_t story = shared.value_or(article);
  on_.run("INSERT INTO articles(number, day, name, outlet, story, again, last, words) "
          "VALUES(?, ?, ?, nullif(?, 0), ?, ?, ?, ?)",
          number_of_id(article), day, one.article.id, from, story, std::int64_t{shared.has_value()},
          postings.front().last, std::int64_t{postings.front().words});
  on_.run("INSERT INTO texts(article, profiles, sketch, text, record) VALUES(?, ?, ?, ?, ?)", number_of_id(article),
          blob{encode_profiles(profiles)}, blob{encoded(wording)}, blob{one.text}, blob{bytes});
  texts_.add(noun::article, article, postings.front().text, shared.has_value());
  stories_.remember(wording, article);
  wordings_.add_offices(one, profiles);
  tallies_.count_names(profiles, 1);
  if (!shared) tallies_.count_article(day, from, 1);
  for (std::size_t i = 1; i < postings.size(); ++i) {
    const posting& each = postings[i];
    const std::int64_t id = id_of(each.day, number_of(article, i));
    const bool again = shared && !stories_.is_first(story, each.told, number_of_id(id), number_of_id(article));
    insert_item(on_, one, profiles, article, each, id, again);
    texts_.add(each.of, id, each.text, again);
    if (again) continue;
    auto parties = tallies_.count(one, profiles, each, 1);
    if (parties.size() > 1) met_[number_of_id(id)] = std::move(parties);
  }
}

std::int64_t writer::outlet_of(std::string_view name) {
  if (name.empty()) return 0;
  if (const std::int64_t id = on_.number("SELECT id FROM outlets WHERE name = ?", name)) return id;
  on_.run("INSERT INTO outlets(name) VALUES(?)", name);
  return on_.last_id();
}

bool writer::remove(std::string_view name) {
  const std::int64_t article = on_.number("SELECT number FROM articles WHERE name = ?", name);
  if (article) take_out(article);
  return article != 0;
}

void writer::add_again(std::int64_t article) {
  const std::optional<kept_article> had = article_at(on_, article);
  if (!had) return;
  take_out(article);
  put_in(had->in, encode(had->in), had->outlet);
}

void writer::take_out(std::int64_t article) {
  // What waits to be counted cannot be counted out.
  if (article >= counted_) finish();
  texts_.flush();
  const std::optional<kept_article> had = article_at(on_, article);
  if (!had) return;
  const std::set<std::int64_t> unsaid = take_out_items(*had);
  wordings_.remove_offices(had->in, had->profiles);
  wordings_.leave(had->profiles);
  tallies_.count_names(had->profiles, -1);
  if (!had->again) tallies_.count_article(day_of_id(had->id), had->outlet_id, -1);
  if (const auto wording = decoded(had->sketch)) stories_.forget(*wording, had->id);
  on_.run("DELETE FROM texts WHERE article = ?", article);
  on_.run("DELETE FROM articles WHERE number = ?", article);
  hand_on(had->story, unsaid, !had->again);
}

// Gives what it alone said first in its story.
std::set<std::int64_t> writer::take_out_items(const kept_article& had) {
  std::set<std::int64_t> unsaid;
  const std::vector<posting> postings = postings_of(had.in, had.profiles, had.outlet_id);
  texts_.remove(noun::article, had.id, postings.front().text, had.again);
  for (std::size_t i = 1; i < postings.size(); ++i) {
    const posting& each = postings[i];
    const std::int64_t number = number_of(had.id, i);
    const std::optional<bool> again = is_said_again(on_, each.of, number);
    if (!again) {
      on_.fail(status::damaged, on_.path() + ": it is damaged (items of article " + had.in.article.id + ")");
      break;
    }
    texts_.remove(each.of, id_of(each.day, number), each.text, *again);
    delete_item(on_, each.of, number);
    stories_.withdraw(had.story, each.told, number);
    if (*again) continue;
    unsaid.insert(each.told);
    grouping_.count_pairs(tallies_.count(had.in, had.profiles, each, -1), -1);
  }
  return unsaid;
}

// From its second article on a story remembers who says what: up to then its only article says everything.
void writer::open_story(std::int64_t story) {
  std::vector<std::int64_t> articles;
  {
    rows each = on_.ask("SELECT number FROM articles WHERE story = ? LIMIT 2", story);
    while (each.next()) articles.push_back(each.integer(0));
  }
  if (articles.size() != 1) return;
  const std::optional<kept_article> had = article_at(on_, articles.front());
  if (!had) return;
  const std::vector<posting> postings = postings_of(had->in, had->profiles, had->outlet_id);
  for (std::size_t i = 1; i < postings.size(); ++i)
    stories_.is_first(story, postings[i].told, number_of(had->id, i), articles.front());
}

// After an article of a story has gone: what it said first is now first said by the next that says it.
void writer::hand_on(std::int64_t story, const std::set<std::int64_t>& unsaid, bool was_first) {
  if (was_first)
    if (const std::int64_t next =
            on_.number("SELECT number FROM articles WHERE story = ? ORDER BY number LIMIT 1", story))
      tell_first(next, {next});
  std::map<std::int64_t, std::set<std::int64_t>> heirs;  // by article
  for (const std::int64_t told : unsaid)
    if (const auto heir = stories_.first_of(story, told); heir.number) heirs[heir.article].insert(heir.number);
  for (const auto& [article, numbers] : heirs) tell_first(article, numbers);
}

// Of an article: itself or some of its items.
void writer::tell_first(std::int64_t article, const std::set<std::int64_t>& numbers) {
  const std::optional<kept_article> had = article_at(on_, article);
  if (!had) return;
  const std::vector<posting> postings = postings_of(had->in, had->profiles, had->outlet_id);
  for (const std::int64_t number : numbers) {
    const auto at = static_cast<std::size_t>(number - article);
    if (at >= postings.size()) continue;
    const posting& item = postings[at];
    const bool is_article = item.of == noun::article;
    if (!(is_article ? had->again : is_said_again(on_, item.of, number).value_or(false))) continue;
    const std::int64_t id = is_article ? had->id : id_of(item.day, number);
    texts_.remove(item.of, id, item.text, true);
    texts_.add(item.of, id, item.text, false);
    set_first(on_, item.of, number);
    if (is_article) tallies_.count_article(item.day, had->outlet_id, 1);
    else grouping_.count_pairs(tallies_.count(had->in, had->profiles, item, 1), 1);
  }
}

// Who comes or goes is evidence for the others of his block.
void writer::decide_who_is_who() {
  std::set<std::string> blocks = wordings_.take_blocks();
  const auto add_block = [&](std::int64_t profile) {
    rows whose = on_.ask("SELECT block FROM profiles WHERE id = ?", profile);
    if (whose.next()) blocks.emplace(whose.text(0));
  };
  const std::map<std::int64_t, sums> profiles = tallies_.take_profiles();
  for (const auto& [id, by] : profiles) {
    if (const std::int64_t articles = grouping_.count_profile(id, by); articles != 0 && articles != by.articles)
      continue;
    add_block(id);
  }
  grouping_.sum_up(profiles);
  std::set<std::int64_t> uncounted, suspects;
  for (const auto& [id, parties] : met_) {
    uncounted.insert(id);
    suspects.merge(grouping_.same_at(parties));
  }
  for (const std::int64_t one : suspects) add_block(one);
  blocks.erase("");
  grouping_.regroup(blocks, uncounted, {}, suspects);
}

void writer::finish() {
  wordings_.flush();
  texts_.flush();
  decide_who_is_who();
  for (const auto& [id, parties] : std::exchange(met_, {})) grouping_.count_pairs(parties, 1);
  tallies_.flush();
  on_.run("UPDATE settings SET value = ? WHERE name = 'next'", next_);
  counted_ = next_;
}

}  // namespace communique::archives
