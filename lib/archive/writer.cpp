#include "archive/writer.hpp"

#include "archive/codec.hpp"
#include "archive/days.hpp"
#include "archive/kept_text.hpp"
#include "archive/likeness.hpp"

#include <algorithm>
#include <optional>

namespace communique::archives {

namespace {

// Documents that wait to be indexed in the order of their ids take no more memory than this.
constexpr std::size_t most_waiting = std::size_t{24} << 20;

constexpr std::int64_t number_of_id = (std::int64_t{1} << 40) - 1;

std::int64_t number(auto word) { return static_cast<std::int64_t>(word); }

std::optional<std::int64_t> profile_or_null(const std::vector<std::int64_t>& profiles, entity_id id) {
  if (id == entity_id::none) return std::nullopt;
  return profiles[static_cast<std::size_t>(id)];
}

std::vector<std::int64_t> parties_of(const meeting& met, const std::vector<std::int64_t>& profiles) {
  std::vector<std::int64_t> out;
  for (const participant& one : met.participants)
    if (const auto profile = profile_or_null(profiles, one.who)) out.push_back(*profile);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool is_held(const meeting& met) { return met.state == meeting::status::held; }

}  // namespace

namespace {

constexpr const char* statements_of = "SELECT id, again FROM statements WHERE article = ? ORDER BY item";
constexpr const char* meetings_of = "SELECT id, again FROM meetings WHERE article = ? ORDER BY item";
constexpr const char* facts_of = "SELECT id, again FROM facts WHERE article = ? ORDER BY item";

// An article as it was put in.
struct taken {
  record in{};
  std::int64_t story = 0, outlet = 0;
  bool again = false;
  std::vector<std::int64_t> profiles{};
  std::string sketch{};
};

std::optional<taken> take(database& on, std::int64_t article) {
  rows had = on.ask("SELECT t.text, t.record, t.profiles, t.sketch, a.story, a.again, coalesce(a.outlet, 0) "
                    "FROM texts t JOIN articles a ON a.id = t.article WHERE t.article = ?",
                    article);
  if (!had.next()) return std::nullopt;
  auto decoded = decode(had.bytes(1), had.bytes(0));
  taken out;
  out.profiles = decode_profiles(had.bytes(2));
  if (!decoded || out.profiles.size() != decoded->entities.size()) {
    on.fail(status::damaged, on.path() + ": it is damaged (the record of article " + std::to_string(article) + ")");
    return std::nullopt;
  }
  out.in = *std::move(decoded);
  out.sketch = had.bytes(3);
  out.story = had.integer(4);
  out.again = had.integer(5) != 0;
  out.outlet = had.integer(6);
  return out;
}

}  // namespace

writer::writer(database& on, const identity_knowledge& known)
    : on_(on), wordings_(on, known), stories_(on), grouping_(on, known) {
  keeps_text_ = on.number("SELECT value FROM settings WHERE name = 'keeps_text'") != 0;
  next_ = counted_ = on.number("SELECT value FROM settings WHERE name = 'next'");
  longest_ = on.number("SELECT value FROM settings WHERE name = 'longest'");
}

void writer::add(const record& one, std::string_view outlet, addition& counted) {
  if (one.article.id.empty()) return on_.fail(status::argument, "article.id is empty: an archive finds articles by it");
  if (outlet.empty()) outlet = one[one.article.agency];
  record blanked;
  if (!keeps_text_) (blanked = one).text = kept_text(one);
  const record& kept = keeps_text_ ? one : blanked;
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

void writer::put_in(const record& one, std::string_view outlet) {
  work now{one};
  now.profiles = wordings_.profiles_of(one);
  now.outlet = outlet_of(outlet);
  const sketch wording = sketch_of(one);
  const std::int64_t day = day_number(one.article.published);
  now.article = next_id(day);
  const std::optional<std::int64_t> story = stories_.story_of(wording, day);
  now.story = story.value_or(now.article);
  now.shares_story = now.again = story.has_value();
  if (story) open_story(*story);

  const std::vector<posting> postings = postings_of(one, now.profiles, now.outlet);
  on_.run("INSERT INTO articles(id, name, outlet, story, again, last, words) VALUES(?, ?, nullif(?, 0), ?, ?, ?, ?)",
          now.article, one.article.id, now.outlet, now.story, number(now.again), postings.front().last,
          number(postings.front().words));
  on_.run("INSERT INTO texts(article, text, record, profiles, sketch) VALUES(?, ?, ?, ?, ?)", now.article,
          blob{one.text}, blob{encode(one)}, blob{encode_profiles(now.profiles)}, blob{encoded(wording)});
  stories_.remember(wording, now.article);
  wordings_.add_offices(one, now.profiles);
  count_article(now, 1);
  for (const posting& each : postings) insert_item(now, each);
}

void writer::add_again(std::int64_t article) {
  const std::optional<taken> had = take(on_, article);
  if (!had) return;
  std::string outlet;
  if (rows name = on_.ask("SELECT name FROM outlets WHERE id = ?", had->outlet); name.next()) outlet = name.text(0);
  take_out(article);
  put_in(had->in, outlet);
}

bool writer::is_unchanged(const record& one, std::string_view outlet) {
  rows had = on_.ask("SELECT t.record, t.text, coalesce(o.name, '') FROM articles a JOIN texts t ON t.article = a.id "
                     "LEFT JOIN outlets o ON o.id = a.outlet WHERE a.name = ?",
                     one.article.id);
  return had.next() && had.bytes(1) == one.text && had.text(2) == outlet && had.bytes(0) == encode(one);
}

std::int64_t writer::outlet_of(std::string_view name) {
  if (name.empty()) return 0;
  if (const std::int64_t id = on_.number("SELECT id FROM outlets WHERE name = ?", name)) return id;
  on_.run("INSERT INTO outlets(name) VALUES(?)", name);
  return on_.last_id();
}

// From its second article on a story remembers what was said first: up to then its only article has said everything.
void writer::open_story(std::int64_t story) {
  if (on_.number("SELECT count(*) FROM (SELECT 1 FROM articles WHERE story = ? LIMIT 2)", story) == 1) tell_anew(story);
}

void writer::insert_item(const work& of, const posting& one) {
  if (one.of == noun::article) return index(noun::article, of.article, one.text, of.again);
  const std::int64_t id = next_id(one.day);
  const bool again = of.shares_story && !stories_.is_first(of.story, one.told, id);
  if (one.last) longest_ = std::max<std::int64_t>(longest_, date_of(*one.last).year - date_of(one.day).year);
  switch (one.of) {
    case noun::statement: insert_statement(of, one, id, again); break;
    case noun::meeting: insert_meeting(of, one, id, again); break;
    default: insert_fact(of, one, id, again);
  }
  if (!again) count(of, one, 1, true);
  index(one.of, id, one.text, again);
}

void writer::insert_statement(const work& of, const posting& one, std::int64_t id, bool again) {
  const statement& said = of.in.statements[one.item];
  on_.run("INSERT INTO statements(id, article, item, last, type, mode, act, confidence, again, words, begin, \"end\") "
          "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id, of.article, number(one.item), one.last, number(said.what), number(said.how), number(said.does),
          number(said.confidence), number(again), number(one.words), number(one.evidence.begin),
          number(one.evidence.end));
  const auto add = [&](const std::vector<entity_id>& parties, std::int64_t role) {
    for (const entity_id party : parties)
      if (const auto profile = profile_or_null(of.profiles, party))
        on_.run("INSERT OR IGNORE INTO statement_parties(statement, role, profile) VALUES(?, ?, ?)", id, role,
                *profile);
  };
  add(said.speakers, 0);
  add(said.addressees, 1);
}

void writer::insert_meeting(const work& of, const posting& one, std::int64_t id, bool again) {
  const meeting& met = of.in.meetings[one.item];
  on_.run(
      "INSERT INTO meetings(id, article, item, last, kind, status, place, confidence, again, words, begin, \"end\") "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, of.article, number(one.item), one.last, number(met.what), number(met.state),
      profile_or_null(of.profiles, met.place), number(met.confidence), number(again), number(one.words),
      number(one.evidence.begin), number(one.evidence.end));
  for (const participant& party : met.participants)
    if (const auto profile = profile_or_null(of.profiles, party.who))
      on_.run("INSERT OR IGNORE INTO meeting_parties(meeting, profile, side) VALUES(?, ?, ?)", id, *profile,
              number(party.at));
  for (const span topic : met.topics)
    if (const std::int64_t known = topic_of(of.in[topic]))
      on_.run("INSERT OR IGNORE INTO meeting_topics(meeting, topic) VALUES(?, ?)", id, known);
}

void writer::insert_fact(const work& of, const posting& one, std::int64_t id, bool again) {
  const fact& known = of.in.facts[one.item];
  on_.run("INSERT INTO facts(id, article, item, last, kind, subject, place, confidence, again, words, begin, \"end\") "
          "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id, of.article, number(one.item), one.last, number(known.what), profile_or_null(of.profiles, known.subject),
          profile_or_null(of.profiles, known.place), number(known.confidence), number(again), number(one.words),
          number(one.evidence.begin), number(one.evidence.end));
}

std::int64_t writer::topic_of(std::string_view words) {
  const std::string folded_words = folded(words);
  if (folded_words.empty()) return 0;
  if (const std::int64_t id = on_.number("SELECT id FROM topics WHERE folded = ?", folded_words)) return id;
  on_.run("INSERT INTO topics(folded, topic, meetings) VALUES(?, ?, 0)", folded_words, words);
  return on_.last_id();
}

bool writer::remove(std::string_view name) {
  const std::int64_t article = on_.number("SELECT id FROM articles WHERE name = ?", name);
  if (article) take_out(article);
  return article != 0;
}

// The items of an article in the order of the record, each with its id and whether it is said again.
std::vector<std::pair<std::int64_t, bool>> writer::items_of(const char* literal, std::int64_t article) {
  std::vector<std::pair<std::int64_t, bool>> out;
  rows each = on_.ask(literal, article);
  while (each.next()) out.emplace_back(each.integer(0), each.integer(1) != 0);
  return out;
}

void writer::take_out(std::int64_t article) {
  // What waits to be counted cannot be counted out.
  if ((article & number_of_id) >= counted_) finish();
  flush_index();
  std::optional<taken> had = take(on_, article);
  if (!had) return;
  work now{had->in, article, had->story, had->outlet, had->profiles};
  now.again = had->again;
  now.shares_story =
      on_.number("SELECT count(*) FROM (SELECT 1 FROM articles WHERE story = ? LIMIT 2)", had->story) > 1;
  const auto statements = items_of(statements_of, article), meetings = items_of(meetings_of, article),
             facts = items_of(facts_of, article);
  for (const posting& each : postings_of(now.in, now.profiles, now.outlet)) {
    if (each.of == noun::article) {
      unindex(noun::article, article, each.text, had->again);
      continue;
    }
    const auto& items = each.of == noun::statement ? statements : each.of == noun::meeting ? meetings : facts;
    if (each.item >= items.size())
      return on_.fail(status::damaged,
                      on_.path() + ": it is damaged (items of article " + std::to_string(article) + ")");
    take_out_item(now, each, items[each.item].first, items[each.item].second);
  }
  wordings_.remove_offices(now.in, now.profiles);
  count_article(now, -1);
  if (const auto wording = decoded(had->sketch)) stories_.forget(*wording, article);
  on_.run("DELETE FROM texts WHERE article = ?", article);
  on_.run("DELETE FROM articles WHERE id = ?", article);
  tell_anew(had->story);
}

void writer::take_out_item(const work& of, const posting& one, std::int64_t id, bool again) {
  if (!again) count(of, one, -1, false);
  if (of.shares_story && !again) stories_.withdraw(of.story, one.told, id);
  unindex(one.of, id, one.text, again);
  switch (one.of) {
    case noun::statement:
      on_.run("DELETE FROM statement_parties WHERE statement = ?", id);
      on_.run("DELETE FROM statements WHERE id = ?", id);
      break;
    case noun::meeting:
      on_.run("DELETE FROM meeting_parties WHERE meeting = ?", id);
      on_.run("DELETE FROM meeting_topics WHERE meeting = ?", id);
      on_.run("DELETE FROM meetings WHERE id = ?", id);
      break;
    default: on_.run("DELETE FROM facts WHERE id = ?", id);
  }
}

// After an article of a story has come or gone: what nobody claims any more is said first by the next that says it.
void writer::tell_anew(std::int64_t story) {
  std::vector<std::int64_t> articles;
  {
    // Numbers tell who came first; days do not.
    rows each = on_.ask("SELECT id FROM articles WHERE story = ? ORDER BY id & 1099511627775", story);
    while (each.next()) articles.push_back(each.integer(0));
  }
  for (std::size_t i = 0; i < articles.size(); ++i) {
    std::optional<taken> had = take(on_, articles[i]);
    if (!had) return;
    work now{had->in, articles[i], story, had->outlet, had->profiles};
    const std::vector<posting> postings = postings_of(now.in, now.profiles, now.outlet);
    if (i == 0 && had->again) {
      unindex(noun::article, articles[i], postings.front().text, true);
      index(noun::article, articles[i], postings.front().text, false);
      on_.run("UPDATE articles SET again = 0 WHERE id = ?", articles[i]);
      ++days_[{number(noun::article), day_of_id(articles[i])}];
      if (now.outlet) ++outlets_[now.outlet];
    }
    const auto statements = items_of(statements_of, articles[i]), meetings = items_of(meetings_of, articles[i]),
               facts = items_of(facts_of, articles[i]);
    for (const posting& each : postings) {
      if (each.of == noun::article) continue;
      const auto& items = each.of == noun::statement ? statements : each.of == noun::meeting ? meetings : facts;
      if (each.item >= items.size()) continue;
      const auto [id, again] = items[each.item];
      if (!stories_.is_first(story, each.told, id) || !again) continue;
      unindex(each.of, id, each.text, true);
      index(each.of, id, each.text, false);
      on_.run(each.of == noun::statement ? "UPDATE statements SET again = 0 WHERE id = ?"
              : each.of == noun::meeting ? "UPDATE meetings SET again = 0 WHERE id = ?"
                                         : "UPDATE facts SET again = 0 WHERE id = ?",
              id);
      count(now, each, 1, false);
    }
  }
}

void writer::count(const work& of, const posting& one, std::int64_t by, bool pairs_wait) {
  days_[{number(one.of), one.day}] += by;
  if (one.of == noun::statement) {
    std::set<std::int64_t> speakers;
    for (const entity_id id : of.in.statements[one.item].speakers)
      if (const auto profile = profile_or_null(of.profiles, id)) speakers.insert(*profile);
    for (const std::int64_t profile : speakers) profiles_[profile].statements += by;
  }
  if (one.of != noun::meeting || !is_held(of.in.meetings[one.item])) return;
  const meeting& met = of.in.meetings[one.item];
  std::vector<std::int64_t> parties = parties_of(met, of.profiles);
  for (const std::int64_t profile : parties) profiles_[profile].meetings += by;
  if (const auto place = profile_or_null(of.profiles, met.place)) profiles_[*place].places += by;
  std::set<std::int64_t> topics;
  for (const span topic : met.topics)
    if (const std::int64_t id = topic_of(of.in[topic])) topics.insert(id);
  for (const std::int64_t id : topics) topics_[id] += by;
  if (pairs_wait) met_.push_back(std::move(parties));
  else grouping_.count_pairs(parties, by);
}

void writer::count_article(const work& of, std::int64_t by) {
  for (const std::int64_t profile : std::set<std::int64_t>(of.profiles.begin(), of.profiles.end()))
    profiles_[profile].articles += by;
  if (of.again) return;
  if (of.outlet) outlets_[of.outlet] += by;
  days_[{number(noun::article), day_of_id(of.article)}] += by;
}

void writer::index(noun of, std::int64_t id, const document& text, bool again) {
  waiting one{of, id, text};
  if (again) (one.text.keys += one.text.keys.empty() ? "" : " ") += again_key;
  waiting_bytes_ += sizeof one + text.words.size() + text.keys.size() + text.named.size() + text.speakers.size() +
                    text.participants.size() + text.bodies.size();
  documents_.push_back(std::move(one));
  if (waiting_bytes_ > most_waiting) flush_index();
}

namespace {

template <class... Front>
void run_on_document(database& on, const char* literal, const document& d, const Front&... front) {
  on.run(literal, front..., d.words, d.named, d.speakers, d.addressees, d.participants, d.places, d.bodies, d.keys);
}

}  // namespace

void writer::unindex(noun of, std::int64_t id, const document& text, bool again) {
  flush_index();
  document had = text;
  if (again) (had.keys += had.keys.empty() ? "" : " ") += again_key;
  run_on_document(on_,
                  of == noun::statement ? "INSERT INTO statement_index(statement_index, rowid, words, named, speakers, "
                                          "addressees, participants, places, bodies, keys) "
                                          "VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  : of == noun::meeting ? "INSERT INTO meeting_index(meeting_index, rowid, words, named, speakers, "
                                          "addressees, participants, places, bodies, keys) "
                                          "VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  : of == noun::article
                      ? "INSERT INTO article_index(article_index, rowid, words, named, speakers, "
                        "addressees, participants, places, bodies, keys) "
                        "VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      : "INSERT INTO fact_index(fact_index, rowid, words, named, speakers, addressees, "
                        "participants, places, bodies, keys) "
                        "VALUES('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  had, id);
}

// FTS5 takes ids in any order, but begins a new segment whenever one is smaller than the last.
void writer::flush_index() {
  std::sort(documents_.begin(), documents_.end(), [](const waiting& a, const waiting& b) { return a.id < b.id; });
  for (const waiting& one : documents_)
    run_on_document(on_,
                    one.of == noun::statement
                        ? "INSERT INTO statement_index(rowid, words, named, speakers, addressees, "
                          "participants, places, bodies, keys) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    : one.of == noun::meeting ? "INSERT INTO meeting_index(rowid, words, named, speakers, addressees, "
                                                "participants, places, bodies, keys) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    : one.of == noun::article ? "INSERT INTO article_index(rowid, words, named, speakers, addressees, "
                                                "participants, places, bodies, keys) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                              : "INSERT INTO fact_index(rowid, words, named, speakers, addressees, "
                                                "participants, places, bodies, keys) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    one.text, one.id);
  documents_.clear();
  waiting_bytes_ = 0;
}

// Who comes or goes is evidence for the others of his block, unless he only comes in another wording.
void writer::decide_who_is_who() {
  std::set<std::string> blocks;
  std::vector<std::pair<std::int64_t, std::string>> come;
  for (const auto& [id, by] : profiles_) {
    rows now = on_.ask("UPDATE profiles SET articles = articles + ?, statements = statements + ?, "
                       "meetings = meetings + ?, places = places + ? WHERE id = ? RETURNING articles, block",
                       by.articles, by.statements, by.meetings, by.places, id);
    if (now.next()) {
      if (now.integer(0) == 0) blocks.emplace(now.text(1));
      else if (now.integer(0) == by.articles) come.emplace_back(id, now.text(1));
    }
    while (now.next()) {}
  }
  for (auto& [id, block] : come) {
    if (const std::int64_t identity = block.empty() ? 0 : grouping_.same_as_before(id)) grouping_.adopt(id, identity);
    else blocks.insert(std::move(block));
  }
  blocks.erase("");
  grouping_.sum_up(profiles_);
  grouping_.regroup(blocks, counted_);
}

void writer::finish() {
  wordings_.flush();
  decide_who_is_who();
  for (const std::vector<std::int64_t>& parties : met_) grouping_.count_pairs(parties, 1);
  for (const auto& [id, by] : topics_) on_.run("UPDATE topics SET meetings = meetings + ? WHERE id = ?", by, id);
  for (const auto& [id, by] : outlets_) on_.run("UPDATE outlets SET articles = articles + ? WHERE id = ?", by, id);
  for (const auto& [key, by] : days_)
    on_.run("INSERT INTO days(noun, day, items) VALUES(?, ?, ?) "
            "ON CONFLICT(noun, day) DO UPDATE SET items = items + excluded.items",
            key.first, key.second, by);
  flush_index();
  on_.run("UPDATE settings SET value = ? WHERE name = 'next'", next_);
  on_.run("UPDATE settings SET value = ? WHERE name = 'longest'", longest_);
  profiles_.clear(), topics_.clear(), outlets_.clear(), days_.clear(), met_.clear();
  counted_ = next_;
}

}  // namespace communique::archives
