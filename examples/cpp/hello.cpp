// Who said what, in the shortest way.
#include <communique/communique.hpp>
#include <iostream>

int main() {
  const auto reader = communique::reader::create();  // about 20 ms: make one and keep it, for all threads
  const auto record = reader->read("Foreign Minister Anton Vesely thanked Ruritania. \"We agree,\" Vesely said.");
  for (const auto& said : record->statements)
    for (const auto speaker : said.speakers)
      std::cout << (*record)[speaker].name << ": " << (*record)[said.content.front()] << '\n';
}
