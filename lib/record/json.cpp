#include "record/json_writer.hpp"
#include "record/repaired.hpp"
#include "text/utf8.hpp"

#include <communique/json.hpp>
#include <communique/words.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

namespace {

class record_writer {
 public:
  record_writer(const record& from, const json_options& options)
      : from_(from), options_(options), map_(from.text, options.offsets), to_(options.indent) {}

  std::string operator()() {
    to_.reserve(from_.text.size() * (options_.text ? 7 : 6) + 1024);
    to_.open('{');
    to_.key("format").text("communique/1");
    word("offsets", options_.offsets);
    to_.key("article"), value(from_.article);
    list("entities", from_.entities);
    list("meetings", from_.meetings);
    list("statements", from_.statements);
    list("facts", from_.facts);
    to_.close('}');
    return to_.take();
  }

 private:
  void value(const article& one) {
    to_.open('{');
    to_.key("id").text(one.id);
    if (options_.text) to_.key("text").text(from_.text);
    word("language", one.written_in);
    field("headline", one.headline);
    list("byline", one.byline);
    field("agency", one.agency);
    to_.key("dateline");
    if (one.dateline.place || one.dateline.date) {
      to_.open('{');
      field("place", one.dateline.place);
      field("date", one.dateline.date);
      to_.close('}');
    } else {
      to_.null();
    }
    field("published", one.published);
    list("boilerplate", one.boilerplate);
    pairs("paragraphs", one.paragraphs);
    pairs("sentences", one.sentences);
    to_.close('}');
  }

  void value(const entity& one) {
    to_.open('{');
    to_.key("id").number(index(one, from_.entities));
    word("type", one.what);
    to_.key("name").text(one.name);
    to_.key("acronym").text_or_null(one.acronym);
    to_.key("titles").open('[');
    for (std::string_view words : titles(one)) to_.text(words);
    to_.close(']');
    field("affiliation", one.affiliation);
    list("offices", one.offices);
    to_.key("country").text_or_null(one.country_code());
    to_.key("reference").text_or_null(one.reference);
    list("mentions", one.mentions);
    to_.key("confidence").thousandths(one.confidence);
    to_.close('}');
  }

  void value(const office& one) {
    to_.open('{');
    field("title", one.title);
    field("affiliation", one.affiliation);
    word("status", one.state);
    to_.close('}');
  }

  void value(const mention& one) {
    to_.open_flat('{');
    to_.key("begin").number(map_(one.at.begin));
    to_.key("end").number(map_(one.at.end));
    word("kind", one.what);
    word("because", one.because);
    to_.close_flat('}');
  }

  void value(const meeting& one) {
    to_.open('{');
    to_.key("id").number(index(one, from_.meetings));
    word("kind", one.what);
    word("status", one.state);
    list("participants", one.participants);
    to_.key("date");
    if (one.when) {
      to_.open('{');
      field("value", one.when.value);
      field("end", one.when.end);
      to_.key("ambiguous").literal(one.when.ambiguous ? "true" : "false");
      field("text", one.when.text);
      to_.close('}');
    } else {
      to_.null();
    }
    field("place", one.place);
    list("topics", one.topics);
    field("evidence", one.evidence);
    to_.key("plover").text_or_null(one.plover);
    to_.key("confidence").thousandths(one.confidence);
    to_.close('}');
  }

  void value(const participant& one) {
    to_.open_flat('{');
    field("entity", one.who);
    to_.key("side").text_or_null(to_string(one.at));
    to_.close_flat('}');
  }

  void value(const statement& one) {
    to_.open('{');
    to_.key("id").number(index(one, from_.statements));
    word("type", one.what);
    ids("speakers", one.speakers);
    field("source", one.source);
    field("cue", one.cue);
    word("mode", one.how);
    list("content", one.content);
    ids("addressees", one.addressees);
    word("act", one.does);
    field("meeting", one.meeting);
    list("topics", one.topics);
    to_.key("confidence").thousandths(one.confidence);
    to_.close('}');
  }

  void value(const fact& one) {
    to_.open('{');
    word("kind", one.what);
    field("subject", one.subject);
    field("object", one.object);
    field("date", one.when);
    field("place", one.place);
    field("evidence", one.evidence);
    to_.key("confidence").thousandths(one.confidence);
    to_.close('}');
  }

  void value(span at) {
    if (!at) return to_.null();
    to_.open_flat('{');
    to_.key("begin").number(map_(at.begin));
    to_.key("end").number(map_(at.end));
    to_.key("text").text(from_[at]);
    to_.close_flat('}');
  }
  void value(date when) { to_.text_or_null(to_string(when)); }
  void value(entity_id id) { id == entity_id::none ? to_.null() : to_.number(static_cast<std::uint32_t>(id)); }
  void value(meeting_id id) { id == meeting_id::none ? to_.null() : to_.number(static_cast<std::uint32_t>(id)); }

  template <class T> void field(std::string_view name, const T& of) { to_.key(name), value(of); }
  template <class Enum> void word(std::string_view name, Enum of) { to_.key(name).text(to_string(of)); }
  template <class T> void list(std::string_view name, const std::vector<T>& of) {
    to_.key(name).open('[');
    for (const T& one : of) value(one);
    to_.close(']');
  }
  void ids(std::string_view name, const std::vector<entity_id>& of) {
    to_.key(name).open_flat('[');
    for (entity_id id : of) value(id);
    to_.close_flat(']');
  }
  void pairs(std::string_view name, const std::vector<span>& of) {
    to_.key(name).open_flat('[');
    for (span at : of) {
      to_.open('[');
      to_.number(map_(at.begin));
      to_.number(map_(at.end));
      to_.close(']');
    }
    to_.close_flat(']');
  }

  template <class T> static std::uint32_t index(const T& one, const std::vector<T>& of) {
    return static_cast<std::uint32_t>(&one - of.data());
  }

  // Each wording once. Sorted, not searched: a hostile text can give one person thousands of offices.
  std::vector<std::string_view> titles(const entity& of) const {
    std::vector<std::string_view> out;
    for (const office& one : of.offices) out.push_back(from_[one.title]);
    const auto longest_first = [](std::string_view a, std::string_view b) {
      return a.size() != b.size() ? a.size() > b.size() : a < b;
    };
    std::sort(out.begin(), out.end(), longest_first);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  const record& from_;
  json_options options_;
  text::unit_map map_;
  json::writer to_;
};

}  // namespace

std::string to_json(const record& from, const json_options& options) {
  // Whoever slices the text that the JSON carries must find the words there: bytes count that one.
  if (options.text && options.offsets == offset_unit::byte && !text::is_well_formed(from.text))
    return record_writer(spans::repaired(from), options)();
  return record_writer(from, options)();
}

}  // namespace communique::inline v1
