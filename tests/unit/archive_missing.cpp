// A library without SQLite has every function of the archive, and says what it lacks.
#include <communique/archive.hpp>

#include <doctest/doctest.h>

using namespace communique;

TEST_CASE("opening an archive says that this build has none") {
  const auto opened = archive::open(":memory:");
  REQUIRE(!opened);
  CHECK(opened.error().code == status::unsupported);
  CHECK(opened.error().message.find("built without SQLite") != std::string::npos);
}

namespace {

// Never called, there is nothing to call it with: a function that this build lacks does not link.
[[maybe_unused]] void every_function(archive& news, const record& one) {
  (void)news.add(one), (void)news.add(std::vector<record>{}), (void)news.add(std::vector<arrival>{});
  (void)news.remove("id"), (void)news.remove(std::vector<std::string>{});
  (void)news.article_of("id"), (void)news.identity_of(identity_id::none);
  (void)news.statements(), (void)news.meetings(), (void)news.facts(), (void)news.articles(), (void)news.identities();
  (void)news.count_of(noun::statement), (void)news.counts(noun::statement, interval::month);
  (void)news.top(top::speakers), (void)news.timeline(who{}), (void)news.graph();
  (void)news.merge(identity_id::none, identity_id::none);
  (void)news.split(identity_id::none, std::vector<std::int64_t>{});
  (void)news.split(identity_id::none, std::vector<std::string>{});
  (void)news.info(), (void)news.check(), (void)news.optimize(), (void)news.rebuild();
  (void)news.explain(noun::statement);
}

}  // namespace

TEST_CASE("every function of the archive is there to be linked") {
  void (*const volatile kept)(archive&, const record&) = every_function;
  CHECK(kept != nullptr);
}
