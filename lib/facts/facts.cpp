#include "facts/facts.hpp"

#include "facts/finder.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace communique::facts {

namespace {

struct point { std::int32_t told, right; };

// Of a thousand facts told with the figure of a row of facts.lex, how many are right; a straight line between two
// points. Measured on train 200-549 with tests/quality/reliability.py.
constexpr std::array<point, 7> told_right{{{0, 0}, {600, 650}, {700, 750}, {750, 750}, {800, 900}, {850, 970},
                                           {1000, 1000}}};

std::uint16_t confidence_of(std::uint16_t told) noexcept {
  std::size_t i = 1;
  while (i + 1 < told_right.size() && told_right[i].told < told) ++i;
  const point a = told_right[i - 1], b = told_right[i];
  return static_cast<std::uint16_t>(a.right + (b.right - a.right) * (told - a.told) / (b.told - a.told));
}

}  // namespace

std::vector<communique::fact> finder::run() && {
  for (std::uint32_t i = 0; i < in_.sentences.size(); ++i) {
    if (i < frame_.parts.size() && frame_.parts[i] != article_frame::part::body) continue;
    const text::sentence& s = in_.sentences[i];
    // Every fact has a date of its own: a sentence without one tells none.
    const auto date = std::lower_bound(dates_.begin(), dates_.end(), s.first,
                                       [](const dates::expression& d, token_id t) { return d.first < t; });
    // ("2024 was declared the Year of Ecology" has its year as subject.)
    const bool year = std::any_of(in_.tokens.begin() + s.first, in_.tokens.begin() + s.last, [](const token& t) {
      return t.what == token::kind::number && t.at.size() == 4;
    });
    if (!year && (date == dates_.end() || date->first >= s.last)) continue;
    begin_ = i < frame_.begins.size() ? std::max(s.first, std::min(frame_.begins[i], s.last)) : s.first;
    for (token_id t = begin_; t < s.last;) t = at(t, s);
  }
  return std::move(out_);
}

const dates::expression* finder::date_at(token_id t) const noexcept {
  const auto after = std::upper_bound(dates_.begin(), dates_.end(), t,
                                      [](token_id a, const dates::expression& d) { return a < d.first; });
  if (after == dates_.begin()) return nullptr;
  const dates::expression& d = *(after - 1);
  return t < d.last ? &d : nullptr;
}

bool finder::verbal(token_id t) const noexcept { return tagging::is_verb(tags_[t]) || tags_[t] == tag::auxiliary; }

token_id finder::at(token_id t, const text::sentence& s) {
  if (!known_.tells[in_.tokens[t].word] || in_.quoted(t)) return t + 1;
  const lexicon::phrase_map::match found = known_.map.longest(in_, t, s.last);
  if (!found) return t + 1;
  const phrase& p = known_.phrases[found.value];
  if (p.where == frame::since ? t == begin_ : !verbal(t)) return t + 1;
  if (tell(p, {t, found.last}, s)) return found.last;
  return t + 1;
}

