// The class archive: what its functions do stands in the files beside this one.
#include <communique/archive.hpp>

#include "archive/answers.hpp"
#include "archive/database.hpp"
#include "archive/encounters.hpp"
#include "archive/full_text.hpp"
#include "archive/identities.hpp"
#include "archive/index_rows.hpp"
#include "archive/inspection.hpp"
#include "archive/migration.hpp"
#include "archive/opening.hpp"
#include "archive/rankings.hpp"
#include "archive/timeline.hpp"
#include "archive/writer.hpp"
#include "lexicon/tables.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace communique::inline v1 {

struct archive::state {
  archives::database db{};
  std::optional<archives::identity_knowledge> known{};  // loaded with the first thing that is added
  archives::lately_asked lately{};

  // The value, or why there is none.
  template <class T> result<T> given(T value) {
    if (db.failed()) return db.take_failure();
    return value;
  }

  // Everything that `ask` sees belongs to one moment, whatever others write meanwhile.
  template <class Ask> auto read(Ask ask) -> result<decltype(ask())> {
    archives::transaction moment(db, "BEGIN");
    auto value = ask();
    if (!db.failed()) moment.commit();
    return given(std::move(value));
  }

  template <class Change> auto write(Change change) -> result<decltype(change())> {
    learn();
    archives::transaction all(db);
    lately.begin(db);
    if (db.failed()) return db.take_failure();
    auto value = change();
    if (!all.commit()) lately.forget();
    return given(std::move(value));
  }

  void learn() {
    if (known || db.failed()) return;
    const auto tables = lexicon::tables::load({});
    if (!tables) return db.fail(tables.error().code, tables.error().message);
    auto made = archives::identity_knowledge::from(*tables);
    if (made) known = *std::move(made);
    else db.fail(made.error().code, made.error().message);
  }

  template <class Item, class List>
  result<page<found<Item>>> find(noun of, const filter& asked, const paging& part, List list) {
    return read([&] {
      page<found<Item>> out;
      archives::answer places = archives::answer_of(db, asked, of, part);
      if (db.failed()) return out;
      archives::shelf articles(db);
      for (const archives::place& one : places.rows) {
        if (auto from = articles.article(one.article)) add_item(out.rows, std::move(from), one.item, list);
        if (part.skip_damaged) note_unread(one.article, out.unread);
      }
      out.next = std::move(places.next);
      return out;
    });
  }

  // Takes the failure of a damaged article, and names the article once.
  void note_unread(std::int64_t article, std::vector<std::string>& unread) {
    if (!db.failed()) return;
    error why = db.take_failure();
    if (why.code != status::damaged) return db.fail(why.code, std::move(why.message));
    archives::rows one = db.ask("SELECT name FROM articles WHERE number = ?", article);
    std::string name = one.next() ? std::string(one.text(0)) : std::to_string(article);
    if (unread.empty() || unread.back() != name) unread.push_back(std::move(name));
  }

  template <class Item, class List>
  void add_item(std::vector<found<Item>>& to, std::shared_ptr<const stored> from, std::uint32_t item, List list) {
    const std::vector<Item>& items = list(from->in);
    if (item < items.size()) to.push_back({from, &items[item]});
    else db.fail(status::damaged, db.path() + ": it is damaged (an item of article " + from->in.article.id + ")");
  }
};

archive::archive(std::unique_ptr<state> opened) noexcept : state_(std::move(opened)) {}
archive::archive(archive&&) noexcept = default;
archive& archive::operator=(archive&&) noexcept = default;
archive::~archive() = default;

result<archive> archive::open(std::string_view path, const archive_options& options) {
  auto made = std::make_unique<state>();
  archives::open_archive(made->db, path, options);
  if (!made->db.failed() && archives::version_of(made->db) < archives::schema_version) {
    made->learn();
    if (made->known) archives::bring_up_to_date(made->db, *made->known);
  }
  if (made->db.failed()) return made->db.take_failure();
  return archive(std::move(made));
}

result<addition> archive::add(const record& one, std::string_view outlet) {
  return state_->write([&] {
    addition counted;
    archives::writer to(state_->db, *state_->known, state_->lately);
    to.add(one, outlet, counted);
    to.finish();
    return counted;
  });
}

result<addition> archive::add(const std::vector<record>& all, std::string_view outlet) {
  return state_->write([&] {
    addition counted;
    archives::writer to(state_->db, *state_->known, state_->lately);
    for (const record& one : all) to.add(one, outlet, counted);
    to.finish();
    return counted;
  });
}

result<addition> archive::add(const std::vector<arrival>& all) {
  return state_->write([&] {
    addition counted;
    archives::writer to(state_->db, *state_->known, state_->lately);
    for (const arrival& one : all) to.add(one.in, one.outlet, counted);
    to.finish();
    return counted;
  });
}

result<std::uint64_t> archive::remove(std::string_view article_id) {
  return remove(std::vector<std::string>{std::string(article_id)});
}

result<std::uint64_t> archive::remove(const std::vector<std::string>& article_ids) {
  return state_->write([&] {
    archives::writer from(state_->db, *state_->known, state_->lately);
    std::uint64_t had = 0;
    for (const std::string& id : article_ids) had += from.remove(id);
    from.finish();
    return had;
  });
}

