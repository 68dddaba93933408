// A caller's lexicon files: any bytes, and reading with what they say.
#include "input.hpp"
#include "properties.hpp"

#include <communique/reader.hpp>

#include <string>

using namespace communique;

namespace {

// Names, titles, verbs and dates for the rows to come across.
constexpr std::string_view story =
    "GENEVA, 12 May (KUNA) - Norwegian Foreign Minister Anna Larsen, who chairs the Strelsau Forum (SF), met the Prime "
    "Minister of Estonia, Mart Kask, on Monday. \"We agree on the corridor,\" Larsen said. Kask bewailed the delay and "
    "thanked the United Nations. According to the ministry they will sign an accord in Oslo next week.\n";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::input in(data, size);
  // Files, one behind the other, with a NUL between them: a later one may replace rows of an earlier one.
  reader_options options;
  for (std::string_view left = in.rest(); options.lexicons.size() < 4;) {
    const std::size_t end = left.find('\0');
    options.lexicons.push_back({"mine.lex", std::string(left.substr(0, end))});
    if (end == left.npos) break;
    left.remove_prefix(end + 1);
  }
  const result<reader> made = reader::create(options);
  if (!made) {
    fuzz::check(made.error());
    fuzz::expect(made.error().code == status::lexicon, "a row can only be a broken row", made.error().message);
    fuzz::expect(made.error().message.starts_with("mine.lex:"), "a message names file and line", made.error().message);
    return 0;
  }
  std::string text(story);
  for (const lexicon_source& source : options.lexicons) text += source.text;  // the names and cues themselves
  const result<record> read = made->read(text);
  fuzz::expect(static_cast<bool>(read), "every text can be read");
  fuzz::check(*read);
  fuzz::check_units(*read);
  fuzz::check_json(*read, {offset_unit::utf16, false, true});
  fuzz::expect(to_json(*made->read(text)) == to_json(*read), "reading twice is the same");
  return 0;
}
