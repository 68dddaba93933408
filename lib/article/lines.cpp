#include "article/page.hpp"

#include <algorithm>

namespace communique::article_frame {

namespace {

bool is_closing(const text::token& t) noexcept {
  return t.what == text::token::kind::mark || t.ascii == ')' || t.ascii == ']' || t.ascii == '\'';
}

// An author in lower case ("by Arbnora Zhegrova") under a headline reads as a line that was wrapped.
bool begins_line(const page& of, token_id t, token_id end) {
  if (!of.in.tokens[t].line_before || of.in.tokens[t].what == text::token::kind::punctuation) return false;
  const auto cue_here = of.cue_at(t, end);
  return cue_here.what == cue::by && cue_here.last < end && of.in.tokens[cue_here.last].capital;
}

void measure(const page& of, line& at, std::uint32_t& date) {
  const auto& tokens = of.in.tokens;
  at.lead = at.last;
  for (token_id t = at.first; t < at.last; ++t) {
    const auto kind = tokens[t].what;
    if (at.lead == at.last && (kind == text::token::kind::word || kind == text::token::kind::number)) at.lead = t;
    if (kind != text::token::kind::word) continue;
    ++at.words;
    ++(tokens[t].capital ? at.capitals : at.smalls);
  }
  token_id end = at.last;
  while (end > at.first && is_closing(tokens[end - 1])) --end;
  if (end > at.first) {
    const char c = of.in.text[tokens[end - 1].at.end - 1];
    at.stops = c == '.' || c == '!' || c == '?';
  }
  while (date < of.dates.size() && of.dates[date].first < at.first) ++date;
  at.first_date = date;
  while (date < of.dates.size() && of.dates[date].first < at.last) ++date;
  at.last_date = date;
}

}  // namespace

token_id page::place_at(token_id t, token_id end) const noexcept {
  const auto found = known.places.longest(in, t, end);
  return found && in.tokens[t].capital ? found.last : 0;
}

token_id page::outlet_at(token_id t, token_id end) const noexcept {
  if (const token_id known_one = agency_at(t, end)) return known_one;
  token_id last = t;
  for (; last < end && last < t + 5 && is_word(last) && in.tokens[last].capital && !(last > t && wide_gap(last));
       ++last) {
  }
  if (last == t) return 0;
  if (ascii(last, end, '.') && last + 1 < end && !in.tokens[last + 1].space_before &&
      (flags(last + 1) & knowledge::domain))
    return last + 2;
  // "By Global Times", "Press Release": other words of the frame begin no name.
  if (last < t + 2 || cue_at(t, end).what != cue::none) return 0;
  const bool role = last > t + 2 && cue_at(last - 1, end).what == cue::role;  // "Naharnet News Desk"
  if (role) --last;
  return (flags(last - 1) & knowledge::outlet) && place_at(t, last) != last ? last : 0;
}

std::uint32_t page::date_at(token_id t, const line& of) const noexcept {
  const auto begin = dates.begin() + of.first_date, end = dates.begin() + of.last_date;
  const auto found =
      std::lower_bound(begin, end, t, [](const dates::expression& d, token_id at) { return d.first < at; });
  return found != end && found->first == t ? static_cast<std::uint32_t>(found - dates.begin()) : text::none;
}

bool page::wide_gap(token_id t) const noexcept {
  if (t == 0) return false;
  const std::string_view gap = in.text.substr(in.tokens[t - 1].at.end, in.tokens[t].at.begin - in.tokens[t - 1].at.end);
  return gap.size() >= 2 || gap == "\t";
}

std::vector<line> split_lines(const page& of) {
  std::vector<line> out;
  std::uint32_t date = 0;
  for (const text::paragraph& p : of.in.paragraphs) {
    line next;
    next.first = p.first;
    for (token_id t = p.first + 1; t < p.last; ++t) {
      if (!begins_line(of, t, p.last)) continue;
      next.last = t;
      measure(of, next, date);
      out.push_back(next);
      next = {};
      next.first = t;
    }
    next.last = p.last;
    measure(of, next, date);
    out.push_back(next);
  }
  return out;
}

bool looks_like_name(const page& of, token_id first, token_id last) {
  while (last > first && (of.ascii(last - 1, last, ',') || of.ascii(last - 1, last, '.'))) --last;
  if (last < first + 2 || last > first + 6) return false;
  std::uint32_t full = 0, verbs = 0, unknown = 0;
  for (token_id t = first; t < last; ++t) {
    const text::token& here = of.in.tokens[t];
    if (!of.is_word(t)) return false;
    for (const char c : of.in[t])
      if (c >= '0' && c <= '9') return false;
    const std::uint8_t flags = of.flags(t);
    const bool initial = of.in[t].back() == '.' || here.at.size() <= 2;
    if (!here.capital && !((flags & knowledge::particle) && t > first && t + 1 < last)) return false;
    if ((flags & knowledge::common) && !(flags & knowledge::particle) && !initial) return false;
    full += here.capital && !initial;
    verbs += (flags & knowledge::verb) != 0;
    unknown += flags == 0 && !initial;
  }
  // "Egypt Independent Staff", "FIJI GOVERNMENT NEWSROOM"
  if ((of.flags(last - 1) & knowledge::outlet) || of.cue_at(last - 1, last).what == cue::role) return false;
  // "Torn Sokunthea" may be a person, "Visits Oman" is none.
  return full > 0 && unknown >= verbs && of.agency_at(first, last) == 0 && of.place_at(first, last) != last &&
         of.known.organisations.longest(of.in, first, last).last != last && of.cue_at(first, last).last != last;
}

void read_names(const page& of, token_id first, token_id last, std::vector<span>& out) {
  const auto& tokens = of.in.tokens;
  bool joined = false;
  int commas = 0;
  for (token_id t = first; t < last && t < first + 60; ++t) {
    joined |= of.in[t] == "and" || of.in[t] == "&";
    commas += of.ascii(t, last, ',');
  }
  joined |= commas >= 2;
  for (token_id t = first; t < last;) {
    const text::token& here = tokens[t];
    if (of.ascii(t, last, '(') ||
        of.ascii(t, last, '[')) {  // "(now)", "(Samarkand (Uzbekistan), special correspondent)"
      for (int depth = 0; t < last; ++t) {
        if (of.ascii(t, last, '(') || of.ascii(t, last, '[')) ++depth;
        else if ((of.ascii(t, last, ')') || of.ascii(t, last, ']')) && --depth == 0) break;
      }
      if (t < last) ++t;
      continue;
    }
    if (of.ascii(t, last, '@')) {  // a handle is no name
      t += 2;
      continue;
    }
    if (!of.is_word(t) || !here.capital) {
      const auto cue_here = of.is_word(t) ? of.cue_at(t, last) : page::found_cue{};
      // What comes behind "edited by" or "published" is no author; "with help from" brings more of them.
      if (cue_here.what == cue::assistant || cue_here.what == cue::posted || cue_here.what == cue::changed) return;
      // "in London": where the author is
      if (of.is_small(t) && (of.in[t] == "in" || of.in[t] == "at" || of.in[t] == "for" || of.in[t] == "from") &&
          t + 1 < last && tokens[t + 1].capital && cue_here.what != cue::by) {
        ++t;
        while (t < last && of.is_word(t) && (tokens[t].capital || (of.flags(t) & knowledge::particle))) ++t;
        continue;
      }
      t = cue_here.what == cue::by ? cue_here.last : t + 1;
      continue;
    }
    const auto cue_here = of.cue_at(t, last);
    if (cue_here.what == cue::by || cue_here.what == cue::role) {
      t = cue_here.last;
      continue;
    }
    if (cue_here.what != cue::none && cue_here.what != cue::whole && cue_here.what != cue::section &&
        cue_here.what != cue::time)
      return;
    if ((of.flags(t) & knowledge::common) && of.in[t].back() == '.') {  // "By Dr. Jane Okumu"
      ++t;
      continue;
    }
    const token_id agency = of.outlet_at(t, last);
    token_id end = t;
    while (end < last && of.is_word(end) && !(end > t && (of.wide_gap(end) || !tokens[end].space_before))) {
      const text::token& word = tokens[end];
      if (end > t) {
        const auto stop = of.cue_at(end, last);
        if (stop.what == cue::posted || stop.what == cue::changed || stop.what == cue::role || stop.what == cue::by)
          break;
        // "Priyanka Oberoi-Walsh Pacific affairs reporter"
        const token_id place = of.place_at(end, last);
        if (end >= t + 2 && place && (place == last || of.is_small(place))) break;
        const auto date = std::lower_bound(of.dates.begin(), of.dates.end(), end,
                                           [](const dates::expression& d, token_id at) { return d.first < at; });
        if (date != of.dates.end() && date->first == end) break;
      }
      if (!word.capital && !((of.flags(end) & knowledge::particle) && end + 1 < last && tokens[end + 1].capital &&
                             of.in[end] != "in" && of.in[end] != "and"))
        break;
      ++end;
    }
    if (end == t) {
      ++t;
      continue;
    }
    const auto behind = end < last && of.is_word(end) ? of.cue_at(end, last) : page::found_cue{};
    const bool of_agency = agency != 0 && agency >= std::min<token_id>(end, t + 2);
    const bool role = behind.what == cue::role && of.in.tokens[end].has_lower && end == t + 1;  // "Naharnet Newsdesk"
    std::uint32_t common = 0;
    for (token_id i = t; i < end; ++i) common += (of.flags(i) & knowledge::common) != 0;
    // "By Samuel Taupare, Shortland Islands": behind a comma stands another author only if "and" comes as well.
    const bool listed = out.empty() || !of.ascii(t - 1, last, ',') || joined || looks_like_name(of, t, end);
    const bool named = listed && end >= t + 2 && end <= t + 6 && common < end - t && !of_agency && !role &&
                       of.place_at(t, end) != end && of.known.organisations.longest(of.in, t, end).last != end;
    if (named) out.push_back(of.in.over(t, end));
    t = std::max(end, of_agency ? agency : end);
  }
}

}  // namespace communique::article_frame
