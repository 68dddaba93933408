#include "archive/export_rows.hpp"
#include "record/json_writer.hpp"

#include <communique/export.hpp>
#include <communique/query.hpp>
#include <communique/words.hpp>

#include <cstdint>
#include <string>

namespace communique::inline v1 {

namespace {

class line {
 public:
  line() { to_.open('{'); }
  std::string operator()() && {
    to_.close('}');
    return to_.take() += '\n';
  }

  template <class Item> void head(noun of, const found<Item>& row) {
    word("noun", of);
    text("article", row.from->in.article.id);
    text("outlet", row.from->outlet);
    text("story", std::to_string(row.from->story));  // more digits than JavaScript's numbers have
    day("published", row.from->in.article.published);
    day("day", row.day());
  }
  void body(const found<statement>& row) {
    word("type", row->what);
    word("mode", row->how);
    word("act", row->does);
    named("speakers", *row.from, row->speakers);
    words("source", *row.from, row->source);
    words("cue", *row.from, row->cue);
    words("content", *row.from, row->content);
    named("addressees", *row.from, row->addressees);
    words("topics", *row.from, row->topics);
  }
  void body(const found<meeting>& row) {
    day("until", query::days_of(row.from->in, *row).last);
    word("kind", row->what);
    word("status", row->state);
    to_.key("participants").open('[');
    for (const participant& one : row->participants) {
      open_named(*row.from, one.who);
      to_.key("side").text_or_null(to_string(one.at));
      to_.close('}');
    }
    to_.close(']');
    named("place", *row.from, row->place);
    words("topics", *row.from, row->topics);
    text("plover", row->plover);
  }
  void body(const found<fact>& row) {
    word("kind", row->what);
    named("subject", *row.from, row->subject);
    words("object", *row.from, row->object);
    named("place", *row.from, row->place);
  }
  void body(const found<article>& row) {
    const record& in = row.from->in;
    word("language", row->written_in);
    words("headline", *row.from, row->headline);
    words("agency", *row.from, row->agency);
    words("byline", *row.from, row->byline);
    to_.key("named").open('[');
    for (std::uint32_t i = 0; i < in.entities.size(); ++i) {
      open_named(*row.from, static_cast<entity_id>(i));
      word("type", in.entities[i].what);
      to_.close('}');
    }
    to_.close(']');
    number("statements", in.statements.size());
    number("meetings", in.meetings.size());
    number("facts", in.facts.size());
  }
  template <class Item> void foot(const found<Item>& row) {
    words("evidence", *row.from, row.evidence());
    if constexpr (requires { row->confidence; }) to_.key("confidence").thousandths(row->confidence);
  }

  void all(const identity& one) {
    number("identity", id_number(one.id));
    word("type", one.what);
    text("name", one.name);
    text("acronym", one.acronym);
    text("country", one.country);
    text("reference", one.reference);
    number("articles", one.articles);
    number("statements", one.statements);
    number("meetings", one.meetings);
    to_.key("appearances").open('[');
    for (const appearance& each : one.appearances) appeared(each);
    to_.close(']');
    to_.key("offices").open('[');
    for (const tenure& each : one.offices) held(each);
    to_.close(']');
  }
  void all(const ranked& one) {
    text("name", one.name);
    id("identity", one.identity);
    text("other_name", one.other_name);
    id("other_identity", one.other_identity);
    number("n", one.n);
  }
  void all(const count& one) {
    day("first", one.first);
    number("n", one.n);
  }
  void all(const graph& in, const graph::edge& one) {
    node("one", in.nodes[one.one]);
    node("other", in.nodes[one.other]);
    number("meetings", one.meetings);
    day("first", one.first);
    day("last", one.last);
  }

 private:
  static std::uint64_t id_number(identity_id id) { return static_cast<std::uint64_t>(id); }

