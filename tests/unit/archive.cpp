// An archive: records in, out and found again.
#include "archive/database.hpp"
#include "archive/opening.hpp"
#include "reading.hpp"

#include <communique/archive.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace communique;

namespace {

template <class T> T sure(result<T> got) {
  REQUIRE_MESSAGE(got, (got ? std::string() : got.error().message));
  return *std::move(got);
}
template <class T> status why(const result<T>& got) { return got ? status::ok : got.error().code; }

archive in_memory(bool words_only = false) {
  archive_options options;
  options.words_only = words_only;
  return sure(archive::open(":memory:", options));
}

record note(std::string_view id, std::string_view text, date published = {2024, 3, 5}) {
  return *testing::shared_reader().read(text, {id, published});
}

const char* const talks =
    "BERN, 5 March (APA) - Swiss Foreign Minister Anna Keller met Norwegian Foreign Minister Mart Lund in Bern on "
    "Tuesday "
    "to discuss trade. \"We agree on the corridor,\" Keller said.\n";
const char* const speech =
    "OSLO, 7 March (NTB) - Norwegian Foreign Minister Mart Lund said that the corridor would open in May. Lund thanked "
    "Switzerland.\n";

template <class Rows> std::string words_of(const Rows& page) {
  std::string out;
  for (const auto& said : page.rows) out += std::string(said.words(said->content.front())) + ". ";
  return out;
}
std::string said(const archive& in, const filter& asked, const paging& part = {}) {
  return words_of(sure(in.statements(asked, part)));
}

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

TEST_CASE("what was added is found with its words and its article") {
  archive news = in_memory();
  CHECK(sure(news.add(note("a", talks), "APA")) == addition{1, 0, 0});
  const auto page = sure(news.statements(where{}.speaker("keller").about("corridor")));
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows[0].words(page.rows[0]->content.front()) == "We agree on the corridor");
  CHECK(page.rows[0].from->in == note("a", talks));
  CHECK(page.rows[0].from->outlet == "APA");
}

TEST_CASE("the same record again changes nothing, another with its id takes its place") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  CHECK(sure(news.add(note("a", talks))) == addition{0, 0, 1});
  CHECK(sure(news.add(note("a", speech))) == addition{0, 1, 0});
  CHECK(said(news, where{}.speaker("Keller")) == "");
  CHECK(said(news, where{}.speaker("Lund").about("open")) != "");
  CHECK(sure(news.info()).articles == 1);
}

TEST_CASE("of two records with one id in a batch the later stays") {
  archive news = in_memory();
  CHECK(sure(news.add(std::vector{note("a", talks), note("a", speech)})) == addition{1, 1, 0});
  CHECK(sure(news.top(top::pairs)).empty());
  CHECK(said(news, where{}.speaker("Keller")) == "");
}

TEST_CASE("an article that is removed leaves nothing behind") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  CHECK(sure(news.remove("a")));
  CHECK_FALSE(sure(news.remove("a")));
  const archive_info about = sure(news.info());
  CHECK(about.articles == 0);
  CHECK(about.statements == 0);
  CHECK(about.identities == 0);
  CHECK(sure(news.top(top::speakers)).empty());
  CHECK(sure(news.top(top::pairs)).empty());
  CHECK(sure(news.counts(noun::statement, interval::year)).empty());
  CHECK(sure(news.check()).empty());
}

TEST_CASE("many articles are removed together, and one that is not there is no error") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", talks), note("b", speech), note("c", speech)}));
  CHECK(sure(news.remove(std::vector<std::string>{"a", "nowhere", "c", "a"})) == 2);
  CHECK(sure(news.info()).articles == 1);
  CHECK(sure(news.article_of("b"))->in.article.id == "b");
}

TEST_CASE("the rows of an answer that is no variable are there for as long as they are gone through") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  std::string names;
  for (const ranked& one : *news.top(top::participants)) names += one.name + ". ";
  CHECK(names == "Anna Keller. Mart Lund. ");
}

