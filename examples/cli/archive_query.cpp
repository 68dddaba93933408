#include "archive_commands.hpp"
#include "archive_tables.hpp"
#include "archive_undated.hpp"
#include "output.hpp"
#include "phrases.hpp"
#include "terminal.hpp"

#include <communique/export.hpp>

#include <set>
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

template <class Rows>
std::string written(const Rows& rows, output as, const archive_choices& chosen, export_part part = {}) {
  switch (as) {
    case output::csv: return mark_of(chosen, part) + to_csv(rows, part);
    case output::jsonld: return to_jsonld(rows, part);
    default: return to_jsonl(rows);
  }
}

void tell_plan(const result<std::string>& plan) {
  if (!plan) complain(plan.error().message);
  else std::fputs((shown_lines(*plan) + "\n").c_str(), stderr);
}

template <class Row> int show(const communique::page<Row>& rows, const archive_choices& chosen) {
  const output as = chosen.as.value_or(output::table);
  if (as != output::table) {
    const int code = print(written(rows.rows, as, chosen), as);
    if (!rows.next.empty() && code == all_read) complain("there is more: --after " + rows.next);
    return code;
  }
  const page_style style = style_of(chosen.colored);
  page to(style.width, style.color);
  for (const Row& row : rows.rows) add_row(to, row);
  if (rows.rows.empty()) to.paragraph({{chosen.after.empty() ? "Nothing found." : "Nothing more.", look::dim}});
  if (!rows.next.empty()) {
    to.blank();
    to.paragraph({{"There is more: the same with --after " + rows.next, look::dim}});
  }
  return print(std::move(to).take(), as);
}

// Page after page, however many there are: never is more than one of them in memory. `write` gives the text of rows.
// What cannot be read is left out and named.
template <class Ask, class Write>
int stream(Ask ask, const filter& asked, order by, output as, const archive_choices& chosen, Write write) {
  paging part{by, 500, {}, true};
  std::set<std::string> unread;
  for (bool first = true;; first = false) {
    const auto got = ask(asked, part);
    if (!got) return fail(got.error(), chosen);
    const bool last = got->next.empty();
    if (const int code = print(write(got->rows, export_part{first, last}), as); code != all_read) return code;
    for (const std::string& id : got->unread)
      if (unread.insert(id).second) complain("article " + id + ": its record is damaged and left out");
    if (last) return unread.empty() ? all_read : some_failed;
    part.after = got->next;
  }
}

}  // namespace

int query_archive(const archive& in, const archive_choices& chosen) {
  const noun of = *chosen.of;
  const paging part = part_of(chosen);
  if (chosen.verbose) tell_plan(in.explain(of, chosen.asked, part));
  int code = all_read;
  if (chosen.only_count) {
    const auto n = in.count_of(of, chosen.asked);
    code = n ? print(std::to_string(*n) + "\n", output::table) : fail(n.error(), chosen);
  } else {
    code = with_noun(in, of, [&](auto ask) {
      const auto got = ask(chosen.asked, part);
      return got ? show(*got, chosen) : fail(got.error(), chosen);
    });
  }
  if (code == all_read) tell_undated(in, chosen);
  return code;
}

int show_timeline(const archive& in, const archive_choices& chosen) {
  const paging part = part_of(chosen);
  if (chosen.verbose) {  // the two questions that a timeline asks
    filter said = chosen.asked, met = chosen.asked;
    said.speakers = {chosen.whose};
    met.participants.push_back(chosen.whose);
    paging whole = part;
    whole.after.clear();
    tell_plan(in.explain(noun::statement, said, whole));
    tell_plan(in.explain(noun::meeting, met, whole));
  }
  const auto got = in.timeline(chosen.whose, chosen.asked, part);
  if (!got) return fail(got.error(), chosen);
  const int code = show(*got, chosen);
  if (code == all_read) tell_undated(in, chosen);
  return code;
}

int export_archive(const archive& in, const archive_choices& chosen) {
  if (!chosen.of) {
    filter asked = chosen.asked;
    asked.copies = true;  // a copy of an article is a record of its own
    // In the order in which they have to be added again to stand in this order.
    const int code = stream([&](const filter& from, const paging& part) { return in.articles(from, part); }, asked,
                            order::oldest, output::jsonl, chosen,
                            [](const auto& rows, export_part) {
                              std::string out;
                              for (const auto& row : rows) out += to_json_line(*row.from);
                              return out;
                            });
    tell_undated(in, chosen);
    return code;
  }
  const output as = chosen.as.value_or(output::jsonl);
  const order by = *chosen.of == noun::identity ? order::newest : order::oldest;
  const int code = with_noun(in, *chosen.of, [&](auto ask) {
    return stream(ask, chosen.asked, by, as, chosen,
                  [&](const auto& rows, export_part part) { return written(rows, as, chosen, part); });
  });
  tell_undated(in, chosen);
  return code;
}

}  // namespace program
