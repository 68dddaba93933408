// Thousands of records in one file, to ask questions of. Since 0.1.
//
//     auto news = archive::open("news.cmq");
//     if (!news || !news->add(*reader->read(text))) return;
//     const auto page = news->statements(where{}.speaker("Bayramov").about("corridor").since({2024, 3, 0}));
//     if (!page) return;
//     for (const auto& said : page->rows) std::cout << to_string(said.day()) << ' ' << said.words() << '\n';
//
// A thing has one name in C++, C, Python and on the command line: archive::top is cmq_archive_top, Archive.top and
// `communique archive top`; so are graph, timeline, counts, what a filter asks, evidence and day of a row. Only
// article_of, identity_of and count_of are cmq_archive_article and so on: in C++ types have these names.
//
// The file is an SQLite database whose tables lib/archive/schema.sql describes. Without SQLite in the build every
// function gives status::unsupported.
#pragma once

#include <communique/filter.hpp>
#include <communique/query.hpp>
#include <communique/record.hpp>
#include <communique/result.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace communique::inline v1 {

// How an archive is opened. Since 0.1.
struct archive_options {
  // What it is opened for.
  enum class access : std::uint8_t {
    create,  // the file is made if it is not there
    write,   // it has to be there
    read     // it has to be there, and never changes
  };

  access mode = access::create;  // what it is opened for
  bool words_only = false;       // of a new archive: keeps the words that its records point to, not whole texts
  std::uint32_t wait_ms = 5000;  // how long to wait for another writer before status::busy; 0: not at all
};

// What happened to the records that were added. Since 0.1.
struct addition {
  std::uint64_t added = 0;      // of ids that the archive did not have
  std::uint64_t replaced = 0;   // in place of another record of the same id
  std::uint64_t unchanged = 0;  // the archive had exactly this

  friend bool operator==(const addition&, const addition&) = default;
};

// A record to add, and who published it. Since 0.1.
struct arrival {
  record in{};           // what to add
  std::string outlet{};  // empty: its agency

  friend bool operator==(const arrival&, const arrival&) = default;
};

// One article of an archive. Since 0.1.
struct stored {
  record in{};                            // the article's whole record
  std::string outlet{};                   // as given with the record; else its agency
  std::vector<identity_id> identities{};  // of each entity of the record, by entity_id; none: named too vaguely
                                          // to be known in another article ("the ministry", "Smith")
  std::int64_t story = 0;                 // the same for articles that are copies or updates of each other

  // Who an entity of the record is across the archive.
  identity_id operator[](entity_id id) const noexcept { return identities[static_cast<std::size_t>(id)]; }
};

// A statement, meeting, fact or article that was found, with the article in which it stands. Since 0.1.
template <class Item> struct found {
  std::shared_ptr<const stored> from{};  // shared by what one page found in one article
  const Item* item = nullptr;            // inside from->in

  // The item itself.
  const Item& operator*() const noexcept { return *item; }
  const Item* operator->() const noexcept { return item; }

  // The words of a span of its article.
  std::string_view words(span at) const noexcept { return from->in[at]; }

  // The words in which it stands, and the day by which it is found and ordered: query::evidence_of, query::days_of.
  span evidence() const noexcept { return query::evidence_of(*item); }
  std::string_view words() const noexcept { return words(evidence()); }
  date day() const noexcept { return query::days_of(from->in, *item).first; }
};

// A part of an answer. Since 0.1.
template <class Row> struct page {
  std::vector<Row> rows{};            // in the order that was asked for
  std::string next{};                 // paging::after for the rows behind; "": these were the last
  std::vector<std::string> unread{};  // with paging::skip_damaged: ids of articles that cannot be read
};

// What comes first: see paging. Since 0.1.
enum class order : std::uint8_t { newest, oldest, relevance, confidence };

// Which part of an answer. Pages join without gap or repetition, also when articles are added or removed in between:
// a page begins behind the last row of the one before, wherever that is now. Since 0.1.
//   newest, oldest   by the day of filter::dated, without a day last or first; in O(page) for what filter::about or a
//                    name narrows down, else in O(what is passed over)
//   relevance        best match of filter::about first (bm25), in O(what is found); an identity by its articles
//   confidence       surest first, in O(what is found)
struct paging {
  order by = order::newest;   // what comes first
  std::uint32_t limit = 50;   // 1 to 10,000
  std::string after{};        // a page's `next`, to be used with the same filter and order
  bool skip_damaged = false;  // names what cannot be read and goes on, instead of status::damaged
};