TEST_CASE("what was found tells its words and its day") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  const auto said = sure(news.statements());
  CHECK(said.rows.at(0).words() == "We agree on the corridor");
  CHECK(said.rows[0].evidence() == said.rows[0]->content.front());
  CHECK(said.rows[0].day() == date{2024, 3, 5});
  const auto articles = sure(news.articles());
  CHECK(articles.rows.at(0).words() == articles.rows[0].words(articles.rows[0]->headline));
}

TEST_CASE("a record without an id is refused and nothing of its batch is added") {
  archive news = in_memory();
  record nameless = note("a", talks);
  nameless.article.id.clear();
  CHECK(why(news.add(std::vector{note("b", speech), nameless})) == status::argument);
  CHECK(sure(news.info()).articles == 0);
}

TEST_CASE("an archive without texts keeps the words that a record points to") {
  archive news = in_memory(true);
  sure(news.add(note("a", std::string(talks) + "Nobody is quoted in this last sentence about mangoes.\n")));
  CHECK(said(news, where{}.about("corridor")) == "We agree on the corridor. ");
  CHECK(sure(news.articles(where{}.about("mangoes"))).rows.empty());
  CHECK(sure(news.articles(where{}.about("corridor"))).rows.size() == 1);
}

TEST_CASE("any string is a question") {
  archive news = in_memory();
  sure(news.add(note("a", talks)));
  for (const std::string asked : {"\"", "\"corridor", "corridor\" OR 1", "corridor*", "NEAR(a b)", "words : corridor",
                                  "*", "- corridor", "a AND NOT b", "{keys} : s1", "'; DROP TABLE articles; --", "\\",
                                  "¦", "\xFF\xFE", "( corridor", "^corridor", "corridor + agree"})
    CHECK_MESSAGE(news.statements(where{}.about(asked)), asked);
  CHECK(said(news, where{}.about("corridor\" agree")) == "We agree on the corridor. ");
  CHECK(said(news, where{}.about("\"the corridor\"")) == "We agree on the corridor. ");
  CHECK(said(news, where{}.about("\"corridor the\"")) == "");
  CHECK(said(news, where{}.about("corr*")) == "We agree on the corridor. ");
  CHECK(said(news, where{}.about("...")) == "");
  CHECK(said(news, where{}.speaker("Keller\"* OR x").about("corridor")) == "");
}

TEST_CASE("a filter that says nothing about a noun is refused by its name") {
  archive news = in_memory();
  const auto got = news.facts(where{}.speaker("Lund"));
  CHECK(why(got) == status::argument);
  CHECK(got.error().message == "the filter speakers says nothing about facts");
  CHECK(why(news.identities(where{}.mode(statement::mode::direct))) == status::argument);
  CHECK(why(news.statements({}, {order::newest, 0, {}})) == status::argument);
}

TEST_CASE("pages join without gap or repetition while articles come and go") {
  archive news = in_memory();
  for (int i = 0; i < 30; ++i)
    sure(news.add(note("old" + std::to_string(i),
                       "Minister Mart Lund said that number " + std::to_string(i) + " was new.\n",
                       {2024, 3, static_cast<std::uint8_t>(1 + i % 28)})));
  std::vector<std::string> seen;
  paging part{order::newest, 4, {}};
  int more = 0;
  do {
    const auto page = sure(news.statements(where{}.speaker("Lund"), part));
    for (const auto& one : page.rows) seen.push_back(one.from->in.article.id);
    part.after = page.next;
    // A newer one, an older one, and the last that was seen goes.
    sure(news.add(note("new" + std::to_string(more), "Minister Ola Berg said that more was to come.\n", {2024, 4, 1})));
    sure(news.add(
        note("older" + std::to_string(more++), "Minister Ola Berg said that less was to come.\n", {2023, 4, 1})));
    sure(news.remove(seen.back()));
  } while (!part.after.empty());
  std::sort(seen.begin(), seen.end());
  CHECK(std::unique(seen.begin(), seen.end()) == seen.end());
  CHECK(std::count_if(seen.begin(), seen.end(), [](const std::string& id) { return id.starts_with("old"); }) >= 30);
}

