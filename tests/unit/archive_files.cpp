// An archive as a file: readers, writers, and files that are none.
#include "archive/database.hpp"
#include "archive/opening.hpp"
#include "archive_scene.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace communique;
using namespace communique::testing;

namespace {

// A file of its own for one test.
class scratch_file {
 public:
  explicit scratch_file(const std::string& name)
      : path_(std::filesystem::temp_directory_path() / ("communique-" + name)) {
    clear();
  }
  ~scratch_file() { clear(); }
  std::string path() const { return path_.string(); }

 private:
  void clear() {
    std::error_code ignored;
    for (const char* behind : {"", "-wal", "-shm"}) std::filesystem::remove(path_.string() + behind, ignored);
  }
  std::filesystem::path path_;
};

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
void write(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace

TEST_CASE("an archive is a file that others read while one writes") {
  const scratch_file file("archive.cmq");
  archive writer = sure(archive::open(file.path()));
  sure(writer.add(note("a", talks)));
  archive_options reading;
  reading.mode = archive_options::access::read;
  archive reader = sure(archive::open(file.path(), reading));
  CHECK(sure(reader.info()).articles == 1);
  sure(writer.add(note("b", speech)));
  CHECK(sure(reader.info()).articles == 2);
  CHECK(why(reader.add(note("c", speech))) == status::read_only);
  CHECK(sure(reader.check()).empty());
}

TEST_CASE("a second writer waits and then says so") {
  const scratch_file file("busy.cmq");
  archive_options impatient;
  impatient.wait_ms = 20;
  archive news = sure(archive::open(file.path(), impatient));
  sure(news.add(note("a", talks)));
  {
    archives::database other;
    other.open(file.path(), archives::database::access::write, 0);
    other.script("BEGIN IMMEDIATE");
    const auto got = news.add(note("b", speech));
    CHECK(why(got) == status::busy);
    CHECK(got.error().message == file.path() + ": another program writes to it; waited 20 ms");
    CHECK(sure(news.info()).articles == 1);  // reading goes on
  }
  CHECK(sure(news.add(note("b", speech))) == addition{1, 0, 0});
}

TEST_CASE("what is no archive is not opened, and says so") {
  const scratch_file file("none.cmq"), newer("newer.cmq");
  write(file.path(),
        "This is a letter, not a database, and it is long enough to have a header.\n" + std::string(2000, '.'));
  CHECK(why(archive::open(file.path())) == status::not_archive);
  CHECK(bytes_of(file.path()).starts_with("This is a letter"));
  {
    archive news = sure(archive::open(newer.path()));
    archives::database raw;
    raw.open(newer.path(), archives::database::access::write, 0);
    raw.script("PRAGMA user_version = 1000");
  }
  const auto newer_one = archive::open(newer.path());
  CHECK(why(newer_one) == status::not_archive);
  CHECK(newer_one.error().message.find("made by a newer version") != std::string::npos);
  CHECK(why(archive::open("no/such/folder/news.cmq")) == status::io);
  archive_options existing;
  existing.mode = archive_options::access::write;
  const scratch_file missing("missing.cmq");
  CHECK(why(archive::open(missing.path(), existing)) == status::io);
  CHECK(why(archive::open("")) == status::argument);
  CHECK(why(archive::open(std::string_view("a\0b", 3))) == status::argument);
  CHECK(why(archive::open(std::filesystem::temp_directory_path().string())) == status::io);
}

TEST_CASE("a truncated archive and one with flipped bits give an error, never a crash") {
  const scratch_file whole("whole.cmq"), broken("broken.cmq");
  {
    archive news = sure(archive::open(whole.path()));
    for (int i = 0; i < 20; ++i)
      sure(news.add(note("a" + std::to_string(i), talks, {2024, static_cast<std::uint8_t>(1 + i % 12), 5})));
  }
  const std::string bytes = bytes_of(whole.path());
  REQUIRE(bytes.size() > 100'000);
  const auto ask_everything = [&] {
    auto news = archive::open(broken.path());
    if (!news) return;
    filter corridor = where{}.about("corridor");
    static_cast<void>(news->statements(corridor));
    static_cast<void>(news->meetings());
    static_cast<void>(news->identities());
    static_cast<void>(news->top(top::pairs));
    static_cast<void>(news->graph());
    static_cast<void>(news->add(note("b", speech)));
    static_cast<void>(news->remove("a3"));
    static_cast<void>(news->info());
    static_cast<void>(news->check());
  };
  for (std::size_t size = 0; size < bytes.size(); size += bytes.size() / 15) {
    write(broken.path(), bytes.substr(0, size));
    ask_everything();
  }
  std::uint64_t random = 7;
  for (int i = 0; i < 60; ++i) {
    std::string flipped = bytes;
    for (int bit = 0; bit < 40; ++bit) {
      random = random * 6364136223846793005u + 1442695040888963407u;
      flipped[static_cast<std::size_t>((random >> 20) % flipped.size())] ^= static_cast<char>(1u << (random >> 60 & 7));
    }
    write(broken.path(), flipped);
    ask_everything();
  }
}
