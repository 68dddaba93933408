#include "article/page.hpp"

#include <algorithm>

namespace communique::article_frame {

namespace {

// "14:05", "07:03", "PM", "GMT+3": may stand between the parts of a dateline.
bool is_clock(const page& of, token_id t, token_id end) {
  if (of.in.tokens[t].what == text::token::kind::number)
    return of.in[t].size() <= 2 && (of.ascii(t + 1, end, ':') || (t > 0 && of.in.tokens[t - 1].ascii == ':'));
  return of.is_word(t) && of.cue_at(t, end).what == cue::time;
}

class dateline_reader {
 public:
  dateline_reader(const page& of, const line& at, token_id first) : of_(of), at_(at), first_(first), end_(at.last) {}

  opening read(bool strict) {
    token_id t = first_;
    if (t >= end_) return none();
    t = read_agency_in_front(t);
    if (is(first_, '(')) {  // "(Seoul=Yonhap)"
      const token_id place = of_.place_at(first_ + 1, end_);
      const token_id agency = place && is(place, '=') ? of_.agency_at(place + 1, end_) : 0;
      if (agency && is(agency, ')')) {
        out_.place = {first_ + 1, place};
        out_.agency = {place + 1, agency};
        out_.end = agency + 1;
        return out_;
      }
    }
    // "NNA - Minister of Foreign Affairs …", "(Bloomberg) -- Italy and …": the agency alone opens the story.
    const opening alone = out_;
    const bool dashed = dashed_;
    opening found = read_behind_agency(t, strict);
    if (found.end == first_ && dashed && alone.agency.first < alone.agency.last && t < end_) {
      found = alone;
      found.end = t;
    }
    return found;
  }

 private:
  opening read_behind_agency(token_id t, bool strict) {
    if (out_.date == text::none && of_.date_at(t, at_) != text::none) {  // "March 3, 2025 (Rift Desk) - "
      out_.date = of_.date_at(t, at_);
      t = of_.dates[out_.date].last;
      // "5 March 2025, Geneva – "
      if (is(t, ',') && t + 1 < end_ && of_.place_at(t + 1, end_)) t = read_place(t + 1);
    } else {
      t = read_place(t);
    }
    return read_rest(t, strict);
  }

  opening none() const {
    opening out;
    out.end = first_;
    return out;
  }
  bool is(token_id t, char c) const noexcept { return of_.ascii(t, end_, c); }
  bool is_dash(token_id t) const noexcept { return is(t, '~') || is(t, '-') || is(t, '_'); }
  bool has_place() const noexcept { return out_.place.first < out_.place.last; }
  bool has_agency() const noexcept { return out_.agency.first < out_.agency.last; }

  // "NNA - ", "(ANSA) - ", "CNA - Nicosia 12/05/2025", "AKP Phnom Penh, June 05, 2024 --"
  token_id read_agency_in_front(token_id t) {
    const bool bracket = is(t, '(');
    const token_id begin = bracket ? t + 1 : t;
    if (begin >= end_) return t;
    token_id end = of_.agency_at(begin, end_);
    if (end == 0 || of_.place_at(begin, end_) >= end) return t;
    if (bracket) {
      if (!is(end, ')')) return t;
      out_.agency = {begin, end};
      ++end;
      dashed_ = true;
      return is_dash(end) ? end + 1 : end;
    }
    const bool dash = is_dash(end);
    const bool place = end < end_ && of_.place_at(end, end_) != 0 && of_.is_word(end);
    const bool comma = is(end, ',') && (of_.date_at(end + 1, at_) != text::none);
    const bool clock = end < end_ && of_.in.tokens[end].what == text::token::kind::number && is_clock(of_, end, end_);
    if (!dash && !place && !comma && !clock) return t;
    out_.agency = {begin, end};
    dashed_ = dash;
    return dash || comma ? end + 1 : end;
  }

  bool is_place_word(token_id t) const { return t < end_ && of_.is_word(t) && of_.in.tokens[t].capital; }
  // "Published January 18", "Date: …", "Local May 8": words that stand there instead of a place.
  bool is_furniture(token_id t) const {
    const cue what = of_.cue_at(t, end_).what;
    return what != cue::none && what != cue::reports && what != cue::told;
  }

