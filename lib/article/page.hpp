// A text as lines of a page: what the steps of this stage share.
#pragma once

#include "article/frame.hpp"

#include <vector>

namespace communique::article_frame {

struct line {
  // What it is taken for. `text` is the story itself, or not yet known.
  enum class kind : std::uint8_t {
    text,
    headline,
    standfirst,
    byline,
    date,
    place,
    agency,
    section,
    furniture,
    caption,
    dateline,
    ending
  };

  token_id first = 0, last = 0;                       // half-open
  token_id lead = 0;                                  // the first word or number; `last` if there is none
  std::uint32_t words = 0, capitals = 0, smalls = 0;  // word tokens; those with and without a capital
  std::uint32_t first_date = 0, last_date = 0;        // of the page's dates
  bool stops = false;                                 // ends as a sentence does
  kind what = kind::text;
};

// A half-open range of tokens.
struct segment {
  token_id first = 0, last = 0;
};

// A dateline as it was read; token ranges are half-open, empty where there is none.
struct opening {
  segment place, agency;
  std::uint32_t date = text::none;  // of the page's dates
  token_id end = 0;                 // where the story begins
  bool whole_line = false;
};

struct page {
  const text::document& in;
  const std::vector<dates::expression>& dates;
  const knowledge& known;
  std::vector<line> lines{};

  bool ascii(token_id t, token_id end, char c) const noexcept { return t < end && in.tokens[t].ascii == c; }
  bool is_word(token_id t) const noexcept { return in.tokens[t].what == text::token::kind::word; }
  bool is_small(token_id t) const noexcept { return is_word(t) && !in.tokens[t].capital; }
  std::uint8_t flags(token_id t) const noexcept { return known.words[in.tokens[t].word]; }

  struct found_cue {
    cue what = cue::none;
    token_id last = 0;
  };
  found_cue cue_at(token_id t, token_id end) const noexcept {
    if (t >= end || !known.cues.begins(in.tokens[t].word)) return {};
    const auto found = known.cues.longest(in, t, end);
    return found ? found_cue{static_cast<cue>(found.value), found.last} : found_cue{};
  }
  // The token behind an agency or a place that begins here; 0 if none does.
  token_id agency_at(token_id t, token_id end) const noexcept { return known.agencies.longest(in, t, end).last; }
  // The same for an outlet that the lexicon does not have: "the Levant Courier", "Oxus.uz". Where a credit stands only.
  token_id outlet_at(token_id t, token_id end) const noexcept;
  token_id place_at(token_id t, token_id end) const noexcept;
  std::uint32_t date_at(token_id t, const line& of) const noexcept;  // the date that begins here, or none
  bool wide_gap(token_id t) const noexcept;                          // two blanks or a tab in front
};

// What a short line holds besides words of its own: "Rudaw | Hemin Barzinji | 14.08.2025 - Update : 15.08.2025".
struct scraps {
  std::uint32_t date = text::none;     // the first date of issue, else that of a later version, else any
  bool posted = false, timed = false;  // it says "published"; it holds a time of day
  segment agency, place;
  std::uint32_t places = 0;
  std::vector<span> names{};
  bool by = false, source = false, assistant = false;
  std::uint32_t plain = 0, unknown = 0;  // words that are none of these, in lower case and with a capital
};

scraps read_scraps(const page& of, const line& at);

std::vector<line> split_lines(const page& of);

// The end of the dateline that begins at a token of a line; end == first if there is none. `strict` asks for a date or
// an agency, or for a place that is known.
opening read_dateline(const page& of, const line& at, token_id first, bool strict);

// Authors from a token on: "Tamsin Beaufoy in London and Rakan Al-Shehri in Riyadh". The names go to `out`.
void read_names(const page& of, token_id first, token_id last, std::vector<span>& out);

// Could this be a person's full name, to go by its shape alone?
bool looks_like_name(const page& of, token_id first, token_id last);

// What the head and the foot of a page tell; later steps only fill what is still absent.
void read_head(page& of, frame& out);
void read_foot(page& of, frame& out);
void read_furniture(page& of);
void read_credits(page& of, frame& out);
void find_published(const page& of, frame& out, const read_options& options);
article::language language_of(const page& of);

}  // namespace communique::article_frame
