#include "moving.hpp"

#include "days.hpp"

#include <cstdlib>

namespace communique::bench {

span moved_spans::operator()(span at) const noexcept {
  if (!at) return at;
  const auto moved = [&](std::uint32_t offset, bool is_end) {
    const std::uint32_t behind = from_.slot_at[offset];
    if (behind == 0) return offset;
    const span old = from_.slots[behind - 1].at, now = filled_[behind - 1];
    if (offset >= old.end) return now.end + (offset - old.end);
    return offset == old.begin || !is_end ? now.begin : now.end;
  };
  return {moved(at.begin, false), moved(at.end, true)};
}

void moved_spans::each(std::vector<span>& spans) const {
  for (span& at : spans) at = (*this)(at);
}

// History stays: "relations were established in 1992".
date moved_spans::moved(date d, std::int32_t days) const {
  if (!d) return d;
  const std::int32_t day = day_of(first_day(d));
  const int own = date_of(from_.published).year;
  if (std::abs(d.year - own) > 1) return d;
  date now = date_of(day + days);
  if (!d.day) now.day = 0;
  if (!d.month) now.month = 0;
  return now;
}

void moved_spans::all_of(record& in, std::int32_t days) const {
  const moved_spans& to = *this;
  article& head = in.article;
  head.headline = to(head.headline);
  head.agency = to(head.agency);
  head.dateline = {to(head.dateline.place), to(head.dateline.date)};
  each(head.byline), each(head.boilerplate), each(head.paragraphs), each(head.sentences);
  for (entity& one : in.entities) {
    for (office& held : one.offices) held.title = to(held.title);
    for (mention& by : one.mentions) by.at = to(by.at);
  }
  for (meeting& one : in.meetings) {
    one.when.value = moved(one.when.value, days);
    one.when.end = moved(one.when.end, days);
    one.when.text = to(one.when.text);
    one.evidence = to(one.evidence);
    each(one.topics);
  }
  for (statement& one : in.statements) {
    one.source = to(one.source);
    one.cue = to(one.cue);
    each(one.content), each(one.topics);
  }
  for (fact& one : in.facts) {
    one.object = to(one.object);
    one.evidence = to(one.evidence);
    one.when = moved(one.when, days);
  }
}

std::string folded_lines(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool gap = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!gap) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

}  // namespace communique::bench
