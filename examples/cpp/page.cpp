// Pages to look at, of an article and of an archive: page FOLDER
#include <communique/communique.hpp>

#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
  const std::string folder = argc > 1 ? argv[1] : ".";
  const auto reader = communique::reader::create();
  const auto record = reader->read("Foreign Minister Anton Vesely met Anna Larsen in Oslo. \"We agree,\" Vesely said.");

  std::ofstream(folder + "/record.html", std::ios::binary) << communique::to_html(*record);

  auto news = communique::archive::open(":memory:");
  if (!news || !news->add(*record)) return 1;
  const auto page = communique::to_html(*news, {.asked = communique::where{}.min_confidence(500), .whose = "Vesely"});
  if (!page) return std::cerr << page.error().message << '\n', 1;
  std::ofstream(folder + "/archive.html", std::ios::binary) << *page;
  std::cout << "record.html archive.html\n";
}
