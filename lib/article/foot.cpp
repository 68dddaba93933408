// The foot of a page: signatures, endings, codes, contacts, other reports' headlines.
#include "article/page.hpp"

#include <algorithm>

namespace communique::article_frame {

namespace {

constexpr std::size_t foot_lines = 30;

class foot {
 public:
  foot(page& of, frame& out) : of_(of), out_(out) {}

  void run() {
    const std::size_t size = of_.lines.size();
    const std::size_t from = size > foot_lines ? size - foot_lines : 0;
    const auto is_open = [&](std::size_t i) { return of_.lines[i].what == line::kind::text; };
    // Everything behind "Related articles" that is no prose.
    bool more = false;
    for (std::size_t i = from; i < size; ++i) {
      line& at = of_.lines[i];
      if (!is_open(i) && at.what != line::kind::furniture) continue;
      const auto first = at.lead < at.last ? of_.cue_at(at.lead, at.last) : page::found_cue{};
      if (first.what == cue::more && at.words <= 6) {
        more = i * 2 >= size;
        at.what = line::kind::furniture;
      } else if (more && !at.stops && at.words <= 20) {
        at.what = line::kind::furniture;
      }
    }
    for (std::size_t i = from; i < size; ++i)
      if (is_open(i) && credits_reporters(of_.lines[i])) of_.lines[i].what = line::kind::furniture;
    for (std::size_t i = size; i-- > from;) {
      if (of_.lines[i].what != line::kind::text) {
        if (of_.lines[i].what == line::kind::furniture || of_.lines[i].what == line::kind::caption ||
            of_.lines[i].what == line::kind::ending)
          continue;
        break;
      }
      if (!take(of_.lines[i])) break;
    }
    // The last lines of the story itself may carry a signature behind the last full stop.
    for (std::size_t i = size, seen = 0; i-- > from && seen < 2;) {
      if (of_.lines[i].what != line::kind::text) continue;
      take_tail(of_.lines[i]);
      ++seen;
    }
    if (!out_.article.agency) out_.article.agency = agency_ ? agency_ : source_;
  }

 private:
  using kind = line::kind;

  // "BH/BH", "jcu/CC", "W.S, A.A.J", "9417**2050", "rt/kb (AFP, dpa, EPD)", "-06B-", "###"
  bool is_code(const line& at) const {
    if (at.last - at.first > 16) return false;
    for (token_id t = at.lead; t + 1 < at.last; ++t)  // "Rana Aboud / Hala Zain"
      if (of_.ascii(t, at.last, '/') && of_.in.tokens[t].space_before && looks_like_name(of_, at.lead, t)) return false;
    std::size_t longest = 0, joints = 0;
    for (token_id t = at.first; t < at.last; ++t) {
      if (of_.is_word(t)) {
        if (of_.agency_at(t, at.last)) continue;
        longest = std::max<std::size_t>(longest, of_.in[t].size());
        joints += of_.in[t].find('.') != std::string_view::npos;
      } else if (of_.ascii(t, at.last, '/') || of_.ascii(t, at.last, '*') || of_.ascii(t, at.last, '=') ||
                 of_.ascii(t, at.last, '#')) {
        ++joints;
      }
    }
    if (at.words == 0) return true;
    if (longest <= 5 && joints > 0 && !at.stops) return true;
    if (longest <= 4 && at.words <= 2 && at.smalls + 1 >= at.words && joints > 0) return true;
    return longest <= 6 && at.words <= 4 && joints >= 1;
  }

  // "Ana Roy in Oslo contributed to this report.": she is nobody of the story.
  bool credits_reporters(const line& at) const {
    constexpr std::size_t longest = 40;
    if (at.words > longest) return false;
    for (token_id t = at.lead; t < at.last; ++t)
      if (of_.is_word(t) && of_.cue_at(t, at.last).what == cue::credit) return true;
    return false;
  }

  void take_first_agency(const line& at, token_id from) {
    for (token_id t = from; t < at.last && !agency_; ++t)
      if (const token_id end = of_.agency_at(t, at.last)) take_agency({t, end});
  }
  void take_agency(segment s) {
    if (!agency_ && s.first < s.last) agency_ = of_.in.over(s.first, s.last);
  }

