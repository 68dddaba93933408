// Names and verbs of one's own: names NAMES.LEX
#include <communique/communique.hpp>

#include <iostream>

constexpr std::string_view cues = "# cues.lex 1     cue | act | takes\n"
                                  "bewail           | criticise | clause; object\n"
                                  "throw cold water | reject    | on\n";

int main(int argc, char** argv) {
  communique::reader_options mine;
  mine.files.assign(argv + 1, argv + argc);
  mine.lexicons.push_back({"my cues", std::string(cues)});
  const auto reader = communique::reader::create(mine);
  if (!reader) return std::cerr << reader.error().message << '\n', 1;  // "names.lex:2: …"

  const auto record =
      reader->read("Veselý threw cold water on the plan of the SF. He bewailed that nobody had asked him.");
  if (!record) return std::cerr << record.error().message << '\n', 1;
  for (const auto& one : record->entities)
    std::cout << one.name << ": " << one.reference << ", " << to_string(one.mentions[0].because) << '\n';
  for (const auto& said : record->statements)
    std::cout << to_string(said.does) << ": " << (*record)[said.content[0]] << '\n';
}
