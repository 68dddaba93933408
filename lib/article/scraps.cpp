#include "article/page.hpp"

#include <algorithm>

namespace communique::article_frame {

namespace {

class scanner {
 public:
  scanner(const page& of, const line& at) : of_(of), at_(at) {}

  scraps run() {
    token_id t = at_.first;
    while (t < at_.last) {
      const token_id next = step(t);
      t = std::max(next, t + 1);
    }
    if (out_.date == text::none) out_.date = any_ != text::none ? any_ : changed_;
    return std::move(out_);
  }

 private:
  bool bracketed(token_id t) const noexcept { return t > at_.first && of_.ascii(t - 1, at_.last, '('); }
  bool in_bracket(token_id t) const noexcept {  // "(now)"
    return of_.ascii(t + 1, at_.last, ')') && bracketed(t);
  }
  // Set apart from the words beside it, as a line's parts are.
  bool apart(token_id first, token_id last) const noexcept {
    return (first == at_.first || !of_.is_word(first - 1) || of_.wide_gap(first) || after_cue_ == first) &&
           (last == at_.last || !of_.is_word(last) || of_.wide_gap(last) ||
            of_.cue_at(last, at_.last).what != cue::none || of_.date_at(last, at_) != text::none);
  }

  token_id step(token_id t) {
    const text::token& here = of_.in.tokens[t];
    const std::uint32_t date = of_.date_at(t, at_);
    if (date != text::none) {
      const dates::expression& d = of_.dates[date];
      const bool full = d.begin.day != 0 && (d.begin.month != 0);
      if (full || d.weekday) {
        if (!changed_next_ && (any_ == text::none || (of_.dates[any_].begin.year == 0 && d.begin.year != 0)))
          any_ = date;
        if (posted_next_ && out_.date == text::none) out_.date = date;
        if (changed_next_ && changed_ == text::none) changed_ = date;
      }
      posted_next_ = changed_next_ = false;
      return d.last;
    }
    if (here.what == text::token::kind::number) {
      out_.timed |= of_.ascii(t + 1, at_.last, ':') || of_.ascii(t + 1, at_.last, '.');
      return t + 1;
    }
    if (!of_.is_word(t)) {
      if (here.ascii == '@') {  // a handle, or "Journalist @New Vision"
        const token_id outlet = t + 1 < at_.last ? of_.agency_at(t + 1, at_.last) : 0;
        if (!outlet) return t + 2;
        if (out_.agency.first == out_.agency.last) out_.agency = {t + 1, outlet};
        return outlet;
      }
      return t + 1;
    }
    if (t == at_.lead && of_.in[t] == "FROM") return t + 1;
    const token_id agency = of_.outlet_at(t, at_.last);
    const auto found = of_.cue_at(t, at_.last);
    if (found.what != cue::none && found.last >= agency) {
      const token_id end = take_cue(t, found);
      if (end) return end;
    }
    const bool known = agency != 0 && of_.agency_at(t, at_.last) == agency;
    if (agency && (apart(t, agency) || (known && agency > t + 1) || role_behind(agency))) {
      if (out_.agency.first == out_.agency.last) out_.agency = {t, agency};
      return agency;
    }
    if (!here.capital && here.has_lower) {
      if (here.at.size() > 1 && of_.in.text[here.at.begin] >= '0' && of_.in.text[here.at.begin] <= '9')
        return t + 1;  // 2pm
      const bool joins = (!out_.names.empty() && (of_.in[t] == "and" || of_.in[t] == "in")) || of_.in[t] == "from";
      if (!joins && !in_bracket(t)) ++out_.plain;
      return t + 1;
    }
    return take_capitals(t);
  }

  bool role_behind(token_id t) const noexcept {
    return t < at_.last && of_.is_word(t) && of_.cue_at(t, at_.last).what == cue::role;
  }

  token_id take_cue(token_id t, page::found_cue found) {
    switch (found.what) {
      case cue::posted: out_.posted = posted_next_ = true; return after(found.last);
      case cue::changed: changed_next_ = true; return after(found.last);
      case cue::time: return after(found.last);
      case cue::section:
      case cue::whole:
      case cue::role:
      case cue::line: return apart(t, found.last) || found.what == cue::role ? after(found.last) : 0;
      case cue::source: out_.source = true; return after(found.last);
      case cue::assistant: out_.assistant = true; return at_.last;
      case cue::by:
        if (t != at_.first && t != at_.lead && !of_.in.tokens[t].capital && out_.names.empty() &&
            found.last < at_.last && !of_.in.tokens[found.last].capital)
          return 0;
        out_.by = true;
        return after(found.last);
      default: return 0;
    }
  }
  token_id after(token_id t) {
    after_cue_ = t;
    return t;
  }

