// Rankings, counts, who met whom, and what there is.
#include "archive_commands.hpp"
#include "archive_tables.hpp"
#include "archive_undated.hpp"
#include "phrases.hpp"
#include "terminal.hpp"

#include <communique/export.hpp>
#include <communique/html.hpp>
#include <communique/words.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace program {

using namespace communique;

namespace {

// A page of `add`, unless another format is asked for.
template <class Rows, class Add> int show(const Rows& rows, bool empty, const archive_choices& chosen, Add add) {
  switch (chosen.as.value_or(output::table)) {
    case output::jsonl: return print(to_jsonl(rows), output::jsonl);
    case output::csv: return print(mark_of(chosen, {}) + to_csv(rows), output::csv);
    default: break;
  }
  const page_style style = style_of(chosen.colored);
  page to(style.width, style.color);
  if (empty) to.paragraph({{"Nothing found.", look::dim}});
  else add(to);
  return print(std::move(to).take(), output::table);
}

}  // namespace

int show_ranking(const archive& in, const archive_choices& chosen) {
  const auto rows = in.top(chosen.ranking, chosen.asked, chosen.limit ? chosen.limit : 20);
  if (!rows) return fail(rows.error(), chosen);
  const int code = show(*rows, rows->empty(), chosen, [&](page& to) { add_ranking(to, *rows); });
  if (code == all_read) tell_undated(in, chosen);
  return code;
}

int show_counts(const archive& in, const archive_choices& chosen) {
  const auto rows = in.counts(*chosen.of, chosen.by, chosen.asked);
  if (!rows) return fail(rows.error(), chosen);
  const int code = show(*rows, rows->empty(), chosen, [&](page& to) { add_counts(to, *rows, chosen.by); });
  const auto all = in.count_of(*chosen.of, chosen.asked);
  if (code != all_read || !all) return code;
  std::uint64_t shown = 0;
  for (const count& one : *rows) shown += one.n;
  tell_undated(in, chosen, *all > shown ? *all - shown : 0, std::string(to_string(chosen.by)).c_str());
  return code;
}

int show_graph(const archive& in, const archive_choices& chosen) {
  const auto all = in.graph(chosen.asked);
  if (!all) return fail(all.error(), chosen);
  int code = all_read;
  if (chosen.as == output::graphml) code = print(to_graphml(*all), output::graphml);
  else if (chosen.as == output::dot) code = print(to_dot(*all), output::dot);
  else code = show(*all, all->edges.empty(), chosen, [&](page& to) { add_edges(to, *all); });
  if (code == all_read) tell_undated(in, chosen);
  return code;
}

int show_page(const archive& in, const archive_choices& chosen) {
  overview about{chosen.asked, chosen.whose};
  if (chosen.limit) about.rows = chosen.limit;
  const auto page = to_html(in, about, {html_options::shape::page, html_options::scheme::automatic, chosen.title});
  if (!page) return fail(page.error(), chosen);
  const int code = print(*page, output::dot);
  if (code == all_read) tell_undated(in, chosen);
  return code;
}

namespace {

// What there is, unless the file is too damaged to tell.
int show_sums(const archive& in, const archive_choices& chosen) {
  const auto about = in.info();
  if (!about) return fail(about.error(), chosen);
  const page_style style = style_of(chosen.colored);
  page to(style.width, style.color);
  const auto line = [&](std::string label, std::string value) {
    to.row({{{std::move(label)}}}, 12, {{{std::move(value)}}});
  };
  std::string articles = spoken(about->articles);
  if (about->stories != about->articles) articles += ", of " + spoken(about->stories, "different one");
  line("articles", articles);
  if (about->first) line("published", spoken(about->first) + " to " + spoken(about->last));
  line("statements", spoken(about->statements));
  line("meetings", spoken(about->meetings));
  line("facts", spoken(about->facts));
  line("identities", spoken(about->identities));
  line("texts", about->words_only ? "the words that records point to" : "whole");
  line("size", spoken((about->bytes + 1023) / 1024) + " KiB");
  line("schema", std::to_string(about->version));
  return print(std::move(to).take(), output::table);
}

}  // namespace

int show_info(const archive& in, const archive_choices& chosen) {
  const int code = show_sums(in, chosen);
  if (!chosen.check || code == no_output) return code;
  const auto problems = in.check();
  if (!problems) return fail(problems.error(), chosen);
  for (const std::string& problem : *problems) complain(chosen.file + ": " + problem);
  if (problems->empty() && code == all_read) return print("Nothing is wrong with it.\n", output::table);
  const bool only_indices = std::all_of(problems->begin(), problems->end(), [](const std::string& problem) {
    return problem.ends_with("; rebuild makes it anew");
  });
  complain(!problems->empty() && only_indices ? "communique archive rebuild " + chosen.file + " mends that"
                                              : "export what can be read, and add that to a new archive");
  return no_archive;
}

}  // namespace program
