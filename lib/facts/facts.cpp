#include "facts/facts.hpp"

#include <algorithm>

namespace communique::facts {

namespace {

using entities::reference;
using tagging::tag;
using text::token;
using text::token_id;
using text::word_id;

constexpr token_id window = 60;

struct extent {
  token_id first = 0, last = 0;
  bool empty() const noexcept { return first >= last; }
};

class finder {
 public:
  finder(const text::document& in, const std::vector<dates::expression>& dates, const article_frame::frame& frame,
         const std::vector<tag>& tags, const entities::cast& cast, const knowledge& known)
      : in_(in), dates_(dates), frame_(frame), tags_(tags), cast_(cast), known_(known) {}

  std::vector<communique::fact> run() && {
    for (std::uint32_t i = 0; i < in_.sentences.size(); ++i) {
      if (i < frame_.parts.size() && frame_.parts[i] != article_frame::part::body) continue;
      const text::sentence& s = in_.sentences[i];
      // Every fact has a date of its own: a sentence without one tells none.
      const auto date = std::lower_bound(dates_.begin(), dates_.end(), s.first,
                                         [](const dates::expression& d, token_id t) { return d.first < t; });
      if (date == dates_.end() || date->first >= s.last) continue;
      begin_ = i < frame_.begins.size() ? std::max(s.first, std::min(frame_.begins[i], s.last)) : s.first;
      for (token_id t = begin_; t < s.last;) t = at(t, s);
    }
    return std::move(out_);
  }

 private:
  const dates::expression* date_at(token_id t) const noexcept {
    const auto after = std::upper_bound(dates_.begin(), dates_.end(), t,
                                        [](token_id a, const dates::expression& d) { return a < d.first; });
    if (after == dates_.begin()) return nullptr;
    const dates::expression& d = *(after - 1);
    return t < d.last ? &d : nullptr;
  }

  bool verbal(token_id t) const noexcept { return tagging::is_verb(tags_[t]) || tags_[t] == tag::auxiliary; }

  token_id at(token_id t, const text::sentence& s) {
    if (!known_.tells[in_.tokens[t].word] || in_.quoted(t)) return t + 1;
    const lexicon::phrase_map::match found = known_.map.longest(in_, t, s.last);
    if (!found) return t + 1;
    const phrase& p = known_.phrases[found.value];
    if (p.where == frame::since ? t == begin_ : !verbal(t)) return t + 1;
    if (tell(p, {t, found.last}, s)) return found.last;
    return t + 1;
  }

  // The first token of the verb that a word belongs to: "has been", "was officially".
  token_id chain(token_id t) const noexcept {
    while (t > begin_ && (tags_[t - 1] == tag::auxiliary || tags_[t - 1] == tag::modal || tags_[t - 1] == tag::adverb ||
                          (tags_[t - 1] == tag::to && t - 1 > begin_)))
      --t;
    return t;
  }

  bool passive(const extent& verb) const noexcept {
    for (token_id t = verb.first; t > begin_ && verb.first - t < 4; --t) {
      const tag g = tags_[t - 1];
      if (g == tag::auxiliary) {
        // "has signed" is no passive, "has been signed" is.
        const std::string_view w = in_[t - 1];
        const char last = w.empty() ? ' ' : w.back();
        return !(w == "has" || w == "have" || w == "had" || w == "Has" || last == 'o');
      }
      if (g != tag::adverb && g != tag::negation) break;
    }
    return verb.last < in_.tokens.size() && in_.tokens[verb.last].word == known_.word.by;
  }

  bool relative_before(token_id verb) const noexcept {
    while (verb > begin_ && tags_[verb - 1] == tag::adverb) --verb;
    return verb > begin_ && (tags_[verb - 1] == tag::wh || in_.tokens[verb - 1].word == known_.word.that ||
                             in_.tokens[verb - 1].ascii == ',');
  }

