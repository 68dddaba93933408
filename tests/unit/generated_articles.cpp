// The articles that benchmarks of the archive are fed with are sound records.
#include "articles.hpp"

#include "archive/likeness.hpp"

#include <communique/communique.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace communique;

namespace {

const bench::article_maker& maker() {
  static const bench::article_maker one(bench::own_templates());
  return one;
}

std::vector<span> spans_of(const record& r) {
  std::vector<span> all = r.article.sentences;
  const auto add = [&](const std::vector<span>& more) { all.insert(all.end(), more.begin(), more.end()); };
  add(r.article.byline), add(r.article.boilerplate), add(r.article.paragraphs);
  add({r.article.headline, r.article.agency, r.article.dateline.place, r.article.dateline.date});
  for (const entity& e : r.entities) {
    for (const mention& m : e.mentions) all.push_back(m.at);
    for (const office& o : e.offices) all.push_back(o.title);
  }
  for (const meeting& m : r.meetings) add(m.topics), add({m.evidence, m.when.text});
  for (const statement& s : r.statements) add(s.content), add(s.topics), add({s.source, s.cue});
  for (const fact& f : r.facts) add({f.object, f.evidence});
  all.erase(std::remove(all.begin(), all.end(), span{}), all.end());
  return all;
}

bool continues(std::string_view text, std::uint32_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

bool has_words_of(std::string_view name, std::string_view words) {
  const std::string all = " " + folded(name) + " ";
  std::string rest = folded(words) + " ";
  for (std::size_t end = 0; (end = rest.find(' ')) != std::string::npos; rest.erase(0, end + 1))
    if (all.find(" " + rest.substr(0, end) + " ") == std::string::npos) return false;
  return true;
}

}  // namespace

TEST_CASE("every span of a generated record stands in its text and on whole characters") {
  std::size_t wrong = 0;
  for (std::uint64_t n = 0; n < 2000; ++n) {
    const record r = maker().make(n);
    for (const span at : spans_of(r))
      wrong += at.begin > at.end || at.end > r.text.size() || continues(r.text, at.begin) || continues(r.text, at.end);
  }
  CHECK(wrong == 0);
}

TEST_CASE("a generated person is mentioned by words of the name") {
  std::size_t wrong = 0;
  for (std::uint64_t n = 0; n < 2000; ++n) {
    const record r = maker().make(n);
    for (const entity& who : r.entities) {
      if (who.what != entity::type::person) continue;
      for (const mention& by : who.mentions)
        if (by.what == mention::kind::name && !has_words_of(who.name, r[by.at]) && ++wrong < 5)
          MESSAGE(who.name, " / ", r[by.at], " / ", r.article.id);
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a generated statement has content and a cue, and a meeting its evidence") {
  std::size_t wrong = 0, statements = 0;
  for (std::uint64_t n = 0; n < 2000; ++n) {
    const record r = maker().make(n);
    for (const statement& said : r.statements) {
      ++statements;
      for (const span at : said.content) wrong += r[at].empty();
      wrong += said.content.empty() || (said.cue && r[said.cue].empty());
    }
    for (const meeting& met : r.meetings) wrong += r[met.evidence].empty();
  }
  CHECK(wrong == 0);
  CHECK(statements > 2000);
}

TEST_CASE("the same number gives the same record, whatever was made before") {
  const bench::article_maker other(bench::own_templates());
  for (const std::uint64_t n : {1999u, 7u, 0u, 1000000u}) CHECK(maker().make(n) == other.make(n));
}

TEST_CASE("generated records have ids and words of their own") {
  std::set<std::string> ids, texts;
  std::size_t copies = 0;
  for (std::uint64_t n = 0; n < 2000; ++n) {
    const record r = maker().make(n);
    ids.insert(r.article.id);
    if (maker().origin_of(n) == n) texts.insert(r.text);
    else ++copies;
  }
  CHECK(ids.size() == 2000);
  CHECK(texts.size() + copies == 2000);
}

TEST_CASE("one generated record in twenty is a copy, and no others tell the same story") {
  std::vector<archives::sketch> sketches;
  for (std::uint64_t n = 0; n < 600; ++n) sketches.push_back(archives::sketch_of(maker().make(n)));
  std::size_t copies = 0, lost = 0, invented = 0;
  for (std::size_t n = 0; n < sketches.size(); ++n) {
    copies += maker().origin_of(n) != n;
    for (std::size_t m = 0; m < n; ++m) {
      const bool meant = maker().origin_of(n) == maker().origin_of(m);
      const bool judged = archives::same_story(sketches[n], sketches[m]);
      lost += meant && !judged;
      invented += judged && !meant;
    }
  }
  CHECK(copies > 15);
  CHECK(copies < 50);
  CHECK(lost == 0);
  CHECK(invented == 0);
}
