#include "run.hpp"

#include "brat.hpp"
#include "crew.hpp"
#include "output.hpp"
#include "phrases.hpp"
#include "progress.hpp"
#include "table.hpp"
#include "terminal.hpp"
#include "utf8.hpp"

#include <communique/html.hpp>
#include <communique/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace program {
namespace {

using namespace communique;

// What becomes of one article.
struct product {
  std::string body{};     // for standard output
  std::string problem{};  // or why there is none
  bool disk_full = false;
  std::string remark{};  // of an article that was read all the same
};

// Everything that does not change from article to article. Shared by the threads, which only read it.
struct task {
  const communique::reader& reader;
  const std::vector<source>& articles;
  const choices& chosen;
  std::vector<targets> plan{};  // empty: standard output
  std::size_t width = 80;
  bool color = false;
  bool on_terminal = false;
};

std::string rendered(const task& of, const record& from, const source& article) {
  switch (of.chosen.as) {
    case format::table:
      return to_table(from, article.is_standard_input() ? "(standard input)" : article.path,
                      {of.width, of.color, of.chosen.explain});
    case format::brat: return of.on_terminal ? shown_lines(to_brat(from)) : to_brat(from);
    case format::html: return of.on_terminal ? shown_lines(to_html(from)) : to_html(from);
    case format::json:
    case format::jsonl: break;
  }
  std::string json = to_json(from, {of.chosen.offsets, of.chosen.as == format::json, of.chosen.text});
  if (json.empty() || json.back() != '\n') json += '\n';
  return of.on_terminal ? shown_json(json) : json;
}

product make(const task& of, std::size_t index, std::string& buffer) {
  product out;
  const source& article = of.articles[index];
  try {
    if (!read_article(article, buffer, out.problem)) return out;
    const result<record> got = of.reader.read(buffer, {article.id, of.chosen.published, of.chosen.min_confidence});
    if (!got) {
      out.problem = article.path + ": " + got.error().message;
      return out;
    }
    if (const char* const why = no_article(buffer)) out.remark = article.shown() + ": " + why;
    else if (const std::size_t at = first_ill_formed(buffer); at != std::string::npos)
      out.remark = article.shown() + ": not UTF-8 from byte " + std::to_string(at) +
                   " on, what is not reads as U+FFFD; of Latin-1 makes UTF-8: iconv -f latin1 -t utf8";
    out.body = rendered(of, *got, article);
    if (of.plan.empty()) {
      // A table begins with a headline: an empty line tells where the one before it ends.
      if (of.chosen.as == format::table && index > 0) out.body.insert(0, "\n\n");
      return out;
    }
    const targets& files = of.plan[index];
    if (files.text.empty() || write_file(files.text, to_brat_text(buffer), out.problem, out.disk_full))
      write_file(files.record, out.body, out.problem, out.disk_full);
    out.body.clear();
  } catch (const std::exception& failure) {
    out = {{}, article.path + ": " + failure.what()};
  }
  return out;
}

// Takes the products in the order of the articles.
class delivery {
 public:
  explicit delivery(const task& of)
      : shown_(of.articles.size(), of.plan.empty() && is_terminal(STDOUT_FILENO)), articles_(of.articles.size()) {}

  // False if there is no point in going on.
  bool take(const product& next) {
    if (!next.remark.empty()) {
      shown_.clear();
      complain(next.remark);
    }
    if (!next.problem.empty()) {
      shown_.clear();
      complain(next.problem);
      ++failed_;
      if (next.disk_full) {  // so would all that follow
        if (const std::size_t left = articles_ - taken_ - 1; left > 0)
          complain("stopped: " + spoken(left, "article") + " behind it " + (left == 1 ? "was" : "were") + " not read");
        return false;
      }
    } else if (!next.body.empty() && !write_out(next.body)) {
      ++failed_;
      return false;
    }
    ++taken_;
    shown_.advance();
    return true;
  }
  std::size_t failed() const { return failed_; }

 private:
  progress shown_;
  std::size_t articles_, taken_ = 0, failed_ = 0;
};

void read_in_turn(const task& of, delivery& to) {
  std::string buffer;
  for (std::size_t i = 0; i < of.articles.size(); ++i)
    if (!to.take(make(of, i, buffer))) return;
}

void read_together(const task& of, std::size_t threads, delivery& to) {
  std::size_t given = 0;
  crew<std::size_t, product> readers(
      threads,
      [&]() -> std::optional<std::size_t> {
        if (given == of.articles.size()) return std::nullopt;
        return given++;
      },
      [&](std::size_t index) {
        std::string buffer;
        return make(of, index, buffer);
      });
  while (const std::optional<product> next = readers.next())
    if (!to.take(*next)) return;
}

}  // namespace

int read_all(const communique::reader& reader, const sources& from, const choices& chosen) {
  task all{reader, from.articles, chosen};
  const bool to_files = !chosen.out.empty();
  if (std::string problem; to_files && !plan_files(from.articles, chosen, all.plan, problem)) {
    complain(problem);
    return wrong_usage;
  }
  const int descriptor = to_files ? -1 : STDOUT_FILENO;
  all.width = terminal_width(descriptor);
  all.on_terminal = is_terminal(descriptor);
  all.color = chosen.colored == color::automatic ? wants_color(descriptor) : chosen.colored == color::always;

  delivery to(all);
  const std::size_t wanted = chosen.jobs ? chosen.jobs : std::max(1u, std::thread::hardware_concurrency());
  const std::size_t threads = std::min(wanted, from.articles.size());
  if (threads < 2) read_in_turn(all, to);
  else read_together(all, threads, to);

  return from.failed + to.failed() > 0 ? some_failed : all_read;
}

}  // namespace program
