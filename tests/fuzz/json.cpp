// The JSON import: any bytes as a record, and as a line for an archive.
#include "input.hpp"
#include "properties.hpp"

#include <communique/export.hpp>

#include <string>

using namespace communique;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::input in(data, size);
  const auto choices = in.number<std::uint8_t>();
  const json_options written{static_cast<offset_unit>((choices & 3) % 3), (choices & 4) != 0, (choices & 8) != 0};
  const std::string_view json = in.rest();

  const result<record> made = from_json(json);
  const result<arrival> line = from_json_line(json);
  if (!made) {
    fuzz::check(made.error());
    fuzz::expect(made.error().code == status::format, "what is no record has the wrong format", made.error().message);
    fuzz::expect(made.error().message.find(':') != std::string::npos, "a message names the place",
                 made.error().message);
    fuzz::expect(!line, "what is no record is no line either", made.error().message);
    return 0;
  }
  fuzz::check(*made);
  fuzz::check_units(*made);
  fuzz::check_json(*made, written);
  fuzz::check_page(*made);
  for (const statement& one : made->statements) fuzz::expect(!one.content.empty(), "a statement has content");
  fuzz::expect(*from_json(json) == *made, "JSON read twice gives the same record");
  if (line) fuzz::expect(line->in == *made, "a line is the record and who published it");
  else fuzz::check(line.error());
  return 0;
}
