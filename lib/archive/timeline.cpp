#include "archive/timeline.hpp"

#include "archive/cursors.hpp"
#include "archive/days.hpp"
#include "archive/question.hpp"

#include <algorithm>
#include <utility>

namespace communique::archives {

timeline timeline_of(database& on, const who& of, const filter& asked, const paging& part) {
  timeline out;
  if (std::string wrong = trouble_with(part); !wrong.empty()) return on.fail(status::argument, std::move(wrong)), out;
  if (part.by != order::newest && part.by != order::oldest)
    return on.fail(status::argument, "a timeline is ordered by day, newest or oldest first"), out;
  const bool newest = part.by == order::newest;
  if (!asked.speakers.empty())
    return on.fail(status::argument, "a timeline is of one speaker: the filter speakers is not for it"), out;
  filter said = asked, met = asked;
  said.speakers = {of};
  said.dated = met.dated = day_of::event;
  met.participants.push_back(of);
  const std::int64_t print = fingerprint(said, 100, newest);
  std::int64_t after = 0;
  if (!part.after.empty()) {
    const auto keys = from_cursor(part.after, print, 1);
    if (!keys) return on.fail(status::argument, "the page to go on from is none of this question and order"), out;
    after = keys->front();
  }
  // Numbers of ids are never used twice, so that one order holds for both.
  const auto add = [&](const filter& wanted, noun what) {
    const question one = question_of(on, wanted, what);
    for (const place& at : rows_by_day(on, one, newest, after, part.limit + 1))
      out.rows.push_back({what, at, date_of(day_of_id(at.id))});
  };
  add(said, noun::statement);
  add(met, noun::meeting);
  std::sort(out.rows.begin(), out.rows.end(), [&](const timeline::row& a, const timeline::row& b) {
    return newest ? a.at.id > b.at.id : a.at.id < b.at.id;
  });
  if (out.rows.size() > part.limit) {
    out.rows.resize(part.limit);
    out.next = to_cursor(print, {out.rows.back().at.id});
  }
  return out;
}

}  // namespace communique::archives
