// Questions and answers with labels: "Q. …", "Fang Ruolan: …", "MINISTER ROY: …".
#include "statements/phrases.hpp"
#include "statements/quoted_speech.hpp"
#include "statements/steps.hpp"

#include <algorithm>

namespace communique::statements {

namespace {

struct label {
  std::uint32_t paragraph = 0;
  range who{};
  token_id after = 0;  // first token of the turn
  token_id last = 0;
};

// "i24NEWS", "E. B.-C."
bool has_capital(std::string_view word) noexcept {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Past "(laughs)": what is not said.
token_id past_bracket(const scene& in, token_id t, token_id last) noexcept {
  if (t >= last || in.ascii(t) != '(') return t;
  for (token_id k = t + 1; k < std::min(last, t + 6); ++k)
    if (in.ascii(k) == ')') return k + 1 < last ? k + 1 : t;
  return t;
}

// A short noun phrase before a colon, or "Q." and "A.", at the beginning of a paragraph; the turn is not in quotation
// marks (those are a quotation behind a colon). "ANA ROY, HOST:" may stand over it.
bool read_label(const scene& in, std::uint32_t paragraph, label& out) {
  const text::paragraph& p = in.in.paragraphs[paragraph];
  const token_id first = in.begin_of(p.first_sentence);
  if (p.last - first < 2) return false;
  const std::string_view w = in.in[first];
  const bool single = w == "Q" || w == "A" || w == "Q." || w == "A.";
  if (single && (w.size() == 2 || in.ascii(first + 1) == ':' || in.ascii(first + 1) == '.')) {
    out = {paragraph, {first, first + 1}, first + (w.size() == 2 && in.ascii(first + 1) != ':' ? 1u : 2u), p.last};
    return out.after < p.last;
  }
  if (!in.in.tokens[first].capital && !has_capital(w)) return false;
  token_id colon = text::none;
  for (token_id t = first; t < std::min(p.last, first + 14); ++t) {
    if (in.ascii(t) == ':') {
      colon = t;
      break;
    }
    const tag g = in.tags[t];
    const bool part = in.nominal(t) || g == tag::preposition || in.ascii(t) == '(' || in.ascii(t) == ')' ||
                      in.comma(t) || g == tag::conjunction || in.ascii(t) == '.' || in.ascii(t) == '-' ||
                      in.in.tokens[t].capital;
    if (!part || in.in.quoted(t)) return false;
  }
  if (colon == text::none) return false;
  if (colon + 1 >= p.last) {
    if (paragraph + 1 >= in.in.paragraphs.size() || !in.in.tokens[first].caps || in.is_mark(p.last)) return false;
    out = {paragraph, {first, colon}, p.last, in.in.paragraphs[paragraph + 1].last};
    return true;
  }
  if (in.is_mark(colon + 1)) return false;
  out = {paragraph, {first, colon}, past_bracket(in, colon + 1, p.last), p.last};
  return in.in.tokens[colon].at.end < in.in.tokens[colon + 1].at.begin;  // not "15:07"
}

// A dialogue has some labels, and they take turns: "Q …, A …, Q …". One label is a lead-in ("Background: …"), the same
// one over and over a heading ("Urgent: …").
bool take_turns(const scene& in, const std::vector<label>& labels) noexcept {
  const auto same = [&](const label& a, const label& b) {
    return in.word(a.who.first) == in.word(b.who.first) && in.in[a.who.first] == in.in[b.who.first];
  };
  for (std::size_t i = 2; i < labels.size(); ++i)
    for (std::size_t k = i > 4 ? i - 4 : 0; k + 1 < i; ++k)
      if (same(labels[i], labels[k]) && !same(labels[i], labels[k + 1])) return true;
  return false;
}

}  // namespace

void read_turns(const scene& in, std::vector<attribution>& all) {
  std::vector<label> labels;
  for (std::uint32_t p = 0; p < in.in.paragraphs.size(); ++p) {
    const std::uint32_t s = in.in.paragraphs[p].first_sentence;
    if (!in.frame.is_body(s)) continue;
    label next;
    if (read_label(in, p, next)) labels.push_back(next);
  }
  if (!take_turns(in, labels)) {
    // "Ana Roy, executive director: I am not asking for peace.": one turn is enough in the first person. Not "IN BRIEF:
    // …", "Coming up: …", which are nobody.
    const quoted_speech speech(in);
    labels.erase(std::remove_if(labels.begin(), labels.end(),
                                [&](const label& one) {
                                  const entities::reference* named = in.reference_from(one.who.first);
                                  return !named || named->last == one.who.first + 1 ||
                                         in.in.tokens[one.who.first].caps || !can_speak(in, one.who) ||
                                         !speech.in_first_person(one.after, one.last);
                                }),
                 labels.end());
  }
  std::size_t at = 0;
  const std::size_t count = all.size();
  for (const label& one : labels) {
    const text::paragraph& p = in.in.paragraphs[one.paragraph];
    // Nothing inside a turn is taken apart.
    while (at < count && all[at].verb < p.first) ++at;
    for (std::size_t k = at; k < count && all[k].verb < one.last; ++k) all[k].dropped = true;
    token_id end = one.last;
    while (end > one.after && in.ascii(end - 1) == '.') --end;
    attribution next;
    next.sentence = p.first_sentence;
    next.verb = one.after;
    next.row = text::none;
    next.from = attribution::subject::left;
    next.source = one.who;
    next.whole = true;
    next.content.push_back({one.after, end});
    all.push_back(std::move(next));
  }
  std::stable_sort(all.begin(), all.end(), [](const attribution& a, const attribution& b) { return a.verb < b.verb; });
}

}  // namespace communique::statements