TEST_CASE("a page of another question or order is refused") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", talks), note("b", speech)}));
  const auto page = sure(news.statements({}, {order::newest, 1, {}}));
  REQUIRE(!page.next.empty());
  CHECK(news.statements({}, {order::newest, 1, page.next}));
  CHECK(why(news.statements({}, {order::oldest, 1, page.next})) == status::argument);
  CHECK(why(news.statements(where{}.about("corridor"), {order::newest, 1, page.next})) == status::argument);
  CHECK(why(news.statements({}, {order::newest, 1, "x"})) == status::argument);
}

TEST_CASE("best matches come first: more of the words in fewer words") {
  archive news = in_memory();
  sure(news.add(std::vector{
      note("long", "Minister Mart Lund said that the treaty would be discussed together with many other matters of "
                      "common interest to both of the neighbouring countries in the region.\n"),
      note("short", "Minister Ola Berg said that the treaty was a good treaty.\n")}));
  const auto page = sure(news.statements(where{}.about("treaty"), {order::relevance, 10, {}}));
  REQUIRE(page.rows.size() == 2);
  CHECK(page.rows[0].from->in.article.id == "short");
}

TEST_CASE("who held an office is known by when articles said so") {
  archive news = in_memory();
  sure(news.add(note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n", {2018, 5, 1})));
  sure(news.add(note("b", "Norwegian Foreign Minister Mart Lund visited Rome.\n", {2020, 2, 1})));
  sure(news.add(note("c", "Norwegian Foreign Minister Ola Berg visited Bonn.\n", {2021, 2, 1})));
  sure(news.add(note("d", "Norwegian Deputy Foreign Minister Per Dahl visited Bonn.\n", {2019, 2, 1})));
  const auto in_2019 =
      sure(news.identities(where{}.office("foreign minister").country("NO").since({2019, 0, 0}).until({2019, 0, 0})));
  REQUIRE(in_2019.rows.size() == 1);
  CHECK(in_2019.rows[0].name == "Mart Lund");
  REQUIRE(!in_2019.rows[0].offices.empty());
  CHECK(in_2019.rows[0].offices[0].first == date{2018, 5, 1});
  CHECK(in_2019.rows[0].offices[0].last == date{2020, 2, 1});
  sure(news.remove("b"));
  CHECK(sure(news.identities(where{}.office("foreign minister").since({2019, 0, 0}).until({2019, 0, 0}))).rows.empty());
}

TEST_CASE("an office is held between two articles that call it by different names") {
  archive news = in_memory();
  sure(news.add(note("a", "Norwegian Foreign Minister Mart Lund visited Bern on Monday.\n", {2018, 5, 1})));
  sure(news.add(
      note("b", "The Minister of Foreign Affairs of Norway, Mart Lund, visited Rome on Monday.\n", {2020, 2, 1})));
  const auto page = sure(news.identities(where{}.office("foreign minister").since({2019, 0, 0}).until({2019, 0, 0})));
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows[0].name == "Mart Lund");
}

TEST_CASE("a record whose ids or spans point nowhere is refused") {
  archive news = in_memory(true);
  record wrong = note("a", talks);
  REQUIRE(!wrong.statements.empty());
  wrong.statements[0].content[0] = {5, 1'000'000};
  CHECK(why(news.add(wrong)) == status::argument);
  wrong = note("a", talks);
  wrong.statements[0].speakers = {entity_id{1000}};
  CHECK(why(news.add(wrong)) == status::argument);
}

TEST_CASE("a story in several articles counts once, unless copies are asked for") {
  archive news = in_memory();
  const std::string copy = std::string("By our correspondent\n\n") + talks;
  sure(news.add(note("first", talks), "APA"));
  sure(news.add(note("copy", talks), "Gazette"));
  CHECK(sure(news.statements(where{}.about("corridor"))).rows.size() == 1);
  CHECK(sure(news.statements(where{}.about("corridor").copies())).rows.size() == 2);
  CHECK(sure(news.count_of(noun::article)) == 1);
  CHECK(sure(news.count_of(noun::article, where{}.copies())) == 2);
  CHECK(sure(news.top(top::pairs))[0].n == 1);
  CHECK(sure(news.info()).stories == 1);

  // What the first said, the copy says now.
  sure(news.remove("first"));
  const auto left = sure(news.statements(where{}.about("corridor")));
  REQUIRE(left.rows.size() == 1);
  CHECK(left.rows[0].from->in.article.id == "copy");
  CHECK(sure(news.top(top::pairs))[0].n == 1);
  CHECK(sure(news.count_of(noun::article)) == 1);
}

TEST_CASE("what is said every five days in the same words is no endless story") {
  archive news = in_memory();
  for (std::uint8_t i = 0; i < 6; ++i)
    sure(news.add(note("a" + std::to_string(i), talks, {2024, 3, static_cast<std::uint8_t>(1 + 5 * i)})));
  CHECK(sure(news.count_of(noun::article)) == 3);
}

TEST_CASE("an update says what is new in it") {
  archive news = in_memory();
  const std::string more = "\"The treaty will be signed in June,\" Lund told reporters.\n";
  sure(news.add(note("first", talks)));
  sure(news.add(note("update", talks + more)));
  CHECK(sure(news.statements(where{}.about("corridor"))).rows.size() == 1);
  CHECK(said(news, where{}.about("treaty")) == "The treaty will be signed in June. ");
}

TEST_CASE("the same words a month later are another story") {
  archive news = in_memory();
  sure(news.add(note("march", talks)));
  sure(news.add(note("april", talks, {2024, 4, 20})));
  CHECK(sure(news.count_of(noun::article)) == 2);
}

TEST_CASE("one person in several articles is one identity, namesakes of two countries are two") {
  archive news = in_memory();
  sure(news.add(note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n")));
  sure(news.add(note("b", "The Norwegian Foreign Minister, Mart LUND, said on Monday that it would rain in Oslo.\n")));
  sure(news.add(note("c", "Kenyan Foreign Minister Mart Lund visited Rome.\n")));
  const auto all = sure(news.identities(where{}.involved("Mart Lund").entity_type(entity::type::person)));
  REQUIRE(all.rows.size() == 2);
  CHECK(all.rows[0].articles == 2);
  CHECK(all.rows[1].articles == 1);
}

TEST_CASE("what is merged by hand stays merged when its articles are added again") {
  archive news = in_memory();
  const auto lund = note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n");
  const auto berg = note("b", "Norwegian Foreign Minister Ola Berg visited Rome.\n");
  sure(news.add(std::vector{lund, berg}));
  const auto id = [&](std::string_view name) { return sure(news.identities(where{}.involved(name))).rows.at(0).id; };
  sure(news.merge(id("Lund"), id("Berg")));
  CHECK(id("Lund") == id("Berg"));
  sure(news.remove("b"));
  sure(news.add(berg));
  CHECK(id("Lund") == id("Berg"));
  CHECK(sure(news.identity_of(id("Lund"))).articles == 2);
}

TEST_CASE("what is split by hand stays apart when its articles are added again") {
  archive news = in_memory();
  const auto one = note("a", talks);
  const auto other = note("b", "Norwegian Foreign Minister Mart Lund visited Rome.\n");
  sure(news.add(std::vector{one, other}));
  const filter people = where{}.involved("Lund").entity_type(entity::type::person);
  const auto lunds = [&] { return sure(news.identities(people)).rows; };
  REQUIRE(lunds().size() == 1);
  const identity_id before = lunds()[0].id;
  const identity_id apart = sure(news.split(before, std::vector<std::string>{"b"}));
  CHECK(apart != before);
  REQUIRE(lunds().size() == 2);
  sure(news.remove("b"));
  sure(news.add(other));
  REQUIRE(lunds().size() == 2);
  CHECK(sure(news.identity_of(apart)).articles == 1);
  CHECK(sure(news.top(top::pairs)).size() == 1);
  CHECK(why(news.split(apart, std::vector<std::string>{"none"})) == status::argument);
}

TEST_CASE("a reference of the caller's own joins what names do not") {
  archive news = in_memory();
  record one = note("a", "Norwegian Foreign Minister Mart Lund visited Bern.\n");
  record other = note("b", "Kenyan Foreign Minister Otieno Wafula visited Rome.\n");
  for (record* each : {&one, &other})
    for (entity& who : each->entities)
      if (who.what == entity::type::person) who.reference = "Q7";
  sure(news.add(std::vector{one, other}));
  CHECK(sure(news.identities(where{}.entity_type(entity::type::person))).rows.size() == 1);
}

TEST_CASE("counts are by day, week, month and year, and what is less precise is left out") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", "Mart Lund said that it rained.\n", {2024, 3, 3}),
                            note("b", "Ola Berg said that it snowed.\n", {2024, 3, 4}),
                            note("c", "Per Dahl said that it hailed.\n", {2024, 4, 1})}));
  const auto counted = [&](interval by) { return sure(news.counts(noun::statement, by)); };
  CHECK(counted(interval::day).size() == 3);
  CHECK(counted(interval::week) == std::vector<count>{{{2024, 2, 26}, 1}, {{2024, 3, 4}, 1}, {{2024, 4, 1}, 1}});
  CHECK(counted(interval::month) == std::vector<count>{{{2024, 3, 1}, 2}, {{2024, 4, 1}, 1}});
  CHECK(counted(interval::year) == std::vector<count>{{{2024, 1, 1}, 3}});
  CHECK(sure(news.counts(noun::statement, interval::month, where{}.about("snowed"))) ==
        std::vector<count>{{{2024, 3, 1}, 1}});
}

