// Reading: any bytes under any options.
#include "input.hpp"
#include "properties.hpp"

#include <communique/reader.hpp>

#include <string>

using namespace communique;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const reader reads = *reader::create();
  fuzz::input in(data, size);
  const auto choices = in.number<std::uint8_t>();
  const auto chosen = [&](unsigned bit) { return (choices >> bit & 1) != 0; };

  const json_options written{static_cast<offset_unit>((choices & 3) % 3), chosen(2), chosen(3)};
  read_options options;
  if (chosen(4)) options.id = in.word();
  if (chosen(5)) options.published = {in.number<std::int16_t>(), in.number<std::uint8_t>(), in.number<std::uint8_t>()};
  if (chosen(6)) options.min_confidence = in.number<std::uint16_t>() % 1100;
  const std::string_view text = in.rest();

  const date day = options.published;
  const bool full_day = !day || (day.day && day.month && parse_date(to_string(day)) == day);
  const result<record> read = reads.read(text, options);
  if (!read) {
    fuzz::check(read.error());
    fuzz::expect(read.error().code == status::argument && (!full_day || options.min_confidence > 1000),
                 "reading fails for wrong options only", read.error().message);
    return 0;
  }
  fuzz::expect(full_day && options.min_confidence <= 1000, "wrong options are refused");
  fuzz::expect(read->text == text, "the text is kept as it was given");
  fuzz::check(*read);
  fuzz::check_units(*read);
  fuzz::check_json(*read, written);
  if (chosen(3)) fuzz::check_page(*read);
  for (const statement& one : read->statements) fuzz::expect(!one.content.empty(), "a statement has content");
  for (const statement& one : read->statements)
    fuzz::expect(one.confidence >= options.min_confidence, "what is less sure than asked for is left out");
  // It costs as much as the first time: one in two.
  if (chosen(7))
    fuzz::expect(to_json(*reads.read(text, options), written) == to_json(*read, written), "reading twice is the same");
  return 0;
}
