#include "archive_undated.hpp"

#include "phrases.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace program {

using namespace communique;

namespace {

constexpr std::uint32_t most = 100;  // these are looked at one by one

template <class Item> date day_of_row(const found<Item>& row) { return row.day(); }
date day_of_row(const moment& row) { return row.day; }

// Rows without a day are the first of the oldest. What fails here fails in the question itself too, which says so.
template <class Row> std::uint64_t undated(const result<communique::page<Row>>& oldest) {
  if (!oldest) return 0;
  return static_cast<std::uint64_t>(
      std::count_if(oldest->rows.begin(), oldest->rows.end(), [](const Row& row) { return !day_of_row(row); }));
}

std::uint64_t undated(const archive& in, const archive_choices& chosen) {
  filter asked = chosen.asked;
  asked.since = asked.until = {};
  const paging first{order::oldest, most + 1, {}, true};
  const bool held = chosen.what == archive_command::graph || chosen.what == archive_command::top;
  if (held && asked.statuses.empty() && noun_of(chosen) == noun::meeting) asked.statuses = {meeting::status::held};
  if (chosen.what == archive_command::timeline) return undated(in.timeline(chosen.whose, asked, first));
  switch (noun_of(chosen)) {
    case noun::statement: return undated(in.statements(asked, first));
    case noun::meeting: return undated(in.meetings(asked, first));
    case noun::fact: return undated(in.facts(asked, first));
    case noun::article: return undated(in.articles(asked, first));
    case noun::identity: break;  // who is named in an article without a day stays who he is
  }
  return 0;
}

}  // namespace

void tell_undated(const archive& in, const archive_choices& chosen, std::uint64_t more, const char* unit) {
  const bool asks_days = (chosen.asked.since || chosen.asked.until) && chosen.after.empty();
  // The rows are in the order of the days of events: those without a day of publication are anywhere.
  const bool in_order = chosen.asked.dated == day_of::event;
  const std::uint64_t n = asks_days && in_order ? undated(in, chosen) : 0;
  if (n + more == 0) return;
  complain((n > most ? "more than " + std::to_string(most) : spoken(n + more)) + " without a " + unit + " left out");
}

}  // namespace program
