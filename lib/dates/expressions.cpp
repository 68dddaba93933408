#include "dates/grammar.hpp"

#include <utility>

namespace communique::dates {

namespace {

class finder {
 public:
  finder(const text::document& in, const calendar& of, std::vector<expression>& out)
      : in_(in), of_(of), parts_(in, of), out_(out) {}

  void run() {
    for (const text::paragraph& p : in_.paragraphs) {
      parts_.within(p);
      for (token_id t = p.first; t < p.last;) {
        expression found;
        const token_id end = read(t, found);
        if (end == grammar::fails) {
          ++t;
          continue;
        }
        found.first = t;
        found.last = end;
        out_.push_back(found);
        t = end;
      }
    }
  }

 private:
  using c = calendar;
  static constexpr token_id fails = grammar::fails;

  bool is(token_id t, std::uint32_t trait) const noexcept { return parts_.is(t, trait); }

  token_id read(token_id t, expression& out) const {
    const text::token& here = in_.tokens[t];
    const char first = in_.text[here.at.begin];
    if (here.what == text::token::kind::punctuation || here.what == text::token::kind::mark) return fails;
    if (first >= '0' && first <= '9') return read_number(t, out);
    if (here.word == text::word_id::unknown) return read_unknown(t, out);
    if (of_.phrases.begins(here.word)) {
      const token_id end = read_phrase(t, out);
      if (end != fails) return end;
    }
    const std::uint32_t what = parts_.is(t);
    if (what == 0) return read_unknown(t, out);
    if (what & c::month) return read_from_month(t, out);
    if (what & c::weekday) return read_from_weekday(t, out);
    if (what & c::direction) return read_from_direction(t, out);
    if (what & c::the) return read_from_the(t, out);
    if (what & c::part) return read_part(t, t, out);
    if (what & (c::number | c::a)) return parts_.read_count(t, out);
    if (what & c::ordinal) return parts_.read_day_of_month(t, out);
    if (what & c::season) return read_season(t, out);
    return fails;
  }

  token_id read_phrase(token_id t, expression& out) const {
    // A paragraph's end is the next one's beginning: the phrase must not run over it.
    const auto found = of_.phrases.longest(in_, t, in_.paragraph_of(t).last);
    if (!found) return fails;
    const calendar::relative& r = of_.relatives[found.value];
    // "that day", "the end of the week" count; "the next day-long session" is one word, so nothing to fear there.
    out.of = r.of;
    out.shift = r.shift;
    out.narrative = r.narrative;
    token_id end = found.last;
    if (r.of == unit::night && (!parts_.ends_before(end) || is(t - 1, c::the | c::a) || weekday_follows(end)))
      return fails;  // an overnight stay; overnight on Tuesday
    // "the day before the summit" counts from something else.
    if (r.narrative && is(end - 1, c::before_date) && parts_.is_word(end) && !is(end, c::in_year | c::day_of))
      out.of = unit::none;
    if (r.of == unit::day && !r.narrative) {
      if (is(end, c::day_part) && parts_.is_singular(end)) ++end;  // yesterday afternoon
      // "tomorrow, 12 September", "today (03)"
      const bool apart = parts_.is_ascii(end, ',') || parts_.is_ascii(end, '(');
      const token_id dated = apart ? parts_.read_day_after(end, out) : fails;
      return dated != fails ? dated : with_weekday(end, out);
    }
    return end;
  }

  bool weekday_follows(token_id t) const { return is(t, c::weekday) || (is(t, c::day_of) && is(t + 1, c::weekday)); }

  // "yesterday, Tuesday", "today, Tuesday, February 5": `end` is behind "today".
  token_id with_weekday(token_id end, expression& out) const {
    const token_id at = parts_.is_ascii(end, ',') ? end + 1 : end;
    if (!is(at, c::weekday) || is(at, c::short_form)) return end;
    expression named;
    const token_id behind = parts_.read_weekday(at, named);
    if (behind == fails || named.last_weekday || named.of != unit::none) return end;
    if (named.begin.month) {
      out = named;
      return behind;
    }
    return behind == at + 1 ? behind : end;
  }

  // May a bare month or year stand here? `t` is where the whole expression begins, `end` the token behind it.
  bool is_introduced(token_id t, token_id end, bool weak) const {
    if (!parts_.inside(t - 1)) return false;
    const std::uint32_t before = parts_.is(t - 1);
    if (before & c::in_year) return true;
    // "by April Haverkamp", "for June Abernathy": a name. "to March": a verb, were it not for the capital.
    if (before & (c::before_date | c::conj)) return !parts_.is_name(end);
    // "his April trip", "the September summit"
    const bool owned = (before & (c::the | c::a)) || (in_.tokens[t - 1].ascii == '\'' && in_[t - 1].size() > 1);
    const bool lowly =
        parts_.is_small(t - 1) || (t - 1 == in_.sentence_of(t).first && before != 0);  // "His April trip"
    // "the March for Peace"
    return parts_.is_small(end) && (weak ? owned && parts_.is(end) == 0 : owned || lowly);
  }

