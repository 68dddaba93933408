#include "archive/export_rows.hpp"
#include "record/json_writer.hpp"

#include <communique/export.hpp>
#include <communique/query.hpp>
#include <communique/words.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>

namespace communique::inline v1 {

namespace {

using archives::in_one_line;

enum class role { named, party, place };

// In the words of the vocabulary, where a speaker or an attendee can only be a person or an organisation: a country is
// its government then.
std::string_view type_of(entity::type what, role as) {
  if (as == role::place) return "Place";
  switch (what) {
    case entity::type::person: return "Person";
    case entity::type::organization: return "Organization";
    case entity::type::place: return as == role::party ? "GovernmentOrganization" : "Place";
    case entity::type::event: return as == role::party ? "Organization" : "Event";
  }
  return "Thing";
}

// Part of an address: what is no letter, digit or - . _ ~ is escaped.
std::string in_address(std::string_view id) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string out;
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~';
    if (plain) out += c;
    else out += '%', out += hex[byte >> 4], out += hex[byte & 15];
  }
  return out;
}

std::string number_of(identity_id id) { return std::to_string(static_cast<std::int64_t>(id)); }

class node {
 public:
  std::string statement_of(const found<statement>& row) {
    open("Quotation");
    text("text", archives::content_of(row));
    parties("spokenByCharacter", *row.from, row->speakers);
    parties("mentions", *row.from, row->addressees);
    topics(*row.from, row->topics);
    keywords({to_string(row->what), to_string(row->how), to_string(row->does)});
    day("dateCreated", row.day());
    article_of("isPartOf", *row.from);
    return close();
  }

  std::string meeting_of(const found<meeting>& row) {
    std::vector<entity_id> who;
    for (const participant& one : row->participants) who.push_back(one.who);
    if (row->state == meeting::status::denied) return denial_of(row, who);
    open("Event");
    std::string name(to_string(row->what));
    for (const entity_id one : who) (name += one == who.front() ? ": " : ", ") += row.from->in[one].name;
    text("name", name);
    day("startDate", row->when.value);
    day("endDate", row->when.end);
    if (row->place != entity_id::none) to_.key("location"), thing(*row.from, row->place, role::place);
    parties("attendee", *row.from, who);
    topics(*row.from, row->topics);
    keywords({to_string(row->what), to_string(row->state)});
    text("eventStatus", status_of(*row));
    text("description", in_one_line(row.words(row->evidence)));
    article_of("subjectOf", *row.from);
    return close();
  }

  std::string fact_of(const found<fact>& row) {
    open("Claim");
    text("text", in_one_line(row.words(row->evidence)));
    if (row->subject != entity_id::none) to_.key("about"), thing(*row.from, row->subject, role::named);
    keywords({to_string(row->what)});
    day("temporalCoverage", row->when);
    if (row->place != entity_id::none) to_.key("spatialCoverage"), thing(*row.from, row->place, role::place);
    article_of("appearance", *row.from);
    return close();
  }

  std::string article_node(const found<article>& row) {
    open_article(*row.from);
    text("inLanguage", row->written_in == article::language::english ? "en" : "und");
    text("dateline", in_one_line(row.words(row->dateline.place)));
    list("author", row->byline, [&](span at) { named("Person", in_one_line(row.words(at))); });
    std::vector<entity_id> all;
    for (std::uint32_t i = 0; i < row.from->in.entities.size(); ++i) all.push_back(static_cast<entity_id>(i));
    list("mentions", all, [&](entity_id one) { thing(*row.from, one, role::named); });
    return close();
  }

  std::string identity_of(const identity& one) {
    open(type_of(one.what, role::named));
    text("@id", "#identity-" + number_of(one.id));
    text("name", one.name);
    std::vector<std::string_view> others;
    if (!one.acronym.empty()) others.push_back(one.acronym);
    for (const appearance& each : one.appearances) add(others, each.name, one.name);
    list("alternateName", others, [&](std::string_view name) { to_.text(name); });
    std::vector<std::string_view> offices;
    for (const tenure& each : one.offices) add(offices, each.title, {});
    if (one.what == entity::type::person) list("jobTitle", offices, [&](std::string_view title) { to_.text(title); });
    text("identifier", one.reference);
    return close();
  }

 private:
  static void add(std::vector<std::string_view>& to, std::string_view name, std::string_view known) {
    for (const std::string_view had : to)
      if (had == name) return;
    if (name != known) to.push_back(name);
  }

