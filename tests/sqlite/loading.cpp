// Loading, twice, in several connections and threads, and unloading.
#include "scene.hpp"

#include <dlfcn.h>

#include <thread>

using namespace communique::testing;

TEST_CASE("loading twice keeps what a connection was taught") {
  database news;
  news.ask("SELECT communique_lexicon('names', ?1)",
           {"# names.lex 1    name | type | reference\nAnna Roy | person | 7\n"});
  CHECK(news.load() == "");
  CHECK(news.ask("SELECT reference FROM communique_entities('President Anna Roy spoke.') WHERE name = 'Anna Roy'") ==
        "7\n");
}

TEST_CASE("loading by SQL while statements run") {
  database news(":memory:", false);
  sqlite3_enable_load_extension(news.get(), 1);
  const std::string load = "SELECT load_extension('" COMMUNIQUE_EXTENSION "')";
  CHECK(news.ask(load + "; " + load + "; SELECT count(*) FROM communique_statements(?1)", {oslo}) == "NULL\nNULL\n3\n");
}

TEST_CASE("a hundred connections, one after the other, each load, read and close") {
  for (int i = 0; i < 100; ++i) {
    database news;
    if (i % 10 == 0) CHECK(news.ask("SELECT count(*) FROM communique_statements(?1)", {oslo}) == "3\n");
  }
}

TEST_CASE("connections in several threads read at the same time") {
  std::string answers[4];
  std::thread threads[4];
  for (int i = 0; i < 4; ++i)
    threads[i] = std::thread([&answer = answers[i], i] {
      sqlite3* own = nullptr;
      sqlite3_open(":memory:", &own);
      sqlite3_enable_load_extension(own, 1);
      sqlite3_load_extension(own, COMMUNIQUE_EXTENSION, nullptr, nullptr);
      sqlite3_exec(own,
                   i % 2 ? "SELECT communique_lexicon('n', '# names.lex 1  name | type' || char(10) || 'A B | person')"
                         : "SELECT 1",
                   nullptr, nullptr, nullptr);
      for (int round = 0; round < 20; ++round) {
        sqlite3_stmt* one = nullptr;
        sqlite3_prepare_v2(own, "SELECT group_concat(content) FROM communique_statements(?1)", -1, &one, nullptr);
        sqlite3_bind_text(one, 1, oslo.data(), static_cast<int>(oslo.size()), SQLITE_STATIC);
        sqlite3_step(one);
        const auto* said = reinterpret_cast<const char*>(sqlite3_column_text(one, 0));
        answer = said ? said : "nothing";
        sqlite3_finalize(one);
      }
      sqlite3_close(own);
    });
  for (std::thread& one : threads) one.join();
  for (const std::string& answer : answers) CHECK(answer.starts_with("We value our cooperation with Estonia,its "));
}

TEST_CASE("one connection serves several threads, one after the other") {
  database news;
  for (int i = 0; i < 4; ++i)
    std::thread([&] { CHECK(news.ask("SELECT count(*) FROM communique_statements(?1)", {oslo}) == "3\n"); }).join();
}

TEST_CASE("a program gives it to all connections that it opens from then on") {
  void* file = dlopen(COMMUNIQUE_EXTENSION, RTLD_NOW | RTLD_LOCAL);
  REQUIRE(file);
  void* entry = dlsym(file, "sqlite3_communiquesqlite_init");
  REQUIRE(entry);
  sqlite3_auto_extension(reinterpret_cast<void (*)(void)>(entry));
  {
    database news(":memory:", false);
    CHECK(news.ask("SELECT count(*) FROM communique_statements(?1)", {oslo}) == "3\n");
  }
  sqlite3_cancel_auto_extension(reinterpret_cast<void (*)(void)>(entry));
  dlclose(file);
  database without(":memory:", false);
  CHECK(without.ask("SELECT communique_version()").starts_with("error: no such function"));
}