  token_id read_from_month(token_id t, expression& out) const {
    if (is(t - 1, c::named) && parts_.inside(t - 1)) return fails;
    token_id end = parts_.read_explicit(t, out);
    if (end != fails) return end;
    const bool weak = is(t, c::weak);
    if (!in_.tokens[t].capital) return fails;
    end = parts_.read_month(t, out);
    if (end == fails) return fails;
    if (out.begin.year || out.of == unit::year) return end;
    // In a text in capitals "MAY" is a verb more often than not.
    if (weak && in_.tokens[t].caps && !is(t - 1, c::in_year)) return fails;
    if (!is_introduced(t, end, weak)) return fails;
    return end;
  }

  token_id read_from_weekday(token_id t, expression& out) const {
    const bool first = !parts_.inside(t - 1);
    if (!first && is(t - 1, c::named)) return fails;
    const token_id end = parts_.read_weekday(t, out);
    if (end == fails) return fails;
    // "Sunday Ekpenyong said": a name that opens a sentence. "Sunday's talks" and "Sunday, …" do not look like one.
    const bool opens = t == in_.sentence_of(t).first;
    if (opens && end == t + 1 && parts_.is_name(end) && !in_.tokens[end].caps) return fails;
    return end;
  }

  token_id read_from_direction(token_id t, expression& out) const {
    token_id end = parts_.read_ahead(t, out);
    if (end != fails) return end;
    end = parts_.read_directed(t, out);
    if (end == fails) return fails;
    if (out.of == unit::none || out.weekday || out.directed) return end;
    // "the past year" tells how long, not when.
    const std::string_view word = in_[t];
    return (word[0] | 32) == 'p' && word.size() == 4 ? fails : end;
  }

  token_id read_from_the(token_id t, expression& out) const {
    const token_id next = t + 1;
    if (!parts_.inside(next)) return fails;
    const std::uint32_t what = parts_.is(next);
    const char first = in_[next].front();
    if (what & c::part) return read_part(t, next, out);
    if (what & (c::ordinal | c::direction)) {
      token_id end = parts_.read_ordinal(next, out);
      if (end == fails && (what & c::direction)) end = read_from_direction(next, out);
      if (end != fails) return end;
    }
    if (what & c::unit_word) return parts_.read_unit_of(next, out);
    if (what & c::season) {
      const token_id end = parts_.read_period(next, out);
      if (out.begin.year) return end;
      const bool ends = !parts_.is_word(end) || parts_.is(end) != 0;
      return ends && is(t - 1, c::in_year | c::before_date) ? end : fails;
    }
    if ((what & c::day_part) && parts_.is_singular(next) && is(t - 1, c::in | c::during)) {
      out.of = unit::day;
      out.narrative = true;
      // "the evening of 5 May": the date says it.
      if (is(next + 1, c::of)) {
        expression dated;
        if (parts_.read_explicit(next + 2, dated) != fails) return fails;
      }
      return next + 1;
    }
    // "on the 5th"
    if (first >= '1' && first <= '9' && parts_.is_word(next)) {
      expression dated;
      if (parts_.read_explicit(next, dated) != fails) return fails;  // "the 5th and 6th of March"
      const token_id counted = parts_.read_day_of_month(next, out);
      if (counted != fails) return counted;
      if (!is(t - 1, c::day_of | c::in_year)) return fails;
      const int day = parts_.day_at(next);
      if (day && parts_.ends_before(next + 1) && !is(next + 1, c::of)) {
        out.begin.day = static_cast<std::uint8_t>(day);
        return next + 1;
      }
    }
    return fails;
  }

  // "late 2018", "the end of next month", "earlier this week". `t` is where it begins, `at` the word itself.
  token_id read_part(token_id t, token_id at, expression& out) const {
    const std::uint32_t what = parts_.is(at);
    if (what & (c::earlier | c::later)) {
      if (t != at || !is(at + 1, c::direction)) return fails;
      const token_id end = parts_.read_directed(at + 1, out);
      return end != fails && out.of != unit::none ? end : fails;
    }
    token_id next = at + 1;
    if (parts_.is_ascii(next, '-')) ++next;
    const bool of = is(next, c::of);
    if (of) ++next;
    if (!parts_.inside(next)) return fails;
    if (is(next, c::weekday) && !of) {  // late Sunday
      const token_id end = parts_.read_weekday(next, out);
      return end;
    }
    // "end the year" is a verb and its object; "the end of March" is a time.
    if (!of && (is(next, c::the | c::unit_word))) return fails;
    expression dated;
    if (parts_.read_explicit(next, dated) != fails) return fails;
    const token_id end = parts_.read_period(next, out);
    if (end == fails) return fails;
    // "the start of week-long", "early season": a period of its own, not one that is named
    if (out.of == unit::season && !out.begin.year && !out.directed && !of) return fails;
    if ((out.of == unit::quarter || out.of == unit::weekend) && !out.begin.year) return fails;
    return end;
  }

