// Questions to a small archive: any filter, order and page. An archive of one record finds what query::matching finds
// in it, pages join to the whole answer, and there are as many rows as are counted.
#include "properties.hpp"
#include "questions.hpp"

#include <communique/communique.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace communique;

namespace {

struct shelf {
  archive news;
  std::vector<record> records;
};

shelf shelf_of(const reader& reads, const fuzz::news* first, const fuzz::news* last) {
  shelf out{*archive::open(":memory:"), {}};
  for (const fuzz::news* one = first; one != last; ++one) {
    read_options options;
    options.id = one->id;
    if (!one->published.empty()) options.published = *parse_date(one->published);
    record read = *reads.read(one->text, options);
    (void)out.news.add(read, one->outlet);
    if (one->outlet.empty()) out.records.push_back(std::move(read));  // a record alone has no other outlet
  }
  return out;
}

// The first has all articles, the others one each.
const std::vector<shelf>& shelves() {
  static const std::vector<shelf> all = [] {
    const reader reads = *reader::create();
    std::vector<shelf> out;
    out.push_back(shelf_of(reads, std::begin(fuzz::articles), std::end(fuzz::articles)));
    for (const fuzz::news& one : fuzz::articles) out.push_back(shelf_of(reads, &one, &one + 1));
    return out;
  }();
  return all;
}

bool asks_for_identity(const filter& asked) {
  const auto any = [](const std::vector<who>& list) {
    return std::any_of(list.begin(), list.end(), [](const who& one) { return one.identity != identity_id::none; });
  };
  return any(asked.involved) || any(asked.speakers) || any(asked.addressees) || any(asked.participants) ||
         any(asked.any_participants);
}

void check_refusal(const error& why) {
  fuzz::check(why);
  fuzz::expect(why.code == status::argument || why.code == status::not_found,
               "a question is refused as the caller's mistake only", why.message);
}

template <class Item> std::string name_of(const found<Item>& row) {
  return row.from->in.article.id + " " + std::to_string(row->confidence) + " " + std::string(row.words());
}
std::string name_of(const found<article>& row) { return row.from->in.article.id; }
std::string name_of(const identity& row) { return std::to_string(static_cast<std::int64_t>(row.id)); }

template <class Item> void check_row(const found<Item>& row) { fuzz::check(row.from->in); }
void check_row(const identity& row) {
  fuzz::expect(row.id != identity_id::none && !row.appearances.empty(), "an identity is somebody", row.name);
}

// `find(asked, part)` gives a page, `n` is what the archive counts.
template <class Find> void check_pages(const Find& find, const paging& part, std::uint64_t n) {
  paging all;
  all.by = part.by;
  all.limit = 10'000;
  const auto whole = find(all);
  fuzz::expect(static_cast<bool>(whole), "a question that was answered is answered again",
               whole ? "" : whole.error().message);
  fuzz::expect(whole->rows.size() == n, "as many are found as are counted", std::to_string(whole->rows.size()));
  fuzz::expect(whole->next.empty(), "behind everything there is no page");

  std::vector<std::string> joined;
  paging small;
  small.by = part.by;
  small.limit = part.limit % 5 + 1;
  do {
    const auto page = find(small);
    fuzz::expect(static_cast<bool>(page), "the next page is there", page ? "" : page.error().message);
    fuzz::expect(page->rows.size() <= small.limit, "a page is no longer than asked for");
    fuzz::expect(page->next.empty() || page->rows.size() == small.limit, "only the last page is short");
    for (const auto& row : page->rows) joined.push_back(name_of(row));
    small.after = page->next;
    fuzz::expect(joined.size() <= whole->rows.size(), "pages end");
  } while (!small.after.empty());
  fuzz::expect(joined.size() == whole->rows.size(), "pages join without gap");
  for (std::size_t i = 0; i < joined.size(); ++i)
    fuzz::expect(joined[i] == name_of(whole->rows[i]), "pages join to the answer", joined[i]);
}

template <class Find> void ask(const shelf& in, noun of, const filter& asked, const paging& part, const Find& find) {
  const auto n = in.news.count_of(of, asked);
  const auto page = find(part);
  if (!n) check_refusal(n.error());
  if (!page) check_refusal(page.error());
  if (!n) {
    fuzz::expect(!page, "what cannot be counted is not found either");
    return;
  }
  const auto why = in.news.explain(of, asked, part);
  fuzz::expect(static_cast<bool>(why) || why.error().code == status::argument, "an answer can be explained");
  if (page)
    for (const auto& row : page->rows) check_row(row);
  if (page) {
    check_pages(find, part, *n);
    fuzz::check_text(to_jsonl(page->rows));
    fuzz::check_text(to_csv(page->rows));
  }
}

// How many items of the record a filter finds without an archive.
template <class Items> std::uint64_t count_in(const record& in, const Items& items, const filter& asked) {
  const auto matches = query::matching(asked);
  return static_cast<std::uint64_t>(
      std::count_if(items.begin(), items.end(), [&](const auto& one) { return matches(in, one); }));
}

void check_alone(const shelf& in, noun of, filter asked) {
  if (in.records.size() != 1 || asks_for_identity(asked)) return;
  asked.copies = true;  // a record does not know what it says twice
  const auto n = in.news.count_of(of, asked);
  if (!n) return;
  const record& only = in.records.front();
  const std::uint64_t expected = of == noun::statement ? count_in(only, only.statements, asked)
                                 : of == noun::meeting ? count_in(only, only.meetings, asked)
                                 : of == noun::fact    ? count_in(only, only.facts, asked)
                                                       : count_in(only, std::vector{only.article}, asked);
  fuzz::expect(*n == expected, "an archive of one record finds what the filter finds in the record",
               only.article.id + ": " + std::to_string(*n) + ", not " + std::to_string(expected));
}

void ask_numbers(const shelf& in, noun of, const filter& asked, const paging& part, fuzz::input& choices) {
  const auto n = in.news.count_of(of, asked);
  if (const auto counts = in.news.counts(of, fuzz::take(choices, interval::year), asked)) {
    std::uint64_t sum = 0;
    for (const count& one : *counts) sum += one.n;
    fuzz::expect(n && sum <= *n, "no more are counted by day than at all");
    fuzz::check_text(to_csv(*counts));
  } else {
    check_refusal(counts.error());
  }
  if (const auto top = in.news.top(fuzz::take(choices, top::outlets), asked, part.limit)) {
    fuzz::expect(top->size() <= part.limit, "a ranking is no longer than asked for");
    fuzz::check_text(to_jsonl(*top));
  } else {
    check_refusal(top.error());
  }
  if (const auto met = in.news.graph(asked)) {
    for (const graph::edge& one : met->edges)
      fuzz::expect(one.one < one.other && one.other < met->nodes.size(), "an edge is between two nodes");
    fuzz::check_text(to_graphml(*met) + to_dot(*met));
  } else {
    check_refusal(met.error());
  }
  if (const auto moments = in.news.timeline(fuzz::take_who(choices), asked, part))
    fuzz::check_text(to_jsonl(moments->rows));
  else check_refusal(moments.error());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::input bytes(data, size);
  const shelf& in = shelves()[bytes.below(static_cast<std::uint32_t>(shelves().size()))];
  const noun of = fuzz::take(bytes, noun::fact);
  const paging part = fuzz::take_paging(bytes);
  const filter asked = fuzz::take_filter(bytes);
  const archive& news = in.news;
  switch (of) {
    case noun::statement: ask(in, of, asked, part, [&](const paging& p) { return news.statements(asked, p); }); break;
    case noun::meeting: ask(in, of, asked, part, [&](const paging& p) { return news.meetings(asked, p); }); break;
    case noun::identity: ask(in, of, asked, part, [&](const paging& p) { return news.identities(asked, p); }); break;
    case noun::article: ask(in, of, asked, part, [&](const paging& p) { return news.articles(asked, p); }); break;
    case noun::fact: ask(in, of, asked, part, [&](const paging& p) { return news.facts(asked, p); }); break;
  }
  if (of != noun::identity) check_alone(in, of, asked);
  if (bytes.yes()) ask_numbers(in, of, asked, part, bytes);
  return 0;
}