  // The noun phrase before a verb; with "which" what it stands for.
  extent before(token_id verb, bool nearest = false, bool events = false) const noexcept {
    token_id last = verb;
    while (last > begin_ && (tags_[last - 1] == tag::adverb || in_.tokens[last - 1].ascii == ',')) --last;
    if (last > begin_ && (tags_[last - 1] == tag::wh || in_.tokens[last - 1].word == known_.word.that)) {
      --last;
      if (last > begin_ && in_.tokens[last - 1].ascii == ',') --last;
    }
    token_id first = last;
    int brackets = 0;
    while (first > begin_ && last - first < window) {
      const token_id p = first - 1;
      if (in_.tokens[p].ascii == ')') ++brackets;
      if (in_.tokens[p].ascii == '(') --brackets;
      const tag g = tags_[p];
      if (const reference* r = cast_.at(p); r && r->first >= begin_ && r->last <= last && !r->who.empty()) {
        first = r->first;
        continue;
      }
      // "between Azerbaijan, Georgia and Hungary".
      if (brackets == 0 && in_.tokens[p].ascii == ',' && p > begin_ && cast_.at(p - 1) && cast_.at(p + 1) &&
          cast_.at(p + 1)->first == p + 1 && !cast_.at(p - 1)->who.empty() && p + 1 < last &&
          !(cast_.at(p + 1)->last >= last)) {
        --first;
        continue;
      }
      if (brackets == 0 && (in_.tokens[p].ascii == ',' || in_.tokens[p].ascii == ';' || in_.tokens[p].ascii == ':' ||
                            (in_.tokens[p].ascii == '-' && in_.tokens[p].space_before) ||
                            in_.tokens[p].what == token::kind::mark))
        break;
      if (g == tag::subordinator || g == tag::wh || tagging::is_finite(g) || g == tag::auxiliary) break;
      if (tagging::is_verb(g) && !(p > begin_ && tags_[p - 1] == tag::determiner)) break;
      // What "which" stands for: "preparations for the Forum, which", "the anniversary of the relations, which".
      if (nearest && g == tag::preposition && p + 1 < last &&
          (in_.tokens[p].word != known_.word.of || events ? in_.tokens[p].word != known_.word.of &&
                                                                in_.tokens[p].word != known_.word.on
                                                          : tags_[p + 1] == tag::determiner))
        break;
      if (nearest && g == tag::to && !events) break;
      if (in_.tokens[p].word == known_.word.that) break;
      --first;
    }
    // "In 2015 the Declaration": the date belongs to the verb.
    for (token_id t = first; t < last && t < first + 3; ++t)
      if (const dates::expression* d = date_at(t); d && d->last < last && (t == first || tags_[t - 1] == tag::preposition)) {
        first = d->last;
        break;
      }
    while (first < last && (tags_[first] == tag::adverb || tags_[first] == tag::conjunction ||
                            tags_[first] == tag::preposition || in_.tokens[first].what == token::kind::punctuation))
      ++first;
    while (last > first && (in_.tokens[last - 1].ascii == ',' || tags_[last - 1] == tag::adverb)) --last;
    return {first, last};
  }

  // The noun phrase after a verb, up to a date, a place or an agent.
  extent after(token_id from, token_id end) const noexcept {
    token_id t = from;
    end = std::min(end, from + window);
    int brackets = 0;
    for (; t < end; ++t) {
      const token& here = in_.tokens[t];
      const tag g = tags_[t];
      if (here.ascii == '(') ++brackets;
      if (here.ascii == ')') --brackets;
      if (brackets > 0) continue;
      if (here.ascii == ',' || here.ascii == ';' || here.ascii == '.' || here.ascii == ':') break;
      if (here.ascii == '-' && here.space_before && t > from) break;
      if (g == tag::wh || g == tag::subordinator) break;
      if (t > from && (tagging::is_finite(g) || g == tag::auxiliary)) break;
      if (t > from && g == tag::conjunction && t + 1 < end && (verbal(t + 1) || tags_[t + 1] == tag::adverb)) break;
      if (here.word == known_.word.by || here.word == known_.word.since) break;
      const reference* r = cast_.at(t);
      if (r && r->first <= t && t > r->first && !r->who.empty()) continue;
      if (t > from && date_at(t) && tags_[t - 1] != tag::determiner && !(date_at(t)->last < end &&
          tags_[date_at(t)->last] == tag::noun)) {
        if (tags_[t - 1] == tag::preposition) --t;
        break;
      }
      if (g == tag::preposition && t > from && t + 1 < end && (here.word == known_.word.in || here.word == known_.word.at)) {
        // "in Rome in 1957", "in Rome.": a place of the verb, not of the thing.
        token_id q = t + 1;
        if (tags_[q] == tag::determiner) ++q;
        const reference* place = q < end ? cast_.at(q) : nullptr;
        if (place && place->first <= q && !place->who.empty() && cast_[place->who.front()].what == entity::type::place) {
          token_id r2 = place->last;
          while (r2 < end && (in_.tokens[r2].ascii == ',' || cast_.at(r2))) ++r2;
          if (r2 < end && tags_[r2] == tag::preposition && r2 + 1 < end && date_at(r2 + 1)) break;
          if (r2 < end && date_at(r2)) break;
        }
      }
    }
    while (t > from && (tags_[t - 1] == tag::preposition || tags_[t - 1] == tag::conjunction)) --t;
    return {from, t};
  }