  bool take(line& at) {
    if (at.lead == at.last || of_.in[at.first] == "©") {
      at.what = at.lead == at.last ? kind::ending : kind::furniture;
      return true;
    }
    // "(Jane Okumu)"
    if (of_.ascii(at.first, at.last, '(') && of_.ascii(at.last - 1, at.last, ')') &&
        looks_like_name(of_, at.lead, at.last - 1)) {
      if (out_.article.byline.empty()) out_.article.byline.push_back(of_.in.over(at.lead, at.last - 1));
      at.what = kind::byline;
      return true;
    }
    // "- FIJI GOVERNMENT NEWSROOM", "– TIMES/AFP/NA", "— Jane Okumu"
    const bool dashed = of_.ascii(at.first, at.last, '-') || of_.ascii(at.first, at.last, '~');
    if (dashed && at.words <= 4 && at.smalls == 0 && !at.stops && of_.in[at.lead].size() >= 4 &&
        of_.cue_at(at.lead, at.last).what == cue::none) {
      if (looks_like_name(of_, at.lead, at.last)) {
        if (out_.article.byline.empty()) out_.article.byline.push_back(of_.in.over(at.lead, at.last));
        at.what = kind::byline;
        return true;
      }
      token_id end = at.lead;
      while (end < at.last && !of_.ascii(end, at.last, '/') && !of_.ascii(end, at.last, '-')) ++end;
      const token_id known = of_.outlet_at(at.lead, at.last);
      take_agency({at.lead, known ? known : end});
      at.what = kind::ending;
      return true;
    }
    if (is_code(at)) {
      // The first agency, unless several are listed as sources: "rt/kb (AFP, dpa, EPD)".
      bool listed = false;
      for (token_id t = at.first; t < at.last; ++t) listed |= of_.ascii(t, at.last, ',');
      if (!listed) take_first_agency(at, at.first);
      at.what = kind::ending;
      return true;
    }
    const auto first = of_.cue_at(at.lead, at.last);
    switch (first.what) {
      case cue::line:
      case cue::assistant:
        if (first.what == cue::line && of_.in[at.lead] == "Published") take_first_agency(at, first.last);
        at.what = kind::furniture;
        return true;
      case cue::ending:
      case cue::more:
      case cue::whole:
      case cue::section:
        if (at.words > 12 || at.stops) break;
        at.what = kind::ending;
        take_first_agency(at, at.first);
        return true;
      case cue::caption: at.what = kind::caption; return true;
      case cue::office:
        if (at.stops || at.words > 16) break;
        at.what = kind::furniture;
        return true;
      case cue::by:
        if (at.words > 40) break;
        if (out_.article.byline.empty()) read_names(of_, first.last, at.last, out_.article.byline);
        at.what = kind::byline;
        return true;
      case cue::source: {
        if (at.words > 12) break;
        at.what = kind::furniture;
        // A signature says more than a source.
        if (!source_)
          for (token_id t = first.last; t < at.last && !source_; ++t)
            if (const token_id end = of_.outlet_at(t, at.last)) source_ = of_.in.over(t, end);
        return true;
      }
      default: break;
    }
    // "(FRANCE 24 with AFP and REUTERS)"
    if (of_.ascii(at.first, at.last, '(') && at.words <= 8) {
      const token_id end = of_.outlet_at(at.lead, at.last);
      if (end) {
        take_agency({at.lead, end});
        at.what = kind::ending;
        return true;
      }
    }
    if (at.words > 16 || (at.stops && at.words > 6)) return false;
    const scraps s = read_scraps(of_, at);
    if (s.plain > 0 || s.unknown > 1) return false;
    if (s.unknown == 1 && s.names.empty() && s.agency.first == s.agency.last && s.date == text::none) return false;
    take_agency(s.agency);
    // A contact person has a number.
    bool numbered = false;
    for (token_id t = at.first; t < at.last; ++t) numbered |= of_.in.tokens[t].what == text::token::kind::number;
    if (!s.names.empty() && out_.article.byline.empty() && at.words <= 8 && !numbered) out_.article.byline = s.names;
    // The place that a ministry signs with: "New Delhi / October 10, 2025", "SINGAPORE / 13 MAY 2025".
    if (s.places == 1 && s.place.first < s.place.last && !out_.article.dateline.place && !at.stops && s.names.empty() &&
        !s.posted)
      out_.article.dateline.place = of_.in.over(s.place.first, s.place.last);
    at.what = s.names.empty() ? s.date != text::none ? kind::date : kind::ending : kind::byline;
    return true;
  }

