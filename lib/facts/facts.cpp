#include "facts/facts.hpp"

#include "facts/finder.hpp"
#include "model/calibration.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace communique::facts {

namespace {

// Of a thousand facts told with the figure of a row of facts.lex, how many are right; a straight line between two
// points. Measured on train 200-549 with tests/quality/reliability.py.
constexpr std::array<model::measured, 7> told_right{
    {{0, 0}, {600, 650}, {700, 750}, {750, 750}, {800, 900}, {850, 970}, {1000, 1000}}};

}  // namespace

std::vector<communique::fact> finder::run() && {
  for (std::uint32_t i = 0; i < in_.sentences.size(); ++i) {
    if (!frame_.is_body(i)) continue;
    const text::sentence& s = in_.sentences[i];
    // Every fact has a date of its own: a sentence without one tells none.
    const auto date = std::lower_bound(dates_.begin(), dates_.end(), s.first,
                                       [](const dates::expression& d, token_id t) { return d.first < t; });
    // ("2024 was declared the Year of Ecology" has its year as subject.)
    const bool year = std::any_of(in_.tokens.begin() + s.first, in_.tokens.begin() + s.last,
                                  [](const token& t) { return t.what == token::kind::number && t.at.size() == 4; });
    if (!year && (date == dates_.end() || date->first >= s.last)) continue;
    begin_ = std::max(s.first, std::min(frame_.begins[i], s.last));
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
  const bool noun = p.where == frame::nominal || p.where == frame::apposition;
  if (p.where == frame::since ? t == begin_ : !noun && !verbal(t)) return t + 1;
  if (tell(p, {t, found.last}, s)) return found.last;
  return t + 1;
}

bool finder::tell(const phrase& p, extent verb, const text::sentence& s) {
  communique::fact made;
  made.what = p.kind;
  made.confidence = static_cast<std::uint16_t>(model::calibrated(told_right, p.confidence));
  const token_id start = chain(verb.first);
  for (token_id t = start; t < verb.first; ++t)
    if (tags_[t] == tag::negation) return false;
  clause c{verb, start, passive(verb) || (p.where == frame::second && behind_person(verb))};
  for (token_id t = start; t <= verb.first; ++t)
    if (tags_[t] == tag::modal || tags_[t] == tag::to) c.future = true;
  const bool noun = p.where == frame::nominal || p.where == frame::apposition || p.where == frame::since;
  if (!noun && tags_[verb.first] == tag::verb_ing && start == verb.first) return false;
  // What is only to come is background if it is a conference or an election.
  if (c.future && p.kind != fact::kind::hosts && p.kind != fact::kind::held) return false;
  if (p.kind == fact::kind::held && c.future && tags_[start] == tag::to && !c.by) return false;
  if (!fronted(p, c, s) && !fill(p, c, s)) return false;
  if (c.object.empty()) return false;
  if (p.kind == fact::kind::status && (p.where == frame::object || p.where == frame::been))
    become(made, c.object, c.subject);
  if (p.where == frame::second && p.kind != fact::kind::declared && !c.subject.empty() &&
      in_.tokens[c.subject.last - 1].what == token::kind::number)
    made.what = fact::kind::declared;  // "has named 2024 the Year of Ecology"
  if (p.kind == fact::kind::joined) as_what(made, c.object);
  if (!may_be(p, c)) return false;
  const extent &object = c.object, &subject = c.subject;
  const bool by = c.by;
  bool future = c.future;

  if (made.what == fact::kind::declared && !subject.empty() &&
      in_.tokens[subject.last - 1].what == token::kind::number && in_[subject.last - 1].size() == 4) {
    std::int16_t year = 0;  // "2024 was declared the Year of Ecology", "the year 2024"
    for (const char digit : in_[subject.last - 1])
      if (digit >= '0' && digit <= '9') year = static_cast<std::int16_t>(year * 10 + (digit - '0'));
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
  // "before the agreement takes effect next year": nothing that has been.
  if (published && p.kind != fact::kind::hosts && p.kind != fact::kind::held && made.what != fact::kind::declared &&
      (made.when.year > published.year || (made.when.year == published.year && made.when.month > published.month)))
    return false;
  if (p.kind == fact::kind::hosts && !future && p.where == frame::thing && tags_[verb.first] != tag::verb_past) {
    if (!by) future = true;
  }
  made.object = in_.over(object.first, object.last);
  made.evidence = in_.over(begin_, std::min(s.last, begin_ + 300));  // a record grows no faster than its text
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

// "was admitted to the council as an observer": a status, not a membership.
void finder::as_what(communique::fact& made, extent& object) const {
  for (token_id t = object.first + 1; t + 1 < object.last; ++t) {
    if (in_.tokens[t].word != known_.word.as) continue;
    bool member = false;
    for (token_id q = t + 1; q < object.last; ++q) member = member || known_.members[in_.tokens[q].word] != 0;
    if (member) {
      object.last = t;
    } else {
      object.first = t + 1;
      made.what = fact::kind::status;
    }
    return;
  }
}

bool finder::names_person(const extent& e) const noexcept {
  for (token_id t = e.first; t < e.last; ++t)
    if (const reference* r = cast_.at(t); r && !r->who.empty() && cast_[r->who.front()].what == entity::type::person)
      return true;
  return false;
}

// Can the object be what the row says it is?
bool finder::may_be(const phrase& p, const clause& c) const noexcept {
  const extent& object = c.object;
  if (tags_[object.first] == tag::pronoun && object.last - object.first == 1) return false;
  if (object.last - object.first > 40) return false;
  if (p.where == frame::event)
    return is_event(object, c.future ? knowledge::event : knowledge::event | knowledge::numbered);
  // "is due to host Minister X"; a round of talks is not founded.
  if (p.kind == fact::kind::hosts)
    return !names_person({object.last - 1, object.last}) ||
           is_event(object, knowledge::event | knowledge::numbered | knowledge::sitting);
  if (p.kind == fact::kind::founded && p.where == frame::thing && !c.by) return !is_event(object, knowledge::sitting);
  return true;
}

bool finder::is_event(const extent& object, unsigned kinds) const noexcept {
  for (token_id t = object.first; t < object.last && t < object.first + 14; ++t) {
    if (known_.event_nouns[in_.tokens[t].word] & kinds) return true;
    if (tags_[t] == tag::preposition && t > object.first) break;
    if (const reference* r = cast_.at(t);
        kinds != knowledge::sitting && r && !r->who.empty() && cast_[r->who.front()].what == entity::type::event)
      return true;
  }
  return false;
}

// Between a verb and a date behind it: a finite verb with no relative clause of its own, or a participle that ends the
// object.
bool finder::another_verb(const extent& verb, const extent& object, token_id date) const noexcept {
  if (object.first >= verb.last && object.last > object.first + 1 && object.last < date &&
      in_.tokens[object.last].word == known_.word.by &&
      (tags_[object.last - 1] == tag::verb_past || tags_[object.last - 1] == tag::verb_participle))
    return true;
  for (token_id t = std::max(verb.last, object.last); t < date; ++t)
    if (tags_[t] == tag::auxiliary || tagging::is_finite(tags_[t])) {
      bool led = false;
      for (token_id q = verb.last; q < t; ++q) led = led || tags_[q] == tag::wh || in_.tokens[q].ascii == ',';
      if (!led) return true;
    }
  return false;
}

bool finder::dated(const extent& verb, const extent& object, const text::sentence& s, bool future,
                   communique::fact& made) {
  const auto first =
      std::lower_bound(dates_.begin(), dates_.end(), std::max(begin_, verb.first > 100 ? verb.first - 100 : 0),
                       [](const dates::expression& d, token_id t) { return d.first < t; });
  const bool lasting =
      made.what == fact::kind::status || made.what == fact::kind::joined || made.what == fact::kind::appointed;
  const dates::expression* best = nullptr;
  token_id best_cost = 40;
  const token_id reach = std::min(s.last, verb.last + 100);
  for (auto d = first; d != dates_.end() && d->last <= reach; ++d) {
    if (d->last + 100 < verb.first) continue;
    if (d->first >= object.first && d->last <= object.last) continue;
    // "the Action Plan for 2025-2026", "by 2028".
    if (d->first > begin_ &&
        (in_.tokens[d->first - 1].word == known_.word.for_ || in_.tokens[d->first - 1].word == known_.word.until ||
         in_.tokens[d->first - 1].word == known_.word.by))
      continue;
    // "concluded twenty agreements since 2021": no day of a deed.
    if (!lasting && d->first >= verb.last && in_.tokens[d->first - 1].word == known_.word.since) continue;
    // "skulls taken by troops in 1897", "the ditch built by villagers": the date of another verb.
    if (d->first >= verb.last && another_verb(verb, object, d->first)) continue;
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
      dates::resolve(in_, *best, frame_.article.published, future ? dates::tense::future : dates::tense::past, last_);
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
