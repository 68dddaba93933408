#include "properties.hpp"

#include "record/each_span.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace communique::fuzz {

void expect(bool holds, std::string_view sentence, std::string_view about) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n%.*s\n", static_cast<int>(sentence.size()), sentence.data(),
               static_cast<int>(about.size()), about.data());
  std::abort();
}

void check_text(std::string_view written) {
  expect(text::is_well_formed(written), "what is written is well-formed UTF-8", written);
}

void check_message(std::string_view message) {
  expect(!message.empty(), "an error has a message");
  expect(message.back() != '.', "a message ends without a full stop", message);
  expect(text::is_well_formed(message), "a message is well-formed UTF-8", message);
  const auto control = [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; };
  expect(std::none_of(message.begin(), message.end(), control), "a message is one line without controls", message);
}

namespace {

constexpr std::uint32_t inside_a_character = span::none;

// For each byte the units before it, and for the end of the text; `inside_a_character` where none begins.
std::vector<std::uint32_t> counted(std::string_view text, offset_unit unit) {
  std::vector<std::uint32_t> out(text.size() + 1, inside_a_character);
  std::uint32_t units = 0;
  for (std::size_t i = 0; i < text.size();) {
    out[i] = units;
    const text::decoded point = text::decode(text, i);
    i += point.size;
    units += unit == offset_unit::byte ? point.size : unit == offset_unit::utf16 && point.point > 0xFFFF ? 2 : 1;
  }
  out[text.size()] = units;
  return out;
}

std::vector<span> spans_of(const record& made) {
  std::vector<span> out;
  record copy = made;
  spans::change_each(copy, [&](span& at) { out.push_back(at); });
  return out;
}

void check(date day) { expect(!day || parse_date(to_string(day)) == day, "a date exists", to_string(day)); }

template <class Id, class List> void check_id(Id id, const List& of) {
  expect(id == Id::none || static_cast<std::size_t>(id) < of.size(), "an id is one of the record");
}

void check_confidence(std::uint16_t thousandths) { expect(thousandths <= 1000, "a confidence is 0 to 1000"); }

void check_spans(const record& made) {
  const std::vector<std::uint32_t> bytes = counted(made.text, offset_unit::byte);
  for (const span at : spans_of(made)) {
    if (!at) {
      expect(at.end == span::none, "an absent span has no end");
      continue;
    }
    expect(at.begin <= at.end && at.end <= made.text.size(), "a span is inside the text");
    expect(bytes[at.begin] != inside_a_character && bytes[at.end] != inside_a_character,
           "a span begins and ends at a character", made[at]);
  }
}

}  // namespace

void check(const record& made) {
  check_spans(made);
  check(made.article.published);
  for (const entity& one : made.entities) {
    check_id(one.affiliation, made.entities);
    for (const office& held : one.offices) check_id(held.affiliation, made.entities);
    check_confidence(one.confidence);
    for (const std::string_view name : {std::string_view(one.name), std::string_view(one.acronym), one.country_code(),
                                        std::string_view(one.reference)})
      expect(text::is_well_formed(name), "a name is well-formed", name);
  }
  for (const meeting& one : made.meetings) {
    check_id(one.place, made.entities);
    for (const participant& who : one.participants) {
      expect(who.who != entity_id::none, "a participant is somebody");
      check_id(who.who, made.entities);
    }
    check(one.when.value), check(one.when.end);
    check_confidence(one.confidence);
  }
  for (const statement& one : made.statements) {
    for (const std::vector<entity_id>& who : {one.speakers, one.addressees})
      for (const entity_id id : who) {
        expect(id != entity_id::none, "a speaker or an addressee is somebody");
        check_id(id, made.entities);
      }
    check_id(one.meeting, made.meetings);
    check_confidence(one.confidence);
  }
  for (const fact& one : made.facts) {
    check_id(one.subject, made.entities), check_id(one.place, made.entities);
    check(one.when);
    check_confidence(one.confidence);
  }
}

void check_units(const record& made) {
  const std::vector<span> bytes = spans_of(made);
  for (const offset_unit unit : {offset_unit::utf16, offset_unit::codepoint}) {
    const std::vector<std::uint32_t> units = counted(made.text, unit);
    const std::vector<span> converted = spans_of(with_offsets(made, unit));
    expect(bytes.size() == converted.size(), "a record in another unit has the same spans");
    for (std::size_t i = 0; i < bytes.size(); ++i)
      expect(!bytes[i] ? !converted[i] : converted[i] == span{units[bytes[i].begin], units[bytes[i].end]},
             "a span counts the units before it", made[bytes[i]]);
  }
}

void check_json(const record& made, const json_options& options) {
  const std::string written = to_json(made, options);
  expect(text::is_well_formed(written), "JSON is well-formed UTF-8", written);
  const result<record> read = from_json(written);
  expect(static_cast<bool>(read), "JSON that was written can be read",
         read ? "" : read.error().message + "\n" + written);
  check(*read);
  const bool whole = text::is_well_formed(made.text);
  if (options.text || whole) {
    const std::string again = to_json(*read, options);
    expect(again == written, "JSON that was read is written as it was", written + "\n" + again);
  }
  // JSON has U+FFFD for what is ill-formed in an id, too.
  if (options.text && whole && text::is_well_formed(made.article.id))
    expect(*read == made, "a record that was written is read as it was", written);
}

}  // namespace communique::fuzz