  bool tell(const phrase& p, extent verb, const text::sentence& s) {
    const knowledge::function_words& f = known_.word;
    communique::fact made;
    made.what = p.kind;
    made.confidence = p.confidence;
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
        if (by || (p.where == frame::event && (tags_[verb.first] != tag::verb_participle && verb.last - verb.first > 1)) ||
            (p.where == frame::event && p.kind == fact::kind::held && in_[verb.first] == "began")) {
          object = before(start, relative_before(start), p.kind == fact::kind::hosts || p.kind == fact::kind::held);
          for (token_id t = verb.last; t < s.last && t < verb.last + 10; ++t)
            if (in_.tokens[t].word == f.by) subject = after(t + 1, s.last);
        } else {
          object = after(verb.last, s.last);
          subject = before(start);
          // "which Egypt will host": the thing stands before.
          if (object.empty() || date_at(object.first) || tags_[object.first] == tag::preposition) {
            if (p.where == frame::thing && p.kind == fact::kind::founded) {
              object = subject;   // "The embassy opened in 2008."
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
    if (p.kind == fact::kind::status && (p.where == frame::object || p.where == frame::been)) become(made, object, subject);
    if (tags_[object.first] == tag::pronoun && object.last - object.first == 1) return false;
    if (object.last - object.first > 40) return false;
    if (p.where == frame::event && !is_event(object)) return false;

    if (p.kind == fact::kind::declared && !subject.empty() && in_.tokens[subject.first].what == token::kind::number &&
        subject.last - subject.first == 1 && in_[subject.first].size() == 4) {
      std::int16_t year = 0;   // "2024 was declared the Year of Ecology"
      for (const char c : in_[subject.first])
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
    made.evidence = in_.over(begin_, s.last);
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
  void become(communique::fact& made, extent& object, const extent& subject) const {
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

  bool is_event(const extent& object) const noexcept {
    for (token_id t = object.first; t < object.last && t < object.first + 14; ++t) {
      if (known_.event_nouns[in_.tokens[t].word]) return true;
      if (tags_[t] == tag::preposition && t > object.first) break;
      if (const reference* r = cast_.at(t); r && !r->who.empty() && cast_[r->who.front()].what == entity::type::event)
        return true;
    }
    return false;
  }

  bool dated(const extent& verb, const extent& object, const text::sentence& s, bool future, communique::fact& made) {
    const auto first = std::lower_bound(dates_.begin(), dates_.end(), std::max(begin_, verb.first > 100 ? verb.first - 100 : 0),
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

  void place(const extent& verb, const text::sentence& s, communique::fact& made) const {
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

  const text::document& in_;
  const std::vector<dates::expression>& dates_;
  const article_frame::frame& frame_;
  const std::vector<tag>& tags_;
  const entities::cast& cast_;
  const knowledge& known_;
  token_id begin_ = 0;
  date last_{};   // the date told last, for "the same year"
  std::vector<communique::fact> out_;
};

}  // namespace

std::vector<communique::fact> find_facts(const text::document& in, const std::vector<dates::expression>& dates,
                                         const article_frame::frame& frame, const std::vector<tagging::tag>& tags,
                                         const entities::cast& cast, const knowledge& known) {
  return finder(in, dates, frame, tags, cast, known).run();
}

}  // namespace communique::facts