  // Capital words; parts behind a comma or a slash as long as they are no date and no agency.
  token_id read_place(token_id t) {
    const token_id first = t;
    token_id last = t;
    int words = 0;
    if (t < end_ && of_.is_word(t) && is_furniture(t)) return t;
    while (t < end_ && words < 9) {
      if (of_.date_at(t, at_) != text::none) break;
      if (is_place_word(t)) {
        const token_id agency = of_.agency_at(t, end_);
        if (agency && of_.place_at(t, end_) < agency &&
            !(agency == t + 1 && of_.in.tokens[t].has_lower && !known_agency_end(agency)))
          break;
        if (t > first && (of_.cue_at(t, end_).what == cue::time || of_.wide_gap(t))) break;
        const token_id known = of_.place_at(t, end_);
        const token_id next = known ? known : t + 1;
        words += static_cast<int>(next - t);
        t = last = next;
        continue;
      }
      // "Dar es Salaam", "La Línea de la Concepción", "Republic of Djibouti"
      if (of_.is_small(t) && t > first && words < 6 &&
          (of_.flags(t) & knowledge::particle || of_.in[t] == "of" || of_.in[t] == "es") && t + 1 < end_ &&
          (is_place_word(t + 1) || of_.is_small(t + 1))) {
        ++t, ++words;
        continue;
      }
      if ((is(t, ',') || (is(t, '/') && !of_.in.tokens[t].space_before)) && t > first && t == last &&
          is_place_word(t + 1) && of_.date_at(t + 1, at_) == text::none && of_.agency_at(t + 1, end_) == 0) {
        ++t;
        continue;
      }
      // "New Delhi [India]", "Chahid El Hafed (Refugee Camps),"
      if ((is(t, '[') || is(t, '(')) && t == last && t > first) {
        const char close = is(t, '[') ? ']' : ')';
        token_id end = t + 1;
        while (end < end_ && end < t + 5 && is_place_word(end)) ++end;
        if (end == t + 1 || !of_.ascii(end, end_, close)) break;
        if (close == ')' && !(is(end + 1, ',') && of_.date_at(end + 2, at_) != text::none &&
                              of_.agency_at(t + 1, end_) == 0 && of_.in.tokens[t + 1].has_lower))
          break;
        t = last = end + 1;
        break;
      }
      break;
    }
    if (last > first) out_.place = {first, last};
    // "JAKARTA, KOMPAS — ", "PORT LOUIS, GIS - ": capitals that are no place
    const token_id head = last > first ? of_.place_at(first, last) : 0;
    if (head && head + 2 == last && is(head, ',') && of_.in.tokens[last - 1].caps && of_.in[last - 1].size() <= 8 &&
        of_.place_at(last - 1, last) == 0 && !has_agency() && (is_dash(last) || is(last, ':'))) {
      out_.place = {first, head};
      out_.agency = {last - 1, last};
      known_ = true;
    }
    return last > first ? last : first;
  }

  bool known_agency_end(token_id t) const {
    return t >= end_ || is(t, '-') || is(t, '~') || is(t, '.') || is(t, ':') || is(t, ')') || is(t, '/');
  }

  opening read_rest(token_id t, bool strict) {
    bool stop_seen = false, closed = false;  // closed: an agency in brackets, behind which the story may begin at once
    for (int parts = 0; t < end_ && parts < 24; ++parts) {
      const std::uint32_t date = of_.date_at(t, at_);
      if (date != text::none && (out_.date == text::none || of_.dates[out_.date].weekday)) {
        const dates::expression& d = of_.dates[date];
        if (!d.says_day() && d.begin.month == 0) break;
        if (out_.date == text::none || d.begin.day) out_.date = date;
        t = d.last;
        stop_seen = closed = false;
        continue;
      }
      if (is(t, '/') && t + 1 < end_ &&
          (of_.date_at(t + 1, at_) != text::none || of_.ascii(of_.agency_at(t + 1, end_), end_, ':'))) {
        ++t;
        continue;
      }
      if (is(t, '(') || is(t, '/') || (is(t, '[') && !has_agency())) {
        const token_id last = bracketed(t);
        if (last == 0) break;
        t = last;
        closed = true;
        continue;
      }
      // "Kyiv. March 5. UNN. The …"
      if (out_.date != text::none && !has_agency() && of_.in.tokens[t].caps && of_.in[t].size() <= 12 &&
          (is(t + 1, '.') || is_dash(t + 1) || is(t + 1, ':')) && t > first_ && !of_.is_word(t - 1)) {
        out_.agency = {t, t + 1};
        ++t;
        continue;
      }
      if (is(t, ',') || is(t, '.') || of_.in[t] == "|") {
        stop_seen |= is(t, '.');
        if (of_.in.tokens[t].at.size() > 1) break;  // "..."
        ++t;
        continue;
      }
      if (is_dash(t) || is(t, ':')) {
        const token_id behind = t + 1;
        if (is(t, '-') && !of_.in.tokens[t].space_before && behind < end_ && !of_.in.tokens[behind].space_before &&
            !has_agency() && of_.in[t].size() == 1 && !stop_seen && !closed)
          break;
        // "Agenda.ge, 17 Jan 2025 - 14:05, Tbilisi,Georgia"; "SEPT 11 - (agency)"
        if (behind < end_ && ((is_clock(of_, behind, end_) && !of_.is_word(behind)) || (is(behind, '(') && !closed))) {
          t = behind;
          continue;
        }
        const token_id dated = behind < end_ ? of_.date_at(behind, at_) : text::none;
        if (dated != text::none && out_.date == text::none) {
          t = behind;
          continue;
        }
        // "Read-out | 3 April 2025 | Brussels", "AGENCY – PLACE"
        dashed_ = true;
        colon_ = is(t, ':');
        return finish(behind, strict);
      }
      if (!has_agency() && of_.in.tokens[t].what != text::token::kind::punctuation) {
        const token_id agency = of_.agency_at(t, end_);
        if (agency && (out_.date != text::none || known_agency_end(agency) || is(agency, ','))) {
          known_ = true;
          out_.agency = {t, agency};
          t = agency;
          closed = false;
          continue;
        }
      }
      if (is_clock(of_, t, end_) || is(t, '+')) {
        ++t;
        if (is(t, ':') && t + 1 < end_ && of_.in.tokens[t + 1].what == text::token::kind::number) t += 2;
        continue;
      }
      if (!has_place() && has_agency() && out_.date != text::none && of_.is_word(t) && of_.place_at(t, end_)) {
        const token_id last = read_place(t);
        if (last != t) {
          t = last;
          continue;
        }
      }
      break;
    }
    if (t >= end_) {
      out_.whole_line = true;
      return finish(end_, strict);
    }
    // No dash: only a date or an agency followed by a full stop, or an agency in brackets, ends it.
    if (closed || (stop_seen && (out_.date != text::none || has_agency()))) return finish(t, strict);
    // "Dar es Salaam. Tanzania and Oman yesterday signed …"
    if (stop_seen && !strict && has_place() && of_.place_at(out_.place.first, out_.place.last) == out_.place.last) {
      out_.end = t;
      return out_;
    }
    return none();
  }