  // What did not take place is no event that was cancelled.
  std::string denial_of(const found<meeting>& row, const std::vector<entity_id>& who) {
    open("Claim");
    text("text", in_one_line(row.words(row->evidence)));
    parties("about", *row.from, who);
    keywords({to_string(row->what), to_string(row->state)});
    article_of("appearance", *row.from);
    return close();
  }

  // "Scheduled" says of an event that it took place as it was scheduled.
  static std::string_view status_of(const meeting& met) {
    switch (met.state) {
      case meeting::status::held:
      case meeting::status::planned: return "https://schema.org/EventScheduled";
      case meeting::status::postponed:
        return met.when.value ? "https://schema.org/EventRescheduled" : "https://schema.org/EventPostponed";
      case meeting::status::cancelled: return "https://schema.org/EventCancelled";
      case meeting::status::denied: break;
    }
    return {};
  }

  void open(std::string_view type) {
    to_.open('{');
    to_.key("@type").text(type);
  }
  std::string close() {
    to_.close('}');
    return to_.take();
  }
  void text(std::string_view key, std::string_view value) {
    if (!value.empty()) to_.key(key).text(value);
  }
  void day(std::string_view key, date value) { text(key, to_string(value)); }
  template <class List, class Write> void list(std::string_view key, const List& all, Write write) {
    if (all.begin() == all.end()) return;
    to_.key(key).open('[');
    for (const auto& one : all) write(one);
    to_.close(']');
  }
  void keywords(std::initializer_list<std::string_view> all) {
    list("keywords", all, [&](std::string_view word) { to_.text(word); });
  }
  void named(std::string_view type, std::string_view name) {
    open(type);
    text("name", name);
    to_.close('}');
  }
  void topics(const stored& in, const std::vector<span>& all) {
    list("about", all, [&](span at) { named("Thing", in_one_line(in.in[at])); });
  }

  void thing(const stored& in, entity_id id, role as) {
    const entity& one = in.in[id];
    open(type_of(one.what, as));
    // A country and its government are two things.
    if (in[id] != identity_id::none)
      text("@id",
           (as == role::party && one.what == entity::type::place ? "#government-" : "#identity-") + number_of(in[id]));
    text("name", one.name);
    if (one.what == entity::type::person && as != role::place && !one.offices.empty())
      text("jobTitle", in_one_line(in.in[one.offices.front().title]));
    to_.close('}');
  }
  void parties(std::string_view key, const stored& in, const std::vector<entity_id>& all) {
    list(key, all, [&](entity_id one) { thing(in, one, role::party); });
  }

  void open_article(const stored& in) {
    const article& about = in.in.article;
    open("NewsArticle");
    text("@id", "#article-" + in_address(about.id));
    text("identifier", about.id);
    text("headline", in_one_line(in.in[about.headline]));
    day("datePublished", about.published);
    if (!in.outlet.empty()) to_.key("publisher"), named("Organization", in_one_line(in.outlet));
  }
  void article_of(std::string_view key, const stored& in) {
    to_.key(key);
    open_article(in);
    to_.close('}');
  }

  json::writer to_{false};
};

std::string node_of(const found<statement>& row) { return node().statement_of(row); }
std::string node_of(const found<meeting>& row) { return node().meeting_of(row); }
std::string node_of(const found<fact>& row) { return node().fact_of(row); }
std::string node_of(const found<article>& row) { return node().article_node(row); }
std::string node_of(const identity& row) { return node().identity_of(row); }
std::string node_of(const moment& row) { return row.said.item ? node_of(row.said) : node_of(row.met); }

template <class Row> std::string document_of(const std::vector<Row>& rows, export_part part) {
  std::string out = part.first ? "{\"@context\":\"https://schema.org\",\"@graph\":[" : "";
  for (const Row& row : rows) {
    out += part.first && &row == &rows.front() ? "\n" : ",\n";
    out += node_of(row);
  }
  return part.last ? out + "\n]}\n" : out;
}

}  // namespace

std::string to_jsonld(const std::vector<found<statement>>& rows, export_part part) { return document_of(rows, part); }
std::string to_jsonld(const std::vector<found<meeting>>& rows, export_part part) { return document_of(rows, part); }
std::string to_jsonld(const std::vector<found<fact>>& rows, export_part part) { return document_of(rows, part); }
std::string to_jsonld(const std::vector<found<article>>& rows, export_part part) { return document_of(rows, part); }
std::string to_jsonld(const std::vector<identity>& rows, export_part part) { return document_of(rows, part); }
std::string to_jsonld(const std::vector<moment>& rows, export_part part) { return document_of(rows, part); }

}  // namespace communique::inline v1
