#include "cursor.hpp"

#include "archive.hpp"
#include "arguments.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace communique::capi {

namespace {

template <class Item> std::uint32_t index_in(const std::vector<Item>& all, const Item* one) {
  return static_cast<std::uint32_t>(one - all.data());
}
std::uint32_t index_of(const record& in, const statement* one) { return index_in(in.statements, one); }
std::uint32_t index_of(const record& in, const meeting* one) { return index_in(in.meetings, one); }
std::uint32_t index_of(const record& in, const fact* one) { return index_in(in.facts, one); }
std::uint32_t index_of(const record&, const article*) { return CMQ_NONE; }

template <class Item> finding row_of(noun what, found<Item> from) {
  const record& in = from.from->in;
  finding out{what, index_of(in, from.item), from.day(), nullptr};
  out.from = std::move(from.from);
  return out;
}

std::unique_ptr<cmq_cursor> cursor_of(const cmq_archive* archive, std::optional<noun> of) {
  auto made = std::make_unique<cmq_cursor>();
  made->unit = archive->unit;
  made->of = of;
  return made;
}

// A page of rows that stand in articles.
template <class Page, class Each>
cmq_status give_rows(const cmq_archive* archive, std::optional<noun> of, result<Page> page, cmq_cursor** out,
                     cmq_error** error, Each each) {
  if (!page) return fail(error, page.error());
  auto made = cursor_of(archive, of);
  made->rows.reserve(page->rows.size());
  for (auto& row : page->rows) made->rows.push_back(each(std::move(row)));
  made->after = std::move(page->next);
  made->unread = std::move(page->unread);
  *out = made.release();
  return CMQ_OK;
}

template <class Item>
cmq_status give_found(const cmq_archive* archive, noun what, result<page<found<Item>>> page, cmq_cursor** out,
                      cmq_error** error) {
  return give_rows(archive, what, std::move(page), out, error,
                   [&](found<Item> row) { return row_of(what, std::move(row)); });
}

cmq_status give_identities(const cmq_archive* archive, page<identity> page, cmq_cursor** out) {
  auto made = cursor_of(archive, noun::identity);
  made->identities = std::move(page.rows);
  for (std::size_t i = 0; i < made->identities.size(); ++i) made->rows.push_back({.what = noun::identity});
  made->after = std::move(page.next);
  *out = made.release();
  return CMQ_OK;
}

cmq_status find(const cmq_archive* archive, const asked& question, cmq_cursor** out, cmq_error** error) {
  const communique::archive& in = archive->holds;
  const auto& [what, wanted, part, limited] = question;
  switch (what) {
    case noun::statement: return give_found(archive, what, in.statements(wanted, part), out, error);
    case noun::meeting: return give_found(archive, what, in.meetings(wanted, part), out, error);
    case noun::article: return give_found(archive, what, in.articles(wanted, part), out, error);
    case noun::fact: return give_found(archive, what, in.facts(wanted, part), out, error);
    case noun::identity: break;
  }
  auto found = in.identities(wanted, part);
  return found ? give_identities(archive, *std::move(found), out) : fail(error, found.error());
}

finding row_of(moment now) {
  return now.said.item ? row_of(noun::statement, std::move(now.said)) : row_of(noun::meeting, std::move(now.met));
}

// The article of a row, laid out when the first of its rows is looked at.
const cmq_cursor::laid_out& laid_out_of(cmq_cursor& in, const std::shared_ptr<const stored>& from) {
  cmq_cursor::laid_out& to = in.articles[from.get()];
  if (to.record) return to;
  to.identities.clear();
  for (const identity_id id : from->identities) to.identities.push_back(static_cast<std::int64_t>(id));
  to.record = make_record(std::shared_ptr<const record>(from, &from->in), in.unit);
  return to;
}

// From the first word of its content to the last, in whichever unit the spans count.
cmq_span evidence_of(const cmq_statement& said) {
  cmq_span out{CMQ_NONE, CMQ_NONE};
  for (std::uint32_t i = 0; i < said.content_count; ++i) {
    const cmq_span part = said.content[i];
    out = out.begin == CMQ_NONE ? part : cmq_span{std::min(out.begin, part.begin), std::max(out.end, part.end)};
  }
  return out;
}

cmq_span evidence_of(const finding& row, const cmq_record& in) {
  switch (row.what) {
    case noun::statement: return evidence_of(in.statements[row.item]);
    case noun::meeting: return in.meetings[row.item].evidence;
    case noun::fact: return in.facts[row.item].evidence;
    case noun::article: return in.article.headline;
    case noun::identity: break;
  }
  return {CMQ_NONE, CMQ_NONE};
}

cmq_row row_to_c(cmq_cursor& of, const finding& row) {
  cmq_row to{};
  to.noun = number(row.what);
  to.item = row.item;
  to.evidence = {CMQ_NONE, CMQ_NONE};
  to.article_id = to.outlet = {"", 0};
  if (!row.from) return to;
  const cmq_cursor::laid_out& article = laid_out_of(of, row.from);
  to.identity_count = static_cast<std::uint32_t>(article.identities.size());
  to.identities = article.identities.data();
  to.evidence = evidence_of(row, *article.record);
  to.day = to_c(row.day);
  to.story = row.from->story;
  to.article_id = article.record->article.id;
  to.outlet = {row.from->outlet.data(), row.from->outlet.size()};
  to.record = article.record.get();
  return to;
}

}  // namespace

}  // namespace communique::capi

