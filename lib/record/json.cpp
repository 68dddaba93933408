#include "record/repaired.hpp"
#include "text/utf8.hpp"

#include <communique/json.hpp>
#include <communique/words.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::inline v1 {

namespace {

// JSON syntax, and nothing of the record: where commas, quotation marks and line breaks go.
class writer {
 public:
  explicit writer(bool indent) : indent_(indent) {}

  void open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
    ++depth_;
  }
  void close(char bracket) {
    --depth_;
    if (!first_) line();
    out_ += bracket;
    first_ = false;
  }
  // Objects and pairs that a reader takes in at a glance stay on one line even in indented output.
  void open_flat(char bracket) { open(bracket), ++flat_; }
  void close_flat(char bracket) { close(bracket), --flat_; }

  writer& key(std::string_view name) {
    separate();
    const std::size_t at = out_.size(), size = name.size();
    out_.resize(at + size + 3 + indent_);   // at once: a record has thousands of them
    char* to = out_.data() + at;
    to[0] = '"';
    name.copy(to + 1, size);
    to[size + 1] = '"';
    to[size + 2] = ':';
    if (indent_) to[size + 3] = ' ';
    after_key_ = true;
    return *this;
  }

  void number(std::uint32_t value) {
    separate();
    digits(value);
  }
  void literal(std::string_view word) {
    separate();
    out_ += word;
  }
  void null() { literal("null"); }
  void text(std::string_view value) {
    separate();
    quote(value);
  }
  void text_or_null(std::string_view value) { value.empty() ? null() : text(value); }

  // 970 as 0.97: no floating point, so that every machine prints the same digits.
  void thousandths(std::uint16_t value) {
    separate();
    digits(value / 1000u);
    std::uint32_t rest = value % 1000u;
    if (rest == 0) return;
    char places[4] = {'.', static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10),
                      static_cast<char>('0' + rest % 10)};
    std::size_t size = 4;
    while (places[size - 1] == '0') --size;
    out_.append(places, size);
  }

  std::string take() {
    if (indent_) out_ += '\n';
    return std::move(out_);
  }
  void reserve(std::size_t size) { out_.reserve(size); }

 private:
  void separate() {
    if (after_key_) {
      after_key_ = false;
      return;
    }
    if (depth_ == 0) return;
    if (!first_) out_ += ',';
    if (!first_ && indent_ && flat_) out_ += ' ';
    first_ = false;
    line();
  }
  void line() {
    if (!indent_ || flat_) return;
    out_ += '\n';
    out_.append(depth_ * 2, ' ');
  }
  void digits(std::uint32_t value) {
    char buffer[10];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out_.append(buffer, static_cast<std::size_t>(end - buffer));
  }

  static bool plain(unsigned char c) noexcept { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

  void quote(std::string_view value) {
    out_ += '"';
    std::size_t copied = 0, i = 0;
    while (i < value.size()) {
      const auto c = static_cast<unsigned char>(value[i]);
      if (plain(c)) {
        ++i;
        continue;
      }
      if (c >= 0x80) {
        const text::decoded point = text::decode(value, i);
        if (!point.well_formed) {
          out_.append(value, copied, i - copied);
          out_ += "\xEF\xBF\xBD";
          copied = i + point.size;
        }
        i += point.size;
        continue;
      }
      out_.append(value, copied, i - copied);
      escape(c);
      copied = ++i;
    }
    out_.append(value, copied, std::string_view::npos);
    out_ += '"';
  }
  void escape(unsigned char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
      case '"': out_ += "\\\""; break;
      case '\\': out_ += "\\\\"; break;
      case '\b': out_ += "\\b"; break;
      case '\f': out_ += "\\f"; break;
      case '\n': out_ += "\\n"; break;
      case '\r': out_ += "\\r"; break;
      case '\t': out_ += "\\t"; break;
      default: out_ += "\\u00", out_ += hex[c >> 4], out_ += hex[c & 15];
    }
  }

  std::string out_;
  bool indent_;
  bool first_ = true;
  bool after_key_ = false;
  std::size_t depth_ = 0;
  std::size_t flat_ = 0;
};

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
  writer to_;
};

}  // namespace

std::string to_json(const record& from, const json_options& options) {
  // Whoever slices the text that the JSON carries must find the words there: bytes count that one.
  if (options.text && options.offsets == offset_unit::byte && !text::is_well_formed(from.text))
    return record_writer(spans::repaired(from), options)();
  return record_writer(from, options)();
}

}  // namespace communique::inline v1
