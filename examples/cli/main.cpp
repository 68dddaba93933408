// communique: articles in, records out.
#include "archive_run.hpp"
#include "input.hpp"
#include "options.hpp"
#include "output.hpp"
#include "run.hpp"
#include "terminal.hpp"

#include <communique/reader.hpp>

#include <csignal>
#include <exception>
#include <string>
#include <utility>
#include <variant>

namespace program {
namespace {

int run(int count, char** arguments) {
  const auto parsed = parse_command_line(count, arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  if (const auto* archive = std::get_if<archive_choices>(&parsed)) return run_archive(*archive);
  const choices& chosen = *std::get_if<choices>(&parsed);

  communique::reader_options options;
  options.files = chosen.lexicons;
  const auto reader = communique::reader::create(options);
  if (!reader) {
    complain(reader.error().message);
    return broken_lexicon;
  }
  const sources found = find_articles(chosen.articles);
  if (chosen.as == format::brat && chosen.out.empty() && found.articles.size() > 1) {
    complain("brat numbers its annotations for each article: give a folder with --out to read several");
    return wrong_usage;
  }
  if (chosen.as == format::html && chosen.out.empty() && found.articles.size() > 1) {
    complain("html is a page for each article: give a folder with --out to read several");
    return wrong_usage;
  }
  return read_all(*reader, found, chosen);
}

}  // namespace
}  // namespace program

int main(int count, char** arguments) {
  // A file that grows above `ulimit -f` is then an error of that write, as on a full disk, and does not end the program
  // without a word.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    const int code = program::run(count, arguments);
    return program::is_output_lost() ? program::no_output : code;
  } catch (const std::exception& failure) {
    program::complain(failure.what());
    return program::some_failed;
  }
}
