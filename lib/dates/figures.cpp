// Dates in figures: 12.03.2025, 14/7/2024, 10/16/2025, 2024-02-05, 2024.11.18.
#include "dates/calendar.hpp"

namespace communique::dates {

namespace {

struct figure {
  std::uint32_t begin = 0, digits = 0;
  int value = 0;
};

bool read_figure(std::string_view text, std::uint32_t& at, figure& out) noexcept {
  out = {at, 0, 0};
  while (at < text.size() && is_digit(text[at]) && out.digits < 5) {
    out.value = out.value * 10 + (text[at] - '0');
    ++out.digits, ++at;
  }
  return out.digits >= 1 && out.digits <= 4;
}

bool is_day(int year, int month, int day) noexcept {
  return year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

}  // namespace

bool read_figures(const text::document& in, token_id at, expression& out) {
  std::uint32_t i = in.tokens[at].at.begin;
  figure one, two, three;
  if (!read_figure(in.text, i, one) || one.digits == 3 || i >= in.text.size()) return false;
  const char by = in.text[i];
  if (by != '.' && by != '/' && by != '-') return false;
  if (!read_figure(in.text, ++i, two) || two.digits > 2 || i >= in.text.size() || in.text[i] != by) return false;
  if (!read_figure(in.text, ++i, three)) return false;
  if (i < in.text.size() && is_digit(in.text[i])) return false;
  // "1.2.3.4", "2024/05/06/story": parts of something longer.
  if (i + 1 < in.text.size() && in.text[i] == by && is_digit(in.text[i + 1])) return false;
  if (at > 0 && !in.tokens[at].space_before && in.tokens[at - 1].ascii == by && by != '/') return false;

  bool ambiguous = false;
  date value;
  if (one.digits == 4) {
    if (three.digits > 2 || !is_day(one.value, two.value, three.value)) return false;
    value = made(one.value, two.value, three.value);
  } else {
    int year = three.value;
    if (three.digits == 2 && by != '-' && two.digits == 2) year += 2000;  // 14.05.24, but no section 1.2.34
    if (three.digits == 3 || three.digits == 1) return false;
    const bool day_first = is_day(year, two.value, one.value), month_first = is_day(year, one.value, two.value);
    if (!day_first && !month_first) return false;
    // Points are not used between a month and a day.
    ambiguous = day_first && month_first && one.value != two.value && by != '.';
    value = day_first ? made(year, two.value, one.value) : made(year, one.value, two.value);
  }
  token_id last = at;
  const auto tokens = static_cast<token_id>(in.tokens.size());
  while (last < tokens && in.tokens[last].at.end < i) ++last;
  if (last == tokens) return false;
  // "2024-02-05T10:00" is one token to its first colon; any other letters make it something else.
  if (in.tokens[last].at.end != i && in.text[i] != 'T') return false;
  out = {};
  out.first = at;
  out.last = last + 1;
  out.begin = value;
  out.ambiguous = ambiguous;
  out.numeric = true;
  return true;
}

}  // namespace communique::dates