bool finder::tell(const phrase& p, extent verb, const text::sentence& s) {
  const knowledge::function_words& f = known_.word;
  communique::fact made;
  made.what = p.kind;
  made.confidence = confidence_of(p.confidence);
  const token_id start = chain(verb.first);
  for (token_id t = start; t < verb.first; ++t)
    if (tags_[t] == tag::negation) return false;
  const bool by = passive(verb);
  bool future = false;
  for (token_id t = start; t <= verb.first; ++t)
    if (tags_[t] == tag::modal || tags_[t] == tag::to) future = true;
  if (tags_[verb.first] == tag::verb_ing && start == verb.first) return false;
  // What is only to come is background if it is a conference or an election.
  if (future && p.kind != fact::kind::hosts && p.kind != fact::kind::held) return false;
  if (p.kind == fact::kind::held && future && tags_[start] == tag::to && !by) return false;

  extent object, subject;
  switch (p.where) {
    case frame::thing:
    case frame::event:
      if (by ||
          (p.where == frame::event && (tags_[verb.first] != tag::verb_participle && verb.last - verb.first > 1)) ||
          (p.where == frame::event && p.kind == fact::kind::held && in_[verb.first] == "began")) {
        object = before(start, relative_before(start), p.kind == fact::kind::hosts || p.kind == fact::kind::held);
        for (token_id t = verb.last; t < s.last && t < verb.last + 10; ++t)
          if (in_.tokens[t].word == f.by) subject = after(t + 1, s.last);
      } else {
        object = after(verb.last, s.last);
        subject = before(start);
        // "which Egypt will host": the thing stands before.
        if (object.empty() || date_at(object.first) || tags_[object.first] == tag::preposition) {
          // "The embassy opened in 2008.", "the memorandum signed in Beijing"; not "the ministers signed in Beijing".
          const bool document = p.kind == fact::kind::signed_ && !subject.empty() && !cast_.at(subject.last - 1) &&
                                tags_[verb.first] != tag::verb_participle;
          if (p.where == frame::thing && (p.kind == fact::kind::founded || document)) {
            object = subject;
            while (object.last - object.first > 1 &&
                   (tags_[object.first] == tag::to || tags_[object.first] == tag::preposition))
              ++object.first;   // "according to the memorandum signed in …"
          } else if (!subject.empty()) {
            token_id w = subject.first;
            if (w > begin_ && tags_[w - 1] == tag::wh) {
              object = before(w - 1 > begin_ && in_.tokens[w - 2].ascii == ',' ? w - 2 : w - 1, true,
                              p.kind == fact::kind::hosts);
            } else {
              return false;
            }
          } else {
            return false;
          }
        }
      }
      break;
    case frame::subject: object = before(start); break;
    case frame::object: case frame::granted:
      object = after(verb.last, s.last);
      subject = before(start);
      if (p.where == frame::granted && !by) return false;
      if (object.empty() || tags_[object.first] == tag::preposition || date_at(object.first)) {
        if (p.where == frame::object && p.kind == fact::kind::joined && !subject.empty() && subject.first > begin_ &&
            tags_[subject.first - 1] == tag::wh)
          object = before(subject.first - 1 > begin_ && in_.tokens[subject.first - 2].ascii == ',' ? subject.first - 2
                                                                                                    : subject.first - 1,
                          true);
        else
          return false;
      }
      break;
    case frame::second: {
      token_id from = verb.last;
      subject = before(start);
      if (!by) {
        if (p.kind == fact::kind::appointed && verb.last - verb.first == 1) return false;
        // "has named 2024 the Year of": behind the first of the two.
        if (from < s.last && tags_[from] == tag::number) subject = {from, from + 1}, ++from;
        else if (verb.last - verb.first == 1) return false;
      }
      if (from < s.last && (in_.tokens[from].word == f.to || in_.tokens[from].word == f.as)) ++from;
      object = after(from, s.last);
      if (!object.empty() && (tags_[object.first] == tag::preposition || date_at(object.first))) return false;
      break;
    }
    case frame::phrase: case frame::chair: {
      const extent rest = after(verb.last, s.last);
      object = {verb.first, std::max(verb.last, rest.last)};
      if (p.where == frame::chair) {
        object.first = verb.last - 2;
      } else if (in_.tokens[verb.first].word != word_id::unknown && tags_[verb.first] == tag::auxiliary &&
                 verb.last - verb.first > 1) {
        ++object.first;   // "was included in the list": without the auxiliary
      }
      subject = before(start);
      break;
    }
    case frame::been: {
      // "has been a candidate since June 2022".
      if (start == verb.first) return false;
      object = after(verb.last, s.last);
      if (object.empty() || object.last >= s.last || in_.tokens[object.last].word != known_.word.since) return false;
      subject = before(start);
      break;
    }
    case frame::since: {
      // "Since its inception in 2001, the SCO".
      if (in_.tokens[verb.first - 1].word != f.its && in_.tokens[verb.first - 1].word != f.their) return false;
      token_id t = verb.last;
      while (t < s.last && in_.tokens[t].ascii != ',') ++t;
      for (; t < s.last && t < verb.last + 20; ++t)
        if (const reference* r = cast_.at(t); r && !r->who.empty()) {
          object = {r->first, r->last};
          break;
        }
      subject = object;
      break;
    }
  }
  if (object.empty()) return false;
  if (p.kind == fact::kind::status && (p.where == frame::object || p.where == frame::been))
    become(made, object, subject);
  if (tags_[object.first] == tag::pronoun && object.last - object.first == 1) return false;
  if (object.last - object.first > 40) return false;
  if (p.where == frame::event && !is_event(object)) return false;

  if (p.kind == fact::kind::declared && !subject.empty() && in_.tokens[subject.last - 1].what == token::kind::number &&
      in_[subject.last - 1].size() == 4) {
    std::int16_t year = 0;   // "2024 was declared the Year of Ecology", "the year 2024"
    for (const char c : in_[subject.last - 1])
      if (c >= '0' && c <= '9') year = static_cast<std::int16_t>(year * 10 + (c - '0'));
    made.when.year = year;
  } else if (!dated(verb, object, s, future, made)) {
    return false;
  }
  const date published = frame_.article.published;
  if (published && made.when.day) {
    const std::int32_t away = dates::to_days(made.when) - dates::to_days(published);
    // The news itself is no background.
    if (away <= 1 && away > -20) return false;
  }
  if (p.kind == fact::kind::hosts && !future && p.where == frame::thing && tags_[verb.first] != tag::verb_past) {
    if (!by) future = true;
  }
  made.object = in_.over(object.first, object.last);
  made.evidence = in_.over(begin_, std::min(s.last, begin_ + 300));   // a record grows no faster than its text
  if (!subject.empty())
    for (token_id t = subject.last; t-- > subject.first;)
      if (const reference* r = cast_.at(t); r && r->who.size() == 1) {
        made.subject = r->who.front();
        break;
      }
  place(verb, s, made);
  out_.push_back(made);
  return true;
}

