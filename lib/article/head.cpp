// The head of a page: everything above the story.
#include "article/page.hpp"

#include <algorithm>

namespace communique::article_frame {

namespace {

constexpr std::size_t head_lines = 40;  // no head is longer; menus are cut off there

bool is_prose(const line& at) noexcept {
  return (at.words >= 12 && at.stops && at.smalls * 4 >= at.words) || at.words >= 40;
}

class head {
 public:
  head(page& of, frame& out) : of_(of), out_(out), size_(std::min(of.lines.size(), head_lines)), held_(size_) {}

  void run() {
    for (std::size_t i = 0; i < size_; ++i) classify(i);
    const std::size_t body = find_body();
    choose_headline(body);
    for (std::size_t i = 0; i < body; ++i) take(i);
    for (std::size_t i = body; i < size_; ++i) of_.lines[i].what = kind::text;  // not the head's business after all
    for (std::size_t i = body; i < std::min(size_, body + 2); ++i)
      if (take_dateline(of_.lines[i], i == body)) break;
  }

 private:
  using kind = line::kind;

  bool has(const segment& s) const noexcept { return s.first < s.last; }
  bool seen_text(std::size_t before) const noexcept {
    for (std::size_t i = 0; i < before; ++i)
      if (of_.lines[i].what == kind::text && of_.lines[i].words >= 2) return true;
    return false;
  }

  void classify(std::size_t i) {
    line& at = of_.lines[i];
    if (at.lead == at.last) {
      at.what = kind::furniture;
      return;
    }
    const auto first = of_.cue_at(at.lead, at.last);
    if (of_.in[at.first] == "©" || first.what == cue::line || first.what == cue::ending || first.what == cue::more) {
      at.what = kind::furniture;
      return;
    }
    if (first.what == cue::caption &&
        (of_.ascii(first.last, at.last, ':') || first.last == at.last || at.words < 12 || first.last > at.lead + 1)) {
      at.what = kind::caption;
      return;
    }
    if (is_prose(at) || at.words > 34) return;
    scraps& s = held_[i];
    s = read_scraps(of_, at);
    const bool headline_before = seen_text(i);
    const opening whole = read_dateline(of_, at, at.first, true);
    if (whole.whole_line && whole.date != text::none && s.names.empty() && !s.by) {
      if (s.date == text::none) s.date = whole.date;
      at.what = kind::date;
      return;
    }
    if (s.by && first.what == cue::by) {
      at.what = kind::byline;
      return;
    }
    if (s.assistant && first.what == cue::assistant) {
      at.what = kind::furniture;
      return;
    }
    if (s.date != text::none && of_.dates[s.date].begin.day && s.plain <= (s.posted || s.timed ? 2u : 1u) &&
        s.unknown <= (s.timed || s.posted || headline_before ? 8u : 5u) && !(at.stops && s.unknown > 2 && !s.posted)) {
      at.what = kind::date;
      return;
    }
    if (first.what == cue::office && at.words <= 16 && !at.stops && at.smalls <= 6) {
      at.what = kind::section;
      return;
    }
    if (s.plain == 0 && s.unknown == 0) {
      if (!s.names.empty() && ((headline_before && at.words <= 14) || is_author_above(i))) at.what = kind::byline;
      else if (s.source || (has(s.agency) && s.places <= 1)) at.what = kind::agency;
      else if (s.date != text::none && s.timed) at.what = kind::date;
      else if (s.names.empty() && s.places == 1 && has(s.place) && headline_before) at.what = kind::dateline;
      else if (s.names.empty() && s.places == 0) at.what = kind::section;
      // "WASHINGTON" above the headline is where it comes from, "FINLAND" what it is about.
      else if (s.names.empty() && has(s.place) && !headline_before)
        at.what = of_.known.places.longest(of_.in, s.place.first, at.last).value == knowledge::town ? kind::dateline
                                                                                                    : kind::section;
      else if (bars(at) >= 2) at.what = kind::furniture;
      return;
    }
    if (!s.names.empty() && headline_before && at.words <= 14 && !at.stops && s.plain <= 3 && s.unknown <= 1 &&
        begins_with_name(at, s) && (has(s.agency) || s.plain == 0 || role_line(at))) {
      at.what = kind::byline;
      return;
    }
    // Breadcrumbs and menus: "Home > News > Diplomacy", "USD 3.5 | Ashgabat +31 | Latest News"
    if (s.plain == 0 && !at.stops && !headline_before && bars(at) >= 2) at.what = kind::furniture;
    const auto organisation = of_.known.organisations.longest(of_.in, at.lead, at.last);
    if (organisation && organisation.last == at.last && i + 1 < size_ && at.what == kind::text) at.what = kind::section;
  }