  token_id read_season(token_id t, expression& out) const {
    const token_id end = parts_.read_period(t, out);
    if (end == fails) return fails;
    if (out.begin.year) return end;
    const bool weak = is(t, c::weak);
    const bool ends = !parts_.is_word(end) || parts_.is(end) != 0;
    return !weak && ends && is(t - 1, c::in_year) ? end : fails;
  }

  token_id read_unknown(token_id t, expression& out) const {
    const std::string_view s = in_[t];
    const char first = static_cast<char>(s[0] | 32);  // mid-, end-, early-, late-, Q3, H1
    if (s.size() < 2 || s.size() > 16) return fails;
    const bool short_part = (first == 'q' || first == 'h') && s.size() == 2;
    if (first != 'm' && first != 'e' && first != 'l' && !short_part) return fails;
    return parts_.read_compound(t, out);
  }

  token_id read_number(token_id t, expression& out) const {
    // "48/2024", "A/12.03.2025": the end of something longer.
    const bool glued = parts_.inside(t - 1) && !in_.tokens[t].space_before && in_.tokens[t - 1].ascii == '/' && t > 1 &&
                       in_.tokens[t - 2].what == text::token::kind::number;
    if (glued) return fails;
    token_id end = parts_.read_explicit(t, out);
    if (end != fails) return end;
    out = {};
    if (in_.tokens[t].what == text::token::kind::word) return parts_.read_compound(t, out);
    end = parts_.read_count(t, out);
    if (end != fails) return end;
    out = {};
    return read_bare_years(t, out);
  }

  // Four figures are a year behind "in" or "since", and elsewhere only if what follows is not a thing that is counted.
  token_id read_bare_years(token_id t, expression& out) const {
    const token_id end = parts_.read_years(t, out);
    if (end == fails) return fails;
    const int year = out.begin.year;
    if (out.end.year && end == t + 1) return end;  // 2025-2027
    if (!parts_.inside(t - 1) || is(end, c::quantity | c::era) || parts_.is_ascii(end, '%')) return fails;
    const std::uint32_t before = parts_.is(t - 1);
    const bool recent = year >= 1700 && year <= 2100;
    const bool round = year % 100 == 0;
    const bool counts = parts_.is_small(end) && !is(end, c::goes_on | c::in_year | c::before_date);
    if (before & c::in_year) {
      if (counts && (!recent || (round && in_[end].back() == 's'))) return fails;
      return end;
    }
    if ((before & c::before_date) && out.end.year) {  // from 2019 to 2024; but "between 1500 and 2000 troops"
      return recent && !(counts && (round || out.end.year % 100 == 0)) ? end : fails;
    }
    if (before & (c::before_date | c::conj)) {
      if (!recent || counts) return fails;
      // "and 2019": a year only if the number before it was one.
      if ((before & c::conj) && (out_.empty() || out_.back().last + 1 != t)) return fails;
      return end;
    }
    const bool owned = (before & (c::the | c::a)) || (in_.tokens[t - 1].ascii == '\'' && in_[t - 1].size() > 1);
    if (owned && recent && !round && year >= 1800 && counts) return end;
    if (in_.tokens[t - 1].ascii == '(' && parts_.is_ascii(end, ')') && recent && year >= 1900) return end;
    return fails;
  }

  const text::document& in_;
  const calendar& of_;
  grammar parts_;
  std::vector<expression>& out_;
};

// 04/05/2024 is settled by a date of the same text that fits one order only.
void settle_order(const text::document& in, std::vector<expression>& found) {
  bool day_first = false, month_first = false, open = false;
  for (const expression& e : found) {
    if (!e.numeric) continue;
    if (e.ambiguous) {
      open = true;
      continue;
    }
    const std::string_view text = in.over(e.first, e.last).in(in.text);
    if (text.find('/') == std::string_view::npos || text.find('/') > 2) continue;
    int lead = text[0] - '0';
    if (text[1] != '/') lead = lead * 10 + (text[1] - '0');
    (lead == e.begin.day ? day_first : month_first) |= e.begin.day != e.begin.month;
  }
  if (!open || day_first == month_first) return;
  for (expression& e : found) {
    if (!e.ambiguous) continue;
    e.ambiguous = false;
    if (month_first) std::swap(e.begin.day, e.begin.month);
  }
}

}  // namespace

std::vector<expression> find(const text::document& in, const calendar& of) {
  std::vector<expression> out;
  finder(in, of, out).run();
  settle_order(in, out);
  return out;
}

}  // namespace communique::dates
