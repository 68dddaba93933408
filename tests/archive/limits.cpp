// A process that may write small files only, as `ulimit -f` has it.
#include "scene.hpp"

#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <cstdint>
#include <initializer_list>
#include <string>

using namespace communique;
using namespace communique::testing;

namespace {

// Runs `work` in a process of its own, in which no file may grow above so many bytes, and gives what it says.
template <class Work> std::string limited_to(std::uint64_t bytes, Work work) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    const std::string said = setrlimit(RLIMIT_FSIZE, &limit) == 0 ? work() : std::string("no limit can be set");
    _exit(write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size()) ? 0 : 1);
  }
  close(ends[1]);
  std::string said;
  char piece[512];
  for (ssize_t got = 0; (got = read(ends[0], piece, sizeof piece)) > 0;)
    said.append(piece, static_cast<std::size_t>(got));
  close(ends[0]);
  int how = 0;
  REQUIRE(waitpid(child, &how, 0) == child);
  CHECK(how == 0);
  return said;
}

std::string shown(const error& why) { return std::to_string(static_cast<int>(why.code)) + " " + why.message; }

const std::string full = std::to_string(static_cast<int>(status::full)) + " ";

}  // namespace

TEST_CASE("an archive that may not grow above a limit of files is full, says so and stays as it was") {
  const scratch_file file("limited");
  sure(sure(archive::open(file.path())).add(batch(0, 5)));
  const std::uint64_t bytes = sure(sure(archive::open(file.path())).info()).bytes;
  // Somewhere in the log of changes, right at its beginning, and in what readers share.
  for (const std::uint64_t more : {std::uint64_t{200000}, std::uint64_t{20000}, std::uint64_t{0}}) {
    const std::string said = limited_to(bytes + more, [&] {
      auto news = archive::open(file.path());
      if (!news) return shown(news.error());
      for (std::uint64_t n = 1; n < 200; ++n)
        if (const auto got = news->add(batch(n * 5, 5)); !got) return shown(got.error());
      return std::string("all were added");
    });
    CHECK_MESSAGE(said.starts_with(full), said);
    CHECK_MESSAGE(said.find(file.path() + ": ") != said.npos, said);
    CHECK_MESSAGE(said.find("ulimit -f") != said.npos, said);
    archive news = sure(archive::open(file.path()));
    CHECK(sure(news.check()).empty());
    CHECK(sure(news.info()).articles % 5 == 0);
  }
}

TEST_CASE("an archive that cannot be made under a limit of files is full, whatever did not fit") {
  for (const std::uint64_t bytes : std::initializer_list<std::uint64_t>{0, 100, 4096, 20000, 40000, 60000}) {
    const scratch_file file("unmade");
    const std::string said = limited_to(bytes, [&] {
      auto news = archive::open(file.path());
      if (!news) return shown(news.error());
      const auto got = news->add(batch(0, 50));
      return got ? std::string("all were added") : shown(got.error());
    });
    CHECK_MESSAGE(said.starts_with(full), bytes << ": " << said);
    sure(sure(archive::open(file.path())).add(batch(0, 3)));
  }
}