  bool begins_with_name(const line& at, const scraps& s) const noexcept {
    return !s.names.empty() && s.names.front().begin == of_.in.tokens[at.lead].at.begin;
  }
  bool role_line(const line& at) const noexcept {
    for (token_id t = at.first; t < at.last; ++t) {
      if (!of_.is_word(t)) continue;
      const cue what = of_.cue_at(t, at.last).what;
      if (what == cue::role || what == cue::by) return true;
    }
    return false;
  }
  std::size_t bars(const line& at) const {
    std::size_t out = 0;
    for (token_id t = at.first; t < at.last; ++t) out += of_.in[t] == "|" || of_.ascii(t, at.last, '>');
    return out;
  }

  // The story begins behind the last line of the frame. A standfirst and a caption may stand in between, but no long
  // paragraph, and not many lines: what looks like a byline further down is part of the story.
  std::size_t find_body() {
    std::size_t prose = 0, last_frame = 0, first_text = size_, first_prose = size_, ahead = 0;
    bool dated = false;
    for (std::size_t i = 0; i < size_; ++i) ahead += of_.lines[i].what == kind::text && is_prose(of_.lines[i]);
    // In a short text the same lines are its foot: the story must follow them.
    const auto accept = [&](std::size_t i) {
      if (prose && ahead == prose) return;
      last_frame = i + 1;
      first_prose = size_;
    };
    for (std::size_t i = 0; i < size_; ++i) {
      const line& at = of_.lines[i];
      switch (at.what) {
        case kind::text: {
          // A place alone opens a story, but a headline as well: "Lebanon – Telephone conversation between …".
          const bool opens = first_text == size_ && !at.stops;
          if (at.words >= 8 || at.stops) {
            const opening found = dateline_of(at, opens || prose > 1);
            if (found.end != at.first) return i;
          }
          if (first_text == size_) first_text = i;
          if (!is_prose(at)) break;
          if (first_prose == size_) first_prose = i;
          if (++prose > 2 || at.words > 38) return begin_of_story(last_frame, first_text, first_prose);
          break;
        }
        case kind::date:
          // Headings of a diary are dates too, but only the page's own has a year.
          if (of_.dates[held_[i].date].begin.year == 0 && (dated || prose)) break;
          dated = true;
          accept(i);
          break;
        case kind::agency:
          // "© 2025 Levant Courier" between two paragraphs: an agency alone is no frame.
          if (prose && !is_frame(i + 1) && !(i > 0 && is_frame(i - 1))) break;
          [[fallthrough]];
        case kind::byline:
          if (prose && i > last_frame + 4) return begin_of_story(last_frame, first_text, first_prose);
          accept(i);
          break;
        case kind::dateline:
          if (prose == 0 || (i > 0 && i == last_frame)) accept(i);
          break;
        case kind::section:
        case kind::furniture:
        case kind::caption:
          if (prose == 0) accept(i);
          break;
        default: break;
      }
    }
    if (first_prose != size_) return begin_of_story(last_frame, first_text, first_prose);
    // No prose at all: a list, a short text. The first line is the headline, what follows is the story; but a line
    // that ends as a sentence does is the story itself.
    const bool story = first_text < size_ && of_.lines[first_text].stops && of_.lines[first_text].smalls > 1;
    return std::min(size_, std::max(last_frame, story ? first_text : first_text + 1));
  }

