#include <communique/communique.hpp>

// As much as a plugin uses: the reader, its own copies of what the headers define, and words of the format.
extern "C" [[gnu::visibility("default")]] unsigned plugin(const char* text) {
  const auto reader = communique::reader::create();
  if (!reader) return 0;
  const auto record = reader->read(text);
  unsigned letters = 0;
  for (const auto& said : record->statements) letters += static_cast<unsigned>(communique::to_string(said.does).size());
  return letters;
}
