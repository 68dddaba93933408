// Whose dispatch it is, as far as the story itself tells.
#include "article/page.hpp"

namespace communique::article_frame {

namespace {

// Is an outlet spoken to here? "she told the Post", "in an interview with Axios", "told \"Vijesti\""
bool is_told(const page& of, const line& at, token_id t) {
  token_id before = t;
  if (before > at.first && of.in.tokens[before - 1].what == text::token::kind::mark) --before;
  if (before > at.first && (of.in[before - 1] == "the" || of.in[before - 1] == "The")) --before;
  if (before == at.first || !(of.flags(before - 1) & knowledge::before_outlet)) return false;
  // No phrase of the kind is longer than seven words.
  for (token_id from = before > at.first + 7 ? before - 7 : at.first; from < before; ++from) {
    const auto found = of.is_word(from) ? of.cue_at(from, before) : page::found_cue{};
    if (found.what == cue::told && found.last == before) return true;
  }
  return false;
}

}  // namespace

// "…, Report informs", "As Ukrinform reports", "BelTA learned": the agency's credit. Without any other, the outlet that
// somebody "told" something [40]: an interview stands in the paper that had it.
void read_credits(page& of, frame& out) {
  if (out.article.agency) return;
  span told;
  for (const line& at : of.lines) {
    if (at.what != line::kind::text && at.what != line::kind::standfirst) continue;
    for (token_id t = at.first; t < at.last; ++t) {
      const text::token& here = of.in.tokens[t];
      if (here.what != text::token::kind::word) continue;
      if (const token_id end = of.known.agencies.begins(here.word) ? of.agency_at(t, at.last) : 0) {
        const bool credits = end < at.last && of.is_small(end) && of.cue_at(end, at.last).what == cue::reports;
        // "the Mehr news agency reported" is somebody else's report: a credit has no article.
        const bool owned = t > at.first && (of.in[t - 1] == "the" || of.in[t - 1] == "The");
        if (credits && !of.in.quoted(t) && !owned) {
          out.article.agency = of.in.over(t, end);
          return;
        }
        if (!told && is_told(of, at, t)) told = of.in.over(t, end);
        t = end - 1;
      } else if (!told && here.capital && is_told(of, at, t)) {
        if (const token_id outlet = of.outlet_at(t, at.last)) told = of.in.over(t, outlet);
      }
    }
  }
  out.article.agency = told;
}

}  // namespace communique::article_frame