  // A person's name alone above the first paragraph, and no headline: who wrote it.
  bool is_author_above(std::size_t i) const noexcept {
    const line& at = of_.lines[i];
    return at.words >= 2 && at.words <= 4 && i + 1 < size_ && of_.lines[i + 1].stops && of_.lines[i + 1].words > 12 &&
           (of_.known.words[of_.in.tokens[at.first].word] & knowledge::given) != 0;
  }

  bool is_frame(std::size_t i) const noexcept {
    return i < size_ &&
           (of_.lines[i].what == kind::byline || of_.lines[i].what == kind::date || of_.lines[i].what == kind::agency);
  }

  // With the headline above the frame, all that follows the frame is the story, be it a list. Without, the headline is
  // still to come.
  std::size_t begin_of_story(std::size_t frame, std::size_t first_text, std::size_t first_prose) const {
    const bool titled = first_text < frame && of_.lines[first_text].words > 3;
    const bool again = titled && frame < first_prose && words_of(of_.lines[frame]) == words_of(of_.lines[first_text]);
    return titled && !again ? frame : std::max(frame, first_prose);
  }

  opening dateline_of(const line& at, bool must_be_dated) const {
    const opening found = read_dateline(of_, at, at.first, false);
    if (found.end == at.first) return found;
    if (must_be_dated && found.date == text::none && !has(found.agency)) {
      opening none;
      none.end = at.first;
      return none;
    }
    return found;
  }

  std::string_view words_of(const line& at) const { return of_.in.over(at.first, at.last).in(of_.in.text); }

  // "M0231 U I": a wire's own numbers
  bool has_long_word(const line& at) const noexcept {
    for (token_id t = at.first; t < at.last; ++t)
      if (of_.is_word(t) && of_.in[t].size() >= 4 && !(of_.in[t][1] >= '0' && of_.in[t][1] <= '9')) return true;
    return false;
  }

  void choose_headline(std::size_t body) {
    std::size_t best = size_;
    for (std::size_t i = 0; i < body && best == size_; ++i) {
      const line& at = of_.lines[i];
      if (at.what != kind::text || !has_long_word(at)) continue;
      if (is_prose(at) && at.smalls * 2 > at.words && i + 1 >= body) continue;
      // A sentence with its full stop that stands alone above the story is its first paragraph.
      if (at.stops && at.smalls > 1 && i + 1 >= body && of_.in.text[of_.in.tokens[at.last - 1].at.begin] == '.')
        continue;
      best = i;
      // A word or two in front of a longer line name a section: "MIGRATION", "EGYPT-GAZA-CALLS".
      for (std::size_t j = i + 1; j < body; ++j) {
        const line& other = of_.lines[j];
        if (other.what != kind::text) break;
        const bool label = ((at.smalls == 0 && at.words <= 3) || (bars(at) > 0 && at.words <= 4)) &&
                           other.words > at.words + 2 && !other.stops;
        // "UAE and Costa Rica …" twice: the line that comes again is the headline, what stands above is not.
        if (label || (j + 1 < body && of_.lines[j + 1].what == kind::text &&
                      words_of(other) == words_of(of_.lines[j + 1]) && words_of(at) != words_of(other)))
          best = j;
        break;
      }
    }
    if (best == size_) return;
    // "News from Japan", the date, and only then the headline
    for (std::size_t j = best + 1; of_.lines[best].words <= 3 && j < body; ++j) {
      const line& other = of_.lines[j];
      if (other.what == kind::text && other.words >= 5 && !other.stops && of_.lines[j - 1].what != kind::text) best = j;
    }
    line& at = of_.lines[best];
    at.what = kind::headline;
    token_id last = at.last;
    const token_id half = at.first + (at.last - at.first) / 2;
    if ((at.last - at.first) % 2 == 0 && at.last - at.first >= 6) {  // the headline twice in one line
      bool twice = true;
      for (token_id t = at.first; t < half && twice; ++t) twice = of_.in[t] == of_.in[t + (half - at.first)];
      if (twice) last = half;
    }
    out_.article.headline = of_.in.over(at.first, last);
    for (std::size_t i = 0; i < body; ++i) {
      line& other = of_.lines[i];
      if (other.what != kind::text) continue;
      const bool again = i > best && words_of(other) == words_of(at);
      other.what = i < best || again ? kind::furniture : kind::standfirst;
      // An author above the headline
      if (i < best && looks_like_name(of_, other.first, other.last)) other.what = kind::byline;
    }
  }

