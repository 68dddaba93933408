// One word of a text in each unit that offsets may count.
#include <communique/communique.hpp>

#include <cstdio>

using communique::offset_unit;

int main() {
  const auto reader = communique::reader::create();
  if (!reader) return 1;
  const auto record = reader->read("😀 Ana Röyk said that the talks in Oslo had gone well.");
  if (!record || record->statements.empty()) return 1;

  const auto print = [&](const char* name, offset_unit unit) {
    const communique::record counted = with_offsets(*record, unit);  // its spans no longer index counted.text
    const communique::span cue = counted.statements[0].cue;
    std::printf("%-12s  %u to %u\n", name, unsigned{cue.begin}, unsigned{cue.end});
  };
  print("bytes", offset_unit::byte);
  print("UTF-16 units", offset_unit::utf16);
  print("code points", offset_unit::codepoint);
}
