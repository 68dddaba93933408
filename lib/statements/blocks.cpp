// Content below the sentence that leads to it: "Ana Roy said:", and a paragraph of hers.
#include "statements/quoted_speech.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

// "Ana Roy made the following statement:", and below it paragraphs in the first person without quotation marks. Nothing
// inside is taken apart.
bool lead_to_first_person(const scene& in, const quoted_speech& speech, std::vector<attribution>& all, attribution& a,
                          token_id first) {
  if (first != in.in.paragraph_of(first - 1).last) return false;
  token_id end = first;
  while (end < in.in.tokens.size() && in.in.tokens[end].what == text::token::kind::word) {
    const text::paragraph& p = in.in.paragraph_of(end);
    if (!speech.in_first_person(p.first, p.last)) break;
    a.content.push_back({p.first, p.last});
    end = p.last;
  }
  if (a.content.empty()) return false;
  a.whole = true;
  auto inner = std::lower_bound(all.begin(), all.end(), first,
                                [](const attribution& one, token_id at) { return one.verb < at; });
  for (; inner != all.end() && inner->verb < end; ++inner) inner->dropped = true;
  return true;
}

}  // namespace

bool lead_to_block(const scene& in, std::vector<attribution>& all, attribution& a) {
  const cue_row& row = in.row(a);
  if (!row.has(takes::clause) && !row.has(takes::quote) && !row.has(takes::that) && !row.has(takes::source))
    return false;
  const token_id last = in.in.sentences[a.sentence].last;
  if (in.ascii(last - 1) != ':') return false;
  const quoted_speech speech(in);
  const text::quotation* q = speech.opening_at(last);
  if (!q) return lead_to_first_person(in, speech, all, a, last);
  a.quotation_first = true;
  a.content.push_back({q->first, q->last});
  return true;
}

}  // namespace communique::statements
