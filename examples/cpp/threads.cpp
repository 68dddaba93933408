// One reader for all threads; an archive belongs to one of them: threads FOLDER
#include <communique/communique.hpp>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  std::vector<std::filesystem::path> files;
  for (const auto& each : std::filesystem::directory_iterator(argv[1])) files.push_back(each.path());
  std::sort(files.begin(), files.end());

  const auto reader = communique::reader::create();
  if (!reader) return std::cerr << reader.error().message << '\n', 1;
  std::vector<communique::record> records(files.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i; (i = next++) < files.size();) {
      std::ifstream file(files[i], std::ios::binary);
      const std::string text(std::istreambuf_iterator<char>(file), {});
      const std::string id = files[i].stem().string();
      if (auto read = reader->read(text, {.id = id})) records[i] = *std::move(read);  // fails from 4 GiB on only
    }
  };
  {
    std::vector<std::jthread> crew;
    for (int i = 0; i < 4; ++i) crew.emplace_back(work);
  }

  auto news = communique::archive::open(":memory:");
  if (!news) return std::cerr << news.error().message << '\n', 1;
  const auto done = news->add(records);  // all in one transaction
  if (!done) return std::cerr << done.error().message << '\n', 1;
  std::cout << done->added << " articles\n";
}