namespace capi = communique::capi;

cmq_status cmq_archive_find(cmq_archive* archive, const cmq_query* query, cmq_cursor** out, cmq_error** error) {
  return capi::ask(archive, query, out, error,
                   [&](const capi::asked& question) { return capi::find(archive, question, out, error); });
}

cmq_status cmq_archive_timeline(cmq_archive* archive, const cmq_who* of, const cmq_query* query, cmq_cursor** out,
                                cmq_error** error) {
  return capi::ask(archive, query, out, error, [&](const capi::asked& question) -> cmq_status {
    if (!of) return capi::fail(error, CMQ_EARGUMENT, "of is NULL");
    communique::who somebody;
    if (const std::string wrong = capi::convert(*of, "of", somebody); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    return capi::give_rows(archive, std::nullopt, archive->holds.timeline(somebody, question.filter, question.paging),
                           out, error, [](communique::moment now) { return capi::row_of(std::move(now)); });
  });
}

cmq_status cmq_archive_article(cmq_archive* archive, const char* id, size_t size, cmq_cursor** out, cmq_error** error) {
  return capi::ask(archive, out, error, [&]() -> cmq_status {
    if (const std::string wrong = capi::trouble_with(id, size, "id"); !wrong.empty())
      return capi::fail(error, CMQ_EARGUMENT, wrong);
    auto article = archive->holds.article_of({size ? id : "", size});
    if (!article) return capi::fail(error, article.error());
    communique::page<communique::found<communique::article>> one;
    one.rows.push_back({*article, &(*article)->in.article});
    return capi::give_found<communique::article>(archive, communique::noun::article, std::move(one), out, error);
  });
}

cmq_status cmq_archive_identity(cmq_archive* archive, int64_t identity, cmq_cursor** out, cmq_error** error) {
  return capi::ask(archive, out, error, [&]() -> cmq_status {
    auto found = archive->holds.identity_of(communique::identity_id{identity});
    if (!found) return capi::fail(error, found.error());
    communique::page<communique::identity> one;
    one.rows.push_back(*std::move(found));
    return capi::give_identities(archive, std::move(one), out);
  });
}

cmq_status cmq_cursor_next(cmq_cursor* cursor, cmq_row* out) {
  return capi::guard(nullptr, [&]() -> cmq_status {
    if (!cursor || !out) return CMQ_EARGUMENT;
    if (cursor->next == cursor->rows.size()) return CMQ_DONE;
    const cmq_row row = capi::row_to_c(*cursor, cursor->rows[cursor->next]);
    const bool is_identity = !cursor->identities.empty();
    const cmq_identity who = is_identity ? capi::to_c(cursor->identities[cursor->next], cursor->kept) : cmq_identity{};
    if (const cmq_status given = capi::give(out, row, CMQ_SIZE_THROUGH(cmq_row, identities)); given != CMQ_OK)
      return given;
    cursor->current = who;
    ++cursor->next;
    return CMQ_OK;
  });
}

cmq_status cmq_cursor_after(const cmq_cursor* cursor, cmq_text* out) {
  if (!cursor || !out) return CMQ_EARGUMENT;
  *out = {cursor->after.data(), cursor->after.size()};
  return CMQ_OK;
}

uint32_t cmq_unread_count(const cmq_cursor* cursor) {
  return cursor ? static_cast<std::uint32_t>(cursor->unread.size()) : 0;
}

cmq_status cmq_unread_get(const cmq_cursor* cursor, uint32_t index, cmq_text* out) {
  if (!cursor || !out || index >= cursor->unread.size()) return CMQ_EARGUMENT;
  *out = {cursor->unread[index].data(), cursor->unread[index].size()};
  return CMQ_OK;
}

void cmq_cursor_free(cmq_cursor* cursor) { delete cursor; }
