// Questions and answers with labels: "Q. …", "Fang Ruolan: …", "MINISTER ROY: …".
#include "statements/scene.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

struct label {
  std::uint32_t paragraph = 0;
  range who{};
  token_id after = 0;   // first token of the turn
};

// A short noun phrase before a colon, or "Q." and "A.", at the beginning of a paragraph; the turn is not in quotation
// marks (those are a quotation behind a colon).
bool read_label(const scene& in, std::uint32_t paragraph, label& out) {
  const text::paragraph& p = in.in.paragraphs[paragraph];
  const token_id first = in.begin_of(p.first_sentence);
  if (p.last - first < 3) return false;
  const std::string_view w = in.in[first];
  const bool single = w == "Q" || w == "A" || w == "Q." || w == "A.";
  if (single && (w.size() == 2 || in.ascii(first + 1) == ':' || in.ascii(first + 1) == '.')) {
    out = {paragraph, {first, first + 1}, first + (w.size() == 2 && in.ascii(first + 1) != ':' ? 1u : 2u)};
    return out.after < p.last;
  }
  if (!in.in.tokens[first].capital) return false;
  token_id colon = text::none;
  for (token_id t = first; t < std::min(p.last, first + 14); ++t) {
    if (in.ascii(t) == ':') {
      colon = t;
      break;
    }
    const tag g = in.tags[t];
    const bool part = in.nominal(t) || g == tag::preposition || in.ascii(t) == '(' || in.ascii(t) == ')' ||
                      in.comma(t) || g == tag::conjunction || in.ascii(t) == '.';
    if (!part || in.in.quoted(t)) return false;
  }
  if (colon == text::none || colon + 2 >= p.last || in.is_mark(colon + 1)) return false;
  out = {paragraph, {first, colon}, colon + 1};
  return in.in.tokens[colon].at.end < in.in.tokens[colon + 1].at.begin;   // not "15:07"
}

}  // namespace

void read_labels(const scene& in, std::vector<attribution>& all) {
  std::vector<label> labels;
  for (std::uint32_t p = 0; p < in.in.paragraphs.size(); ++p) {
    const std::uint32_t s = in.in.paragraphs[p].first_sentence;
    if (s < in.frame.parts.size() && in.frame.parts[s] != article_frame::part::body) continue;
    label next;
    if (read_label(in, p, next)) labels.push_back(next);
  }
  // One label is a lead-in ("Background: …"); a dialogue has some, and its labels come back.
  std::size_t again = 0;
  for (std::size_t i = 2; i < labels.size(); ++i)
    for (std::size_t k = i > 4 ? i - 4 : 0; k < i; ++k)
      if (in.word(labels[i].who.first) == in.word(labels[k].who.first) &&
          in.in[labels[i].who.first] == in.in[labels[k].who.first]) {
        ++again;
        break;
      }
  if (labels.size() < 3 || again == 0) return;
  std::size_t at = 0;
  const std::size_t count = all.size();
  for (const label& one : labels) {
    const text::paragraph& p = in.in.paragraphs[one.paragraph];
    // Nothing inside a turn is taken apart.
    while (at < count && all[at].verb < p.first) ++at;
    for (std::size_t k = at; k < count && all[k].verb < p.last; ++k) all[k].dropped = true;
    token_id end = p.last;
    while (end > one.after && in.ascii(end - 1) == '.') --end;
    attribution next;
    next.sentence = p.first_sentence;
    next.verb = one.after;
    next.row = text::none;
    next.from = attribution::subject::left;
    next.source = one.who;
    next.labelled = true;
    next.content.push_back({one.after, end});
    all.push_back(std::move(next));
  }
  std::stable_sort(all.begin(), all.end(), [](const attribution& a, const attribution& b) { return a.verb < b.verb; });
}

}  // namespace communique::statements