  // A run of words with capitals: a place, a person, or something unknown.
  token_id take_capitals(token_id t) {
    const token_id place = of_.place_at(t, at_.last);
    token_id end = t;
    while (end < at_.last && of_.is_word(end) && !(end > t && of_.wide_gap(end)) &&
           (of_.in.tokens[end].capital || ((of_.flags(end) & knowledge::particle) && end > t)) &&
           !(end > t && (of_.date_at(end, at_) != text::none || stops_name(end))))
      ++end;
    if (end == t) return t + 1;
    while (end > t + 1 && !of_.in.tokens[end - 1].capital) --end;
    // "Reporting from La Línea de la Concepción", "FROM BRASÍLIA": the word says that it is a place.
    if (t > at_.first && of_.is_word(t - 1) && t <= at_.lead + 2 &&
        (of_.in[t - 1] == "from" || of_.in[t - 1] == "FROM" || of_.in[t - 1] == "From") && end == at_.last &&
        end - t <= 6) {
      out_.place = {t, end};
      ++out_.places;
      return end;
    }
    if (place && (place >= end || of_.ascii(place, at_.last, '['))) {
      token_id last = place;
      // "Ottawa, Ontario"; "New Delhi [India]"; "Djibouti, Republic of Djibouti"
      while ((of_.ascii(last, at_.last, ',') || of_.ascii(last, at_.last, '/')) && last + 1 < at_.last &&
             of_.in.tokens[last + 1].capital && of_.is_word(last + 1) && of_.date_at(last + 1, at_) == text::none) {
        const token_id more = of_.place_at(last + 1, at_.last);
        if (!more || of_.agency_at(last + 1, at_.last) >= more) break;
        last = more;
      }
      if (of_.ascii(last, at_.last, '[')) {
        token_id close = last + 1;
        while (close < at_.last && close < last + 4 && !of_.ascii(close, at_.last, ']')) ++close;
        if (of_.ascii(close, at_.last, ']')) last = close + 1;
      }
      ++out_.places;
      // "Society 14:20 05/06/2024 Armenia", "All, Japan, World": sections, no places of filing.
      const bool behind_number = t > at_.first && of_.in.tokens[t - 1].what == text::token::kind::number;
      const bool in_list = unknown_end_ != text::none && unknown_end_ + 1 == t && of_.ascii(t - 1, at_.last, ',');
      // "Europe Editor, in Oslo"
      const bool aside = t > at_.first + 1 && of_.is_small(t - 1) && of_.ascii(t - 2, at_.last, ',');
      if (out_.places == 1 && !bracketed(t) && apart(t, last) && !behind_number && !in_list && !aside)
        out_.place = {t, last};
      return last;
    }
    // "Priyanka Oberoi-Walsh Pacific affairs reporter"
    if (end >= t + 3 && end < at_.last && of_.is_small(end) && of_.place_at(end - 1, at_.last) == end) --end;
    if (looks_like_name(of_, t, end) && !bracketed(t)) {
      out_.names.push_back(of_.in.over(t, end));
      return end;
    }
    // An author's place that the gazetteer does not have: "Ugyen Tshomo Lhaden, Gelephu".
    if (!out_.names.empty() && t > at_.first && of_.ascii(t - 1, at_.last, ',') && end == at_.last && end - t <= 2 &&
        out_.places == 0 && !(of_.flags(t) & knowledge::common) && of_.in.tokens[t].has_lower &&
        out_.names.size() == 1) {
      out_.place = {t, end};
      ++out_.places;
      return end;
    }
    for (token_id i = t; i < end; ++i) ++out_.unknown;
    unknown_end_ = end;
    return end;
  }
  bool stops_name(token_id t) const noexcept {
    const cue what = of_.cue_at(t, at_.last).what;
    return what == cue::posted || what == cue::changed || what == cue::role || what == cue::by;
  }

  const page& of_;
  const line& at_;
  scraps out_{};
  std::uint32_t any_ = text::none, changed_ = text::none;
  token_id after_cue_ = text::none, unknown_end_ = text::none;
  bool posted_next_ = false, changed_next_ = false;
};

}  // namespace

scraps read_scraps(const page& of, const line& at) { return scanner(of, at).run(); }

}  // namespace communique::article_frame