// One wording under which articles name somebody. What is the same person is decided between wordings. Since 0.1.
struct appearance {
  std::int64_t id = 0;                                    // for archive::split
  std::string name{}, acronym{}, country{}, reference{};  // as of an entity
  std::string affiliation{};                              // its name, in the first article that names it so
  std::uint64_t articles = 0;                             // that name it so
  bool by_hand = false;                                   // merged or split by somebody
};

// An office, and when articles called somebody so. Since 0.1.
struct tenure {
  std::string title{}, affiliation{};              // the office, and whose it is, in words
  office::status state = office::status::current;  // as these articles say
  date first{}, last{};                            // publication of the first and the last such article; may be absent
  std::uint64_t articles = 0;                      // that call somebody so
};

// A person, an organisation, a place or an event across all articles. Since 0.1.
struct identity {
  identity_id id = identity_id::none;        // positive; never used again for somebody else
  entity::type what = entity::type::person;  // what it is
  std::string name{};                        // of the most frequent appearance; of equally frequent ones the longest
  std::string acronym{}, country{}, reference{};  // of the most frequent appearance that has one
  std::uint64_t articles = 0;                  // that name it, copies too; twice where an article uses two appearances
  std::uint64_t statements = 0, meetings = 0;  // by it; held ones with it. Copies are not counted
  std::vector<appearance> appearances{};       // most frequent first
  std::vector<tenure> offices{};               // by first day
};

// How time is divided. Weeks begin on Monday. Since 0.1.
enum class interval : std::uint8_t { day, week, month, year };

// How many in one interval. Since 0.1.
struct count {
  date first{};         // its first day
  std::uint64_t n = 0;  // how many are found in it: at least 1

  friend bool operator==(const count&, const count&) = default;
};

// What is counted for a ranking. Since 0.1.
enum class top : std::uint8_t {
  speakers,      // of statements
  participants,  // of meetings
  pairs,         // of participants of one meeting
  topics,        // of meetings
  places,        // of meetings
  outlets        // of articles
};

// A row of a ranking. Since 0.1.
struct ranked {
  identity_id identity = identity_id::none;        // none for topics and outlets
  identity_id other_identity = identity_id::none;  // the second of a pair
  std::string name{}, other_name{};                // the other one is that of the second of a pair, else empty
  std::uint64_t n = 0;                             // how often

  friend bool operator==(const ranked&, const ranked&) = default;
};

// Something a person said or a meeting with him. Since 0.1.
struct moment {
  date day{};               // when it was said or took place; may be absent
  found<statement> said{};  // either this
  found<meeting> met{};     // or that
};

// Who met whom. Since 0.1.
struct graph {
  // Somebody who met others.
  struct node {
    identity_id who = identity_id::none;       // who it is across the archive
    entity::type what = entity::type::person;  // what it is
    std::string name{}, country{};             // as of an entity
    std::uint64_t meetings = 0;                // in which it took part
  };
  // Two who met.
  struct edge {
    std::uint32_t one = 0, other = 0;  // indices into nodes, one < other
    std::uint64_t meetings = 0;        // the weight
    date first{}, last{};              // days of their first and last meeting; may be absent
  };
  std::vector<node> nodes{};  // most meetings first
  std::vector<edge> edges{};  // most meetings first
};

// What an archive holds. Since 0.1.
struct archive_info {
  std::int32_t version = 0;                 // of the schema: `user_version`
  bool words_only = false;                  // it keeps the words that its records point to, not whole texts
  std::uint64_t articles = 0, stories = 0;  // articles that are copies or updates of each other are one story
  std::uint64_t statements = 0, meetings = 0, facts = 0, identities = 0;  // how many; all copies are counted
  date first{}, last{};     // publication of the earliest and the latest article; may be absent
  std::uint64_t bytes = 0;  // of the file, without what stands beside it while it is open
};

// An open archive. Thread rule: one thread at a time; open the file once for each thread. Any number of readers, in
// this and other processes, and one writer work at the same time; a reader sees whole batches only, and neither waits
// for the other. What add and remove have returned from is on the disk. Since 0.1.
//
// Errors of every function: status::io (the file cannot be opened or read), busy (another writer), full (no space
// left), read_only, not_archive (something else, or made by a newer version), damaged, not_found, argument.
class archive {
 public:
  // ":memory:" is an archive that lives as long as the object. An older file is brought up to date, all or
  // nothing, in the time that adding its articles takes; opened to read it is status::not_archive.
  static result<archive> open(std::string_view path, const archive_options& options = {});

