// Who met whom, and who said what: who PUBLISHED < article.txt
#include <communique/communique.hpp>

#include <iostream>
#include <iterator>
#include <string>

namespace ask = communique::query;

int main(int argc, char** argv) {
  const std::string text(std::istreambuf_iterator<char>(std::cin), {});
  communique::read_options options;
  if (argc > 1) {
    const auto published = communique::parse_date(argv[1]);
    if (!published) return std::cerr << "no date: " << argv[1] << '\n', 1;
    options.published = *published;
  }

  const auto reader = communique::reader::create();
  if (!reader) return std::cerr << reader.error().message << '\n', 1;
  const auto found = reader->read(text, options);
  if (!found) return std::cerr << found.error().message << '\n', 1;
  const communique::record& record = *found;

  for (const auto& met : ask::select(record, record.meetings, ask::status(communique::meeting::status::held))) {
    const char* before = "met: ";
    for (const auto& one : met.participants) {
      std::cout << before << record[one.who].name;
      before = ", ";
    }
    if (met.when.value.day) std::cout << " (" << to_string(met.when.value) << ')';
    std::cout << '\n';
  }

  // "" is in every name: whoever the text names.
  for (const auto& said : ask::select(record, record.statements, ask::speaker(""))) {
    const char* before = "said: ";
    for (const auto speaker : said.speakers) {
      std::cout << before << record[speaker].name;
      before = ", ";
    }
    before = ": ";
    for (const auto piece : said.content) {
      std::cout << before << record[piece];
      before = " ... ";
    }
    std::cout << '\n';
  }
}