  // "… the victims. (QNA)", "… two sides.- BERNAMA", "… call. (Lahiru Pothmulla-Perera)"
  void take_tail(const line& at) {
    token_id last = at.last;
    if (last - at.first < 3) return;
    const bool bracket = of_.ascii(last - 1, at.last, ')') || of_.ascii(last - 1, at.last, ']') ||
                         (last >= at.first + 2 && of_.ascii(last - 2, at.last, ')'));
    token_id t = last;
    const token_id from = last - std::min<token_id>(last - at.first, 14);
    if (bracket) {
      while (t > from && !of_.ascii(t - 1, at.last, '(') && !of_.ascii(t - 1, at.last, '[')) --t;
      if (t == from) return;
      const token_id end = of_.ascii(last - 1, at.last, ')') || of_.ascii(last - 1, at.last, ']') ? last - 1 : last - 2;
      const bool behind_stop = t >= at.first + 2 && of_.in.tokens[t - 2].ascii == '.';
      const token_id agency = t < end ? of_.agency_at(t, end) : 0;
      if (agency && (agency == end || of_.ascii(agency, end, ','))) take_agency({t, agency});
      else if (behind_stop && out_.article.byline.empty() && looks_like_name(of_, t, end))
        out_.article.byline.push_back(of_.in.over(t, end));
      return;
    }
    // Behind the last full stop or a dash.
    for (t = last - 1; t > from; --t) {
      const char c = of_.in.tokens[t].ascii;
      const bool mark = of_.in.tokens[t].what == text::token::kind::mark;
      if (c != '.' && c != '-' && c != '~' && !mark) continue;
      if (t + 1 >= last || (c == '.' && !of_.in.tokens[t + 1].space_before)) continue;
      const token_id agency = of_.agency_at(t + 1, last);
      if (agency &&
          (agency == last || of_.ascii(agency, last, '/') || of_.ascii(agency, last, '.') || last - agency <= 6) &&
          (c != '-' || of_.in.tokens[t].space_before || t + 1 == last - 1))
        take_agency({t + 1, agency});
      else if (mark || c != '.') continue;
      return;
    }
  }

  page& of_;
  frame& out_;
  span agency_{}, source_{};
};

}  // namespace

void read_foot(page& of, frame& out) { foot(of, out).run(); }

namespace {

// "Foreign Minister Chisato Uemura (right) greets …": a caption. Its names count, what it says is in the story.
bool shows_sides(const page& of, const line& at) {
  for (token_id t = at.first; t + 2 < at.last; ++t) {
    if (!of.ascii(t, at.last, '(') || !of.is_word(t + 1)) continue;
    const auto found = of.cue_at(t + 1, at.last);
    if (found.what == cue::side && (of.ascii(found.last, at.last, ')') || of.ascii(found.last, at.last, ',')))
      return true;
  }
  return false;
}

}  // namespace

// Furniture between the paragraphs of the story.
void read_furniture(page& of) {
  for (line& at : of.lines) {
    if (at.what != line::kind::text) continue;
    if (at.lead == at.last) {
      at.what = line::kind::furniture;
      continue;
    }
    const bool numbered =
        of.in.tokens[at.lead].what == text::token::kind::number;  // a gallery: its captions are the story
    if (at.words <= 60 && !numbered && shows_sides(of, at)) {
      at.what = line::kind::standfirst;
      continue;
    }
    if (of.in[at.first] == "©") at.what = line::kind::furniture;
    if (at.words > 40 || at.what != line::kind::text) continue;
    const auto first = of.cue_at(at.lead, at.last);
    switch (first.what) {
      case cue::line: at.what = line::kind::furniture; break;
      case cue::caption:
        if (of.ascii(first.last, at.last, ':') || first.last == at.last || first.last > at.lead + 1)
          at.what = line::kind::caption;
        break;
      case cue::ending:
      case cue::more:
      case cue::whole:
      case cue::section: {
        token_id t = at.lead;
        while (t < at.last) {
          const auto next = of.is_word(t) ? of.cue_at(t, at.last) : page::found_cue{};
          if (of.is_word(t) && next.what != cue::whole && next.what != cue::section && next.what != cue::ending &&
              next.what != cue::more && next.what != cue::time)
            break;
          t = of.is_word(t) ? next.last : t + 1;
        }
        if (t == at.last && !at.stops) at.what = line::kind::furniture;
        break;
      }
      default: break;
    }
  }
}

}  // namespace communique::article_frame