  void text(std::string_view key, std::string_view value) { to_.key(key).text_or_null(value); }
  void number(std::string_view key, std::uint64_t value) { to_.key(key).number(value); }
  void day(std::string_view key, date value) { to_.key(key).text_or_null(to_string(value)); }
  template <class Enum> void word(std::string_view key, Enum value) { to_.key(key).text(to_string(value)); }
  void id(std::string_view key, identity_id value) {
    to_.key(key);
    value == identity_id::none ? to_.null() : to_.number(id_number(value));
  }

  void words(const stored& in, span at) {
    if (!at) return to_.null();
    to_.open('{');
    to_.key("begin").number(at.begin);
    to_.key("end").number(at.end);
    to_.key("text").text(in.in[at]);
    to_.close('}');
  }
  void words(std::string_view key, const stored& in, span at) { to_.key(key), words(in, at); }
  void words(std::string_view key, const stored& in, const std::vector<span>& all) {
    to_.key(key).open('[');
    for (const span at : all) words(in, at);
    to_.close(']');
  }

  void open_named(const stored& in, entity_id one) {
    to_.open('{');
    to_.key("name").text(in.in[one].name);
    id("identity", in[one]);
  }
  void named(const stored& in, entity_id one) {
    if (one == entity_id::none) return to_.null();
    open_named(in, one);
    to_.close('}');
  }
  void named(std::string_view key, const stored& in, entity_id one) { to_.key(key), named(in, one); }
  void named(std::string_view key, const stored& in, const std::vector<entity_id>& all) {
    to_.key(key).open('[');
    for (const entity_id one : all) named(in, one);
    to_.close(']');
  }
  void node(std::string_view key, const graph::node& one) {
    to_.key(key).open('{');
    to_.key("name").text(one.name);
    id("identity", one.who);
    to_.close('}');
  }

  void appeared(const appearance& one) {
    to_.open('{');
    number("id", static_cast<std::uint64_t>(one.id));
    text("name", one.name);
    text("acronym", one.acronym);
    text("affiliation", one.affiliation);
    text("country", one.country);
    text("reference", one.reference);
    number("articles", one.articles);
    to_.key("by_hand").literal(one.by_hand ? "true" : "false");
    to_.close('}');
  }
  void held(const tenure& one) {
    to_.open('{');
    text("title", one.title);
    text("affiliation", one.affiliation);
    word("status", one.state);
    day("first", one.first);
    day("last", one.last);
    number("articles", one.articles);
    to_.close('}');
  }

  json::writer to_{false};
};

template <class Item> std::string line_of(noun of, const found<Item>& row) {
  line out;
  out.head(of, row);
  out.body(row);
  out.foot(row);
  return std::move(out)();
}
template <class Item> std::string lines_of(noun of, const std::vector<found<Item>>& rows) {
  std::string out;
  for (const found<Item>& row : rows) out += line_of(of, row);
  return out;
}
template <class Row> std::string lines_of(const std::vector<Row>& rows) {
  std::string out;
  for (const Row& row : rows) {
    line next;
    next.all(row);
    out += std::move(next)();
  }
  return out;
}

}  // namespace

std::string to_jsonl(const std::vector<found<statement>>& rows) { return lines_of(noun::statement, rows); }
std::string to_jsonl(const std::vector<found<meeting>>& rows) { return lines_of(noun::meeting, rows); }
std::string to_jsonl(const std::vector<found<fact>>& rows) { return lines_of(noun::fact, rows); }
std::string to_jsonl(const std::vector<found<article>>& rows) { return lines_of(noun::article, rows); }
std::string to_jsonl(const std::vector<identity>& rows) { return lines_of(rows); }
std::string to_jsonl(const std::vector<ranked>& rows) { return lines_of(rows); }
std::string to_jsonl(const std::vector<count>& rows) { return lines_of(rows); }

std::string to_jsonl(const std::vector<moment>& rows) {
  std::string out;
  for (const moment& one : rows)
    out += one.said.item ? line_of(noun::statement, one.said) : line_of(noun::meeting, one.met);
  return out;
}

std::string to_jsonl(const graph& from) {
  std::string out;
  for (const graph::edge& one : from.edges) {
    line next;
    next.all(from, one);
    out += std::move(next)();
  }
  return out;
}

}  // namespace communique::inline v1