  // Moves the open file. What was moved from may only be destroyed or assigned to.
  archive(archive&&) noexcept;
  archive& operator=(archive&&) noexcept;
  ~archive();

  // Adds a record, or all of them in one transaction: all or none. A record takes the place of that with the same
  // article.id; the same record again changes nothing. Many at once are far quicker than one after the other: some
  // hundreds or thousands.
  result<addition> add(const record& one, std::string_view outlet = {});
  result<addition> add(const std::vector<record>& all, std::string_view outlet = {});
  result<addition> add(const std::vector<arrival>& all);

  // Takes an article out, with all that it said, or all of them in one transaction: all or none. How many there were of
  // these ids; one that is not there is no error.
  result<std::uint64_t> remove(std::string_view article_id);
  result<std::uint64_t> remove(const std::vector<std::string>& article_ids);

  // The article of an id; status::not_found if there is none.
  result<std::shared_ptr<const stored>> article_of(std::string_view article_id) const;

  // What a filter finds.
  result<page<found<statement>>> statements(const filter& asked = {}, const paging& part = {}) const;
  result<page<found<meeting>>> meetings(const filter& asked = {}, const paging& part = {}) const;
  result<page<found<fact>>> facts(const filter& asked = {}, const paging& part = {}) const;
  result<page<found<article>>> articles(const filter& asked = {}, const paging& part = {}) const;
  result<page<identity>> identities(const filter& asked = {}, const paging& part = {}) const;

  // One of them, with everything known; status::not_found if there is none.
  result<identity> identity_of(identity_id id) const;

  // How many a filter finds; how many in each interval that has some, in order; what has no date is left out of these.
  result<std::uint64_t> count_of(noun what, const filter& asked = {}) const;
  result<std::vector<count>> counts(noun what, interval by, const filter& asked = {}) const;

  // The most frequent among what a filter finds: speakers of statements, participants and pairs of meetings (held
  // ones, unless `statuses` says otherwise), topics and places of meetings, outlets of articles. Equally frequent ones
  // by name.
  result<std::vector<ranked>> top(communique::top of, const filter& asked = {}, std::uint32_t limit = 20) const;

  // What somebody said and whom he met, newest or oldest first.
  result<page<moment>> timeline(const who& of, const filter& asked = {}, const paging& part = {}) const;

  // Who met whom, in meetings that a filter finds (held ones, unless `statuses` says otherwise).
  result<communique::graph> graph(const filter& asked = {}) const;

  // By hand: two are the same; some appearances of one, or one in some articles, are somebody else. Both are remembered
  // when articles are added again. The identity that results.
  result<identity_id> merge(identity_id one, identity_id other);
  result<identity_id> split(identity_id from, const std::vector<std::int64_t>& appearances);
  result<identity_id> split(identity_id from, const std::vector<std::string>& article_ids);

  // What it holds, in numbers.
  result<archive_info> info() const;

  // What is wrong with the file, one line each; nothing if it is sound. Reads all of it, in O(the archive); takes some
  // 20 bytes of memory for each article, statement, meeting and fact.
  result<std::vector<std::string>> check() const;

  // Joins what very many batches have left of the full-text indices, after a large import: a word is then found at one
  // place instead of up to twenty, the answers are the same. O(the archive), a minute or two for a million articles;
  // others read meanwhile.
  result<archive_info> optimize();

  // Makes the full-text indices anew from the records, in one transaction, where `check` says that they are damaged or
  // differ from these. Numbers, and what was said by hand, stay. What stands in a record that cannot be read is then
  // not found. O(the archive), some minutes for a million articles; others read meanwhile.
  result<archive_info> rebuild();

  // How the database goes about a question: its statements and plans, for people.
  result<std::string> explain(noun what, const filter& asked = {}, const paging& part = {}) const;

 private:
  struct state;
  explicit archive(std::unique_ptr<state> opened) noexcept;
  std::unique_ptr<state> state_;
};

// For other programs. UTF-8; names are escaped as each format wants it. Since 0.1.
std::string to_graphml(const graph& from);
std::string to_dot(const graph& from);

}  // namespace communique::inline v1
