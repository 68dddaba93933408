#include "archive/codec.hpp"

#include "archive/days.hpp"
#include "archive/varint.hpp"
#include "text/utf8.hpp"

#include <communique/plover.hpp>
#include <communique/words.hpp>

#include <array>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace communique::archives {

namespace {

constexpr std::uint64_t format = 1;

// One description of the layout serves both ways: `fields_of_…(codec, value)` names the parts of a value in order. A
// list tells each of its elements how many there are: ids point forward too.
class encoder {
 public:
  void operator()(std::uint64_t value) { put_varint(out_, value); }
  void text(const std::string& value) {
    (*this)(value.size());
    out_ += value;
  }
  void at(span value) {
    (*this)(value ? std::uint64_t{value.begin} + 1 : 0);
    if (value) (*this)(value.size());
  }
  template <class T> void number(const T& value) { (*this)(static_cast<std::uint64_t>(value)); }
  template <class Enum> void word(const Enum& value) { number(value); }
  void name(const std::string& value) { text(value); }
  void country(const std::array<char, 2>& code) {
    for (const char letter : code) number(static_cast<std::uint8_t>(letter));
  }
  void confidence(std::uint16_t thousandths) { number(thousandths); }
  void somebody(entity_id value, std::size_t entities) { id(value, entities); }
  template <class Id> void id(const Id& value, std::size_t) {
    (*this)(value == Id::none ? 0 : static_cast<std::uint64_t>(value) + 1);
  }
  template <class T, class Each> void list(const std::vector<T>& values, Each each) {
    (*this)(values.size());
    for (const T& one : values) each(one, values.size());
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

// After the first thing that cannot be, everything reads as zero.
class decoder {
 public:
  decoder(std::string_view from, std::string_view of) : rest_(from), of_(of) {}

  std::uint64_t take() {
    std::uint64_t value = 0;
    return expect(sound_ && take_varint(rest_, value)) ? value : 0;
  }
  void text(std::string& value) {
    const std::uint64_t size = take();
    if (!expect(size <= rest_.size())) return;
    value = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(value.size());
  }
  void at(span& value) {
    const std::uint64_t begin = take();
    if (begin == 0) return;
    const std::uint64_t size = take();
    if (!expect(begin - 1 <= of_.size() && size <= of_.size() - (begin - 1))) return;
    const auto first = static_cast<std::uint32_t>(begin - 1), last = static_cast<std::uint32_t>(begin - 1 + size);
    if (expect(is_at_character(first) && is_at_character(last))) value = {first, last};
  }
  void name(std::string& value) {
    text(value);
    expect(text::is_well_formed(value));
  }
  void country(std::array<char, 2>& code) {
    for (char& letter : code) letter = static_cast<char>(take() & 0xFF);
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    expect((is_letter(code[0]) && is_letter(code[1])) || (!code[0] && !code[1]));
  }
  void confidence(std::uint16_t& thousandths) {
    number(thousandths);
    expect(thousandths <= 1000);
  }
  void somebody(entity_id& value, std::size_t entities) {
    value = entity_id::none;  // a new element of a list is entity 0
    id(value, entities);
    expect(value != entity_id::none);
  }
  template <class T> void number(T& value) {
    const std::uint64_t got = take();
    if (expect(got <= static_cast<std::uint64_t>(T(-1)))) value = static_cast<T>(got);
  }
  void number(std::int16_t& value) {
    const std::uint64_t got = take();
    if (expect(got <= 9999)) value = static_cast<std::int16_t>(got);
  }
  void number(bool& value) {
    const std::uint64_t got = take();
    if (expect(got <= 1)) value = got == 1;
  }
  template <class Enum> void word(Enum& value) {
    const std::uint64_t got = take();
    if (expect(got < spellings<Enum>.size())) value = static_cast<Enum>(got);
  }
  template <class Id> void id(Id& value, std::size_t count) {
    const std::uint64_t got = take();
    if (got && expect(got <= count)) value = static_cast<Id>(got - 1);
  }
  // One after the other: a size that is not true must not cost memory.
  template <class T, class Each> void list(std::vector<T>& values, Each each) {
    const std::uint64_t size = take();
    for (std::uint64_t i = 0; i < size && expect(!rest_.empty()); ++i)
      each(values.emplace_back(), static_cast<std::size_t>(size));
  }
  bool expect(bool holds) {
    sound_ = sound_ && holds;
    return sound_;
  }
  bool done() const { return sound_ && rest_.empty(); }

 private:
  // Whatever continues no character begins one, be it ill-formed.
  bool is_at_character(std::size_t byte) const {
    const auto continues = [&](std::size_t i) { return (static_cast<unsigned char>(of_[i]) & 0xC0) == 0x80; };
    if (byte == of_.size() || !continues(byte)) return true;
    std::size_t first = byte;
    while (first > 0 && byte - first < 3 && continues(first)) --first;
    return first == byte || first + text::decode(of_, first).size <= byte;
  }

  std::string_view rest_, of_;
  bool sound_ = true;
};

template <class Codec, class Date> void day(Codec& to, Date& value) {
  to.number(value.year);
  if (value.year == 0) return;
  to.number(value.month);
  to.number(value.day);
  if constexpr (!std::is_const_v<Date>)
    if (!to.expect(exists(value))) value = {};
}
template <class Codec, class Spans> void spans(Codec& to, Spans& values) {
  to.list(values, [&](auto& one, std::size_t) { to.at(one); });
}

template <class Codec, class Article> void fields_of_article(Codec& to, Article& of) {
  to.text(of.id);
  to.word(of.written_in);
  to.at(of.headline);
  spans(to, of.byline);
  to.at(of.agency);
  to.at(of.dateline.place);
  to.at(of.dateline.date);
  day(to, of.published);
  spans(to, of.boilerplate);
  spans(to, of.paragraphs);
  spans(to, of.sentences);
}

template <class Codec, class Entity> void fields_of_entity(Codec& to, Entity& of, std::size_t entities) {
  to.word(of.what);
  to.name(of.name);
  to.name(of.acronym);
  to.list(of.offices, [&](auto& one, std::size_t) {
    to.at(one.title);
    to.id(one.affiliation, entities);
    to.word(one.state);
  });
  to.id(of.affiliation, entities);
  to.country(of.country);
  to.name(of.reference);
  to.list(of.mentions, [&](auto& one, std::size_t) {
    to.at(one.at);
    to.word(one.what);
    to.word(one.because);
  });
  to.confidence(of.confidence);
}

template <class Codec, class Meeting> void fields_of_meeting(Codec& to, Meeting& of, std::size_t entities) {
  to.word(of.what);
  to.word(of.state);
  to.list(of.participants, [&](auto& one, std::size_t) {
    to.somebody(one.who, entities);
    to.word(one.at);
  });
  day(to, of.when.value);
  day(to, of.when.end);
  to.number(of.when.ambiguous);
  to.at(of.when.text);
  to.id(of.place, entities);
  spans(to, of.topics);
  to.at(of.evidence);
  to.confidence(of.confidence);
}

template <class Codec, class Statement>
void fields_of_statement(Codec& to, Statement& of, std::size_t entities, std::size_t meetings) {
  const auto parties = [&](auto& ids) { to.list(ids, [&](auto& one, std::size_t) { to.somebody(one, entities); }); };
  to.word(of.what);
  parties(of.speakers);
  to.at(of.source);
  to.at(of.cue);
  to.word(of.how);
  spans(to, of.content);
  parties(of.addressees);
  to.word(of.does);
  to.id(of.meeting, meetings);
  spans(to, of.topics);
  to.confidence(of.confidence);
}

template <class Codec, class Fact> void fields_of_fact(Codec& to, Fact& of, std::size_t entities) {
  to.word(of.what);
  to.id(of.subject, entities);
  to.at(of.object);
  day(to, of.when);
  to.id(of.place, entities);
  to.at(of.evidence);
  to.confidence(of.confidence);
}

template <class Codec, class Record> void fields_of_record(Codec& to, Record& of) {
  fields_of_article(to, of.article);
  to.list(of.entities, [&](auto& one, std::size_t entities) { fields_of_entity(to, one, entities); });
  const std::size_t entities = of.entities.size();
  to.list(of.meetings, [&](auto& one, std::size_t) { fields_of_meeting(to, one, entities); });
  const std::size_t meetings = of.meetings.size();
  to.list(of.statements, [&](auto& one, std::size_t) { fields_of_statement(to, one, entities, meetings); });
  to.list(of.facts, [&](auto& one, std::size_t) { fields_of_fact(to, one, entities); });
}

}  // namespace

std::string encode(const record& from) {
  encoder to;
  to(format);
  fields_of_record(to, from);
  return to.take();
}

std::optional<record> decode(std::string_view bytes, std::string_view text) {
  decoder from(bytes, text);
  record out;
  if (!from.expect(from.take() == format)) return std::nullopt;
  fields_of_record(from, out);
  if (!from.done()) return std::nullopt;
  for (meeting& met : out.meetings) met.plover = plover_of(met.what, met.state);
  out.text = text;
  return out;
}

}  // namespace communique::archives
