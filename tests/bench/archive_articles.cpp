// Writes generated articles as JSON lines: archive_articles N [--from FOLDER] [--first NUMBER]. Prints `communique/1`
// to standard output, one record a line, what an archive imports.
#include "articles.hpp"

#include <communique/json.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

using namespace communique;

namespace {

int usage() {
  std::fprintf(stderr, "usage: archive_articles N [--from FOLDER] [--first NUMBER]\n");
  return 2;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2 || count % 2 != 0) return usage();
  char* end = nullptr;
  const std::uint64_t many = std::strtoull(arguments[1], &end, 10);
  if (*end != '\0' || end == arguments[1]) return usage();
  const char* folder = nullptr;
  std::uint64_t first = 0;
  for (int i = 2; i < count; i += 2) {
    if (std::strcmp(arguments[i], "--from") == 0) folder = arguments[i + 1];
    else if (std::strcmp(arguments[i], "--first") == 0) first = std::strtoull(arguments[i + 1], nullptr, 10);
    else return usage();
  }
  std::vector<bench::template_article> templates = folder ? bench::templates_in(folder) : bench::own_templates();
  if (templates.empty()) {
    std::fprintf(stderr, "archive_articles: no English *.txt in %s\n", folder ? folder : "the repository's texts");
    return 1;
  }
  const bench::article_maker maker(std::move(templates));
  for (std::uint64_t n = first; n < first + many; ++n) {
    const std::string line = to_json(maker.make(n)) + "\n";
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) {
      std::perror("archive_articles");
      return 1;
    }
  }
  return std::fflush(stdout) == 0 ? 0 : 1;
}