  void take(std::size_t i) {
    line& at = of_.lines[i];
    scraps& s = held_[i];
    auto& article = out_.article;
    // A site's name at the head of its menu: "turkmenportal.com  RU | TM | EN"
    if (at.what == kind::furniture && at.lead < at.last && !article.agency) {
      const token_id end = of_.agency_at(at.lead, at.last);
      if (end && bars(at) > 0) article.agency = of_.in.over(at.lead, end);
    }
    if (at.what == kind::byline || at.what == kind::date || at.what == kind::agency || at.what == kind::dateline) {
      if (at.what == kind::byline || (at.what == kind::date && (s.by || !s.names.empty()))) take_names(at, s);
      if (!article.agency && has(s.agency)) article.agency = of_.in.over(s.agency.first, s.agency.last);
      if (s.source && !article.agency) take_source(at);
      const opening whole = read_dateline(of_, at, at.first, true);
      if (whole.whole_line && at.what != kind::byline && s.names.empty()) {
        take_opening(whole);
      } else if (has(s.place) && s.places == 1 && !article.dateline.place && s.plain <= 1 && s.unknown <= 4) {
        article.dateline.place = of_.in.over(s.place.first, s.place.last);
        if (s.date != text::none) article.dateline.date = of_.in.over(of_.dates[s.date].first, of_.dates[s.date].last);
      }
    }
  }

  void take_names(const line& at, const scraps& s) {
    auto& names = out_.article.byline;
    if (!names.empty()) return;
    const auto first = of_.cue_at(at.lead, at.last);
    if (first.what == cue::by) {
      token_id last = at.last;
      for (std::uint32_t d = at.first_date; d < at.last_date; ++d) last = std::min(last, of_.dates[d].first);
      read_names(of_, first.last, last, names);
    } else {
      names = s.names;
    }
  }

  void take_source(const line& at) {
    const auto first = of_.cue_at(at.lead, at.last);
    token_id t = first.last, end;
    while (t < at.last && !of_.is_word(t)) ++t;
    for (end = t; end < at.last && of_.is_word(end) && of_.in.tokens[end].capital; ++end) {
    }
    if (end > t && end <= t + 4) out_.article.agency = of_.in.over(t, end);
  }

  void take_opening(const opening& found) {
    auto& article = out_.article;
    if (has(found.agency)) article.agency = of_.in.over(found.agency.first, found.agency.last);
    if (has(found.place) && (!article.dateline.place || !found.whole_line))
      article.dateline.place = of_.in.over(found.place.first, found.place.last);
    if (found.date != text::none && (!article.dateline.date || !found.whole_line))
      article.dateline.date = of_.in.over(of_.dates[found.date].first, of_.dates[found.date].last);
  }

  bool take_dateline(const line& at, bool first) {
    const opening found = dateline_of(at, !first || (!out_.article.headline && !at.stops));
    if (found.end == at.first) return false;
    // "Aden: Munir Bawazir": place and author above the story
    take_opening(found);
    if (out_.article.byline.empty() && found.end < at.last && looks_like_name(of_, found.end, at.last))
      out_.article.byline.push_back(of_.in.over(found.end, at.last));
    return true;
  }

  page& of_;
  frame& out_;
  std::size_t size_;
  std::vector<scraps> held_;
};

}  // namespace

void read_head(page& of, frame& out) { head(of, out).run(); }

}  // namespace communique::article_frame
