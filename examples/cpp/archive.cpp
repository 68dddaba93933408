// An archive of two articles, and questions to it: archive NEWS.CMQ
#include <communique/communique.hpp>

#include <cstdlib>
#include <iostream>
#include <string_view>

using communique::where;

// The value, or the end of the program and why there is none.
template <class T> T value_of(communique::result<T> tried) {
  if (tried) return *std::move(tried);
  std::cerr << tried.error().message << '\n';
  std::exit(1);
}

int main(int argc, char** argv) {
  const auto reader = value_of(communique::reader::create());
  auto news = value_of(communique::archive::open(argc > 1 ? argv[1] : "news.cmq"));  // made if it is not there

  const auto add = [&](std::string_view id, communique::date published, std::string_view outlet,
                       std::string_view text) {
    value_of(news.add(value_of(reader.read(text, {.id = id, .published = published})), outlet));
  };
  add("r1", {2024, 3, 12}, "Gazette",
      "Foreign Minister Anton Vesely met Ambassador Anna Larsen in Oslo on Tuesday. "
      "He said that the railway corridor stays open.");
  add("r2", {2024, 4, 2}, "Herald",
      "Anton Vesely warned that the corridor might close. \"We will talk,\" Anna Larsen said.");

  const where asked = where{}.speaker("Vesely").about("corridor").since({2024, 3, 0});
  communique::paging part;
  do {  // page after page, until nothing is behind
    const auto page = value_of(news.statements(asked, part));
    for (const auto& said : page.rows)
      std::cout << to_string(said.day()) << "  " << said.from->outlet << "  " << to_string(said->does) << "  "
                << said.words() << '\n';
    part.after = page.next;
  } while (!part.after.empty());

  const where both = where{}.participant("Vesely").participant("Larsen");
  std::cout << value_of(news.count_of(communique::noun::meeting, both)) << " meeting\n";
  for (const auto& one : value_of(news.top(communique::top::speakers))) std::cout << one.n << ' ' << one.name << '\n';

  std::string csv = to_csv(value_of(news.counts(communique::noun::statement, communique::interval::month)));
  std::erase(csv, '\r');
  std::cout << csv;
}
