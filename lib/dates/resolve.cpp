#include "dates/calendar.hpp"

#include <cstdlib>

namespace communique::dates {

namespace {

bool in_range(int year) noexcept { return year >= 1 && year <= 9999; }

date shifted_month(date from, int by) noexcept {
  const int months = from.year * 12 + (from.month ? from.month - 1 : 0) + by;
  return in_range(months / 12) ? made(months / 12, months % 12 + 1) : date{};
}

date shifted_day(date from, int by) noexcept {
  const date out = from_days(to_days(from) + by);
  return in_range(out.year) ? out : date{};
}

// The year of a month, or of a day of a month, that is told without one. A report tells of the last such day, an
// announcement of the next; a day or two on the wrong side is the time zone's doing.
date with_year(date said, date anchor, tense when) noexcept {
  date best;
  std::int32_t nearest = 0;
  const std::int32_t now = to_days(anchor);
  for (int year = anchor.year - 1; year <= anchor.year + 1; ++year) {
    if (!in_range(year) || (said.day && said.day > days_in_month(year, said.month))) continue;
    const date candidate = made(year, said.month, said.day);
    const std::int32_t begin = to_days(first_day(candidate)), end = to_days(last_day(candidate));
    std::int32_t away = begin > now ? begin - now : end < now ? now - end : 0;
    const bool ahead = begin > now + 2, behind = end < now - 2;
    if ((when == tense::past && ahead) || (when == tense::future && behind)) away += 100000;
    // Without a tense what lies behind is likelier, as far as it is not much further.
    if (when == tense::unknown && ahead) away += away / 2;
    if (!best || away < nearest) best = candidate, nearest = away;
  }
  return best;
}

date on_weekday(int weekday, date anchor, const expression& of, tense when) noexcept {
  const std::int32_t now = to_days(anchor);
  const int ahead = (weekday - weekday_of(now) + 7) % 7;  // 0 = the same day
  if (of.of == unit::week) return shifted_day(anchor, weekday - weekday_of(now) + 7 * of.shift);
  if (of.directed && of.shift < 0) return shifted_day(anchor, ahead - 7);
  if (of.directed && of.shift > 0) return shifted_day(anchor, ahead == 0 ? 7 : ahead);
  // "this Thursday" on a Wednesday is tomorrow, on a Friday yesterday, unless the tense tells otherwise.
  if (of.directed && when == tense::unknown) return shifted_day(anchor, ahead <= 3 ? ahead : ahead - 7);
  return shifted_day(anchor, when == tense::future || ahead == 0 ? ahead : ahead - 7);
}

// "last October" is the one before this month, "next April" the one behind it; "this June" is of this year.
date directed_month(int month, date anchor, int shift) noexcept {
  int year = anchor.year;
  if (shift < 0 && month >= (anchor.month ? anchor.month : 1)) --year;
  if (shift > 0 && month <= (anchor.month ? anchor.month : 12)) ++year;
  return in_range(year) ? made(year, month) : date{};
}

void span_of(time_expression& out, date first, date last) noexcept {
  out.value = first;
  if (last && first < last) out.end = last;
}

void quarter_of(time_expression& out, int year, int quarter) noexcept {
  const int month = quarter * 3;
  span_of(out, made(year, month - 2, 1), made(year, month, days_in_month(year, month)));
}

void half_of(time_expression& out, int year, int half) noexcept {
  span_of(out, made(year, half * 6 - 5, 1), made(year, half * 6, days_in_month(year, half * 6)));
}

// The year of a quarter or half that is told without one.
int year_of_part(int last_month, date from, tense when, int months) noexcept {
  const int now = from.month ? from.month : 6;
  if (when == tense::future && last_month < now) return from.year + 1;
  if (when == tense::past && last_month - months >= now) return from.year - 1;
  return from.year;
}

void shifted(time_expression& out, const expression& of, date from, tense when) noexcept {
  switch (of.of) {
    case unit::day: out.value = from.day ? shifted_day(from, of.shift) : date{}; return;
    case unit::night:  // begins the day before
      if (!from.day) return;
      if (when == tense::future) return span_of(out, from, shifted_day(from, 1));
      return span_of(out, shifted_day(from, -1), from);
    case unit::week:
      if (from.day) {
        const date monday = shifted_day(from, 1 - weekday_of(to_days(from)) + 7 * of.shift);
        if (monday) span_of(out, monday, shifted_day(monday, 6));
      }
      return;
    case unit::weekend:
      if (from.day) {
        // Sunday still belongs to the weekend that began the day before.
        int to_saturday = 6 - weekday_of(to_days(from));
        if (of.shift > 0) to_saturday += 7;
        else if (of.shift < 0 || (when == tense::past && to_saturday > 0)) to_saturday -= 7;
        const date saturday = shifted_day(from, to_saturday);
        if (saturday) span_of(out, saturday, shifted_day(saturday, 1));
      }
      return;
    case unit::month: out.value = from.month ? shifted_month(from, of.shift) : date{}; return;
    case unit::year: out.value = in_range(from.year + of.shift) ? made(from.year + of.shift) : date{}; return;
    case unit::quarter: {
      if (of.ordinal) {
        const int year = of.year_said ? from.year + of.shift : year_of_part(of.ordinal * 3, from, when, 3);
        return quarter_of(out, year, of.ordinal);
      }
      if (!from.month) return;
      const int quarters = from.year * 4 + (from.month - 1) / 3 + of.shift;
      return quarter_of(out, quarters / 4, quarters % 4 + 1);
    }
    case unit::half:
      half_of(out, of.year_said ? from.year + of.shift : year_of_part(of.ordinal * 6, from, when, 6), of.ordinal);
      return;
    case unit::season: {
      // A season is told as its year: where it begins and ends depends on where one stands.
      const int begins = of.ordinal * 3, now = from.month ? from.month : 6;
      int year = from.year;
      if (of.directed) {
        if (of.shift < 0 && begins >= now) --year;
        if (of.shift > 0 && begins + 2 <= now) ++year;
      } else if (when == tense::future && begins + 2 < now) {
        ++year;
      } else if (when == tense::past && begins > now) {
        --year;
      }
      out.value = in_range(year) ? made(year) : date{};
      return;
    }
    default: return;
  }
}

}  // namespace

time_expression resolve(const text::document& in, const expression& of, date anchor, tense when, date before) {
  time_expression out;
  out.text = in.over(of.first, of.last);
  out.ambiguous = of.ambiguous;
  const date from = of.narrative && before ? before : anchor;

  if (of.begin.year) {
    if (of.of == unit::quarter && of.ordinal) {
      quarter_of(out, of.begin.year, of.ordinal);
    } else if (of.of == unit::half && of.ordinal) {
      half_of(out, of.begin.year, of.ordinal);
    } else if (of.of == unit::week && of.begin.day) {
      span_of(out, of.begin, shifted_day(of.begin, 6));
    } else if (of.end.year) {
      span_of(out, of.begin.day || of.end.month == 0 ? of.begin : first_day(of.begin),
              of.end.day || of.end.month == 0 ? of.end : last_day(of.end));
    } else {
      out.value = of.begin;
    }
    return out;
  }

  if (of.begin.month) {
    const date near = anchor ? anchor : before;
    if (!near) return out;
    if (of.directed && !of.begin.day) {
      out.value = directed_month(of.begin.month, near, of.shift);
      return out;
    }
    date value;
    if (of.of == unit::year) value = made(near.year + of.shift, of.begin.month, of.begin.day);
    else if (anchor) value = with_year(of.begin, first_day(anchor), when);
    else value = made(before.year, of.begin.month, of.begin.day);  // the year that the text is in
    if (!value || (value.day && value.day > days_in_month(value.year, value.month))) return out;
    if (of.of == unit::week && value.day) {
      span_of(out, value, shifted_day(value, 6));
    } else if (of.end.month) {
      const int year = value.year + (of.end.month < of.begin.month);
      const date last = made(year, of.end.month, of.end.day);
      if (of.end.day <= days_in_month(year, of.end.month)) span_of(out, first_day(value), last_day(last));
    } else {
      out.value = value;
    }
    return out;
  }

  if (of.weekday && of.of != unit::day) {
    if (of.begin.day && anchor.day) {  // "this Wednesday (14)"
      for (int month = -1; month <= 1; ++month) {
        const date m = shifted_month(anchor, month);
        if (!m || of.begin.day > days_in_month(m.year, m.month)) continue;
        const date candidate = made(m.year, m.month, of.begin.day);
        if (weekday_of(to_days(candidate)) == of.weekday &&
            (!out.value ||
             std::abs(to_days(candidate) - to_days(anchor)) < std::abs(to_days(out.value) - to_days(anchor))))
          out.value = candidate;
      }
      if (out.value) return out;
    }
    if (!anchor.day) return out;
    out.value = on_weekday(of.weekday, anchor, of, when);
    if (of.last_weekday && out.value)
      span_of(out, out.value, shifted_day(out.value, (of.last_weekday - of.weekday + 7) % 7));
    return out;
  }

  if (of.of != unit::none) {
    if (!from || (of.ahead && when != tense::future)) return out;
    if (of.of == unit::month && of.begin.day) {  // "the 5th of last month"
      const date month = from.month ? shifted_month(from, of.shift) : date{};
      if (month && of.begin.day <= days_in_month(month.year, month.month))
        out.value = made(month.year, month.month, of.begin.day);
      return out;
    }
    shifted(out, of, from, when);
    return out;
  }

  if (of.begin.day && anchor.day) {  // "on the 5th", "today (03)"
    date month = made(anchor.year, anchor.month);
    if (when == tense::past && of.begin.day > anchor.day) month = shifted_month(anchor, -1);
    if (when == tense::future && of.begin.day < anchor.day) month = shifted_month(anchor, 1);
    if (month && of.begin.day <= days_in_month(month.year, month.month))
      out.value = made(month.year, month.month, of.begin.day);
  }
  return out;
}

}  // namespace communique::dates
