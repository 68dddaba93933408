// Many read while one writes.
#include "scene.hpp"

#include <atomic>
#include <thread>

using namespace communique;
using namespace communique::testing;

TEST_CASE("readers in several threads see whole batches only, while a writer adds and removes") {
  const scratch_file file("together");
  constexpr std::uint64_t size = 10, batches = 25;
  archive writer = sure(archive::open(file.path()));
  sure(writer.add(batch(0, size)));
  std::atomic<bool> done = false;
  std::atomic<int> questions = 0, failures = 0, torn = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i)
    readers.emplace_back([&] {
      archive_options reading;
      reading.mode = archive_options::access::read;
      const auto news = archive::open(file.path(), reading);
      if (!news) return void(++failures);
      while (!done) {
        const auto about = news->info();
        const auto said = news->statements(where{}.about("cooperation"));
        const auto pairs = news->top(top::pairs);
        failures += !about || !said || !pairs;
        torn += about && about->articles % size != 0;
        ++questions;
      }
    });
  for (std::uint64_t n = 1; n < batches; ++n) sure(writer.add(batch(n * size, size)));
  done = true;
  for (std::thread& each : readers) each.join();
  CHECK(failures == 0);
  CHECK(torn == 0);
  CHECK(questions > 4);
  CHECK(sure(writer.info()).articles == batches * size);
  CHECK(sure(writer.check()).empty());
}

TEST_CASE("two writers take turns") {
  const scratch_file file("writers");
  sure(archive::open(file.path()));
  constexpr std::uint64_t batches = 8, size = 5;
  std::atomic<int> failures = 0;
  std::vector<std::thread> writers;
  for (std::uint64_t half = 0; half < 2; ++half)
    writers.emplace_back([&, half] {
      archive_options patient;
      patient.wait_ms = 60'000;
      auto news = archive::open(file.path(), patient);
      if (!news) return void(++failures);
      for (std::uint64_t n = 0; n < batches; ++n) failures += !news->add(batch((half * batches + n) * size, size));
    });
  for (std::thread& each : writers) each.join();
  CHECK(failures == 0);
  archive news = sure(archive::open(file.path()));
  CHECK(sure(news.info()).articles == 2 * batches * size);
  CHECK(sure(news.check()).empty());
}