  // "(KUNA)", "/MOLDPRES/", "(ANA-MPA/ E. Rallis)", "(Washington time)": the token behind, 0 if it does not close soon.
  token_id bracketed(token_id t) {
    const char close = is(t, '(') ? ')' : is(t, '[') ? ']' : '/';
    token_id end = t + 1;
    bool small = false;
    while (end < end_ && end < t + 10 && !is(end, close) && !(close == ')' && is(end, '/'))) {
      if (of_.is_small(end)) small = true;
      if (of_.in.tokens[end].what == text::token::kind::punctuation && !is(end, '.') && !is(end, '-') &&
          !is(end, '*') && !is(end, '&'))
        return 0;
      ++end;
    }
    if (end >= end_ || end >= t + 10 || end == t + 1) return 0;
    const token_id agency = of_.agency_at(t + 1, end);
    const bool dated = of_.date_at(t + 1, at_) != text::none;
    if (dated && out_.date == text::none) out_.date = of_.date_at(t + 1, at_);
    known_ |= agency != 0;
    if (!has_agency() && !dated &&
        (agency == end || agency || (!small && (of_.place_at(t + 1, end) != end || of_.in.tokens[t + 1].caps)))) {
      out_.agency = {t + 1, agency ? agency : end};
    }
    if (is(end, '/') && close == ')') {
      while (end < end_ && end < t + 10 && !is(end, ')')) ++end;
      if (!is(end, ')')) return 0;
    }
    return end + 1;
  }

  // "Elvis Nkwenti TABE - 04 Oct. 2024" is an author's line.
  bool name_like() const {
    return out_.whole_line && of_.place_at(out_.place.first, out_.place.last) == 0 &&
           looks_like_name(of_, out_.place.first, out_.place.last);
  }

  opening finish(token_id end, bool strict) {
    const bool dated = out_.date != text::none;
    bool valid = false;
    const bool known = has_place() && of_.place_at(out_.place.first, out_.place.last) != 0;
    const bool caps = has_place() && of_.in.tokens[out_.place.first].caps;
    const token_id words = out_.place.last - out_.place.first;
    if (has_place() && words <= 9) {
      // "The International Atomic Energy Agency (IAEA) and …": brackets alone make no dateline.
      if (dated) valid = !name_like();
      else if (has_agency()) valid = known_ || (dashed_ && (known || caps || words <= 3)) || (colon_ && known);
      else if (out_.whole_line) valid = false;
      else if (colon_) valid = known && words <= 4;
      else if (dashed_) valid = words <= 5 && (known || (!strict && (caps || words <= 2)));
    } else {
      valid = has_agency() && ((dashed_ && !colon_) || dated);
    }
    if (!valid) return none();
    out_.whole_line |= end >= end_;
    out_.end = end;
    return out_;
  }

  const page& of_;
  const line& at_;
  token_id first_, end_;
  opening out_{};
  bool dashed_ = false, colon_ = false, known_ = false;  // known_: the agency in brackets is one of the lexicon
};

}  // namespace

opening read_dateline(const page& of, const line& at, token_id first, bool strict) {
  opening found = dateline_reader(of, at, first).read(strict);
  found.end = std::min(found.end, at.last);
  return found;
}

}  // namespace communique::article_frame