result<std::shared_ptr<const stored>> archive::article_of(std::string_view article_id) const {
  archives::database& db = state_->db;
  return state_->read([&] {
    const std::int64_t number = db.number("SELECT number FROM articles WHERE name = ?", article_id);
    if (!number && !db.failed()) db.fail(status::not_found, "no article " + std::string(article_id));
    return archives::shelf(db).article(number);
  });
}

result<page<found<statement>>> archive::statements(const filter& asked, const paging& part) const {
  return state_->find<statement>(
      noun::statement, asked, part, [](const record& in) -> auto& { return in.statements; });
}
result<page<found<meeting>>> archive::meetings(const filter& asked, const paging& part) const {
  return state_->find<meeting>(
      noun::meeting, asked, part, [](const record& in) -> auto& { return in.meetings; });
}
result<page<found<fact>>> archive::facts(const filter& asked, const paging& part) const {
  return state_->find<fact>(
      noun::fact, asked, part, [](const record& in) -> auto& { return in.facts; });
}

result<page<found<article>>> archive::articles(const filter& asked, const paging& part) const {
  return state_->read([&] {
    page<found<article>> out;
    archives::answer places = archives::answer_of(state_->db, asked, noun::article, part);
    if (state_->db.failed()) return out;
    archives::shelf articles(state_->db);
    for (const archives::place& one : places.rows) {
      if (auto from = articles.article(one.article)) out.rows.push_back({from, &from->in.article});
      if (part.skip_damaged) state_->note_unread(one.article, out.unread);
    }
    out.next = std::move(places.next);
    return out;
  });
}

result<page<identity>> archive::identities(const filter& asked, const paging& part) const {
  return state_->read([&] { return archives::identities(state_->db, asked, part); });
}
result<identity> archive::identity_of(identity_id id) const {
  return state_->read([&] { return archives::identity_of(state_->db, id); });
}

result<std::uint64_t> archive::count_of(noun what, const filter& asked) const {
  return state_->read([&] {
    return what == noun::identity ? archives::count_identities(state_->db, asked)
                                  : archives::count_of(state_->db, what, asked);
  });
}
result<std::vector<count>> archive::counts(noun what, interval by, const filter& asked) const {
  if (what == noun::identity) return error{status::argument, "identities have no day to be counted by"};
  return state_->read([&] { return archives::counts(state_->db, what, by, asked); });
}
result<std::vector<ranked>> archive::top(communique::top of, const filter& asked, std::uint32_t limit) const {
  return state_->read([&] { return archives::ranking(state_->db, of, asked, limit); });
}
result<graph> archive::graph(const filter& asked) const {
  return state_->read([&] { return archives::who_met_whom(state_->db, asked); });
}

result<page<moment>> archive::timeline(const who& of, const filter& asked, const paging& part) const {
  return state_->read([&] {
    page<moment> out;
    archives::shelf articles(state_->db);
    const archives::timeline found = archives::timeline_of(state_->db, of, asked, part);
    for (const archives::timeline::row& one : found.rows) {
      auto from = articles.article(one.at.article);
      if (!from && part.skip_damaged) state_->note_unread(one.at.article, out.unread);
      if (!from && state_->db.failed()) break;
      if (!from) continue;
      moment now;
      now.day = one.day;
      if (one.of == noun::statement && one.at.item < from->in.statements.size())
        now.said = {from, &from->in.statements[one.at.item]};
      if (one.of == noun::meeting && one.at.item < from->in.meetings.size())
        now.met = {from, &from->in.meetings[one.at.item]};
      if (!now.said.item && !now.met.item) {
        state_->db.fail(status::damaged,
                        state_->db.path() + ": it is damaged (an item of article " + from->in.article.id + ")");
        break;
      }
      out.rows.push_back(std::move(now));
    }
    out.next = found.next;
    return out;
  });
}

result<identity_id> archive::merge(identity_id one, identity_id other) {
  return state_->write([&] { return archives::merge(state_->db, *state_->known, one, other); });
}
result<identity_id> archive::split(identity_id from, const std::vector<std::int64_t>& appearances) {
  return state_->write([&] { return archives::split(state_->db, *state_->known, from, appearances); });
}
result<identity_id> archive::split(identity_id from, const std::vector<std::string>& article_ids) {
  return state_->write([&] { return archives::split(state_->db, *state_->known, state_->lately, from, article_ids); });
}

result<archive_info> archive::info() const {
  return state_->read([&] { return archives::info_of(state_->db); });
}
result<archive_info> archive::optimize() {
  for (const char* const join : archives::optimizations) {
    const auto done = state_->write([&] {
      state_->db.script(join);
      return true;
    });
    if (!done) return done.error();
  }
  return info();
}
result<archive_info> archive::rebuild() {
  const auto done = state_->write([&] {
    archives::rebuild_indices(state_->db);
    return true;
  });
  if (!done) return done.error();
  return info();
}
result<std::vector<std::string>> archive::check() const {
  return state_->read([&] { return archives::problems_of(state_->db); });
}
result<std::string> archive::explain(noun what, const filter& asked, const paging& part) const {
  if (what == noun::identity) return error{status::argument, "identities are found by several questions"};
  return state_->read([&] { return archives::explain(state_->db, asked, what, part); });
}

}  // namespace communique::inline v1
