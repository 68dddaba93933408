#include "archive_commands.hpp"
#include "archive_tables.hpp"
#include "output.hpp"
#include "phrases.hpp"
#include "terminal.hpp"

#include <communique/export.hpp>

#include <string>
#include <utility>

namespace program {

using namespace communique;

namespace {

// Calls `use` with what asks the archive for a page of such a noun.
template <class Use> int with_noun(const archive& in, noun of, Use use) {
  const auto pages = [&](auto function) {
    return [&in, function](const filter& asked, const paging& part) { return (in.*function)(asked, part); };
  };
  switch (of) {
    case noun::statement: return use(pages(&archive::statements));
    case noun::meeting: return use(pages(&archive::meetings));
    case noun::fact: return use(pages(&archive::facts));
    case noun::article: return use(pages(&archive::articles));
    case noun::identity: return use(pages(&archive::identities));
  }
  return all_read;
}

paging part_of(const archive_choices& chosen) {
  paging out;
  out.by = chosen.order;
  if (chosen.limit) out.limit = chosen.limit;
  out.after = chosen.after;
  return out;
}

template <class Rows> std::string written(const Rows& rows, output as, export_part part = {}) {
  switch (as) {
    case output::csv: return to_csv(rows, part);
    case output::jsonld: return to_jsonld(rows, part);
    default: return to_jsonl(rows);
  }
}

template <class Row> int show(const communique::page<Row>& rows, const archive_choices& chosen) {
  const output as = chosen.as.value_or(output::table);
  if (as != output::table) {
    const int code = print(written(rows.rows, as), as);
    if (!rows.next.empty()) complain("there is more: --after " + rows.next);
    return code;
  }
  const page_style style = style_of(chosen.colored);
  page to(style.width, style.color);
  for (const Row& row : rows.rows) add_row(to, row);
  if (rows.rows.empty())
    to.paragraph({{chosen.after.empty() ? "Nothing found." : "Nothing more.", look::dim}});
  if (!rows.next.empty()) {
    to.blank();
    to.paragraph({{"There is more: the same with --after " + rows.next, look::dim}});
  }
  return print(std::move(to).take(), as);
}

// Page after page, however many there are: never is more than one of them in memory. `write` gives the text of rows.
template <class Ask, class Write> int stream(Ask ask, const filter& asked, order by, output as, Write write) {
  paging part{by, 500, {}};
  for (bool first = true;; first = false) {
    const auto got = ask(asked, part);
    if (!got) return fail(got.error());
    const bool last = got->next.empty();
    if (const int code = print(write(got->rows, export_part{first, last}), as); code != all_read) return code;
    if (last) return all_read;
    part.after = got->next;
  }
}

}  // namespace

int query_archive(const archive& in, const archive_choices& chosen) {
  const noun of = *chosen.of;
  const paging part = part_of(chosen);
  if (chosen.verbose) {
    const auto plan = in.explain(of, chosen.asked, part);
    if (!plan) complain(plan.error().message);
    else std::fputs((shown_lines(*plan) + "\n").c_str(), stderr);
  }
  if (chosen.only_count) {
    const auto n = in.count_of(of, chosen.asked);
    return n ? print(std::to_string(*n) + "\n", output::table) : fail(n.error());
  }
  return with_noun(in, of, [&](auto ask) {
    const auto got = ask(chosen.asked, part);
    return got ? show(*got, chosen) : fail(got.error());
  });
}

int show_timeline(const archive& in, const archive_choices& chosen) {
  const auto got = in.timeline(chosen.whose, chosen.asked, part_of(chosen));
  return got ? show(*got, chosen) : fail(got.error());
}

int export_archive(const archive& in, const archive_choices& chosen) {
  if (!chosen.of) {
    filter asked = chosen.asked;
    asked.copies = true;   // a copy of an article is a record of its own
    // In the order in which they have to be added again to stand in this order.
    return stream([&](const filter& from, const paging& part) { return in.articles(from, part); }, asked, order::oldest,
                  output::jsonl, [](const auto& rows, export_part) {
                    std::string out;
                    for (const auto& row : rows) out += to_json_line(*row.from);
                    return out;
                  });
  }
  const output as = chosen.as.value_or(output::jsonl);
  const order by = *chosen.of == noun::identity ? order::newest : order::oldest;
  return with_noun(in, *chosen.of, [&](auto ask) {
    return stream(ask, chosen.asked, by, as,
                  [&](const auto& rows, export_part part) { return written(rows, as, part); });
  });
}

}  // namespace program
