// A program that adds articles is killed at any moment.
#include "scene.hpp"

#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <thread>

using namespace communique;
using namespace communique::testing;

namespace {

constexpr std::uint64_t size_of_batch = 5;
constexpr std::uint64_t batches = 20;

// Adds batch after batch, those that are there already too, and tells of each that is on the disk.
[[noreturn]] void add_all(const std::string& path, int tell) {
  auto into = archive::open(path);
  if (!into) _exit(2);
  for (std::uint64_t n = 0; n < batches; ++n) {
    if (!into->add(batch(n * size_of_batch, size_of_batch))) _exit(3);
    const auto done = static_cast<unsigned char>(n + 1);
    if (write(tell, &done, 1) != 1) _exit(4);
  }
  _exit(0);
}

// How many batches were acknowledged before the program was killed after so many microseconds, or came to its end.
std::uint64_t add_and_kill(const std::string& path, std::uint64_t after, bool& ended) {
  int pipe_ends[2];
  REQUIRE(pipe(pipe_ends) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    close(pipe_ends[0]);
    add_all(path, pipe_ends[1]);
  }
  close(pipe_ends[1]);
  int how = 0;
  const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(after);
  pid_t gone = 0;
  while ((gone = waitpid(child, &how, WNOHANG)) == 0 && std::chrono::steady_clock::now() < until)
    std::this_thread::sleep_for(std::chrono::microseconds(200));
  if (gone == 0) {
    kill(child, SIGKILL);
    waitpid(child, &how, 0);
  }
  ended = WIFEXITED(how);
  if (ended) CHECK(WEXITSTATUS(how) == 0);
  unsigned char done = 0, next = 0;
  while (read(pipe_ends[0], &next, 1) == 1) done = next;
  close(pipe_ends[0]);
  return done;
}

}  // namespace

TEST_CASE("after a kill at any of 200 moments every acknowledged batch is there, and the import goes on") {
  REQUIRE(batch(0, 1).size() == 1);  // the templates are read before anything forks
  const scratch_file file("killed");
  constexpr std::uint64_t all = batches * size_of_batch, an_hour = 3'600'000'000;
  bool ended = false;
  // How long it takes here and now.
  const auto started = std::chrono::steady_clock::now();
  REQUIRE(add_and_kill(file.path(), an_hour, ended) == batches);
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started);
  file.clear();

  std::uint64_t random = 11, in_the_middle = 0;
  for (int i = 0; i < 200; ++i) {
    random = random * 6364136223846793005u + 1442695040888963407u;
    const std::uint64_t after = (random >> 33) % static_cast<std::uint64_t>(took.count());
    const std::uint64_t acknowledged = add_and_kill(file.path(), after, ended);
    in_the_middle += acknowledged > 0 && !ended;
    auto news = archive::open(file.path());
    REQUIRE_MESSAGE(news, "kill " << i << ": " << news.error().message);
    CHECK_MESSAGE(sure(news->check()).empty(), "kill " << i);
    for (std::uint64_t n = 0; n < acknowledged * size_of_batch; ++n)
      CHECK_MESSAGE(news->article_of(articles().make(n).article.id), "kill " << i << ", article " << n);
    // Whole batches only.
    const std::uint64_t there = sure(news->info()).articles;
    CHECK_MESSAGE(there % size_of_batch == 0, "kill " << i);
    if (there == all) file.clear();
  }
  CHECK(in_the_middle > 20);
  CHECK(add_and_kill(file.path(), an_hour, ended) == batches);
  CHECK(sure(sure(archive::open(file.path())).info()).articles == all);
}