// "became a member of NATO" joins, "became foreign minister" is an appointment.
void finder::become(communique::fact& made, extent& object, const extent& subject) const {
  for (token_id t = object.first; t < object.last && t < object.first + 6; ++t) {
    if (!known_.members[in_.tokens[t].word]) continue;
    for (token_id q = t + 1; q < object.last && q < t + 4; ++q)
      if (in_.tokens[q].word == known_.word.of || in_.tokens[q].word == known_.word.in || tags_[q] == tag::to) {
        if (q + 1 >= object.last) return;
        object.first = q + 1;
        made.what = fact::kind::joined;
        return;
      }
  }
  bool person = false;
  for (token_id t = subject.first; t < subject.last; ++t)
    if (const reference* r = cast_.at(t); r && !r->who.empty())
      person = cast_[r->who.front()].what == entity::type::person;
  if (person) made.what = fact::kind::appointed;
}

bool finder::is_event(const extent& object) const noexcept {
  for (token_id t = object.first; t < object.last && t < object.first + 14; ++t) {
    if (known_.event_nouns[in_.tokens[t].word]) return true;
    if (tags_[t] == tag::preposition && t > object.first) break;
    if (const reference* r = cast_.at(t); r && !r->who.empty() && cast_[r->who.front()].what == entity::type::event)
      return true;
  }
  return false;
}

bool finder::dated(const extent& verb, const extent& object, const text::sentence& s, bool future,
                   communique::fact& made) {
  const auto first =
      std::lower_bound(dates_.begin(), dates_.end(), std::max(begin_, verb.first > 100 ? verb.first - 100 : 0),
                       [](const dates::expression& d, token_id t) { return d.first < t; });
  const dates::expression* best = nullptr;
  token_id best_cost = 40;
  const token_id reach = std::min(s.last, verb.last + 100);
  for (auto d = first; d != dates_.end() && d->last <= reach; ++d) {
    if (d->last + 100 < verb.first) continue;
    if (d->first >= object.first && d->last <= object.last) continue;
    // "the Action Plan for 2025-2026", "by 2028".
    if (d->first > begin_ && (in_.tokens[d->first - 1].word == known_.word.for_ ||
                              in_.tokens[d->first - 1].word == known_.word.until ||
                              in_.tokens[d->first - 1].word == known_.word.by))
      continue;
    token_id cost = d->first >= verb.last ? d->first - verb.last : verb.first - std::min(verb.first, d->last) + 6;
    // Length of the object itself does not make a date far.
    if (d->first >= object.last && object.first >= verb.last) cost = d->first - object.last;
    if (d->first <= begin_ + 2 && d->first < verb.first) cost = std::min<token_id>(cost, 14);
    const token_id from = std::min(d->first, verb.first), to = std::max(d->first, verb.last);
    for (token_id t = from; t < to; ++t) {
      if (tags_[t] == tag::wh || tags_[t] == tag::subordinator) cost += 8;
      if (t > verb.last && (tagging::is_finite(tags_[t]))) cost += 12;
    }
    if (cost < best_cost) {
      best_cost = cost;
      best = &*d;
    }
  }
  if (!best) return false;
  const time_expression when =
      dates::resolve(in_, *best, frame_.article.published, future ? dates::tense::future : dates::tense::past,
                     last_);
  if (!when.value) return false;
  made.when = when.value;
  last_ = when.value;
  return true;
}

void finder::place(const extent& verb, const text::sentence& s, communique::fact& made) const {
  for (token_id t = verb.last; t < s.last && t < verb.last + 40; ++t) {
    const reference* r = cast_.at(t);
    if (!r || r->first != t || r->who.size() != 1 || t == 0) continue;
    if (cast_[r->who.front()].what != entity::type::place) continue;
    const word_id w = in_.tokens[t - 1].word;
    if ((w == known_.word.in || w == known_.word.at) && !made.object.contains(in_.tokens[t].at)) {
      made.place = r->who.front();
      return;
    }
  }
}

std::vector<communique::fact> find_facts(const text::document& in, const std::vector<dates::expression>& dates,
                                         const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                         const entities::cast& cast, const knowledge& known) {
  return finder(in, dates, frame, tags, cast, known).run();
}

}  // namespace communique::facts
