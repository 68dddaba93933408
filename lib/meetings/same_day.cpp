// Days that a sentence leaves to what was told before: "The envoy later met …", "After the talks, …"; the first
// encounter of a report whose lead has told the day; what stands below the day in a diary.
#include "meetings/merge.hpp"

namespace communique::meetings {

using family = knowledge::family;

namespace {

token_id begin_of(const material& of, std::uint32_t sentence) noexcept {
  const text::sentence& s = of.in.sentences[sentence];
  const token_id first = sentence < of.frame.begins.size() ? of.frame.begins[sentence] : s.first;
  return std::max(s.first, std::min(first, s.last));
}

bool is_body(const material& of, std::uint32_t sentence) noexcept {
  return sentence >= of.frame.parts.size() || of.frame.parts[sentence] == article_frame::part::body;
}

// "After the cut of the ribbon, both met", "Following the call, …"; not "After the visit, …", which took days.
bool opens_behind_another(const material& of, const knowledge& known, token_id from, token_id to) {
  const word_id w = of.word(from);
  if (w != known.word.after && w != known.word.following) return false;
  constexpr token_id reach = 9;
  for (token_id t = from + 1; t < to && t < from + reach; ++t) {
    if (of.in.tokens[t].ascii == ',') return true;
    if (tagging::is_verb(of.tags[t]) || of.date_at(t)) return false;
    if (const phrase* p = phrase_at(of, known, family::noun, t, to); p && p->is(role::trip)) return false;
  }
  return false;
}

// What a diary writes above the lines of a day: "MONDAY, JULY 14". A year makes it the date of a page.
const dates::expression* heading(const material& of, const text::paragraph& p) {
  constexpr token_id longest = 8;
  if (p.last - p.first > longest) return nullptr;
  const auto d = std::lower_bound(of.dates.begin(), of.dates.end(), p.first,
                                  [](const dates::expression& at, token_id t) { return at.first < t; });
  if (d == of.dates.end() || d->last > p.last || !d->says_day() || d->begin.year) return nullptr;
  for (token_id t = p.first; t < p.last; ++t)
    if ((t < d->first || t >= d->last) && of.in.tokens[t].what == token::kind::word) return nullptr;
  return &*d;
}

// "bilateral meetings", "phone calls".
bool tells_of_several(const material& of, const knowledge& known, const telling& t) {
  for (token_id at = t.first; at < t.last; ++at)
    if (const phrase* p = phrase_at(of, known, family::noun, at, t.last); p && p->is(role::many)) return true;
  return false;
}

// What the sentence tells took place on the day told last.
bool goes_on(const material& of, const knowledge& known, const telling& t) {
  const text::sentence& s = of.in.sentences[t.sentence];
  const token_id from = begin_of(of, t.sentence);
  if (from >= s.last) return false;
  if (opens_behind_another(of, known, from, s.last)) return true;
  constexpr token_id reach = 40;
  for (token_id at = t.first > from + reach ? t.first - reach : from; at < t.first; ++at) {
    token_id last = at + 1;
    const phrase* p = phrase_at(of, known, family::other, at, s.last, &last);
    // "on the sidelines of the visit": its own circumstance.
    if (p && p->is(role::later) && (last == s.last || of.word(last) != known.word.of)) return true;
  }
  return false;
}

// "also met", "Earlier, she met": of another day, as far as the text tells.
bool is_beside(const material& of, const knowledge& known, const telling& t) {
  const token_id from = begin_of(of, t.sentence);
  for (token_id at = t.first > from + 40 ? t.first - 40 : from; at < t.first; ++at) {
    if (of.word(at) == known.word.also) return true;
    const phrase* p = phrase_at(of, known, family::order, at, t.first);
    if (p && p->is(role::last)) return true;
  }
  return false;
}

// The past verb that a date stands beside: "agreed on Tuesday", "on Tuesday protested". none if there is none.
token_id verb_beside(const material& of, const dates::expression& d, token_id from, token_id to) {
  for (token_id t = d.first; t > from && d.first - t < 14; --t) {  // "told the premier, Ana Roy, today"
    const tag g = of.tags[t - 1];
    if (g == tag::verb_past) return t - 1;
    if (g == tag::wh || g == tag::subordinator || tagging::is_verb(g)) break;
  }
  for (token_id t = d.last; t < to && t < d.last + 2; ++t) {
    if (of.in.tokens[t].ascii == ',') break;
    if (of.tags[t] == tag::verb_past) return t;
  }
  return text::none;
}

// Whoever acted on that day is one of those who met: "the Foreign Office said on Thursday" tells when it spoke.
bool acted(const material& of, token_id verb, token_id from, const ids& who) {
  for (token_id t = verb; t > from && verb - t < 14; --t) {
    const reference* r = of.cast.at(t - 1);
    if (!r || r->last > verb || r->who.size() != 1) continue;
    const entity_id e = r->who.front();
    return of.is(e, entity::type::place) || has(who, e);
  }
  return true;
}

}  // namespace

// The day, and the place beside it, that one of the sentences before an encounter tells, if they are its own.
void merger::take_from_lead(encounter& e) const {
  if (is_beside(of_, known_, e.told)) return;
  for (std::uint32_t back = 1; back <= 2 && back <= e.told.sentence; ++back) {
    const std::uint32_t i = e.told.sentence - back;
    if (!is_body(of_, i)) return;
    const token_id from = begin_of(of_, i), to = of_.in.sentences[i].last;
    auto d = std::lower_bound(of_.dates.begin(), of_.dates.end(), from,
                              [](const dates::expression& at, token_id t) { return at.first < t; });
    for (int many = 0; d != of_.dates.end() && d->last <= to && many < 4; ++d, ++many) {
      if (!d->says_day() || d->narrative || of_.in.quoted(d->first)) continue;
      const token_id verb = verb_beside(of_, *d, from, to);
      if (verb == text::none || !acted(of_, verb, from, e.who)) continue;
      const time_expression when = dates::resolve(of_.in, *d, of_.frame.article.published, dates::tense::past);
      if (!when.value.day || when.end) continue;
      e.told.when = when;
      if (e.told.place == entity_id::none && e.told.kind != kind::call)
        e.told.place = place_beside(of_, known_, *d, from, to);
      return;
    }
  }
}

// The day of the heading that an encounter's line stands below. One heading alone makes no diary.
time_expression merger::day_of_heading(const encounter& e) const {
  if (headings_.size() < 2) return {};
  const auto below = std::upper_bound(headings_.begin(), headings_.end(), e.told.first,
                                      [](token_id t, const dates::expression* d) { return t < d->first; });
  if (below == headings_.begin()) return {};
  // An agenda tells in the present what is to come: "JULY 14: X meets Y"; a date is then the nearest one.
  const dates::expression& day = **(below - 1);
  const dates::tense when = e.told.state != status::held ? dates::tense::future
                            : day.begin.month            ? dates::tense::unknown
                                                         : dates::tense::past;
  return dates::resolve(of_.in, day, of_.frame.article.published, when);
}

// "On April 17 she held a number of bilateral meetings in Samarkand.": the day and place of those that are told behind
// it, one by one, of one who took part in it.
void merger::take_from_several(encounter& e) const {
  const encounter* all = nullptr;
  for (const std::vector<encounter>* told : {&told_, &passed_})
    for (const encounter& one : *told) {
      if (one.told.sentence >= e.told.sentence || !one.told.when || shared(one.who, e.who) == 0) continue;
      if (!tells_of_several(of_, known_, one.told) || (all && all->told.sentence > one.told.sentence)) continue;
      all = &one;
    }
  if (!all || is_beside(of_, known_, e.told)) return;
  e.told.when = all->told.when;
  e.told.when.text = {};
  if (e.told.place == entity_id::none && e.told.kind != kind::call) e.told.place = all->told.place;
}

void merger::share_days() {
  for (const text::paragraph& p : of_.in.paragraphs)
    if (const dates::expression* d = heading(of_, p)) headings_.push_back(d);
  constexpr std::uint32_t near = 12;  // sentences
  constexpr int most_told_one_by_one = 64;
  int several = 0;
  const encounter* last = nullptr;  // the last one whose day is told
  bool first = true;
  for (encounter& e : told_) {
    if (!e.told.when) e.told.when = day_of_heading(e);
    if (e.told.kind == kind::visit || e.told.state != status::held) continue;
    if (!e.told.when) {
      const bool signing = e.told.kind == kind::signing && last && within(e.who, last->who);
      if (last && e.told.sentence - last->told.sentence <= near && (signing || goes_on(of_, known_, e.told))) {
        e.told.when = last->told.when;
        e.told.when.text = {};
      } else if (first) {
        take_from_lead(e);
      }
      if (!e.told.when && several++ < most_told_one_by_one) take_from_several(e);
    }
    first = false;
    last = e.told.when.value.day && !e.told.when.end ? &e : nullptr;
  }
}

}  // namespace communique::meetings
