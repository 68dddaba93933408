// Whose dispatch it is, as far as the story itself tells.
#include "article/page.hpp"

namespace communique::article_frame {

// "…, Report informs", "As Ukrinform reports", "BelTA learned": the agency's credit. Without any other, the outlet that
// somebody "told" something [40]: an interview stands in the paper that had it.
void read_credits(page& of, frame& out) {
  if (out.article.agency) return;
  span told;
  for (const line& at : of.lines) {
    if (at.what != line::kind::text && at.what != line::kind::standfirst) continue;
    for (token_id t = at.first; t < at.last; ++t) {
      const text::token& here = of.in.tokens[t];
      if (!here.capital || !of.known.agencies.begins(here.word)) continue;
      const token_id end = of.agency_at(t, at.last);
      if (end == 0) continue;
      const span name = of.in.over(t, end);
      if (end < at.last && of.is_small(end) && of.cue_at(end, at.last).what == cue::reports && !of.in.quoted(t)) {
        // "the Mehr news agency reported" is somebody else's report; the credit has no article and no past tense of its own.
        const bool owned = t > at.first && of.in[t - 1] == "the";
        if (!owned) {
          out.article.agency = name;
          return;
        }
      }
      if (!told && t > at.first) {
        token_id before = t;
        if (of.in.tokens[before - 1].what == text::token::kind::mark) --before;   // told "Vijesti"
        if (before > at.first && (of.in[before - 1] == "the" || of.in[before - 1] == "The")) --before;
        // No phrase of the kind is longer than six words.
        for (token_id from = before > at.first + 6 ? before - 6 : at.first; from < before && !told; ++from) {
          const auto found = of.is_word(from) ? of.cue_at(from, before) : page::found_cue{};
          if (found.what == cue::told && found.last == before) told = name;
        }
      }
      t = end - 1;
    }
  }
  out.article.agency = told;
}

}  // namespace communique::article_frame