TEST_CASE("who met whom has each pair once, with its first and last day") {
  archive news = in_memory();
  sure(news.add(note(
      "a", "Norwegian Foreign Minister Mart Lund met Swiss Foreign Minister Anna Keller in Bern on 3 March 2024.\n")));
  sure(news.add(
      note("b", "Norwegian Foreign Minister Mart Lund met Swiss Foreign Minister Anna Keller in Oslo on 9 May 2024.\n",
           {2024, 5, 10})));
  sure(news.add(note(
      "c",
      "Swiss Foreign Minister Anna Keller will meet Kenyan Foreign Minister Otieno Wafula in Bern on 1 June 2024.\n",
      {2024, 5, 11})));
  const graph met = sure(news.graph());
  REQUIRE(met.edges.size() == 1);
  CHECK(met.edges[0].meetings == 2);
  CHECK(met.edges[0].first == date{2024, 3, 3});
  CHECK(met.edges[0].last == date{2024, 5, 9});
  CHECK(sure(news.graph(where{}.status(meeting::status::planned))).edges.size() == 1);
  CHECK(to_graphml(met).find("<data key=\"weight\">2</data>") != std::string::npos);
  CHECK(to_dot(met).find("weight=2") != std::string::npos);
}

TEST_CASE("a timeline has what one said and whom one met, page by page") {
  archive news = in_memory();
  sure(news.add(std::vector{note("a", talks), note("b", speech, {2024, 3, 7})}));
  std::vector<std::string> seen;
  paging part{order::oldest, 1, {}};
  do {
    const auto page = sure(news.timeline("Lund", {}, part));
    for (const moment& one : page.rows) seen.push_back(to_string(one.day) + (one.met.item ? " met" : " said"));
    part.after = page.next;
  } while (!part.after.empty());
  CHECK(seen.size() >= 2);
  CHECK(std::is_sorted(seen.begin(), seen.end(),
                       [](const auto& x, const auto& y) { return x.substr(0, 10) < y.substr(0, 10); }));
  CHECK(seen.front() == "2024-03-05 met");
}

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
    CHECK(sure(news.info()).articles == 1);   // reading goes on
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
      flipped[(random >> 20) % flipped.size()] ^= static_cast<char>(1u << (random >> 60 & 7));
    }
    write(broken.path(), flipped);
    ask_everything();
  }
}
